import { PassThrough, pipeline, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { CellStyle } from '../values/cell';
import { COLUMNS_AT_MOST } from './sheet';
import { styleIndex, STYLES_PART } from './styles';

/**
 * A cell to be written: a text, so that nothing in it is run as a formula or loses its zeros. `isNumber`: decimal digits
 * that whoever reads it adds up.
 */
export type WrittenCell =
  { readonly text: string; readonly style: CellStyle; readonly isNumber?: boolean | undefined } | undefined;

/** A column of a sheet to be written, for whoever fills it in. */
export type WrittenColumn = {
  /** In characters, two of them for a Chinese one. */
  readonly width: number;
  /** Of the cells that are still to be filled. */
  readonly style: CellStyle;
  /** What may be chosen in it, below the frozen rows. */
  readonly choices?: readonly string[];
};

export type WrittenSheet = {
  /** Made fit for a spreadsheet, and told apart from the others by a number where needed. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** Rows at the top and columns at the left that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The longest text of a cell, and the last row to which choices reach: nobody fills in more by hand. */
const [TEXT_AT_MOST, LAST_ROW] = [32_767, 10_000];
const PIECE = 64 * 1024;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold, and what would be read as standing for such. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNHEARD = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

const escaped = (text: string): string =>
  // By way of bytes, halves of characters become U+FFFD.
  Buffer.from(text.slice(0, TEXT_AT_MOST))
    .toString()
    .replace(UNHEARD, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (one) => NAMED[one] ?? one);

/** The letters of a column, from 0. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const cellXml = (cell: WrittenCell, at: string): string => {
  if (cell === undefined) return '';
  const { text, style, isNumber } = cell;
  return isNumber
    ? `<c r="${at}" s="${styleIndex(style)}"><v>${escaped(text)}</v></c>`
    : `<c r="${at}" s="${styleIndex(style)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
};

const rowXml = (cells: readonly WrittenCell[], row: number): string => {
  const written = cells.slice(0, COLUMNS_AT_MOST).map((cell, column) => cellXml(cell, `${lettersOf(column)}${row}`));
  return `<row r="${row}">${written.join('')}</row>`;
};

const paneXml = ({ rows, columns }: WrittenSheet['frozen']): string => {
  if (rows + columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${splits} topLeftCell="${lettersOf(columns)}${rows + 1}" activePane="${pane}" state="frozen"/>`;
};

const choicesXml = ({ columns, frozen }: WrittenSheet): string => {
  const offered = columns.flatMap(({ choices }, column) => {
    if (!choices) return [];
    const cells = `${lettersOf(column)}${frozen.rows + 1}:${lettersOf(column)}${LAST_ROW}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${escaped(choices.join(','))}"</formula1></dataValidation>`;
  });
  return offered.length === 0 ? '' : `<dataValidations count="${offered.length}">${offered.join('')}</dataValidations>`;
};

async function* sheetXml(sheet: WrittenSheet): AsyncGenerator<string> {
  const { columns, frozen, rows } = sheet;
  const widths = columns
    .slice(0, COLUMNS_AT_MOST)
    .map(
      ({ width, style }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleIndex(style)}" customWidth="1"/>`,
    );
  let piece = `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>${
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''
  }<sheetData>`;
  let row = 0;
  for await (const cells of rows) {
    piece += rowXml(cells, ++row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${choicesXml(sheet)}</worksheet>`;
}

const NAME_AT_MOST = 31;

/** A name that a spreadsheet takes, unlike those taken already. */
const nameFor = (wanted: string, taken: readonly string[]): string => {
  const fit = wanted.replace(/[\p{Cc}[\]:*?/\\']+/gu, ' ').trim() || 'Sheet';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = fit.slice(0, NAME_AT_MOST - ending.length) + ending;
    if (!taken.some((one) => one.toLowerCase() === name.toLowerCase())) return name;
  }
};

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts that name the others. */
const namingParts = (names: readonly string[]): readonly (readonly [string, string])[] => {
  const sheets = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  const overrides = names.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return [
    ['xl/styles.xml', XML + STYLES_PART],
    ['xl/workbook.xml', `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
  ];
};

/** Every part has this time: the same rows give the same workbook. */
const WRITTEN = { mtime: new Date(Date.UTC(2000, 0, 1)), forceDosTimestamp: true };

const writeParts = async (zip: ZipFile, sheets: Iterable<WrittenSheet>, signal: AbortSignal): Promise<void> => {
  const names: string[] = [];
  for (const sheet of sheets) {
    names.push(nameFor(sheet.name, names));
    const part = Readable.from(sheetXml(sheet), { objectMode: false });
    zip.addReadStream(part, `xl/worksheets/sheet${names.length}.xml`, WRITTEN);
    // The next one is made when this one has gone: no more than a piece of one is held.
    await finished(part, { signal });
  }
  for (const [name, part] of namingParts(names)) zip.addBuffer(Buffer.from(part), name, WRITTEN);
  zip.end();
};

/**
 * The one way to write an `.xlsx`: sheet after sheet, as fast as it is taken, whatever its length. What fails while rows
 * are made destroys the stream with that fault; a stream that is left early stops the rows.
 */
export const writeWorkbook = (sheets: Iterable<WrittenSheet>): Readable => {
  const zip = new ZipFile();
  const [output, left] = [new PassThrough(), new AbortController()];
  const fail = (fault: unknown): void => void output.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  output.once('close', () => left.abort());
  zip.on('error', fail);
  pipeline(zip.outputStream as Readable, output, () => undefined);
  writeParts(zip, sheets, left.signal).catch(fail);
  return output;
};
