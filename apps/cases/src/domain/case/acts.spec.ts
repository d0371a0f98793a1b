import { addDays, fen, NOTHING, plainDate } from '@anxin/domain-kit';
import type { CaseCommand, KnownCase } from '.';
import {
  after,
  ALL_PAID,
  asked,
  at,
  COMMANDS as C,
  eventsOf,
  HOUSING,
  known,
  open,
  OWNER,
  PEOPLE,
  refusal,
  TO_CLOSING,
  TO_CONCLUSION,
  TO_MEDIATION,
  TODAY,
  TOWN,
  wageCase,
  WORKERS,
} from './case.fixture';

describe('what is done in a case', () => {
  const given = [C.OpenCase, C.AssignCase] as const;
  const officers = C.RecordVisit.officers;
  it.each`
    what                                | who
    ${'one'}                            | ${officers.slice(0, 1)}
    ${'one twice'}                      | ${[officers[0], officers[0]]}
    ${'two with one certificate'}       | ${[officers[0], { ...officers[1], certificateNo: '甘-001' }]}
    ${'two with one id'}                | ${[officers[0], { ...officers[1], id: ' inspector-1' }]}
    ${'a second without a certificate'} | ${[officers[0], { ...officers[1], certificateNo: ' ' }]}
  `('S0-05: a visit by $what is refused (INS-08)', ({ who }) =>
    expect(refusal(...given, { ...C.RecordVisit, officers: who })).toBe('CASE_TWO_OFFICERS_NEEDED'),
  );

  it.each([0, 1, 2])('S0-06: an interview without one of the three parties is refused (%i)', (left) => {
    const attendees = C.HoldInterview.attendees.filter((_, place) => place !== left);
    expect(refusal(...given, { ...C.HoldInterview, attendees })).toBe('CASE_THREE_PARTIES_NEEDED');
    expect(refusal(...given, C.HoldInterview)).toBeUndefined();
  });

  it('S0-29: one interview about several cases has one number in each', () =>
    expect(eventsOf(...given, { ...C.HoldInterview, group: '约谈〔2026〕5号' }).at(-1)).toMatchObject({
      act: { group: '约谈〔2026〕5号' },
    }));

  it('S0-18, S4-26: a meeting has several units and minutes, and what it decides is followed up', () => {
    expect(refusal(...given, { ...C.HoldMeeting, units: [TOWN, TOWN] })).toBe('CASE_PARTICIPANTS_NEEDED');
    expect(refusal(...given, { ...C.HoldMeeting, minutes: '' })).toBe('CASE_TEXT_MISSING');
    expect(refusal(...given, C.FinishFollowUp)).toBe('CASE_FOLLOW_UP_UNKNOWN');
    expect(refusal(...given, C.HoldMeeting, C.FinishFollowUp, C.FinishFollowUp)).toBe('CASE_FOLLOW_UP_DONE');
  });

  it('S4-28, S4-29: a joint reception is of two units at least', () => {
    expect(refusal(...given, { ...C.HoldReception, units: ['OFFICE'] })).toBe('CASE_PARTICIPANTS_NEEDED');
    expect(refusal(...given, C.HoldReception)).toBeUndefined();
  });

  it('S4-12: a letter has a number, a day and an answer by whom it was sent to', () => {
    expect(refusal(...given, { ...C.SendLetter, dueOn: TODAY })).toBe('CASE_DAY_PASSED');
    expect(refusal(...given, C.SendLetter, C.SendLetter)).toBe('CASE_LETTER_REPEATED');
    expect(refusal(...given, C.SendLetter, { ...C.AnswerLetter, unit: TOWN })).toBe('CASE_LETTER_UNKNOWN');
    expect(refusal(...given, C.SendLetter, C.AnswerLetter, C.AnswerLetter)).toBe('CASE_LETTER_ANSWERED');
  });

  it('S4-36: it is raised level by level, with a reason, up to the province', () => {
    expect(refusal(...given, { ...C.RaiseLevel, reason: '' })).toBe('CASE_TEXT_MISSING');
    expect(known(after(...given, C.RaiseLevel, C.RaiseLevel)).case.level).toBe('PROVINCE');
    expect(refusal(...given, C.RaiseLevel, C.RaiseLevel, C.RaiseLevel)).toBe('CASE_LEVEL_HIGHEST');
  });

  it('S2-07: a leader takes it, and listed supervision has issuer, day and release', () => {
    expect(known(after(...given, C.TakeCase)).case.leader).toBe('分管副县长');
    const listed = [...given, C.ListForSupervision] as const;
    expect(known(after(...listed)).case.supervision).toEqual({ issuer: '市治欠办', dueOn: '2026-02-10' });
    expect(refusal(...listed, C.ListForSupervision)).toBe('CASE_LISTED_ALREADY');
    expect(known(after(...listed, C.ReleaseFromSupervision)).case.supervision).toBeUndefined();
    expect(refusal(...given, C.ReleaseFromSupervision)).toBe('CASE_NOT_LISTED');
  });

  it('S4-13: a case that a leader took, that was listed or put on the backlog is a key case, and stays one', () => {
    const isKey = (...commands: readonly CaseCommand[]) => known(after(...given, ...commands)).case.isKey ?? false;
    expect(isKey()).toBe(false);
    for (const command of [C.TakeCase, C.ListForSupervision, C.PutOnBacklog]) expect(isKey(command)).toBe(true);
    expect(isKey(C.ListForSupervision, C.ReleaseFromSupervision)).toBe(true);
    expect(isKey(C.RaiseLevel)).toBe(false);
  });

  it('S4-11, S4-39: a unit is held to account step by step', () => {
    const [talk, circular] = [C.HoldToAccount, { ...C.HoldToAccount, step: 'CIRCULAR' } as const];
    expect(refusal(...given, circular)).toBe('CASE_LADDER_SKIPPED');
    expect(refusal(...given, talk, talk)).toBe('CASE_LADDER_SKIPPED');
    expect(known(after(...given, talk, circular)).case.accountability).toEqual({ [TOWN]: 'CIRCULAR' });
    expect(refusal(...given, talk, { ...circular, unit: HOUSING })).toBe('CASE_LADDER_SKIPPED');
  });

  it.each(['problem', 'leader', 'plan'])('S3-37, S2-26: backlog without its %s is refused', (field) => {
    expect(refusal(...given, { ...C.PutOnBacklog, [field]: ' ' })).toBe('CASE_TEXT_MISSING');
    expect(refusal(...given, C.PutOnBacklog)).toBeUndefined();
  });
});

