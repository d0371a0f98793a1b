import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const heard = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
};

/** Where the grid's pages are, and what of an address names what: `/grid/clue/<code>`. */
export type Place = readonly string[];

const placeOf = (pathname: string): Place =>
  pathname
    .split('/')
    .slice(2)
    .filter((part) => part !== '')
    .map(decodeURIComponent);

export const addressOf = (...parts: readonly string[]): string => ['/grid', ...parts.map(encodeURIComponent)].join('/');

/** Goes to a page of the grid, without asking the server for it. */
export const go = (to: string, { replace = false } = {}): void => {
  window.history[replace ? 'replaceState' : 'pushState'](null, '', to);
  for (const listener of listeners) listener();
  window.scrollTo(0, 0);
};

export const usePlace = (): Place => placeOf(useSyncExternalStore(heard, () => window.location.pathname));
