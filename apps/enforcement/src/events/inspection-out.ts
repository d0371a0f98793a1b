import { inspectionClosed, inspectionDutyMissed, toldOfInspection } from '@anxin/contracts';
import { checklistItems, doubleRandomPublication, officersOfCheck } from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { Inspection, InspectionEvent, KnownInspection } from '../domain/inspection';
import { problemOf } from '../domain/inspection';
import { placeOfCheck } from '../store/checks/inspection-row';
import { inspectionStream } from '../store/checks/inspection-store';

/** The rules by which an event was decided. */
const rulesOf = (event: InspectionEvent, { problems, kind }: Inspection): readonly string[] => {
  const drawn = kind === 'DOUBLE_RANDOM' ? [doubleRandomPublication.id] : [];
  switch (event.type) {
    case 'InspectionPlanned':
      return [officersOfCheck.id, checklistItems.id, ...drawn];
    case 'InspectionCarriedOut':
      return [officersOfCheck.id, checklistItems.id, ...new Set(event.problems.map(({ rule }) => rule))];
    case 'InspectionDutyMissed':
      return problems.flatMap(({ no, rule }) => (no === problemOf(event.duty) ? [rule] : []));
    default:
      return [];
  }
};

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellInspection = (
  { inspection, stage }: KnownInspection,
  event: InspectionEvent,
): readonly JournalEntry[] => {
  const [stream, place] = [inspectionStream(inspection.code), placeOfCheck(inspection)];
  const rules = rulesOf(event, inspection);
  const { type, ...payload } = event;
  const kept: JournalEntry = { stream, type, place, payload, rules };
  const subject = toldOfInspection(inspection);
  if (event.type === 'InspectionDutyMissed') {
    const { on, duty, dueOn } = event;
    return [published(stream, place, inspectionDutyMissed, { ...subject, on, duty, dueOn, stage }, rules)];
  }
  if (event.type !== 'InspectionClosed') return [kept];
  const { problems, notices } = inspection;
  const counts = {
    problems: problems.length,
    overdue: problems.filter(({ isOverdue }) => isOverdue).length,
    notices: notices.length,
  };
  return [kept, published(stream, place, inspectionClosed, { ...subject, on: event.on, ...counts }, rules)];
};
