import type { OperationContext } from '@anxin/service-kit';
import type { App } from './app';
import type { Loaders } from './loaders';
import type { PersonalDataAccess } from './people/personal-data-access';

export type { App } from './app';

/** What every resolver finds. */
export type Context = OperationContext<App, Loaders, { readonly personalData: PersonalDataAccess }>;
