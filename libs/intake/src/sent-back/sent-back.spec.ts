import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buffer } from 'node:stream/consumers';
import type { Source } from '../csv/bytes';
import { cellText } from '../values/cell';
import { sheetsOf } from '../container';
import { readTable } from '../read-table';
import type { Row } from '../rows/row';
import { takeRows } from '../rows/row-faults';
import { sourceOf, TODAY } from '../source.fixture';
import { keyOf } from '../tables/table';
import { bankReturn, payroll } from '../tables/tables';
import type { SheetRow } from '../rows/table-rows';
import { dated, workbookOf } from '../workbook.fixture';
import { type WrittenSheet, writeWorkbook } from '../workbook/write';
import { remarkOfFault, remarkOfNote, Remarks, SENT_BACK_AT_MOST } from './remarks';
import { projectNamed, rowsAsSent } from './rows-as-sent';
import { byDestination, sentBackSheets, UNKNOWN_DESTINATION } from './sent-back';

const [ZHANG, LI, WANG] = ['11010519491231002X', '51010019900307001X', '510100198802290022'];
const HEADER = '项目代码,工资月份,身份证号,应发工资,扣款,实发工资(元),班组意见';
const SENT = [
  '工资表',
  HEADER,
  `P1,2026-01,${ZHANG},1000,0,1000.00,好`,
  `P1,2026-13,${LI},2000,0,2000元角,`,
  `P2,2026/1,${WANG},3000,10,3000,`,
  `P2,2026/1,${WANG}0,3000,0,3000,=1+1`,
  '合计,,,9000,,9001,',
].join('\n');

type Standing = Map<string, { values: SheetRow; origin: string }[]>;

/** Takes a file in as whoever keeps the rows does, and remembers what is said of them. */
const sent = async (name: string, content: string | Buffer, standing: Standing) => {
  const remarks = new Remarks();
  const source = sourceOf(name, content);
  const changed: string[] = [];
  for await (const { sheet, rows, position } of (await readTable(payroll, source, { today: TODAY })).batches) {
    const taken = takeRows(payroll, rows as Row<SheetRow>[], standing, {
      knows: () => true,
      position,
    });
    for (const { line, faults } of taken.refused) remarks.add(sheet, line, faults.map(remarkOfFault));
    const refused = new Set(taken.refused.map(({ line }) => line));
    for (const { line, notes } of rows)
      if (notes.length > 0 && !refused.has(line)) remarks.add(sheet, line, notes.map(remarkOfNote));
    for (const { values } of taken.versions) {
      standing.set(keyOf(payroll, values), [{ values, origin: name }]);
      changed.push(values.idCardNumber);
    }
  }
  return { changed, remarks, source };
};

const sheetsBack = async ({ remarks, source }: Awaited<ReturnType<typeof sent>>): Promise<readonly WrittenSheet[]> => {
  const all = byDestination(await rowsAsSent(payroll, source, remarks), ({ value }) =>
    value === 'P1' ? { contractor: 'C1', project: 'P1' } : undefined,
  );
  return all.flatMap((one) => sentBackSheets(one, source.name, remarks));
};

/** What a clerk sees: sheets by name, with their texts. */
const seen = async (workbook: Buffer): Promise<Record<string, string[][]>> => {
  const read: Record<string, string[][]> = {};
  for (const { name, records } of (await sheetsOf(sourceOf('x.xlsx', workbook))).all) {
    read[name] = [];
    for await (const batch of records())
      for (const record of batch) read[name].push('cells' in record ? record.cells.map(cellText) : []);
  }
  return read;
};

/** The workbook as a spreadsheet saves it after a cell was typed over. */
const corrected = async (workbook: Buffer, change: (cell: string) => string): Promise<Buffer> =>
  workbookOf({
    sheets: Object.entries(await seen(workbook)).map(([name, rows]) => ({
      name,
      rows: rows.map((cells) => cells.map(change)),
    })),
  });

