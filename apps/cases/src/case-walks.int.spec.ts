import { arrearsChanged, wagesPaid } from '@anxin/contracts';
import { addDays, type PlainDate, plainDate } from '@anxin/domain-kit';
import { codesOf, type Who } from '@anxin/testing';
import fc from 'fast-check';
import { ASSIGNED, type CasesOf, casesOf, CLAIMS, DETERMINED, PEOPLE, PROJECT } from './case.fixture';

jest.setTimeout(240_000);

const FIRST = plainDate('2026-03-10');
const [reason, note] = ['情况复杂', '已核实'];

type Step =
  | { readonly does: 'GIVE'; readonly who: Who; readonly mutation: string; readonly input: object }
  | { readonly does: 'PASS'; readonly days: number }
  /** What people have of December by now, and what they are owed of it. */
  | { readonly does: 'PAY'; readonly people: readonly string[]; readonly isTakenBack: boolean }
  | { readonly does: 'OWE'; readonly people: readonly string[]; readonly fen: string };
const give = (who: Who, mutation: string, input: object = {}): Step => ({ does: 'GIVE', who, mutation, input });

/** What an ordinary case is given, the town's orders and the department's crossing each other. */
const WAY: readonly Step[] = [
  give('OFFICE', 'caseAssign', ASSIGNED),
  ...(['TOWN', 'HOUSING'] as const).map((who) => give(who, 'caseSignTask')),
  give('TOWN', 'caseMediate'),
  give('TOWN', 'caseDetermine', DETERMINED),
  give('TOWN', 'caseEndMediation', { outcome: 'AGREED', note }),
  give('TOWN', 'caseConclude', { conclusion: 'PAID', note }),
  ...(['TOWN', 'HOUSING'] as const).map((who) => give(who, 'caseFinishTask', { result: note })),
  { does: 'OWE', people: PEOPLE, fen: '0' },
  { does: 'PAY', people: PEOPLE, isTakenBack: false },
  give('OFFICE', 'caseClose'),
];
const REST: readonly Step[] = [
  give('OFFICE', 'caseSuspend', { reason }),
  give('OFFICE', 'caseResume'),
  give('OFFICE', 'caseExtend', { reason }),
  give('OFFICE', 'caseRaiseLevel', { reason }),
  give('OFFICE', 'caseReopen', { reason }),
  give('OFFICE', 'caseRefer', { to: 'INSPECTION', reason }),
  give('OFFICE', 'caseCallBack', { outcome: 'NOT_SATISFIED', note }),
  give('TOWN', 'caseConclude', { conclusion: 'PROMISED', note }),
  give('HOUSING', 'caseDetermine', { ...DETERMINED, people: 10 }),
];
const some = fc.subarray([...PEOPLE], { minLength: 1 });
const anything: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.constantFrom(...WAY), weight: 3 },
  { arbitrary: fc.constantFrom(...REST), weight: 3 },
  { arbitrary: fc.integer({ min: 1, max: 12 }).map((days) => ({ does: 'PASS' as const, days })), weight: 2 },
  { arbitrary: fc.record({ does: fc.constant('PAY' as const), people: some, isTakenBack: fc.boolean() }), weight: 1 },
  { arbitrary: some.map((people) => ({ does: 'OWE' as const, people, fen: '1' })), weight: 1 },
);
/** Steps of a case; before each the service may be started anew, and orders and events may come twice. */
const troubled = (step: fc.Arbitrary<Step>) =>
  fc.record({
    step,
    isTwice: fc.integer({ max: 3, min: 0 }).map((one) => one === 0),
    isAnew: fc.integer({ max: 19, min: 0 }).map((one) => one === 0),
  });
/** The ordinary way, anything between its steps, and the way once more, so that it comes to an end. */
const walk = fc
  .tuple(
    ...WAY.map((step) =>
      fc
        .tuple(fc.array(troubled(anything), { maxLength: 4 }), troubled(fc.constant(step)))
        .map(([between, own]) => [...between, own]),
    ),
    fc.tuple(...[give('OFFICE', 'caseResume'), ...WAY].map((step) => troubled(fc.constant(step)))),
  )
  .map((parts) => parts.flat());
