import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { owedSearch, projectsSearch } from './search';

export const dossierRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/projects',
    validateSearch: projectsSearch,
    component: lazyRouteComponent(() => import('./projects'), 'Projects'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/systems',
    validateSearch: projectsSearch,
    component: lazyRouteComponent(() => import('./systems'), 'Systems'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/projects/$code',
    component: lazyRouteComponent(() => import('./dossier'), 'Dossier'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/projects/$code/months/$month',
    component: lazyRouteComponent(() => import('./wage-month'), 'WageMonth'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/enterprises/$code',
    component: lazyRouteComponent(() => import('./enterprise'), 'EnterpriseDossier'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/owed',
    validateSearch: owedSearch,
    component: lazyRouteComponent(() => import('./owed'), 'Owed'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/thresholds',
    component: lazyRouteComponent(() => import('./thresholds'), 'Thresholds'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/quality',
    component: lazyRouteComponent(() => import('./quality'), 'Quality'),
  }),
] as const;
