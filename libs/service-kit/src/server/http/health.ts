import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Log } from '../log';

/** The reasons why a service is not ready, for whoever runs it; none means ready. */
export type Ready = () => Promise<readonly string[]>;

/** What else `/readyz` tells, ready or not. */
export type ReadyDetail = () => Promise<Readonly<Record<string, unknown>>>;

const CHECK_MS = 3_000;

const reasonsOf = async (ready: Ready, log: Log): Promise<readonly string[]> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([`the check took more than ${CHECK_MS} ms`]), CHECK_MS);
  });
  try {
    return await Promise.race([ready(), late]);
  } catch (err) {
    log.error({ err }, 'the readiness check failed');
    return ['the check itself failed; see the log'];
  } finally {
    clearTimeout(timer);
  }
};

export type HealthOptions = {
  readonly ready: Ready;
  readonly readyDetail?: ReadyDetail | undefined;
  readonly registry: Registry;
  readonly log: Log;
};

/** `/healthz`: the process lives. `/readyz`: which process it is, that it can serve, or why not. `/metrics`: Prometheus text. */
export const healthRoutes = (server: FastifyInstance, { ready, readyDetail, registry, log }: HealthOptions): void => {
  server.get('/healthz', () => ({ alive: true }));
  server.get('/readyz', async (_request, reply) => {
    const [reasons, detail] = await Promise.all([
      server.drain.isStopping() ? ['stopping'] : reasonsOf(ready, log),
      readyDetail?.().catch(() => undefined),
    ]);
    return reply
      .code(reasons.length === 0 ? 200 : 503)
      .send({ ready: reasons.length === 0, reasons, pid: process.pid, ...detail });
  });
  server.get('/metrics', async (_request, reply) => {
    // Text first: the content type of the registry may hold more than one part.
    const text = await registry.metrics();
    return reply.header('content-type', registry.contentType).send(text);
  });
};
