import { yearOf } from '@anxin/domain-kit';
import {
  CREDIT_GRADES,
  creditGradeOf,
  creditRecord,
  creditSubjects,
  creditYear,
  dutyDue,
  isCreditCode,
  isUndetermined,
  type ParameterBook,
} from '@anxin/law';
import type { PlainDate } from '@anxin/domain-kit';
import { checksBy } from '../checks';
import { lastDay } from '../last-day';
import type {
  AnswerCreditAssessment,
  AssessmentCommand,
  AssessmentEvent,
  ConfirmCreditAssessment,
  CorrectCreditAssessment,
  InterviewCreditAssessment,
  ProposeCreditAssessment,
  TellCreditAssessment,
} from './commands';
import type { Assessment, AssessmentState, HeldFact, KnownAssessment, StatedFact } from './credit-assessment';
import { assessmentErrors } from './errors';

const { refuseText, refuseFuture, refuseEarlier, refuseTerm, refuseService } = checksBy(assessmentErrors);

const STATED_AT_MOST = 100;

const refuseStated = (stated: readonly StatedFact[], year: number): void => {
  if (stated.length > STATED_AT_MOST) throw assessmentErrors.FACTS_TOO_MANY();
  for (const { on, source, words } of stated) {
    refuseText('source', source);
    refuseText('words', words);
    if (yearOf(on) !== year) throw assessmentErrors.FACT_OUTSIDE_YEAR({ on, year: String(year) });
  }
};

type Found = { readonly held: readonly HeldFact[]; readonly stated: readonly StatedFact[] };

/**
 * The grade by what is held and stated. A suspected crime that was transferred is shown and counts as none: only who was held
 * liable is a C by it, which is stated with its judgment.
 */
const assess = ({ held, stated }: Found, on: PlainDate, law: ParameterBook): Assessment => {
  const punished =
    held.filter(({ kind }) => kind === 'PENALTY').length + stated.filter(({ kind }) => kind === 'PUNISHED').length;
  const disobeyed = held.some(({ kind }) => kind === 'ORDER_LAPSED' || kind === 'FINE_UNPAID');
  const met = stated.flatMap(({ kind }) => (kind === 'PUNISHED' ? [] : [kind]));
  const graded = creditGradeOf({ on, punished, met: [...met, ...(disobeyed ? (['DISOBEYED'] as const) : [])] }, law);
  if (isUndetermined(graded)) throw assessmentErrors.UNDETERMINED({ missing: graded.missing });
  return { held, stated, punished, ...graded };
};

const propose = (
  { opening }: Extract<AssessmentState, { readonly stage: 'UNKNOWN' }>,
  { creditCode, areaCode, sector, year, stated, today: on, by }: ProposeCreditAssessment,
  law: ParameterBook,
): readonly AssessmentEvent[] => {
  if (!opening) throw assessmentErrors.UNKNOWN();
  if (opening.taken !== undefined) throw assessmentErrors.ALREADY_PROPOSED({ code: opening.taken });
  if (!isCreditCode(creditCode)) throw assessmentErrors.ENTERPRISE_INVALID();
  const expected = creditYear.decide({ on }, law);
  if (year !== expected) throw assessmentErrors.YEAR_INVALID({ year: String(expected) });
  refuseStated(stated, year);
  const { code, held } = opening;
  const of = { code, creditCode, areaCode, sector, year, proposedOn: on, drafters: [by] };
  return [{ type: 'CreditAssessmentProposed', on, assessment: { ...of, ...assess({ held, stated }, on, law) } }];
};

const tell = (
  { assessment }: KnownAssessment,
  { told, today: on }: TellCreditAssessment,
  law: ParameterBook,
): readonly AssessmentEvent[] => {
  refuseFuture(told.on, on);
  refuseEarlier(told.on, assessment.proposedOn);
  refuseTerm(told.term);
  refuseService(told.way, told.proofs);
  return [{ type: 'CreditAssessmentTold', on, told: { ...told, dueOn: lastDay(told.on, told.term, law) } }];
};

/** Nobody judges what they said themselves. */
const refuseDrafter = ({ assessment: { drafters } }: KnownAssessment, by: string): void => {
  if (drafters.includes(by)) throw assessmentErrors.SECOND_OFFICER_NEEDED();
};

const isWorse = (grade: Assessment['grade'], than: Assessment['grade']): boolean =>
  CREDIT_GRADES.indexOf(grade) > CREDIT_GRADES.indexOf(than);