describe('rows that are sent back', () => {
  it('stand as they were sent, a sheet a project, the reason in Chinese with its code in front', async () => {
    const first = await sent('payroll-2026-01.csv', SENT, new Map());
    const sheets = await seen(await buffer(writeWorkbook(await sheetsBack(first))));
    expect(Object.keys(sheets)).toEqual(['P1', '未指明项目']);
    const [title, , header, row] = sheets['P1'] ?? [];
    expect(title?.[0]).toContain('被拒 1 行');
    expect(header).toEqual(['退回原因', ...HEADER.split(',')]);
    expect(row?.slice(1)).toEqual(['P1', '2026-13', LI, '2000', '0', '2000元角']);
    expect(row?.[0]).toMatch(/^原第 4 行。被拒 工资月份 MONTH：没有“2026-13”这个月份.*\n被拒 实发工资\(元\) AMOUNT：/);
    expect(sheets['未指明项目']?.slice(3).map(([reason]) => reason?.slice(0, 40))).toEqual([
      expect.stringMatching(/^原第 5 行。提醒（已导入） 实发工资\(元\) SHEET_SUM：/),
      expect.stringMatching(/^原第 6 行。被拒 身份证号 ID_NUMBER：/),
    ]);
  });

  it('have the faulty cells in colour, notes in another one', async () => {
    const [one, other] = await sheetsBack(await sent('payroll-2026-01.csv', SENT, new Map()));
    const styles = ({ rows }: WrittenSheet) =>
      [...(rows as Iterable<readonly { style: string }[]>)].slice(3).map((cells) => cells.map(({ style }) => style));
    expect(one && styles(one)).toEqual([['fault', 'text', 'fault', 'text', 'text', 'text', 'fault', 'text']]);
    expect(other && styles(other)).toEqual([
      ['note', 'text', 'text', 'text', 'text', 'text', 'note', 'text'],
      ['fault', 'text', 'text', 'fault', 'text', 'text', 'text', 'text'],
    ]);
  });

  it('corrected and sent again change alone; sent twice nothing changes', async () => {
    const standing: Standing = new Map();
    const first = await sent('payroll-2026-01.csv', SENT, standing);
    expect(first.changed).toEqual([ZHANG, WANG]);
    const back = await buffer(writeWorkbook(await sheetsBack(first)));
    const untouched = await sent('payroll-2026-01.xlsx', back, standing);
    expect(untouched.changed).toEqual([]);
    const right = await corrected(back, (cell) =>
      cell === '2026-13' ? '2026-01' : cell === '2000元角' ? '2000.00' : cell,
    );
    const again = await sent('payroll-2026-01.xlsx', right, standing);
    expect(again.changed).toEqual([LI]);
    expect((await sent('payroll-2026-01.xlsx', right, standing)).changed).toEqual([]);
    // What was sent back once is sent back again with one reason, not with the old one too.
    const [once] = await sheetsBack(again);
    expect([...(once?.rows as Iterable<readonly { text: string }[]>)][2]?.map(({ text }) => text)).toEqual([
      '退回原因',
      ...HEADER.split(','),
    ]);
  });

  it('of a workbook have their cells as they would be typed, so that they read the same', async () => {
    const book = workbookOf({
      sheets: [{ rows: [HEADER.split(','), ['P1', dated(46058), ZHANG, 1000.5, 0, 'x', '']] }],
    });
    const first = await sent('payroll-2026-02.xlsx', book, new Map());
    const sheets = await seen(await buffer(writeWorkbook(await sheetsBack(first))));
    expect(sheets['P1']?.[3]?.slice(1)).toEqual(['P1', '2026-02', ZHANG, '1000.50', '0.00', 'x']);
  });

  it('without cells are told by their reason, and such as reach beyond the header keep what is there', async () => {
    const content = `${HEADER}\nP1,2026-01,${ZHANG},1,0,1,,beyond\n"P1,2026-01\n`;
    const first = await sent('payroll-2026-01.csv', content, new Map());
    const sheets = await seen(await buffer(writeWorkbook(await sheetsBack(first))));
    const rows = Object.values(sheets).flatMap((all) => all.slice(3));
    expect(rows.map((cells) => cells.slice(8))).toEqual([['beyond'], []]);
    expect(rows[1]?.[0]).toMatch(/^原第 3 行。被拒 整行 ROW_WIDTH/);
  });

  it('are kept no longer than that they are refused again: a cell too long, cells beyond the header', async () => {
    const [long, stray] = [`${'长'.repeat(60_000 / 3)}`, `${','.repeat(20_000)}x${',y'.repeat(20_000)}`];
    const content = `${HEADER}\nP1,2026-01,${ZHANG},1,0,1,${long}\nP1,2026-01,${ZHANG},1,0,1,${stray}\n`;
    const first = await sent('payroll-2026-01.csv', content, new Map());
    const rows = (await rowsAsSent(payroll, first.source, first.remarks)).flatMap((sheet) => sheet.rows);
    expect(rows.map(({ cells }) => cells.length)).toEqual([7, 7 + 32]);
    expect(rows[0]?.cells[6]).toHaveLength(1_100);
    const back = await buffer(writeWorkbook(await sheetsBack(first)));
    const again = await sent('payroll-2026-01.xlsx', back, new Map());
    expect([again.changed, again.remarks.on('P1').size + again.remarks.on('未指明项目').size]).toEqual([[], 2]);
  });

  it('do not keep the file with them, nor does what is said of them', async () => {
    const [chunks, filler] = [24, `P1,2026-01,${ZHANG},1,0,1,${'好'.repeat(900)}\n`];
    const chunk = Buffer.from(`${filler.repeat(600)}P1,2026-01,${ZHANG},1,0,${'说不清'.repeat(6)},\n`);
    const source: Source = {
      ...sourceOf('payroll.csv', `${HEADER}\n`),
      open: async function* () {
        yield Buffer.from(`${HEADER}\n`);
        for (let at = 0; at < chunks; at += 1) yield await Promise.resolve(chunk);
      },
    };
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    await rowsAsSent(payroll, source, new Remarks());
    const [before, remarks] = [heap(), new Remarks()];
    for await (const { sheet, rows } of (await readTable(payroll, source, { today: TODAY })).batches)
      for (const { line, faults } of rows) if (faults.length > 0) remarks.add(sheet, line, faults.map(remarkOfFault));
    const said = heap();
    const [sheet] = await rowsAsSent(payroll, source, remarks);
    expect(said - before).toBeLessThan(4 * filler.length * 600);
    expect(heap() - said).toBeLessThan(4 * filler.length * 600);
    expect([remarks.on('').size, sheet?.rows.length]).toEqual([chunks, chunks]);
  });

  it('say what the figures of the sheet come to, above the header', async () => {
    const remarks = new Remarks();
    remarks.add('', 3, [remarkOfNote({ column: 'netAmount', code: 'LUHN' })]);
    remarks.add('', 7, [remarkOfNote({ column: 'netAmount', code: 'TOTAL', stated: 900_100n, reckoned: 4n })]);
    const said = async (content: string) => {
      const source = sourceOf('payroll.csv', content);
      const [sheet] = await sheetsBack({ remarks, source, changed: [] });
      return [...(sheet?.rows as Iterable<readonly { text: string }[]>)][2]?.[0]?.text;
    };
    expect(await said(SENT.replaceAll('P2', 'P1'))).toContain('TOTAL：合计填的是 9,001.00');
    // What the rows of several come to is nothing that one of them should learn.
    expect(await said(SENT)).toBe('退回原因');
  });

  it('of sheets that are called by numbers which look alike stay each on its own', async () => {
    const rows = (net: string) => [HEADER.split(','), ['P1', '2026-01', ZHANG, '1', '0', net, '']];
    const [one, other] = ['13800001234', '13899991234'];
    const book = workbookOf({
      sheets: [
        { name: one, rows: rows('x') },
        { name: other, rows: rows('1') },
      ],
    });
    const { remarks, source, changed } = await sent('payroll.xlsx', book, new Map());
    const back = await rowsAsSent(payroll, source, remarks);
    expect([changed, back.map((sheet) => sheet.rows.length)]).toEqual([[ZHANG], [1]]);
  });

  it('are as many as a person corrects; of the others their number is told', async () => {
    const remarks = new Remarks();
    for (let line = 1; line <= SENT_BACK_AT_MOST + 5; line += 1)
      remarks.add('', line, [remarkOfNote({ column: 'netAmount', code: 'LUHN' })]);
    expect(remarks.left).toBe(5);
    // Said of one row again, it is no other row; refused ones come before such as went in.
    remarks.add('', SENT_BACK_AT_MOST + 5, [remarkOfNote({ column: 'netAmount', code: 'SHEET_SUM' })]);
    expect(remarks.left).toBe(5);
    remarks.add('', SENT_BACK_AT_MOST + 6, [remarkOfFault({ column: 'netAmount', code: 'AMOUNT', shown: 'x' })]);
    expect([remarks.left, remarks.on('').get(SENT_BACK_AT_MOST + 6)?.length]).toEqual([6, 1]);
    expect(remarks.on('').size).toBe(SENT_BACK_AT_MOST);
    const [sheet] = await sheetsBack({ remarks, source: sourceOf('payroll.csv', SENT), changed: [] });
    expect([...(sheet?.rows as Iterable<readonly { text: string }[]>)][2]?.[0]?.text).toContain('另有 6 行');
  });
});

describe('where a row goes back to', () => {
  it.each([
    [payroll, { projectCode: 'P1' }, { by: 'project', value: 'P1' }],
    [bankReturn, { escrowAccountNo: '6205000000000000001' }, { by: 'account', value: '6205000000000000001' }],
    [payroll, {}, undefined],
  ])('is known by its project or account', (table, values, named) => {
    expect(projectNamed(table, values)).toEqual(named);
  });

  it('is whoever sent it where its project is not known', () => {
    const row = { line: 2, cells: ['P9'], values: { projectCode: 'P9' }, remarks: [] };
    const sheet = { table: payroll, name: '', columns: [], rows: [row], totals: [], isMixed: false };
    expect(byDestination([sheet], () => undefined)).toEqual([{ to: UNKNOWN_DESTINATION, sheets: [sheet] }]);
  });
});
