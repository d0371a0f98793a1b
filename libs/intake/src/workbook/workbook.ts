import type { Source } from '../csv/bytes';
import type { Sheet, Sheets } from '../rows/record';
import { Archive } from './archive';
import { partOf, readDateStyles, readStrings, readWorkbook, relationsOf } from './parts';
import { damaged, noWorkbook } from './refused';
import { sheetRecords } from './sheet';

const CONTENT_TYPES = '[Content_Types].xml';

/** The part with the list of sheets. */
const workbookPart = async (archive: Archive): Promise<string> => {
  if (!archive.has(CONTENT_TYPES) || !archive.has('_rels/.rels')) throw noWorkbook();
  const part = partOf(await relationsOf(archive, ''), 'officeDocument');
  if (part === undefined) throw damaged();
  if (/\.bin$/.test(part) || !/workbook/.test(part)) throw noWorkbook();
  return part;
};

/**
 * The visible sheets of an `.xlsx`. It is read through once, so that one that is damaged is refused before its first row
 * goes in. Throws `FileRefused` (`FORMAT`).
 */
export const workbookSheets = async (source: Source): Promise<Sheets> => {
  const archive = await Archive.open(source);
  const part = await workbookPart(archive);
  const relations = await relationsOf(archive, part);
  const { sheets, since1904 } = await readWorkbook(archive, part);
  const names = new Set(sheets.map(({ name }) => name));
  // A sheet is known by its name.
  if (names.size < sheets.length || names.has('')) throw damaged();
  const strings = await readStrings(archive, partOf(relations, 'sharedStrings'));
  const dateStyles = await readDateStyles(archive, partOf(relations, 'styles'));
  const all = sheets.flatMap(({ name, id, isVisible }): Sheet[] => {
    const relation = relations.get(id);
    if (!isVisible || relation?.type !== 'worksheet') return [];
    const records = () => sheetRecords(archive.read(relation.target), { strings, dateStyles, since1904 });
    return [{ name, records }];
  });
  for (const { records } of all) for await (const _ of records());
  return { all, areWaysToRead: false };
};
