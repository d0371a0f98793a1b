import { addDays, DomainError, type Fen, fen, NOTHING, type PlainDate, sum } from '@anxin/domain-kit';
import { dutyDue, isClockUnit, isUndetermined } from '@anxin/law';
import fc from 'fast-check';
import { type CaseCommand, caseDuties, type CaseState, owedTo, proofOf } from '.';
import { CLAIM, CLUE, COMMANDS as C, HOUSING, LAW, OPENING, PEOPLE, TODAY, wageCase, WORKERS } from './case.fixture';

type Clock = {
  readonly duty: string;
  readonly startedOn: PlainDate;
  readonly due: PlainDate | undefined;
  status: 'RUNNING' | 'PAUSED' | 'MISSED' | 'ENDED';
  told: number;
};

/** A case with the facts and clocks around it, as its service keeps them. */
const world = () => {
  let state: CaseState = { stage: 'UNKNOWN', opening: OPENING };
  let today = TODAY;
  const clocks: Clock[] = [];
  const paid = new Map<string, Fen>();
  const facts = () =>
    Object.fromEntries([...paid].map(([person, paidFen]) => [person, { paidFen, arrearsFen: NOTHING }]));

  const follow = (command: CaseCommand): void => {
    const found = state.stage === 'UNKNOWN' ? state : { ...state, paid: facts() };
    const { statusOf, allowed, decide, evolve } = wageCase;
    if (!allowed[command.type].includes(statusOf(found))) return;
    state = decide(found, command).reduce<CaseState>((before, event) => {
      const next = evolve(before, event);
      const seen = before.stage === 'UNKNOWN' ? next : before;
      if (seen.stage !== 'UNKNOWN') for (const change of caseDuties(event, seen, LAW)) keep(change);
      return next;
    }, found);
  };
  const keep = (change: ReturnType<typeof caseDuties>[number]): void => {
    const open = (of?: readonly string[]) =>
      clocks.filter(({ duty, status }) => status !== 'ENDED' && (of === undefined || of.includes(duty)));
    if (change.type === 'START') {
      if (isUndetermined(change.term)) throw new Error(`no term of ${change.duty}`);
      // What was told must not begin as if it had not been.
      const told = open([change.duty]).find(({ startedOn, status }) => startedOn === change.on && status === 'MISSED');
      expect(told).toBeUndefined();
      const { length, unit } = change.term;
      if (isClockUnit(unit)) throw new Error(`${change.duty} is a clock of hours`);
      const due = dutyDue.decide({ start: change.on, length, unit, extension: 0, paused: 0 }, LAW);
      const known = isUndetermined(due) ? undefined : due;
      clocks.push({ duty: change.duty, startedOn: change.on, due: known, status: 'RUNNING', told: 0 });
    } else if (change.type === 'PAUSE')
      for (const one of open()) one.status = one.status === 'RUNNING' ? 'PAUSED' : one.status;
    else if (change.type === 'RESUME')
      for (const one of open()) one.status = one.status === 'PAUSED' ? 'RUNNING' : one.status;
    else if (change.type === 'MEET' || change.type === 'VOID')
      for (const one of open(change.duties)) one.status = 'ENDED';
  };
  const give = (command: CaseCommand): void => {
    try {
      follow({ ...command, today });
    } catch (fault) {
      if (!(fault instanceof DomainError)) throw fault;
    }
  };
  return {
    give,
    state: () => (state.stage === 'UNKNOWN' ? state : { ...state, paid: facts() }),
    clocks,
    pass: (days: number): void => {
      today = addDays(today, days);
      const late = clocks.filter(({ status, due }) => status === 'RUNNING' && due !== undefined && due < today);
      for (const one of late) one.status = 'MISSED';
      for (const one of late) {
        one.told += 1;
        give({ ...C.MissCaseDuty, duty: one.duty, dueOn: one.due ?? today });
      }
    },
    pay: (person: string, amount: Fen): void => {
      paid.set(person, amount);
      give(C.RereadWages);
    },
    late: () => clocks.filter(({ status, due }) => status === 'RUNNING' && due !== undefined && due < today),
  };
};

