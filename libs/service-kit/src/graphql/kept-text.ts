import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const digestOf = (...parts: readonly (string | Buffer)[]): string => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
};

/** A file that a fall of the machine left half written says another digest than its own. */
const readKept = (file: string): string | undefined => {
  try {
    const [said = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    const text = lines.join('\n');
    return digestOf(text) === said ? text : undefined;
  } catch {
    return undefined;
  }
};

/** Whole at every moment: others may be starting. In a folder that is read-only every run makes it for itself. */
const keep = (file: string, beginning: string, text: string): void => {
  const folder = dirname(file);
  try {
    writeFileSync(`${file}.${process.pid}`, `${digestOf(text)}\n${text}`);
    renameSync(`${file}.${process.pid}`, file);
    for (const name of readdirSync(folder))
      if (name.startsWith(beginning) && name !== basename(file)) rmSync(join(folder, name), { force: true });
  } catch {
    return;
  }
};

/**
 * A text that a program makes of another by its own code alone: the first run of a compiled program keeps it beside the
 * program, `main.<what>-<digest>`, and later ones read it. What runs from source makes it each time.
 */
export const keptText = (what: string, from: string, make: () => string, program = __filename): string => {
  if (!program.endsWith('.cjs')) return make();
  const beginning = `${basename(program, '.cjs')}.${what}-`;
  const file = join(dirname(program), `${beginning}${digestOf(readFileSync(program), from).slice(0, 16)}`);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const text = make();
  keep(file, beginning, text);
  return text;
};
