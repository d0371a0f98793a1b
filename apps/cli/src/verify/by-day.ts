import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Fen, formatYuan, type PlainDate } from '@anxin/domain-kit';
import { readTable, type Table } from '@anxin/intake';
import { filesOf, type TableFile } from '../county/folder';

/** The columns whose day must not lie in the future: a row is known from the first of them on. */
const datedColumns = ({ columns }: Table): readonly string[] =>
  Object.keys(columns).filter((name) => columns[name]?.notAfterToday);

const cellOf = (value: unknown): string => {
  const text =
    typeof value === 'bigint' ? formatYuan(value as Fen) : String((value as string | number | undefined) ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

type Row = Readonly<Record<string, unknown>>;

/** Writes rows to the file of their table and day. */
const writeRows = (folder: string, table: Table, day: string, rows: readonly Row[]): void => {
  const names = Object.keys(table.columns);
  const file = join(folder, day, `${table.name}.csv`);
  mkdirSync(join(folder, day), { recursive: true });
  if (!existsSync(file)) appendFileSync(file, `${names.join(',')}\n`);
  appendFileSync(file, rows.map((row) => `${names.map((name) => cellOf(row[name])).join(',')}\n`).join(''));
};

const cutFile = async (file: TableFile, folder: string, first: PlainDate, today: PlainDate): Promise<void> => {
  const table: Table = file.table;
  const { rows } = await readTable(table, file, { today });
  const dated = datedColumns(table);
  for await (const batch of rows) {
    const byDay = new Map<string, Row[]>();
    for (const { values, faults } of batch) {
      if (faults.length > 0) continue;
      const day = dated.map((name) => String(values[name] ?? '').slice(0, 10)).find((text) => text !== '') ?? first;
      const at = day < first ? first : day;
      const own = byDay.get(at);
      if (own) own.push(values);
      else byDay.set(at, [values]);
    }
    for (const [day, own] of byDay) writeRows(folder, table, day, own);
  }
};

/** The files of a folder as they would have come in: what is known on the first day, and what came on each day after. */
export type ByDay = { readonly first: readonly TableFile[]; readonly on: (day: PlainDate) => readonly TableFile[] };

/**
 * Cuts the dated tables of a folder by their days, into a folder that the caller removes; the others come on the first day.
 * Rows that a service would refuse are left out.
 */
export const cutByDay = async (
  files: readonly TableFile[],
  { folder, first, today }: { readonly folder: string; readonly first: PlainDate; readonly today: PlainDate },
): Promise<ByDay> => {
  const isDated = ({ table }: TableFile): boolean => datedColumns(table).length > 0;
  for (const file of files.filter(isDated)) await cutFile(file, folder, first, today);
  const on = (day: PlainDate): readonly TableFile[] =>
    existsSync(join(folder, day)) ? filesOf(join(folder, day)).files : [];
  return { first: [...files.filter((file) => !isDated(file)), ...on(first)], on };
};
