import { addDays, fen, NOTHING, plainMonth } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { CASE_STAGES } from '.';
import {
  after,
  at,
  CLAIM,
  CLUE,
  CODE,
  codeOf,
  COMMANDS as C,
  HOUSING,
  known,
  open,
  OPENING,
  OWNER,
  refusal,
  TO_MEDIATION,
  TODAY,
  TOWN,
  wageCase,
  WORKERS,
} from './case.fixture';

describe('each command at each stage', () => {
  walkCommands(wageCase, {
    states: {
      UNKNOWN: { stage: 'UNKNOWN', opening: OPENING },
      ...Object.fromEntries(CASE_STAGES.map((stage) => [stage, at(stage)])),
    },
    commands: C,
  });
});

describe('a case is opened', () => {
  it('S4-30, S4-31: with its number, its clue, and the officer who was asked first as its owner', () => {
    expect(known(after(open())).case).toMatchObject({
      code: CODE,
      clues: [CLUE],
      firstAsked: OWNER,
      owner: OWNER,
      level: 'COUNTY',
    });
    expect(refusal(open({ by: ' ' }))).toBe('CASE_OWNER_MISSING');
  });

  it('S4-30: the owner changes to a person, never to nobody, and who was asked first stays known', () => {
    expect(known(after(open(), C.ChangeOwner)).case).toMatchObject({ firstAsked: OWNER, owner: 'office-9' });
    expect(refusal(open(), { ...C.ChangeOwner, owner: '' })).toBe('CASE_OWNER_MISSING');
  });

  it.each`
    what                                    | more                                                                 | code
    ${'without clue and warning'}           | ${{ clues: [] }}                                                     | ${'CASE_SOURCE_MISSING'}
    ${'from a clue that is not there'}      | ${{ clues: ['VISIT:none'] }}                                         | ${'CASE_CLUE_UNKNOWN'}
    ${'from a warning whose id is none'}    | ${{ warnings: ['x y'] }}                                             | ${'CASE_WARNING_INVALID'}
    ${'with months the wrong way round'}    | ${{ periodFrom: plainMonth('2026-01') }}                             | ${'CASE_PERIOD_INVALID'}
    ${'with a claim of a day ahead'}        | ${{ claimedOn: addDays(TODAY, 1) }}                                  | ${'CASE_DAY_NOT_COME'}
    ${'with a worker twice'}                | ${{ workers: [WORKERS[0], WORKERS[0]] }}                             | ${'CASE_WORKER_REPEATED'}
    ${'with a worker who claims nothing'}   | ${{ workers: [{ person: 'p', claimFen: NOTHING }] }}                 | ${'CASE_AMOUNT_NOT_POSITIVE'}
    ${'with a person by name and token'}    | ${{ parties: [{ role: 'CREW_LEADER', name: '班组', person: 'p' }] }} | ${'CASE_PARTY_INVALID'}
    ${'as urgent for no reason'}            | ${{ urgentBecause: ' ' }}                                            | ${'CASE_TEXT_MISSING'}
    ${'as urgent with a phone in the text'} | ${{ urgentBecause: '联系 13812345678' }}                             | ${'CASE_TEXT_PERSONAL'}
  `('$what is refused', ({ more, code }) => expect(refusal(open(more))).toBe(code));

  it.each`
    what                         | clue                   | code
    ${'that was transferred'}    | ${{ isLive: false }}   | ${'CASE_CLUE_ENDED'}
    ${'that has a case already'} | ${{ caseCode: 'C-9' }} | ${'CASE_CLUE_HAS_CASE'}
  `('from a clue $what is refused', ({ clue, code }) => {
    const opening = { ...OPENING, clues: [{ ...OPENING.clues[0]!, ...clue }] };
    expect(codeOf(() => wageCase.decide({ stage: 'UNKNOWN', opening }, open()))).toBe(code);
  });

  it('from a warning of which an open case came is refused, and the case is named', () => {
    const opening = { ...OPENING, casesOfWarnings: { 'P-1:W03:1': 'C-9' } };
    const opened = (...warnings: string[]) => wageCase.decide({ stage: 'UNKNOWN', opening }, open({ warnings }));
    expect(codeOf(() => opened('P-1:W03:2'))).toBeUndefined();
    expect(codeOf(() => opened('P-1:W03:2', 'P-1:W03:1'))).toBe('CASE_WARNING_HAS_CASE');
    expect(() => opened('P-1:W03:1')).toThrow(expect.objectContaining({ details: { id: 'P-1:W03:1', case: 'C-9' } }));
  });

  it('from several clues only when they are one matter', () => {
    const of = (matter: string) => ({
      stage: 'UNKNOWN' as const,
      opening: { ...OPENING, clues: [...OPENING.clues, { code: 'VISIT:V1', isLive: true, matter }] },
    });
    const command = open({ clues: [CLUE, 'VISIT:V1'] });
    expect(codeOf(() => wageCase.decide(of('VISIT:V1'), command))).toBe('CASE_CLUES_NOT_JOINED');
    expect(codeOf(() => wageCase.decide(of(CLUE), command))).toBeUndefined();
  });

  it('S0-08: wage part and project-money part add up to the claim to the fen', () => {
    const of = (wage: number, project: number) => ({ ...CLAIM, wageFen: fen(wage), projectFen: fen(project) });
    expect(refusal(open({ claim: of(9_000_000, 860_000) }))).toBeUndefined();
    expect(refusal(open({ claim: of(9_000_000, 860_001) }))).toBe('CASE_CLAIM_SUM');
    expect(refusal(open({ claim: of(9_000_000, 859_999) }))).toBe('CASE_CLAIM_SUM');
    expect(refusal(open({ claim: of(-1, 9_860_001) }))).toBe('CASE_AMOUNT_NOT_POSITIVE');
  });
});

