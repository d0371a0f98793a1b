import { type Aggregate, type CommandTable, numberedAggregate, seesRowOf } from '@anxin/service-kit';
import { rowsIn } from '@anxin/service-kit';
import {
  assessmentBy,
  type AssessmentCommand,
  assessmentDuties,
  assessmentErrors,
  type AssessmentEvent,
  type AssessmentState,
  assessmentTable,
} from '../domain/credit-assessment';
import { tellAssessment } from '../events/credit-out';
import {
  assessmentOf,
  assessmentOpening,
  assessmentRowOf,
  assessmentStore,
  assessmentStream,
  heldOf,
} from '../store/checks/credit-store';
import { placeOfCheck } from '../store/checks/inspection-row';
import type { CheckParts } from './inspection-aggregate';

const OFFICE = ['OFFICE'] as const;

/** What may be done to a credit assessment, and by whom: the enterprise may object. */
export const assessmentCommands: CommandTable<AssessmentState, AssessmentCommand['type']> = {
  ...assessmentTable,
  name: 'credit assessment',
  givenBy: {
    ProposeCreditAssessment: OFFICE,
    TellCreditAssessment: OFFICE,
    ContestCreditAssessment: ['OFFICE', 'CONTRACTOR', 'SUBCONTRACTOR'],
    AnswerCreditAssessment: OFFICE,
    ConfirmCreditAssessment: OFFICE,
    CorrectCreditAssessment: OFFICE,
    InterviewCreditAssessment: OFFICE,
    WithdrawCreditAssessment: OFFICE,
    MissCreditAssessmentDuty: [],
  },
};

export type AssessmentAggregate = Aggregate<AssessmentState, AssessmentCommand, AssessmentEvent>;

/** The commands that look again at what is held of the year. */
const LOOKS: ReadonlySet<string> = new Set(['AnswerCreditAssessment', 'CorrectCreditAssessment']);

/** How an assessment is decided, who may command it, how it is saved and published: the one way its commands go. */
export const assessmentAggregate = ({ law, countyOf }: CheckParts): AssessmentAggregate =>
  numberedAggregate({
    ...{ law, decider: assessmentBy(law), commands: assessmentCommands, sees: seesRowOf('credit_assessment') },
    ...{ streamOf: assessmentStream, store: assessmentStore, rowOf: assessmentRowOf, tell: tellAssessment },
    unknown: (code) => assessmentErrors.UNKNOWN({ code }),
    stateOf: (row) => ({ stage: row.stage, assessment: assessmentOf(row) }),
    begins: (command) =>
      command.type === 'ProposeCreditAssessment'
        ? {
            place: placeOfCheck(command),
            open: (tx) => assessmentOpening(tx, command, countyOf(command.areaCode, command.today)),
          }
        : undefined,
    looking: async (tx, state, { type }) =>
      LOOKS.has(type)
        ? { ...state, heldNow: await heldOf(rowsIn(tx), state.assessment.creditCode, state.assessment.year) }
        : state,
    duties: assessmentDuties,
  });
