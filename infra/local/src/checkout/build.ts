import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { removePostgres, temporaryFolder } from '../postgres';
import { ROOT, type ServiceOptions, type Stack, type StackOptions } from '../stack';

/** What of another build's stack is known here. */
export type Served = Pick<Stack, 'web' | 'gateway' | 'services' | 'tokens' | 'databases'> & {
  readonly transport: Pick<Stack['transport'], 'kind' | 'brokers'>;
  /** How each service and the gateway are run, for processes of another build; empty where nobody wants it. */
  readonly ways: Readonly<Record<string, ServiceOptions>>;
};

export type Asked = { readonly handOver: string };
export type Done = { readonly handedOver: string; readonly fault?: string | undefined };

/** A checkout that runs, each process of it below one of ours. */
export type Build = Served & {
  readonly child: ChildProcess;
  /** Its data folder. */
  readonly folder: string;
  /** The folder is somebody else's, and stays when it stops. */
  readonly stays: boolean;
};

type BuildOptions = Partial<Pick<StackOptions, 'web' | 'ports' | 'transport' | 'environment' | 'dataDir'>> & {
  /** It tells how its processes are run, for which a build before 0.1 starts each of them again. */
  readonly tellsWays?: boolean;
};

const PROGRAM = join(__dirname, 'serve.ts');

/** Runs what a checkout has, with its own code, on a data folder of its own or one that is given. Throws when it does not start. */
export const startBuild = async (checkout: string, { dataDir, ...options }: BuildOptions = {}): Promise<Build> => {
  const folder = dataDir ?? (await temporaryFolder('anxin-build-'));
  const args = ['--import', 'tsx', PROGRAM, checkout, folder, JSON.stringify(options)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${checkout} did not start`)));
  const lines = createInterface(child.stdout as NodeJS.ReadableStream);
  const [line] = (await Promise.race([once(lines, 'line'), failed])) as [string];
  failed.catch(() => undefined);
  const { served } = JSON.parse(line) as { readonly served: string };
  return { ...(JSON.parse(served) as Served), child, folder, stays: dataDir !== undefined };
};

/** Ends a build's own process of a service or the gateway for good, after it has answered what it had read. */
export const handOver = async ({ child }: Build, name: string): Promise<void> => {
  child.send({ handOver: name } satisfies Asked);
  const [{ fault }] = (await once(child, 'message')) as [Done];
  if (fault !== undefined) throw new Error(`${name} was not handed over: ${fault}`);
};

export const stopBuild = async ({ child, folder, stays }: Build): Promise<void> => {
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
  if (stays) return;
  await removePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
};
