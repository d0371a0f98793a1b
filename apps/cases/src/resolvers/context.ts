import type { App as KitApp, OperationContext } from '@anxin/service-kit';
import type { Parts } from '../parts';
import type { settings } from '../settings';
import type { Loaders } from './loaders';
import type { Reporters } from './reporters';

export type App = KitApp<typeof settings, Parts>;

/** What every resolver finds. */
export type Context = OperationContext<App, Loaders> & { readonly reporters: Reporters };
