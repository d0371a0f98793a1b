import { plainDate } from '@anxin/domain-kit';
import { type CaseCommand, caseDuties, type CaseState } from '.';
import { COMMANDS as C, HOUSING, LAW, OPENING, TO_MEDIATION, TODAY, TOWN, wageCase } from './case.fixture';

/** What the last of some commands does to clocks. */
const changes = (...commands: readonly CaseCommand[]) => {
  let state: CaseState = { stage: 'UNKNOWN', opening: OPENING };
  let last: ReturnType<typeof caseDuties>[] = [];
  for (const command of commands) {
    last = [];
    for (const event of wageCase.decide(state, command)) {
      const next = wageCase.evolve(state, event);
      const found = state.stage === 'UNKNOWN' ? next : state;
      if (found.stage !== 'UNKNOWN') last.push(caseDuties(event, found, LAW));
      state = next;
    }
  }
  return last.flat();
};
const begun = (duty: string, rule: string, length: number, unit: string) => ({
  ...{ type: 'START', duty, rule, on: TODAY },
  term: { length, unit },
});
const met = (...duties: string[]) => ({ type: 'MEET', duties, on: TODAY });
const given = [C.OpenCase, C.AssignCase] as const;
const referred = (to: 'INSPECTION' | 'ARBITRATION') =>
  [...TO_MEDIATION, C.EndMediation, { ...C.ReferCase, to }] as const;

it('both units have their time to sign, and a unit that stays keeps its clock', () => {
  const signing = [TOWN, HOUSING].map((unit) => begun(`SIGN ${unit}`, 'CLU-04', 1, 'WD'));
  expect(changes(...given)).toEqual(signing);
  expect(changes(...given, C.AssignCase)).toEqual([]);
});

it('the town that signed is to begin, and then has the time of mediation (ARB-01)', () => {
  expect(changes(...given, C.SignTask)).toEqual([met(`SIGN ${TOWN}`), begun('BEGIN', 'CLU-04', 5, 'WD')]);
  expect(changes(...TO_MEDIATION)).toEqual([met('BEGIN'), begun('MEDIATE', 'ARB-01', 15, 'CD')]);
});

it.each`
  to               | accept                                | handle
  ${'INSPECTION'}  | ${begun('ACCEPT', 'INS-01', 5, 'WD')} | ${begun('INVESTIGATE', 'INS-04', 60, 'WD')}
  ${'ARBITRATION'} | ${begun('ACCEPT', 'ARB-04', 5, 'WD')} | ${begun('AWARD', 'ARB-05', 45, 'CD')}
`('$to has its time to accept and then to handle it', ({ to, accept, handle }) => {
  expect(changes(...referred(to))).toContainEqual(accept);
  expect(changes(...referred(to), C.AcceptReferral)).toEqual([met('ACCEPT'), handle]);
});

it.each`
  to               | duty             | by
  ${'INSPECTION'}  | ${'INVESTIGATE'} | ${30}
  ${'ARBITRATION'} | ${'AWARD'}       | ${15}
`('$to is extended by $by', ({ to, duty, by }) =>
  expect(changes(...referred(to), C.AcceptReferral, C.ExtendCase)).toEqual([{ type: 'EXTEND', duty, by }]),
);

it('an investigation ends with its findings, and the decision has its time from there (INS-05)', () =>
  expect(changes(...referred('INSPECTION'), C.AcceptReferral, C.DetermineCase)).toEqual([
    met('INVESTIGATE'),
    begun('DECIDE', 'INS-05', 15, 'WD'),
  ]));

it.each`
  what                | command                 | change
  ${'a letter'}       | ${C.SendLetter}         | ${begun('ANSWER 秦治欠督〔2026〕3号', 'S4-12', 10, 'CD')}
  ${'a follow-up'}    | ${C.HoldMeeting}        | ${begun('FOLLOW_UP 1', 'S0-18', 10, 'CD')}
  ${'a listing'}      | ${C.ListForSupervision} | ${begun('SUPERVISION', 'S2-07', 21, 'CD')}
  ${'a plea for aid'} | ${C.RequestAid}         | ${begun('AID_DECIDE', 'AID-02', 7, 'CD')}
`('$what has its day', ({ command, change }) => expect(changes(...given, command)).toEqual([change]));

it('aid that is granted is to be assigned, and an objection to be answered (AID-02, AID-04)', () => {
  const step = (of: (typeof C.RecordAid)['step']) => ({ ...C.RecordAid, step: of });
  expect(changes(...given, C.RequestAid, step('GRANTED'))).toEqual([
    met('AID_DECIDE'),
    begun('AID_ASSIGN', 'AID-02', 3, 'CD'),
  ]);
  expect(changes(...given, C.RequestAid, step('REFUSED'), step('OBJECTED'))).toEqual([
    begun('AID_OBJECTION', 'AID-04', 5, 'CD'),
  ]);
});

it('a promise of payment has its day, and stays a duty until the case is concluded (S2-33)', () => {
  const promise = { ...C.EndMediation, outcome: 'AGREED', promisedOn: plainDate('2026-01-23') } as const;
  expect(changes(...TO_MEDIATION, promise)).toEqual([met('MEDIATE'), begun('PROMISE', 'S2-33', 3, 'CD')]);
  expect(changes(...TO_MEDIATION, C.DetermineCase, promise, C.ConcludeCase)).toEqual([
    expect.objectContaining({ type: 'MEET', duties: expect.arrayContaining(['PROMISE']) as unknown }),
  ]);
});
