import fc from 'fast-check';
import { sentenceOf } from '../faults/fault';
import { faultsIn, readLines, seeded } from '../source.fixture';
import { clues, enterprises, roster } from '../tables/tables';

const ROSTER =
  'projectCode,employerCreditCode,idCardNumber,workerName,wageType,wageRate,enteredOn,payRollBankCardNumber';
const STAY = 'P1,91350100M000100Y43,11010519491231002X,张三,DAY,300,2025-11-01,6222020000000000018';

const stays = (...rows: readonly string[]) => readLines(roster, [ROSTER, ...rows]);

describe('a row', () => {
  it.each`
    what                                        | row                                          | faults
    ${'as it is due'}                           | ${STAY}                                      | ${[]}
    ${'its last field short'}                   | ${STAY.replace(/,\d+$/, '')}                 | ${[]}
    ${'a field long that says nothing'}         | ${`${STAY},, `}                              | ${[]}
    ${'a field long that says something'}       | ${`${STAY},,x`}                              | ${['ROW_WIDTH']}
    ${'a required field short'}                 | ${STAY.replace(/,2025.*$/, '')}              | ${['REQUIRED enteredOn']}
    ${'an amount whose comma is not in quotes'} | ${STAY.replace('300', '1,300')}              | ${['ROW_WIDTH']}
    ${'a quote open'}                           | ${STAY.replace('张三', '"张三')}             | ${['ROW_WIDTH']}
    ${'a line beyond the limit'}                | ${STAY.replace('张三', '张'.repeat(30_000))} | ${['TOO_LONG']}
  `('of $what: $faults, and the next is read', async ({ row, faults }) => {
    const rows = await stays(row, STAY.replace('P1', 'P2'));
    expect(faultsIn(rows)).toEqual([faults, []]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  // No database keeps a NUL: one row with one must not take the whole file with it.
  it('with a NUL in any field is refused for it, and shows nothing of the field', async () => {
    const rows = await readLines(roster, [
      `${ROSTER},remark`,
      `${STAY.replace('P1', 'P\u00001').replace('张三', '张\u0000三')},\u0000`,
      `${STAY},`,
    ]);
    expect(rows.map(({ faults }) => faults)).toEqual([
      ['projectCode', 'workerName', 'remark'].map((column) => ({ code: 'ENCODING', column, shown: '' })),
      [],
    ]);
    expect(rows[0]?.faults.map((fault) => sentenceOf(fault).en)[0]).toContain('NUL');
  });

  it('with several faults lists them once, in the order of the columns of that file', async () => {
    const wrong = ['', '9', '1', '', 'WEEK', '6.22E+3', '2026-02-30', '6.22E+18'];
    const names = ROSTER.split(',');
    const faults = [
      'REQUIRED projectCode',
      'CREDIT_CODE employerCreditCode',
      'ID_NUMBER idCardNumber',
      'REQUIRED workerName',
      'CODE wageType',
      'MANGLED wageRate',
      'DATE enteredOn',
      'MANGLED payRollBankCardNumber',
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...names.keys()], { minLength: names.length }), async (order) => {
        const lines = [order.map((index) => names[index]).join(','), order.map((index) => wrong[index]).join(',')];
        expect(faultsIn(await readLines(roster, lines))).toEqual([order.map((index) => faults[index])]);
      }),
      { ...seeded, numRuns: 30 },
    );
  });

  it('that is refused leaves the wrong values out and shows them, personal ones masked', async () => {
    const [row] = await stays(STAY.replace('11010519491231002X', '110105194912310021').replace('300', '三百'));
    expect(row?.faults).toEqual([
      { code: 'ID_NUMBER', column: 'idCardNumber', shown: '110***********21' },
      { code: 'AMOUNT', column: 'wageRate', shown: '三百' },
    ]);
    expect(row?.values).toMatchObject({ projectCode: 'P1', idCardNumber: undefined, wageRate: undefined });
  });

  it('shows what a spreadsheet left of a number: nothing of it is personal any more', async () => {
    const [row] = await stays(STAY.replace('6222020000000000018', '6.22202E+18'));
    expect(row?.faults).toEqual([{ code: 'MANGLED', column: 'payRollBankCardNumber', shown: '6.22202E+18' }]);
  });

  it('with a card that fails the Luhn check is kept with a note', async () => {
    const [row] = await stays(STAY.replace('0018', '0019'));
    expect(row).toMatchObject({ faults: [], notes: [{ column: 'payRollBankCardNumber', code: 'LUHN' }] });
    expect(row?.values.payRollBankCardNumber).toBe('6222020000000000019');
  });

  it.each([' ', '　', '\u00a0', '\t'])('loses blanks at the ends of any field: %j', async (blank) => {
    const spaced = STAY.split(',')
      .map((cell) => `${blank}${cell}${blank}`)
      .join(',');
    const [row, plain] = await stays(spaced, STAY);
    expect(row?.faults).toEqual([]);
    expect(row?.values).toEqual(plain?.values);
  });

  it('of blanks where something is required is empty: REQUIRED', async () => {
    expect(faultsIn(await stays(STAY.replace('张三', ' 　 '), STAY.replace('张三', '""')))).toEqual([
      ['REQUIRED workerName'],
      ['REQUIRED workerName'],
    ]);
  });
});

