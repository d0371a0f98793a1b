import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf } from '@anxin/local/stack';
import { launch } from '@anxin/process';
import { askOnce } from './askers';
import type { System } from './system';

/** What a caller, an operator's probe and the metrics say of clocks that are apart. */
export type Told = {
  readonly code: string | undefined;
  readonly status: number;
  readonly reasons: readonly string[];
  readonly subgraphs: Readonly<Record<string, { readonly state: string; readonly clockAheadSeconds?: number }>>;
  readonly metrics: readonly string[];
  /** The first code once the clock is right again. */
  readonly after: string | undefined;
};

const QUERY = '{ projects(first: 1) { nodes { code } } }';

const read = async (gateway: string) => {
  const response = await fetch(`${gateway}/readyz`);
  const { reasons, subgraphs } = (await response.json()) as Pick<Told, 'reasons' | 'subgraphs'>;
  return { status: response.status, reasons, subgraphs };
};

/** The gateway runs for a while, at least so long, with a clock that is so many minutes ahead, or behind. */
export const gatewayApart = async (
  { stack, dataDir }: Pick<System, 'stack' | 'dataDir'>,
  minutes: number,
  forMs = 0,
): Promise<Told> => {
  const service = await stack.handOver('gateway');
  const env = {
    NODE_OPTIONS: `--require ${join(__dirname, 'clock-ahead.cjs')}`,
    CLOCK_AHEAD_MS: String(minutes * 60_000),
  };
  const command = commandOf({ ...service, env: { ...service.env, ...env } });
  const ahead = await launch({ ...command, logFile: join(dataDir, 'logs', 'gateway-ahead.log') });
  try {
    while ((await askOnce(stack, QUERY)) === 'NETWORK' && ahead.isAlive()) await sleep(100);
    const code = await askOnce(stack, QUERY);
    const said = await read(stack.gateway);
    const text = await (await fetch(`${stack.gateway}/metrics`)).text();
    await sleep(forMs);
    const metrics = text.split('\n').filter((line) => /^anxin_gateway_(clock|missing).*\d/.test(line));
    await ahead.end('SIGTERM', 10_000);
    await stack.restart('gateway');
    return { code, ...said, metrics, after: await askOnce(stack, QUERY) };
  } finally {
    await ahead.end('SIGKILL', 1_000);
  }
};
