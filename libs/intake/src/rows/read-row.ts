import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import type { Row } from './row';
import { RowReader } from './row-reader';
import type { Table, ValuesOf } from '../tables/table';

/** What somebody tells of one row, by column: as the cells of a file would say it. */
export type ToldRow = Readonly<Record<string, string>>;

/**
 * Reads one row that came in without a file, by every rule of a row of the table's files.
 * @param today the business day; what is dated later is refused as `FUTURE`
 */
export const readRow = <T extends Table>(
  table: T,
  told: ToldRow,
  { today }: { readonly today: PlainDate },
): Row<ValuesOf<T>> => {
  const required = Object.keys(table.columns).filter((name) => table.columns[name]?.required);
  const cells = { ...Object.fromEntries(required.map((name) => [name, ''])), ...told };
  const header = Object.keys(cells).map(maskNumbers);
  return new RowReader<ValuesOf<T>>(table, header, today).read({ line: 0, cells: Object.values(cells) });
};
