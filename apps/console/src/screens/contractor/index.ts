import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { handInIn, monthIn, sheetIn, warningsIn } from './search';

/** What a contractor's clerk does: what is missing, sheets before they are sent, warnings to explain, projects with their people; and what a subcontractor sees of the sites where its people work. */
export const contractorRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/contractor',
    validateSearch: monthIn,
    component: lazyRouteComponent(() => import('./month-tasks'), 'MonthTasks'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/contractor/sheet',
    validateSearch: sheetIn,
    component: lazyRouteComponent(() => import('./sheet-check'), 'SheetCheck'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/contractor/hand-in',
    validateSearch: handInIn,
    component: lazyRouteComponent(() => import('./hand-in/hand-in'), 'HandInScreen'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/contractor/warnings',
    validateSearch: warningsIn,
    component: lazyRouteComponent(() => import('./warnings'), 'ContractorWarnings'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/contractor/projects/$code',
    component: lazyRouteComponent(() => import('./project'), 'ContractorProject'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sites',
    component: lazyRouteComponent(() => import('./own-sites'), 'OwnSites'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sites/$code',
    component: lazyRouteComponent(() => import('./own-site'), 'OwnSite'),
  }),
] as const;
