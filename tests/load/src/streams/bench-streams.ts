import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { plainDate } from '@anxin/domain-kit';
import { localIssuer } from '@anxin/identity';
import { type ServiceDatabase, temporaryFolder } from '@anxin/local/postgres';
import { append, lockStreams, onCommit, openDatabase, startSealer } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import { cpuMsBelow } from '../processes';
import { withPostgres } from '../database';
import { memoryMb } from '../memory';
import { printRatio, tell } from '../rounds';
import { migrations } from './service';
import type { Order, Report, Transport } from './subscribers';

const PER_SECOND = 1_000;
/** Events of one transaction, as a chunk of an import has several. */
const TOGETHER = 10;
const SECONDS = 15;
const SUBSCRIBERS = 200;
const SLOW = 20;
const IDLE_SUBSCRIBERS = 10_000;
const IDLE_MS = 20_000;
const HEAP_MB = 768;
const SECTORS = ['HOUSING', 'WATER', 'TRANSPORT'];

const PARAMETERS = join(__dirname, '../../../data/parameters.json');
const now = (): number => performance.timeOrigin + performance.now();
const percentile = (times: readonly number[], share: number): number => {
  const ordered = times.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? NaN;
};

/** With less memory than garbage would take: a service that holds what slow ones do not take would end. */
const started = (program: string, env: NodeJS.ProcessEnv = process.env): ChildProcess =>
  fork(join(__dirname, program), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`],
    env: { ...process.env, ...env },
  });
const ended = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
};

/** Writes events of all sectors in turn; every twentieth is a probe, which notes when it had committed. */
const writer = (database: DataSource) => {
  const committedAt = new Map<number, number>();
  let n = 0;
  const write = async (events: number): Promise<void> => {
    const probes: number[] = [];
    const entries = Array.from({ length: events }, () => {
      n += 1;
      if (n % 20 === 0 || events === 1) probes.push(n);
      return {
        stream: `s${n % 50}`,
        type: 'T',
        place: { sector: SECTORS[n % 3] ?? null, area: '620522104' },
        contract: { name: 'bench.said', version: 1, key: `k${n % 50}` },
        payload: {
          ...(probes.includes(n) ? { probe: n } : {}),
          projectCode: `2506-620522-05-01-${n}`,
          amountFen: '123456',
        },
      };
    });
    await database.transaction(async (tx) => {
      await lockStreams(tx, ['bench']);
      await append(tx, entries, { actor: 'bench', businessDay: plainDate('2026-01-20') });
    });
    for (const probe of probes) committedAt.set(probe, now());
  };
  const writeSteadily = async (): Promise<void> => {
    const began = performance.now();
    for (let turn = 0; turn < (PER_SECOND / TOGETHER) * SECONDS; turn++) {
      const due = began + (turn * 1_000 * TOGETHER) / PER_SECOND;
      if (due > performance.now()) await sleep(due - performance.now());
      await write(TOGETHER);
    }
    tell(`wrote ${PER_SECOND * SECONDS} events in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  };
  return { committedAt, write, writeSteadily };
};

type World = {
  readonly url: string;
  readonly pid: number;
  readonly mint: (sectors: readonly string[], id: string) => Promise<string>;
  readonly writing: ReturnType<typeof writer>;
};

const cursorOf = async ({ url, mint }: World): Promise<string> => {
  const headers = { authorization: `Bearer ${await mint(SECTORS, 'reader')}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ eventsCursor }"}' });
  return ((await answer.json()) as { data: { eventsCursor: string } }).data.eventsCursor;
};

/** Subscribers in a process of their own, a hundred at most of an account. */
const subscribed = async (world: World, transport: Transport, count: number, slow: number) => {
  const child = started('subscribers.ts');
  const tokens: string[] = [];
  for (let index = 0; index < count; index++)
    tokens.push(
      index % 90 < 3 || tokens.length < 3
        ? await world.mint([SECTORS[index % 3] ?? ''], `account-${transport}-${index}`)
        : (tokens[index - 3] ?? ''),
    );
  child.send({ url: world.url, transport, tokens, after: await cursorOf(world), slow } satisfies Order);
  await once(child, 'message');
  const report = async () => {
    child.send('report');
    const [message] = (await once(child, 'message')) as [Exclude<Report, { begun: number }>];
    return message;
  };
  return { report, end: () => ended(child) };
};

const times = ({ committedAt }: World['writing'], heard: readonly (readonly [number, number])[]): readonly number[] =>
  heard.flatMap(([n, at]) => (committedAt.has(n) ? [at - (committedAt.get(n) ?? 0)] : []));

const underLoad = async (world: World, transport: Transport): Promise<void> => {
  const subscribers = await subscribed(world, transport, SUBSCRIBERS, SLOW);
  const cpu = cpuMsBelow(world.pid);
  await world.writing.writeSteadily();
  await sleep(2_000);
  const { heard, lagged } = await subscribers.report();
  const took = times(world.writing, heard);
  const probes = (PER_SECOND * SECONDS) / 20;
  const expected = (probes * (SUBSCRIBERS - SLOW)) / 3;
  tell(
    `${transport}: ${took.length} probes heard, ${expected} by the quick; ${lagged} told LAGGED; p50 ${percentile(took, 0.5).toFixed(0)} ms; CPU ${((cpuMsBelow(world.pid) - cpu) / (SECONDS * 10)).toFixed(0)} % of a core; ${memoryMb(world.pid, 'VmHWM').toFixed(0)} MB at most; load of the machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
  );
  printRatio(
    `Commit to subscriber by ${transport}, ${PER_SECOND}/s, ${SUBSCRIBERS} of which ${SLOW} slow: p99 in ms`,
    [percentile(took, 0.99)],
    { atMost: 150 },
  );
  await subscribers.end();
};

