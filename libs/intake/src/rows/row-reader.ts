import { createHash } from 'node:crypto';
import type { PlainDate } from '@anxin/domain-kit';
import { type Cell, cellText, exponentText } from '../values/cell';
import { type CellValue, type Column, type NoteCode, Unreadable } from '../values/column';
import { type Fault, show } from '../faults/fault';
import { isOurs } from './headings';
import { words } from '../values/kinds';
import { plain, wasMangled } from '../values/plain';
import type { SheetRecord } from './record';
import type { Note } from '../faults/note';
import type { Row } from './row';
import type { Table } from '../tables/table';

const NONE: readonly never[] = [];

/**
 * Distinct texts kept of all columns of a file, so that a column that repeats is read once a text and memory stays
 * bounded: the people of ten counties are fewer, and they come round every day.
 */
const MEMORY = 120_000;

/** How many texts the columns of a file keep. */
type Kept = { texts: number };

type Read = { readonly value?: CellValue; readonly fault?: Unreadable; readonly note?: NoteCode | undefined };
const EMPTY: Read = {};
/** A text that was read before. */
type Known = { readonly text: string; readonly read: Read };

/** A NUL stands in no text, and no database keeps one. */
const NUL = '\u0000';
const NOT_TEXT = new Unreadable('ENCODING');

const readCell = ({ read, note }: Column, cell: string): Read => {
  const value = cell.includes(NUL) ? NOT_TEXT : read(cell);
  return value instanceof Unreadable ? { fault: value } : { value, note: note?.(String(value), cell) };
};

/**
 * A text of its own, the same one for the same characters. A piece cut from a chunk would keep the whole chunk alive;
 * a property name is kept once by the engine, which makes every later look-up by it a comparison of addresses.
 */
const own = (cell: string): string => Object.keys({ [Buffer.from(cell).toString()]: true })[0] ?? cell;

/** Reads the cells of one column. */
class CellReader {
  readonly #known = new Map<string, Known>();
  #last: Known = { text: '', read: EMPTY };

  constructor(
    private readonly column: Column,
    private readonly kept: Kept,
  ) {}

  read(cell: string): Read {
    if (!this.column.repeats) return readCell(this.column, cell);
    // Mostly what the row above says, in a column of few words: quicker told than found.
    if (cell !== this.#last.text) this.#last = this.#find(cell);
    return this.#last.read;
  }

  #find(cell: string): Known {
    const known = this.#known.get(cell);
    if (known) return known;
    const text = own(cell);
    const fresh = { text, read: readCell(this.column, text) };
    this.#known.set(text, fresh);
    this.kept.texts += 1;
    return fresh;
  }

  forget(): void {
    this.#known.clear();
  }
}

type Place = {
  readonly name: string;
  readonly index: number;
  readonly column: Column;
  readonly reader: CellReader;
  readonly isKnown: boolean;
};

/** A row while its cells are read. */
type Draft = {
  readonly values: Record<string, CellValue>;
  readonly unknown: Record<string, string> | undefined;
  faults?: Fault[];
  notes?: Note[];
};

const refused = (line: number, code: 'TOO_LONG' | 'ROW_WIDTH', shown: string): Row<never> => ({
  line,
  values: {} as never,
  faults: [{ code, column: '', shown }],
  notes: NONE,
  unknown: undefined,
});

/** Turns records into rows of a table, for one header and one business day. */
export class RowReader<Values> {
  readonly #places: readonly Place[];
  readonly #kept: Kept = { texts: 0 };
  readonly #width: number;
  /** What a row says whose cells were not read yet: copied, it has room for every column. */
  readonly #blank: Readonly<Record<string, CellValue>>;
  readonly #keepsUnknown: boolean;
  readonly #endOfToday: string;