describe('legal aid', () => {
  const given = [C.OpenCase, C.AssignCase] as const;
  const step = (of: (typeof C.RecordAid)['step']) => ({ ...C.RecordAid, step: of });
  it('S3-33: is asked for without a word of income, granted and assigned', () => {
    expect(Object.keys(C.RequestAid).toSorted()).toEqual(['note', 'today', 'type']);
    expect(known(after(...given, C.RequestAid, step('GRANTED'), step('ASSIGNED'))).case.aid?.step).toBe('ASSIGNED');
    expect(refusal(...given, C.RequestAid, step('ASSIGNED'))).toBe('CASE_AID_STEP');
  });
  it('that was refused is objected to, and the objection is answered (AID-04)', () =>
    expect(
      known(after(...given, C.RequestAid, step('REFUSED'), step('OBJECTED'), step('OBJECTION_ANSWERED'))).case.aid
        ?.step,
    ).toBe('OBJECTION_ANSWERED'));
  it('S3-35: comes first and is accepted later where a limitation is near, and not where it is not (AID-03)', () => {
    const first = (days: number) =>
      ({ ...C.RequestAid, first: { because: 'LIMITATION_NEAR', limitationOn: addDays(TODAY, days) } }) as const;
    expect(refusal(...given, first(7))).toBe('CASE_AID_FIRST_UNFOUNDED');
    const early = [...given, first(6), step('ASSIGNED')] as const;
    expect(known(after(...early)).case.aid).toEqual({ step: 'ASSIGNED', first: true, granted: false });
    expect(known(after(...early, step('GRANTED'))).case.aid).toEqual({ step: 'ASSIGNED', first: true, granted: true });
    expect(refusal(...given, { ...C.RequestAid, first: { because: 'GROUP' } })).toBe('CASE_AID_FIRST_UNFOUNDED');
  });
});

