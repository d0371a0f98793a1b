import { addDays, plainDate, type PlainDate, plainMonth } from '@anxin/domain-kit';
import { isUndetermined, ParameterBook } from '@anxin/law';
import {
  digestOfParameters,
  type DueMark,
  evaluateAllDue,
  type Evaluation,
  markDue,
  markNewDay,
} from '@anxin/service-kit';
import * as fc from 'fast-check';
import { anyFacts, type AnyFacts, movedBy, PROJECTS } from '../any-facts.fixture';
import { monthsTouched } from '../events/attendance-recorded';
import { type FactsCase, RECORDED } from '../facts-case.fixture';
import { codeOf, type FactsWorld, freshFacts, law } from '../facts.fixture';
import { foundMonths } from '../store/wages/month-totals';
import { evaluationOf } from './evaluation';

let world: FactsWorld;
beforeAll(async () => (world = await freshFacts()));
afterAll(() => world.close());

const PARTS = ['terms', 'stays', 'cards', 'sheets', 'bankLines', 'days', 'wrongNumbers'] as const;
type Part = { readonly project: number; readonly recorded?: string };

/** Facts as they come in, the versions of each in their order; punches spread over all. */
const tellings = (facts: AnyFacts): readonly AnyFacts[] =>
  RECORDED.map((moment, turn) => ({
    ...facts,
    ...Object.fromEntries(
      PARTS.map((part) => [part, (facts[part] as readonly Part[]).filter(({ recorded }) => recorded === moment)]),
    ),
    days: facts.days.filter((_, at) => at % RECORDED.length === turn),
  }));

/** Twins of the projects, with the same facts of the same people: one is carried, one computed anew, one jumps. */
const TWINS = { carried: 0, anew: 2, jumped: 4 } as const;
type Twin = keyof typeof TWINS;
const idsOf = (by: number, twin: Twin): readonly number[] => PROJECTS.map((id) => id + by + TWINS[twin]);

const ofTwin = ({ projects = [], persons = [], ...facts }: FactsCase, twin: Twin, isFirst: boolean): FactsCase => ({
  projects: isFirst ? projects.map((project) => ({ ...project, id: project.id + TWINS[twin] })) : [],
  persons: isFirst && twin === 'carried' ? persons : [],
  ...Object.fromEntries(
    PARTS.map((part) => [
      part,
      ((facts[part] ?? []) as readonly Part[]).map((row) => ({ ...row, project: row.project + TWINS[twin] })),
    ]),
  ),
});

/** The months that a punch of a day may change. */
const touchedBy = (day: string) =>
  monthsTouched({ month: plainMonth(day.slice(0, 7)), days: new Map([[day, []]]) } as unknown as Parameters<
    typeof monthsTouched
  >[0]);

/** What the commands and imports of such facts mark. */
const marksOf = ({
  terms = [],
  stays = [],
  cards = [],
  wrongNumbers = [],
  ...facts
}: FactsCase): readonly DueMark[] => [
  ...[terms, stays, cards, wrongNumbers].flatMap((rows: readonly Part[]) =>
    rows.map(({ project }) => ({ subject: codeOf(project) })),
  ),
  ...[facts.sheets ?? [], facts.bankLines ?? []].flatMap((rows: readonly (Part & { readonly month: string })[]) =>
    rows.map(({ project, month }) => ({ subject: codeOf(project), part: month })),
  ),
  ...(facts.days ?? []).flatMap(({ project, day }) =>
    touchedBy(day).map((part) => ({ subject: codeOf(project), part })),
  ),
];

const record = async (facts: FactsCase, twins: readonly Twin[], isFirst: boolean): Promise<void> => {
  for (const twin of twins) {
    const own = ofTwin(facts, twin, isFirst);
    await world.record(own);
    await world.database.transaction((tx) => markDue(tx, marksOf(own)));
  }
};

const evaluation = evaluationOf({ law, config: { PARAMETERS_FILES: [] } });
/** A business day begins for some projects, and is evaluated. */
const begin = async (ids: readonly number[], on: PlainDate, by = evaluation): Promise<void> => {
  const own: Evaluation = {
    ...by,
    subjects: `SELECT code AS subject FROM project WHERE id IN (${ids.join(', ')})`,
  };
  await world.database.transaction((tx) => markNewDay(tx, own, on));
  await evaluateAllDue({ database: world.database, evaluation: own, today: on });
};

/** All that is kept of projects and told last, and what was told in its order; by the order of the projects. */
const KEPT = [
  `SELECT pay_month::text, totals FROM month_total WHERE project_id = $1 AND totals <> '{"misdirected":[],"owed":[]}' ORDER BY 1`,
  `SELECT lines, payable_fen::text, paid_fen::text, arrears_fen::text, workers, owed, warnings
   FROM kept_figures WHERE project_id = $1`,
  `SELECT person_id, pay_month::text, paid_fen::text, misdirected_fen::text, arrears_fen::text FROM published_wages
   WHERE project_id = $1 ORDER BY 1, 2`,
  'SELECT pay_month::text, due_on::text, unpaid_fen::text FROM published_due WHERE project_id = $1 AND unpaid_fen <> 0 ORDER BY 1',
  'SELECT indicator, level, raised_level FROM indicator_level WHERE subject = (SELECT code FROM project WHERE id = $1) ORDER BY 1',
];
const TOLD = `
SELECT type, business_day::text, rules, payload::jsonb - 'projectCode' AS payload FROM journal
WHERE stream = 'project:' || (SELECT code FROM project WHERE id = $1) ORDER BY version`;
const found = async (ids: readonly number[], asked: readonly string[]) =>
  Promise.all(ids.flatMap((id) => asked.map((sql) => world.rows<object>(sql, [id]))));

