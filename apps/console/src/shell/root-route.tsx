import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame';

/** What every screen stands in. */
export const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: lazyRouteComponent(() => import('./not-found'), 'NotFound'),
});
