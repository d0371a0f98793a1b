import type { Kit } from './kit';
import type { Work } from './work';

const CHECK_MS = 1_000;
const TURNS_A_HEAD = 60;

/**
 * Looks every second whether a new business day has begun or something was received or left to evaluate, but not while a
 * session is open, whose next file may clear what this one raises; and every minute whether the day's head is signed.
 */
export const startDays = (
  {
    evaluateUnlessImporting,
    signHeads,
    followClock,
    takeParameters,
  }: Pick<Kit, 'signHeads'> & Pick<Work, 'evaluateUnlessImporting' | 'followClock' | 'takeParameters'>,
  onFault: (fault: unknown) => void,
) => {
  let taken = false;
  const look = async (turn: number): Promise<void> => {
    if (!taken) await takeParameters();
    taken = true;
    await followClock();
    await evaluateUnlessImporting();
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