const anyDays = fc
  .array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 31 })), { minLength: 3, maxLength: 7 })
  .map((steps) => {
    let day = plainDate('2026-01-10');
    return steps.map((step) => (day = addDays(day, step)));
  });

/** Of which projects nothing need be looked at on the next day. */
const standing = async (ids: readonly number[], on: PlainDate) =>
  world.rows<object>('SELECT FROM stands WHERE subject = ANY($1) AND until > $2::date + 1', [ids.map(codeOf), on]);

it('what is carried from day to day is what is found anew, and a jump ends where its steps do', async () => {
  let cases = 0;
  let told = 0;
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(anyFacts, anyDays, async (generated, days) => {
      const by = 10 * (cases += 1);
      const toldInTurn = tellings(generated).map((facts) => movedBy(facts, by));
      for (const [turn, on] of days.entries()) {
        const facts = toldInTurn[turn];
        if (facts) await record(facts, ['carried', 'anew', 'jumped'], turn === 0);
        await begin(idsOf(by, 'carried'), on);
        const anew = idsOf(by, 'anew');
        await world.database.query('DELETE FROM month_total WHERE project_id = ANY($1)', [anew]);
        await world.database.query('DELETE FROM stands WHERE subject = ANY($1)', [anew.map(codeOf)]);
        await begin(anew, on);
        // The first day is lived through by all, the last by the one that jumps.
        if (turn === 0 || turn === days.length - 1) await begin(idsOf(by, 'jumped'), on);
        passed += (await standing(idsOf(by, 'carried'), on)).length;
        expect(await found(idsOf(by, 'carried'), [...KEPT, TOLD])).toEqual(await found(anew, [...KEPT, TOLD]));
      }
      const carried = await found(idsOf(by, 'carried'), KEPT);
      expect(await found(idsOf(by, 'jumped'), KEPT)).toEqual(carried);
      told += carried.flat().length;
    }),
    { seed: 1, numRuns: 40 },
  );
  expect(told).toBeGreaterThan(200);
  // Projects that the next day passes over, and has kept figures of all the same.
  expect(passed).toBeGreaterThan(50);
}, 240_000);

describe('a new business day', () => {
  const me = { project: 9_001, person: 9_001 };
  const january = { ...me, day: '2026-01-05' };
  const months = (): Promise<readonly object[]> =>
    world.rows(
      `SELECT to_char(pay_month, 'YYYY-MM') AS month, found_on::text AS on FROM month_total WHERE project_id = $1 ORDER BY 1`,
      [me.project],
    );

  it('reads again the months that change on it, and no other', async () => {
    await world.record({
      projects: [{ id: me.project }],
      persons: [me.person],
      stays: [{ ...me, enteredOn: '2025-12-01' }],
      days: [{ ...me, day: '2025-12-05' }, january],
      bankLines: [{ ...me, lineNo: 1, month: '2025-12', amountFen: 30_000, postedOn: '2026-02-25' }],
    });
    await begin([me.project], plainDate('2026-02-10'));
    const both = (december: string, second: string) => [
      { month: '2025-12', on: december },
      { month: '2026-01', on: second },
    ];
    // Pay day of January is the 14th, the last working day before the festival.
    for (const [on, december, second] of [
      ['2026-02-10', '2026-02-10', '2026-02-10'],
      ['2026-02-14', '2026-02-10', '2026-02-10'],
      ['2026-02-15', '2026-02-10', '2026-02-15'],
      ['2026-02-24', '2026-02-10', '2026-02-15'],
      ['2026-02-25', '2026-02-25', '2026-02-15'],
    ] as const) {
      await begin([me.project], plainDate(on));
      expect(await months()).toEqual(both(december, second));
    }
  });

  it('reads all where a build before kept months without the day on which they change', async () => {
    await world.database.query(
      `WITH gone AS (DELETE FROM month_total WHERE project_id = $1 RETURNING *)
       INSERT INTO month_total (project_id, pay_month, totals, found_on, parameters)
       SELECT project_id, pay_month, totals, found_on, parameters FROM gone`,
      [me.project],
    );
    // As its own evaluation of a day before leaves it: whoever marks ends what stands.
    await world.database.query(`INSERT INTO due (subject, part) VALUES ($1, '*')`, [codeOf(me.project)]);
    await begin([me.project], plainDate('2026-02-26'));
    expect(await months()).toMatchObject([{ on: '2026-02-26' }, { on: '2026-02-26' }]);
  });

  it('carries what could not be decided as undecided', async () => {
    const other = { project: 9_002, person: 9_001 };
    await world.record({
      projects: [{ id: other.project }],
      stays: [{ ...other, enteredOn: '2025-12-01', wageType: 'MONTH' }],
      days: [{ ...other, day: '2026-01-05' }],
    });
    const unknowing = evaluationOf({ law: new ParameterBook([]), config: { PARAMETERS_FILES: [] } });
    await begin([other.project], plainDate('2026-02-10'), unknowing);
    const asOf = { on: plainDate('2026-02-11'), parameters: digestOfParameters([]) };
    const known = (await foundMonths(world.rows, [other.project], asOf)).get(other.project);
    expect(known?.changed).toEqual([]);
    expect(isUndetermined(known?.totals.get(plainMonth('2026-01'))?.lines?.payableFen)).toBe(true);
  });
});
