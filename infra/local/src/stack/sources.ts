import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../../../..');

const NOT_SOURCES = /(^|\/)(dist|node_modules)(\/|$)|\.(spec|fixture)\.tsx?$|\.md$/;

/** Every source at a place below `root`, a folder or a file, by its way from there. */
const sourcesAt = (place: string, root: string): readonly string[] => {
  if (!statSync(join(root, place)).isDirectory()) return [place];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((file) => !NOT_SOURCES.test(file))
    .toSorted();
};

/**
 * The SHA-256 of what something is built of: the sources at these places of the repository, each by its way and its
 * content, and what npm installed. A file that is new, gone or moved counts as one that changed.
 */
export const digestOfSources = (places: readonly string[], root = ROOT): string => {
  const digest = createHash('sha256');
  for (const file of ['package-lock.json', ...places].flatMap((place) => sourcesAt(place, root))) {
    const content = readFileSync(join(root, file));
    digest.update(`${file} ${content.length}\n`).update(content);
  }
  return digest.digest('hex');
};
