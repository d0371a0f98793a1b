import { destinationsOf } from '../store/destinations';
import { freshWorld, type World } from '../world.fixture';
import { type Cells, fileOf, GOOD, type TableName } from './table-files.fixture';

let world: World;
beforeAll(async () => {
  world = await freshWorld();
  await world.takeIn('roster.csv', fileOf('roster', { workerName: '张三', wageRate: '300.00', teamName: '一班' }));
  await world.takeIn('attendance.csv', fileOf('attendance', { attendType: '001' }));
  await world.takeIn('payroll.csv', fileOf('payroll', { signedOn: '2025-12-05' }));
  await world.takeIn('bank-return.csv', fileOf('bank-return', {}));
});
afterAll(() => world.close());

type Refusal = { line: number; faults: { code: string; column: string; shown: string; stands?: string }[] };
const refusalsOf = (id: string) =>
  world.query<Refusal>('SELECT line, faults FROM import_refusal WHERE import_id = $1 ORDER BY line', [id]);

const LONG = 'x'.repeat(1_001);
const NOBODY = '620599199211148458';

describe('a row is refused, and the good row beside it goes in', () => {
  it.each<[string, TableName, Cells]>([
    ['UNKNOWN_PROJECT projectCode', 'roster', { projectCode: 'NOWHERE' }],
    [
      'UNKNOWN_ENTERPRISE employerCreditCode',
      'roster',
      { employerCreditCode: '91110000600037341L', enteredOn: '2025-12-01' },
    ],
    ['CREDIT_CODE employerCreditCode', 'roster', { employerCreditCode: '123' }],
    ['ID_NUMBER idCardNumber', 'roster', { idCardNumber: '110105194912310021' }],
    ['MANGLED idCardNumber', 'roster', { idCardNumber: '1.10105E+17' }],
    ['REQUIRED workerName', 'roster', { workerName: '' }],
    ['CODE wageType', 'roster', { wageType: 'HOUR' }],
    ['AMOUNT wageRate', 'roster', { wageRate: '-1' }],
    ['DATE enteredOn', 'roster', { enteredOn: '2025-02-30' }],
    ['TOO_LONG teamName', 'roster', { teamName: LONG }],
    ['CONTRADICTS workerName', 'roster', { workerName: '李四' }],
    ['UNKNOWN_PROJECT projectCode', 'attendance', { projectCode: 'NOWHERE' }],
    ['INSTANT date', 'attendance', { date: '2025-11-04 25:00:00' }],
    ['FUTURE date', 'attendance', { date: '2026-03-11 00:00:00' }],
    ['CODE direction', 'attendance', { direction: '03' }],
    ['TOO_LONG deviceCode', 'attendance', { deviceCode: LONG }],
    ['CONTRADICTS attendType', 'attendance', { attendType: '005' }],
    ['UNKNOWN_PROJECT projectCode', 'payroll', { projectCode: 'NOWHERE' }],
    ['UNKNOWN_WORKER idCardNumber', 'payroll', { idCardNumber: NOBODY }],
    ['MONTH payMonth', 'payroll', { payMonth: '2025-13' }],
    ['NUMBER days', 'payroll', { days: '1.55' }],
    ['FUTURE signedOn', 'payroll', { signedOn: '2026-03-11' }],
    ['CONTRADICTS netAmount', 'payroll', { netAmount: '3000.01' }],
    ['UNKNOWN_ACCOUNT escrowAccountNo', 'bank-return', { escrowAccountNo: '6200000000000000000' }],
    ['MANGLED payeeAccount', 'bank-return', { payeeAccount: '6.22E+18' }],
    ['NUMBER lineNo', 'bank-return', { lineNo: '-1' }],
    ['FUTURE postedAt', 'bank-return', { postedAt: '2026-03-11 00:00:00' }],
    ['CONTRADICTS amount', 'bank-return', { amount: '1.00' }],
  ])('%s in %s', async (fault, table, wrong) => {
    const { id, ...report } = await world.takeIn(`${table}.csv`, fileOf(table, wrong, {}));
    expect(report).toMatchObject({ status: 'FINISHED', rows: 2, same: 1, refused: 1 });
    const [refusal] = await refusalsOf(id);
    expect([refusal?.line, ...(refusal?.faults ?? []).map(({ code, column }) => `${code} ${column}`)]).toEqual([
      2,
      fault,
    ]);
  });

  it('once, with all its faults in the order of the columns', async () => {
    const wrong = { projectCode: 'NOWHERE', idCardNumber: NOBODY, netAmount: 'x', signedOn: '2026-03-11' };
    const { id } = await world.takeIn('payroll.csv', fileOf('payroll', wrong));
    const [refusal] = await refusalsOf(id);
    // Whether the worker is there is asked on a known project only.
    expect(refusal?.faults.map(({ code }) => code)).toEqual(['UNKNOWN_PROJECT', 'AMOUNT', 'FUTURE']);
  });

  it('and leaves no person behind that only it named', async () => {
    const before = await world.query('SELECT id FROM person');
    await world.takeIn('roster.csv', fileOf('roster', { idCardNumber: NOBODY, projectCode: 'NOWHERE' }));
    await world.takeIn('attendance.csv', fileOf('attendance', { idCardNumber: NOBODY, projectCode: 'NOWHERE' }));
    expect(await world.query('SELECT id FROM person')).toEqual(before);
  });
});

