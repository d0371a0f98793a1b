import { createRouter } from '@tanstack/react-router';
import { SCREENS } from './screens';
import { Failed } from './shell/failed';
import { rootRoute } from './shell/root-route';

export const router = createRouter({
  routeTree: rootRoute.addChildren([...SCREENS]),
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
