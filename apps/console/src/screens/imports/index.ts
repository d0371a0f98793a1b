import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';

export const importRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/imports',
    component: lazyRouteComponent(() => import('./imports'), 'ImportsScreen'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/imports/$taker/$id',
    component: lazyRouteComponent(() => import('./past'), 'PastImportScreen'),
  }),
] as const;
