import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { askServer } from '../api';
import { toast } from '../look';
import { speakToo } from '../words';
import { views as words } from '../words/views';
import type { View } from './kept-views';

speakToo(words);

/** What draws them comes when there is something to draw: most pages of most people have none. */
const Kept = lazy(async () => ({ default: (await import('./kept-views')).KeptViews }));

const HOMES = new Set(['/', '/contractor', '/sites']);

const asked = async (path: string, more?: RequestInit): Promise<readonly View[]> =>
  ((await (await askServer(path, more)).json()) as { readonly views: readonly View[] }).views;

/** The account's own, and how they change; none are shown while nobody answers. */
const useViews = () => {
  const [views, hold] = useState<readonly View[]>([]);
  useEffect(() => void asked('/views').then(hold, () => undefined), []);
  /** Whether it was done; what was refused is said. */
  const change = (path: string, more: RequestInit): Promise<boolean> =>
    asked(path, more).then(
      (now) => {
        hold(now);
        return true;
      },
      (fault: unknown) => {
        toast('error', (fault as Error).message);
        return false;
      },
    );
  return {
    views,
    keep: (view: View) =>
      change('/views', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(view),
      }),
    drop: ({ to }: View) => change(`/views?to=${encodeURIComponent(to)}`, { method: 'DELETE' }),
  };
};

/** Lists that somebody keeps under a name: above each list its own, on the home all; a narrowed list can be kept and shared. */
export const Views = () => {
  const { pathname, searchStr } = useLocation();
  const { views, keep, drop } = useViews();
  const isHome = HOMES.has(pathname);
  const shown = isHome ? views : views.filter(({ to }) => to.split('?', 1)[0] === pathname);
  const isNarrowed = !isHome && searchStr !== '';
  if (shown.length === 0 && !isNarrowed) return null;
  return (
    <Suspense fallback={null}>
      <Kept of={shown} here={pathname + searchStr} isNarrowed={isNarrowed} keep={keep} drop={drop} />
    </Suspense>
  );
};
