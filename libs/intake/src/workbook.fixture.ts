import { crc32, deflateRawSync } from 'node:zlib';

/** A cell of a workbook as a spec writes it: a text, a number, or the XML of one. */
export type WrittenCell = string | number | { readonly xml: string };

export type WrittenSheet = {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Absent where a row is not there at all. */
  readonly rows: readonly (readonly (WrittenCell | undefined)[] | undefined)[];
};

export type WrittenWorkbook = {
  readonly sheets: readonly WrittenSheet[];
  /** Formats of numbers, which `dated` cells name by their place. */
  readonly formats?: readonly string[];
  readonly since1904?: boolean;
  /** Further parts, or other ones in place of those that are written. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

/** A date cell, in the format of that place. */
export const dated = (serial: number, format = 0): WrittenCell => ({ xml: ` s="${format + 1}"><v>${serial}</v>` });
/** A formula with the value that was stored of it. */
export const formula = (value: string | number): WrittenCell =>
  typeof value === 'number'
    ? { xml: `><f>SUM(A1)</f><v>${value}</v>` }
    : { xml: ` t="str"><f>CONCATENATE(A1)</f><v>${value}</v>` };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const columnName = (place: number): string =>
  (place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${XML}<Relationships ${PACKAGE}>${targets
    .map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Writes the texts of cells once each, as spreadsheets do. */
class Texts {
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, known);
    return known;
  }

  get xml(): string {
    const items = [...this.#places.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `${XML}<sst ${MAIN}>${items.join('')}</sst>`;
  }
}

const sheetXml = ({ rows }: WrittenSheet, texts: Texts): string => {
  const written = rows.map((cells, row) => {
    const inside = cells?.map((cell, column) => {
      if (cell === undefined || cell === '') return '';
      const at = `<c r="${columnName(column)}${row + 1}"`;
      if (typeof cell === 'number') return `${at}><v>${cell}</v></c>`;
      return typeof cell === 'string' ? `${at} t="s"><v>${texts.placeOf(cell)}</v></c>` : `${at}${cell.xml}</c>`;
    });
    return inside ? `<row r="${row + 1}">${inside.join('')}</row>` : '';
  });
  return `${XML}<worksheet ${MAIN}><sheetData>${written.join('')}</sheetData></worksheet>`;
};

const stylesXml = (formats: readonly string[]): string => `${XML}<styleSheet ${MAIN}>
<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`;

/** The parts of an `.xlsx`, by name. */
const partsOf = ({ sheets, formats = ['yyyy-mm-dd'], since1904 = false, parts = {} }: WrittenWorkbook) => {
  const texts = new Texts();
  const listed = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${escaped(name ?? `Sheet${at + 1}`)}" sheetId="${at + 1}" state="${state}" r:id="r${at + 1}"/>`,
  );
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${since1904 ? 1 : 0}"/>
      <sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['sharedStrings', '/xl/sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, texts)])),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': texts.xml,
    ...parts,
  };
};

/** A zip archive of these parts; `lie` changes what its list says of one. */
export const zipped = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  lie: (name: string, entry: { size: number; crc: number; flags: number }) => object = () => ({}),
): Buffer => {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const packed = deflateRawSync(content);
    const honest = { size: content.length, crc: crc32(content), flags: 0x800 };
    const { size, crc, flags } = { ...honest, ...lie(name, honest) };
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name)]));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
};

/** An `.xlsx` as a spreadsheet would write it. */
export const workbookOf = (written: WrittenWorkbook): Buffer => zipped(partsOf(written));