/** Graded anew, by what is held of the year by now; nobody is worse off for it. */
const anew = (
  { assessment, heldNow = assessment.held }: KnownAssessment,
  stated: readonly StatedFact[],
  on: PlainDate,
  law: ParameterBook,
): Assessment => {
  refuseStated(stated, assessment.year);
  const graded = assess({ held: heldNow, stated }, on, law);
  if (isWorse(graded.grade, assessment.grade)) throw assessmentErrors.HEAVIER();
  return graded;
};

const answer = (
  found: KnownAssessment,
  { finding, reply, stated, today: on, by }: AnswerCreditAssessment,
  law: ParameterBook,
): readonly AssessmentEvent[] => {
  refuseDrafter(found, by);
  refuseText('reply', reply);
  const told = { type: 'CreditAssessmentAnswered', on, by, finding, reply } as const;
  return finding === 'REJECTED' ? [told] : [{ ...told, anew: anew(found, stated ?? found.assessment.stated, on, law) }];
};

const confirm = (
  found: KnownAssessment,
  { reviewed, today: on, by }: ConfirmCreditAssessment,
  law: ParameterBook,
): readonly AssessmentEvent[] => {
  refuseDrafter(found, by);
  const missing = creditSubjects.decide({ reviewed: [...reviewed] }, law);
  if (missing.length > 0) throw assessmentErrors.SUBJECTS_MISSING({ missing: missing.join(' ') });
  const keep = creditRecord.decide({ of: 'keep', start: on }, law);
  const until =
    isUndetermined(keep) || keep.unit === 'MIN' || keep.unit === 'H'
      ? null
      : dutyDue.decide({ start: on, length: keep.length, unit: keep.unit, extension: 0, paused: 0 }, law);
  const keptUntil = isUndetermined(until) ? null : until;
  return [{ type: 'CreditAssessmentConfirmed', on, by, keptUntil }];
};

const correct = (
  found: KnownAssessment,
  { reason, stated, today: on, by }: CorrectCreditAssessment,
  law: ParameterBook,
): readonly AssessmentEvent[] => {
  refuseDrafter(found, by);
  refuseText('reason', reason);
  return [{ type: 'CreditAssessmentCorrected', on, by, reason, anew: anew(found, stated, on, law) }];
};

const interview = (
  { assessment: { grade, confirmed } }: KnownAssessment,
  { interviewedOn, record, today, by }: InterviewCreditAssessment,
): readonly AssessmentEvent[] => {
  if (grade !== 'C') throw assessmentErrors.NOT_C();
  refuseFuture(interviewedOn, today);
  refuseEarlier(interviewedOn, confirmed?.on);
  refuseText('record', record);
  return [{ type: 'CreditAssessmentInterviewed', on: today, interview: { on: interviewedOn, by, record } }];
};

const decideKnown = (
  found: KnownAssessment,
  command: Exclude<AssessmentCommand, ProposeCreditAssessment>,
  law: ParameterBook,
): readonly AssessmentEvent[] => {
  const { today: on } = command;
  switch (command.type) {
    case 'TellCreditAssessment':
      return tell(found, command, law);
    case 'ContestCreditAssessment':
      refuseText('words', command.words);
      return [{ type: 'CreditAssessmentObjected', on, words: command.words }];
    case 'AnswerCreditAssessment':
      return answer(found, command, law);
    case 'ConfirmCreditAssessment':
      return confirm(found, command, law);
    case 'CorrectCreditAssessment':
      return correct(found, command, law);
    case 'InterviewCreditAssessment':
      return interview(found, command);
    case 'WithdrawCreditAssessment':
      refuseText('reason', command.reason);
      return [{ type: 'CreditAssessmentWithdrawn', on, reason: command.reason }];
    case 'MissCreditAssessmentDuty':
      // Who objected in time is answered first.
      return found.stage === 'TOLD' ? [{ type: 'CreditAssessmentUnobjected', on }] : [];
  }
};

export const decideBy =
  (law: ParameterBook) =>
  (state: AssessmentState, command: AssessmentCommand): readonly AssessmentEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'ProposeCreditAssessment') return propose(state, command, law);
      throw assessmentErrors.UNKNOWN();
    }
    if (command.type === 'ProposeCreditAssessment') throw assessmentErrors.ALREADY_PROPOSED();
    return decideKnown(state, command, law);
  };
