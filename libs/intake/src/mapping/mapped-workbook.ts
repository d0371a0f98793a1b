import { text } from '@anxin/law';
import { type Cell, cellText } from '../values/cell';
import { FileRefused } from '../faults/fault';
import { bareHeading, HEADER_WITHIN, OUR_HEADINGS } from '../rows/headings';
import { firstRows, type Sheet, type SheetRecord, type Sheets } from '../rows/record';
import { sumWord } from '../rows/sheet-rows';
import { makeCell, type Made } from './make-cell';
import { type HeadingPart, partsOfColumn, type ValuePart, type WorkbookMapping } from './mapping';
import { headingsOf, recordOf } from './records';

const headingsIn = (row: SheetRecord): readonly string[] =>
  'cells' in row ? row.cells.map((cell) => bareHeading(cellText(cell))) : [];

/** A row of a header: a cell that is empty over something is part of the one to its left, as merged cells are kept. */
const spread = (row: readonly string[], below: readonly (readonly string[])[], width: number): readonly string[] => {
  let left = '';
  return Array.from({ length: width }, (_, place) => {
    const own = row[place] ?? '';
    if (own !== '') left = own;
    return own === '' && below.some((under) => (under[place] ?? '') !== '') ? left : own;
  });
};

/** The headings of columns whose header takes several rows: what stands above and below, with `/` between. */
const joinedHeadings = (rows: readonly SheetRecord[]): readonly string[] => {
  const texts = rows.map(headingsIn);
  const width = Math.max(0, ...texts.map(({ length }) => length));
  const filled = texts.map((row, at) => spread(row, texts.slice(at + 1), width));
  return Array.from({ length: width }, (_, place) =>
    filled
      .map((row) => row[place] ?? '')
      .filter((heading) => heading !== '')
      .join('/'),
  );
};

type Found = {
  readonly line: number;
  readonly places: ReadonlyMap<string, number>;
  /** The headings by whose cells a row is one of the table; without any of them it is a remark, or nothing. */
  readonly telling: readonly string[];
};

const headingsUsed = (columns: WorkbookMapping['columns']): readonly string[] =>
  Object.values(columns).flatMap((column) =>
    partsOfColumn<HeadingPart | ValuePart>(column).flatMap((part) => ('heading' in part ? [part.heading] : [])),
  );

/** Those that the required columns are made of, or all where none is. */
const tellingOf = (mapping: WorkbookMapping): readonly string[] => {
  const ofRequired = Object.entries(mapping.columns).filter(([name]) => mapping.of.columns[name]?.required);
  const telling = headingsUsed(Object.fromEntries(ofRequired));
  return telling.length > 0 ? telling : headingsUsed(mapping.columns);
};

const wantedName = (heading: string): string => heading.split('/').map(bareHeading).join('/');

/** Where the headings of the mapping stand among the first rows of a sheet, or those that are lacking. */
const findHeader = (
  mapping: WorkbookMapping,
  first: readonly SheetRecord[],
): Found | { missing: readonly string[] } => {
  const wanted = headingsUsed(mapping.columns);
  let missing: readonly string[] = wanted;
  for (let at = 0; at + mapping.headerRows <= first.length; at += 1) {
    const rows = first.slice(at, at + mapping.headerRows);
    const headings = joinedHeadings(rows);
    const lacking = wanted.filter((one) => !headings.includes(wantedName(one)));
    if (lacking.length < missing.length) missing = lacking;
    if (lacking.length > 0) continue;
    const places = new Map(wanted.map((one) => [one, headings.indexOf(wantedName(one))]));
    return { line: rows.at(-1)?.line ?? 0, places, telling: tellingOf(mapping) };
  }
  return { missing };
};

const rowOf = (
  mapping: WorkbookMapping,
  { places, telling }: Found,
  line: number,
  cells: readonly Cell[],
): SheetRecord => {
  const cellUnder = (heading: string): Cell => cells[places.get(heading) ?? -1] ?? '';
  const sum = sumWord(cells);
  const isRow = sum === undefined && telling.some((heading) => cellText(cellUnder(heading)).trim() !== '');
  const made = Object.values(mapping.columns).map((column): Made => {
    const parts = partsOfColumn<HeadingPart | ValuePart>(column);
    // What is the same in every row makes none a row.
    const own = isRow ? parts : parts.filter((part) => 'heading' in part);
    return makeCell(own, (part) => ('heading' in part ? cellUnder(part.heading) : ''));
  });
  // Whether a row is a sum its first cell says, which may be of no column of ours; in none but a row a code is at fault.
  return recordOf(mapping, line, isRow ? made : made.map(({ cell }) => ({ cell })), [sum ?? '']);
};

const mappedSheet = (mapping: WorkbookMapping, sheet: Sheet, found: Found): Sheet => ({
  name: sheet.name,
  records: async function* () {
    yield [{ line: 0, cells: [OUR_HEADINGS.sum, ...headingsOf(mapping)] }];
    for await (const batch of sheet.records()) {
      yield batch.flatMap((record): SheetRecord[] => {
        if (record.line <= found.line) return [];
        return 'fault' in record ? [record] : [rowOf(mapping, found, record.line, record.cells)];
      });
    }
  },
});

/** The sheets of a workbook in which the headings of the mapping are found. Throws `FileRefused` (`HEADER`). */
export const mappedWorkbook = async (mapping: WorkbookMapping, { all }: Sheets): Promise<Sheets> => {
  const mapped: Sheet[] = [];
  let missing = headingsUsed(mapping.columns);
  for (const sheet of all) {
    const found = findHeader(mapping, await firstRows(sheet, HEADER_WITHIN));
    if ('missing' in found) missing = found.missing.length < missing.length ? found.missing : missing;
    else mapped.push(mappedSheet(mapping, sheet, found));
  }
  if (mapped.length > 0) return { all: mapped, areWaysToRead: false };
  throw new FileRefused(
    'HEADER',
    text(
      `前 ${HEADER_WITHIN} 行中没有对照“${mapping.name}”的表头，最接近的一处缺少：${missing.join('、')}。`,
      `The headings of the mapping ${mapping.name} are not in the first ${HEADER_WITHIN} rows; nearest to them these are missing: ${missing.join(', ')}.`,
    ),
  );
};
