import { cellOf } from '@anxin/service-kit';
import { createHash } from 'node:crypto';
import { smallFile } from '@anxin/testing';
import { freshWorld, type World } from '../world.fixture';
import { type Cells, fileOf, GOOD, type TableName } from './table-files.fixture';

let world: World;
beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.close());

const take = (table: TableName, ...rows: readonly Cells[]) => world.takeIn(`${table}.csv`, fileOf(table, ...rows));
const eventsOf = async (type: string): Promise<Record<string, unknown>[]> =>
  (
    await world.query<{ data: Record<string, unknown> }>(
      'SELECT payload::jsonb AS data FROM journal WHERE type = $1 ORDER BY stream, version',
      [type],
    )
  ).map(({ data }) => data);
const person = () => world.vault.personToken(GOOD.roster.idCardNumber);

describe('a field that comes later is a new version beside the old', () => {
  it.each<[TableName, Cells, string]>([
    ['roster', { leftOn: '2026-01-31', cellPhone: '19954288997' }, 'stay'],
    ['attendance', { attendType: '001' }, 'punch'],
    ['payroll', { signedOn: '2025-12-05', days: '20' }, 'sheet_line'],
    ['bank-return', { payeeName: '张三', reason: '已付' }, 'bank_line'],
  ])('of %s; the same again, and an empty one, say nothing', async (table, later, stored) => {
    await take('roster', {});
    await take(table, {});
    expect(await take(table, later)).toMatchObject({ recorded: 1, same: 0, refused: 0 });
    expect(await take(table, later, {})).toMatchObject({ recorded: 0, same: 2, refused: 0 });
    const versions = await world.query<{ version: number }>(`SELECT version FROM ${stored} ORDER BY version`);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  });

  it.each<[TableName, Cells, Cells]>([
    ['roster', { leftOn: '2026-01-31' }, { leftOn: '2026-02-01' }],
    ['attendance', { attendType: '001' }, { attendType: '005' }],
    ['payroll', { signedOn: '2025-12-05' }, { signedOn: '2025-12-06' }],
    ['bank-return', { payeeName: '张三' }, { payeeName: '李四' }],
  ])('of %s within one file: first empty, then filled, then the same, then another', async (table, filled, other) => {
    if (table !== 'roster') await take('roster', {});
    expect(await take(table, {}, filled, filled, other, {})).toMatchObject({ recorded: 2, same: 2, refused: 1 });
  });
});

describe('a payment told again under another batch or line', () => {
  const lines = () => world.query<{ n: number }>('SELECT count(*)::int AS n FROM bank_line');

  it('changes nothing and is noted, in the same file and in a later one', async () => {
    await take('roster', {});
    expect(await take('bank-return', {}, { lineNo: '2' })).toMatchObject({
      ...{ recorded: 1, same: 1, refused: 0, notes: { 'bankSerial REPEATED': 1 } },
    });
    await world.query('DELETE FROM due');
    expect(await take('bank-return', { batchNo: 'B2' }, { batchNo: 'B2', lineNo: '2' }, {})).toMatchObject({
      ...{ recorded: 0, same: 3, refused: 0, notes: { 'bankSerial REPEATED': 2 } },
    });
    expect([await lines(), await world.query('SELECT FROM due')]).toEqual([[{ n: 1 }], []]);
  });

  it.each<[string, Cells]>([
    ['serial', { bankSerial: 'S2' }],
    ['payee account', { payeeAccount: '6299991697846493662' }],
    ['amount', { amount: '3000.01' }],
    ['moment', { postedAt: '2025-12-20 14:18:07' }],
  ])('is another payment where the %s differs', async (_, other) => {
    await take('bank-return', {});
    expect(await take('bank-return', { batchNo: 'B2', ...other })).toMatchObject({ recorded: 1, notes: {} });
    expect(await lines()).toEqual([{ n: 2 }]);
  });
});

describe('what is told of a roster', () => {
  const CARD = '6299999372930682651';

  it('is each stay, and its card when that is new', async () => {
    await take('roster', { payRollBankCardNumber: CARD, leftOn: '' }, { enteredOn: '2026-01-05' });
    await take(
      'roster',
      { leftOn: '2025-12-31' },
      { enteredOn: '2026-01-05', payRollBankCardNumber: '6299991697846493662' },
    );
    const stay = { person: person(), contractSignedOn: null, employerCreditCode: GOOD.roster.employerCreditCode };
    const first = { ...stay, enteredOn: '2025-11-03', withdrawn: false };
    const second = { ...stay, enteredOn: '2026-01-05', withdrawn: false };
    expect((await eventsOf('workers.workers-registered')).map(({ entries }) => entries)).toEqual([
      [
        { ...first, leftOn: null },
        { ...second, leftOn: null },
      ],
      [
        { ...first, leftOn: '2025-12-31' },
        { ...second, leftOn: null },
      ],
    ]);
    expect((await eventsOf('workers.roster-cards-registered')).map(({ entries }) => entries)).toEqual([
      [{ person: person(), enteredOn: '2025-11-03', cardToken: world.vault.cardToken(CARD) }],
      [{ person: person(), enteredOn: '2026-01-05', cardToken: world.vault.cardToken('6299991697846493662') }],
    ]);
  });

  it('goes out in parts of at most 500 entries', async () => {
    const days = Array.from({ length: 700 }, (_, index) =>
      new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    );
    await take('roster', ...days.map((enteredOn) => ({ enteredOn })));
    const events = await eventsOf('workers.workers-registered');
    expect(events.map(({ entries }) => (entries as unknown[]).length)).toEqual([500, 200]);
  });

  it('carries the place of its project, and marks it', async () => {
    await world.query('DELETE FROM due');
    await take('roster', {});
    expect(
      await world.query(`SELECT key, sector, area FROM journal WHERE type = 'workers.workers-registered'`),
    ).toEqual([{ key: GOOD.roster.projectCode, sector: 'HOUSING', area: '620522104' }]);
    expect(await world.query('SELECT DISTINCT subject FROM due')).toEqual([{ subject: GOOD.roster.projectCode }]);
  });
});

