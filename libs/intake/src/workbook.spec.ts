import { Readable } from 'node:stream';
import { readTable } from './read-table';
import { faultsIn, rowsOf, sourceOf, TODAY } from './source.fixture';
import { payroll, roster } from './tables/tables';
import { dated, formula, workbookOf, type WrittenWorkbook } from './workbook.fixture';

const HEADER = ['项目代码', '工资月份', '身份证号', '实发工资（元）', '签字日期', '出勤天数'];
const ID = '11010519491231002X';

const open = (bytes: Uint8Array, name = 'payroll.xlsx') => readTable(payroll, sourceOf(name, bytes), { today: TODAY });
const openRows = async (written: WrittenWorkbook) => rowsOf(await open(workbookOf(written)));
const sheetOf = (...rows: WrittenWorkbook['sheets'][number]['rows']): WrittenWorkbook => ({
  sheets: [{ rows: [HEADER, ...rows] }],
});

const refusalOf = async (bytes: Uint8Array): Promise<unknown> =>
  open(bytes).then(
    () => 'none',
    ({ code }: { code?: string }) => code,
  );

describe('a cell of a workbook', () => {
  it.each`
    what                            | cell                                   | signedOn
    ${'a date'}                     | ${dated(46_027)}                       | ${'2026-01-05'}
    ${'a date with a time'}         | ${dated(46_027.75)}                    | ${'2026-01-05'}
    ${'a text'}                     | ${'2026/1/5'}                          | ${'2026-01-05'}
    ${'the digits of a day'}        | ${20_260_105}                          | ${'2026-01-05'}
    ${'a formula that gives text'}  | ${formula('2026年1月5日')}             | ${'2026-01-05'}
    ${'a bare serial'}              | ${46_027}                              | ${undefined}
    ${'a number that is not whole'} | ${2026.1}                              | ${undefined}
    ${'a date of ISO 8601'}         | ${{ xml: ' t="d"><v>2026-01-05</v>' }} | ${'2026-01-05'}
  `('under the heading of a day: $what', async ({ cell, signedOn }) => {
    const [row] = await openRows(sheetOf(['P1', '2026-01', ID, '300', cell]));
    expect(row?.values.signedOn).toBe(signedOn);
    expect(row?.faults.map(({ code }) => code)).toEqual(signedOn === undefined ? ['DATE'] : []);
  });

  it.each`
    what                            | cell             | payMonth
    ${'a date, which is its month'} | ${dated(46_027)} | ${'2026-01'}
    ${'the digits of a month'}      | ${202_601}       | ${'2026-01'}
    ${'a number that is not whole'} | ${2025.1}        | ${undefined}
    ${'a bare serial'}              | ${46_027}        | ${undefined}
  `('under the heading of a month: $what', async ({ cell, payMonth }) => {
    const [row] = await openRows(sheetOf(['P1', cell, ID, 300]));
    expect(row?.values.payMonth).toBe(payMonth);
  });

  it.each`
    what                                 | cell                                | fen
    ${'a number'}                        | ${1234.5}                           | ${123_450n}
    ${'what rounding left of an amount'} | ${0.1 + 0.2}                        | ${30n}
    ${'within a millionth of a fen'}     | ${12.340_000_9}                     | ${1_234n}
    ${'beyond it'}                       | ${12.340_002}                       | ${undefined}
    ${'three decimals'}                  | ${12.345}                           | ${undefined}
    ${'a formula'}                       | ${formula(88.8)}                    | ${8_880n}
    ${'a text'}                          | ${'¥1,234.50'}                      | ${123_450n}
    ${'a date'}                          | ${dated(46_027)}                    | ${undefined}
    ${'a number below zero'}             | ${-1}                               | ${undefined}
    ${'an error'}                        | ${{ xml: ' t="e"><v>#DIV/0!</v>' }} | ${undefined}
  `('under the heading of an amount: $what', async ({ cell, fen }) => {
    const [row] = await openRows(sheetOf(['P1', '2026-01', ID, cell]));
    expect(row?.values.netAmount).toBe(fen);
    expect(row?.faults.map(({ code }) => code)).toEqual(fen === undefined ? ['AMOUNT'] : []);
  });

  it.each`
    what                        | cell                     | code
    ${'a whole number'}         | ${123_456_789_012_345}   | ${undefined}
    ${'one digit more'}         | ${6_222_021_234_567_890} | ${'MANGLED'}
    ${'a number with decimals'} | ${1.5}                   | ${'MANGLED'}
    ${'a date'}                 | ${dated(46_027)}         | ${'MANGLED'}
    ${'a text of digits'}       | ${'6222020000000000018'} | ${undefined}
  `('under the heading of a card: $what', async ({ cell, code }) => {
    const header = [
      'projectCode',
      'employerCreditCode',
      'idCardNumber',
      'workerName',
      'wageType',
      'wageRate',
      'enteredOn',
      '工资卡号',
    ];
    const stay = ['P1', '91350100M000100Y43', ID, '张三', '日薪', 300, dated(45_992), cell];
    const reading = await readTable(
      roster,
      sourceOf('roster.xlsx', workbookOf({ sheets: [{ rows: [header, stay] }] })),
      { today: TODAY },
    );
    const [row] = await rowsOf(reading);
    expect(row?.faults.map((fault) => fault.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('that lost digits of a number shows too few of them to tell whose it is', async () => {
    const [row] = await openRows(sheetOf(['P1', '2026-01', 110_105_194_912_310_020, 300]));
    expect(row?.faults).toEqual([{ code: 'MANGLED', column: 'idCardNumber', shown: '1.10105E+17' }]);
  });

  it('may hold half a day', async () => {
    const rows = await openRows(
      sheetOf(['P1', '2026-01', ID, 300, undefined, 10.5], ['P2', '2026-01', ID, 300, '', '10.0']),
    );
    expect(rows.map(({ values }) => values.days)).toEqual([10.5, 10]);
  });

  it('is read by the system of dates that the workbook says', async () => {
    const rows = await openRows({ ...sheetOf(['P1', '2026-01', ID, 300, dated(44_565)]), since1904: true });
    expect(rows[0]?.values.signedOn).toBe('2026-01-05');
  });

  it.each(['yyyy"年"m"月"d"日"', 'm/d/yy h:mm', '[$-804]yyyy-mm-dd;@', 'd-mmm', '[Red]yyyy/m/d'])(
    'is a date in the format %s',
    async (format) => {
      const rows = await openRows({ ...sheetOf(['P1', '2026-01', ID, 300, dated(46_027)]), formats: [format] });
      expect(rows[0]?.values.signedOn).toBe('2026-01-05');
    },
  );

  it.each(['0.00_ ', '#,##0.00"days"', '[Red]0', '0.00E+00', 'General', '\\d0', '@'])(
    'is a number in the format %s',
    async (format) => {
      const rows = await openRows({ ...sheetOf(['P1', '2026-01', ID, dated(300)]), formats: [format] });
      expect(rows[0]?.values.netAmount).toBe(30_000n);
    },
  );

  it('with several styles in one text, and with its reading beside it, is that text', async () => {
    const rich = '<si><r><t>P</t></r><r><t>1</t></r><rPh sb="0" eb="1"><t>ピー</t></rPh></si>';
    const rows = await openRows({
      sheets: [
        {
          rows: [
            HEADER.map((text) => ({ xml: ` t="inlineStr"><is><t>${text}</t></is>` })),
            [{ xml: ' t="s"><v>0</v>' }, 202_601, { xml: ` t="inlineStr"><is><t>${ID}</t></is>` }, 1],
          ],
        },
      ],
      parts: { 'xl/sharedStrings.xml': `<sst>${rich}</sst>` },
    });
    expect(rows[0]?.values).toMatchObject({ projectCode: 'P1', idCardNumber: ID });
  });
});

describe('a workbook', () => {
  const row = (project: string) => [project, '2026-01', ID, 300];

  it('is read sheet by sheet, those that are hidden or have no header left out', async () => {
    const reading = await open(
      workbookOf({
        sheets: [
          { name: '说明', rows: [['请按项目填写']] },
          { name: '一组', rows: [['样例县工资表'], [], HEADER, row('P1')] },
          { name: '旧', state: 'hidden', rows: [HEADER, row('P2')] },
          { name: '旧2', state: 'veryHidden', rows: [HEADER, row('P3')] },
          { name: '二组', rows: [[...HEADER].reverse(), [...row('P4'), '', ''].reverse()] },
        ],
      }),
    );
    const read: unknown[] = [];
    for await (const { sheet, rows, position } of reading.batches)
      read.push(...rows.map(({ line, values }) => [sheet, line, values.projectCode, position('projectCode')]));
    expect(read).toEqual([
      ['一组', 4, 'P1', 0],
      ['二组', 2, 'P4', 5],
    ]);
  });

  it('has the row of its sheet as the line, where rows are left out too', async () => {
    const rows = await openRows(sheetOf(undefined, row('P1'), undefined, [], row('P2')));
    expect(rows.map(({ line }) => line)).toEqual([3, 6]);
  });

  it('may say nothing of where its cells and rows stand', async () => {
    const bare = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const cells = [HEADER.slice(0, 4), ['P1', '2026-01', ID, '300']].map(
      (texts) => `<row>${texts.map(bare).join('')}</row>`,
    );
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${cells.join('').replaceAll(/<(\/?)(\w)/g, '<$1x:$2')}</x:sheetData></x:worksheet>`;
    const rows = await openRows({ sheets: [{ rows: [] }], parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(faultsIn(rows)).toEqual([[]]);
  });

  it('without a header in any sheet is refused: HEADER, with what the nearest row lacks', async () => {
    const bytes = workbookOf({ sheets: [{ rows: [['实发工资'], ['项目代码', '实发工资']] }, { rows: [['x']] }] });
    await expect(open(bytes)).rejects.toMatchObject({ code: 'HEADER', columns: ['payMonth', 'idCardNumber'] });
  });

  it('with a heading twice in one of its sheets is refused before any row', async () => {
    const twice = [...HEADER, '证件号码'];
    expect(await refusalOf(workbookOf({ sheets: [{ rows: [HEADER, row('P1')] }, { rows: [twice] }] }))).toBe('HEADER');
  });

  it('passes an error of its source on', async () => {
    const bytes = workbookOf(sheetOf(row('P1')));
    const broken = Object.assign(new Error('read'), { code: 'EIO' });
    const source = {
      name: 'payroll.xlsx',
      bytes: bytes.length,
      open: (from?: number) =>
        from === undefined
          ? Readable.from([bytes])
          : new Readable({
              read() {
                this.destroy(broken);
              },
            }),
    };
    await expect(readTable(payroll, source, { today: TODAY })).rejects.toBe(broken);
  });
});
