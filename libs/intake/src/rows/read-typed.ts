import { type CellValue, Unreadable } from '../values/column';
import type { Table } from '../tables/table';

/** What somebody typed for a column, as a file of the table would be read; `undefined` where it cannot be. */
export const readTyped = (table: Table, name: string, typed: string): CellValue | undefined => {
  const column = table.columns[name];
  const text = typed.trim();
  if (!column || text === '' || text.length > column.limit || /\p{Cc}/u.test(text)) return undefined;
  const value = column.read(text);
  return value instanceof Unreadable ? undefined : value;
};
