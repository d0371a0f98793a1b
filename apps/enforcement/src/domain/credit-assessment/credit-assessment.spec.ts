import { plainDate } from '@anxin/domain-kit';
import { CREDIT_SUBJECTS, nationalParameters, ParameterBook } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import {
  ASSESSMENT_STAGES,
  assessmentBy,
  type AssessmentCommand,
  assessmentDuties,
  type AssessmentStage,
  type AssessmentState,
  gradeOn,
  type HeldFact,
  type StatedFact,
} from '.';

const credit = assessmentBy(new ParameterBook([nationalParameters]));
const today = plainDate('2026-01-12');
const given = { today, by: 'office-1' };
const second = { today, by: 'office-2' };
const OLD = plainDate('2025-06-01');
const fine = (code: string): HeldFact => ({ kind: 'PENALTY', code, on: OLD });
const stated = (kind: StatedFact['kind'], more: Partial<StatedFact> = {}): StatedFact => ({
  ...{ kind, subject: 'WAGES', on: OLD, source: '秦人社监罚〔2025〕9号', words: '已查实', ...more },
});
const opened = (held: readonly HeldFact[] = [fine('PEN-1')], taken?: string): AssessmentState => ({
  stage: 'UNKNOWN',
  opening: { code: '620522-CRD-2026-000001', held, taken },
});
const C: { readonly [Type in AssessmentCommand['type']]: Extract<AssessmentCommand, { readonly type: Type }> } = {
  ProposeCreditAssessment: {
    ...{ type: 'ProposeCreditAssessment', ...given, creditCode: '91620599QA4XFD1Y5A', areaCode: '620522104' },
    ...{ year: 2025, stated: [] },
  },
  TellCreditAssessment: {
    ...{ type: 'TellCreditAssessment', ...given },
    told: { on: today, way: 'IN_PERSON', proofs: [{ id: 'E-1', media: 'PHOTO' }], term: { length: 10, unit: 'WD' } },
  },
  ContestCreditAssessment: { type: 'ContestCreditAssessment', today, words: '罚款决定已撤销' },
  AnswerCreditAssessment: { type: 'AnswerCreditAssessment', ...second, finding: 'UPHELD', reply: '经核实，不再计入' },
  ConfirmCreditAssessment: { type: 'ConfirmCreditAssessment', today, by: 'office-3', reviewed: CREDIT_SUBJECTS },
  CorrectCreditAssessment: { type: 'CorrectCreditAssessment', today, by: 'office-3', reason: '决定被撤销', stated: [] },
  InterviewCreditAssessment: {
    ...{ type: 'InterviewCreditAssessment', ...given, interviewedOn: today, record: '要求立即清偿' },
  },
  WithdrawCreditAssessment: { type: 'WithdrawCreditAssessment', ...given, reason: '企业有误' },
  MissCreditAssessmentDuty: {
    ...{ type: 'MissCreditAssessmentDuty', today, duty: 'OBJECT', dueOn: plainDate('2026-01-26') },
  },
};
const after = (from: AssessmentState, ...commands: readonly AssessmentCommand[]): AssessmentState =>
  commands.reduce((state, command) => credit.decide(state, command).reduce(credit.evolve, state), from);
