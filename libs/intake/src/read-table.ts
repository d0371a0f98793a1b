import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import type { Source } from './csv/bytes';
import { sheetsOf } from './container';
import { type Header, HEADER_WITHIN, HeaderFinder, isOurs } from './rows/headings';
import type { Mapping } from './mapping/mapping';
import { mappedSheets } from './mapping/mapped-sheets';
import { firstRows, type Sheet } from './rows/record';
import { type Batch, type Passed, rowsOfSheet } from './rows/sheet-rows';
import type { Table, ValuesOf } from './tables/table';

/** A file opened for reading: its headers are good, its rows come in batches, sheet by sheet. */
export type Reading<Values> = {
  readonly unknownColumns: readonly string[];
  readonly batches: AsyncIterable<Batch<Values>>;
  /** Rows passed over so far. */
  readonly passed: Readonly<Passed>;
};

type Headed = { readonly sheet: Sheet; readonly header: Header };

/** As it may be shown, unlike those before it: a sheet may be called by somebody's number. */
const shownName = (name: string, before: readonly Headed[]): string => {
  const masked = maskNumbers(name);
  const isTaken = (one: string): boolean => before.some(({ sheet }) => sheet.name === one);
  let shown = masked;
  for (let number = 2; isTaken(shown); number += 1) shown = `${masked} (${number})`;
  return shown;
};

/** The sheets of a file in which the header of the table is found, by names that may be shown. Throws `FileRefused`. */
export const headedSheets = async (
  table: Table,
  source: Source,
  mapping: Mapping | undefined,
): Promise<readonly Headed[]> => {
  const { all, areWaysToRead } = mapping ? await mappedSheets(mapping, source) : await sheetsOf(source);
  const finder = new HeaderFinder(table);
  const found: Headed[] = [];
  for (const sheet of all) {
    const header = finder.find(await firstRows(sheet, HEADER_WITHIN));
    const shown = { name: shownName(sheet.name, found), records: () => sheet.records() };
    if (header) found.push({ sheet: shown, header });
    if (header && areWaysToRead) break;
  }
  if (found.length === 0) throw finder.fault();
  return found;
};

/**
 * Opens a file of a table: CSV or a workbook, in any shape of `formats.md`. Throws `FileRefused` (`FORMAT`, `HEADER`,
 * `ENCODING`, `GZIP`, `CONTROL_TOTAL`) before any row is given; memory stays bounded however large the file is.
 * @param today the business day; what is dated later is refused as `FUTURE`
 * @param mapping how the rows stand in it where that is not in our way
 */
export const readTable = async <T extends Table>(
  table: T,
  source: Source,
  { today, mapping }: { readonly today: PlainDate; readonly mapping?: Mapping | undefined },
): Promise<Reading<ValuesOf<T>>> => {
  const sheets = await headedSheets(table, source, mapping);
  const passed: Passed = { empty: 0, remarks: 0, sums: 0 };
  async function* batches(): AsyncGenerator<Batch<ValuesOf<T>>> {
    for (const { sheet, header } of sheets) yield* rowsOfSheet<ValuesOf<T>>(table, sheet, header, { today, passed });
  }
  const names = new Set(sheets.flatMap(({ header }) => header.names));
  return {
    unknownColumns: [...names].filter((name) => name !== '' && !isOurs(name) && !(name in table.columns)),
    batches: batches(),
    passed,
  };
};
