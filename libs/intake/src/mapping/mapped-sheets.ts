import { text } from '@anxin/law';
import { firstBytes, type Source } from '../csv/bytes';
import { isWorkbook, sheetsOf } from '../container';
import { FileRefused } from '../faults/fault';
import type { SheetRecord, Sheets } from '../rows/record';
import { cellOf, checkTotals } from './control-totals';
import type { Made } from './make-cell';
import { columnsOf, type Mapping, type TextMapping } from './mapping';
import { mappedWorkbook } from './mapped-workbook';
import { headingsOf, recordOf } from './records';
import { type Line, openLines, type TextRecord } from './text-lines';

const rowFault = (line: number, zh: string, en: string): SheetRecord => ({
  line,
  cells: [],
  faults: [{ code: 'ROW_WIDTH', column: '', shown: '', says: text(zh, en) }],
});

/** Why a line that should be a row is none. */
const notARow = (mapping: TextMapping, { line, kind, length }: Line): SheetRecord | undefined => {
  if (kind === 'other') {
    const marks = Object.values(mapping.records ?? {});
    return rowFault(
      line,
      `行首的记录类型不是 ${marks.join('、')} 之一。`,
      `The line begins with none of ${marks.join(', ')}.`,
    );
  }
  if (mapping.kind !== 'fixed' || mapping.rowLength === undefined || length === mapping.rowLength) return undefined;
  return rowFault(
    line,
    `行长应为 ${mapping.rowLength}，实为 ${length}：各列位置已错开。`,
    `The row should be ${mapping.rowLength} long and is ${length}: its columns have shifted.`,
  );
};

const BATCH = 1_000;

async function* recordsOf(
  mapping: TextMapping,
  lines: AsyncIterable<TextRecord>,
): AsyncGenerator<readonly SheetRecord[]> {
  // The header stands before the file's first line.
  let [batch, head]: [SheetRecord[], Line | undefined] = [[{ line: 0, cells: headingsOf(mapping) }], undefined];
  for await (const line of lines) {
    if ('fault' in line) batch.push(line);
    else if (line.kind === 'head') head = line;
    else if (line.kind !== 'tail') {
      const made = (): readonly Made[] => columnsOf(mapping).map((column) => cellOf(column, line, head));
      batch.push(notARow(mapping, line) ?? recordOf(mapping, line.line, made()));
    }
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const otherContainer = ({ name, kind }: Mapping): FileRefused =>
  kind === 'workbook'
    ? new FileRefused(
        'FORMAT',
        text(`对照“${name}”用于 .xlsx 工作簿。`, `The mapping ${name} is for workbooks (.xlsx).`),
      )
    : new FileRefused('FORMAT', text(`对照“${name}”用于文本文件。`, `The mapping ${name} is for text files.`));

/**
 * The sheets of a file in a layout of its own, as if it had come in ours: our headings, its lines. Throws `FileRefused`:
 * `CONTROL_TOTAL` where what it says of all its rows does not agree with them, and as of any file.
 */
export const mappedSheets = async (mapping: Mapping, source: Source): Promise<Sheets> => {
  const isOfWorkbook = isWorkbook(await firstBytes(source, 4));
  if (isOfWorkbook !== (mapping.kind === 'workbook')) throw otherContainer(mapping);
  if (mapping.kind === 'workbook') return mappedWorkbook(mapping, await sheetsOf(source));
  const lines = await openLines(mapping, source);
  await checkTotals(mapping, lines());
  return { areWaysToRead: false, all: [{ name: '', records: () => recordsOf(mapping, lines()) }] };
};
