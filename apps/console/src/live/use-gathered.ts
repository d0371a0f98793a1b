import { useEffect, useRef } from 'react';
import { gather, type Hand } from './gather';
import type { Happened } from './happened';

/** Gathers what happens while the screen is there, for a hand that knows what it shows now. */
export const useGathered = (hand: Hand) => {
  const latest = useRef(hand);
  useEffect(() => {
    latest.current = hand;
  });
  const gathered = useRef<ReturnType<typeof gather>>(undefined);
  useEffect(() => {
    const own = gather((events) => latest.current(events));
    gathered.current = own;
    return own.end;
  }, []);
  return (events: readonly Happened[]): void => gathered.current?.add(events);
};