it('a person is one row, whatever tells of whom and in which order', async () => {
  await take('attendance', {});
  await take('bank-return', {});
  await take('roster', {}, { projectCode: '2506-620522-18-05-100011' });
  await take('payroll', {}, { projectCode: '2506-620522-18-05-100011' });
  expect(await world.query('SELECT token FROM person')).toEqual([{ token: person() }]);
  const persons = await world.query(
    `SELECT person_id FROM punch UNION SELECT person_id FROM bank_line UNION SELECT person_id FROM stay
     UNION SELECT person_id FROM sheet_line`,
  );
  expect(persons).toHaveLength(1);
});

it('names of one sound are told apart by person, and names that are the same by one token', async () => {
  await take(
    'roster',
    {},
    { idCardNumber: '620599199211148458' },
    { idCardNumber: '620599196311059061', workerName: '李四' },
  );
  const names = await world.query<{ token: string; name: Buffer; project: number; person: number; day: string }>(
    `SELECT name_token AS token, worker_name AS name, project_id AS project, person_id AS person, entered_on::text AS day
     FROM stay`,
  );
  const clear = ({ name, project, person, day }: (typeof names)[number]): string =>
    world.vault.decrypt(name, cellOf('stay', [project, person, day], 'worker_name'));
  expect(names.map(clear).toSorted()).toEqual(['张三', '张三', '李四']);
  expect(new Set(names.map(({ token }) => token)).size).toBe(2);
});

describe('what is told of wage sheets and bank returns', () => {
  it('is a signed line once it is signed; the rest stays in the service with a digest', async () => {
    await take('roster', {});
    await take('payroll', {}, { payMonth: '2025-12', signedOn: '2026-01-06', netAmount: '1.00' });
    await take('payroll', { signedOn: '2025-12-05' });
    await take('payroll', { days: '20' });
    const signed = { person: person() };
    expect(await eventsOf('workers.wage-sheet-signed')).toEqual([
      {
        projectCode: GOOD.payroll.projectCode,
        payMonth: '2025-12',
        entries: [{ ...signed, sheetNo: 1, netFen: '100', advanceFen: '0', signedOn: '2026-01-06' }],
      },
      {
        projectCode: GOOD.payroll.projectCode,
        payMonth: '2025-11',
        entries: [{ ...signed, sheetNo: 1, netFen: '300000', advanceFen: '0', signedOn: '2025-12-05' }],
      },
    ]);
    const digest = (line: string) => createHash('sha256').update(line).digest('hex');
    expect((await eventsOf('WageSheetRecorded')).map((data) => data['digest'])).toEqual([
      digest(`${person()} 2025-11    300000 `),
      digest(`${person()} 2025-12    100 2026-01-06`),
      digest(`${person()} 2025-11    300000 2025-12-05`),
      digest(`${person()} 2025-11 20   300000 2025-12-05`),
    ]);
  });

  it('of the bank is a digest that the facts give again', async () => {
    await world.takeIn('bank-return-2025-11.csv');
    const facts = await world.query<{ code: string; text: string }>(
      `SELECT r.code, concat_ws(' ', b.account_token, p.token, b.card_token, b.name_token, batch_no, line_no,
         to_char(pay_month, 'YYYY-MM'), amount_fen, result_code, to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS'), bank_serial) AS text
       FROM bank_line b JOIN project r ON r.id = b.project_id JOIN person p ON p.id = b.person_id`,
    );
    const told = await eventsOf('BankReturnRecorded');
    expect(told.length).toBeGreaterThan(5);
    for (const { projectCode, rows, digest } of told) {
      const own = facts.filter(({ code }) => code === projectCode).map(({ text }) => text);
      expect(rows).toBe(own.length);
      expect(digest).toBe(createHash('sha256').update(own.toSorted().join('\n')).digest('hex'));
    }
  });
});

it('of the small county, the digests of attendance can be computed again from the facts', async () => {
  await world.takeIn('attendance-2025-11.csv', await smallFile('attendance-2025-11.csv'));
  const facts = await world.query<{ code: string; text: string }>(
    `SELECT r.code, p.token || ' ' || to_char(at, 'YYYY-MM-DD HH24:MI:SS') || ' 0' || direction || ' ' || device_code AS text
     FROM punch JOIN project r ON r.id = project_id JOIN person p ON p.id = person_id`,
  );
  const told = await eventsOf('workers.attendance-recorded');
  expect(told.length).toBeGreaterThan(5);
  for (const { projectCode, month, rows, firstOn, digest } of told) {
    const own = facts.filter(({ code }) => code === projectCode).map(({ text }) => text);
    expect([month, rows]).toEqual(['2025-11', own.length]);
    expect(firstOn).toBe(own.map((text) => text.slice(44, 54)).toSorted()[0]);
    expect(digest).toBe(createHash('sha256').update(own.toSorted().join('\n')).digest('hex'));
  }
});
