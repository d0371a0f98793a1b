import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { askedBy } from '../casework/asked';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    validateSearch: askedBy({ q: 'text' }),
    component: lazyRouteComponent(() => import('./search'), 'SearchPage'),
  }),
] as const;
