import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Names, Placeholder } from './names';

/** A tree like that of the repository, with placeholders in its paths and texts. */
const TEMPLATE = join(__dirname, '../template');
export const ROOT = join(__dirname, '../../..');

const PLACEHOLDER = /__[A-Za-z]+?__/g;

const filled = (text: string, names: Names): string =>
  text.replace(PLACEHOLDER, (placeholder) => names[placeholder as Placeholder] ?? placeholder);

const isFormatted = (path: string): boolean => /\.(ts|cjs|json|graphql)$/.test(path);

const formatted = async (path: string, text: string): Promise<string> => {
  if (!isFormatted(path)) return text;
  return format(text, { ...(await resolveConfig(join(ROOT, path))), filepath: path });
};

/** The files of a new service, by their paths in the repository. */
export const render = async (names: Names): Promise<ReadonlyMap<string, string>> => {
  const files = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rendered = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const path = filled(relative(TEMPLATE, file), names);
    return [path, await formatted(path, filled(readFileSync(file, 'utf8'), names))] as const;
  });
  return new Map((await Promise.all(rendered)).toSorted(([a], [b]) => a.localeCompare(b)));
};
