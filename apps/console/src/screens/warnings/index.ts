import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { warningSearch } from './search';

export const warningRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/warnings',
    validateSearch: warningSearch,
    component: lazyRouteComponent(() => import('./warnings'), 'Warnings'),
  }),
] as const;
