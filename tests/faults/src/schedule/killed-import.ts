import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { RunningStack } from '../world/stack';

export type KilledImport = {
  /** Uploads in the temporary folder after the kill. */
  readonly leftOnDisk: readonly string[];
  /** How it is known once the next process is ready. */
  readonly status: string;
  readonly sessions: number;
  /** From the next process being ready until the import was closed, and until the clock could be set. */
  readonly closedMs: number;
  readonly clockMs: number;
};

const SMALL = join(__dirname, '../../../data/small');
const ROWS = 60_000;

const many = (): string => {
  const [header = '', row = ''] = readFileSync(join(SMALL, 'enterprises.csv'), 'utf8').split('\n');
  return [header, ...Array.from({ length: ROWS }, () => row)].join('\n');
};

const setClock = async (stack: RunningStack, day: string): Promise<boolean> => {
  const answer = await fetch(`${stack.services['projects']}/graphql`, {
    method: 'POST',
    headers: { ...stack.asOffice, 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { clockSet(day: "${day}") }` }),
  });
  return (await answer.text()).includes(`"clockSet":"${day}"`);
};

const until = async (holds: () => Promise<boolean>): Promise<number> => {
  const began = performance.now();
  while (!(await holds())) await sleep(20);
  return Math.round(performance.now() - began);
};

/** SIGKILL in the middle of an import; the stack brings the service back. */
export const killDuringImport = async (stack: RunningStack, nextDay: string): Promise<KilledImport> => {
  const database = new Client({ connectionString: stack.databases['projects'] });
  await database.connect();
  const one = async <Row>(sql: string): Promise<Row | undefined> => (await database.query(sql)).rows[0] as Row;
  const last = () => one<{ status: string; rows: number }>('SELECT status, rows FROM import ORDER BY id DESC LIMIT 1');
  const before = new Set(readdirSync(tmpdir()));
  const pid = stack.pids['projects'] ?? 0;
  const sending = fetch(`${stack.services['projects']}/imports/enterprises`, {
    method: 'POST',
    headers: { ...stack.asOffice, 'content-type': 'text/csv' },
    body: many(),
  }).catch(() => undefined);
  await until(async () => ((await last())?.rows ?? 0) > 0 && (await last())?.status === 'RUNNING');
  process.kill(pid, 'SIGKILL');
  await sending;
  const leftOnDisk = readdirSync(tmpdir()).filter((name) => name.startsWith('anxin-import-') && !before.has(name));
  await stack.backAfter('projects', pid);
  const closedMs = await until(async () => (await last())?.status !== 'RUNNING');
  const clockMs = await until(() => setClock(stack, nextDay));
  const [ended, open] = [await last(), await one<{ n: number }>('SELECT count(*)::int AS n FROM import_session')];
  await database.end();
  return { leftOnDisk, status: ended?.status ?? '', sessions: open?.n ?? -1, closedMs, clockMs };
};
