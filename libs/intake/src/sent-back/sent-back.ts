import { HEADINGS, OUR_HEADINGS } from '../rows/headings';
import type { WrittenCell, WrittenColumn, WrittenSheet } from '../workbook/write';
import { type Remark, type Remarks, SENT_BACK_AT_MOST } from './remarks';
import { projectNamed, type ProjectNamed, type SentRow, type SentSheet } from './rows-as-sent';

/** Where a row goes back to. */
export type Destination = { readonly contractor: string; readonly project: string };

/** Rows whose project is not known go back to whoever sent the file. */
export const UNKNOWN_DESTINATION: Destination = { contractor: '', project: '' };

/** What goes back to one contractor for one project. */
export type SentBack = { readonly to: Destination; readonly sheets: readonly SentSheet[] };

/** What several share in adds up to nothing that one of them should learn. */
const totalsFor = (to: Destination, { totals, isMixed }: SentSheet): readonly Remark[] =>
  isMixed && to !== UNKNOWN_DESTINATION ? [] : totals;

/** Sorts rows by where they go back to, in the order in which destinations first come. */
export const byDestination = (
  sheets: readonly SentSheet[],
  destinationOf: (named: ProjectNamed) => Destination | undefined,
): readonly SentBack[] => {
  const all = new Map<string, { readonly to: Destination; readonly sheets: Map<SentSheet, SentRow[]> }>();
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const named = projectNamed(sheet.table, row.values);
      const to = (named && destinationOf(named)) ?? UNKNOWN_DESTINATION;
      const key = `${to.contractor} ${to.project}`;
      const one = all.get(key) ?? { to, sheets: new Map<SentSheet, SentRow[]>() };
      const rows = one.sheets.get(sheet) ?? [];
      rows.push(row);
      all.set(key, { ...one, sheets: one.sheets.set(sheet, rows) });
    }
  }
  return [...all.values()].map(({ to, sheets: rows }) => ({
    to,
    sheets: [...rows].map(([sheet, own]) => ({ ...sheet, rows: own, totals: totalsFor(to, sheet) })),
  }));
};

const headingOf = ({ columns }: SentSheet, name: string): string =>
  columns.find((column) => column.name === name)?.heading ?? HEADINGS[name]?.[0] ?? name;

/** What became of the rows of a file, in the words of whoever sends them back. */
export type SentBackWords = {
  readonly refused: string;
  readonly noted: string;
  /** The first title: of which file, with how many rows of each. */
  readonly title: (file: string, refused: number, noted: number) => string;
  readonly next: string;
};

const IMPORTED: SentBackWords = {
  refused: '被拒',
  noted: '提醒（已导入）',
  title: (file, refused, noted) =>
    `退回改正：${file}。被拒 ${refused} 行（红色单元格，未导入），提醒 ${noted} 行（黄色单元格，已导入）。`,
  next: '请改正标色的单元格后把本工作簿发回，“退回原因”一列留着即可。没有改动的行不会有任何变化，重复发送也不会重复导入。',
};

/** Of a file that was only checked: nothing of it went in. */
export const CHECKED: SentBackWords = {
  refused: '不能导入',
  noted: '请核对',
  title: (file, refused, noted) =>
    `检查结果：${file}。不能导入 ${refused} 行（红色单元格），请核对 ${noted} 行（黄色单元格）。没有问题的行不在其中。`,
  next: '请在原文件中改正这些行，再检查一遍；也可以改本工作簿，“退回原因”一列留着即可。',
};

const reasonOf = (sheet: SentSheet, { column, code, says, isFault }: Remark, words: SentBackWords): string =>
  `${isFault ? words.refused : words.noted} ${column === '' ? '整行' : headingOf(sheet, column)} ${code}：${says.zh}`;

/** How a cell is marked: a fault before a note, and the whole row where no column is named. */
const markOf = (remarks: readonly Remark[], column: string, isBeyond: boolean): 'fault' | 'note' | 'text' => {
  const own = remarks.filter((remark) => (remark.column === '' ? true : !isBeyond && remark.column === column));
  if (own.some(({ isFault }) => isFault)) return 'fault';
  return own.length > 0 ? 'note' : 'text';
};

const rowCells = (
  sheet: SentSheet,
  { line, cells, remarks }: SentRow,
  words: SentBackWords,
): readonly WrittenCell[] => {
  const reasons = remarks.map((remark) => reasonOf(sheet, remark, words)).join('\n');
  const isRefused = remarks.some(({ isFault }) => isFault);
  return [
    { text: `原第 ${line} 行。${reasons}`, style: isRefused ? 'fault' : 'note' },
    ...cells.map((text, place): WrittenCell => {
      const column = sheet.columns[place];
      return { text, style: markOf(remarks, column?.name ?? '', column === undefined) };
    }),
  ];
};

const REASON_WIDTH = 60;
const COLUMN_WIDTH = 20;
const TEXT_COLUMN: WrittenColumn = { width: COLUMN_WIDTH, style: 'text' };

/** Titles stand above the header, where they say nothing to a reader; more of them would hide it. */
const TITLES_AT_MOST = 10;

const titlesOf = (sheet: SentSheet, file: string, { left }: Remarks, words: SentBackWords): readonly string[] => {
  const refused = sheet.rows.filter(({ remarks }) => remarks.some(({ isFault }) => isFault)).length;
  const noted = sheet.rows.length - refused;
  return [
    words.title(file, refused, noted),
    words.next,
    ...(left > 0 ? [`每次至多退回 ${SENT_BACK_AT_MOST} 行，另有 ${left} 行；改正这些再发送后会列出其余。`] : []),
    ...sheet.totals.map((total) => reasonOf(sheet, total, words)),
  ].slice(0, TITLES_AT_MOST);
};

function* rowsOf(sheet: SentSheet, titles: readonly string[], words: SentBackWords): Generator<readonly WrittenCell[]> {
  for (const text of titles) yield [{ text, style: 'title' }];
  yield [OUR_HEADINGS.reason, ...sheet.columns.map(({ heading }) => heading)].map((text) => ({
    text,
    style: 'heading',
  }));
  for (const row of sheet.rows) yield rowCells(sheet, row, words);
}

/**
 * The sheets of a workbook to send back: the rows as they were sent under their own headings, in front of each the reason
 * in Chinese with its code, the cells that it is about in colour. They are read again like any file of the table.
 * @param file what the file is called that they came in
 */
export const sentBackSheets = (
  { to, sheets }: SentBack,
  file: string,
  remarks: Remarks,
  words = IMPORTED,
): readonly WrittenSheet[] =>
  sheets.map((sheet) => {
    const titles = titlesOf(sheet, file, remarks, words);
    return {
      name: to.project === '' ? '未指明项目' : to.project,
      columns: [{ width: REASON_WIDTH, style: 'text' }, ...sheet.columns.map(() => TEXT_COLUMN)],
      frozen: { rows: titles.length + 1, columns: 1 },
      rows: rowsOf(sheet, titles, words),
    };
  });
