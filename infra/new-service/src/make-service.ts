import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Asked, type Names, namesOf } from './names';
import { PLACES } from './register';
import { render } from './render';
import { ROOT } from './root';
import { refuseTaken } from './taken';

const formatted = async (path: string, text: string): Promise<string> =>
  path.endsWith('.md') ? text : format(text, { ...(await resolveConfig(join(ROOT, path))), filepath: path });

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
};

const npm = (...args: readonly string[]): void => {
  execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** What npm knows of packages: a line in the lock file, and a link where others look for it. */
const link = ({ __name__: name }: Names): void => {
  npm('install', '--package-lock-only', '--offline', '--ignore-scripts');
  symlinkSync(join('../../apps', name), join(ROOT, 'node_modules/@anxin', name));
};

/**
 * Makes a service: everything is put together before the first file is written, then what is generated follows. Throws
 * `NewServiceFault`, and then nothing has changed.
 */
export const makeService = async (asked: Asked): Promise<Names> => {
  const names = namesOf(asked, Date.now());
  refuseTaken(names);
  const files = [...render(names)].map(async ([path, text]) => [path, await formatted(path, text)] as const);
  const places = PLACES.map(({ path, add }) => [path, add(readFileSync(join(ROOT, path), 'utf8'), names)] as const);
  for (const [path, text] of [...(await Promise.all(files)), ...places]) write(path, text);
  link(names);
  npm('run', 'schema');
  npm('run', 'print', '-w', 'libs/contracts');
  return names;
};
