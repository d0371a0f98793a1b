import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { askedBy } from '../casework/asked';

type BoardSearch = { readonly area?: string | undefined; readonly view?: string | undefined };

export const boardRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/board',
    validateSearch: askedBy<BoardSearch>({ area: 'text', view: 'name' }),
    component: lazyRouteComponent(() => import('./board'), 'Board'),
  }),
] as const;