describe('a contradiction shows both values, masked where they are personal, and where the first came from', () => {
  it.each<[TableName, Cells, string, string]>([
    ['roster', { workerName: '李四' }, '李*', '张\\*'],
    ['attendance', { attendType: '005' }, '005', '001'],
    ['payroll', { netAmount: '1.00' }, '1.00', '3,000.00'],
    ['bank-return', { payeeAccount: '6299999372930682999' }, '****2999', '\\*{4}2651'],
  ])('of %s', async (table, wrong, shown, stands) => {
    const { id } = await world.takeIn(`${table}.csv`, fileOf(table, wrong));
    const [refusal] = await refusalsOf(id);
    expect(refusal?.faults).toEqual([
      expect.objectContaining({
        code: 'CONTRADICTS',
        shown,
        stands: expect.stringMatching(new RegExp(`^${stands} \\(${table}\\.csv:2 import [0-9a-f-]{36}\\)$`)) as string,
      }),
    ]);
  });
});

describe('a sheet line needs a stay on its project', () => {
  const [PERSON, ELSEWHERE] = ['620599198809194032', '2506-620522-18-05-100011'];

  it('whatever the dates of the stay, and of no other project', async () => {
    const line = fileOf('payroll', { idCardNumber: PERSON, payMonth: '2024-01' });
    await world.takeIn('roster.csv', fileOf('roster', { idCardNumber: PERSON, projectCode: ELSEWHERE }));
    expect(await world.takeIn('payroll.csv', line)).toMatchObject({ recorded: 0, refused: 1 });
    await world.takeIn('roster.csv', fileOf('roster', { idCardNumber: PERSON, enteredOn: '2026-03-01' }));
    expect(await world.takeIn('payroll.csv', line)).toMatchObject({ recorded: 1, refused: 0 });
  });

  it('that was not corrected away', async () => {
    const person = '62059919700303414X';
    await world.takeIn('roster.csv', fileOf('roster', { idCardNumber: person }));
    await world.as('migrator', async (client) => {
      // As a correction leaves it; the guards of the tables are not what is asked here.
      await client.query('ALTER TABLE stay DISABLE TRIGGER USER');
      await client.query(
        `INSERT INTO stay (project_id, person_id, entered_on, version, withdrawn, employer_credit_code, worker_name,
           name_token, wage_type, wage_rate_fen, origin)
         SELECT project_id, person_id, entered_on, 2, true, employer_credit_code, worker_name, name_token, wage_type,
           wage_rate_fen, 'a correction' FROM stay WHERE person_id = (SELECT id FROM person WHERE token = $1)`,
        [world.vault.personToken(person)],
      );
      await client.query('ALTER TABLE stay ENABLE TRIGGER USER');
    });
    expect(await world.takeIn('payroll.csv', fileOf('payroll', { idCardNumber: person }))).toMatchObject({
      refused: 1,
    });
    const filled = fileOf('roster', { idCardNumber: person, workType: '钢筋工' });
    expect(await world.takeIn('roster.csv', filled)).toMatchObject({ recorded: 1 });
    expect(await world.takeIn('payroll.csv', fileOf('payroll', { idCardNumber: person }))).toMatchObject({
      refused: 1,
    });
  });
});

it('a card that fails its check is kept with a note', async () => {
  const row = { enteredOn: '2025-12-01', payRollBankCardNumber: '6299999372930682652' };
  expect(await world.takeIn('roster.csv', fileOf('roster', row))).toMatchObject({
    recorded: 1,
    notes: { 'payRollBankCardNumber LUHN': 1 },
  });
});

it('rows go back to the contractor of the project that they name, by its code or its wage account', async () => {
  const named = [
    { by: 'project', value: GOOD.payroll.projectCode },
    { by: 'account', value: GOOD['bank-return'].escrowAccountNo },
    { by: 'project', value: 'NOWHERE' },
    { by: 'account', value: '6200000000000000000' },
  ] as const;
  const found = await destinationsOf(world.vault)(world.app.rows, named);
  const to = { contractor: expect.stringMatching(/^[0-9A-Z]{18}$/) as string, project: GOOD.payroll.projectCode };
  expect(found).toEqual(named.slice(0, 2).map((one) => ({ named: one, to })));
});