  constructor(
    private readonly table: Table,
    header: readonly string[],
    today: PlainDate,
  ) {
    const { columns } = table;
    this.#width = header.length;
    this.#places = header.flatMap((name, index) => {
      if (isOurs(name)) return [];
      const column = columns[name] ?? UNKNOWN;
      return { name, index, column, reader: new CellReader(column, this.#kept), isKnown: name in columns };
    });
    this.#keepsUnknown = this.#places.some(({ isKnown }) => !isKnown);
    this.#blank = Object.fromEntries(
      Object.entries(columns).map(([name, { absent }]) => [name, header.includes(name) ? undefined : absent]),
    );
    // Days and moments are texts: any moment of today sorts before this.
    this.#endOfToday = `${today}~`;
  }

  read(record: SheetRecord): Row<Values> {
    const { line } = record;
    if ('fault' in record)
      return record.fault === 'UNCLOSED' ? refused(line, 'ROW_WIDTH', '"') : refused(line, 'TOO_LONG', '65536');
    const { cells, faults: found } = record;
    if (found?.some(({ column }) => column === ''))
      return { line, values: {} as never, faults: found, notes: NONE, unknown: undefined };
    const width = this.#width;
    if (cells.length > width && hasValueFrom(cells, width)) return refused(line, 'ROW_WIDTH', `> ${width}`);

    const draft: Draft = { values: { ...this.#blank }, unknown: this.#keepsUnknown ? unknownCells() : undefined };
    if (found) draft.faults = [...found];
    for (const place of this.#places) this.#readCell(place, cells[place.index] ?? '', draft);
    if (this.#kept.texts >= MEMORY) this.#forget();
    const { values, unknown, notes } = draft;
    const faults = draft.faults && this.#dueOf(values, draft.faults);
    if (notes) keepMangled(this.table, values, notes);
    const all = this.#notesOn(values, notes, faults);
    return { line, values: values as Values, faults: faults ?? NONE, notes: all, unknown };
  }

  #forget(): void {
    for (const { reader } of this.#places) reader.forget();
    this.#kept.texts = 0;
  }

  #readCell(place: Place, told: Cell, draft: Draft): void {
    const { name, column, isKnown } = place;
    const typed = typeof told === 'string' ? told.trim() : column.typed(told);
    const isTyped = typeof typed === 'string';
    const cell = isTyped ? typed : cellText(told);
    const read = isTyped ? readWithin(place, typed) : unread(column, typed, cell);
    const isFaulty = draft.faults?.some((fault) => fault.column === name) ?? false;
    const code = isFaulty ? undefined : this.#faultOf(column, cell, read);
    if (code) (draft.faults ??= []).push(faultOf(column, name, cell, code, read));
    if (isKnown) draft.values[name] = code || isFaulty ? undefined : (read.value ?? column.absent);
    else if (draft.unknown && code !== 'TOO_LONG') draft.unknown[name] = cell;
    if (read.note) (draft.notes ??= []).push({ column: name, code: read.note });
  }

  /** The faults but for what a row need not say that changes something: no more than that. */
  #dueOf(values: Readonly<Record<string, CellValue>>, faults: Fault[]): Fault[] | undefined {
    const { changing, key } = this.table;
    const isChange =
      changing && (values[changing.on] !== undefined || faults.some(({ column }) => column === changing.on));
    if (!isChange) return faults;
    const due = faults.filter(({ code, column }) => code !== 'REQUIRED' || key.includes(column));
    return due.length > 0 ? due : undefined;
  }

  #notesOn(
    values: Record<string, CellValue>,
    notes: readonly Note[] = NONE,
    faults?: readonly Fault[],
  ): readonly Note[] {
    const odd = faults ? NONE : (this.table.oddities?.(values) ?? NONE);
    return odd.length === 0 ? notes : [...notes, ...odd];
  }

  #faultOf({ required, notAfterToday }: Column, cell: string, { value, fault }: Read): Fault['code'] | undefined {
    if (cell === '') return required ? 'REQUIRED' : undefined;
    if (fault) return fault.code;
    return notAfterToday && (value as string) > this.#endOfToday ? 'FUTURE' : undefined;
  }
}

const hasValueFrom = (cells: readonly Cell[], from: number): boolean =>
  cells.some((cell, index) => index >= from && (typeof cell !== 'string' || cell.trim() !== ''));

/** Gives a row whose number a spreadsheet destroyed one of its own: it is the same whenever the row is sent again. */
const keepMangled = (
  { mangledKey, columns }: Table,
  values: Record<string, CellValue>,
  notes: readonly Note[],
): void => {
  if (mangledKey === undefined || !notes.some(({ column, code }) => column === mangledKey && code === 'MANGLED'))
    return;
  const told = Object.keys(columns).map((name) => String(values[name] ?? ''));
  values[mangledKey] = `M-${createHash('sha256').update(told.join(NUL)).digest('hex').slice(0, 20)}`;
};

/** A cell that a spreadsheet made something else of: kept with a note where it is a claim, else no value. */
const unread = ({ isClaimed }: Column, fault: Unreadable, cell: string): Read =>
  isClaimed ? { value: cell, note: fault.code as NoteCode } : { fault };

/** Limits count characters; a rare one takes two of the string's units. */
const isBeyond = (cell: string, limit: number): boolean => cell.length > limit && [...cell].length > limit;

/** A column that the table does not know is kept as it stands. */
const UNKNOWN: Column = words();

// Without a prototype, so that a column may have any name.
const unknownCells = (): Record<string, string> => ({ __proto__: null }) as unknown as Record<string, string>;

const TOO_LONG: Read = { fault: new Unreadable('TOO_LONG') };

/** What is too long is not read: it would be remembered. */
const readWithin = ({ column, reader }: Place, cell: string): Read => {
  if (cell === '') return EMPTY;
  return isBeyond(cell, column.limit) ? TOO_LONG : reader.read(cell);
};

const shownCell = ({ limit, personal }: Column, cell: string, code: Fault['code']): string => {
  if (code === 'ENCODING') return '';
  if (code === 'TOO_LONG') return `${[...cell].length} > ${limit}`;
  const value = plain(cell);
  return code === 'MANGLED' && wasMangled(value) ? exponentText(Number(value)) : show(cell, personal);
};

const faultOf = (column: Column, name: string, cell: string, code: Fault['code'], { fault }: Read): Fault => {
  const shown = shownCell(column, cell, code);
  return { code, column: name, shown, ...(fault?.says ? { says: fault.says } : {}) };
};
