import type { Container } from '../container';

const CHECK_MS = 60_000;

/** Looks every minute whether a new business day has begun or something was left to evaluate. */
export const startDays = ({ evaluate }: Pick<Container, 'evaluate'>, onFault: (fault: unknown) => void) => {
  let turn: Promise<void> = evaluate().catch(onFault);
  const timer = setInterval(() => {
    turn = turn.then(evaluate).catch(onFault);
  }, CHECK_MS);
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await turn;
    },
  };
};
