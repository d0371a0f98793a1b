import { projectGraded, toldOfGrading } from '@anxin/contracts';
import { jointGrading } from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { GradingEvent, KnownGrading } from '../domain/project-grading';
import { gradingStream } from '../store/checks/grading-store';
import { placeOfCheck } from '../store/checks/inspection-row';

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellGrading = ({ grading }: KnownGrading, { type, ...payload }: GradingEvent): readonly JournalEntry[] => {
  const [stream, place, rules] = [gradingStream(grading.code), placeOfCheck(grading), [jointGrading.id]];
  const kept: JournalEntry = { stream, type, place, payload, rules };
  if (type !== 'ProjectGraded') return [kept];
  return [kept, published(stream, place, projectGraded, { ...toldOfGrading(grading), on: payload.on }, rules)];
};
