import { daysBetween, type Decider, defineErrors, type PlainDate, type StateTable } from '@anxin/domain-kit';
import { type DutyChange, isCreditCode, TEXT_SENTENCES } from '@anxin/law';
import { checksBy, type Given, type GivenBy, type Happened, type Proof } from '../checks';
import { type KnownPlan, type Plan, PLAN_STAGES, type PlannedStep, type PlanStage, type PlanState } from './plan';

export * from './plan';

export const planErrors = defineErrors('PLAN', {
  UNKNOWN: '没有该方案，或不在您的范围内 There is no such plan in your scope.',
  ALREADY_OPENED: '该方案已建立 The plan is there already.',
  STAGE: '方案当前的环节不能这样办理 The plan is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  STEPS_INVALID: '措施须有 1 至 50 项 A plan has 1 to 50 steps.',
  DAY_TOO_EARLY: '完成期限须在今日之后 A step is due after today.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  STEP_UNKNOWN: '没有该项措施 There is no such step.',
  STEP_DONE: '该项措施已完成 The step is done already.',
  STEPS_OPEN: '尚有措施未完成，结束须写明理由 Steps are left; closing it takes a reason.',
  TERM_INVALID: '期限有误 The time is not one.',
  PROOF_MISSING: '请附完成的证据编号 Evidence that it was done is needed, by its id.',
  MEDIA_MISSING: '须有照片或者录像 A photograph or video is needed.',
});

export type OpenPlan = GivenBy<'OpenPlan'> &
  Pick<Plan, 'subject' | 'subjectCode' | 'areaCode' | 'sector' | 'problem' | 'owner'> & {
    readonly steps: readonly PlannedStep[];
  };
export type AddPlanSteps = GivenBy<'AddPlanSteps'> & { readonly steps: readonly PlannedStep[] };
export type FinishPlanStep = GivenBy<'FinishPlanStep'> & {
  readonly no: number;
  readonly words: string;
  readonly proofs: readonly Proof[];
};
/** All steps are done, or the reason says why the rest is left. */
export type ClosePlan = GivenBy<'ClosePlan'> & { readonly reason?: string | undefined };
/** The last day of a step has passed; given by the clock alone. */
export type MissPlanDuty = Given<'MissPlanDuty'> & { readonly duty: string; readonly dueOn: PlainDate };
export type PlanCommand = OpenPlan | AddPlanSteps | FinishPlanStep | ClosePlan | MissPlanDuty;

export type PlanEvent =
  | (Happened<'PlanOpened'> & { readonly plan: Omit<Plan, 'closed'> })
  | (Happened<'PlanStepsAdded'> & { readonly by: string; readonly steps: Plan['steps'] })
  | (Happened<'PlanStepFinished'> & Omit<FinishPlanStep, 'type' | 'today'>)
  | (Happened<'PlanClosed'> & { readonly by: string; readonly reason?: string | undefined })
  | (Happened<'PlanDutyMissed'> & Pick<MissPlanDuty, 'duty' | 'dueOn'>);

const { refuseText, refuseProofs } = checksBy(planErrors);
const STEPS_AT_MOST = 50;

const stepsOf = (steps: readonly PlannedStep[], before: number, today: PlainDate): Plan['steps'] => {
  if (steps.length === 0 || before + steps.length > STEPS_AT_MOST) throw planErrors.STEPS_INVALID();
  return steps.map(({ what, who, dueOn }, index) => {
    refuseText('what', what);
    refuseText('who', who);
    if (dueOn <= today) throw planErrors.DAY_TOO_EARLY();
    return { no: before + index + 1, what, who, dueOn, isOverdue: false };
  });
};

const open = (
  { code }: Extract<PlanState, { readonly stage: 'UNKNOWN' }>,
  { type: _, today: on, by, steps, ...asked }: OpenPlan,
): readonly PlanEvent[] => {
  if (code === undefined) throw planErrors.UNKNOWN();
  refuseText('subjectCode', asked.subjectCode);
  if (asked.subject === 'ENTERPRISE' && !isCreditCode(asked.subjectCode)) throw planErrors.ENTERPRISE_INVALID();
  refuseText('problem', asked.problem);
  refuseText('owner', asked.owner);
  const plan = { ...asked, code, steps: stepsOf(steps, 0, on), openedOn: on, openedBy: by };
  return [{ type: 'PlanOpened', on, plan }];
};

