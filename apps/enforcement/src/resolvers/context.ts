import type { App, OperationContext } from '@anxin/service-kit';
import type { Loaders } from './loaders';

/** What every resolver finds. */
export type Context = OperationContext<App, Loaders>;
