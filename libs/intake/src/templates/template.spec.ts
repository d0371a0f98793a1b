import { buffer } from 'node:stream/consumers';
import { plainDate } from '@anxin/domain-kit';
import { type Cell, cellText } from '../values/cell';
import { sheetsOf } from '../container';
import { readTable } from '../read-table';
import { rowsOf, sourceOf } from '../source.fixture';
import { payroll, roster, TABLES } from '../tables/tables';
import { workbookOf } from '../workbook.fixture';
import { writeWorkbook } from '../workbook/write';
import { meaningOf, TABLE_NAMES } from './meanings';
import { type PrefilledRow, templateOf } from './template';

const today = plainDate('2027-12-31');

const written = async (...args: Parameters<typeof templateOf>): Promise<Buffer> =>
  buffer(writeWorkbook(templateOf(...args)));

const textsOf = async (workbook: Buffer): Promise<readonly (readonly [string, string[][]])[]> => {
  const sheets: [string, string[][]][] = [];
  for (const { name, records } of (await sheetsOf(sourceOf('x.xlsx', workbook))).all) {
    const rows: string[][] = [];
    for await (const batch of records())
      for (const record of batch) rows.push('cells' in record ? record.cells.map((cell: Cell) => cellText(cell)) : []);
    sheets.push([name, rows]);
  }
  return sheets;
};

/** The template as a spreadsheet saves it with a row of its own examples filled in. */
const filled = async (table: (typeof TABLES)[number]): Promise<Buffer> => {
  const [[name, rows], explained] = (await textsOf(await written(table))) as [
    [string, string[][]],
    [string, string[][]],
  ];
  const row = Object.keys(table.columns).map((column) => meaningOf(table.name, column).example);
  return workbookOf({
    sheets: [
      { name, rows: [...rows, row] },
      { name: explained[0], rows: explained[1] },
    ],
  });
};

describe.each(TABLES.map((table) => [table.name, table] as const))('the template of %s', (_, table) => {
  it('filled in with its own examples is read without a fault or note', async () => {
    const reading = await readTable(table, sourceOf(`${table.name}.xlsx`, await filled(table)), { today });
    const rows = await rowsOf(reading);
    expect(rows.map(({ faults, notes }) => ({ faults, notes }))).toEqual([{ faults: [], notes: [] }]);
    expect(reading.unknownColumns).toEqual([]);
  });

  it('explains every column in words with an example, and is called as an office calls it', async () => {
    const [[name], [, explained]] = (await textsOf(await written(table))) as [
      [string, string[][]],
      [string, string[][]],
    ];
    expect(name).toBe(TABLE_NAMES[table.name]);
    const words = explained.slice(3).map(([, , says, , example]) => [says, example]);
    expect(words).toEqual(
      Object.keys(table.columns).map((column) => [
        expect.stringMatching(/./) as string,
        meaningOf(table.name, column).example,
      ]),
    );
  });

  it('offers no more than a spreadsheet takes in a list', () => {
    const [sheet] = templateOf(table);
    for (const { choices = [] } of sheet?.columns ?? []) expect(choices.join(',').length).toBeLessThanOrEqual(255);
  });
});

describe('a template', () => {
  it('has the words of offices for headings, a star where a cell must be filled, identifiers as texts', () => {
    const [sheet] = templateOf(roster);
    const [header] = [...(sheet?.rows as Iterable<readonly { text: string }[]>)];
    expect(header?.slice(0, 4).map(({ text }) => text)).toEqual([
      '项目代码*',
      '班组',
      '用人单位信用代码*',
      '身份证号*',
    ]);
    expect(header?.at(-1)?.text).toBe('idCardType（证件种类）');
    const columnOf = (name: keyof typeof roster.columns) => sheet?.columns[Object.keys(roster.columns).indexOf(name)];
    const some = ['projectCode', 'idCardNumber', 'payRollBankCardNumber', 'wageRate', 'enteredOn'] as const;
    expect(some.map((name) => columnOf(name)?.style)).toEqual(['text', 'text', 'text', 'amount', 'day']);
    expect(columnOf('wageType')?.choices).toEqual(['日薪', '月薪']);
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
  });

  it('with people has them in rows that are read as theirs once the amounts are in', async () => {
    const people: PrefilledRow[] = [
      {
        cells: { projectCode: 'P1', payMonth: '2026-01', idCardNumber: '11010519491231002X', workType: '钢筋工' },
        person: '张三',
      },
      { cells: { projectCode: 'P1', payMonth: '2026-01', idCardNumber: '51010019900307001X' }, person: '李四' },
    ];
    const [[name, rows]] = (await textsOf(await written(payroll, people))) as [[string, string[][]]];
    expect(rows[0]?.slice(2, 4)).toEqual(['身份证号*', '核对姓名']);
    const paid = rows.map((cells, at) =>
      at === 0 ? cells : [...cells, ...['', '1000', '', '1000'].slice(cells.length - 4)],
    );
    const reading = await readTable(payroll, sourceOf('payroll.xlsx', workbookOf({ sheets: [{ name, rows: paid }] })), {
      today,
    });
    expect(reading.unknownColumns).toEqual([]);
    const read = await rowsOf(reading);
    expect(read.map(({ values, faults, unknown }) => [values.idCardNumber, faults.length, unknown])).toEqual([
      ['11010519491231002X', 0, undefined],
      ['51010019900307001X', 0, undefined],
    ]);
  });
});