describe('S0-09: a determination', () => {
  const given = [...TO_MEDIATION] as const;
  it.each`
    what                        | more                                         | code
    ${'of a party who is none'} | ${{ liableParty: '别家' }}                   | ${'CASE_LIABLE_PARTY_UNKNOWN'}
    ${'of a person too few'}    | ${{ people: 10 }}                            | ${'CASE_DETERMINATION_SUM'}
    ${'of a fen too much'}      | ${{ amountFen: fen(9_860_001) }}             | ${'CASE_DETERMINATION_SUM'}
    ${'without a basis'}        | ${{ basis: '' }}                             | ${'CASE_TEXT_MISSING'}
    ${'of somebody else'}       | ${{ found: [{ person: 'x', fen: fen(1) }] }} | ${'CASE_WORKER_UNKNOWN'}
  `('$what is refused', ({ more, code }) => expect(refusal(...given, { ...C.DetermineCase, ...more })).toBe(code));

  it('needs claims that add up to the wage part', () =>
    expect(refusal(open({ workers: WORKERS.slice(1) }), C.AssignCase, C.DetermineCase)).toBe('CASE_CLAIMS_DISAGREE'));

  it('is made anew with the next version, and says of each worker what is owed', () => {
    const found = [{ person: 'person-01', fen: NOTHING }];
    const amountFen = fen(9_860_000n - (WORKERS[0]?.claimFen ?? 0n));
    const state = known(after(...given, C.DetermineCase, { ...C.DetermineCase, people: 10, amountFen, found }));
    expect(state.case.determination).toMatchObject({ version: 2, people: 10, amountFen });
    expect(state.case.workers.map(({ foundFen }) => foundFen)).toEqual([
      NOTHING,
      ...WORKERS.slice(1).map((w) => w.claimFen),
    ]);
  });

  it('is what nothing closes without', () => {
    const agreed = [...TO_MEDIATION, { ...C.EndMediation, outcome: 'AGREED' }] as const;
    expect(refusal(...agreed, C.ConcludeCase)).toBe('CASE_DETERMINATION_MISSING');
  });

  it('and a conclusion do not contradict each other', () => {
    const agreed = [...TO_MEDIATION, C.DetermineCase, { ...C.EndMediation, outcome: 'AGREED' }] as const;
    expect(refusal(...agreed, { ...C.ConcludeCase, conclusion: 'NO_ARREARS' })).toBe('CASE_CONCLUSION_CONTRADICTS');
  });
});

describe('S0-07: each worker is proved by itself', () => {
  const given = known(after(...TO_CLOSING));
  const close = (paid: KnownCase['paid'], from = given) => asked({ ...from, paid }, C.CloseCase);
  const [first = ''] = PEOPLE;
  const owed = WORKERS[0]?.claimFen ?? NOTHING;

  it('and a case of eleven is not closed with ten of them paid', () => {
    const { [first]: _, ...ten } = ALL_PAID;
    expect(close(ten)).toBe('CASE_WORKERS_UNPROVED');
    expect(close({ ...ten, [first]: { paidFen: fen(owed - 1n), arrearsFen: NOTHING } })).toBe('CASE_WORKERS_UNPROVED');
    expect(close(ALL_PAID)).toBeUndefined();
  });

  it('by no payment while something of the months is in arrears', () =>
    expect(close({ ...ALL_PAID, [first]: { paidFen: owed, arrearsFen: fen(1) } })).toBe('CASE_WORKERS_UNPROVED'));

  it('or by evidence that two different people stand for', () => {
    const { [first]: _, ...ten } = ALL_PAID;
    const attested = [...TO_CLOSING, { ...C.AttestPayment, fen: owed }] as const;
    expect(close(ten, known(after(...attested)))).toBe('CASE_WORKERS_UNPROVED');
    expect(refusal(...attested, { ...C.ConfirmPayment, by: OWNER })).toBe('CASE_SECOND_OFFICER_NEEDED');
    expect(close(ten, known(after(...attested, C.ConfirmPayment)))).toBeUndefined();
    const short = [...TO_CLOSING, { ...C.AttestPayment, fen: fen(owed - 1n) }, C.ConfirmPayment] as const;
    expect(close(ten, known(after(...short)))).toBe('CASE_WORKERS_UNPROVED');
    expect(refusal(...attested, C.ConfirmPayment, C.ConfirmPayment)).toBe('CASE_EVIDENCE_MISSING');
  });
});