type Walk = readonly { readonly step: Step; readonly isTwice: boolean; readonly isAnew: boolean }[];

type Around = { readonly isTroubled: boolean };

/** A case that is taken through a walk: as it stands, or with all that troubles a service. */
const taken = async (steps: Walk, { isTroubled }: Around) => {
  const on: CasesOf = await casesOf(FIRST);
  const paid = new Map<string, string>();
  let today: PlainDate = FIRST;
  const code = await on.open('W-1');
  const closedWith: unknown[] = [];
  const claimOf = (person: string): string => CLAIMS.find(({ worker }) => worker === person)?.claimFen ?? '0';
  const once = async (one: Step, place: number): Promise<void> => {
    if (one.does === 'PAY') {
      const entries = one.people.map((person) => {
        const [beforeFen, paidFen] = [paid.get(person) ?? '0', one.isTakenBack ? '0' : claimOf(person)];
        paid.set(person, paidFen);
        return { person, payMonth: '2025-12', paidFen, beforeFen };
      });
      return on.hear(wagesPaid, { projectCode: PROJECT, on: today, entries }, today);
    }
    if (one.does === 'OWE') {
      const month = { payMonth: '2025-12', dueOn: '2026-01-20', arrearsFen: one.fen, beforeFen: '0' };
      const entries = one.people.map((person) => ({ person, ...month }));
      return on.hear(arrearsChanged, { projectCode: PROJECT, on: today, entries }, today);
    }
    if (one.does === 'PASS') {
      const last = addDays(today, one.days);
      if (isTroubled) await on.service.app.moveClock(last);
      else for (let day = addDays(today, 1); day <= last; day = addDays(day, 1)) await on.service.app.moveClock(day);
      today = last;
      return;
    }
    const input = { code, idempotencyKey: `w${place}`, ...one.input };
    const answer = await on.give(one.who, one.mutation, input, 'stage');
    if (one.mutation === 'caseClose' && codesOf(answer).length === 0)
      closedWith.push(await on.find('OFFICE', code, 'stage provedWorkers owner firstAsked'));
  };
  for (const [place, { step: one, isTwice, isAnew }] of steps.entries()) {
    if (isTroubled && isAnew) await on.restart();
    await once(one, place);
    if (isTroubled && isTwice && one.does !== 'PASS') await once(one, place);
  }
  const query = (sql: string) => on.database.query<Readonly<Record<string, unknown>>[]>(sql);
  const found = {
    closedWith,
    history: await query(`SELECT stream, type, business_day::text, payload FROM journal
      WHERE stream LIKE 'case:%' OR stream LIKE 'clue:%' ORDER BY stream, version`),
    duties: await query('SELECT stream, duty, started_on::text, due_on::text, status FROM deadline ORDER BY 1, 2, 3'),
    late: await query(`SELECT stream, duty FROM deadline WHERE status = 'RUNNING' AND due_on < '${today}'`),
    toldTwice: await query(`SELECT stream, type, payload FROM journal WHERE type LIKE '%duty-missed'
      GROUP BY 1, 2, 3 HAVING count(*) > 1`),
    missed: await query(`SELECT payload FROM journal WHERE type LIKE '%duty-missed'`),
  };
  await on.close();
  return found;
};

it.each([20260110, 20260330])(
  'a case that is handled through restarts, repeats and jumps of the clock has the history of one that is not (seed %i)',
  async (seed) => {
    const [steps = []] = fc.sample(walk, { seed, numRuns: 1 });
    const [calm, troubled] = [await taken(steps, { isTroubled: false }), await taken(steps, { isTroubled: true })];
    expect(troubled.history).toEqual(calm.history);
    expect(troubled.duties).toEqual(calm.duties);
    // No deadline is lost or told twice, and none is closed with an unpaid worker.
    expect([troubled.late, troubled.toldTwice]).toEqual([[], []]);
    expect(troubled.closedWith.length).toBeGreaterThan(0);
    for (const closed of troubled.closedWith)
      expect(closed).toEqual({ stage: 'CLOSED', provedWorkers: 11, owner: 'office-1', firstAsked: 'office-1' });
    expect(troubled.missed.length).toBeGreaterThan(0);
  },
);
