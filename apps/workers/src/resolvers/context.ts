import type { App as KitApp, OperationContext } from '@anxin/service-kit';
import type { Parts, settings } from '../parts';
import type { Loaders } from './loaders';
import type { PersonalLooks } from './personal-looks';

export type App = KitApp<typeof settings, Parts>;

/** What every resolver finds. */
export type Context = OperationContext<App, Loaders, { readonly looks: PersonalLooks }>;
