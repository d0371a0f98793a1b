import { plainDate } from '@anxin/domain-kit';
import type { Source } from '../bytes';
import { type Cell, cellText } from '../cell';
import { type CellValue, Unreadable } from '../column';
import { isOurs, type Header } from '../headings';
import type { Mapping } from '../mapping/mapping';
import { headedSheets } from '../read-table';
import type { SheetRecord } from '../record';
import { RowReader } from '../row-reader';
import type { Table } from '../table';
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
  /** Its columns as they stand, without those that are ours. */
  readonly columns: readonly { readonly name: string; readonly heading: string }[];
  readonly rows: readonly SentRow[];
  /** What is said of the figures that the sheet adds up to. */
  readonly totals: readonly Remark[];
};

const textOf = (table: Table, name: string, cell: Cell): string => {
  const typed = typeof cell === 'string' ? cell : (table.columns[name]?.typed(cell) ?? cellText(cell));
  return typed instanceof Unreadable ? cellText(cell) : typed;
};

/** Any day is before it: what is dated later is for whoever took the file in to say. */
const NO_TODAY = plainDate('9999-12-31');

class SheetAsSent {
  readonly #places: readonly number[];
  readonly #reader: RowReader<Values>;
  readonly rows: SentRow[] = [];
  readonly totals: Remark[] = [];

  constructor(
    private readonly table: Table,
    private readonly header: Header,
    private readonly remarks: ReadonlyMap<number, readonly Remark[]>,
  ) {
    this.#places = header.names.flatMap((name, place) => (isOurs(name) ? [] : [place]));
    this.#reader = new RowReader<Values>(table, header.names, NO_TODAY);
  }

  take(record: SheetRecord): void {
    const remarks = this.remarks.get(record.line);
    if (!remarks || record.line <= this.header.line) return;
    const ofRow = remarks.filter(({ code }) => code !== 'TOTAL');
    this.totals.push(...remarks.filter(({ code }) => code === 'TOTAL'));
    if (ofRow.length === 0) return;
    const { line, values } = this.#reader.read(record);
    this.rows.push({ line, cells: 'fault' in record ? [] : this.#texts(record.cells), values, remarks: ofRow });
  }

  get sheet(): SentSheet {
    const { table, rows, totals } = this;
    const { names, headings } = this.header;
    const columns = this.#places.map((place) => ({ name: names[place] ?? '', heading: headings[place] ?? '' }));
    return { table, columns, rows, totals };
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
 * nowhere. Of one that came in a layout of its own they stand under our headings. Throws `FileRefused` of a file that
 * cannot be read.
 */
export const rowsAsSent = async (
  table: Table,
  source: Source,
  remarks: Remarks,
  mapping?: Mapping,
): Promise<readonly SentSheet[]> => {
  const sheets: SentSheet[] = [];
  for (const { sheet, header } of await headedSheets(table, source, mapping)) {
    const said = remarks.on(sheet.name);
    if (said.size === 0) continue;
    const asSent = new SheetAsSent(table, header, said);
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
