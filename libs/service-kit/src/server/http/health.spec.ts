import fastify from 'fastify';
import { Registry } from 'prom-client';
import { logger } from '../log';
import type { Drain } from './drain';
import { healthRoutes } from './health';

const never = new Promise<never>(() => undefined);

it.each([
  ['the check', { ready: () => never }, 503, ['the check took more than 20 ms']],
  ['what else there is to tell', { ready: () => Promise.resolve([]), readyDetail: () => never }, 200, []],
])('/readyz answers though %s hangs', async (_, asked, status, reasons) => {
  const server = fastify();
  server.decorate('drain', { isStopping: () => false } as Drain);
  healthRoutes(server, { ...asked, registry: new Registry(), log: logger('health', 'silent'), checkMs: 20 });
  const answer = await server.inject('/readyz');
  expect([answer.statusCode, answer.json()]).toEqual([status, { ready: status === 200, reasons, pid: process.pid }]);
  await server.close();
});
