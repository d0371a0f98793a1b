import { type Actor, readScopeOf, type RequestContext, ScopedReads } from '@anxin/service-kit';
import type { Container } from '../container';
import { type Loaders, loadersOf } from './loaders';
import { PersonalLooks } from './personal-looks';

/** What every resolver finds. */
export type Context = RequestContext & {
  readonly app: Container;
  readonly reads: ScopedReads;
  readonly loaders: Loaders;
  readonly looks: PersonalLooks;
};

/** The context of one operation: its reads share one transaction, which `close` ends. */
export const contextOf = async (app: Container, actor: Actor) => {
  const reads = new ScopedReads(app.api, await readScopeOf(app, actor));
  return {
    app,
    reads,
    loaders: loadersOf(reads.rows, app),
    looks: new PersonalLooks(app, actor),
    close: () => reads.close(),
  };
};
