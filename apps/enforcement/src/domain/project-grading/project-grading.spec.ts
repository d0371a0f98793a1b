import { plainDate } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import { GRADING_STAGES, gradingBy, type GradingCommand, type GradingState } from '.';

const grading = gradingBy(new ParameterBook([nationalParameters]));
const today = plainDate('2026-03-10');
const held = {
  ...{ inspections: 2, problems: 3, problemsOpen: 1, ordersLapsed: 0, promisesBroken: 0, riskNoticesOverdue: 0 },
};
const C: { readonly [Type in GradingCommand['type']]: Extract<GradingCommand, { readonly type: Type }> } = {
  ProposeProjectGrading: {
    ...{ type: 'ProposeProjectGrading', today, by: 'housing-1', unit: 'DEPARTMENT', projectCode: 'P-1' },
    ...{ creditCode: '91620599QA4XFD1Y5A', areaCode: '620522104', sector: 'HOUSING', grade: 'B' },
    basis: [{ item: '实名制管理', finding: '考勤齐全' }],
  },
  AgreeProjectGrading: { type: 'AgreeProjectGrading', today, by: 'office-1', unit: 'OFFICE' },
  RefuseProjectGrading: { type: 'RefuseProjectGrading', today, by: 'office-1', unit: 'OFFICE', reason: '欠薪未清' },
};
const UNKNOWN: GradingState = { stage: 'UNKNOWN', opening: { code: '620522-GRD-2026-000001', held } };
const after = (state: GradingState, command: GradingCommand): GradingState =>
  grading.decide(state, command).reduce(grading.evolve, state);
const PROPOSED = after(UNKNOWN, C.ProposeProjectGrading);
const states = {
  PROPOSED,
  GRADED: after(PROPOSED, C.AgreeProjectGrading),
  REFUSED: after(PROPOSED, C.RefuseProjectGrading),
};
const codeOf = (state: GradingState, command: GradingCommand): string => {
  try {
    grading.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('each command at each stage', () => {
  walkCommands(grading, {
    states: { UNKNOWN, ...Object.fromEntries(GRADING_STAGES.map((stage) => [stage, states[stage]])) },
    commands: C,
  });
});

it('S3-29: a project is graded by two units, and by neither alone', () => {
  for (const one of [C.AgreeProjectGrading, C.RefuseProjectGrading])
    expect(codeOf(PROPOSED, { ...one, unit: 'DEPARTMENT' })).toBe('PROJECT_GRADING_OTHER_UNIT_NEEDED');
  expect(states.GRADED).toMatchObject({
    grading: { held, proposed: { unit: 'DEPARTMENT' }, agreed: { on: today, by: 'office-1', unit: 'OFFICE' } },
  });
});

it.each`
  what                        | more                                                       | code
  ${'without a basis'}        | ${{ basis: [] }}                                           | ${'PROJECT_GRADING_BASIS_MISSING'}
  ${'with an empty finding'}  | ${{ basis: [{ item: '实名制', finding: '' }] }}            | ${'PROJECT_GRADING_TEXT_MISSING'}
  ${'of no enterprise'}       | ${{ creditCode: 'x' }}                                     | ${'PROJECT_GRADING_ENTERPRISE_INVALID'}
  ${'with somebody’s number'} | ${{ basis: [{ item: '联系人', finding: '13800138000' }] }} | ${'PROJECT_GRADING_TEXT_PERSONAL'}
`('a grade $what is refused: $code', ({ more, code }) => {
  expect(codeOf(UNKNOWN, { ...C.ProposeProjectGrading, ...(more as object) })).toBe(code);
});

it('of one project one grading is under way', () => {
  const taken: GradingState = { stage: 'UNKNOWN', opening: { code: 'x', held, taken: 'y' } };
  expect(codeOf(taken, C.ProposeProjectGrading)).toBe('PROJECT_GRADING_ALREADY_PROPOSED');
});