describe('a case is assigned', () => {
  const units = C.AssignCase.units;
  it.each`
    what                            | given                                                                            | code
    ${'two leads'}                  | ${[...units.slice(0, 1), { unit: HOUSING, role: 'LEAD' }]}                       | ${'CASE_LEAD_NOT_ONE'}
    ${'no lead'}                    | ${units.slice(1)}                                                                | ${'CASE_LEAD_NOT_ONE'}
    ${'the same unit twice'}        | ${[...units, { unit: TOWN, role: 'SUPPORT' }]}                                   | ${'CASE_UNIT_REPEATED'}
    ${'a town that commands'}       | ${[units[1], { unit: 'TOWN:1', role: 'COMMAND' }, { unit: TOWN, role: 'LEAD' }]} | ${'CASE_ROLE_INVALID'}
    ${'a leading group that leads'} | ${[{ unit: 'LEADING_GROUP', role: 'LEAD' }, units[1]]}                           | ${'CASE_ROLE_INVALID'}
  `('S0-14: not to $what', ({ given, code }) => {
    expect(refusal(open(), { ...C.AssignCase, units: given })).toBe(code);
  });

  it('S2-19, S4-35: to the town and to the department of its sector, both', () => {
    const lead = { unit: TOWN, role: 'LEAD' } as const;
    const only = (...given: (typeof units)[number][]) => refusal(open(), { ...C.AssignCase, units: given });
    expect(only(lead)).toBe('CASE_DOUBLE_ASSIGNMENT');
    expect(only({ unit: HOUSING, role: 'LEAD' })).toBe('CASE_DOUBLE_ASSIGNMENT');
    expect(only(lead, { unit: 'DEPARTMENT:WATER', role: 'SUPPORT' })).toBe('CASE_DOUBLE_ASSIGNMENT');
    expect(only(lead, { unit: HOUSING, role: 'SUPPORT' })).toBeUndefined();
    expect(refusal(open({ sector: undefined }), { ...C.AssignCase, units: [lead] })).toBeUndefined();
  });

  it('S0-04: a unit signs once, and finishes what it signed once; nobody does another’s task', () => {
    const given = [C.OpenCase, C.AssignCase] as const;
    expect(refusal(...given, C.FinishTask)).toBe('CASE_TASK_NOT_SIGNED');
    expect(refusal(...given, C.SignTask, C.SignTask)).toBe('CASE_TASK_SIGNED');
    expect(refusal(...given, C.SignTask, C.FinishTask, C.FinishTask)).toBe('CASE_TASK_DONE');
    expect(refusal(...given, { ...C.SignTask, unit: 'TOWN:620522105' })).toBe('CASE_TASK_UNKNOWN');
  });

  it('what proves that a task is done is kept with it, and holds no number of a person', () => {
    const given = [C.OpenCase, C.AssignCase, C.SignTask] as const;
    expect(known(after(...given, C.FinishTask)).case.tasks[0]).toMatchObject({
      result: C.FinishTask.result,
      evidence: C.FinishTask.evidence,
    });
    const naming = (one: string) => refusal(...given, { ...C.FinishTask, evidence: [one] });
    expect([naming('13800138000'), naming(' ')]).toEqual(['CASE_TEXT_PERSONAL', 'CASE_TEXT_MISSING']);
  });

  it('anew, and a unit that keeps its role keeps what it did', () => {
    const leads = [{ unit: TOWN, role: 'LEAD' } as const, { unit: HOUSING, role: 'SUPPORT' } as const];
    const state = known(after(C.OpenCase, C.AssignCase, C.SignTask, { ...C.AssignCase, units: leads }));
    expect(state.case.tasks).toEqual([{ unit: TOWN, role: 'LEAD', signedOn: TODAY }, leads[1]]);
  });
});

