import type { Actor } from '@anxin/identity';
import { ScopedReads } from '../database/scoped-reads';
import type { Rows } from '../database/rows';
import type { RequestContext } from '../server/questions/apollo';
import type { Call } from '../server/questions/call';
import type { Kit } from './kit';
import { readScopeOf } from './scope';

/** What every resolver finds: who asks, the service's parts, and reads and loaders that the caller's scope binds. */
export type OperationContext<App, Loaders extends object, More extends object = object> = RequestContext & {
  readonly app: App;
  readonly reads: ScopedReads;
  readonly loaders: Loaders;
} & More;

type Named<App, Loaders extends object> = {
  readonly loaders?: (rows: Rows, app: App) => Loaders;
  readonly context?: (app: App, operation: Operation) => object;
};

/** One operation: who asks, its reads, and what tells it from others, the same in every service that has a part in it. */
export type Operation = { readonly actor: Actor; readonly reads: ScopedReads; readonly traceId: string };

const LITERAL = /"[^"]*"|\d+/g;

/** What an operation is like: its text without the values in it. Those of one kind wait for the database together. */
export const laneOf = (body: unknown): string => {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  return typeof query === 'string' ? query.replace(LITERAL, '') : '';
};

/** The context of one operation: its reads share one transaction, which `close` ends, and `cancel` when nobody waits. */
export const operationContext = async <App extends Kit, Loaders extends object>(
  app: App,
  { actor, traceId }: Pick<Call, 'actor' | 'traceId'>,
  { loaders, context }: Named<App, Loaders>,
  lane: string,
) => {
  const reads = new ScopedReads(app.api, await readScopeOf(app, actor), lane);
  return {
    ...context?.(app, { actor, reads, traceId }),
    app,
    reads,
    loaders: loaders?.(reads.rows, app) ?? {},
    close: () => reads.close(),
    cancel: () => reads.cancel(),
  };
};
