/** From one look at how accounts stand to the next: with the way of an event it stays within five seconds. */
const LOOK_MS = 1_000;

/** Looks once, and then every second; a look that fails is told, and what was known stays. */
export const keepUp = async (look: () => Promise<void>, onFault: (fault: unknown) => void) => {
  let turn: Promise<void> | undefined;
  const begin = (): Promise<void> =>
    (turn ??= look()
      .catch(onFault)
      .finally(() => (turn = undefined)));
  await begin();
  const timer = setInterval(() => void begin(), LOOK_MS);
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await turn;
    },
  };
};
