import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { askedBy } from '../casework/asked';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./role-home'), 'RoleHome'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/due',
    validateSearch: askedBy({ through: 'text' }),
    component: lazyRouteComponent(() => import('./due'), 'Due'),
  }),
] as const;
