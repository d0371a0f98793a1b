import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { LineState, Publisher } from './happened';
import { type Hearer, lineTo } from './line';

/** Hears what happens in a service while the screen is there. */
export const useLive = (service: Publisher, hearer: Hearer): void => {
  const latest = useRef(hearer);
  useEffect(() => {
    latest.current = hearer;
  });
  useEffect(
    () =>
      lineTo(service).hear({
        onHappened: (events) => latest.current.onHappened(events),
        onGap: () => latest.current.onGap(),
      }),
    [service],
  );
};

/** How the line to a service stands. */
export const useLineState = (service: Publisher): LineState => {
  const line = lineTo(service);
  return useSyncExternalStore(line.watch, line.state);
};