describe('a case is closed', () => {
  const paid = (state: ReturnType<typeof after>): KnownCase => ({ ...known(state), paid: ALL_PAID });
  it('S2-19, S4-35: when the town’s and the department’s task are both done', () => {
    expect(asked(paid(after(...TO_CONCLUSION)), C.CloseCase)).toBe('CASE_TASKS_OPEN');
    expect(asked(paid(after(...TO_CONCLUSION, C.FinishTask)), C.CloseCase)).toBe('CASE_TASKS_OPEN');
    expect(asked(paid(after(...TO_CLOSING)), C.CloseCase)).toBeUndefined();
  });

  it('S4-09: not before its supervision is released, which goes all the way with it', () => {
    const listed = after(...TO_CLOSING, C.ListForSupervision);
    expect(asked(paid(listed), C.CloseCase)).toBe('CASE_STILL_OPEN');
    const released = after(...TO_CLOSING, C.ListForSupervision, C.ReleaseFromSupervision);
    expect(asked(paid(released), C.CloseCase)).toBeUndefined();
    // Suspended or handed on, it stays listed until then.
    expect(known(after(...TO_MEDIATION, C.ListForSupervision, C.SuspendCase)).case.supervision).toBeDefined();
  });

  it.each([[C.SendLetter], [C.HoldMeeting], [C.ListForSupervision]])('not while %j is open', (command) =>
    expect(asked(paid(after(...TO_CLOSING, command)), C.CloseCase)).toBe('CASE_STILL_OPEN'),
  );

  it('S4-33: and called back: a worker who denies it has it reopened, all to be done and proved again', () => {
    const evidence = { fen: fen(1), what: 'x', by: 'a', confirmedBy: 'b' };
    const closed = at('CLOSED', { workers: WORKERS.map((one) => ({ ...one, evidence })) });
    const [event] = wageCase.decide(closed, { ...C.CallBackCase, outcome: 'NOT_SATISFIED' });
    expect(event).toMatchObject({ type: 'CaseReopened', because: 'CALL_BACK' });
    const state = known(wageCase.evolve(closed, event!));
    expect(state).toMatchObject({ stage: 'LOCAL_MEDIATION', case: { conclusion: undefined } });
    expect(state.case.workers.every((worker) => worker.evidence === undefined)).toBe(true);
    expect(state.case.tasks.every(({ doneOn }) => doneOn === undefined)).toBe(true);
  });

  it('and verified only by a call back that reached somebody', () => {
    const call = (outcome: 'SATISFIED' | 'NOT_REACHED') =>
      wageCase.decide(at('CLOSED'), { ...C.CallBackCase, outcome }).reduce(wageCase.evolve, at('CLOSED')).stage;
    expect([call('SATISFIED'), call('NOT_REACHED')]).toEqual(['VERIFIED', 'CLOSED']);
  });

  it.each(['CLOSED', 'VERIFIED'] as const)('and handled again when wages are taken back (%s)', (stage) => {
    expect(wageCase.decide({ ...at(stage), paid: ALL_PAID }, C.RereadWages)).toEqual([]);
    expect(wageCase.decide({ ...at(stage), paid: {} }, C.RereadWages)).toMatchObject([{ because: 'WAGES_TAKEN_BACK' }]);
  });

  it('S4-32: and drawn for a month once', () => {
    const drawn = wageCase.decide(at('CLOSED'), C.DrawCallBack).reduce(wageCase.evolve, at('CLOSED'));
    expect(wageCase.decide(drawn, C.DrawCallBack)).toEqual([]);
  });
});

it('a visit ahead of its day is refused', () =>
  expect(refusal(C.OpenCase, C.AssignCase, { ...C.RecordVisit, visitedOn: plainDate('2026-01-21') })).toBe(
    'CASE_DAY_NOT_COME',
  ));
