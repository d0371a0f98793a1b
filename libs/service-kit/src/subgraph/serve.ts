import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Registry } from 'prom-client';
import { callVerifier } from '@anxin/identity';
import { keepUp } from '../accounts/keep-up';
import { accountHandlers, Revocations, standingsThatMatter } from '../accounts/standing';
import type { Running } from '../database/exclusive';
import { onCommit } from '../database/open';
import { listen, type Listening } from '../events/listen';
import { listeningMetrics } from '../events/metrics';
import type { Handler } from '../events/on';
import { startRelay } from '../events/relay';
import { setAsideRoutes } from '../events/routes';
import type { ImportKind } from '../imports/kind';
import { importRoutes } from '../imports/routes';
import type { DestinationsOf } from '../imports/send-back';
import { sweepSpool } from '../imports/spool';
import type { EpochOptions } from '../journal/epochs';
import { journalMetrics } from '../journal/metrics';
import { journalRoutes } from '../journal/routes';
import { JournalNews } from '../journal/news';
import { startSealer } from '../journal/sealer';
import { eventRoutes } from '../streams/routes';
import { doorsOf } from '../server/http/doors';
import { metricsRegistry } from '../server/http/metrics';
import type { RunningServer } from '../server/http/start-http';
import { type ServerOptions, startServer } from '../server/start-server';
import { type Stop, stopOnSignals } from '../server/http/stop-on-signals';
import { calendarDetail, calendarMetric } from './calendar-end';
import { clockHandlers } from './clock-follower';
import { startDays } from './days';
import type { Kit } from './kit';
import { openJournal } from './open-journal';
import { feedsOf } from './publishers';
import { aheadOfBuild, readiness, unsignedHeads } from './readiness';
import { countRefused } from './refused-calls';
import { seenProjects } from './seen-projects';
import { streamsOf } from './streams';
import { notedTokens, type OwnIssuer } from './tokens';
import type { Work } from './work';

/** What is a service's own, beside its parts. */
export type Served = {
  readonly ownIssuer: OwnIssuer | undefined;
  readonly schema: GraphQLSchema;
  readonly context: ServerOptions['context'];
  readonly gauges: (registry: Registry) => void;
  readonly imports: readonly ImportKind[];
  readonly destinationsOf: DestinationsOf | undefined;
  readonly routes: (server: FastifyInstance) => void;
  readonly handlers: readonly Handler[];
  readonly subscribesTo: readonly string[];
};

type App = Kit & Work;

type Heard = {
  readonly revocations: Revocations;
  readonly listening: () => Listening | undefined;
  readonly news: JournalNews;
  readonly onFault: (fault: unknown) => void;
};

