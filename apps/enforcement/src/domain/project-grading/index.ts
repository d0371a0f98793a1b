import { type Decider, defineErrors, type StateTable } from '@anxin/domain-kit';
import {
  type GradingUnit,
  isCreditCode,
  jointGrading,
  type ParameterBook,
  textCheckBy,
  TEXT_SENTENCES,
} from '@anxin/law';
import type { GivenBy, Happened } from '../checks';
import {
  GRADING_STAGES,
  type GradingStage,
  type GradingState,
  type KnownGrading,
  type ProjectGrading,
} from './project-grading';

export * from './project-grading';

export const gradingErrors = defineErrors('PROJECT_GRADING', {
  UNKNOWN: '没有该项目等级评定，或不在您的范围内 There is no such grading in your scope.',
  ALREADY_PROPOSED: '该项目已有待评定的等级 A grade of the project is proposed already.',
  STAGE: '项目等级评定当前的环节不能这样办理 The grading is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  BASIS_MISSING: '请列明 1 至 50 项评定依据 A grade rests on 1 to 50 findings.',
  OTHER_UNIT_NEEDED: '须由另一部门同意 The other of the two units agrees.',
});

/** One of the two units proposes it, */
export type ProposeProjectGrading = GivenBy<'ProposeProjectGrading'> &
  Pick<ProjectGrading, 'projectCode' | 'creditCode' | 'areaCode' | 'sector' | 'grade' | 'basis'> & {
    readonly unit: GradingUnit;
  };
/** the other agrees, or does not. */
export type AgreeProjectGrading = GivenBy<'AgreeProjectGrading'> & { readonly unit: GradingUnit };
export type RefuseProjectGrading = GivenBy<'RefuseProjectGrading'> & {
  readonly unit: GradingUnit;
  readonly reason: string;
};
export type GradingCommand = ProposeProjectGrading | AgreeProjectGrading | RefuseProjectGrading;

export type GradingEvent =
  | (Happened<'ProjectGradingProposed'> & { readonly grading: Omit<ProjectGrading, 'agreed' | 'refused'> })
  | (Happened<'ProjectGraded'> & { readonly by: string; readonly unit: GradingUnit })
  | (Happened<'ProjectGradingRefused'> & Pick<RefuseProjectGrading, 'by' | 'unit' | 'reason'>);

const refuseText = textCheckBy(gradingErrors);
const BASIS_AT_MOST = 50;

const propose = (
  { opening }: Extract<GradingState, { readonly stage: 'UNKNOWN' }>,
  { type: _, today: on, by, unit, ...asked }: ProposeProjectGrading,
): readonly GradingEvent[] => {
  if (!opening) throw gradingErrors.UNKNOWN();
  const { code, held, taken } = opening;
  if (taken !== undefined) throw gradingErrors.ALREADY_PROPOSED({ code: taken });
  refuseText('projectCode', asked.projectCode);
  if (!isCreditCode(asked.creditCode)) throw gradingErrors.ENTERPRISE_INVALID();
  if (asked.basis.length === 0 || asked.basis.length > BASIS_AT_MOST) throw gradingErrors.BASIS_MISSING();
  for (const { item, finding } of asked.basis) {
    refuseText('item', item);
    refuseText('finding', finding);
  }
  return [{ type: 'ProjectGradingProposed', on, grading: { ...asked, code, held, proposed: { on, by, unit } } }];
};

const decideKnown = (
  { grading }: KnownGrading,
  command: Exclude<GradingCommand, ProposeProjectGrading>,
  law: ParameterBook,
): readonly GradingEvent[] => {
  const { today: on, by, unit } = command;
  if (!jointGrading.decide({ units: [grading.proposed.unit, unit] }, law)) throw gradingErrors.OTHER_UNIT_NEEDED();
  if (command.type === 'AgreeProjectGrading') return [{ type: 'ProjectGraded', on, by, unit }];
  refuseText('reason', command.reason);
  return [{ type: 'ProjectGradingRefused', on, by, unit, reason: command.reason }];
};

const evolve = (state: GradingState, event: GradingEvent): GradingState => {
  if (event.type === 'ProjectGradingProposed') return { stage: 'PROPOSED', grading: event.grading };
  if (state.stage === 'UNKNOWN') return state;
  const { on, by, unit } = event;
  return event.type === 'ProjectGraded'
    ? { stage: 'GRADED', grading: { ...state.grading, agreed: { on, by, unit } } }
    : { stage: 'REFUSED', grading: { ...state.grading, refused: { on, by, unit, reason: event.reason } } };
};

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const gradingTable: StateTable<GradingState, GradingCommand['type'], GradingStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...GRADING_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ProposeProjectGrading: ['UNKNOWN'],
    AgreeProjectGrading: ['PROPOSED'],
    RefuseProjectGrading: ['PROPOSED'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return gradingErrors.UNKNOWN();
    return command === 'ProposeProjectGrading' ? gradingErrors.ALREADY_PROPOSED() : gradingErrors.STAGE({ stage });
  },
};

/** How projects are graded by two units together, by a law. */
export const gradingBy = (law: ParameterBook): Decider<GradingState, GradingCommand, GradingEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...gradingTable,
  decide: (state, command) => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'ProposeProjectGrading') return propose(state, command);
      throw gradingErrors.UNKNOWN();
    }
    if (command.type === 'ProposeProjectGrading') throw gradingErrors.ALREADY_PROPOSED();
    return decideKnown(state, command, law);
  },
  evolve,
});
