import type { App as KitApp } from '@anxin/service-kit';
import type { Parts } from '../parts';
import type { settings } from '../settings';

/** The service as resolvers find it. */
export type App = KitApp<typeof settings, Parts>;