const { ProposeCreditAssessment, TellCreditAssessment, ContestCreditAssessment, MissCreditAssessmentDuty } = C;
const LED: Readonly<Record<AssessmentStage, readonly AssessmentCommand[]>> = {
  PROPOSED: [ProposeCreditAssessment],
  TOLD: [ProposeCreditAssessment, TellCreditAssessment],
  OBJECTED: [ProposeCreditAssessment, TellCreditAssessment, ContestCreditAssessment],
  HEARD: [ProposeCreditAssessment, TellCreditAssessment, MissCreditAssessmentDuty],
  CONFIRMED: [ProposeCreditAssessment, TellCreditAssessment, MissCreditAssessmentDuty, C.ConfirmCreditAssessment],
  WITHDRAWN: [ProposeCreditAssessment, C.WithdrawCreditAssessment],
};
const at = (stage: AssessmentStage, from = opened()): AssessmentState => after(from, ...LED[stage]);
const known = (state: AssessmentState) => {
  if (state.stage === 'UNKNOWN') throw new Error('unknown');
  return state;
};
const codeOf = (state: AssessmentState, command: AssessmentCommand): string => {
  try {
    credit.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
/** One that is a C, so that its head may be called in. */
const gradeC = opened([{ kind: 'ORDER_LAPSED', code: 'PAY-1', on: OLD }]);

describe('each command at each stage', () => {
  walkCommands(credit, {
    states: { UNKNOWN: opened(), ...Object.fromEntries(ASSESSMENT_STAGES.map((stage) => [stage, at(stage, gradeC)])) },
    commands: C,
  });
});

it.each`
  held                                                   | said                                  | grade  | punished | tests
  ${[]}                                                  | ${[]}                                 | ${'A'} | ${0}     | ${[]}
  ${[fine('1')]}                                         | ${[]}                                 | ${'B'} | ${1}     | ${[]}
  ${[fine('1'), fine('2')]}                              | ${[stated('PUNISHED')]}               | ${'C'} | ${3}     | ${['PUNISHED_OFTEN']}
  ${[{ kind: 'ORDER_LAPSED', code: 'P', on: OLD }]}      | ${[]}                                 | ${'C'} | ${0}     | ${['DISOBEYED']}
  ${[{ kind: 'FINE_UNPAID', code: 'P', on: OLD }]}       | ${[]}                                 | ${'C'} | ${0}     | ${['DISOBEYED']}
  ${[{ kind: 'CRIME_TRANSFERRED', code: 'R', on: OLD }]} | ${[]}                                 | ${'A'} | ${0}     | ${[]}
  ${[{ kind: 'CRIME_TRANSFERRED', code: 'R', on: OLD }]} | ${[stated('CRIME')]}                  | ${'C'} | ${0}     | ${['CRIME']}
  ${[]}                                                  | ${[stated('OBSTRUCTED')]}             | ${'C'} | ${0}     | ${['OBSTRUCTED']}
  ${[]}                                                  | ${[stated('GRAVE_EFFECT')]}           | ${'C'} | ${0}     | ${['GRAVE_EFFECT']}
  ${[]}                                                  | ${[stated('CHILD_OR_FORCED_LABOUR')]} | ${'C'} | ${0}     | ${['CHILD_OR_FORCED_LABOUR']}
`('S1-20: $held and $said are a $grade', ({ held, said, grade, punished, tests }) => {
  const state = after(opened(held as never), { ...ProposeCreditAssessment, stated: said as never });
  expect(known(state).assessment).toMatchObject({ grade, punished, tests });
});

it.each`
  what                            | more                                                              | code
  ${'of this year'}               | ${{ year: 2026 }}                                                 | ${'CREDIT_ASSESSMENT_YEAR_INVALID'}
  ${'of years ago'}               | ${{ year: 2024 }}                                                 | ${'CREDIT_ASSESSMENT_YEAR_INVALID'}
  ${'of no enterprise'}           | ${{ creditCode: 'x' }}                                            | ${'CREDIT_ASSESSMENT_ENTERPRISE_INVALID'}
  ${'by a fact of another year'}  | ${{ stated: [stated('CRIME', { on: plainDate('2024-12-31') })] }} | ${'CREDIT_ASSESSMENT_FACT_OUTSIDE_YEAR'}
  ${'by a fact without a source'} | ${{ stated: [stated('CRIME', { source: ' ' })] }}                 | ${'CREDIT_ASSESSMENT_TEXT_MISSING'}
  ${'with somebody’s number'}     | ${{ stated: [stated('CRIME', { words: '13800138000' })] }}        | ${'CREDIT_ASSESSMENT_TEXT_PERSONAL'}
`('a grade $what is refused: $code', ({ more, code }) => {
  expect(codeOf(opened(), { ...ProposeCreditAssessment, ...(more as object) })).toBe(code);
});

it('an enterprise has one grade a year, and none where the figure is not known', () => {
  expect(codeOf(opened([], '620522-CRD-2026-000009'), ProposeCreditAssessment)).toBe(
    'CREDIT_ASSESSMENT_ALREADY_PROPOSED',
  );
  const bare = assessmentBy(new ParameterBook([]));
  expect(() => bare.decide(opened(), ProposeCreditAssessment)).toThrow(
    expect.objectContaining({ code: 'CREDIT_ASSESSMENT_UNDETERMINED' }) as Error,
  );
});

it('the time to object runs from the telling; whoever objects is answered by another officer before it is confirmed', () => {
  const told = known(at('TOLD'));
  expect(told.assessment.told?.dueOn).toBe('2026-01-26');
  const [event] = credit.decide(known(at('PROPOSED')), TellCreditAssessment);
  expect(assessmentDuties(event!)).toMatchObject([{ type: 'START', duty: 'OBJECT', on: today }]);
  expect(credit.decide(at('OBJECTED'), MissCreditAssessmentDuty)).toEqual([]);
  expect(codeOf(at('OBJECTED'), { ...C.AnswerCreditAssessment, by: 'office-1' })).toBe(
    'CREDIT_ASSESSMENT_SECOND_OFFICER_NEEDED',
  );
});

it('what is upheld is graded anew by what is held then, never worse, and whoever changed it does not confirm it', () => {
  const objected = known(at('OBJECTED'));
  const upheld = after({ ...objected, heldNow: [] }, C.AnswerCreditAssessment);
  expect(upheld).toMatchObject({ stage: 'HEARD', assessment: { grade: 'A', punished: 0 } });
  expect(codeOf(upheld, { ...C.ConfirmCreditAssessment, by: 'office-2' })).toBe(
    'CREDIT_ASSESSMENT_SECOND_OFFICER_NEEDED',
  );
  const worse = { ...objected, heldNow: [fine('1'), fine('2'), fine('3')] };
  expect(codeOf(worse, C.AnswerCreditAssessment)).toBe('CREDIT_ASSESSMENT_HEAVIER');
  const rejected = after({ ...objected, heldNow: [] }, { ...C.AnswerCreditAssessment, finding: 'REJECTED' });
  expect(rejected).toMatchObject({ stage: 'HEARD', assessment: { grade: 'B', objection: { finding: 'REJECTED' } } });
});

it('CRD-06, CRD-07: another officer confirms it after all nine subjects, and it is kept three years', () => {
  const heard = at('HEARD');
  expect(codeOf(heard, { ...C.ConfirmCreditAssessment, by: 'office-1' })).toBe(
    'CREDIT_ASSESSMENT_SECOND_OFFICER_NEEDED',
  );
  expect(codeOf(heard, { ...C.ConfirmCreditAssessment, reviewed: CREDIT_SUBJECTS.slice(1) })).toBe(
    'CREDIT_ASSESSMENT_SUBJECTS_MISSING',
  );
  const confirmed = known(after(heard, C.ConfirmCreditAssessment)).assessment.confirmed;
  // The calendar of 2029 is not known yet.
  expect(confirmed).toEqual({ on: today, by: 'office-3', keptUntil: null });
});

it('a correction takes the place of a grade, which stays to be seen as of its days', () => {
  const confirmed = known(at('CONFIRMED'));
  const later = plainDate('2026-03-02');
  const corrected = known(after({ ...confirmed, heldNow: [] }, { ...C.CorrectCreditAssessment, today: later }));
  expect(corrected.assessment).toMatchObject({ grade: 'A', corrections: [{ on: later, from: 'B' }] });
  expect([today, plainDate('2026-03-01'), later].map((day) => gradeOn(corrected.assessment, day))).toEqual([
    'B',
    'B',
    'A',
  ]);
});

it('CRD-05: the head of a C alone is called in', () => {
  expect(codeOf(at('CONFIRMED'), C.InterviewCreditAssessment)).toBe('CREDIT_ASSESSMENT_NOT_C');
  expect(known(after(at('CONFIRMED', gradeC), C.InterviewCreditAssessment)).assessment.interview?.on).toBe(today);
});
