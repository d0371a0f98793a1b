import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', '..');
export const DATA = join(ROOT, 'tests', 'data');
export const SMALL = join(DATA, 'small');

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs a program as a user does: its own process, its exit code, what it printed. */
const run =
  (...program: readonly string[]) =>
  (...args: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
      cwd: ROOT,
      // Jest's own, which a spec may add to.
      env: process.env,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: status, out: stdout, err: stderr };
  };

/** The command as it was built before the specs (`build.fixture.ts`): so it starts in a quarter of the time. */
export const anxin = run(join(ROOT, 'apps/cli/dist/anxin.cjs'));

/** The command from its source, as `npm run` starts it; a stack of its own needs that, since it compiles the services. */
export const anxinFromSource = run('--import', 'tsx', join(ROOT, 'apps/cli/src/main.ts'));

const folders: string[] = [];

/** A copy of the small county to spoil. */
export const spoiltCounty = (spoil: (folder: string) => void): string => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-spoilt-'));
  folders.push(folder);
  cpSync(SMALL, folder, { recursive: true });
  cpSync(join(DATA, 'parameters.json'), join(folder, 'parameters.json'));
  spoil(folder);
  return folder;
};

export const removeSpoilt = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** Changes a file's text. */
export const edit = (folder: string, name: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
