import type { PlainDate } from '@anxin/domain-kit';
import { type Column, Unreadable, words } from './column';
import type { CsvRecord } from './csv';
import { type Fault, show } from './fault';
import type { Row } from './row';
import type { Table } from './table';

const NONE: readonly never[] = [];

/** Distinct texts kept per column, so that a column that repeats is read once a text and memory stays bounded. */
const MEMORY = 20_000;

type Cell = { readonly value: unknown; readonly note: Row<unknown>['notes'][number]['code'] | undefined };

/** A NUL stands in no text, and no database keeps one. */
const NUL = '\u0000';
const NOT_TEXT = new Unreadable('ENCODING');

const readCell = ({ read, note }: Column, cell: string): Cell => {
  const value = cell.includes(NUL) ? NOT_TEXT : read(cell);
  return { value, note: value instanceof Unreadable ? undefined : note?.(String(value)) };
};

/**
 * A text of its own, the same one for the same characters. A piece cut from a chunk would keep the whole chunk alive;
 * a property name is kept once by the engine, which makes every later look-up by it a comparison of addresses.
 */
const own = (cell: string): string => Object.keys({ [Buffer.from(cell).toString()]: true })[0] ?? cell;

/** Reads the cells of one column. */
class CellReader {
  readonly #known = new Map<string, Cell>();

  constructor(private readonly column: Column) {}

  read(cell: string): Cell {
    if (!this.column.repeats) return readCell(this.column, cell);
    const known = this.#known.get(cell);
    if (known) return known;
    const text = own(cell);
    const fresh = readCell(this.column, text);
    if (this.#known.size >= MEMORY) this.#known.clear();
    this.#known.set(text, fresh);
    return fresh;
  }
}

type Place = {
  readonly name: string;
  readonly index: number;
  readonly column: Column;
  readonly reader: CellReader;
  readonly isKnown: boolean;
};

/** Turns records into rows of a table, for one header and one business day. */
export class RowReader<Values> {
  readonly #places: readonly Place[];
  readonly #absent: readonly string[];
  readonly #defaults: Readonly<Record<string, unknown>>;
  readonly #keepsUnknown: boolean;
  readonly #endOfToday: string;
  readonly #isOptionalIn: (values: Readonly<Record<string, unknown>>, name: string) => boolean;

  constructor({ columns, changing, key }: Table, header: readonly string[], today: PlainDate) {
    this.#places = header.map((name, index) => {
      const column = columns[name] ?? UNKNOWN;
      return { name, index, column, reader: new CellReader(column), isKnown: name in columns };
    });
    this.#keepsUnknown = this.#places.some(({ isKnown }) => !isKnown);
    this.#absent = Object.keys(columns).filter((name) => !header.includes(name));
    // A row that changes something says no more than that.
    this.#isOptionalIn = (values, name) =>
      changing !== undefined && values[changing.on] !== undefined && !key.includes(name);
    this.#defaults = Object.fromEntries(this.#absent.map((name) => [name, columns[name]?.absent]));
    // Days and moments are texts: any moment of today sorts before this.
    this.#endOfToday = `${today}~`;
  }

  read(record: CsvRecord): Row<Values> {
    if ('fault' in record) return this.#refused(record.line, record.fault);
    const { line, cells } = record;
    const width = this.#places.length;
    if (cells.length !== width) return this.#refused(line, 'ROW_WIDTH', `${cells.length} ≠ ${width}`);

    const values: Record<string, unknown> = {};
    const unknown = this.#keepsUnknown ? unknownCells() : undefined;
    let faults: Fault[] | undefined;
    let notes: Row<Values>['notes'][number][] | undefined;
    for (const { name, index, column, reader, isKnown } of this.#places) {
      const cell = (cells[index] ?? '').trim();
      // What is too long is not read: it would be remembered.
      const tooLong = isBeyond(cell, column.limit);
      const { value, note } = cell === '' || tooLong ? EMPTY : reader.read(cell);
      const code = tooLong ? 'TOO_LONG' : this.#faultOf(column, cell, value);
      if (code) (faults ??= []).push({ code, column: name, shown: shownCell(column, cell, code) });
      if (isKnown) values[name] = code ? undefined : (value ?? column.absent);
      else if (unknown && !tooLong) unknown[name] = cell;
      if (note) (notes ??= []).push({ column: name, code: note });
    }
    for (const name of this.#absent) values[name] = this.#defaults[name];
    faults = faults?.filter(({ code, column }) => code !== 'REQUIRED' || !this.#isOptionalIn(values, column));
    return { line, values: values as Values, faults: faults ?? NONE, notes: notes ?? NONE, unknown };
  }

  #faultOf({ required, notAfterToday }: Column, cell: string, value: unknown): Fault['code'] | undefined {
    if (cell === '') return required ? 'REQUIRED' : undefined;
    if (value instanceof Unreadable) return value.code;
    return notAfterToday && (value as string) > this.#endOfToday ? 'FUTURE' : undefined;
  }

  #refused(
    line: number,
    fault: 'TOO_LONG' | 'UNCLOSED' | 'ROW_WIDTH',
    shown = fault === 'UNCLOSED' ? '"' : '65536',
  ): Row<Values> {
    const code = fault === 'UNCLOSED' ? 'ROW_WIDTH' : fault;
    return { line, values: {} as Values, faults: [{ code, column: '', shown }], notes: NONE, unknown: undefined };
  }
}

/** Limits count characters; a rare one takes two of the string's units. */
const isBeyond = (cell: string, limit: number): boolean => cell.length > limit && [...cell].length > limit;

/** A column that the table does not know is kept as it stands. */
const UNKNOWN: Column = words();

// Without a prototype, so that a column may have any name.
const unknownCells = (): Record<string, string> => ({ __proto__: null }) as unknown as Record<string, string>;

const EMPTY: Cell = { value: undefined, note: undefined };

const shownCell = ({ limit, personal }: Column, cell: string, code: Fault['code']): string => {
  if (code === 'ENCODING') return '';
  return code === 'TOO_LONG' ? `${[...cell].length} > ${limit}` : show(cell, code === 'MANGLED' ? undefined : personal);
};
