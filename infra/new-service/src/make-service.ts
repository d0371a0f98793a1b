import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NewServiceFault } from './fault';
import { type Asked, type Names, namesOf } from './names';
import { PLACES } from './register';
import { render, ROOT } from './render';

const TAKEN_ELSEWHERE = ['postgres'];

/** Throws `NAME_TAKEN` or `ENTITY_TAKEN`. */
const refuseTaken = ({ __name__: name, __Entity__: entity }: Names): void => {
  const folder = ['apps', 'libs', 'infra', 'tests'].find((group) => existsSync(join(ROOT, group, name)));
  if (folder ?? TAKEN_ELSEWHERE.includes(name))
    throw new NewServiceFault(
      'NAME_TAKEN',
      `${name} is ${folder ? `${folder}/${name}` : 'a server'}: give another name.`,
    );
  const supergraph = readFileSync(join(ROOT, 'apps/gateway/supergraph.graphql'), 'utf8');
  if (new RegExp(`^(type|enum|input|scalar|interface|union) ${entity}\\b`, 'm').test(supergraph)) {
    const way = `give another, as in npm run new-service -- ${name} OtherName`;
    throw new NewServiceFault('ENTITY_TAKEN', `${entity} is a type of the gateway's schema already: ${way}.`);
  }
};

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
  const files = await render(names);
  const places = PLACES.map(({ path, add }) => [path, add(readFileSync(join(ROOT, path), 'utf8'), names)] as const);
  for (const [path, text] of [...files, ...places]) write(path, text);
  link(names);
  npm('run', 'schema');
  npm('run', 'print', '-w', 'libs/contracts');
  return names;
};
