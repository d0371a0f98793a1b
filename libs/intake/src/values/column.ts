import type { PersonalKind, Text } from '@anxin/law';
import { type Cell, type CellStyle, cellText } from './cell';
import type { FaultCode } from './fault-codes';

/** What a cell may hold once it is read. */
export type CellValue = string | number | bigint | undefined;

/** A cell that cannot be read. */
export class Unreadable {
  constructor(
    readonly code: FaultCode,
    /** Where the code's own sentence says too little. */
    readonly says?: Text,
  ) {}
}

/** What is odd about a value or row that is kept all the same. */
export const NOTE_CODES = [
  'LUHN',
  'NAME_UNCLEAR',
  'ID_NUMBER',
  'CREDIT_CODE',
  'UNKNOWN_PROJECT',
  'REPEATED',
  'MANGLED',
  'ZEROS',
  'SHEET_SUM',
  'SIGNATURE',
  'TOTAL',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** How one column is read: `read` gets a cell without blanks at its ends, never empty. */
export type Column<Value extends CellValue = CellValue> = {
  readonly required: boolean;
  readonly read: (cell: string) => Value | Unreadable;
  /** A number or date cell of a workbook as somebody would type it into this column. */
  readonly typed: (cell: Exclude<Cell, string>) => string | Unreadable;
  /** Most characters of a cell. */
  readonly limit: number;
  /** Values repeat so much that reading each text once pays. */
  readonly repeats: boolean;
  readonly notAfterToday: boolean;
  /** What an empty cell says; nothing, unless told. */
  readonly absent?: Value;
  /** How a spreadsheet is to keep what is typed into it. */
  readonly filledAs: CellStyle;
  /** What may be chosen for it, in Chinese where there is a word. */
  readonly choices?: readonly string[];
  /** Its cells add up to what a sum row says. */
  readonly addsUp: boolean;
  readonly personal?: PersonalKind;
  /** What cannot be read of it is kept as it stands. */
  readonly isClaimed?: true;
  /** What is odd about a cell, given the value that was read of it. */
  readonly note?: (value: string, cell: string) => NoteCode | undefined;
};

export type ValueOf<C> = C extends Column<infer Value> ? Value : never;
export type Optional<Value extends CellValue> = Column<Value | undefined>;

export const FIELD_LIMIT = 1_000;

/** A column that is read so; all else as most columns have it. */
export const column = <Value extends CellValue>(
  read: (cell: string) => Value | Unreadable,
  more: Partial<Column<Value>> = {},
): Optional<Value> => ({
  required: false,
  limit: FIELD_LIMIT,
  repeats: true,
  notAfterToday: false,
  addsUp: false,
  filledAs: 'text',
  typed: cellText,
  ...more,
  read,
});

/** The same column, whose cells must not be empty. */
export const required = <Value extends CellValue>(optional: Column<Value | undefined>): Column<Value> =>
  ({ ...optional, required: true }) as Column<Value>;

/** The same column, whose empty cells say this value. */
export const absentAs = <Value extends CellValue>(optional: Column<Value | undefined>, absent: Value): Column<Value> =>
  ({ ...optional, absent }) as Column<Value>;

/** The same column, whose day must not be later than the business day. */
export const notAfterToday = <Value extends CellValue>(of: Column<Value>): Column<Value> => ({
  ...of,
  notAfterToday: true,
});

/** The same column as somebody claims it: what cannot be read is kept as it stands, with a note. */
export const claimed = <Value extends string>(of: Optional<Value>): Optional<Value> => {
  const faultOf = (cell: string): NoteCode | undefined => {
    const read = of.read(cell);
    return read instanceof Unreadable ? (read.code as NoteCode) : undefined;
  };
  return {
    ...of,
    isClaimed: true,
    read: (cell) => {
      const read = of.read(cell);
      return read instanceof Unreadable ? (cell as Value) : read;
    },
    note: (_, cell) => faultOf(cell),
  };
};
