import type { Decider, StateTable } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { AssessmentCommand, AssessmentEvent } from './commands';
import { ASSESSMENT_STAGES, type AssessmentStage, type AssessmentState } from './credit-assessment';
import { decideBy } from './decide';
import { assessmentErrors } from './errors';
import { evolve } from './evolve';

export type * from './commands';
export * from './credit-assessment';
export * from './errors';
export { assessmentDuties } from './evolve';
export * from './facts';

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const assessmentTable: StateTable<AssessmentState, AssessmentCommand['type'], AssessmentStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...ASSESSMENT_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ProposeCreditAssessment: ['UNKNOWN'],
    TellCreditAssessment: ['PROPOSED'],
    ContestCreditAssessment: ['TOLD'],
    AnswerCreditAssessment: ['OBJECTED'],
    ConfirmCreditAssessment: ['HEARD'],
    CorrectCreditAssessment: ['CONFIRMED'],
    InterviewCreditAssessment: ['CONFIRMED'],
    WithdrawCreditAssessment: ['PROPOSED', 'TOLD', 'OBJECTED', 'HEARD'],
    MissCreditAssessmentDuty: ASSESSMENT_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return assessmentErrors.UNKNOWN();
    return command === 'ProposeCreditAssessment'
      ? assessmentErrors.ALREADY_PROPOSED()
      : assessmentErrors.STAGE({ stage });
  },
};

/** How enterprises are graded, by a law. */
export const assessmentBy = (law: ParameterBook): Decider<AssessmentState, AssessmentCommand, AssessmentEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...assessmentTable,
  decide: decideBy(law),
  evolve,
});
