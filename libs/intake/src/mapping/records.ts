import type { Cell } from '../values/cell';
import type { Fault } from '../faults/fault';
import { HEADINGS } from '../rows/headings';
import type { SheetRecord } from '../rows/record';
import { type Made, unknownCodeFault } from './make-cell';
import type { Mapping } from './mapping';

/** The headings of the rows that a mapping makes, as offices say them. */
export const headingsOf = ({ columns }: Mapping): readonly string[] =>
  Object.keys(columns).map((name) => HEADINGS[name]?.[0] ?? name);

/**
 * A record of our table: what was made of its cells, and which codes nobody knows.
 * @param before cells in front of those of the columns
 */
export const recordOf = (
  { columns, of }: Mapping,
  line: number,
  made: readonly Made[],
  before: readonly Cell[] = [],
): SheetRecord => {
  const faults = Object.keys(columns).flatMap((name, place): Fault[] => {
    const [code, column] = [made[place]?.unknownCode, of.columns[name]];
    return code === undefined || !column ? [] : [unknownCodeFault(name, column, code)];
  });
  const cells = [...before, ...made.map(({ cell }) => cell)];
  return faults.length === 0 ? { line, cells } : { line, cells, faults };
};
