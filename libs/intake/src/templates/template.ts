import type { CellStyle } from '../values/cell';
import { HEADINGS, OUR_HEADINGS } from '../rows/headings';
import type { Table } from '../tables/table';
import type { WrittenCell, WrittenColumn, WrittenSheet } from '../workbook/write';
import { meaningOf, TABLE_NAMES } from './meanings';

/** What is filled in already of a row: cells by the names of the columns, and whom it is about. */
export type PrefilledRow = { readonly cells: Readonly<Record<string, string>>; readonly person?: string };

/** A heading that the reader knows; where offices have no word for a column, our name with the meaning in brackets. */
const headingOf = (table: Table, name: string): string => {
  const [said] = HEADINGS[name] ?? [];
  return said ?? `${name}（${meaningOf(table.name, name).says.replace(/[（：；，].*$/u, '')}）`;
};

/** Required columns carry a star, as forms do; the reader leaves it out. */
const markedHeading = (table: Table, name: string): string =>
  table.columns[name]?.required ? `${headingOf(table, name)}*` : headingOf(table, name);

/** A column as whoever fills it in needs to know it. */
export type FilledIn = {
  readonly name: string;
  readonly heading: string;
  readonly isRequired: boolean;
  readonly says: string;
  readonly example: string;
  readonly style: CellStyle;
  /** What is chosen from, where there is a list. */
  readonly choices: readonly string[];
};

/** The columns of a table, for a form that is filled in instead of the workbook. */
export const filledIn = (table: Table): readonly FilledIn[] =>
  Object.entries(table.columns).map(([name, { required: isRequired, filledAs: style, choices = [] }]) => ({
    name,
    heading: headingOf(table, name),
    isRequired,
    ...meaningOf(table.name, name),
    style,
    choices,
  }));

const WIDTHS: Readonly<Partial<Record<CellStyle, number>>> = { plain: 10, amount: 14, day: 13, moment: 21 };
const TEXT_WIDTH = 24;

/** A column to be filled in: one of the table, or the one that only says whom a row is about. */
type Filled = WrittenColumn & { readonly name: string | undefined; readonly heading: string };

const columnsOf = (table: Table, namesPeople: boolean): readonly Filled[] =>
  Object.entries(table.columns).flatMap(([name, { filledAs: style, choices }]): Filled[] => {
    const heading = markedHeading(table, name);
    const column = { name, heading, style, width: WIDTHS[style] ?? TEXT_WIDTH, ...(choices ? { choices } : {}) };
    const person = { name: undefined, heading: OUR_HEADINGS.person, style: 'text', width: 12 } as const;
    return namesPeople && name === 'idCardNumber' ? [column, person] : [column];
  });

const heading = (text: string): WrittenCell => ({ text, style: 'heading' });

function* filledRows(columns: readonly Filled[], rows: readonly PrefilledRow[]): Generator<readonly WrittenCell[]> {
  yield columns.map((column) => heading(column.heading));
  for (const { cells, person } of rows) {
    yield columns.map(({ name, style }): WrittenCell => {
      const text = name === undefined ? person : cells[name];
      return text === undefined ? undefined : { text, style };
    });
  }
}

const EXPLAINED = ['列', '是否必填', '说明', '可选值', '示例'];
const EXPLAINED_WIDTHS = [24, 10, 60, 40, 28];

const INTRODUCTION = [
  '请在第一张表填写，表头不要改动；带 * 的列必填，其余没有就空着，不要填“无”或 0。',
  '号码、代码各列已设为文本，直接输入或粘贴为文本即可；日期写成 2026-01-05，月份写成 2026-01，金额单位为元。',
];

function* explainedRows(table: Table): Generator<readonly WrittenCell[]> {
  for (const text of INTRODUCTION) yield [{ text, style: 'title' }];
  yield EXPLAINED.map(heading);
  for (const [name, { required, choices = [] }] of Object.entries(table.columns)) {
    const { says, example } = meaningOf(table.name, name);
    const cells = [headingOf(table, name), required ? '必填' : '', says, choices.join('、'), example];
    yield cells.map((text) => ({ text, style: 'text' }));
  }
}

/**
 * The workbook that a clerk fills in for a table: headings in Chinese, drop-downs for what is chosen from a list, numbers
 * and codes kept as texts, and a second sheet that says in words what each column is. Made of the table alone, so that it
 * is read back as it is.
 */
export const templateOf = (table: Table, rows: readonly PrefilledRow[] = []): readonly WrittenSheet[] => {
  const columns = columnsOf(
    table,
    rows.some(({ person }) => person !== undefined),
  );
  return [
    {
      name: TABLE_NAMES[table.name] ?? table.name,
      columns,
      frozen: { rows: 1, columns: 0 },
      rows: filledRows(columns, rows),
    },
    {
      name: '填写说明',
      columns: EXPLAINED_WIDTHS.map((width) => ({ width, style: 'text' as const })),
      frozen: { rows: INTRODUCTION.length + 1, columns: 0 },
      rows: explainedRows(table),
    },
  ];
};
