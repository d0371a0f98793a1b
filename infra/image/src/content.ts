import { execFile } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { SERVICE_NAMES } from '@anxin/contracts';
import { compileChanged, compiled, filesOf, HEAP, ROOT } from '@anxin/local/stack';
import { nodeFileTrace } from '@vercel/nft';

/** What an image is built of: each runs `apps/<program>/dist/main.cjs`. */
export const PROGRAMS: readonly string[] = [...SERVICE_NAMES, 'gateway', 'web'];

/** Files that a program reads by a name of its own, beside the lines of its sources: the screens are built beside. */
const READS: Readonly<Record<string, readonly string[]>> = { web: ['apps/console/dist'] };

const isService = (program: string): boolean => SERVICE_NAMES.some((name) => name === program);

/** What was found in files, for the next program: services load much alike. */
const LOOKED_AT = {};

/** Every file below, by its way from the top of the repository. */
const filesBelow = (path: string): readonly string[] =>
  statSync(join(ROOT, path)).isDirectory()
    ? readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((name) => lstatSync(join(ROOT, name)).isFile())
    : [path];

/** The files that a compiled program loads or reads, from the top of the repository; nothing that it does not need. */
export const contentOf = async (program: string): Promise<readonly string[]> => {
  const missing = (READS[program] ?? []).filter((path) => !existsSync(join(ROOT, path)));
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} is not there: npm run build -w apps/console builds it`);
  await compileChanged([[program, 'main']]);
  // A run leaves V8's code of its packages and the schema that it serves, with which the image starts: its root may be
  // read-only.
  const command = isService(program) ? 'check' : '--print-config';
  await promisify(execFile)(process.execPath, [...HEAP, compiled(program, 'main'), command]);
  const { fileList } = await nodeFileTrace([compiled(program, 'main')], { base: ROOT, cache: LOOKED_AT });
  // What of the house's libraries runs is compiled in.
  const loads = [...fileList].filter((file) => !file.startsWith('libs/'));
  const files = [...loads, ...filesOf(program, 'main'), ...(READS[program] ?? []).flatMap(filesBelow)];
  return [...new Set(files)].toSorted();
};

/** Lays the content of a program's image out below `out`, as it lies in the repository. Answers its bytes. */
export const layOut = async (program: string, out: string): Promise<number> => {
  let bytes = 0;
  for (const file of await contentOf(program)) {
    const from = realpathSync(join(ROOT, file));
    if (!statSync(from).isFile()) continue;
    const to = join(out, file);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
    bytes += statSync(to).size;
  }
  return bytes;
};
