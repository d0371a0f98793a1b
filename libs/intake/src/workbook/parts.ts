import { posix } from 'node:path';
import type { Archive } from './archive';
import { isBuiltInDate, isDateFormat } from './dates';
import { tooMuch } from './refused';
import { ownText } from './sheet';
import { type Attributes, readXml } from './xml';

/** What a part refers to, by the ids it does so with. */
type Relation = { readonly type: string; readonly target: string };

/** What stands behind a part; the types are the last words of their addresses, which two editions write differently. */
export const relationsOf = async (archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> => {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  await readXml(archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
};

/** The first part of a type. */
export const partOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target;

export type SheetEntry = { readonly name: string; readonly id: string; readonly isVisible: boolean };

export const readWorkbook = async (
  archive: Archive,
  part: string,
): Promise<{ readonly sheets: readonly SheetEntry[]; readonly since1904: boolean }> => {
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  await readXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: sheet = '', id = '', state = 'visible' } = attributes;
      sheets.push({ name: ownText(sheet), id, isVisible: state === 'visible' });
    },
  });
  return { sheets, since1904 };
};

/** Characters that the texts of a workbook may take together: they are all kept while its sheets are read. */
const TEXTS_AT_MOST = 32 * 1024 ** 2;

/** The texts that cells refer to by their place. */
export const readStrings = async (archive: Archive, part: string | undefined): Promise<readonly string[]> => {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let [text, length, isReading, isPhonetic] = ['', 0, false, false];
  await readXml(archive.read(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isReading = name === 't' && !isPhonetic;
    },
    text: (more) => {
      if (isReading) text += more;
    },
    close: (name) => {
      isReading = false;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      length += text.length + 1;
      if (length > TEXTS_AT_MOST) throw tooMuch();
      strings.push(ownText(text));
    },
  });
  return strings;
};

/** Whether the cells of a style show dates, by the style's place. */
export const readDateStyles = async (archive: Archive, part: string | undefined): Promise<readonly boolean[]> => {
  const dates: boolean[] = [];
  if (part === undefined) return dates;
  const formats = new Map<number, string>();
  let isOfCells = false;
  const openFormat = ({ numFmtId, formatCode = '' }: Attributes): void =>
    void formats.set(Number(numFmtId), formatCode);
  const openStyle = ({ numFmtId = '0' }: Attributes): void => {
    const [id, format] = [Number(numFmtId), formats.get(Number(numFmtId))];
    dates.push(format === undefined ? isBuiltInDate(id) : isDateFormat(format));
  };
  await readXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') openFormat(attributes);
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) openStyle(attributes);
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return dates;
};
