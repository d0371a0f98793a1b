import type { App as KitApp, OperationContext } from '@anxin/service-kit';
import type { settings } from '../settings';
import type { Parts } from '../parts';
import type { Loaders } from './loaders';
import type { PersonalDataAccess } from './personal-data-access';

export type App = KitApp<typeof settings, Parts>;

/** What every resolver finds. */
export type Context = OperationContext<App, Loaders, { readonly personalData: PersonalDataAccess }>;
