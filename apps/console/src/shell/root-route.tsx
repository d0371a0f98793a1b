import { createRootRoute } from '@tanstack/react-router';
import { Frame } from './frame';
import { NotFound } from './not-found';

/** What every screen stands in. */
export const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFound });
