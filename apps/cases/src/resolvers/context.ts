import type { OperationContext } from '@anxin/service-kit';
import type { App } from './app';
import type { Loaders } from './loaders';
import type { Reporters } from './clues/reporters';

export type { App } from './app';

/** What every resolver finds. */
export type Context = OperationContext<App, Loaders> & { readonly reporters: Reporters };
