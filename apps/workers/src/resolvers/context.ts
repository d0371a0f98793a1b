import type { OperationContext, PersonalData } from '@anxin/service-kit';
import type { App } from './app';
import type { IssuedStatements } from '../statement/issue';
import type { Loaders } from './loaders';

export type { App } from './app';

/** What every resolver finds. */
export type Context = OperationContext<
  App,
  Loaders,
  { readonly personalData: PersonalData; readonly statements: IssuedStatements }
>;
