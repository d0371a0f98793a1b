import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { askedBy } from '../casework/asked';

type TextSearch = { readonly q?: string | undefined };

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    validateSearch: askedBy<TextSearch>({ q: 'text' }),
    component: lazyRouteComponent(() => import('./search'), 'SearchPage'),
  }),
] as const;
