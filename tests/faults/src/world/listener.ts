import { type Handlers, on, type Tx } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import type { Step } from './figures';
import { stepped } from './stepped';

/** Writes down what is heard; nothing in its table would refuse a repeat. */
export const writeDown = async (tx: Tx, { key, n }: Step): Promise<void> => {
  await tx.query('INSERT INTO heard (key, n) VALUES ($1, $2)', [key, n]);
};

export const listener: Handlers = [on(stepped, (tx, { data }) => writeDown(tx, data))];

export const heardBy = (database: DataSource): Promise<readonly Step[]> =>
  database.query<Step[]>('SELECT key, n FROM heard ORDER BY id');
