import type { PlainDate } from '@anxin/domain-kit';
import { dutyDue, isUndetermined, type ParameterBook } from '@anxin/law';
import type { OwnTerm } from './checks';

/** The last day of a time that runs from a day; null where the calendar does not give it yet. */
export const lastDay = (start: PlainDate, term: OwnTerm, law: ParameterBook): PlainDate | null => {
  const due = dutyDue.decide({ start, ...term, extension: 0, paused: 0 }, law);
  return isUndetermined(due) ? null : due;
};
