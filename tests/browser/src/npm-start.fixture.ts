import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { freePortsAsSettings } from '@anxin/local/stack';
import { z } from 'zod';

const ROOT = join(__dirname, '../../..');
const READY = '安薪已启动';

const stackSchema = z.object({
  web: z.string(),
  gateway: z.string(),
  services: z.record(z.string(), z.string()),
  tokens: z.record(z.string(), z.string()),
  /** What the guide of a start prints for the pages without an account. */
  codes: z
    .object({
      worker: z.object({ code: z.string(), tail: z.string() }),
      document: z.object({ code: z.string(), number: z.string() }),
    })
    .partial()
    .optional(),
});

const stackIn = (home: string) => ({
  ...stackSchema.parse(JSON.parse(readFileSync(join(home, 'stack.json'), 'utf8'))),
  /** Where it says of itself what it is, as the office's command line reads it. */
  file: join(home, 'stack.json'),
  /** The process that runs a server by now. */
  pidOf: (name: string): number => Number.parseInt(readFileSync(join(home, 'data/run', `${name}.pid`), 'utf8'), 10),
});

/** The stack that runs already, of `ANXIN_HOME`; it stays. */
export const besideAStack = () => ({
  ...stackIn(process.env['ANXIN_HOME'] ?? join(ROOT, '.anxin')),
  stop: (): Promise<void> => Promise.resolve(),
});

/** `npm start` in a process of its own, on a home and ports for one spec, with the sample county taken in or nothing. */
export const npmStart = async ({ withSample }: { readonly withSample: boolean }) => {
  const folder = await temporaryFolder('anxin-browser-');
  const home = join(folder, 'home');
  const args = ['src/start/main.ts', '--embedded', ...(withSample ? [] : ['--empty'])];
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), ...args], {
    cwd: join(ROOT, 'infra/local'),
    env: { ...process.env, ANXIN_HOME: home, ...(await freePortsAsSettings()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = once(child, 'close');
  const ready = new Promise<void>((resolve) => {
    for (const output of [child.stdout, child.stderr])
      output.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes(READY)) resolve();
      });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await removePostgres(join(home, 'data/postgres'));
    await rm(folder, { recursive: true, force: true });
  };
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`npm start ended: ${said}`);
    }),
  ]);
  return { ...stackIn(home), stop };
};
