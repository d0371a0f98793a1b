import type { Cell } from '../values/cell';
import type { Fault } from '../faults/fault';

/** A row of a sheet or file with the line it begins on, or the fault that keeps it from being one. */
export type SheetRecord =
  | {
      readonly line: number;
      readonly cells: readonly Cell[];
      /** What was found wrong before its cells are read. */
      readonly faults?: readonly Fault[];
    }
  | { readonly line: number; readonly fault: 'TOO_LONG' | 'UNCLOSED' };

/** One table of rows in a file: all of a CSV, or a visible sheet of a workbook. */
export type Sheet = {
  /** Empty of a CSV, which has one. */
  readonly name: string;
  readonly records: () => AsyncIterable<readonly SheetRecord[]>;
};

/** The sheets of a file. Where it can be cut into rows in several ways, each is one, and the first that reads holds. */
export type Sheets = { readonly all: readonly Sheet[]; readonly areWaysToRead: boolean };

/** The first rows of a sheet, as many as there are of that number. */
export const firstRows = async ({ records }: Sheet, count: number): Promise<readonly SheetRecord[]> => {
  const first: SheetRecord[] = [];
  for await (const batch of records()) {
    first.push(...batch.slice(0, count));
    if (first.length >= count) break;
  }
  return first.slice(0, count);
};
