import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Names, Placeholder } from './names';

/** A tree like that of the repository, with placeholders in its paths and texts. */
const TEMPLATE = join(__dirname, '../template');

const PLACEHOLDER = /__[A-Za-z]+?__/g;

const filled = (text: string, names: Names): string =>
  text.replace(PLACEHOLDER, (placeholder) => names[placeholder as Placeholder] ?? placeholder);

/** The files of a new service, by their paths in the repository. */
export const render = (names: Names): ReadonlyMap<string, string> => {
  const files = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rendered = files.map(({ parentPath, name }): [string, string] => {
    const file = join(parentPath, name);
    return [filled(relative(TEMPLATE, file), names), filled(readFileSync(file, 'utf8'), names)];
  });
  return new Map(rendered.toSorted(([a], [b]) => a.localeCompare(b)));
};
