import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** The rows of a table, ready to go in again. */
export const copiedOut = async (client: Client, table: string): Promise<readonly Buffer[]> => {
  const prepared: Buffer[] = [];
  for await (const chunk of client.query(copyTo(`COPY ${table} TO STDOUT`))) prepared.push(chunk as Buffer);
  return prepared;
};

/** How long COPY takes to put prepared rows into a table, in ms. */
export const copyInMs = async (client: Client, table: string, prepared: readonly Buffer[]): Promise<number> => {
  const began = performance.now();
  await pipeline(Readable.from(prepared), client.query(copyFrom(`COPY ${table} FROM STDIN`)));
  return performance.now() - began;
};
