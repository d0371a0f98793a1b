import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { caseSearch, clueSearch } from './searches';

const getParentRoute = () => rootRoute;

export const caseworkRoutes = [
  createRoute({
    getParentRoute,
    path: '/clues',
    validateSearch: clueSearch,
    component: lazyRouteComponent(() => import('./clues'), 'CluesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/clues/$code',
    component: lazyRouteComponent(() => import('./clue'), 'ClueScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases',
    validateSearch: caseSearch,
    component: lazyRouteComponent(() => import('./cases'), 'CasesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases/$code',
    component: lazyRouteComponent(() => import('./case'), 'CaseScreen'),
  }),
] as const;
