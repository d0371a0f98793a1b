import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..', '..');

type Result = { readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[] };

/**
 * What lint says of lines as if they stood in a file that exists: the rules each line breaks. The house's own
 * configuration is used; nothing is written.
 */
export const rulesBrokenIn = (file: string, lines: readonly string[]): (string | null)[][] => {
  const { stdout, stderr } = spawnSync('npx', ['eslint', '--stdin', '--stdin-filename', file, '--format', 'json'], {
    cwd: ROOT,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('[')) throw new Error(stderr);
  const [result] = JSON.parse(stdout) as Result[];
  return lines.map((_, index) =>
    (result?.messages ?? []).filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId),
  );
};

/** The tags of every project that Nx knows. */
export const tagsByProject = (): Readonly<Record<string, readonly string[]>> => {
  const show = (...args: readonly string[]) =>
    JSON.parse(execFileSync('npx', ['nx', 'show', ...args, '--json'], { cwd: ROOT, encoding: 'utf8' })) as unknown;
  const names = show('projects') as string[];
  return Object.fromEntries(names.map((name) => [name, (show('project', name) as { tags: string[] }).tags]));
};
