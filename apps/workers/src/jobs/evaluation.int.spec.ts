import { plainDate, type PlainDate } from '@anxin/domain-kit';
import { beginDay, evaluateAllDue, type Evaluation, markNewDay, markDue } from '@anxin/service-kit';
import { eventually } from '@anxin/testing';
import { type FactsCase, RECORDED } from '../facts-case.fixture';
import { codeOf, type FactsWorld, freshFacts, law, tokenOf } from '../facts.fixture';
import { evaluationOf } from './evaluation';

let world: FactsWorld;
beforeEach(async () => (world = await freshFacts()));
afterEach(() => world.close());

const evaluation = evaluationOf({ law, config: { PARAMETERS_FILES: [] } });
/** A day begins, as it does in the service. */
const begin = (day: PlainDate): Promise<void> =>
  beginDay(world.database, day, async (tx) => void (await markNewDay(tx, evaluation, day)));

const on = plainDate('2026-02-20');
const me = { project: 1, person: 1 };
const PROJECTS = { projects: [{ id: 1 }, { id: 2 }], persons: [1, 2] };
const OWED: FactsCase = {
  ...PROJECTS,
  stays: [{ ...me, enteredOn: '2026-01-01' }],
  days: [{ ...me, day: '2026-01-05' }],
};

const evaluate = async (day: PlainDate = on) => {
  await world.database.transaction((tx) => markDue(tx, [{ subject: codeOf(1) }, { subject: codeOf(2) }]));
  return evaluateAllDue({ database: world.database, evaluation, today: day });
};

type Payload = {
  readonly changes?: readonly { indicator: string; level: string | null }[];
  readonly entries?: object[];
};

const told = async () => {
  const rows = await world.rows<{ type: string; payload: string; rules: string[] }>(
    `SELECT type, payload, rules FROM journal WHERE stream = 'project:${codeOf(1)}' ORDER BY version`,
    [],
  );
  return rows.map(({ type, payload, rules }) => ({ type, rules, ...(JSON.parse(payload) as Payload) }));
};

const kept = () =>
  world.rows<object>(
    `SELECT person_id AS person, paid_fen::text AS paid, misdirected_fen::text AS misdirected,
       arrears_fen::text AS arrears FROM published_wages ORDER BY 1`,
    [],
  );

const TOLD = ['workers.arrears-changed', 'workers.wages-due', 'workers.indicators-changed'];
const whose = { person: tokenOf('person 1'), payMonth: '2026-01' };
const late = { ...me, lineNo: 1, month: '2026-01', amountFen: 30_000, postedOn: '2026-02-18', recorded: RECORDED[1] };

describe('wages and their indicators', () => {
  it('are told once, with the rules that decided them, and a second evaluation tells nothing', async () => {
    await world.record(OWED);
    expect(await evaluate()).toBe(2);
    expect(await told()).toMatchObject([
      {
        type: 'workers.arrears-changed',
        rules: ['PAY-04', 'PAY-05'],
        entries: [{ ...whose, dueOn: '2026-02-14', arrearsFen: '30000', beforeFen: '0' }],
      },
      {
        type: 'workers.wages-due',
        entries: [{ payMonth: '2026-01', dueOn: '2026-02-14', unpaidFen: '30000' }],
      },
      {
        type: 'workers.indicators-changed',
        changes: [{ indicator: 'W01', level: 'RED' }, { indicator: 'W02' }, { indicator: 'W06' }, { indicator: 'W07' }],
      },
    ]);
    expect(await kept()).toEqual([{ person: 1, paid: '0', misdirected: '0', arrears: '30000' }]);
    await evaluate();
    expect(await told()).toHaveLength(3);
  });

  it('are told again when they change, and cleared when their reason is gone', async () => {
    await world.record(OWED);
    await evaluate();
    await world.record({ bankLines: [{ ...late, card: 'foreign' }] });
    await evaluate();
    expect((await told()).slice(3)).toMatchObject([
      { type: 'workers.payment-misdirected', entries: [{ ...whose, misdirectedFen: '30000', beforeFen: '0' }] },
      { type: 'workers.indicators-changed', changes: [{ indicator: 'W10', level: 'ORANGE' }] },
    ]);
    await world.record({ bankLines: [{ ...late, lineNo: 2 }] });
    await evaluate();
    expect((await told()).slice(5)).toMatchObject([
      { type: 'workers.wages-paid', rules: ['GCP-03'], entries: [{ ...whose, paidFen: '30000', beforeFen: '0' }] },
      { type: 'workers.arrears-changed', entries: [{ ...whose, arrearsFen: '0', beforeFen: '30000' }] },
      { type: 'workers.wages-due', entries: [{ payMonth: '2026-01', unpaidFen: '0' }] },
      { changes: ['W02', 'W06', 'W07'].map((indicator) => ({ indicator, level: null })) },
    ]);
  });

  it('keep no row of a month that shows nothing any more', async () => {
    await world.record(OWED);
    await evaluate();
    await world.record({
      stays: [{ ...me, enteredOn: '2026-01-01', version: 2, withdrawn: true, recorded: RECORDED[1] }],
    });
    await evaluate();
    expect((await told()).filter(({ type }) => type === 'workers.arrears-changed')).toMatchObject([
      { entries: [{ beforeFen: '0' }] },
      { entries: [{ arrearsFen: '0', beforeFen: '30000' }] },
    ]);
    expect(await kept()).toEqual([]);
  });

  it('rise with the days, and on the due day nothing is owed yet', async () => {
    await world.record(OWED);
    for (const day of ['2026-02-14', '2026-02-15', '2026-02-16', '2026-02-19', '2026-03-01']) {
      await evaluate(plainDate(day));
    }
    const levels = (await told()).flatMap(({ changes = [] }) => changes);
    expect(levels.filter(({ indicator }) => indicator === 'W02').map(({ level }) => level)).toEqual([
      'BLUE',
      'YELLOW',
      'RED',
    ]);
    expect((await told()).filter(({ type }) => type === 'workers.arrears-changed')).toHaveLength(1);
  });

  it('go out in events of at most 500 entries', async () => {
    const persons = Array.from({ length: 1_001 }, (_, index) => index + 1);
    await world.record({
      ...PROJECTS,
      persons,
      stays: persons.map((person) => ({ project: 1, person, enteredOn: '2026-01-01' })),
      days: persons.map((person) => ({ project: 1, person, day: '2026-01-05' })),
    });
    await evaluate();
    const arrears = (await told()).filter(({ type }) => type === 'workers.arrears-changed');
    expect(arrears.map(({ entries }) => entries?.length)).toEqual([500, 500, 1]);
  });

  it('are told once by two replicas at once', async () => {
    await world.record(OWED);
    await world.database.transaction((tx) => markDue(tx, [{ subject: codeOf(1) }, { subject: codeOf(2) }]));
    await Promise.all([1, 2, 3].map(() => evaluateAllDue({ database: world.database, evaluation, today: on })));
    await Promise.all([evaluate(), evaluate(), evaluate()]);
    expect((await told()).map(({ type }) => type)).toEqual(TOLD);
  });
});

