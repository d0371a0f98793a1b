import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { randomPasswords } from '../postgres';
import { StackFault } from './fault';

const passwords = z.object({ migrator: z.string(), service: z.string(), api: z.string() });
const secretsSchema = z.object({
  /** Keys of 32 bytes in base64: signed calls, person and card tokens, encryption at rest. */
  call: z.string(),
  person: z.string(),
  card: z.string(),
  atRest: z.string(),
  databases: z.record(z.string(), passwords),
});

/** What the services of one machine share or keep to themselves; made once and kept with the data. */
export type Secrets = z.output<typeof secretsSchema>;

const key = (): string => randomBytes(32).toString('base64');

const fresh = (services: readonly string[]): Secrets => ({
  call: key(),
  person: key(),
  card: key(),
  atRest: key(),
  databases: Object.fromEntries(services.map((service) => [service, randomPasswords()])),
});

/** Reads the secrets of a data folder, or makes them (mode 0600). A service that is new gets its passwords. */
export const secretsOf = (dataDir: string, services: readonly string[]): Secrets => {
  const path = join(dataDir, 'secrets.json');
  const made = fresh(services);
  try {
    writeFileSync(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const read = secretsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) {
    throw new StackFault('SECRETS_UNREADABLE', `${path} cannot be used: npm run reset clears the data folder.`);
  }
  const secrets = { ...read.data, databases: { ...made.databases, ...read.data.databases } };
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
};
