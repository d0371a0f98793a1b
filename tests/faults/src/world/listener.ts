import { type Handlers, on, type Tx } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import type { Step } from './figures';
import { stepped } from './stepped';

/** Writes down what is heard; nothing in its table would refuse a repeat. */
export const writeDown = async (tx: Tx, { key, n }: Step): Promise<void> => {
  await tx.query('INSERT INTO heard (key, n) VALUES ($1, $2)', [key, n]);
};

export const listener: Handlers = [
  on(stepped, async (tx, { data, recordedAt }) => {
    await tx.query('INSERT INTO heard (key, n, told_at) VALUES ($1, $2, $3)', [data.key, data.n, recordedAt]);
  }),
];

export const heardBy = (database: DataSource): Promise<readonly Step[]> =>
  database.query<Step[]>('SELECT key, n FROM heard ORDER BY id');

/** A step as it was told once: after a restore of its publisher the same step is taken, and told, again. */
export type Told = Step & { readonly toldAt: string };

export const toldTo = (database: DataSource): Promise<readonly Told[]> =>
  database.query<Told[]>('SELECT key, n, told_at AS "toldAt" FROM heard ORDER BY id');

/** What a publisher's journal holds now. */
export const toldBy = (database: DataSource): Promise<readonly Told[]> =>
  database.query<Told[]>(
    `SELECT j.key, (j.payload::jsonb->>'n')::int AS n,
       to_char(j.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "toldAt"
     FROM journal j WHERE j.type = $1 ORDER BY j.key, n`,
    [stepped.name],
  );