const serve = async (app: App, served: Served, heard: Heard) => {
  const { schema, context, gauges, imports, destinationsOf, routes, ownIssuer } = served;
  const { revocations, listening, news, onFault } = heard;
  const { name: service, config, log, database, clock, rows, features } = app;
  const registry = metricsRegistry();
  const calls = countRefused(callVerifier({ service, keys: config.CALL_KEYS }), registry);
  journalMetrics(rows, registry, features);
  if (features.inbox)
    listeningMetrics(registry, {
      partitions: () => listening()?.partitions() ?? [],
      silentSeconds: () => listening()?.silentSeconds() ?? 0,
    });
  // It listens when the server is up, whose routes ask it.
  const replay = async (): Promise<number> => (await listening()?.replay()) ?? 0;
  calendarMetric(app, registry);
  gauges(registry);
  const streams = features.streams ? streamsOf(app, { news, registry, onFault }) : undefined;
  const server = await startServer({
    ...(streams ? { subscriptions: streams.context } : {}),
    registry,
    schema,
    context,
    host: config.HOST,
    port: config.PORT,
    log,
    ...doorsOf(config),
    keys: { token: notedTokens(app, { revocations, own: ownIssuer, onFault }), call: calls },
    ready: readiness(app, () => listening()?.reasons() ?? []),
    readyDetail: async () => {
      const calendar = calendarDetail(app).warnings ?? [];
      const standing = [...calendar, ...unsignedHeads(config), ...(listening()?.warnings() ?? [])];
      const warnings = [...standing, ...(await aheadOfBuild(app))];
      return warnings.length > 0 ? { warnings } : {};
    },
    routes: (fastify) => {
      routes(fastify);
      journalRoutes(fastify, { service, rows, calls, settlement: app.settlement, news });
      if (features.streams) eventRoutes(fastify, service);
      if (features.inbox) setAsideRoutes(fastify, { rows, replay });
      if (config.IMPORT_LIMIT_BYTES === undefined) return;
      importRoutes(fastify, {
        database,
        clock,
        vault: app.vault,
        kinds: imports,
        destinationsOf,
        seenProjects: seenProjects(app),
        limitBytes: config.IMPORT_LIMIT_BYTES,
        onClosed: app.evaluateUnlessImporting,
        onFault: (err, traceId) => log.error({ traceId, err }, 'an import failed'),
      });
    },
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await streams?.save().catch(onFault);
  };
  return { ...server, stop };
};

/** Takes the events of other services from Kafka, else from their feeds; without either it stands alone. */
const subscribe = (app: App, { handlers, subscribesTo }: Served, onFault: (fault: unknown) => void) => {
  const { name, config, database, log } = app;
  const { BROKERS: brokers, PUBLISHERS: publishers, DATABASE_URL: databaseUrl } = config;
  const [key] = config.CALL_KEYS;
  const feed = publishers && key && feedsOf(publishers, key);
  const from = brokers ? { brokers, ...(feed ? { feed } : {}) } : feed && { feed };
  if (!from || subscribesTo.length === 0) return undefined;
  const onDead = (err: unknown): void => {
    log.fatal({ err }, 'no more events can be taken: the process ends, the next one goes on');
    process.exit(1);
  };
  const all = [...handlers, ...clockHandlers, ...accountHandlers];
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

/** What is done with the journal: places are given, events published. */
const startJournal = async (app: App, news: JournalNews, onFault: (fault: unknown) => void) => {
  const { name: service, config, log, publisher, clock, database } = app;
  const background = { databaseUrl: config.DATABASE_URL, onFault };
  const epoch: EpochOptions = {
    today: () => clock.today(),
    onBegun: (begun) => log.error(begun, 'the journal was put back from a copy: a new epoch begins'),
  };
  const onTopicAnew = (): void =>
    log.error({ topic: service }, 'the topic was made anew or put back from a copy: all events are sent again');
  await openJournal({ ...background, service, publisher, epoch });
  return () => {
    const relay = publisher && startRelay({ ...background, service, publisher, epoch, onTopicAnew });
    const onSealed = (): void => {
      relay?.nudge();
      news.tell();
    };
    const sealer = startSealer({ ...background, epoch, onSealed });
    onCommit(database, sealer.nudge);
    return { relay, sealer };
  };
};

/** What has begun to start, in the order in which it stops: what came first is waited for and ended, or was never begun. */
type Starting = {
  accounts?: Pick<Running, 'stop'>;
  server?: Promise<RunningServer>;
  days?: Pick<Running, 'stop'>;
  subscription?: Listening;
  sealer?: Running;
  relay?: Running;
};

const stopsOf = ({ publisher, close, signHeads }: App, parts: Starting): readonly Stop[] => [
  // One that did not start has nothing to stop, and its fault is told by the start.
  { name: 'server', stop: async () => (await parts.server?.catch(() => undefined))?.stop() },
  { name: 'accounts', stop: async () => parts.accounts?.stop() },
  { name: 'days', stop: async () => parts.days?.stop() },
  { name: 'subscription', stop: async () => parts.subscription?.stop() },
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
  const { log, publisher, close } = app;
  const parts: Starting = {};
  const stops = stopsOf(app, parts);
  const signals = stopOnSignals(stops, log);
  const onFault = (err: unknown): void => log.warn({ err }, 'a background turn failed and will be tried again');
  const closed = async (fault: unknown): Promise<never> => {
    await parts.accounts?.stop();
    await publisher?.stop();
    await close();
    await signals.stop();
    throw fault;
  };
  if (app.features.imports) await sweepSpool();
  const news = new JournalNews(app.rows);
  const start = await startJournal(app, news, onFault).catch(closed);
  const revocations = new Revocations();
  const look = async (): Promise<void> => revocations.replace(await standingsThatMatter(app.rows));
  parts.accounts = await keepUp(look, onFault);
  parts.server = serve(app, served, { revocations, listening: () => parts.subscription, news, onFault });
  const server = await parts.server.catch(closed);
  const { relay, sealer } = start();
  if (relay) parts.relay = relay;
  parts.sealer = sealer;
  const listening = subscribe(app, served, onFault);
  if (listening) parts.subscription = listening;
  parts.days = startDays(app, onFault);
  return { ...server, app, stops: [...stops, signals] };
};
