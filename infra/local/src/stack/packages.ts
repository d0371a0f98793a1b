import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { inAscii } from './ascii';
import { digestOfSources, ROOT } from './sources';

/** How packages are bundled, and what loads them. */
const LOADER = 'infra/local/src/stack/load-packages.ts';
const OURS = ['infra/local/src/stack/packages.ts', LOADER] as const;

/**
 * What stays where npm put it, since a program loads it when it is asked for the first time, if ever, and it is large: the
 * explorer, what makes PDF and Word, the client of an object store. All else that npm installed is in the bundle alone.
 */
const FROM_DISK = new Set(['@graphql-yoga/render-graphiql', 'fontkit', 'pdfmake', 'docx', '@aws-sdk/client-s3']);

/** A function around it all, which a script can answer; in short lines, of which a fault that nobody catches prints one. */
const OUTPUT = [
  '--bundle',
  '--platform=node',
  '--target=node20',
  '--minify',
  '--keep-names',
  '--line-limit=160',
  '--log-level=error',
  '--banner:js=(function (exports, require, module, __filename, __dirname) {',
  '--footer:js=})',
];

type Import = { readonly path: string; readonly kind: string; readonly external?: boolean };
/** What esbuild tells of the programs that it compiled. */
export type Metafile = {
  readonly inputs: Readonly<Record<string, { readonly imports: readonly Import[] }>>;
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, unknown>>; readonly imports: readonly Import[] }>
  >;
};

/** The packages of a compiled program: by what its code calls each, the file that is meant, from the top of the repository. */
type Packages = Readonly<Record<string, string>>;

const isBundled = ({ path, kind, external }: Import): boolean =>
  external === true && kind !== 'require-resolve' && !isBuiltin(path) && !FROM_DISK.has(path);

const textAt = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What one program calls packages by. Throws when two of its files mean something else by one name. */
export const packagesOf = ({ inputs, outputs }: Metafile, output: string): Packages => {
  const named = new Set((outputs[output]?.imports ?? []).filter(isBundled).map(({ path }) => path));
  const packages: Record<string, string> = {};
  for (const source of Object.keys(outputs[output]?.inputs ?? {}))
    for (const { path } of (inputs[source]?.imports ?? []).filter(({ path }) => named.has(path))) {
      const file = relative(ROOT, createRequire(join(ROOT, source)).resolve(path));
      const known = (packages[path] ??= file);
      if (known !== file && textAt(known) !== textAt(file))
        throw new Error(`${path} is ${known}, but ${file} for ${source}`);
    }
  return packages;
};

/** A module that loads each when it is asked for. */
const tableOf = (packages: Packages, root = '.'): string => {
  const lines = Object.entries(packages)
    .toSorted()
    .map(([name, file]) => `${JSON.stringify(name)}: () => require(${JSON.stringify(join(root, file))}),`);
  return ['module.exports = {', ...lines, '};'].join('\n');
};

/** A call of a package in what esbuild writes. */
const CALL = /\b(require|import)\("([^"]+)"\)/g;

/** The program with its packages from the bundle. */
export const withPackages = (text: string, packages: Packages): string => {
  const bundled = `require("./${loaderOf(packages)}").load`;
  return text.replace(CALL, (call, how: string, name: string) => {
    if (!Object.hasOwn(packages, name)) return call;
    const loaded = `${bundled}(${JSON.stringify(name)})`;
    return how === 'require' ? loaded : `Promise.resolve().then(() => ${loaded})`;
  });
};

/** The loader of these packages, beside the program: another name for whatever they are bundled from. */
const loaderOf = (packages: Packages): string => {
  const digest = createHash('sha256').update(digestOfSources(OURS)).update(tableOf(packages)).digest('hex');
  return `packages-${digest.slice(0, 16)}.cjs`;
};

/** The loader that a compiled program names. */
export const loaderIn = (text: string): string => /require\("\.\/(packages-[0-9a-f]{16}\.cjs)"\)/.exec(text)?.[1] ?? '';

/** Whether a file is a loader's, or what it loads. */
export const isOf = (loader: string, file: string): boolean => loader !== '' && file.startsWith(loader.slice(0, -3));

/** Whether a loader lies in a folder, with what it loads. */
export const isLaid = (folder: string, loader: string): boolean =>
  [loader, loader.replace(/cjs$/, 'js')].every((file) => loader !== '' && existsSync(join(folder, file)));

/** Away with what no program of a folder loads any more. */
export const clearPackages = (folder: string): void => {
  const files = readdirSync(folder);
  const programs = files.filter((file) => file.endsWith('.cjs') && !file.startsWith('packages-'));
  const loaders = programs.map((file) => loaderIn(readFileSync(join(folder, file), 'latin1')));
  for (const file of files.filter((name) => name.startsWith('packages-')))
    if (!loaders.some((loader) => isOf(loader, file))) rmSync(join(folder, file), { force: true });
};

const esbuild = (args: readonly string[]): Promise<unknown> =>
  promisify(execFile)(createRequire(__filename).resolve('esbuild/bin/esbuild'), [...args], { cwd: ROOT });

type Laid = readonly [folder: string, packages: Packages];

/** Lays the packages of programs into their folders, each once; `work` is a folder of ours. */
export const layPackages = async (programs: readonly Laid[], work: string): Promise<void> => {
  const missing = programs.filter(([folder, packages]) => !isLaid(folder, loaderOf(packages)));
  if (missing.length === 0) return;
  const entryOf = (index: number): string => join(work, `packages-${index}.js`);
  missing.forEach(([, packages], index) => writeFileSync(entryOf(index), tableOf(packages, ROOT)));
  const [bundles, loader] = [join(work, 'bundles'), join(work, 'loader.cjs')];
  await esbuild([...missing.map((_, index) => entryOf(index)), ...OUTPUT, `--outdir=${bundles}`]);
  await esbuild([LOADER, '--platform=node', '--format=cjs', '--target=node20', `--outfile=${loader}`]);
  missing.forEach(([folder, packages], index) => {
    const to = join(folder, loaderOf(packages));
    const bundle = join(bundles, `packages-${index}.js`);
    writeFileSync(bundle, inAscii(readFileSync(bundle, 'utf8')));
    renameSync(bundle, to.replace(/cjs$/, 'js'));
    // Last: what it loads is there then.
    copyFileSync(loader, `${to}.part`);
    renameSync(`${to}.part`, to);
  });
};
