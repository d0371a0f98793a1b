import type { Kit } from './kit';
import type { Work } from './work';

const CHECK_MS = 1_000;
const TURNS_A_MINUTE = 60;

/**
 * Looks every second whether a new business day has begun or something was received or left to evaluate, but not while a
 * session is open, whose next file may clear what this one raises; and every minute, from the start on, whether an import was left by a process
 * that is gone, and whether the day's head is signed.
 */
export const startDays = (
  {
    evaluateUnlessImporting,
    closeInterrupted,
    signHeads,
    followClock,
  }: Pick<Kit, 'closeInterrupted' | 'signHeads'> & Pick<Work, 'evaluateUnlessImporting' | 'followClock'>,
  onFault: (fault: unknown) => void,
) => {
  const look = async (turn: number): Promise<void> => {
    if (turn % TURNS_A_MINUTE === 0) await closeInterrupted();
    await followClock();
    await evaluateUnlessImporting();
    if (turn % TURNS_A_MINUTE === 0) await signHeads();
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
