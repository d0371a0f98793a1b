import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';

export const wallRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/wall',
    component: lazyRouteComponent(() => import('./wall'), 'Wall'),
  }),
] as const;
