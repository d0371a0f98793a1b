import type { Container } from '../container';

const CHECK_MS = 60_000;

/** Looks every minute whether a new business day has begun or something was left to evaluate; and signs the day's head. */
export const startDays = (
  { evaluate, signHeads }: Pick<Container, 'evaluate' | 'signHeads'>,
  onFault: (fault: unknown) => void,
) => {
  const look = async (): Promise<void> => {
    await evaluate();
    await signHeads();
  };
  let turn: Promise<void> = look().catch(onFault);
  const timer = setInterval(() => {
    turn = turn.then(look).catch(onFault);
  }, CHECK_MS);
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await turn;
    },
  };
};
