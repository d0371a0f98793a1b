import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { callBackSearch, caseSearch, clueSearch, groupEventSearch } from './searches';

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
  createRoute({
    getParentRoute,
    path: '/call-backs',
    validateSearch: callBackSearch,
    component: lazyRouteComponent(() => import('./call-backs'), 'CallBacksScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/group-events',
    validateSearch: groupEventSearch,
    component: lazyRouteComponent(() => import('./group-events'), 'GroupEventsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/group-events/$code',
    component: lazyRouteComponent(() => import('./group-event'), 'GroupEventScreen'),
  }),
] as const;
