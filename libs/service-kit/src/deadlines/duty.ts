import type { PlainDate } from '@anxin/domain-kit';
import { dutyDue, type DutyChange, isUndetermined, type ParameterBook, type TimeUnit } from '@anxin/law';

/** A change of a stream's duties. */
export type StreamDutyChange = { readonly stream: string; readonly change: DutyChange };

/** What a deadline's last day follows from, as it is stored. */
export type Clocked = {
  readonly startedOn: PlainDate;
  readonly length: number | null;
  readonly unit: TimeUnit | null;
  readonly extension: number;
  readonly paused: number;
};

/** The last day; null where parameters or calendar do not give it yet. */
export const dueOf = ({ startedOn: start, length, unit, ...more }: Clocked, law: ParameterBook): PlainDate | null => {
  if (length === null || unit === null) return null;
  const { extension, paused } = more;
  const due = dutyDue.decide({ start, length, unit, extension, paused }, law);
  return isUndetermined(due) ? null : due;
};
