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

const readSecrets = (path: string): Secrets => {
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
  const path = join(dataDir, 'secrets.json');
  const made = fresh(services);
  await placeWhole(path, JSON.stringify(made), OWNER_ONLY);
  const found = readSecrets(path);
  if (services.every((service) => found.databases[service])) return found;
  const secrets = { ...found, databases: { ...made.databases, ...found.databases } };
  await replaceWhole(path, JSON.stringify(secrets), OWNER_ONLY);
  return secrets;
};

const PLATFORMS = ['12345', 'national', 'province'];

/** What each platform signs its clues with, the same at every start: for a demonstration alone. */
export const platformSecretsOf = ({ call }: Secrets): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PLATFORMS.map((name) => [name, createHmac('sha256', call).update(`platform ${name}`).digest('hex')]),
  );
