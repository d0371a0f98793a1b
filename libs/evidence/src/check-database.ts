import { ChainWalk, type Head, type Verdict } from './chain-walk';
import { isForbidden } from './database';
import type { ExportFile } from './export-file';
import type { Finding, StoredRow } from './finding';
import type { Rows } from './rows';
import { looseEnds, storedRows } from './stored-rows';

/** Walks rows, a row in memory at a time. */
export const walk = async (
  rows: AsyncIterable<StoredRow>,
  heads: readonly Head[],
  file?: ExportFile,
): Promise<Verdict> => {
  const chain = new ChainWalk(heads);
  for await (const row of rows) {
    chain.add(row);
    await file?.add(row);
  }
  return chain.end();
};

const sameRow = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind &&
  (a.position === 0 ? a.stream === b.stream && a.version === b.version : a.position === b.position);

/** What chain and tables both found is told once, by the one that knows the row's stream. */
const together = (chain: readonly Finding[], loose: readonly Finding[]): readonly Finding[] => {
  const placed = loose.filter(({ position }) => position > 0);
  const unplaced = loose.filter((one) => one.position === 0 && !placed.some((other) => sameRow(one, other)));
  const told = [...placed, ...unplaced];
  return [...chain.filter((one) => !told.some((other) => sameRow(other, one))), ...told].toSorted(
    (a, b) => a.position - b.position,
  );
};

export type DatabaseVerdict = Verdict & {
  /** Whether this role may also read the tables beside the journal. */
  readonly tablesRead: boolean;
};

/** Walks a database's chain, and holds its other tables against it as far as this role may read them. */
export const checkDatabase = async (
  rows: Rows,
  heads: readonly Head[],
  file?: ExportFile,
): Promise<DatabaseVerdict> => {
  const verdict = await walk(storedRows(rows), heads, file);
  try {
    const loose = await looseEnds(rows);
    return { ...verdict, findings: together(verdict.findings, loose), tablesRead: true };
  } catch (fault) {
    if (!isForbidden(fault)) throw fault;
    return { ...verdict, tablesRead: false };
  }
};
