import { useEffect, useRef } from 'react';
import type { Publisher } from './happened';
import { useLive } from './use-live';

/** After something happened one waits for what comes with it, and asks once. */
const SETTLES_MS = 5_000;

/**
 * Asks again when something happened in a service, at most once in five seconds.
 * @param about what it has to be about: the code of a project; anything, unless told
 */
export const useFollowed = (service: Publisher, ask: () => void, about?: string): void => {
  const latest = useRef(ask);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const quietly = (): void => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, SETTLES_MS);
  };
  // What was asked while the machine was off the net was not answered.
  useEffect(() => {
    window.addEventListener('online', quietly);
    return () => window.removeEventListener('online', quietly);
  });
  useLive(service, {
    onHappened: (events) => {
      if (about === undefined || events.some(({ key }) => key === about)) quietly();
    },
    onGap: quietly,
  });
};
