import type { AddressInfo } from 'node:net';
import type { TokenVerifier } from '@anxin/identity';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import type { Doors } from './doors';
import { healthRoutes, type Ready, type ReadyDetail } from './health';
import { httpServer } from './http';
import type { Log } from '../log';
import { startTracing } from '../../tracing/trace';
import { type ServerMetrics, serverMetrics } from './metrics';

export type HttpOptions = Pick<Doors, 'corsOrigins' | 'trustedProxies' | 'traces'> & {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly log: Log;
  /** Proves the token of a request; left out, everybody is `PUBLIC`. */
  readonly verify?: TokenVerifier;
  readonly ready: Ready;
  readonly readyDetail?: ReadyDetail;
  /** Where the service registers its own metrics; the server adds its own to it. */
  readonly registry?: Registry;
  /** How long requests in flight may take to end when the server stops. */
  readonly drainMs?: number;
  /** The silence after which a stopping server closes its door: whoever comes before is told to come again. */
  readonly lingerMs?: number;
};

/** A server that serves. `stop` answers what was read, refuses the rest with 503, and closes; twice is once. */
export type RunningServer = { readonly url: string; readonly port: number; readonly stop: () => Promise<void> };

/** What a server serves beside its health; stopped after the last answer. */
export type Served = { readonly stop: () => Promise<void> };

const DRAIN_MS = 5_000;
const LINGER_MS = 500;

const stopper = (
  server: FastifyInstance,
  served: Served,
  { drainMs = DRAIN_MS, lingerMs = LINGER_MS }: Pick<HttpOptions, 'drainMs' | 'lingerMs'>,
) => {
  const stop = async (): Promise<void> => {
    if (server.server.listening) await server.drain.begin({ lingerMs, withinMs: drainMs });
    const closed = server.close();
    server.server.closeAllConnections();
    await closed;
    await served.stop();
  };
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
};

/** Starts `/healthz`, `/readyz`, `/metrics` and what `serve` adds to them; rejects when the port is taken. */
export const startHttp = async (
  options: HttpOptions,
  serve: (server: FastifyInstance, metrics: ServerMetrics) => Promise<Served>,
): Promise<RunningServer> => {
  const { log, host, port, verify, ready, readyDetail } = options;
  const metrics = serverMetrics(options.registry ?? new Registry());
  const flush = options.traces ? await startTracing(String(log.bindings()['service']), options.traces) : undefined;
  const server = await httpServer(log, metrics, verify, options);
  const serving = await serve(server, metrics);
  const served = { stop: () => serving.stop().then(flush) };
  healthRoutes(server, { ready, readyDetail, registry: metrics.registry, log });
  const stop = stopper(server, served, options);
  await server.listen({ host, port }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const bound = (server.server.address() as AddressInfo).port;
  log.info({ host, port: bound }, 'serving');
  return { url: `http://${host}:${bound}`, port: bound, stop };
};
