import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The smallest real example of something that is added, by hand in the places of its row of README's table. */
export type Plant = {
  /** How its row begins in README. */
  readonly row: string;
  /** What its files take in, each text right after another that stands there once. */
  readonly takesIn: Readonly<Record<string, readonly (readonly [after: string, text: string])[]>>;
  /** What its new files hold. */
  readonly begins?: Readonly<Record<string, string>>;
};

const after = (path: string, source: string, [place, text]: readonly [string, string]): string => {
  const parts = source.split(place);
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times: ${place}`);
  return parts.join(place + text);
};

/** Plants it; answers the files touched. */
export const plant = (root: string, { takesIn, begins = {} }: Plant): readonly string[] => {
  for (const [path, texts] of Object.entries(takesIn)) {
    const source = readFileSync(join(root, path), 'utf8');
    writeFileSync(
      join(root, path),
      texts.reduce((text, one) => after(path, text, one), source),
    );
  }
  for (const [path, text] of Object.entries(begins)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...Object.keys(takesIn), ...Object.keys(begins)];
};
