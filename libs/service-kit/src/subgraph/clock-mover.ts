import { addDays, daysBetween, DomainError, type PlainDate } from '@anxin/domain-kit';
import type { Kit } from './kit';

/** A day takes its time: more than a year at once is a slip of the hand. */
const DAYS_AT_ONCE = 400;

type Days = Pick<Kit, 'clock' | 'settable' | 'openSessions'> & {
  readonly evaluate: () => Promise<void>;
  /** Called for each day that the clock was set to, once its work is done. */
  readonly onDay?: (day: PlainDate) => Promise<void>;
};

/**
 * Moves the settable clock day by day, each day's work done before the next, so that a jump equals its steps; not while
 * files are on their way, since a day's work concludes. Throws `CLOCK_TOO_FAR`, `CLOCK_BACKWARDS`, `CLOCK_IN_SESSION`.
 */
export const clockMover =
  ({ clock, settable, openSessions, evaluate, onDay }: Days) =>
  async (day: PlainDate): Promise<PlainDate> => {
    if (daysBetween(clock.today(), day) > DAYS_AT_ONCE)
      throw new DomainError(
        'CLOCK_TOO_FAR',
        `一次至多 ${DAYS_AT_ONCE} 天 The clock goes ${DAYS_AT_ONCE} days at once.`,
      );
    if ((await openSessions()) > 0)
      throw new DomainError(
        'CLOCK_IN_SESSION',
        '正在导入文件，导入结束后再拨动时钟 Files are being imported; set the clock when they are in.',
      );
    if (settable && settable.today() < day) await evaluate();
    while (settable && settable.today() < day) {
      settable.set(addDays(settable.today(), 1));
      await evaluate();
      await onDay?.(settable.today());
    }
    settable?.set(day);
    return clock.today();
  };
