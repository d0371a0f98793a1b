import { creditGraded, toldOfAssessment } from '@anxin/contracts';
import { creditA, creditB, creditC, checksDue, creditRecord, creditSubjects, creditYear } from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { AssessmentEvent, CreditAssessment, KnownAssessment } from '../domain/credit-assessment';
import { assessmentStream } from '../store/checks/credit-store';
import { placeOfCheck } from '../store/checks/inspection-row';

const OF_GRADE = { A: creditA.id, B: creditB.id, C: creditC.id } as const;

/** The rules by which an event was decided. */
const rulesOf = ({ type }: AssessmentEvent, { grade }: CreditAssessment): readonly string[] => {
  switch (type) {
    case 'CreditAssessmentProposed':
    case 'CreditAssessmentAnswered':
    case 'CreditAssessmentCorrected':
      return [creditYear.id, OF_GRADE[grade]];
    case 'CreditAssessmentConfirmed':
      return [OF_GRADE[grade], creditSubjects.id, creditRecord.id];
    case 'CreditAssessmentInterviewed':
      return [checksDue.id];
    default:
      return [creditRecord.id];
  }
};

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellAssessment = ({ assessment }: KnownAssessment, event: AssessmentEvent): readonly JournalEntry[] => {
  const [stream, place] = [assessmentStream(assessment.code), placeOfCheck(assessment)];
  const { type, ...payload } = event;
  const rules = rulesOf(event, assessment);
  const kept: JournalEntry = { stream, type, place, payload, rules };
  if (type !== 'CreditAssessmentConfirmed' && type !== 'CreditAssessmentCorrected') return [kept];
  const told = { ...toldOfAssessment(assessment), on: event.on, corrected: type === 'CreditAssessmentCorrected' };
  return [kept, published(stream, place, creditGraded, told, rules)];
};
