import type { PlainDate } from '@anxin/domain-kit';
import type { Cell } from '../values/cell';
import { Unreadable } from '../values/column';
import type { Header } from './headings';
import type { Sheet, SheetRecord } from './record';
import type { Row, Total } from './row';
import { RowReader } from './row-reader';
import type { Table } from '../tables/table';

/** Rows of one sheet that follow each other. */
export type Batch<Values> = {
  /** The sheet of a workbook as it may be shown, unlike any other of it; empty of a CSV. */
  readonly sheet: string;
  /** Where a column stands in the sheet, to put faults in the order of the columns. */
  readonly position: (column: string) => number;
  readonly rows: readonly Row<Values>[];
  /** What the row says that ends the sheet. */
  readonly total?: Total;
};

/** How many rows said nothing, and why. */
export type Passed = { empty: number; remarks: number; sums: number };

const SUMS = new Set(['合计', '总计', '小计', 'Total']);
/** After these come signatures. */
const LAST = new Set(['合计', '总计']);
const LONGEST_SUM = 20;

const isEmpty = (cell: Cell): boolean => typeof cell === 'string' && (cell === '' || cell.trim() === '');

/** The word by which a row is a sum; `undefined` of any other row. */
export const sumWord = (cells: readonly Cell[]): string | undefined => {
  const first = cells.find((cell) => !isEmpty(cell));
  if (typeof first !== 'string' || first.length > LONGEST_SUM) return undefined;
  const word = first.replace(/\s+/g, '');
  return SUMS.has(word) ? word : undefined;
};

/** Sorts the rows of a sheet below its header: rows of the table, sums, remarks, and such as say nothing. */
class SheetReader<Values> {
  readonly #reader: RowReader<Values>;
  readonly #required: readonly number[];
  readonly #amounts: readonly (readonly [string, number])[];
  total: Total | undefined;

  constructor(
    private readonly table: Table,
    private readonly header: Header,
    private readonly passed: Passed,
    today: PlainDate,
  ) {
    const { names } = header;
    this.#reader = new RowReader<Values>(table, names, today);
    this.#required = names.flatMap((name, place) => (table.columns[name]?.required ? [place] : []));
    this.#amounts = names.flatMap((name, place) => (table.columns[name]?.addsUp ? [[name, place] as const] : []));
  }

  /** The rows among the records, up to the sum that ends the sheet. */
  rows(records: readonly SheetRecord[]): Row<Values>[] {
    const rows: Row<Values>[] = [];
    for (const record of records) {
      if (record.line <= this.header.line) continue;
      if (this.total) break;
      const isTold = 'fault' in record || record.faults !== undefined || !this.#saysNothing(record.line, record.cells);
      if (isTold) rows.push(this.#reader.read(record));
    }
    return rows;
  }

  #saysNothing(line: number, cells: readonly Cell[]): boolean {
    const word = sumWord(cells);
    if (word !== undefined) {
      this.passed.sums += 1;
      if (LAST.has(word)) this.total = { line, stated: this.#stated(cells) };
      return true;
    }
    if (this.#required.some((place) => !isEmpty(cells[place] ?? ''))) return false;
    if (cells.every(isEmpty)) this.passed.empty += 1;
    else this.passed.remarks += 1;
    return true;
  }

  #stated(cells: readonly Cell[]): Total['stated'] {
    const stated: Record<string, bigint> = {};
    for (const [name, place] of this.#amounts) {
      const [cell, column] = [cells[place] ?? '', this.table.columns[name]];
      if (!column || isEmpty(cell)) continue;
      const typed = typeof cell === 'string' ? cell.trim() : column.typed(cell);
      const value = typed instanceof Unreadable ? typed : column.read(typed);
      if (typeof value === 'bigint') stated[name] = value;
    }
    return stated;
  }
}

/** The rows of a sheet whose header is known, in batches as the sheet gives them. */
export async function* rowsOfSheet<Values>(
  table: Table,
  { name: sheet, records }: Sheet,
  header: Header,
  { today, passed }: { readonly today: PlainDate; readonly passed: Passed },
): AsyncGenerator<Batch<Values>> {
  const reader = new SheetReader<Values>(table, header, passed, today);
  const position = (column: string): number => header.names.indexOf(column);
  for await (const batch of records()) {
    const rows = reader.rows(batch);
    const { total } = reader;
    if (rows.length > 0 || total) yield { sheet, position, rows, ...(total ? { total } : {}) };
    if (total) return;
  }
}
