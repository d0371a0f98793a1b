import { addDays, addSeconds, dayInChina, type Moment, momentInChina, type PlainDate } from '@anxin/domain-kit';
import {
  dutyDue,
  type DutyChange,
  hourDutyDue,
  isClockUnit,
  isUndetermined,
  type ParameterBook,
  type TimeUnit,
} from '@anxin/law';

/** A change of a stream's duties. */
export type StreamDutyChange = { readonly stream: string; readonly change: DutyChange };
export type ChangeOf<Type extends DutyChange['type']> = Extract<DutyChange, { type: Type }>;

/** What a deadline's end follows from, as it is stored. */
export type Clocked = {
  readonly startedOn: PlainDate;
  /** Of a clock of minutes or hours. */
  readonly startedAt: Moment | null;
  readonly length: number | null;
  readonly unit: TimeUnit | null;
  readonly extension: number;
  /** In seconds where the unit is minutes or hours, else as `pausedBetween` counts. */
  readonly paused: number;
};

/** The last day, and of a clock of minutes or hours the last moment. */
export type Due = { readonly on: PlainDate | null; readonly at: Moment | null };

/** The moment of a change of a clock of minutes or hours: where its day alone is known, the end of that day. */
export const momentOf = ({ on, at }: { readonly on: PlainDate; readonly at?: Moment | undefined }): Moment =>
  at ?? momentInChina(addDays(on, 1), 0);

/** Neither is known where parameters or calendar do not give it yet. */
const UNKNOWN: Due = { on: null, at: null };

export const dueOf = ({ startedOn, startedAt, length, unit, ...more }: Clocked, law: ParameterBook): Due => {
  if (length === null || unit === null) return UNKNOWN;
  if (isClockUnit(unit)) {
    if (startedAt === null) throw new Error('a clock of minutes or hours runs from a moment');
    const at = hourDutyDue({ start: startedAt, length, unit, ...more });
    // Midnight is the end of a day, not the beginning of the next.
    return { on: dayInChina(addSeconds(at, -0.001)), at };
  }
  const { extension, paused } = more;
  const on = dutyDue.decide({ start: startedOn, length, unit, extension, paused }, law);
  return isUndetermined(on) ? UNKNOWN : { on, at: null };
};

/** A duty as it begins: what its end follows from, and its end. */
export const clockAtStart = (change: ChangeOf<'START'>, law: ParameterBook): Clocked & { readonly due: Due } => {
  const { on: startedOn, term } = change;
  const { length, unit } = isUndetermined(term) ? { length: null, unit: null } : term;
  const startedAt = unit && isClockUnit(unit) ? momentOf(change) : null;
  const clock = { startedOn, startedAt, length, unit, extension: 0, paused: 0 };
  return { ...clock, due: dueOf(clock, law) };
};

/** Whether a duty's last day has passed; of a clock of minutes or hours the moment says it, not the day. */
export const isPast = ({ on, at }: Due, today: PlainDate | undefined): boolean =>
  today !== undefined && on !== null && at === null && on < today;

/** The duties that begin late: what came in long ago and is told only now. */
export const lateAtStart = (
  changes: readonly DutyChange[],
  law: ParameterBook,
  today: PlainDate,
): readonly { readonly duty: string; readonly dueOn: PlainDate }[] =>
  changes.flatMap((change) => {
    if (change.type !== 'START') return [];
    const { due } = clockAtStart(change, law);
    return due.on !== null && isPast(due, today) ? [{ duty: change.duty, dueOn: due.on }] : [];
  });
