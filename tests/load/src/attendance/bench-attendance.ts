import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ServiceDatabase } from '@anxin/local/postgres';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { run } from '../child';
import { withPostgres } from '../database';
import { printRatio, printSpread } from '../rounds';

const ROUNDS = 3;
const MONTHS = ['2025-11', '2025-12', '2026-01'] as const;
const ROOT = join(__dirname, '../../../..');
const DATA = join(ROOT, 'tests/data');
const fileOf = (month: string): string => join(DATA, 'county', `attendance-${month}.csv.gz`);

type Service = { readonly url: string; readonly token: string; readonly process: ChildProcess };
type Report = { readonly rows: number; readonly recorded: number; readonly same: number };

/** Node takes what it is given: this is what a service of 256 MB is started with. */
const HEAP = ['--max-old-space-size=128', '--max-semi-space-size=8'];

/** Runs a program of `workers` as its own process. */
const spawnWorkers = (program: string, args: readonly string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [...HEAP, '--import', 'tsx', join('src', program), ...args], {
    cwd: join(ROOT, 'apps/workers'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });

const migrated = async ({ migratorUrl }: ServiceDatabase): Promise<void> => {
  const child = spawnWorkers('migrate.ts', [], { MIGRATOR_DATABASE_URL: migratorUrl });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the migrations ended with ${code}`);
};

const started = async ({ serviceUrl }: ServiceDatabase): Promise<Service> => {
  const subjects = ['enterprises', 'projects'].map((name) => join(DATA, 'county', `${name}.csv.gz`));
  const child = spawnWorkers('imports/serve.fixture.ts', subjects, {
    DATABASE_URL: serviceUrl,
    PARAMETERS_FILES: join(DATA, 'parameters.json'),
  });
  if (!child.stdout) throw new Error('the service has no output');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { ...(JSON.parse(line) as { url: string; token: string }), process: child };
};

const stopped = async ({ process: child }: Service): Promise<void> => {
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** The most memory that a process has held, as Linux tells it. */
const peakMb = ({ pid }: ChildProcess): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Sends a month the way a gate's platform does. */
const send = async ({ url, token }: Service, month: string): Promise<Report & { readonly ms: number }> => {
  const began = performance.now();
  const answer = await fetch(`${url}/imports/attendance`, {
    method: 'POST',
    headers: {
      'content-type': 'application/gzip',
      authorization: `Bearer ${token}`,
      'x-file-name': `attendance-${month}.csv.gz`,
      'x-import-session': 'open',
    },
    body: Readable.toWeb(createReadStream(fileOf(month))) as never,
    duplex: 'half',
  });
  if (!answer.ok) throw new Error(await answer.text());
  const report = (await answer.json()) as Report;
  return { ...report, ms: performance.now() - began };
};

/** The punches of a month, put by COPY alone into an empty table of the same make. */
const copyMs = async (client: Client, month: string): Promise<number> => {
  const prepared: Buffer[] = [];
  const partition = `punch_${month.replace('-', '_')}`;
  for await (const chunk of client.query(copyTo(`COPY ${partition} TO STDOUT`))) prepared.push(chunk as Buffer);
  await client.query(`CREATE TABLE punch_copy (LIKE punch INCLUDING ALL) PARTITION BY RANGE (at);
    CREATE TABLE punch_copy_month PARTITION OF punch_copy
      FOR VALUES FROM ('${month}-01') TO ('${month}-01'::date + interval '1 month')`);
  const began = performance.now();
  await pipeline(Readable.from(prepared), client.query(copyFrom('COPY punch_copy FROM STDIN')));
  const ms = performance.now() - began;
  await client.query('DROP TABLE punch_copy');
  return ms;
};

type Figures = { readonly ratios: number[]; readonly rates: number[]; readonly memory: number[] };

const round = async (database: ServiceDatabase, { ratios, rates, memory }: Figures): Promise<void> => {
  await migrated(database);
  const service = await started(database);
  const owner = new Client({ connectionString: database.migratorUrl });
  await owner.connect();
  for (const month of MONTHS) {
    const { ms, rows, recorded, same } = await send(service, month);
    if (recorded + same !== rows) throw new Error(`${rows - recorded - same} punches of ${month} did not go in`);
    ratios.push((await copyMs(owner, month)) / ms);
    rates.push((rows / ms) * 1_000);
  }
  memory.push(peakMb(service.process));
  await owner.end();
  await stopped(service);
};

/** The same months by the office's command line, for what the sender holds in memory. */
const senderMb = async (database: ServiceDatabase): Promise<number> => {
  await migrated(database);
  const service = await started(database);
  const where = ['--url', `workers=${service.url}`, '--token', service.token];
  const { maxRssMb } = await run('apps/cli/src/main.ts', ['import', fileOf(MONTHS[2]), ...where]);
  await stopped(service);
  return maxRssMb;
};

/**
 * A county's punches over HTTP, a month a file: read, checked, told apart from what stands, kept and rolled up, against
 * COPY of the punches alone into an empty table of the same make.
 */
export const benchAttendance = async (): Promise<void> => {
  const figures: Figures = { ratios: [], rates: [], memory: [] };
  await withPostgres(async (fresh) => {
    for (let turn = 0; turn < ROUNDS; turn++) await round(await fresh('workers', []), figures);
    printSpread('Punches a second', figures.rates);
    printRatio('COPY of the prepared punches ÷ the import', figures.ratios, { atLeast: 0.25 });
    printRatio('Memory of the service at most, MB', figures.memory, { atMost: 256 });
    printRatio('Memory of the sender at most, MB', [await senderMb(await fresh('workers', []))], { atMost: 256 });
  });
};
