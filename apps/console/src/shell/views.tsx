import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useViews } from './use-views';

/** What draws them comes when there is something to draw: most pages of most people have none. */
const Kept = lazy(async () => ({ default: (await import('./kept-views')).KeptViews }));

/** A page with its filters in the address, or a home; no page of one thing, and no search for people. */
const KEPT = /^\/(?!search$)[a-z-]*$/;
const HOMES = new Set(['/', '/contractor', '/sites']);

/** Lists that somebody keeps under a name: above each list its own, on the home all; a narrowed list can be kept and shared. */
export const Views = () => {
  const { pathname, searchStr } = useLocation();
  const { views, keep, drop } = useViews();
  const isHome = HOMES.has(pathname);
  const shown = isHome ? views : views.filter(({ to }) => to.split('?', 1)[0] === pathname);
  const isNarrowed = !isHome && searchStr !== '';
  if (!KEPT.test(pathname) || (shown.length === 0 && !isNarrowed)) return null;
  return (
    <Suspense fallback={null}>
      <Kept of={shown} here={pathname + searchStr} isNarrowed={isNarrowed} keep={keep} drop={drop} />
    </Suspense>
  );
};
