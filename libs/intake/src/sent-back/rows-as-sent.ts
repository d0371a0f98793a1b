import { plainDate } from '@anxin/domain-kit';
import type { Source } from '../csv/bytes';
import { type Cell, cellText } from '../values/cell';
import { type CellValue, FIELD_LIMIT, Unreadable } from '../values/column';
import { isOurs, type Header } from '../rows/headings';
import type { Mapping } from '../mapping/mapping';
import { headedSheets } from '../read-table';
import type { SheetRecord } from '../rows/record';
import { RowReader } from '../rows/row-reader';
import { sumWord } from '../rows/sheet-rows';
import type { ReferenceKind, Table } from '../tables/table';
import type { Remark, Remarks } from './remarks';

type Values = Readonly<Record<string, CellValue>>;

/** A row as it was sent, with what is said of it. */
export type SentRow = {
  readonly line: number;
  /** By place, as somebody would type them; none of a line that could not be cut into cells. */
  readonly cells: readonly string[];
  /** What could be read of them. */
  readonly values: Values;
  readonly remarks: readonly Remark[];
};

/** Those rows of a sheet of which something is said. */
export type SentSheet = {
  readonly table: Table;
  /** The sheet of a workbook; empty of a CSV. */
  readonly name: string;
  /** Its columns as they stand, without those that are ours. */
  readonly columns: readonly { readonly name: string; readonly heading: string }[];
  readonly rows: readonly SentRow[];
  /** What is said of the figures that the sheet adds up to. */
  readonly totals: readonly Remark[];
  /** Whether its rows name more than one project or account: its figures are then for whoever sent it. */
  readonly isMixed: boolean;
};

/** Longer than any column takes, so that what was refused as too long is refused again. */
const CELL_AT_MOST = FIELD_LIMIT + 100;
/** Cells beyond the header: some show what is wrong with the row. */
const BEYOND_AT_MOST = 32;
/** What is kept of the rows of one file, in characters. */
const CHARACTERS_AT_MOST = 2 ** 25;
/** What a cell takes beside its characters, about. */
const CELL_COST = 8;

/** A cell of its own, no longer than is kept. A piece cut from a chunk would keep the whole chunk alive. */
const kept = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell;
  const cut = cell.length > CELL_AT_MOST ? [...cell.trim()].slice(0, CELL_AT_MOST).join('') : cell;
  return Buffer.from(cut).toString();
};

const keptOf = (record: SheetRecord, width: number): SheetRecord => {
  if ('fault' in record) return record;
  const beyond = record.cells.slice(width).filter((cell) => cellText(cell).trim() !== '');
  return { ...record, cells: [...record.cells.slice(0, width), ...beyond.slice(0, BEYOND_AT_MOST)].map(kept) };
};

const textOf = (table: Table, name: string, cell: Cell): string => {
  const typed = typeof cell === 'string' ? cell : (table.columns[name]?.typed(cell) ?? cellText(cell));
  return typed instanceof Unreadable ? cellText(cell) : typed;
};

/** Any day is before it: what is dated later is for whoever took the file in to say. */
const NO_TODAY = plainDate('9999-12-31');

const namesProject = (kind: ReferenceKind | undefined): boolean =>
  kind === 'project' || kind === 'changed' || kind === 'account';

class SheetAsSent {
  readonly #places: readonly number[];
  readonly #reader: RowReader<Values>;
  readonly rows: SentRow[] = [];
  readonly totals: Remark[] = [];
  readonly #naming: number;
  #named = '';
  #isMixed = false;

  constructor(
    private readonly table: Table,
    private readonly name: string,
    private readonly header: Header,
    private readonly remarks: ReadonlyMap<number, readonly Remark[]>,
    private readonly room: { characters: number; onFull: () => void },
  ) {
    this.#places = header.names.flatMap((name, place) => (isOurs(name) ? [] : [place]));
    this.#reader = new RowReader<Values>(table, header.names, NO_TODAY);
    this.#naming = header.names.findIndex((name) => namesProject(table.references[name]));
  }

  take(record: SheetRecord): void {
    if (record.line <= this.header.line) return;
    this.#hearName(record);
    const remarks = this.remarks.get(record.line);
    if (!remarks) return;
    const ofRow = remarks.filter(({ code }) => code !== 'TOTAL');
    this.totals.push(...remarks.filter(({ code }) => code === 'TOTAL'));
    if (ofRow.length === 0) return;
    if (this.room.characters <= 0) return this.room.onFull();
    const own = keptOf(record, this.header.names.length);
    const { line, values } = this.#reader.read(own);
    const cells = 'fault' in own ? [] : this.#texts(own.cells);
    this.room.characters -= cells.reduce((sum, { length }) => sum + length + CELL_COST, 0);
    this.rows.push({ line, cells, values, remarks: ofRow });
  }

  get sheet(): SentSheet {
    const { table, name, rows, totals } = this;
    const { names, headings } = this.header;
    const columns = this.#places.map((place) => ({ name: names[place] ?? '', heading: headings[place] ?? '' }));
    return { table, name, columns, rows, totals, isMixed: this.#isMixed };
  }

  /** Rows end with the figures of the sheet. */
  #hearName(record: SheetRecord): void {
    if (this.#isMixed || this.totals.length > 0 || 'fault' in record || sumWord(record.cells) !== undefined) return;
    const named = cellText(record.cells[this.#naming] ?? '').trim();
    if (named === '' || named === this.#named) return;
    this.#isMixed = this.#named !== '';
    this.#named = Buffer.from(named).toString();
  }

  /** Those beyond the header with them: they may be what is wrong. */
  #texts(cells: readonly Cell[]): string[] {
    const beyond = cells.slice(this.header.names.length).map((cell) => cellText(cell));
    const { names } = this.header;
    return [...this.#places.map((place) => textOf(this.table, names[place] ?? '', cells[place] ?? '')), ...beyond];
  }
}

/**
 * The rows of a file of which something is said, as they were sent. The file is read again: what stands in it is kept
 * nowhere. Of one that came in a layout of its own they stand under our headings. A cell stands up to 1,100 characters,
 * and beyond the header no more than 32; rows for which there is no memory are told in number. Throws `FileRefused` of a
 * file that cannot be read.
 */
export const rowsAsSent = async (
  table: Table,
  source: Source,
  remarks: Remarks,
  mapping?: Mapping,
): Promise<readonly SentSheet[]> => {
  const sheets: SentSheet[] = [];
  const room = { characters: CHARACTERS_AT_MOST, onFull: () => void (remarks.left += 1) };
  for (const { sheet, header } of await headedSheets(table, source, mapping)) {
    const said = remarks.on(sheet.name);
    if (said.size === 0) continue;
    const asSent = new SheetAsSent(table, sheet.name, header, said, room);
    for await (const records of sheet.records()) for (const record of records) asSent.take(record);
    sheets.push(asSent.sheet);
  }
  return sheets;
};

/** By what a row says which project it is about. */
export type ProjectNamed = { readonly by: 'project' | 'account'; readonly value: string };

/** Which project a row is about, as far as that can be read of it. */
export const projectNamed = ({ references }: Table, values: Values): ProjectNamed | undefined => {
  for (const column in references) {
    const [kind, value] = [references[column], values[column]];
    if (value === undefined) continue;
    if (kind === 'account') return { by: 'account', value: String(value) };
    if (kind === 'project' || kind === 'changed') return { by: 'project', value: String(value) };
  }
  return undefined;
};
