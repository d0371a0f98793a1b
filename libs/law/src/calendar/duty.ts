import { addDays, daysBetween, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact } from '../facts';
import { ownDesign } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import type { Term } from '../parameters/schema';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { deadline } from './rules';
import { TIME_UNITS, type TimeUnit } from '../units';

const duty = z.strictObject({
  start: dateFact,
  length: countFact,
  unit: z.enum(TIME_UNITS),
  /** In the unit, or in natural days where it is months or years. */
  extension: countFact,
  /** What suspensions took, counted as the extension is. */
  paused: countFact,
});

/** What a duty's last day follows from. */
export type Duty = z.output<typeof duty>;

const isCounted = (unit: TimeUnit): boolean => unit !== 'MO' && unit !== 'Y';

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
    if (isCounted(unit)) return deadline.decide({ start, length: length + more, unit }, law);
    const last = deadline.decide({ start, length, unit }, law);
    return isUndetermined(last) || more === 0 ? last : law.calendar.firstWorkingDayFrom(addDays(last, more));
  },
});

/**
 * What a suspension took of a duty, from its day through the day before the resumption, in the unit of the duty or in
 * natural days where that is months or years. One that ends on its own day took nothing.
 */
export const pausedBetween = (
  unit: TimeUnit,
  suspendedOn: PlainDate,
  resumedOn: PlainDate,
  law: ParameterBook,
): number | Undetermined => {
  if (unit === 'WD') return law.calendar.workingDays(suspendedOn, resumedOn);
  return daysBetween(suspendedOn, resumedOn) * (unit === 'H' ? 24 : 1);
};

/** What happens to the duties of a stream. Days are business days of the events that say so. */
export type DutyChange =
  | {
      readonly type: 'START';
      readonly duty: string;
      /** The rule that gives the term. */
      readonly rule: string;
      readonly on: PlainDate;
      readonly term: Term | Undetermined;
    }
  /** Done, in time or late; or fallen away. Without duties, all that are open. */
  | { readonly type: 'MEET' | 'VOID'; readonly duties?: readonly string[]; readonly on: PlainDate }
  /** Stops the clocks that run, and lets them go on (GEN-11). */
  | { readonly type: 'PAUSE' | 'RESUME'; readonly on: PlainDate }
  | { readonly type: 'EXTEND'; readonly duty: string; readonly by: number };
