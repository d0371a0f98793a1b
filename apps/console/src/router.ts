import { createRouter } from '@tanstack/react-router';
import { SCREENS } from './screens';
import { rootRoute } from './shell/root-route';

export const router = createRouter({ routeTree: rootRoute.addChildren([...SCREENS]), defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
