import { addDays, fen, formatYuan } from '@anxin/domain-kit';
import { maskForLists, maskNumbers, paragraph, type PersonalKind, text, type Text } from '@anxin/law';
import { DAY_ZERO } from '../values/cell';
import type { CellValue, NoteCode } from '../values/column';
import type { Note } from './note';
import type { FaultCode } from '../values/fault-codes';

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

/** A whole file that cannot be read, or whose own totals its rows do not come to. */
export class FileRefused extends Error {
  constructor(
    readonly code: 'FORMAT' | 'HEADER' | 'ENCODING' | 'GZIP' | 'CONTROL_TOTAL',
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
  const shown = masked.length > SHOWN_LENGTH ? `${masked.slice(0, SHOWN_LENGTH)}…` : masked;
  // A copy: a piece cut from a chunk of the file would keep the whole chunk alive.
  return Buffer.from(shown).toString();
};

const BARE_SERIAL = /^(\d{5})(\.\d+)?$/;

/** Says of a text that is no day, month or moment what it looks like, and what would be one. */
const notADay = (shown: string, zh: string, en: string, ...forms: readonly string[]): Text => {
  const [inChinese, inEnglish] = [forms.join('、'), forms.join(', ')];
  const [, serial] = BARE_SERIAL.exec(shown) ?? [];
  if (serial !== undefined) {
    const day = addDays(DAY_ZERO, Number(serial));
    return text(
      `“${shown}”像是电子表格的日期序号（${day}）。请把该列设为日期格式，或写成 ${inChinese}。`,
      `"${shown}" looks like the serial number of a date in a spreadsheet (${day}). Format the column as a date, or write ${inEnglish}.`,
    );
  }
  return /^\d{4}\D?\d{1,2}(?!\d{7})/.test(shown)
    ? text(
        `没有“${shown}”这个${zh}。可写成 ${inChinese}。`,
        `There is no ${en} "${shown}". Forms that are read: ${inEnglish}.`,
      )
    : text(
        `“${shown}”不是${zh}。可写成 ${inChinese}。`,
        `"${shown}" is not a ${en}. Forms that are read: ${inEnglish}.`,
      );
};

const SENTENCES: Readonly<Record<FaultCode, (fault: Fault) => Text>> = {
  FORMAT: () => text('不是 CSV 或 .xlsx。请另存后再发送。', 'Neither CSV nor .xlsx. Save it as one of them.'),
  HEADER: ({ shown }) => text(`表头无法使用：${shown}`, `The header cannot be used: ${shown}`),
  ENCODING: ({ column }) =>
    column === ''
      ? text('不是 UTF-8、UTF-16 或 GB18030。', 'Neither UTF-8, UTF-16 nor GB18030.')
      : text(`“${column}”含有空字符（NUL），不是文本。`, `"${column}" holds a NUL character, which no text has.`),
  CONTROL_TOTAL: () => text('控制合计与各行不符。', 'The control totals do not agree with the rows.'),
  GZIP: () => text('gzip 文件已损坏或被截断。', 'The gzip file is broken or cut off.'),
  ROW_WIDTH: ({ shown }) =>
    text(
      `表头之外还有内容，或引号没有配对：${shown}。`,
      `A value beyond the header, or a quote that never closes: ${shown}.`,
    ),
  REQUIRED: ({ column }) => text(`“${column}”必须填写。`, `"${column}" must not be empty.`),
  DATE: ({ shown }) => notADay(shown, '日期', 'day', '2026-01-05', '2026/1/5', '20260105'),
  MONTH: ({ shown }) => notADay(shown, '月份', 'month', '2026-01', '2026/1', '202601'),
  INSTANT: ({ shown }) => notADay(shown, '时间', 'moment', '2026-01-05 08:30:00', '2026/1/5 8:30'),
  FUTURE: ({ shown }) => text(`“${shown}”晚于业务日期。`, `"${shown}" is later than the business day.`),
  AMOUNT: ({ shown }) =>
    text(
      `“${shown}”不是金额：应为不小于零、至多两位小数的元。`,
      `"${shown}" is not an amount: yuan, not negative, at most two decimals.`,
    ),
  NUMBER: ({ shown }) => text(`“${shown}”不是允许范围内的数字。`, `"${shown}" is not a number within its range.`),
  MANGLED: ({ shown }) =>
    text(
      `“${shown}”已被电子表格改动（如科学计数法、日期，或第 15 位以后变成零），原值丢失。请把该列设为文本后重新填写。`,
      `"${shown}" was changed by a spreadsheet (exponent notation, a date, or zeros from the 16th digit on); the value is lost. Format the column as text and fill it in again.`,
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

const yuan = (value: CellValue): string => (typeof value === 'bigint' ? formatYuan(fen(value)) : '—');

const NOTES: Readonly<Record<NoteCode, (note: Note) => Text>> = {
  LUHN: () => text('卡号未通过校验位检查，请核对。', 'The card number fails its check digit: see whether it is right.'),
  NAME_UNCLEAR: () =>
    text(
      '收款人姓名无法与工人姓名比对，账号是本人的，按已付计。',
      'The payee’s name cannot be compared; the account is the worker’s own, so the payment counts.',
    ),
  ID_NUMBER: () => text('身份证号有误，按所填保留。', 'The identity number is wrong; it is kept as given.'),
  CREDIT_CODE: () => text('信用代码有误，按所填保留。', 'The credit code is wrong; it is kept as given.'),
  UNKNOWN_PROJECT: () =>
    text('没有这个项目，线索照样保留。', 'There is no such project; the clue is kept all the same.'),
  REPEATED: () => text('同一笔付款此前已有，未作改变。', 'The same payment is in already; nothing changes.'),
  MANGLED: ({ column }) =>
    column === 'externalNo'
      ? text(
          '编号已被电子表格改动，线索另编一号保留。',
          'The number was changed by a spreadsheet; the clue is kept under another one.',
        )
      : text(
          '号码已被电子表格改动，按所填保留，请核对。',
          'The number was changed by a spreadsheet; it is kept as given: see whether it is right.',
        ),
  ZEROS: ({ column }) =>
    column === 'bankSerial'
      ? text(
          '流水号只差前面的零，视为同一笔，未作改变。',
          'The serial differs by zeros in front alone: it is the same movement, and nothing changes.',
        )
      : text(
          '前面的零有误，已按规定位数补正。请把该列设为文本。',
          'Zeros in front were wrong and are put right. Format the column as text.',
        ),
  SHEET_SUM: ({ column, stated, reckoned }) =>
    column === 'advanceDeducted'
      ? text(
          `扣预支 ${yuan(stated)} 超过扣款 ${yuan(reckoned)}。`,
          `The advance of ${yuan(stated)} is more than the deductions of ${yuan(reckoned)}.`,
        )
      : text(
          `应发减扣款为 ${yuan(reckoned)}，实发填的是 ${yuan(stated)}。以实发为准。`,
          `Total less deductions is ${yuan(reckoned)}, but ${yuan(stated)} is given as net. The net amount holds.`,
        ),
  SIGNATURE: () =>
    text(
      '签字日期未采用：由治欠办见到工人签字后登记。',
      'The day of signing is left out: the office enters it when it has seen the worker’s signature.',
    ),
  TOTAL: ({ stated, reckoned }) =>
    text(
      `合计填的是 ${yuan(stated)}，已导入各行之和为 ${yuan(reckoned)}。`,
      `The total says ${yuan(stated)}; the rows that went in add up to ${yuan(reckoned)}.`,
    ),
};

/** The sentence of a note in both languages. */
export const noteSentenceOf = (note: Note): Text => note.says ?? NOTES[note.code](note);

/** The sentence of a fault in both languages, and the way out where there is one to tell. */
export const sentenceOf = (fault: Fault): Text => {
  const sentence = fault.says ?? SENTENCES[fault.code](fault);
  return fault.wayOut ? paragraph(sentence, fault.wayOut) : sentence;
};
