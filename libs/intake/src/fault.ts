import { fen, formatYuan } from '@anxin/domain-kit';
import { maskForLists, maskNumbers, paragraph, type PersonalKind, text, type Text } from '@anxin/law';
import type { CellValue } from './column';
import type { FaultCode } from './fault-codes';

/** One thing wrong with a row. `shown` is the value as it may be shown: short, and masked where it is personal. */
export type Fault = {
  readonly code: FaultCode;
  readonly column: string;
  readonly shown: string;
  /** What is wrong, where the code alone does not say: with a whole file, or between cells. */
  readonly says?: Text | undefined;
  /** For a contradiction: the value that stands, and where it came from. */
  readonly stands?: string | undefined;
  /** What whoever sent it may do about it. */
  readonly wayOut?: Text | undefined;
};

/** A whole file that cannot be read: `HEADER`, `ENCODING` or `GZIP`. */
export class FileRefused extends Error {
  constructor(
    readonly code: 'HEADER' | 'ENCODING' | 'GZIP',
    readonly says: Text,
    /** The columns of the header that are at fault. */
    readonly columns: readonly string[] = [],
  ) {
    super(says.en);
    this.name = 'FileRefused';
  }
}

const SHOWN_LENGTH = 60;

/** A value for a report: short, and masked where it is personal (DAT-16). */
export const show = (value: CellValue, personal: PersonalKind | undefined): string => {
  const plain = typeof value === 'bigint' ? formatYuan(fen(value)) : String(value ?? '');
  // Columns get shifted: a number may stand where none belongs.
  const masked = personal && plain !== '' ? maskForLists(personal, plain) : maskNumbers(plain);
  return masked.length > SHOWN_LENGTH ? `${masked.slice(0, SHOWN_LENGTH)}…` : masked;
};

const SENTENCES: Readonly<Record<FaultCode, (fault: Fault) => Text>> = {
  HEADER: ({ shown }) => text(`表头无法使用：${shown}`, `The header cannot be used: ${shown}`),
  ENCODING: ({ column }) =>
    column === ''
      ? text('既不是 UTF-8 也不是 GB18030。', 'Neither UTF-8 nor GB18030.')
      : text(`“${column}”含有空字符（NUL），不是文本。`, `"${column}" holds a NUL character, which no text has.`),
  GZIP: () => text('gzip 文件已损坏或被截断。', 'The gzip file is broken or cut off.'),
  ROW_WIDTH: ({ shown }) => text(`列数与表头不一致：${shown}。`, `Not as many fields as the header: ${shown}.`),
  REQUIRED: ({ column }) => text(`“${column}”必须填写。`, `"${column}" must not be empty.`),
  DATE: ({ shown }) =>
    text(`“${shown}”不是存在的日期（yyyy-MM-dd）。`, `"${shown}" is not a day that exists (yyyy-MM-dd).`),
  MONTH: ({ shown }) =>
    text(`“${shown}”不是存在的月份（yyyy-MM）。`, `"${shown}" is not a month that exists (yyyy-MM).`),
  INSTANT: ({ shown }) =>
    text(
      `“${shown}”不是存在的时间（yyyy-MM-dd HH:mm:ss）。`,
      `"${shown}" is not a time that exists (yyyy-MM-dd HH:mm:ss).`,
    ),
  FUTURE: ({ shown }) => text(`“${shown}”晚于业务日期。`, `"${shown}" is later than the business day.`),
  AMOUNT: ({ shown }) =>
    text(
      `“${shown}”不是金额：应为不小于零、至多两位小数的元。`,
      `"${shown}" is not an amount: yuan, not negative, at most two decimals.`,
    ),
  NUMBER: ({ shown }) => text(`“${shown}”不是允许范围内的数字。`, `"${shown}" is not a number within its range.`),
  MANGLED: ({ shown }) =>
    text(
      `“${shown}”已被电子表格转成科学计数法，原值丢失。`,
      `"${shown}" was turned into exponent notation by a spreadsheet; the value is lost.`,
    ),
  CODE: ({ shown }) => text(`“${shown}”不在允许的代码之内。`, `"${shown}" is not one of the codes allowed.`),
  ID_NUMBER: ({ shown }) =>
    text(
      `身份证号“${shown}”的长度、出生日期或校验码有误。`,
      `Identity number "${shown}" has a wrong length, birth date or check digit.`,
    ),
  CREDIT_CODE: ({ shown }) =>
    text(
      `统一社会信用代码“${shown}”的长度、字符或校验码有误。`,
      `Credit code "${shown}" has a wrong length, character or check digit.`,
    ),
  UNKNOWN_ENTERPRISE: ({ shown }) =>
    text(`没有信用代码为“${shown}”的企业。`, `No enterprise has the credit code "${shown}".`),
  UNKNOWN_PROJECT: ({ shown }) => text(`没有代码为“${shown}”的项目。`, `No project has the code "${shown}".`),
  UNKNOWN_WORKER: ({ shown }) =>
    text(`“${shown}”不在该项目的名册上。`, `"${shown}" has no stay on the roster of the project.`),
  UNKNOWN_ACCOUNT: ({ shown }) =>
    text(`没有账号为“${shown}”的专用账户。`, `No project has the wage account "${shown}".`),
  CONTRADICTS: ({ shown, stands = '' }) =>
    text(`已有“${stands}”，与本行“${shown}”矛盾。`, `"${stands}" is in already; this row says "${shown}".`),
  TOO_LONG: ({ shown }) => text(`超过长度上限：${shown}。`, `Beyond the limit: ${shown}.`),
};

/** The sentence of a fault in both languages, and the way out where there is one to tell. */
export const sentenceOf = (fault: Fault): Text => {
  const sentence = fault.says ?? SENTENCES[fault.code](fault);
  return fault.wayOut ? paragraph(sentence, fault.wayOut) : sentence;
};
