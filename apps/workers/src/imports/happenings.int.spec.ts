import { projectChanged } from '@anxin/contracts';
import { type PlainDate, plainDate, plainMonth } from '@anxin/domain-kit';
import { envelope } from '../events/projects.fixture';
import { linePage } from '../store/wages/read-lines';
import { wageProjects } from '../store/wage-projects';
import { freshWorld, type World } from '../world.fixture';
import { type Cells, fileOf, GOOD, type TableName } from './table-files.fixture';

const PROJECT = GOOD.roster.projectCode;
const CARD = '6299999372930682651';
const NOVEMBER = plainMonth('2025-11');

let world: World;
beforeEach(async () => {
  world = await freshWorld(plainDate('2026-03-10'));
  await take('roster', { payRollBankCardNumber: CARD });
});
afterEach(() => world.close());

const take = (table: TableName, ...rows: readonly Cells[]) => world.takeIn(`${table}.csv`, fileOf(table, ...rows));
const lineOn = async (on: string, knownAt?: string) => {
  const [project] = await wageProjects(world.app.rows, [PROJECT]);
  if (!project) throw new Error('no project');
  const page = await linePage(world.app.rows, project, { on: on as PlainDate, knownAt }, world.app.law, { limit: 10 });
  return page.find(({ payMonth }) => payMonth === NOVEMBER);
};
const now = async (): Promise<string> => {
  const [row] = await world.query<{ at: string }>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
  );
  await new Promise((resolve) => setTimeout(resolve, 5));
  return row?.at ?? '';
};
const faultsOf = async (id: string): Promise<readonly string[]> => {
  const refusals = await world.query<{ faults: { code: string; column: string; wayOut?: { zh: string } }[] }>(
    'SELECT faults FROM import_refusal WHERE import_id = $1',
    [id],
  );
  return refusals.flatMap(({ faults }) =>
    faults.map(({ code, column, wayOut }) => `${code} ${column} ${wayOut?.zh ?? ''}`),
  );
};

describe('what happens to a month after it was told', () => {
  it('a later failing line takes the payment back from its day on, and what was known before stays known', async () => {
    await take('payroll', { signedOn: '2025-12-05' });
    await take('bank-return', { payeeName: '张三' });
    const before = await now();
    const failing = { payeeName: '张三', resultCode: '9001', reason: '退票', postedAt: '2026-01-08 09:00:00' };
    expect(await take('bank-return', failing)).toMatchObject({ recorded: 1, refused: 0 });
    expect(await take('bank-return', failing)).toMatchObject({ recorded: 0, same: 1 });
    expect([await lineOn('2026-01-07'), await lineOn('2026-01-08')]).toMatchObject([
      { paidFen: 300_000n, arrearsFen: 0n },
      { paidFen: 0n, arrearsFen: 300_000n },
    ]);
    expect(await lineOn('2026-01-08', before)).toMatchObject({ paidFen: 300_000n });
  });

  it('a supplementary sheet and an advance count beside the own sheet', async () => {
    await take('payroll', { signedOn: '2025-12-05', deductions: '500.00', advanceDeducted: '500.00' });
    await take('payroll', { sheetNo: '2', netAmount: '600.00', signedOn: '2026-01-20' });
    expect([await lineOn('2026-01-19'), await lineOn('2026-01-20')]).toMatchObject([
      { basis: 'SIGNED_SHEET', payableFen: 350_000n },
      { basis: 'SIGNED_SHEET', payableFen: 410_000n },
    ]);
  });

  it('a new card is paid from its day on, and a name that cannot be compared is the worker’s, with a note', async () => {
    await take('payroll', { signedOn: '2025-12-05' });
    expect(await take('cards', {})).toMatchObject({ recorded: 1 });
    const line = { payeeAccount: GOOD.cards.payRollBankCardNumber, payeeName: 'ZHANG?' };
    expect(await take('bank-return', line)).toMatchObject({ recorded: 1, notes: { 'payeeName NAME_UNCLEAR': 1 } });
    expect(await lineOn('2026-01-31')).toMatchObject({ paidFen: 300_000n });
  });

  it('terms of pay that are told to change hold from their day on', async () => {
    await take('payroll', { signedOn: '2025-12-05' });
    const due = async () => (await lineOn('2026-01-31'))?.dueOn;
    const before = await due();
    const none = Object.fromEntries(Object.keys(projectChanged.data.shape).map((name) => [name, null]));
    const change = { ...none, projectCode: PROJECT, payDay: 3, payPeriodOffset: 1 };
    const hear = (keySeq: number, changedOn: string) =>
      world.hear(envelope(projectChanged.name, PROJECT, keySeq, { ...change, changedOn }));
    await hear(3, '2025-11-02');
    expect(await due()).toBe(before);
    await hear(4, '2025-11-01');
    expect(await due()).toBe('2025-12-03');
  });
});

describe('papers of others', () => {
  it('are taken where the roster has them, and refused with the way out where not', async () => {
    const passport = { idCardNumber: 'E07309677' };
    const refused = await take('attendance', passport, {});
    expect(refused).toMatchObject({ recorded: 1, refused: 1 });
    expect(await faultsOf(refused.id)).toEqual([expect.stringMatching(/^ID_NUMBER idCardNumber .*idCardType/)]);
    expect(await take('roster', { ...passport, idCardType: 'PASSPORT' })).toMatchObject({ recorded: 1 });
    expect(await take('attendance', passport)).toMatchObject({ recorded: 1, refused: 0 });
    expect(await take('bank-return', passport)).toMatchObject({ recorded: 1, refused: 0 });
  });
});

describe('what is refused names the way out', () => {
  it.each<[TableName, Cells, Cells, string]>([
    ['roster', { payRollBankCardNumber: CARD }, { payRollBankCardNumber: '6299991234567890128' }, 'cards.csv'],
    ['roster', { payRollBankCardNumber: CARD }, { payRollBankCardNumber: CARD, wageRate: '400.00' }, '另报一次进场'],
    ['payroll', {}, { netAmount: '600.00' }, 'sheetNo'],
    ['bank-return', {}, { lineNo: '2', bankSerial: 'S2', amount: '-3000.00' }, 'returnedOn'],
  ])('%s', async (table, first, second, says) => {
    if (table !== 'roster') await take(table, first);
    const { id } = await take(table, second);
    expect((await faultsOf(id)).join()).toContain(says);
  });
});
