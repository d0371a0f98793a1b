import { text } from '@anxin/law';
import { FileRefused } from '../faults/fault';

/** A workbook that cannot be read as a whole: what it is, and the way out. */
const workbookRefused = (zh: string, en: string): FileRefused => new FileRefused('FORMAT', text(zh, en));

export const damaged = (): FileRefused =>
  workbookRefused(
    '工作簿已损坏或不完整。请在电子表格软件中打开、另存为 .xlsx 后再发送。',
    'The workbook is damaged or incomplete. Open it in a spreadsheet, save it as .xlsx and send that.',
  );

export const encrypted = (): FileRefused =>
  workbookRefused(
    '工作簿已加密。请去掉密码后再发送。',
    'The workbook is encrypted. Take its password away and send it again.',
  );

export const noWorkbook = (): FileRefused =>
  workbookRefused(
    '这是压缩包或其他格式的文档，不是 .xlsx 工作簿。请另存为 .xlsx 或 CSV 后再发送。',
    'This is an archive or another kind of document, no .xlsx workbook. Save it as .xlsx or CSV and send that.',
  );

export const tooMuch = (): FileRefused =>
  workbookRefused(
    '工作簿解压后过大。请分成几个文件，或另存为 CSV 后再发送。',
    'The workbook unpacks to too much. Split it, or save it as CSV, and send that.',
  );
