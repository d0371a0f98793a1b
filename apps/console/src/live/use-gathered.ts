import { useEffect, useRef } from 'react';
import type { Happened } from './happened';

/** Happenings that come together are asked about together. */
const GATHERED_MS = 1_000;
/** What happened while the API did not answer is asked about again after so long. */
const AGAIN_MS = 5_000;

/**
 * Gathers what happens, and hands it on once a second at most; what could not be asked about is handed on again.
 * @param hand answers whether the API answered
 */
export const useGathered = (hand: (events: readonly Happened[]) => Promise<boolean>) => {
  const gathered = useRef<Happened[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (ms: number): void => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const events = gathered.current.splice(0);
      void hand(events).then((isAnswered) => {
        if (isAnswered) return;
        gathered.current.unshift(...events);
        later(AGAIN_MS);
      });
    }, ms);
  };
  return (events: readonly Happened[]): void => {
    gathered.current.push(...events);
    later(GATHERED_MS);
  };
};
