import type { Envelope } from '@anxin/contracts';
import type { Handlers, Tx } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import type { Step } from './figures';
import { stepped } from './stepped';

/** Writes down what it hears; nothing in its table would refuse a repeat. */
export const listener: Handlers = {
  [stepped.name]: async (tx: Tx, { data }: Envelope) => {
    const { key, n } = data as Step;
    await tx.query('INSERT INTO heard (key, n) VALUES ($1, $2)', [key, n]);
  },
};

export const heardBy = (database: DataSource): Promise<readonly Step[]> =>
  database.query<Step[]>('SELECT key, n FROM heard ORDER BY id');
