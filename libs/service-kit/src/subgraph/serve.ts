import type { GraphQLSchema } from 'graphql';
import { callVerifier, tokenVerifier } from '@anxin/identity';
import type { Running } from '../database/exclusive';
import { listen, type Listening } from '../events/listen';
import type { Handler } from '../events/on';
import { startRelay } from '../events/relay';
import { setAsideRoutes } from '../events/routes';
import type { ImportKind } from '../imports/kind';
import { importRoutes } from '../imports/routes';
import { sweepSpool } from '../imports/spool';
import { journalMetrics } from '../journal/metrics';
import { journalRoutes } from '../journal/routes';
import { startSealer } from '../journal/sealer';
import { doorsOf } from '../server/doors';
import { metricsRegistry } from '../server/metrics';
import { type RunningServer, type ServerOptions, startServer } from '../server/start-server';
import { type Stop, stopOnSignals } from '../server/stop-on-signals';
import { calendarDetail, calendarMetric } from './calendar-end';
import { clockHandlers } from './clock-follower';
import { startDays } from './days';
import type { Kit } from './kit';
import { feedsOf } from './publishers';
import { readiness } from './readiness';
import { countRefused } from './refused-calls';
import type { Work } from './work';

/** What is a service's own, beside its parts. */
export type Served = {
  readonly schema: GraphQLSchema;
  readonly context: ServerOptions['context'];
  readonly imports: readonly ImportKind[];
  readonly handlers: readonly Handler[];
  readonly subscribesTo: readonly string[];
};

type App = Kit & Work;

const serve = (app: App, { schema, context, imports }: Served, replay: () => Promise<number>) => {
  const { name: service, config, log, database, clock, rows, features } = app;
  const registry = metricsRegistry();
  const calls = countRefused(callVerifier({ service, keys: config.CALL_KEYS }), registry);
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
    readyDetail: () => Promise.resolve(calendarDetail(app)),
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
const subscribe = async (app: App, { handlers, subscribesTo }: Served, onFault: (fault: unknown) => void) => {
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

/** What has begun to start, in the order in which it stops: what came first is waited for and ended, or was never begun. */
type Starting = {
  server?: Promise<RunningServer>;
  days?: Pick<Running, 'stop'>;
  subscription?: Promise<Listening | undefined>;
  sealer?: Running;
  relay?: Running;
};

const stopsOf = ({ publisher, close, signHeads }: App, parts: Starting): readonly Stop[] => [
  // One that did not start has nothing to stop, and its fault is told by the start.
  { name: 'server', stop: async () => (await parts.server?.catch(() => undefined))?.stop() },
  { name: 'days', stop: async () => parts.days?.stop() },
  { name: 'subscription', stop: async () => (await parts.subscription?.catch(() => undefined))?.stop() },
  { name: 'sealer', stop: async () => parts.sealer?.stop() },
  { name: 'relay', stop: async () => parts.relay?.stop() },
  { name: 'publisher', stop: async () => publisher?.stop() },
  { name: 'head', stop: signHeads },
  { name: 'database', stop: close },
];

/**
 * Starts a subgraph: server, sealer, relay, subscription, days. It stops on SIGTERM, also while it starts: nothing new,
 * what is in flight ends, then sealer, relay and database.
 */
export const startSubgraph = async <Own extends App>(app: Own, served: Served) => {
  const { name: service, config, log, publisher, close } = app;
  const parts: Starting = {};
  const stops = stopsOf(app, parts);
  stopOnSignals(stops, log);
  if (app.features.imports) await sweepSpool();
  // It listens when the server is up, whose routes ask it.
  const replay = async (): Promise<number> => (await (await parts.subscription)?.replay()) ?? 0;
  parts.server = serve(app, served, replay);
  const server = await parts.server.catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  const onFault = (err: unknown): void => log.warn({ err }, 'a background turn failed and will be tried again');
  const background = { databaseUrl: config.DATABASE_URL, onFault };
  const relay = publisher && startRelay({ ...background, service, publisher });
  if (relay) parts.relay = relay;
  parts.sealer = startSealer({ ...background, onSealed: () => relay?.nudge() });
  parts.days = startDays(app, onFault);
  parts.subscription = subscribe(app, served, onFault);
  await parts.subscription;
  return { ...server, app, stops };
};
