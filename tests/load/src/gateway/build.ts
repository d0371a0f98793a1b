import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { temporaryFolder } from '@anxin/local/postgres';

/** A checkout that runs, each process of it below one of ours. */
export type Build = {
  readonly gateway: string;
  readonly services: Readonly<Record<string, string>>;
  readonly token: string;
  readonly child: ChildProcess;
  readonly folder: string;
};

/** This checkout. */
export const ROOT = resolve(__dirname, '../../../..');
const PROGRAM = join(__dirname, 'served-stack.ts');

/** Runs what a checkout has, with its own code. */
export const startBuild = async (checkout: string): Promise<Build> => {
  const folder = await temporaryFolder('anxin-bench-build-');
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, checkout, folder], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${checkout} did not start`)));
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string];
  failed.catch(() => undefined);
  const { gateway = '', token = '', ...services } = JSON.parse(line) as Record<string, string>;
  return { gateway, services, token, child, folder };
};

export const stopBuild = async ({ child, folder }: Build): Promise<void> => {
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
  await rm(folder, { recursive: true, force: true });
};

/** The office sends a file. */
export const sendTo = async (
  { services, token }: Build,
  service: string,
  kind: string,
  body: NonNullable<RequestInit['body']>,
  name = `${kind}.csv`,
): Promise<void> => {
  const answer = await fetch(`${services[service]}/imports/${kind}`, {
    method: 'POST',
    headers: {
      'content-type': name.endsWith('.gz') ? 'application/gzip' : 'text/csv',
      'x-file-name': name,
      'x-import-session': 'open',
      authorization: `Bearer ${token}`,
    },
    body,
  });
  if (!answer.ok) throw new Error(`${kind} did not go in: ${await answer.text()}`);
};

/** Asks as the office does. */
export const askOf = async <Data>({ gateway, token }: Build, query: string): Promise<Data> => {
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
