import type { App as KitApp, OperationContext } from '@anxin/service-kit';
import type { Parts } from '../parts';
import type { Loaders } from './loaders';

export type App = KitApp<Record<never, never>, Parts>;

/** What every resolver finds. */
export type Context = OperationContext<App, Loaders>;
