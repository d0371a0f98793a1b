import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(__dirname, '../../..');

/** A source by its path from the top. */
export type Source = { readonly path: string; readonly text: string };

/** Files below `src` of every package of a group, whose names fit. */
export const sourcesOf = (group: string, fits: RegExp): readonly Source[] =>
  readdirSync(join(ROOT, group))
    .toSorted()
    .flatMap((name) => {
      const folder = join(ROOT, group, name, 'src');
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => fits.test(path))
        .toSorted()
        .map((path) => join(folder, path))
        .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
    });
