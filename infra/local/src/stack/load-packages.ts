/**
 * Lies beside every program: what npm installed, by its name, from one file. What V8 made of that file in a first run is
 * kept beside it, for this V8, its flags and this processor alone: later runs neither parse nor compile it.
 */
import { isAscii } from 'node:buffer';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';

type Packages = Readonly<Record<string, () => unknown>>;

const place = __filename.slice(0, -'cjs'.length);
const bundle = `${place}js`;
const kept = `${place}${cachedDataVersionTag().toString(16)}.cache`;

const readKept = (): Buffer | undefined => {
  try {
    return readFileSync(kept);
  } catch {
    return undefined;
  }
};

/** Whole at every moment: others may be starting. In a folder that is read-only every run compiles for itself. */
const keep = (script: Script): void => {
  try {
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    return;
  }
};

const compiled = (): Script => {
  const bytes = readFileSync(bundle);
  const cachedData = readKept();
  // V8 holds a text that it is given as Latin-1 at a byte a sign, outside its heap.
  const script = new Script(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'), {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(script));
  return script;
};

type Wrapped = (exports: Packages, require: NodeJS.Require, module: { exports: Packages }, ...place: string[]) => void;

const loaded: { exports: Packages } = { exports: {} };
(compiled().runInThisContext() as Wrapped)(loaded.exports, require, loaded, bundle, __dirname);

/** A package, by what a program calls it. */
export const load = (name: string): unknown => {
  const found = loaded.exports[name];
  if (!found) throw new Error(`${name} is not in ${bundle}`);
  return found();
};