const claimOf = (person: string): Fen => WORKERS.find((one) => one.person === person)?.claimFen ?? NOTHING;

/** What an ordinary case is given, so that many walks come to an end. */
const WAY: readonly CaseCommand[] = [
  C.OpenCase,
  C.AssignCase,
  C.SignTask,
  { ...C.SignTask, unit: HOUSING },
  C.MediateCase,
  C.DetermineCase,
  { ...C.EndMediation, outcome: 'AGREED' },
  C.ConcludeCase,
  C.FinishTask,
  { ...C.FinishTask, unit: HOUSING },
  C.CloseCase,
];
const REST: readonly CaseCommand[] = [
  ...Object.values(C),
  ...PEOPLE.map((person) => ({ ...C.AttestPayment, person, fen: claimOf(person) })),
  ...PEOPLE.map((person) => ({ ...C.ConfirmPayment, person })),
  { ...C.CallBackCase, outcome: 'NOT_SATISFIED' },
  { ...C.RecordAid, step: 'ASSIGNED' },
  { ...C.NameWorkers, workers: [{ person: PEOPLE[0] ?? '', claimFen: fen(1) }] },
];
type World = ReturnType<typeof world>;
const of = (commands: readonly CaseCommand[]) =>
  fc.constantFrom(...commands).map((command) => (on: World) => on.give(command));
const step = fc.oneof(
  { arbitrary: of(WAY), weight: 12 },
  { arbitrary: of(REST), weight: 3 },
  { arbitrary: fc.nat(40).map((days) => (on: World) => on.pass(days)), weight: 1 },
  { arbitrary: fc.constant((on: World) => PEOPLE.forEach((person) => on.pay(person, claimOf(person)))), weight: 1 },
  {
    arbitrary: fc.tuple(fc.constantFrom(...PEOPLE), fc.nat(1_000_000)).map(
      ([person, amount]) =>
        (on: World) =>
          on.pay(person, fen(amount)),
    ),
    weight: 1,
  },
);

/** Orders come twice now and then. */
const walk = fc
  .array(fc.tuple(step, fc.boolean()), { minLength: 60, maxLength: 160 })
  .map((steps) => steps.flatMap(([one, twice]) => (twice ? [one, one] : [one])));

it.each([20260110, 20260220, 20260330])('over whole cases, whatever comes in whatever order (seed %i)', (seed) => {
  const ends = { closed: 0, missed: 0 };
  fc.assert(
    fc.property(walk, (steps) => {
      const on = world();
      for (const one of steps) {
        one(on);
        const state = on.state();
        if (state.stage === 'UNKNOWN') continue;
        const { case: known } = state;
        // No clue without an owner, and nobody forgotten who was asked first.
        expect([known.owner === '', known.firstAsked, known.clues]).toEqual([false, C.OpenCase.by, [CLUE]]);
        expect(known.tasks.filter(({ role }) => role === 'LEAD').length).toBe(known.tasks.length > 0 ? 1 : 0);
        // Every fen is accounted for.
        expect(known.claim.wageFen + known.claim.projectFen).toBe(CLAIM.claimFen);
        if (state.stage !== 'CLOSED' && state.stage !== 'VERIFIED') continue;
        ends.closed += 1;
        // No case is closed with an unpaid worker, and what was found is what was proved.
        expect(known.workers.map((worker) => proofOf(worker, state.paid[worker.person]))).not.toContain(undefined);
        expect(sum(known.workers.map(owedTo))).toBe(known.determination?.amountFen);
      }
      on.pass(0);
      // No deadline is lost or told twice.
      expect(on.late()).toEqual([]);
      expect(on.clocks.filter(({ told }) => told > 1)).toEqual([]);
      ends.missed += on.clocks.filter(({ told }) => told === 1).length;
    }),
    { seed, numRuns: 150 },
  );
  // The walks came to where something could have gone wrong.
  expect(ends.closed).toBeGreaterThan(50);
  expect(ends.missed).toBeGreaterThan(50);
});
