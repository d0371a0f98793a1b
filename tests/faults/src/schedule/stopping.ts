import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess } from '@anxin/process';
import type { RunningStack } from '../world/stack';

/** What became of requests around a SIGTERM. */
export type Stopped = {
  readonly service: string;
  /** From the first 200 of `/readyz` to the signal. */
  readonly afterMs: number;
  /** Of those sent before the signal, and of those on fresh connections after it. */
  readonly answered: number;
  readonly refused: number;
  readonly cut: number;
  /** From the signal to the end of the process. */
  readonly endedMs: number;
};

type Outcome = 'answered' | 'refused' | 'cut';

/** What a service is asked: a list that it has; of web a page for anybody, which asks others in its turn. */
type Question = { readonly url: string; readonly says: string; readonly method: string; readonly body?: string };

const questionFor = (stack: RunningStack, service: string): Question => {
  if (service === 'web') return { url: `${stack.web}/blacklist`, method: 'GET', says: '</html>' };
  const list = { gateway: 'projects', enforcement: 'orders' }[service] ?? `${service}Imports`;
  const body = JSON.stringify({ query: `{ ${list}(first: 100) { pageInfo { endCursor } } }` });
  return { url: `${stack.services[service] ?? stack.gateway}/graphql`, method: 'POST', body, says: '"data"' };
};

/** One request on a connection of its own. */
const ask = ({ url, method, body, says }: Question, headers: Readonly<Record<string, string>>): Promise<Outcome> =>
  new Promise((resolve) => {
    const sending = request(
      url,
      { method, agent: false, headers: { ...headers, 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.on('data', (part) => (text += String(part))).on('error', () => resolve('cut'));
        response.on('end', () => {
          if (response.statusCode === 503 && response.headers['retry-after']) resolve('refused');
          else resolve(response.statusCode === 200 && text.includes(says) ? 'answered' : 'cut');
        });
      },
    );
    sending.on('error', () => resolve('cut')).end(body);
  });

const many = (stack: RunningStack, question: Question): Promise<Outcome>[] =>
  Array.from({ length: 60 }, () => ask(question, stack.asOffice));

const untilEnded = async (pid: number): Promise<void> => {
  while ((await findProcess(pid))?.command) await sleep(10);
};

/**
 * SIGTERM, `afterMs` after a process of the service is ready for the first time, with 60 requests in flight and 60 more on
 * fresh connections; the stack then brings the service back.
 */
export const stopUnderLoad = async (stack: RunningStack, service: string, afterMs: number): Promise<Stopped> => {
  const question = questionFor(stack, service);
  await stack.restart(service);
  await sleep(afterMs);
  const pid = stack.pids[service] ?? 0;
  const inFlight = many(stack, question);
  // On their way: the process has begun to read them.
  await sleep(30);
  process.kill(pid, 'SIGTERM');
  const began = performance.now();
  const fresh = many(stack, question);
  await untilEnded(pid);
  const endedMs = Math.round(performance.now() - began);
  const outcomes = await Promise.all([...inFlight, ...fresh]);
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  await stack.backAfter(service, pid);
  return {
    ...{ service, afterMs, endedMs },
    ...{ answered: count('answered'), refused: count('refused'), cut: count('cut') },
  };
};
