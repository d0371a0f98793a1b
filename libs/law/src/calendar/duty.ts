import {
  addDays,
  addSeconds,
  daysBetween,
  type Moment,
  plainDate,
  type PlainDate,
  secondsBetween,
} from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact } from '../facts';
import { ownDesign } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import type { Term } from '../parameters/values';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { deadline } from './rules';
import { type ClockUnit, DAY_UNITS, type DayUnit } from '../units';

const duty = z.strictObject({
  start: dateFact,
  length: countFact,
  unit: z.enum(DAY_UNITS),
  /** In the unit, or in natural days where it is months or years. */
  extension: countFact,
  /** What suspensions took, counted as the extension is. */
  paused: countFact,
});

/** What a duty's last day follows from. */
export type Duty = z.output<typeof duty>;

const isInDays = (unit: DayUnit): boolean => unit === 'CD' || unit === 'WD';

/** The last day of a duty: a suspension stops its clock, and what was left goes on with the resumption. */
export const dutyDue = rule({
  id: 'GEN-11',
  title: text('期限的中止与延长', 'A clock that was stopped or extended'),
  instrument: ownDesign,
  article: '',
  actors: ['HRSS', 'OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[LZJ]', 'D'],
  says: text(
    '中止期间不计入期限，恢复后剩余期限继续计算；期限末日遇休假日的顺延。',
    'A suspension stops the clock and what is left goes on when it ends; a last day that is not worked moves to the next that is.',
  ),
  parameters: ['calendar'],
  facts: duty,
  decide: ({ start, length, unit, extension, paused }, law): PlainDate | Undetermined => {
    const more = extension + paused;
    if (isInDays(unit)) return deadline.decide({ start, length: length + more, unit }, law);
    const last = deadline.decide({ start, length, unit }, law);
    return isUndetermined(last) || more === 0 ? last : law.calendar.firstWorkingDayFrom(addDays(last, more));
  },
});

/**
 * What a suspension took of a duty, from its day through the day before the resumption, in the unit of the duty or in
 * natural days where that is months or years. One that ends on its own day took nothing.
 */
export const pausedBetween = (
  unit: DayUnit,
  suspendedOn: PlainDate,
  resumedOn: PlainDate,
  law: ParameterBook,
): number | Undetermined =>
  unit === 'WD' ? law.calendar.workingDays(suspendedOn, resumedOn) : daysBetween(suspendedOn, resumedOn);

const SECONDS: Readonly<Record<ClockUnit, number>> = { MIN: 60, H: 3_600 };

/** What the end of a clock of minutes or hours follows from. */
export type HourDuty = {
  readonly start: Moment;
  readonly length: number;
  readonly unit: ClockUnit;
  /** In the unit. */
  readonly extension: number;
  /** What suspensions took, in seconds. */
  readonly paused: number;
};

/**
 * The last moment of a duty in minutes or hours: it runs from the moment itself (Civil Code art. 201), through midnight,
 * rest days and holidays alike.
 */
export const hourDutyDue = ({ start, length, unit, extension, paused }: HourDuty): Moment =>
  addSeconds(start, (length + extension) * SECONDS[unit] + paused);

/** What a suspension took of a clock of minutes or hours, in seconds. */
export const secondsPaused = (suspendedAt: Moment, resumedAt: Moment): number =>
  Math.max(0, secondsBetween(suspendedAt, resumedAt));

/** What happens to the duties of a stream. Days are business days of the events that say so. */
export type DutyChange =
  | {
      readonly type: 'START';
      readonly duty: string;
      /** The rule that gives the term. */
      readonly rule: string;
      readonly on: PlainDate;
      /** The moment from which a clock of minutes or hours runs; the end of the day where none is told. */
      readonly at?: Moment | undefined;
      readonly term: Term | Undetermined;
    }
  /** Done, in time or late; fallen away; or past, told late or not. Without duties, all that are open. */
  | { readonly type: 'MEET' | 'VOID' | 'MISS'; readonly duties?: readonly string[]; readonly on: PlainDate }
  /** Stops the clocks that run, and lets them go on (GEN-11). */
  | { readonly type: 'PAUSE'; readonly on: PlainDate; readonly at?: Moment | undefined }
  | { readonly type: 'RESUME'; readonly on: PlainDate; readonly at?: Moment | undefined }
  | { readonly type: 'EXTEND'; readonly duty: string; readonly by: number };
