import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Log } from '../log';

/** The reasons why a service is not ready, for whoever runs it; none means ready. */
export type Ready = () => Promise<readonly string[]>;

/** What else `/readyz` tells, ready or not. */
export type ReadyDetail = () => Promise<Readonly<Record<string, unknown>>>;

const CHECK_MS = 3_000;

/** What was asked for, or something else where it takes too long: a database that hangs must not hold the answer up. */
const inTime = async <Answer>(asked: Promise<Answer>, ms: number, late: Answer): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  return Promise.race([asked, waited]).finally(() => clearTimeout(timer));
};

const reasonsOf = async (ready: Ready, ms: number, log: Log): Promise<readonly string[]> => {
  try {
    return await inTime(ready(), ms, [`the check took more than ${ms} ms`]);
  } catch (err) {
    log.error({ err }, 'the readiness check failed');
    return ['the check itself failed; see the log'];
  }
};

export type HealthOptions = {
  readonly ready: Ready;
  readonly readyDetail?: ReadyDetail | undefined;
  readonly registry: Registry;
  readonly log: Log;
  /** How long the checks of `/readyz` may take. */
  readonly checkMs?: number;
};

/** `/healthz`: the process lives. `/readyz`: which process it is, that it can serve, or why not. `/metrics`: Prometheus text. */
export const healthRoutes = (
  server: FastifyInstance,
  { ready, readyDetail, registry, log, checkMs = CHECK_MS }: HealthOptions,
): void => {
  server.get('/healthz', () => ({ alive: true }));
  server.get('/readyz', async (_request, reply) => {
    const [reasons, detail] = await Promise.all([
      server.drain.isStopping() ? ['stopping'] : reasonsOf(ready, checkMs, log),
      readyDetail && inTime(readyDetail(), checkMs, {}).catch(() => ({})),
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