describe('a clue', () => {
  const header = 'channel,externalNo,receivedAt,reporterIdCard,employerCreditCode,projectCode,text';

  it('with a wrong identity number and a wrong credit code is kept with notes', async () => {
    const [row] = await readLines(clues, [header, 'VISIT,1,2026-01-20 08:00:00,110105194912310021,913,P9,']);
    expect(row?.faults).toEqual([]);
    expect(row?.notes).toEqual([
      { column: 'reporterIdCard', code: 'ID_NUMBER' },
      { column: 'employerCreditCode', code: 'CREDIT_CODE' },
    ]);
    expect(row?.values).toMatchObject({ reporterIdCard: '110105194912310021', projectCode: 'P9' });
  });

  it.each`
    what                        | text                         | faults
    ${'10,000 characters'}      | ${'薪'.repeat(10_000)}       | ${[]}
    ${'10,001'}                 | ${'薪'.repeat(10_001)}       | ${['TOO_LONG text']}
    ${'10,000 rare characters'} | ${'𠮷'.repeat(10_000)}       | ${[]}
    ${'10,001 rare ones'}       | ${'𠮷'.repeat(10_001)}       | ${['TOO_LONG text']}
    ${'10,000 between blanks'}  | ${` ${'x'.repeat(10_000)} `} | ${[]}
  `('has a text of at most 10,000 characters: $what', async ({ text, faults }) => {
    const row = `VISIT,1,2026-01-20 08:00:00,,,,${text}`;
    expect(faultsIn(await readLines(clues, [header, row]))).toEqual([faults]);
  });
});

describe('a field', () => {
  it.each`
    column                     | cell    | code
    ${'workerName'}            | ${'张'} | ${undefined}
    ${'payRollBankCardNumber'} | ${'6'}  | ${'NUMBER'}
    ${'projectCode'}           | ${'P'}  | ${undefined}
    ${'idCardNumber'}          | ${'1'}  | ${'ID_NUMBER'}
    ${'wageRate'}              | ${'1'}  | ${'AMOUNT'}
    ${'enteredOn'}             | ${'1'}  | ${'DATE'}
  `('of 1,001 characters is too long, whatever else is wrong with it: $column', async ({ column, cell, code }) => {
    const names = ROSTER.split(',');
    const rowOf = (value: string) =>
      STAY.split(',')
        .map((known, index) => (names[index] === column ? value : known))
        .join(',');
    const [longest, tooLong] = await stays(rowOf(cell.repeat(1_000)), rowOf(cell.repeat(1_001)));
    expect(longest?.faults.map((fault) => fault.code)).toEqual(code ? [code] : []);
    expect(tooLong?.faults).toEqual([{ code: 'TOO_LONG', column, shown: '1001 > 1000' }]);
  });
});

describe('repeated values', () => {
  it('are read as themselves in every column and file: what one means here says nothing there', async () => {
    const header = 'channel,externalNo,receivedAt,areaCode,projectCode,peopleCount,amount,periodFrom,text';
    const [row] = await readLines(clues, [header, 'VISIT,07,2026-01-20 08:00:00,07,０7,07,07,2026-01,07']);
    expect(row?.values).toMatchObject({
      externalNo: '07',
      areaCode: '07',
      projectCode: '07',
      peopleCount: 7,
      amount: 700n,
      text: '07',
    });
    const asEnterprise = await readLines(enterprises, ['creditCode,name,areaCode,kind', '07,07,07,07']);
    expect(faultsIn(asEnterprise)).toEqual([['CREDIT_CODE creditCode', 'CODE kind']]);
  });

  it('are read alike the first time and the thousandth, wrong ones and noted ones too', async () => {
    const wrong = STAY.replace('DAY', 'WEEK').replace('0018', '0019');
    const rows = await stays(...Array.from({ length: 1_000 }, () => wrong));
    expect(new Set(faultsIn(rows).map(String))).toEqual(new Set(['CODE wageType']));
    expect(rows.every(({ notes }) => notes.length === 1)).toBe(true);
  });

  it('are each itself, however many there are, more than are kept too', async () => {
    const header = 'channel,externalNo,receivedAt,areaCode,projectCode';
    const codes = Array.from({ length: 124_000 }, (_, index) => `A${(index * 7919) % 62_000},B${index % 62_000}`);
    const rows = await readLines(clues, [header, ...codes.map((code) => `VISIT,1,2026-01-20 08:00:00,${code}`)]);
    expect(rows.map(({ values }) => `${values.areaCode},${values.projectCode}`).join(' ')).toBe(codes.join(' '));
  });
});
