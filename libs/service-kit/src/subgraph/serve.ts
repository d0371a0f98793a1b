import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor';
import { callVerifier } from '../access/signed-call';
import { tokenVerifier } from '../access/token';
import { listen, type Listening } from '../events/listen';
import type { Handlers } from '../events/on';
import { setAsideRoutes } from '../events/routes';
import type { ImportKind } from '../imports/kind';
import { importRoutes } from '../imports/routes';
import { journalMetrics } from '../journal/metrics';
import { startRelay } from '../journal/relay';
import { journalRoutes } from '../journal/routes';
import { startSealer } from '../journal/sealer';
import { metricsRegistry } from '../server/metrics';
import { type OwnContext, startServer } from '../server/start-server';
import { stopOnSignals } from '../server/stop-on-signals';
import { startDays } from './days';
import type { SubgraphParts } from './parts';
import { feedsOf } from './publishers';
import { readiness } from './readiness';

/** What is a service's own, beside its container. */
export type Subgraph = {
  readonly schema: GraphQLSchema;
  readonly context: (actor: Actor) => Promise<OwnContext>;
  readonly kinds: readonly ImportKind[];
  /** What it does with the events it hears. */
  readonly handlers?: Handlers;
};

const serve = (app: SubgraphParts, { schema, context, kinds }: Subgraph, replay: () => Promise<number>) => {
  const { service, config, log, database, clock, rows } = app;
  const calls = callVerifier(config.CALL_KEYS);
  const registry = metricsRegistry();
  journalMetrics(rows, registry);
  return startServer({
    registry,
    schema,
    context,
    host: config.HOST,
    port: config.PORT,
    log,
    introspection: config.INTROSPECTION === '1',
    keys: { token: tokenVerifier({ ...config.TOKEN_KEYS, issuer: config.TOKEN_ISSUER }), call: calls },
    ready: readiness(app),
    routes: (fastify) => {
      journalRoutes(fastify, { service, rows, calls, settlement: app.settlement });
      setAsideRoutes(fastify, { rows, replay });
      importRoutes(fastify, {
        database,
        clock,
        vault: app.vault,
        kinds,
        limitBytes: config.IMPORT_LIMIT_BYTES,
        onClosed: app.conclude,
        onFault: (err, traceId) => log.error({ traceId, err }, 'an import failed'),
      });
    },
  });
};

/** Hears the other services over Kafka, else through their feeds; without either it stands alone. */
const hear = (app: SubgraphParts, handlers: Handlers, onFault: (fault: unknown) => void) => {
  const { service, hears, config, database, log } = app;
  const { KAFKA_BROKERS: brokers, PUBLISHERS: publishers, DATABASE_URL: databaseUrl } = config;
  const [key] = config.CALL_KEYS;
  const from = brokers ? { brokers } : publishers && key ? { feed: feedsOf(publishers, key) } : undefined;
  if (!from || hears.length === 0) return undefined;
  const onDead = (err: unknown): void => {
    log.fatal({ err }, 'what was heard can be heard no more: the process ends, the next one goes on');
    process.exit(1);
  };
  return listen({ database, databaseUrl, handlers, from, publishers: hears, reader: service, onFault, onDead });
};

/**
 * Starts a subgraph: server, sealer, relay, the ear for other services, the days. It stops on SIGTERM: nothing new,
 * what is in flight ends, then sealer, relay and database.
 */
export const startSubgraph = async <App extends SubgraphParts>(app: App, subgraph: Subgraph) => {
  const { service, config, log, database, api, publisher } = app;
  const close = async (): Promise<void> => void (await Promise.all([database.destroy(), api.destroy()]));
  // It listens when the server is up, whose routes ask it.
  const ear: { listening?: Listening | undefined } = {};
  const replay = async (): Promise<number> => (await ear.listening?.replay()) ?? 0;
  const server = await serve(app, subgraph, replay).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  const onFault = (err: unknown): void => log.warn({ err }, 'a background turn failed and will be tried again');
  const background = { databaseUrl: config.DATABASE_URL, onFault };
  const relay = publisher && startRelay({ ...background, service, publisher });
  const sealer = startSealer({ ...background, onSealed: () => relay?.nudge() });
  ear.listening = await hear(app, subgraph.handlers ?? [], onFault);
  const days = startDays(app, onFault);
  const stops = [
    { name: 'server', stop: server.stop },
    { name: 'days', stop: days.stop },
    { name: 'listening', stop: async () => ear.listening?.stop() },
    { name: 'sealer', stop: sealer.stop },
    { name: 'relay', stop: async () => relay?.stop() },
    { name: 'publisher', stop: async () => publisher?.stop() },
    { name: 'database', stop: close },
  ];
  stopOnSignals(stops, log);
  return { ...server, app, stops };
};
