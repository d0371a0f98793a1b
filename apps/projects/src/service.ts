import {
  callVerifier,
  importRoutes,
  journalMetrics,
  journalRoutes,
  metricsRegistry,
  startRelay,
  startSealer,
  startServer,
  stopOnSignals,
  tokenVerifier,
} from '@anxin/service-kit';
import type { Config } from './config';
import { buildContainer, type Container, SERVICE } from './container';
import { enterprisesImport } from './imports/enterprises';
import { escrowStatementImport } from './imports/escrow-statement';
import { projectsImport } from './imports/projects';
import { startDays } from './jobs/days';
import { readiness } from './jobs/readiness';
import { contextOf } from './resolvers/context';
import { projectsSchema } from './schema';

const serve = (config: Config, app: Container) => {
  const { log, database, vault, clock, rows } = app;
  const calls = callVerifier(config.CALL_KEYS);
  const registry = metricsRegistry();
  journalMetrics(rows, registry);
  return startServer({
    registry,
    schema: projectsSchema(),
    context: (actor) => contextOf(app, actor),
    host: config.HOST,
    port: config.PORT,
    log,
    introspection: config.INTROSPECTION === '1',
    keys: { token: tokenVerifier({ ...config.TOKEN_KEYS, issuer: config.TOKEN_ISSUER }), call: calls },
    ready: readiness(app),
    routes: (fastify) => {
      journalRoutes(fastify, { service: SERVICE, rows, calls, settlement: app.settlement });
      importRoutes(fastify, {
        database,
        clock,
        kinds: [enterprisesImport, projectsImport(vault), escrowStatementImport(vault)],
        limitBytes: config.IMPORT_LIMIT_BYTES,
        onClosed: app.evaluate,
        onFault: (err, traceId) => log.error({ traceId, err }, 'an import failed'),
      });
    },
  });
};

/** Starts the service; it stops on SIGTERM: nothing new, what is in flight ends, then sealer, relay and database. */
export const startProjects = async (config: Config) => {
  const app = await buildContainer(config);
  const { log, database, api, publisher } = app;
  const close = async (): Promise<void> => void (await Promise.all([database.destroy(), api.destroy()]));
  const server = await serve(config, app).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  const onFault = (err: unknown): void => log.warn({ err }, 'a background turn failed and will be tried again');
  const background = { databaseUrl: config.DATABASE_URL, onFault };
  const relay = publisher && startRelay({ ...background, service: SERVICE, publisher });
  const sealer = startSealer({ ...background, onSealed: () => relay?.nudge() });
  const days = startDays(app, onFault);
  const stops = [
    { name: 'server', stop: server.stop },
    { name: 'days', stop: days.stop },
    { name: 'sealer', stop: sealer.stop },
    { name: 'relay', stop: async () => relay?.stop() },
    { name: 'publisher', stop: async () => publisher?.stop() },
    { name: 'database', stop: close },
  ];
  stopOnSignals(stops, log);
  return { ...server, app, stops };
};