const fromIdle = async (world: World): Promise<void> => {
  const subscribers = await subscribed(world, 'SSE', 3, 0);
  for (let turn = 0; turn < 30; turn++) {
    await sleep(1_100);
    await world.writing.write(1);
  }
  await sleep(1_000);
  const took = times(world.writing, (await subscribers.report()).heard);
  printRatio('Commit in another replica to subscriber, from idle: p99 in ms', [percentile(took, 0.99)], {
    atMost: 100,
  });
  await subscribers.end();
};

const cpuShare = async (pid: number, ms: number): Promise<number> => {
  const before = cpuMsBelow(pid);
  await sleep(ms);
  return ((cpuMsBelow(pid) - before) / ms) * 100;
};

const idle = async (world: World): Promise<void> => {
  await sleep(5_000);
  printRatio('An idle service: % of a core', [await cpuShare(world.pid, IDLE_MS)], { atMost: 1 });
  const before = memoryMb(world.pid, 'VmRSS');
  const subscribers = await subscribed(world, 'SSE', IDLE_SUBSCRIBERS, 0);
  tell(
    `${IDLE_SUBSCRIBERS} idle: ${before.toFixed(0)} MB before, CPU ${(await cpuShare(world.pid, IDLE_MS)).toFixed(1)} % of a core`,
  );
  printRatio(`${IDLE_SUBSCRIBERS} idle SSE subscribers: MB of the service`, [memoryMb(world.pid, 'VmHWM')], {
    atMost: 1_000,
  });
  await subscribers.end();
};

const secret = (): string => randomBytes(32).toString('base64');

const serve = async (urls: ServiceDatabase, folder: string) => {
  const issuer = await localIssuer({ keyFile: join(folder, 'key.json'), issuer: 'bench' });
  const child = started('service.ts', {
    PORT: '0',
    DATABASE_URL: urls.serviceUrl,
    API_DATABASE_URL: urls.apiUrl,
    JWKS_FILE: issuer.jwksFile,
    TOKEN_ISSUER: 'bench',
    CALL_KEYS: secret(),
    PERSON_KEY: secret(),
    CARD_KEY: secret(),
    AT_REST_KEY: secret(),
    PARAMETERS_FILES: PARAMETERS,
    LOG_LEVEL: 'warn',
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const mint: World['mint'] = (sectors, id) => issuer.mint({ id, role: 'DEPARTMENT', sectors });
  return { url, pid: child.pid ?? 0, mint, stop: () => ended(child) };
};

/** From the commit to subscribers by both transports, slow ones among them; idle subscribers; an idle service. */
export const benchStreams = async (): Promise<void> => {
  const folder = await temporaryFolder('anxin-bench-streams-');
  try {
    await withPostgres(async (fresh) => {
      const urls = await fresh('bench', migrations);
      const database = await openDatabase({ url: urls.serviceUrl, poolSize: 2 });
      const service = await serve(urls, folder);
      // As another replica has it: it waits for the lock, and its commits reach whoever holds that.
      const sealer = startSealer({ databaseUrl: urls.serviceUrl, onFault: (fault) => tell(String(fault)) });
      onCommit(database, sealer.nudge);
      const world: World = { ...service, writing: writer(database) };
      try {
        await fromIdle(world);
        for (const transport of ['WebSocket', 'SSE'] as const) await underLoad(world, transport);
        await idle(world);
      } finally {
        await sealer.stop();
        await service.stop();
        await database.destroy();
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
