import { text } from '@anxin/law';
import { firstBytes, isPacked, type Source } from './csv/bytes';
import { csvSheets } from './csv/csv-sheets';
import { FileRefused } from './faults/fault';
import type { Sheets } from './rows/record';
import { workbookSheets } from './workbook/workbook';

const WAY_OUT = text('请另存为 .xlsx 或 CSV 后再发送。', 'Save it as .xlsx or CSV and send that.');

const refused = (zh: string, en: string): FileRefused =>
  new FileRefused('FORMAT', text(`${zh}${WAY_OUT.zh}`, `${en} ${WAY_OUT.en}`));

/** The first bytes of files that are no table, and what to say of them. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^d0cf11e0/,
    '这是旧版工作簿（.xls、.et）或加密的工作簿。',
    'This is a workbook of the old kind (.xls, .et) or an encrypted one.',
  ],
  [/^25504446/, '这是 PDF。', 'This is a PDF.'],
  [/^(?:09|0a|0d|20)*(?:3c|7b5c727466)/, '这是网页、XML 或 RTF 文档。', 'This is a web page, XML or RTF document.'],
  [/^(?:52617221|377abcaf|1f8b|425a68|fd377a58)/, '这是压缩包。', 'This is a packed archive.'],
  [/^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a)/, '这是图片。', 'This is a picture.'],
];

const ZIP = /^504b(?:0304|0506|0708)/;
/** Whether these first bytes are those of a workbook, or of another zip archive. */
export const isWorkbook = (first: Buffer): boolean => ZIP.test(first.toString('hex'));

const BYTES_TO_TELL = 64;

/**
 * The sheets of a file, by its content and not by its name. Throws `FileRefused`: `FORMAT` of any container but CSV and
 * `.xlsx` and of a workbook that is encrypted, damaged or a bomb, `ENCODING`, `GZIP`.
 */
export const sheetsOf = async (source: Source): Promise<Sheets> => {
  const first = await firstBytes(source, BYTES_TO_TELL);
  const start = first.toString('hex').replace(/^efbbbf/, '');
  for (const [sign, zh, en] of OTHERS) if (sign.test(start)) throw refused(zh, en);
  if (!ZIP.test(start)) return csvSheets(source, first);
  if (isPacked(source)) throw refused('这是压缩在 gzip 中的工作簿。', 'This is a workbook within gzip.');
  return workbookSheets(source);
};
