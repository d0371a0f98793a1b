import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SERVICE_NAMES } from '@anxin/contracts';
import { compileChanged, compiled } from '../stack/compile';
import { WEB } from '../stack/web';
import type { MigrationsOf } from './kept';

/** Every program with a database of its own. */
const WITH_DATABASE = [...SERVICE_NAMES, WEB];

/** The migrations of this build, as its programs tell them. */
export const migrationsToday = async (): Promise<MigrationsOf> => {
  await compileChanged(WITH_DATABASE.map((name) => [name, 'main'] as const));
  const told = WITH_DATABASE.map(async (name) => {
    const { stdout } = await promisify(execFile)(process.execPath, [compiled(name, 'main'), 'migrations']);
    return [name, JSON.parse(stdout) as Readonly<Record<string, string>>] as const;
  });
  return Object.fromEntries(await Promise.all(told));
};
