import type { GraphQLSchema } from 'graphql';
import type { Actor } from '@anxin/identity';
import { callVerifier } from '@anxin/identity';
import { tokenVerifier } from '@anxin/identity';
import { listen, type Listening } from '../events/listen';
import type { Handler } from '../events/on';
import { startRelay } from '../events/relay';
import { setAsideRoutes } from '../events/routes';
import type { ImportKind } from '../imports/kind';
import { importRoutes } from '../imports/routes';
import { journalMetrics } from '../journal/metrics';
import { journalRoutes } from '../journal/routes';
import { startSealer } from '../journal/sealer';
import { doorsOf } from '../server/doors';
import { metricsRegistry } from '../server/metrics';
import { type OwnContext, startServer } from '../server/start-server';
import { stopOnSignals } from '../server/stop-on-signals';
import { calendarMetric, calendarWarnings } from './calendar-end';
import { clockHandlers } from './clock-follower';
import { startDays } from './days';
import type { Kit } from './kit';
import { feedsOf } from './publishers';
import { readiness } from './readiness';
import type { Work } from './work';

/** What is a service's own, beside its parts. */
export type Served = {
  readonly schema: GraphQLSchema;
  readonly context: (actor: Actor) => Promise<OwnContext>;
  readonly imports: readonly ImportKind[];
  readonly handlers: readonly Handler[];
  readonly subscribesTo: readonly string[];
};

type App = Kit & Work;

const serve = (app: App, { schema, context, imports }: Served, replay: () => Promise<number>) => {
  const { name: service, config, log, database, clock, rows, features } = app;
  const calls = callVerifier(config.CALL_KEYS);
  const registry = metricsRegistry();
  journalMetrics(rows, registry, features);
  calendarMetric(app, registry);
  return startServer({
    registry,
    schema,
    context,
    host: config.HOST,
    port: config.PORT,
    log,
    ...doorsOf(config),
    keys: { token: tokenVerifier({ ...config.TOKEN_KEYS, issuer: config.TOKEN_ISSUER }), call: calls },
    ready: readiness(app),
    readyDetail: () => Promise.resolve({ warnings: calendarWarnings(app) }),
    routes: (fastify) => {
      journalRoutes(fastify, { service, rows, calls, settlement: app.settlement });
      if (features.inbox) setAsideRoutes(fastify, { rows, replay });
      if (config.IMPORT_LIMIT_BYTES === undefined) return;
      importRoutes(fastify, {
        database,
        clock,
        vault: app.vault,
        kinds: imports,
        limitBytes: config.IMPORT_LIMIT_BYTES,
        onClosed: app.evaluateUnlessImporting,
        onFault: (err, traceId) => log.error({ traceId, err }, 'an import failed'),
      });
    },
  });
};

/** Takes the events of other services from Kafka, else from their feeds; without either it stands alone. */
const subscribe = (app: App, { handlers, subscribesTo }: Served, onFault: (fault: unknown) => void) => {
  const { name, config, database, log } = app;
  const { KAFKA_BROKERS: brokers, PUBLISHERS: publishers, DATABASE_URL: databaseUrl } = config;
  const [key] = config.CALL_KEYS;
  const from = brokers ? { brokers } : publishers && key ? { feed: feedsOf(publishers, key) } : undefined;
  if (!from || handlers.length === 0) return undefined;
  const onDead = (err: unknown): void => {
    log.fatal({ err }, 'no more events can be taken: the process ends, the next one goes on');
    process.exit(1);
  };
  const all = [...handlers, ...clockHandlers];
  return listen({
    database,
    databaseUrl,
    handlers: all,
    from,
    publishers: subscribesTo,
    reader: name,
    onFault,
    onDead,
  });
};

/**
 * Starts a subgraph: server, sealer, relay, subscription, days. It stops on SIGTERM: nothing new, what is in flight
 * ends, then sealer, relay and database.
 */
export const startSubgraph = async <Own extends App>(app: Own, served: Served) => {
  const { name: service, config, log, publisher, close } = app;
  // It listens when the server is up, whose routes ask it.
  const subscription: { listening?: Listening | undefined } = {};
  const replay = async (): Promise<number> => (await subscription.listening?.replay()) ?? 0;
  const server = await serve(app, served, replay).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  const onFault = (err: unknown): void => log.warn({ err }, 'a background turn failed and will be tried again');
  const background = { databaseUrl: config.DATABASE_URL, onFault };
  const relay = publisher && startRelay({ ...background, service, publisher });
  const sealer = startSealer({ ...background, onSealed: () => relay?.nudge() });
  subscription.listening = await subscribe(app, served, onFault);
  const days = startDays(app, onFault);
  const stops = [
    { name: 'server', stop: server.stop },
    { name: 'days', stop: days.stop },
    { name: 'subscription', stop: async () => subscription.listening?.stop() },
    { name: 'sealer', stop: sealer.stop },
    { name: 'relay', stop: async () => relay?.stop() },
    { name: 'publisher', stop: async () => publisher?.stop() },
    { name: 'database', stop: close },
  ];
  stopOnSignals(stops, log);
  return { ...server, app, stops };
};
