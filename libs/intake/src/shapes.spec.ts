import { readTable } from './read-table';
import { faultsIn, readLines, rowsOf, sourceOf, TODAY } from './source.fixture';
import { identityOf, type Table } from './tables/table';
import { attendance, bankReturn, clues, escrowStatement, payroll } from './tables/tables';
import { Tally } from './rows/totals';

const HEADER = ['projectCode', 'payMonth', 'idCardNumber', 'totalPayAmount', 'deductions', 'netAmount'];
const ID = '11010519491231002X';
const LINE = ['P1', '2026-01', ID, '3,000.00', '0', '3000'];

const open = (text: string | Uint8Array, table: Table = payroll) =>
  readTable(table, sourceOf(`${table.name}.csv`, text), { today: TODAY });
const told = async (text: string | Uint8Array) => (await rowsOf(await open(text))).map(({ values }) => values);
const withCommas = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\n');
const PLAIN = withCommas([HEADER, LINE]);

describe('the same rows', () => {
  it.each<[string, string | Uint8Array]>([
    ['between semicolons', [HEADER, LINE].map((row) => row.join(';')).join('\n')],
    ['between tabs', [HEADER, LINE].map((row) => row.join('\t')).join('\r\n')],
    ['with a line that names the separator', `sep=;\r\n${[HEADER, LINE].map((row) => row.join(';')).join('\r\n')}`],
    ['with a line that names the tab', `sep=\t\n${[HEADER, LINE].map((row) => row.join('\t')).join('\n')}`],
    ['with a line that names the comma', `sep=,\n${PLAIN}`],
    ['in UTF-16', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le')],
    [
      'in UTF-16, big end first, between tabs',
      Buffer.from(`\uFEFF${PLAIN.replaceAll(/,(?!\d{3}\.)/g, '\t')}`, 'utf16le').swap16(),
    ],
    ['below titles with commas', `样例县,2026年1月,工资表\n填报单位：某公司\n\n${PLAIN}`],
    ['below 19 rows', `${'标题\n'.repeat(19)}${PLAIN}`],
    [
      'under other headings',
      PLAIN.replace('projectCode', '工程代码')
        .replace('netAmount', '* 实发工资（元）(必填)')
        .replace('payMonth', '"工资\n月 份"'),
    ],
    [
      'with empty columns to the right',
      withCommas([
        [...HEADER, '', ''],
        [...LINE, '', ' ', ''],
      ]),
    ],
    [
      'between empty rows and remarks',
      withCommas([HEADER, [], ['', '', ' '], LINE, ['', '', '', '5.00', '以上已核对']]),
    ],
    [
      'with signatures after the total',
      withCommas([HEADER, LINE, ['合 计', '', '', '', '', '3,000.00'], ['制表：张三', '审核：李四']]),
    ],
  ])('%s are the same', async (_, text) => {
    expect(await told(text)).toEqual(await told(PLAIN));
  });

  it('keep the line of the file they stand on', async () => {
    const rows = await rowsOf(await open(`sep=,\n标题\n\n${PLAIN}\n,,\n${withCommas([LINE])}`));
    expect(rows.map(({ line }) => line)).toEqual([5, 7]);
  });
});

describe('a header', () => {
  it.each([
    ['below 20 rows', `${'标题\n'.repeat(20)}${PLAIN}`],
    ['that names a column twice in two languages', withCommas([[...HEADER, '证件号码'], LINE])],
    ['between signs that separate nothing', PLAIN.replaceAll(',', '|')],
  ])('%s refuses the file: HEADER', async (_, text) => {
    await expect(open(text)).rejects.toMatchObject({ code: 'HEADER' });
  });

  it('says of the nearest row which columns it lacks, by our name and by what offices call them', async () => {
    const text = `项目代码;说明\n项目代码;工资月份;证件号码\nP1;2026-01;${ID}`;
    await expect(open(text)).rejects.toMatchObject({
      columns: ['netAmount'],
      says: { zh: expect.stringContaining('netAmount（实发工资）') as string },
    });
  });

  it('knows 序号 as the line of a bank return, and elsewhere as a column of its own', async () => {
    const payments = '批次号,序号,专户账号,收款账号,金额,证件号码,工资月份,结果代码,入账时间,流水号';
    expect((await open(payments, bankReturn)).unknownColumns).toEqual([]);
    expect((await open(`序号,${PLAIN}`)).unknownColumns).toEqual(['序号']);
  });
});

describe('rows that are none', () => {
  const read = async (rows: readonly (readonly string[])[]) => {
    const reading = await open(withCommas([HEADER, ...rows]));
    const taken = await rowsOf(reading);
    return { lines: taken.map(({ line }) => line), passed: reading.passed };
  };

  it('are counted by what they are', async () => {
    expect(
      await read([
        LINE,
        [],
        [' '],
        ['', '', '', '1'],
        ['小计', '', '', '', '', '3000'],
        LINE,
        ['Total'],
        LINE,
        ['合计'],
        LINE,
      ]),
    ).toEqual({ lines: [2, 7, 9], passed: { empty: 2, remarks: 1, sums: 3 } });
  });

  it('are not those that say 合计 behind something else', async () => {
    expect(await read([['P1', '合计']])).toMatchObject({ lines: [2], passed: { sums: 0 } });
  });

  it('hold what they say of amounts against what went in', async () => {
    const tally = new Tally(payroll);
    const notes: unknown[] = [];
    const reading = await open(withCommas([HEADER, LINE, LINE, ['总计', '', '', '6000', '1', 'x']]));
    for await (const { rows, total } of reading.batches) {
      for (const { values } of rows) tally.add(values);
      if (total) notes.push(total.line, ...tally.notesOn(total));
    }
    expect(notes).toEqual([4, { column: 'deductions', code: 'TOTAL', stated: 100n, reckoned: 0n }]);
  });
});

describe('figures of one line that do not agree', () => {
  it.each`
    total     | deductions | net       | noted
    ${'3000'} | ${'0'}     | ${'3000'} | ${false}
    ${'3000'} | ${'100'}   | ${'2900'} | ${false}
    ${'3000'} | ${'100'}   | ${'3000'} | ${true}
    ${'3000'} | ${''}      | ${'2900'} | ${true}
    ${'100'}  | ${'300'}   | ${'0'}    | ${true}
    ${''}     | ${'100'}   | ${'3000'} | ${false}
  `('$total less $deductions against $net are noted: $noted', async ({ total, deductions, net, noted }) => {
    const [row] = await rowsOf(
      await open(withCommas([HEADER, ['P1', '2026-01', ID, total, deductions, net] as string[]])),
    );
    expect(row?.faults).toEqual([]);
    expect(row?.notes.map(({ code, column }) => `${code} ${column}`)).toEqual(noted ? ['SHEET_SUM netAmount'] : []);
  });
});

describe('zeros that a spreadsheet ate', () => {
  it('are put back at the gate, with a note for each cell', async () => {
    const header = 'projectCode,idCardNumber,date,direction,attendType';
    const rows = await readLines(attendance, [
      header,
      `P1,${ID},2026-01-05 8:00,1,1`,
      `P1,${ID},2026-01-05 17:30,02,002`,
    ]);
    expect(rows.map(({ values: { direction, attendType } }) => [direction, attendType])).toEqual([
      ['01', '001'],
      ['02', '002'],
    ]);
    expect(rows.map(({ notes }) => notes)).toEqual([
      [
        { column: 'direction', code: 'ZEROS' },
        { column: 'attendType', code: 'ZEROS' },
      ],
      [],
    ]);
  });

  it('make two movements of a statement one', () => {
    const movement = { accountNo: '62050001', postedAt: '2026-01-05 08:00:00', direction: 'IN', amount: 100n };
    const identities = ['007', '7', '0', '00', '70'].map((bankSerial) =>
      identityOf(escrowStatement, { ...movement, bankSerial }),
    );
    expect(identities[0]).toBe(identities[1]);
    expect(identities[2]).toBe(identities[3]);
    expect(new Set(identities).size).toBe(3);
  });
});

describe('a payment that came back', () => {
  it('is not told by a line below zero, and the sentence says how', async () => {
    const header =
      'batchNo,lineNo,escrowAccountNo,payeeAccount,amount,idCardNumber,payMonth,resultCode,postedAt,bankSerial';
    const rows = await readLines(bankReturn, [
      header,
      `B1,1,62050001,62220001,-3000,${ID},2026-01,0000,2026-01-05 08:00,S1`,
    ]);
    expect(faultsIn(rows)).toEqual([['AMOUNT amount']]);
    const [fault] = rows[0]?.faults ?? [];
    expect(fault && bankReturn.wayOut?.(fault, {})?.zh).toContain('returnedOn');
  });
});

describe('a clue whose number a spreadsheet destroyed', () => {
  const header = 'channel,externalNo,receivedAt,reporterPhone,text';
  const numbersOf = async (...lines: readonly string[]) =>
    (await readLines(clues, [header, ...lines])).map(({ values }) => values.externalNo);

  it('is kept under a number of its own, the same whenever it comes', async () => {
    const told = 'HOTLINE_12345,2.0251E+17,2026-01-05 08:00,13812341234,欠薪';
    const [first, again, other] = await numbersOf(
      told,
      told.replace(' 08:00', 'T8:00:00'),
      told.replace('欠薪', '又欠薪'),
    );
    expect(first).toMatch(/^M-[0-9a-f]{20}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('is noted, and is never refused for what else it names', async () => {
    const [row] = await readLines(clues, [
      `${header},projectCode,reporterIdCard`,
      'VISIT,2.0E+17,2026-01-05 08:00,1.3E+10,,2.5E+12,1.1E+17',
    ]);
    expect(row?.faults).toEqual([]);
    expect(row?.notes.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'externalNo MANGLED',
      'reporterPhone MANGLED',
      'projectCode MANGLED',
      'reporterIdCard MANGLED',
    ]);
  });
});
