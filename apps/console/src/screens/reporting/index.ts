import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { reportSearch } from '../casework/searches';

export const reportRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reports',
    validateSearch: reportSearch,
    component: lazyRouteComponent(() => import('./reports'), 'ReportsScreen'),
  }),
] as const;