describe('S0-35: the town tries first', () => {
  const given = [C.OpenCase, C.AssignCase] as const;
  it('and nobody skips it', () => expect(refusal(...given, C.ReferCase)).toBe('CASE_MEDIATION_FIRST'));
  it('unless it is urgent', () =>
    expect(refusal(open({ urgentBecause: '春节前群体讨薪' }), C.AssignCase, C.ReferCase)).toBeUndefined());
  it('nor breaks it off while it lasts', () =>
    expect(refusal(...TO_MEDIATION, C.ReferCase)).toBe('CASE_MEDIATION_FIRST'));
  it.each(['INSPECTION', 'ARBITRATION'] as const)('S1-29: when it failed, %s follows', (to) =>
    expect(after(...TO_MEDIATION, C.EndMediation, { ...C.ReferCase, to })).toMatchObject({ stage: to }),
  );
  it('when its time ran out, it has failed (ARB-01)', () =>
    expect(after(...TO_MEDIATION, C.MissCaseDuty, C.ReferCase)).toMatchObject({ stage: 'INSPECTION' }));
  it('a payment order rests on an agreement (ARB-02)', () => {
    const order = { ...C.ReferCase, to: 'PAYMENT_ORDER' } as const;
    expect(refusal(...TO_MEDIATION, C.EndMediation, order)).toBe('CASE_AGREEMENT_NEEDED');
    expect(refusal(...TO_MEDIATION, { ...C.EndMediation, outcome: 'AGREED' }, order)).toBeUndefined();
  });
  it('S2-33: an agreement with a promise is no end: the case stays open', () => {
    const promisedOn = addDays(TODAY, 5);
    const agreed = { ...C.EndMediation, outcome: 'AGREED', promisedOn } as const;
    expect(after(...TO_MEDIATION, agreed)).toMatchObject({ stage: 'LOCAL_MEDIATION' });
    expect(refusal(...TO_MEDIATION, { ...agreed, promisedOn: TODAY })).toBe('CASE_DAY_PASSED');
  });
});

describe('a procedure', () => {
  const referred = [...TO_MEDIATION, C.EndMediation, C.ReferCase] as const;
  it('takes a case once, under its own number', () => {
    expect(refusal(...referred, C.AcceptReferral, C.AcceptReferral)).toBe('CASE_REFERRAL_ACCEPTED');
    expect(refusal(...referred, C.DetermineCase, C.ConcludeCase)).toBe('CASE_REFERRAL_OPEN');
  });
  it('or refuses it, and another may take it', () =>
    expect(after(...referred, C.RefuseReferral, { ...C.ReferCase, to: 'ARBITRATION' })).toMatchObject({
      stage: 'ARBITRATION',
    }));
  it('is extended once, and before its time has passed', () => {
    const accepted = [...referred, C.AcceptReferral] as const;
    expect(refusal(...referred, C.ExtendCase)).toBe('CASE_REFERRAL_OPEN');
    expect(refusal(...accepted, C.ExtendCase, C.ExtendCase)).toBe('CASE_EXTENDED_ALREADY');
    const late = { ...C.MissCaseDuty, duty: 'INVESTIGATE' };
    expect(refusal(...accepted, late, C.ExtendCase)).toBe('CASE_EXTENSION_TOO_LATE');
  });
});

it('a suspension goes back to the stage that it interrupted', () => {
  const suspended = after(...TO_MEDIATION, C.SuspendCase);
  expect(suspended.stage).toBe('SUSPENDED');
  expect(after(...TO_MEDIATION, C.SuspendCase, C.ResumeCase).stage).toBe('LOCAL_MEDIATION');
});
