import type { PlainDate } from '@anxin/domain-kit';
import { type Column, Unreadable } from './column';
import type { CsvRecord } from './csv';
import { type Fault, show } from './fault';
import type { Row } from './read-table';
import type { Table } from './table';

const NONE: readonly never[] = [];

/** Distinct texts kept per column, so that a column that repeats is read once a text and memory stays bounded. */
const MEMORY = 20_000;

type Cell = { readonly value: unknown; readonly note: Row<unknown>['notes'][number]['code'] | undefined };

const readCell = ({ read, note }: Column, cell: string): Cell => {
  const value = read(cell);
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

type Place = { readonly name: string; readonly column: Column; readonly index: number; readonly reader: CellReader };

/** Turns records into rows of a table, for one header and one business day. */
export class RowReader<Values> {
  readonly #places: readonly Place[];
  readonly #absent: readonly string[];
  readonly #unknown: readonly { readonly name: string; readonly index: number }[];
  readonly #width: number;
  readonly #endOfToday: string;

  constructor({ columns }: Table, header: readonly string[], today: PlainDate) {
    const inOrder = header.map((name, index) => ({ name, index }));
    this.#places = inOrder.flatMap(({ name, index }) => {
      const column = columns[name];
      return column ? [{ name, column, index, reader: new CellReader(column) }] : [];
    });
    this.#unknown = inOrder.filter(({ name }) => !(name in columns));
    this.#absent = Object.keys(columns).filter((name) => !header.includes(name));
    this.#width = header.length;
    // Days and moments are texts: any moment of today sorts before this.
    this.#endOfToday = `${today}~`;
  }

  read(record: CsvRecord): Row<Values> {
    if ('fault' in record) return this.#refused(record.line, record.fault);
    const { line, cells } = record;
    if (cells.length !== this.#width) return this.#refused(line, 'ROW_WIDTH', `${cells.length} ≠ ${this.#width}`);

    const values: Record<string, unknown> = {};
    let faults: Fault[] | undefined;
    let notes: Row<Values>['notes'][number][] | undefined;
    for (const place of this.#places) {
      const cell = (cells[place.index] ?? '').trim();
      const { value, note } = cell === '' ? EMPTY : place.reader.read(cell);
      const code = this.#faultOf(place.column, cell, value);
      if (code) (faults ??= []).push({ code, column: place.name, shown: shownCell(place.column, cell, code) });
      values[place.name] = code ? undefined : value;
      if (note) (notes ??= []).push({ column: place.name, code: note });
    }
    for (const name of this.#absent) values[name] = undefined;
    return {
      line,
      values: values as Values,
      faults: faults ?? NONE,
      notes: notes ?? NONE,
      unknown: this.#unknownOf(cells),
    };
  }

  #faultOf({ required, limit, notAfterToday }: Column, cell: string, value: unknown): Fault['code'] | undefined {
    if (cell === '') return required ? 'REQUIRED' : undefined;
    if (isBeyond(cell, limit)) return 'TOO_LONG';
    if (value instanceof Unreadable) return value.code;
    return notAfterToday && (value as string) > this.#endOfToday ? 'FUTURE' : undefined;
  }

  #unknownOf(cells: readonly string[]): Record<string, string> | undefined {
    if (this.#unknown.length === 0) return undefined;
    return Object.fromEntries(this.#unknown.map(({ name, index }) => [name, (cells[index] ?? '').trim()]));
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

const EMPTY: Cell = { value: undefined, note: undefined };

const shownCell = ({ limit, personal }: Column, cell: string, code: Fault['code']): string =>
  code === 'TOO_LONG' ? `${[...cell].length} > ${limit}` : show(cell, code === 'MANGLED' ? undefined : personal);
