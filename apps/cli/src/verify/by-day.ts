import { gzipSync } from 'node:zlib';
import type { TableFile } from '@anxin/answer';
import { type Fen, formatYuan, type PlainDate } from '@anxin/domain-kit';
import { readTable, type Table, TABLES } from '@anxin/intake';

/** The columns whose day must not lie in the future: a row is known from the first of them on. */
const datedColumns = ({ columns }: Table): readonly string[] =>
  Object.keys(columns).filter((name) => columns[name]?.notAfterToday);

const cellOf = (value: unknown): string => {
  const text =
    typeof value === 'bigint' ? formatYuan(value as Fen) : String((value as string | number | undefined) ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows by day and table, kept in memory and compressed: a temporary file would hold identity numbers in clear. Parts of
 * gzip one after the other are gzip as well.
 */
class Cut {
  readonly #parts = new Map<string, Map<TableFile['table'], Buffer[]>>();

  add(table: TableFile['table'], day: string, rows: readonly Row[]): void {
    const tables = this.#parts.get(day) ?? new Map<TableFile['table'], Buffer[]>();
    this.#parts.set(day, tables);
    const names = Object.keys(table.columns);
    const lines = rows.map((row) => `${names.map((name) => cellOf(row[name])).join(',')}\n`);
    const parts = tables.get(table) ?? [gzipSync(`${names.join(',')}\n`)];
    tables.set(table, [...parts, gzipSync(lines.join(''))]);
  }

  /** In the order in which tables are read. */
  of(day: string): readonly TableFile[] {
    const tables = this.#parts.get(day);
    return TABLES.flatMap((table) => {
      const parts = tables?.get(table);
      if (!parts) return [];
      const content = Buffer.concat(parts);
      const open = async function* () {
        yield await Promise.resolve(content);
      };
      return [{ name: `${table.name}.csv.gz`, table, bytes: content.length, open }];
    });
  }
}

const cutFile = async (file: TableFile, cut: Cut, first: PlainDate, today: PlainDate): Promise<void> => {
  const table: Table = file.table;
  const { batches } = await readTable(table, file, { today });
  const dated = datedColumns(table);
  for await (const { rows } of batches) {
    const byDay = new Map<string, Row[]>();
    for (const { values, faults } of rows) {
      if (faults.length > 0) continue;
      const day = dated.map((name) => String(values[name] ?? '').slice(0, 10)).find((text) => text !== '') ?? first;
      const at = day < first ? first : day;
      const own = byDay.get(at);
      if (own) own.push(values);
      else byDay.set(at, [values]);
    }
    for (const [day, own] of byDay) cut.add(file.table, day, own);
  }
};

/** The files of a folder as they would have come in: what is known on the first day, and what came on each day after. */
export type ByDay = { readonly first: readonly TableFile[]; readonly on: (day: PlainDate) => readonly TableFile[] };

/**
 * Cuts the dated tables of a folder by their days; the others come on the first day. Rows that a service would refuse are
 * left out.
 */
export const cutByDay = async (
  files: readonly TableFile[],
  { first, today }: { readonly first: PlainDate; readonly today: PlainDate },
): Promise<ByDay> => {
  const isDated = ({ table }: TableFile): boolean => datedColumns(table).length > 0;
  const cut = new Cut();
  for (const file of files.filter(isDated)) await cutFile(file, cut, first, today);
  return { first: [...files.filter((file) => !isDated(file)), ...cut.of(first)], on: (day) => cut.of(day) };
};
