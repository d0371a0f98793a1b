import type { Kit } from './kit';
import type { Work } from './work';

const CHECK_MS = 1_000;
const TURNS_A_MINUTE = 60;
/** Less than an hour, whatever a turn takes: what is cut off within it could not be noticed. */
const HEAD_EVERY_MS = 50 * 60_000;

/**
 * Looks every second whether a new business day has begun or something was received or left to evaluate, but not while a
 * session is open, whose next file may clear what this one raises; and every minute whether an import was left by a process
 * that is gone. The head of the journal is signed at the start and at least every hour.
 */
export const startDays = (
  {
    evaluateUnlessImporting,
    closeInterrupted,
    signHeads,
    followClock,
    takeParameters,
  }: Pick<Kit, 'closeInterrupted' | 'signHeads'> &
    Pick<Work, 'evaluateUnlessImporting' | 'followClock' | 'takeParameters'>,
  onFault: (fault: unknown) => void,
) => {
  let signedAt = -Infinity;
  const signInTime = async (): Promise<void> => {
    if (performance.now() - signedAt < HEAD_EVERY_MS) return;
    await signHeads();
    signedAt = performance.now();
  };
  let taken = false;
  const look = async (turn: number): Promise<void> => {
    if (turn % TURNS_A_MINUTE === 0) await closeInterrupted();
    // Before what may fail for long.
    await signInTime();
    if (!taken) await takeParameters();
    taken = true;
    await followClock();
    await evaluateUnlessImporting();
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
