import { fen, NOTHING, plainDate } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { type ClearanceCommand, clearances, type ClearanceState, figuresOn } from '.';

const today = plainDate('2026-01-10');
const [reporter, other] = [
  { today, by: 'office-1' },
  { today, by: 'office-2' },
];
const owing = (projectCode: string, more: object = {}) => ({
  ...{ projectCode, owedFen: fen(100), creditCode: '91620599QA4XFD1Y5A', dueOn: plainDate('2026-01-15') },
  ...more,
});
const proofs = [{ id: 'E-1', media: 'DOCUMENT' }] as const;
const C: { readonly [Type in ClearanceCommand['type']]: Extract<ClearanceCommand, { readonly type: Type }> } = {
  BeginClearance: {
    ...{ type: 'BeginClearance', ...reporter, name: '2026年政府投资项目清零行动', areaCode: '620522' },
    projects: [owing('P-1'), owing('P-2', { owedFen: fen(300) })],
  },
  AddToClearance: { type: 'AddToClearance', ...reporter, projects: [owing('P-3')] },
  ReportClearance: { type: 'ReportClearance', ...reporter, projectCode: 'P-1', paidOn: today, proofs },
  ConfirmClearance: { type: 'ConfirmClearance', ...other, projectCode: 'P-1' },
  RejectClearance: { type: 'RejectClearance', ...other, projectCode: 'P-1', reason: '凭证不清' },
  EndClearance: { type: 'EndClearance', ...reporter, summary: '全部清零' },
};
const UNKNOWN: ClearanceState = { stage: 'UNKNOWN', code: '620522-CLR-2026-000001' };
const after = (...commands: readonly ClearanceCommand[]): ClearanceState =>
  commands.reduce<ClearanceState>(
    (state, command) => clearances.decide(state, command).reduce(clearances.evolve, state),
    UNKNOWN,
  );
const codeOf = (state: ClearanceState, command: ClearanceCommand): string => {
  try {
    clearances.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
const itemsOf = (state: ClearanceState) => (state.stage === 'UNKNOWN' ? [] : state.clearance.items);
const RUNNING = after(C.BeginClearance);
const REPORTED = after(C.BeginClearance, C.ReportClearance);
const CLEARED = after(C.BeginClearance, C.ReportClearance, C.ConfirmClearance);

describe('each command at each stage', () => {
  walkCommands(clearances, {
    states: { UNKNOWN, RUNNING: REPORTED, ENDED: after(C.BeginClearance, C.EndClearance) },
    commands: C,
  });
});

describe('S2-22: a programme lists projects of the government that owe, each with its unit and day', () => {
  it.each<[string, readonly object[], string]>([
    ['none', [], 'CLEARANCE_PROJECTS_INVALID'],
    ['one twice', [owing('P-1'), owing('P-1')], 'CLEARANCE_PROJECTS_INVALID'],
    ['one that owes nothing', [owing('P-1', { owedFen: NOTHING })], 'CLEARANCE_SUM_INVALID'],
    ['one of no unit', [owing('P-1', { creditCode: '1' })], 'CLEARANCE_ENTERPRISE_INVALID'],
    ['one whose day has passed', [owing('P-1', { dueOn: plainDate('2026-01-09') })], 'CLEARANCE_DAY_TOO_EARLY'],
    ['too many', Array.from({ length: 501 }, (_, place) => owing(`P-${place}`)), 'CLEARANCE_PROJECTS_INVALID'],
    ['as many as it may', Array.from({ length: 500 }, (_, place) => owing(`P-${place}`)), 'decided'],
  ])('of %s', (_, projects, code) => {
    expect(codeOf(UNKNOWN, { ...C.BeginClearance, projects } as ClearanceCommand)).toBe(code);
  });

  it.each<[string, ClearanceState, ClearanceCommand, string]>([
    [
      'a project is added once',
      RUNNING,
      { ...C.AddToClearance, projects: [owing('P-2')] },
      'CLEARANCE_PROJECTS_INVALID',
    ],
    [
      'what is not listed is not cleared',
      RUNNING,
      { ...C.ReportClearance, projectCode: 'P-9' },
      'CLEARANCE_PROJECT_UNKNOWN',
    ],
    ['nothing is cleared without a proof', RUNNING, { ...C.ReportClearance, proofs: [] }, 'CLEARANCE_PROOF_MISSING'],
    [
      'nor by what is paid tomorrow',
      RUNNING,
      { ...C.ReportClearance, paidOn: plainDate('2026-01-11') },
      'CLEARANCE_DAY_NOT_COME',
    ],
    ['nor by what nobody reported', RUNNING, C.ConfirmClearance, 'CLEARANCE_NOT_REPORTED'],
    ['nor by whom reported it', REPORTED, { ...C.ConfirmClearance, by: 'office-1' }, 'CLEARANCE_SECOND_PERSON_NEEDED'],
    ['nor twice', CLEARED, C.ReportClearance, 'CLEARANCE_ALREADY_CLEARED'],
    [
      'what is sent back is sent with a reason',
      REPORTED,
      { ...C.RejectClearance, reason: '' },
      'CLEARANCE_TEXT_MISSING',
    ],
  ])('%s', (_, state, command, code) => expect(codeOf(state, command)).toBe(code));

  it('it counts what is cleared of what is listed, and what is late; what was sent back is not cleared', () => {
    const count = { listed: 2, listedFen: 400n, cleared: 0, clearedFen: 0n, overdue: 0 };
    expect(figuresOn(itemsOf(RUNNING), today)).toEqual(count);
    expect(figuresOn(itemsOf(REPORTED), plainDate('2026-01-15'))).toEqual(count);
    expect(figuresOn(itemsOf(CLEARED), plainDate('2026-01-16'))).toEqual({
      ...count,
      cleared: 1,
      clearedFen: 100n,
      overdue: 1,
    });
    expect(after(C.BeginClearance, C.ReportClearance, C.RejectClearance)).toEqual(RUNNING);
    expect(figuresOn(itemsOf(after(C.BeginClearance, C.AddToClearance)), today)).toMatchObject({
      listed: 3,
      listedFen: 500n,
    });
  });
});
