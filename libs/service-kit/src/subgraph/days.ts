import { addDays, daysBetween, DomainError, type PlainDate } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import { openSessions } from '../imports/session';
import type { SubgraphParts } from './parts';

const CHECK_MS = 1_000;
const TURNS_A_HEAD = 60;
/** A day takes its time: more than a year at once is a slip of the hand. */
const DAYS_AT_ONCE = 400;

type Days = Pick<SubgraphParts, 'clock' | 'settable' | 'rows' | 'evaluate'> & {
  /** Told of each day that the clock was set to, once its work is done. */
  readonly onDay?: (day: PlainDate) => Promise<void>;
};

/**
 * Moves the settable clock day by day, each day's work done before the next, so that a jump equals its steps; not while
 * files are on their way, since a day's work concludes. Throws `CLOCK_TOO_FAR`, `CLOCK_BACKWARDS`, `CLOCK_IN_SESSION`.
 */
export const clockMover =
  ({ clock, settable, rows, evaluate, onDay }: Days) =>
  async (day: PlainDate): Promise<PlainDate> => {
    if (daysBetween(clock.today(), day) > DAYS_AT_ONCE)
      throw new DomainError(
        'CLOCK_TOO_FAR',
        `一次至多 ${DAYS_AT_ONCE} 天 The clock goes ${DAYS_AT_ONCE} days at once.`,
      );
    if ((await openSessions(rows)) > 0)
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

/**
 * Draws what follows from facts at once, unless somebody is still sending: then the close of the session does, since the
 * next file may clear what would be raised here.
 */
export const outsideSessions = (rows: Rows, evaluate: () => Promise<void>) => async (): Promise<void> => {
  if ((await openSessions(rows)) === 0) await evaluate();
};

/**
 * Looks every second whether a new business day has begun or something was heard or left to evaluate, but not while a
 * session is open, whose next file may clear what this one raises; and every minute whether the day's head is signed.
 */
export const startDays = (
  { conclude, signHeads, followClock }: Pick<SubgraphParts, 'conclude' | 'signHeads' | 'followClock'>,
  onFault: (fault: unknown) => void,
) => {
  const look = async (turn: number): Promise<void> => {
    await followClock?.();
    await conclude();
    if (turn % TURNS_A_HEAD === 0) await signHeads();
  };
  let turns = 0;
  let turn: Promise<void> = look(turns).catch(onFault);
  const timer = setInterval(() => {
    turn = turn.then(() => look(++turns)).catch(onFault);
  }, CHECK_MS);
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await turn;
    },
  };
};