describe('an evaluation', () => {
  const due = () => world.rows<{ code: string }>('SELECT DISTINCT subject AS code FROM due ORDER BY 1', []);

  it('that fails for one project tells of all others; that one stays marked and is told when it can be', async () => {
    await world.record(OWED);
    await world.database.transaction((tx) => markDue(tx, [{ subject: codeOf(1) }, { subject: codeOf(2) }]));
    const fault = new Error('an amount beyond all bounds');
    const failing: Evaluation = {
      ...evaluation,
      evaluate: (tx, taken, day) =>
        taken.some(({ subject }) => subject === codeOf(2))
          ? Promise.reject(fault)
          : evaluation.evaluate(tx, taken, day),
    };
    await expect(evaluateAllDue({ database: world.database, evaluation: failing, today: on })).rejects.toBe(fault);
    expect((await told()).map(({ type }) => type)).toEqual(TOLD);
    expect(await due()).toEqual([{ code: codeOf(2) }]);
    expect(await evaluateAllDue({ database: world.database, evaluation, today: on })).toBe(1);
    expect(await due()).toEqual([]);
  });

  it('goes by the day that has begun meanwhile, though it was asked for the day before', async () => {
    await world.record(OWED);
    await begin(plainDate('2026-02-15'));
    await evaluateAllDue({ database: world.database, evaluation, today: plainDate('2026-02-14') });
    expect((await told()).map(({ type }) => type)).toEqual(TOLD);
  });

  it('in whose midst a day begins leaves every project marked for that day', async () => {
    await world.record(OWED);
    await begin(plainDate('2026-02-14'));
    let begun: Promise<void> = Promise.resolve();
    const midst: Evaluation = {
      ...evaluation,
      evaluate: async (tx, taken, day) => {
        if (day === '2026-02-14') begun = begin(plainDate('2026-02-15'));
        const found = await evaluation.evaluate(tx, taken, day);
        await eventually(async () => {
          const waiting = await tx.query<unknown[]>('SELECT FROM pg_locks WHERE NOT granted');
          expect(day !== '2026-02-14' || waiting.length > 0).toBe(true);
        });
        return found;
      },
    };
    await evaluateAllDue({ database: world.database, evaluation: midst, today: plainDate('2026-02-14') });
    await begun;
    await evaluateAllDue({ database: world.database, evaluation: midst, today: plainDate('2026-02-14') });
    expect((await told()).map(({ type }) => type)).toEqual([
      'workers.wages-due',
      'workers.indicators-changed',
      'workers.arrears-changed',
      'workers.indicators-changed',
    ]);
    expect(await due()).toEqual([]);
  });
});
