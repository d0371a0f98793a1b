import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./role-home'), 'RoleHome'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/due',
    component: lazyRouteComponent(() => import('./due'), 'Due'),
  }),
] as const;
