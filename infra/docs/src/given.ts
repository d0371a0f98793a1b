import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from '@anxin/service-kit';

/** The settings of every program, as `npm run settings` printed them. */
const SETTINGS = JSON.parse(readFileSync(join(__dirname, '../settings.json'), 'utf8')) as Readonly<
  Record<string, readonly Setting[]>
>;

/** What Node reads of a program's variables before the program does. */
const OF_NODE = ['NODE_EXTRA_CA_CERTS'];

/** Of which one is enough. */
const EITHER = ['JWKS_URL', 'JWKS_FILE'];

/** What is wrong with the variables that a program is given: those that are no setting of it, and needed ones left out. */
export const misgiven = (program: string, names: readonly string[]): readonly string[] => {
  const settings = SETTINGS[program] ?? [];
  const known = new Set(settings.flatMap(({ name, isSecret }) => (isSecret ? [name, `${name}_FILE`] : [name])));
  const missing = settings.filter(
    ({ name, isNeeded }) => isNeeded && !names.includes(name) && !names.includes(`${name}_FILE`),
  );
  return [
    ...names
      .filter((name) => !known.has(name) && !OF_NODE.includes(name))
      .map((name) => `${program} has no setting ${name}`),
    ...missing.map(({ name }) => `${program} needs ${name}`),
    ...(EITHER.some((name) => names.includes(name)) ? [] : [`${program} needs ${EITHER.join(' or ')}`]),
  ];
};
