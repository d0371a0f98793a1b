import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { askedBy } from '../casework/asked';

export const boardRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/board',
    validateSearch: askedBy({ area: 'text', view: 'name' }),
    component: lazyRouteComponent(() => import('./board'), 'Board'),
  }),
] as const;
