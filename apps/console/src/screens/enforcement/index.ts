import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route';
import { matterSearch } from '../casework/searches';

const getParentRoute = () => rootRoute;
const list = {
  getParentRoute,
  validateSearch: matterSearch,
  component: lazyRouteComponent(() => import('./list'), 'MattersScreen'),
};
const page = { getParentRoute, component: lazyRouteComponent(() => import('./page'), 'MatterScreen') };

export const enforcementRoutes = [
  createRoute({ ...list, path: '/orders' }),
  createRoute({ ...page, path: '/orders/$code' }),
  createRoute({ ...list, path: '/penalties' }),
  createRoute({ ...page, path: '/penalties/$code' }),
  createRoute({ ...list, path: '/listings' }),
  createRoute({ ...page, path: '/listings/$code' }),
  createRoute({ ...list, path: '/referrals' }),
  createRoute({ ...page, path: '/referrals/$code' }),
  createRoute({ ...list, path: '/inspections' }),
  createRoute({ ...page, path: '/inspections/$code' }),
  createRoute({ ...list, path: '/risk-notices' }),
  createRoute({ ...page, path: '/risk-notices/$code' }),
  createRoute({ ...list, path: '/watch-items' }),
  createRoute({ ...page, path: '/watch-items/$code' }),
] as const;
