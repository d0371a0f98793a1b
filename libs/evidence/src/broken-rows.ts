import { find, type Finding, type StoredRow } from './finding';
import { chained } from './chain';

/** A row that does not follow the one before it: it says what stood elsewhere, or something new. */
export type Broken = {
  readonly row: StoredRow;
  /** The hash before it. */
  readonly previous: string;
  /** The position that it was sealed with, if it stands where it stood. */
  readonly place: number;
};

/** Beyond so many broken rows the journal was rewritten; where each row came from says nothing more. */
export const NAMED_AT_MOST = 100;

/** The place of another broken row where a row chains: it was moved away from there, with its hash or without. */
const originOf = ({ row }: Broken, broken: readonly Broken[]): Broken | undefined => {
  const hashes = broken.map((other) => other.row.hash);
  return broken.find(
    (at) =>
      at.row !== row &&
      [at.previous, ...hashes].some((previous) =>
        [row.keySeq, at.row.keySeq].some((keySeq) => {
          const there = chained(previous, { ...row, position: at.place, keySeq });
          return there === row.hash || there === at.row.hash;
        }),
      ),
  );
};

/** Names what became of each broken row. */
export const nameBroken = (broken: readonly Broken[]): Finding[] =>
  broken.flatMap((one) => {
    const origin = originOf(one, broken);
    if (origin) return [find('REORDERED', one.row, `it belongs at position ${origin.place}`)];
    // What follows a row that was moved is whole itself.
    const isWhole = broken.some(({ row }) => chained(row.hash, { ...one.row, position: one.place }) === one.row.hash);
    return isWhole ? [] : [find('CHANGED', one.row, 'it, or the row before it, does not say what was sealed')];
  });
