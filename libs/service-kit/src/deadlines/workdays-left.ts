import type { PlainDate } from '@anxin/domain-kit';
import { isUndetermined, type ParameterBook } from '@anxin/law';
import type { StoredDeadline } from './read-deadlines';

/**
 * Working days that are left of a deadline, its last one among them: 0 on the last day, -1 a working day later. Null once
 * it is done, while it stands still, and where no calendar says which days are worked.
 */
export const workdaysLeft = (
  { dueOn, endedOn, status }: Pick<StoredDeadline, 'dueOn' | 'endedOn' | 'status'>,
  today: PlainDate,
  { calendar }: Pick<ParameterBook, 'calendar'>,
): number | null => {
  if (dueOn === null || endedOn !== null || status === 'PAUSED') return null;
  const isLate = dueOn < today;
  const [from, to] = isLate ? [dueOn, today] : [today, dueOn];
  const days = calendar.workingDays(from, to);
  if (isUndetermined(days)) return null;
  return isLate ? -days : days;
};
