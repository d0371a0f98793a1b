import { Readable } from 'node:stream';
import { type PlainDate, plainDate } from '@anxin/domain-kit';
import type { Source } from './csv/bytes';
import { type Reading, readTable } from './read-table';
import type { Row } from './rows/row';
import type { Table, ValuesOf } from './tables/table';

/** The business day of the specs. */
export const TODAY = plainDate('2026-01-20');

/** The seed is fixed, so that a run of today fails tomorrow too. */
export const seeded = { seed: 724, numRuns: 200 };

/** A file of these chunks, which can be opened more than once. */
export const sourceOf = (name: string, ...chunks: readonly (string | Uint8Array)[]): Source => {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  return {
    name,
    bytes: bytes.reduce((sum, { length }) => sum + length, 0),
    open: (from, to) => Readable.from(from === undefined ? bytes : [Buffer.concat(bytes).subarray(from, to)]),
  };
};

/** The bytes in pieces of one size, the last one perhaps shorter. */
export const inPieces = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

/** All rows of a reading. */
export const rowsOf = async <Values>({ batches }: Reading<Values>): Promise<Row<Values>[]> => {
  const all: Row<Values>[] = [];
  for await (const { rows } of batches) for (const row of rows) all.push(row);
  return all;
};

/** Reads lines, the header first, as a file of the table. */
export const readLines = async <T extends Table>(
  table: T,
  lines: readonly string[],
  today: PlainDate = TODAY,
): Promise<Row<ValuesOf<T>>[]> =>
  rowsOf(await readTable(table, sourceOf(`${table.name}.csv`, lines.join('\n')), { today }));

/** What is wrong with each row: `AMOUNT wageRate`. */
export const faultsIn = (rows: readonly Row<unknown>[]): string[][] =>
  rows.map(({ faults }) => faults.map(({ code, column }) => `${code} ${column}`.trim()));
