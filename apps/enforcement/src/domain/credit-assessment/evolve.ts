import type { DutyChange } from '@anxin/law';
import type { AssessmentEvent } from './commands';
import type { AssessmentStage, AssessmentState, CreditAssessment } from './credit-assessment';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in AssessmentEvent['type']]?: AssessmentStage } = {
  CreditAssessmentTold: 'TOLD',
  CreditAssessmentObjected: 'OBJECTED',
  CreditAssessmentAnswered: 'HEARD',
  CreditAssessmentUnobjected: 'HEARD',
  CreditAssessmentConfirmed: 'CONFIRMED',
  CreditAssessmentWithdrawn: 'WITHDRAWN',
};

type Later = Exclude<AssessmentEvent, { readonly type: 'CreditAssessmentProposed' }>;

const changed = (assessment: CreditAssessment, event: Later): CreditAssessment => {
  const { on } = event;
  switch (event.type) {
    case 'CreditAssessmentTold':
      return { ...assessment, told: event.told };
    case 'CreditAssessmentObjected':
      return { ...assessment, objection: { on, words: event.words } };
    case 'CreditAssessmentAnswered': {
      const { by, finding, reply, anew } = event;
      const objection = { on, words: '', ...assessment.objection, finding, reply };
      return { ...assessment, objection, ...(anew && { ...anew, drafters: [...assessment.drafters, by] }) };
    }
    case 'CreditAssessmentUnobjected':
      return assessment;
    case 'CreditAssessmentConfirmed':
      return { ...assessment, confirmed: { on, by: event.by, keptUntil: event.keptUntil } };
    case 'CreditAssessmentCorrected': {
      const { by, reason, anew } = event;
      const corrections = [...assessment.corrections, { on, by, reason, from: assessment.grade }];
      return { ...assessment, ...anew, corrections };
    }
    case 'CreditAssessmentInterviewed':
      return { ...assessment, interview: event.interview };
    case 'CreditAssessmentWithdrawn':
      return { ...assessment, withdrawn: { on, reason: event.reason } };
  }
};

export const evolve = (state: AssessmentState, event: AssessmentEvent): AssessmentState => {
  if (event.type === 'CreditAssessmentProposed')
    return { stage: 'PROPOSED', assessment: { ...event.assessment, corrections: [] } };
  if (state.stage === 'UNKNOWN') return state;
  return { stage: STAGE_AFTER[event.type] ?? state.stage, assessment: changed(state.assessment, event) };
};

/** The enterprise has the time that it was given, by the notice itself. */
const OBJECT = { duty: 'OBJECT', rule: 'CRD-06' } as const;

/** What an event does to the clock of an assessment, which runs from the telling. */
export const assessmentDuties = (event: AssessmentEvent): readonly DutyChange[] => {
  switch (event.type) {
    case 'CreditAssessmentTold':
      return [{ type: 'START', ...OBJECT, on: event.told.on, term: event.told.term }];
    case 'CreditAssessmentObjected':
      return [{ type: 'MEET', duties: [OBJECT.duty], on: event.on }];
    case 'CreditAssessmentWithdrawn':
      return [{ type: 'VOID', on: event.on }];
    default:
      return [];
  }
};
