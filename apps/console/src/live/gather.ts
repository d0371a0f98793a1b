import type { Happened } from './happened';

/** Happenings that come together are asked about together. */
const GATHERED_MS = 1_000;
/** What happened while the API did not answer is asked about again after so long. */
const AGAIN_MS = 5_000;

/** Answers whether the API answered. */
export type Hand = (events: readonly Happened[]) => Promise<boolean>;

/** Gathers what happens, and hands it on once a second at most until it ends; what was not answered is handed on again. */
export const gather = (hand: Hand) => {
  let gathered: readonly Happened[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const later = (ms: number): void => {
    if (isOver) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      const events = gathered;
      gathered = [];
      void hand(events).then((isAnswered) => {
        if (isAnswered) return;
        gathered = [...events, ...gathered];
        later(AGAIN_MS);
      });
    }, ms);
  };
  return {
    add: (events: readonly Happened[]): void => {
      gathered = [...gathered, ...events];
      later(GATHERED_MS);
    },
    end: (): void => {
      isOver = true;
      clearTimeout(timer);
    },
  };
};
