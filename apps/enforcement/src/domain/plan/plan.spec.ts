import { plainDate } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { PLAN_STAGES, type PlanCommand, planDuties, plans, type PlanState } from '.';

const today = plainDate('2026-03-10');
const given = { today, by: 'office-1' };
const step = { what: '约谈总包', who: 'town-1', dueOn: plainDate('2026-03-16') };
const C: { readonly [Type in PlanCommand['type']]: Extract<PlanCommand, { readonly type: Type }> } = {
  OpenPlan: {
    ...{ type: 'OpenPlan', ...given, subject: 'PROJECT', subjectCode: 'P-1', areaCode: '620522104', sector: 'HOUSING' },
    ...{ problem: '两个月工资未发', owner: 'office-1', steps: [step, { ...step, what: '督促拨付人工费' }] },
  },
  AddPlanSteps: { type: 'AddPlanSteps', ...given, steps: [step] },
  FinishPlanStep: {
    ...{ type: 'FinishPlanStep', ...given, no: 1, words: '已约谈', proofs: [{ id: 'E-1', media: 'DOCUMENT' }] },
  },
  ClosePlan: { type: 'ClosePlan', ...given, reason: '并入案件办理' },
  MissPlanDuty: { type: 'MissPlanDuty', today, duty: 'STEP_2', dueOn: step.dueOn },
};
const UNKNOWN: PlanState = { stage: 'UNKNOWN', code: '620522-PLAN-2026-000001' };
const after = (...commands: readonly PlanCommand[]): PlanState =>
  commands.reduce<PlanState>((state, command) => plans.decide(state, command).reduce(plans.evolve, state), UNKNOWN);
const states = { OPEN: after(C.OpenPlan), CLOSED: after(C.OpenPlan, C.ClosePlan) };
const codeOf = (state: PlanState, command: PlanCommand): string => {
  try {
    plans.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('each command at each stage', () => {
  walkCommands(plans, {
    states: { UNKNOWN, ...Object.fromEntries(PLAN_STAGES.map((stage) => [stage, states[stage]])) },
    commands: C,
  });
});

it.each`
  what                        | more                                           | code
  ${'without a problem'}      | ${{ problem: '' }}                             | ${'PLAN_TEXT_MISSING'}
  ${'of nobody'}              | ${{ owner: ' ' }}                              | ${'PLAN_TEXT_MISSING'}
  ${'without steps'}          | ${{ steps: [] }}                               | ${'PLAN_STEPS_INVALID'}
  ${'with a step due today'}  | ${{ steps: [{ ...step, dueOn: today }] }}      | ${'PLAN_DAY_TOO_EARLY'}
  ${'for no enterprise'}      | ${{ subject: 'ENTERPRISE', subjectCode: 'x' }} | ${'PLAN_ENTERPRISE_INVALID'}
  ${'with somebody’s number'} | ${{ problem: '联系 13800138000' }}             | ${'PLAN_TEXT_PERSONAL'}
`('a plan $what is refused: $code', ({ more, code }) => {
  expect(codeOf(UNKNOWN, { ...C.OpenPlan, ...(more as object) })).toBe(code);
});

it('S2-26: each step has its day and is done once, with proof', () => {
  const [opened] = plans.decide(UNKNOWN, C.OpenPlan);
  expect(planDuties(opened!)).toMatchObject([
    { type: 'START', duty: 'STEP_1', on: today, term: { length: 6, unit: 'CD' } },
    { duty: 'STEP_2' },
  ]);
  expect(codeOf(states.OPEN, { ...C.FinishPlanStep, proofs: [] })).toBe('PLAN_PROOF_MISSING');
  expect(codeOf(states.OPEN, { ...C.FinishPlanStep, no: 9 })).toBe('PLAN_STEP_UNKNOWN');
  const done = after(C.OpenPlan, C.FinishPlanStep);
  expect(codeOf(done, C.FinishPlanStep)).toBe('PLAN_STEP_DONE');
  expect(after(C.OpenPlan, C.AddPlanSteps)).toMatchObject({ plan: { steps: [{}, {}, { no: 3 }] } });
});

it('S3-38: it closes when all steps are done, or with the reason why some are left', () => {
  const unsaid = { ...C.ClosePlan, reason: undefined };
  expect(codeOf(after(C.OpenPlan, C.FinishPlanStep), unsaid)).toBe('PLAN_STEPS_OPEN');
  expect(codeOf(after(C.OpenPlan, C.FinishPlanStep, { ...C.FinishPlanStep, no: 2 }), unsaid)).toBe('decided');
});

it('a step that is late is told once, and not once it is done', () => {
  expect(plans.decide(states.OPEN, C.MissPlanDuty)).toHaveLength(1);
  expect(plans.decide(after(C.OpenPlan, C.MissPlanDuty), C.MissPlanDuty)).toEqual([]);
  expect(plans.decide(after(C.OpenPlan, { ...C.FinishPlanStep, no: 2 }), C.MissPlanDuty)).toEqual([]);
});
