import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeWhole, replaceWhole } from '@anxin/identity';
import { z } from 'zod';
import { randomPasswords } from '../postgres';
import { StackFault } from './fault';

const OWNER_ONLY = 0o600;

const passwords = z.object({ migrator: z.string(), service: z.string(), api: z.string() });
const secretsSchema = z.object({
  /** Keys of 32 bytes in base64: person and card tokens, which are never changed. */
  person: z.string(),
  card: z.string(),
  /** Those of signed calls and of encryption at rest, by commas: the first is used, each is accepted. */
  call: z.string(),
  atRest: z.string(),
  /** A key that is accepted already and not used yet. */
  next: z.object({ call: z.string().optional(), atRest: z.string().optional() }).default({}),
  databases: z.record(z.string(), passwords),
});

/** What the services of one machine share or keep to themselves; made once and kept with the data. */
export type Secrets = z.output<typeof secretsSchema>;

/** A key of 32 bytes, in base64. */
export const newKey = (): string => randomBytes(32).toString('base64');

const fresh = (services: readonly string[]): Secrets => ({
  person: newKey(),
  card: newKey(),
  call: newKey(),
  atRest: newKey(),
  next: {},
  databases: Object.fromEntries(services.map((service) => [service, randomPasswords()])),
});

/** The keys of a kind as services are told them. */
export const keysOf = (secrets: Secrets, kind: 'call' | 'atRest'): readonly string[] => {
  const next = secrets.next[kind];
  return [...secrets[kind].split(','), ...(next === undefined ? [] : [next])];
};

/** Where the secrets of a data folder stand. */
export const secretsFile = (dataDir: string): string => join(dataDir, 'secrets.json');

/** Reads the secrets of a data folder. Throws `SECRETS_UNREADABLE`. */
export const readSecrets = (path: string): Secrets => {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    const way = 'put it back from a copy, or npm run reset clears the data folder';
    throw new StackFault('SECRETS_UNREADABLE', `${path} cannot be used: ${way}.`);
  }
};

/**
 * Reads the secrets of a data folder, or makes them (mode 0600). A service that is new gets its passwords. Throws
 * `SECRETS_UNREADABLE`: without the old ones the data cannot be read, so none are made in their place.
 */
export const secretsOf = async (dataDir: string, services: readonly string[]): Promise<Secrets> => {
  const path = secretsFile(dataDir);
  const made = fresh(services);
  await placeWhole(path, JSON.stringify(made), OWNER_ONLY);
  const found = readSecrets(path);
  if (services.every((service) => found.databases[service])) return found;
  const secrets = { ...found, databases: { ...made.databases, ...found.databases } };
  await writeSecrets(dataDir, secrets);
  return secrets;
};

/** Puts secrets in place of those of a data folder. */
export const writeSecrets = (dataDir: string, secrets: Secrets): Promise<void> =>
  replaceWhole(secretsFile(dataDir), JSON.stringify(secrets), OWNER_ONLY);

const PLATFORMS = ['12345', 'national', 'province'];

/** A secret of a demonstration, the same at every start until the keys of calls are changed. */
export const derivedSecret = ({ call }: Secrets, what: string): string =>
  createHmac('sha256', call).update(what).digest('hex');

/** What each platform signs its clues with: for a demonstration alone. */
export const platformSecretsOf = (secrets: Secrets): Readonly<Record<string, string>> =>
  Object.fromEntries(PLATFORMS.map((name) => [name, derivedSecret(secrets, `platform ${name}`)]));
