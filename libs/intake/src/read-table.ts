import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers, text } from '@anxin/law';
import { bytesIn, decoded, type Encoding, encodingOf, type Source } from './bytes';
import { type CsvRecord, CsvReader } from './csv';
import { FileRefused } from './fault';
import type { Row } from './row';
import { RowReader } from './row-reader';
import type { Table, ValuesOf } from './table';

/** A file opened for reading: its header is good, its rows come in batches. */
export type Reading<Values> = {
  readonly unknownColumns: readonly string[];
  /** Where a column stands in this file, to put faults in the order of the columns. */
  readonly position: (column: string) => number;
  readonly rows: AsyncIterable<readonly Row<Values>[]>;
};

async function* recordsOf(source: Source, encoding: Encoding): AsyncGenerator<readonly CsvRecord[]> {
  const reader = new CsvReader((line) => bytesIn(line, encoding));
  for await (const chunk of decoded(source, encoding)) yield reader.push(chunk);
  yield reader.end();
}

const headerFault = (zh: string, en: string, columns?: readonly string[]): FileRefused =>
  new FileRefused('HEADER', text(zh, en), columns);

const headerOf = ({ columns }: Table, record: CsvRecord | undefined): readonly string[] => {
  if (!record) throw headerFault('文件是空的，没有表头。', 'The file is empty: no header.');
  if ('fault' in record || record.cells.some((cell) => cell.includes('\u0000')))
    throw headerFault('表头无法读取。', 'The header cannot be read.');
  const names = record.cells.map((cell) => cell.trim());
  const missing = Object.keys(columns).filter((name) => columns[name]?.required && !names.includes(name));
  const twice = names.filter((name, index) => name in columns && names.indexOf(name) !== index);
  if (missing.length > 0)
    throw headerFault(`缺少列：${missing.join('、')}。`, `Columns are missing: ${missing.join(', ')}.`, missing);
  if (twice.length > 0)
    throw headerFault(`列重复：${twice.join('、')}。`, `Columns stand twice: ${twice.join(', ')}.`, twice);
  return names;
};

/**
 * Opens a file of a table. Throws `FileRefused` (`HEADER`, `ENCODING`, `GZIP`) before any row is given; memory stays
 * bounded however large the file is.
 * @param today the business day; what is dated later is refused as `FUTURE`
 */
export const readTable = async <T extends Table>(
  table: T,
  source: Source,
  { today }: { readonly today: PlainDate },
): Promise<Reading<ValuesOf<T>>> => {
  const records = recordsOf(source, await encodingOf(source));
  let first: readonly CsvRecord[] = [];
  while (first.length === 0) {
    const next = await records.next();
    if (next.done) break;
    first = next.value;
  }
  let header: readonly string[];
  try {
    // Without a header a file's first row stands there, and with it somebody's number.
    header = headerOf(table, first[0]).map(maskNumbers);
  } catch (error) {
    await records.return(undefined); // closes the source
    throw error;
  }
  const reader = new RowReader<ValuesOf<T>>(table, header, today);

  async function* rows(): AsyncGenerator<readonly Row<ValuesOf<T>>[]> {
    yield first.slice(1).map((record) => reader.read(record));
    for await (const batch of records) yield batch.map((record) => reader.read(record));
  }
  return {
    unknownColumns: header.filter((name) => !(name in table.columns)),
    position: (column) => header.indexOf(column),
    rows: rows(),
  };
};
