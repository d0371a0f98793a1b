import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..', '..');

/** The folders of all packages, from the root. */
export const HOMES: readonly string[] = ['apps', 'libs', 'infra', 'tests']
  .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => join(group, name)))
  .filter((home) => existsSync(join(ROOT, home, 'package.json')));

/** By file, what each of its lines breaks: names of rules. */
export type Broken = Readonly<Record<string, readonly (readonly (string | null)[])[]>>;

/** What lint in a checkout says of lines as if they stood in these files of it. */
export const rulesBrokenIn = (root: string, planted: Readonly<Record<string, readonly string[]>>): Broken => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'lint.mjs')], {
    cwd: root,
    input: JSON.stringify(planted),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Broken;
};

/** A checkout that Nx has never seen: the packages with nothing in them, and how they are linted. */
export const bareCheckout = (): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'anxin-bare-')));
  for (const file of ['eslint.config.mjs', ...HOMES.map((home) => join(home, 'package.json'))])
    cpSync(join(ROOT, file), join(root, file));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
};
