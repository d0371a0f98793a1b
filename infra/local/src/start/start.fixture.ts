/** `npm start`, `npm run dev` and `npm run reset` as a user runs them: processes of their own, on a home and on ports for one spec. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProcess } from '@anxin/process';
import { removePostgres, temporaryFolder } from '../postgres';
import { freePortsAsSettings } from '../stack/ports';

export type Program = {
  readonly child: ChildProcess;
  /** Both outputs so far. */
  readonly says: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves when it has said this, so many times; rejects when it ends before. */
  readonly until: (said: string, times?: number) => Promise<void>;
};

type Environment = Readonly<Record<string, string>>;

const program = (name: string, args: readonly string[], env: Environment): Program =>
  heard(process.execPath, ['--import', require.resolve('tsx'), `src/${name}.ts`, ...args], env);

const heard = (command: string, args: readonly string[], env: Environment): Program => {
  const child = spawn(command, args, {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (text += String(chunk)));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const until = (said: string, times = 1): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => void (text.split(said).length > times && resolve());
      for (const output of [child.stdout, child.stderr]) output.on('data', look);
      look();
      void ended.then(() => reject(new Error(`It ended without "${said}": ${text}`)));
    });
  return { child, says: () => text, ended, until };
};

/** A home with ports that stay the same from start to start. */
export const aHome = async () => {
  const folder = await temporaryFolder('anxin-start-');
  const home = join(folder, 'home');
  const env: Readonly<Record<string, string>> = { ANXIN_HOME: home, ...(await freePortsAsSettings()) };
  const data = join(home, 'data');
  const run = join(data, 'run');
  const pidIn = (file: string): number => (existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0);
  const notes = (): string[] => [
    ...(existsSync(run) ? readdirSync(run).map((name) => join(run, name)) : []),
    join(data, 'kafka/broker.pid'),
    join(data, 'postgres/data/postmaster.pid'),
  ];
  return {
    home,
    data,
    ports: env,
    start: (over: Readonly<Record<string, string>> = {}, ...args: readonly string[]) =>
      program('start/main', args, { ...env, ...over }),
    /** With npm and its shell around it. */
    npmStart: (...args: readonly string[]) =>
      heard('npm', ['--prefix', '../..', 'run', '-s', 'start', '--', ...args], env),
    dev: (...args: readonly string[]) => program('start/dev', args, env),
    reset: () => program('start/reset', [], env),
    /** The pids of everything that runs on this home but the start itself. */
    servers: () =>
      notes()
        .map(pidIn)
        .filter((pid) => pid > 0),
    remove: async () => {
      await removePostgres(join(data, 'postgres'));
      await removePostgres(folder);
    },
  };
};

/** Which of these processes still run. */
export const running = async (pids: readonly number[]): Promise<readonly number[]> => {
  const found = await Promise.all(pids.map(findProcess));
  return pids.filter((_, index) => found[index]?.command);
};