const finish = ({ plan }: KnownPlan, { type: _, today: on, ...done }: FinishPlanStep): readonly PlanEvent[] => {
  const step = plan.steps.find(({ no }) => no === done.no);
  if (!step) throw planErrors.STEP_UNKNOWN({ no: String(done.no) });
  if (step.done) throw planErrors.STEP_DONE({ no: String(done.no) });
  refuseText('words', done.words);
  refuseProofs(done.proofs);
  return [{ type: 'PlanStepFinished', on, ...done }];
};

/** The step that a duty is about. */
const stepIn = (duty: string): number => Number(duty.replace('STEP_', ''));

const decideKnown = (found: KnownPlan, command: Exclude<PlanCommand, OpenPlan>): readonly PlanEvent[] => {
  const { today: on } = command;
  const { steps } = found.plan;
  switch (command.type) {
    case 'AddPlanSteps':
      return [{ type: 'PlanStepsAdded', on, by: command.by, steps: stepsOf(command.steps, steps.length, on) }];
    case 'FinishPlanStep':
      return finish(found, command);
    case 'ClosePlan':
      if (command.reason !== undefined) refuseText('reason', command.reason);
      else if (steps.some(({ done }) => !done)) throw planErrors.STEPS_OPEN();
      return [{ type: 'PlanClosed', on, by: command.by, reason: command.reason }];
    case 'MissPlanDuty': {
      const { duty, dueOn } = command;
      const step = steps.find(({ no }) => no === stepIn(duty));
      // Told once, and not of what is done.
      return step && !step.done && !step.isOverdue ? [{ type: 'PlanDutyMissed', on, duty, dueOn }] : [];
    }
  }
};

const changed = (plan: Plan, event: Exclude<PlanEvent, { readonly type: 'PlanOpened' }>): Plan => {
  const { on } = event;
  const step = (no: number, more: Partial<Plan['steps'][number]>): Plan => ({
    ...plan,
    steps: plan.steps.map((one) => (one.no === no ? { ...one, ...more } : one)),
  });
  switch (event.type) {
    case 'PlanStepsAdded':
      return { ...plan, steps: [...plan.steps, ...event.steps] };
    case 'PlanStepFinished': {
      const { no, by, words, proofs } = event;
      return step(no, { done: { on, by, words, proofs } });
    }
    case 'PlanClosed':
      return { ...plan, closed: { on, by: event.by, reason: event.reason } };
    case 'PlanDutyMissed':
      return step(stepIn(event.duty), { isOverdue: true });
  }
};

const evolve = (state: PlanState, event: PlanEvent): PlanState => {
  if (event.type === 'PlanOpened') return { stage: 'OPEN', plan: event.plan };
  if (state.stage === 'UNKNOWN') return state;
  return { stage: event.type === 'PlanClosed' ? 'CLOSED' : state.stage, plan: changed(state.plan, event) };
};

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const planTable: StateTable<PlanState, PlanCommand['type'], PlanStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...PLAN_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    OpenPlan: ['UNKNOWN'],
    AddPlanSteps: ['OPEN'],
    FinishPlanStep: ['OPEN'],
    ClosePlan: ['OPEN'],
    MissPlanDuty: ['OPEN'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return planErrors.UNKNOWN();
    return command === 'OpenPlan' ? planErrors.ALREADY_OPENED() : planErrors.STAGE({ stage });
  },
};

/** A plan: opened with its steps, done with proof, closed when all are done or with a reason. */
export const plans: Decider<PlanState, PlanCommand, PlanEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...planTable,
  decide: (state, command) => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'OpenPlan') return open(state, command);
      throw planErrors.UNKNOWN();
    }
    if (command.type === 'OpenPlan') throw planErrors.ALREADY_OPENED();
    return decideKnown(state, command);
  },
  evolve,
};

const started = (on: PlainDate, steps: Plan['steps']): readonly DutyChange[] =>
  steps.map(({ no, dueOn }) => ({
    ...{ type: 'START', duty: `STEP_${no}`, rule: 'S2-26', on },
    term: { length: daysBetween(on, dueOn), unit: 'CD' },
  }));

/** Each step has the days that the plan gives it. */
export const planDuties = (event: PlanEvent): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'PlanOpened':
      return started(on, event.plan.steps);
    case 'PlanStepsAdded':
      return started(on, event.steps);
    case 'PlanStepFinished':
      return [{ type: 'MEET', duties: [`STEP_${event.no}`], on }];
    case 'PlanClosed':
      return [{ type: 'VOID', on }];
    default:
      return [];
  }
};
