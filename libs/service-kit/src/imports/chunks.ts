import { setImmediate as loopTurn } from 'node:timers/promises';
import type { Batch, Row, Table, Total, ValuesOf } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import type { ImportKind } from './kind';

/** Rows in one transaction, where the kind does not say. */
const CHUNK_ROWS = 1_000;

/** Rows read and prepared before the loop turns, so that a chunk which is being taken in is not held up. */
const SLICE = 50;

export type Origin = (line: number) => string;

/** Where a cell of an unknown column stands: in the fact of its line. */
export const unknownCell = (origin: string, column: string): string => `unknown.${column} ${origin}`;

/** Nobody knows what a column holds that the table does not know: its cells are kept as ciphers. */
export const withSealedCells = <V>(row: Row<V>, vault: Pick<Vault, 'encrypt'>, origin: Origin): Row<V> => {
  if (!row.unknown) return row;
  const cells = Object.entries(row.unknown).map(([name, cell]) => [
    name,
    vault.encrypt(cell, unknownCell(origin(row.line), name)).toString('base64'),
  ]);
  return { ...row, unknown: Object.fromEntries(cells) as Record<string, string> };
};

type AnyRow = Row<ValuesOf<Table>>;

/** Rows of one sheet that are taken in together; the last ones of it with what it says they add up to. */
export type Chunk = {
  readonly sheet: string;
  readonly position: (column: string) => number;
  readonly rows: readonly AnyRow[];
  readonly total?: Total | undefined;
};

/** Chunks of rows, prepared for their turn. */
export async function* chunksOf(
  kind: ImportKind,
  batches: AsyncIterable<Batch<ValuesOf<Table>>>,
  vault: Pick<Vault, 'encrypt'>,
  originOn: (sheet: string) => Origin,
): AsyncGenerator<Chunk> {
  const { chunkRows = CHUNK_ROWS } = kind;
  let [place, rows]: [Pick<Chunk, 'sheet' | 'position'> | undefined, AnyRow[]] = [undefined, []];
  for await (const { sheet, position, rows: batch, total } of batches) {
    if (place && place.sheet !== sheet && rows.length > 0) {
      yield { ...place, rows };
      rows = [];
    }
    place = { sheet, position };
    const origin = originOn(sheet);
    for (let from = 0; from < batch.length; from += SLICE) {
      const slice = batch.slice(from, from + SLICE).map((row) => withSealedCells(row, vault, origin));
      kind.prepare?.(slice);
      await loopTurn();
      rows.push(...slice);
      if (rows.length < chunkRows) continue;
      yield { ...place, rows: rows.slice(0, chunkRows) };
      rows = rows.slice(chunkRows);
    }
    if (!total) continue;
    yield { ...place, rows, total };
    rows = [];
  }
  if (place && rows.length > 0) yield { ...place, rows };
}

/** The next is read while the one before is taken in. */
export async function* oneAhead<Ahead>(chunks: AsyncGenerator<Ahead>): AsyncGenerator<Ahead> {
  try {
    for (let next = chunks.next(); ;) {
      const read = await next;
      if (read.done) return;
      next = chunks.next();
      // A fault is met when it is awaited, after what came before it went in.
      next.catch(() => undefined);
      yield read.value;
    }
  } finally {
    await chunks.return(undefined);
  }
}
