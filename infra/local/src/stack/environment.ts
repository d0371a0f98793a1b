import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SERVICE_NAMES, type ServiceName, SERVICES } from '@anxin/contracts';
import type { LocalIssuer } from '@anxin/identity';
import type { Ports } from './ports';
import { keysOf, platformSecretsOf, type Secrets } from './secrets';
import type { Transport } from './transport';
import { besideWeb } from './web';

/** A query that a role asks. */
export type RoleExample = { readonly role: string; readonly query: string };

/** What of a stack's options its programs are told. */
export type Told = {
  /** Everything that stays: databases, events, secrets, logs. */
  readonly dataDir: string;
  /** The county's parameters, nearest area first. */
  readonly parametersFiles: readonly string[];
  /** The settable business clock begins on this day; without one the machine's day counts. */
  readonly businessDay?: string;
  /** With the screens: the address for people, and a provider at which the accounts of a demonstration log in. */
  readonly web?: boolean;
  /** A query to begin with for each role, in the explorer of each server: with them every server has one, and shows its schema. */
  readonly examples?: Readonly<Record<string, readonly RoleExample[]>>;
  /** Further settings by service. */
  readonly environment?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What the programs of a stack share before anything runs. */
export type Known = {
  readonly options: Told;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly issuer: LocalIssuer;
  readonly tokens: Readonly<Record<string, string>>;
};

/** What its services share. */
export type Shared = Known & { readonly transport: Transport };

/** What a new service's explorer begins with. */
const NOTHING_YET: readonly RoleExample[] = [{ role: 'OFFICE', query: '{ __typename }' }];

/** The explorer of a server, with a token of each role: for a demonstration alone. */
const explorerOf = (name: string, { options, tokens }: Known): Record<string, string> => {
  if (!options.examples) return {};
  const examples = options.examples[name] ?? NOTHING_YET;
  const file = join(options.dataDir, `explorer-${name}.json`);
  const tabs = examples.map(({ role, query }) => ({
    query,
    headers: JSON.stringify({ authorization: `Bearer ${tokens[role] ?? ''}`, 'accept-language': 'zh' }),
  }));
  writeFileSync(file, JSON.stringify(tabs), { mode: 0o600 });
  return { EXPLORER_EXAMPLES: file, INTROSPECTION: '1' };
};

const platformKeys = (secrets: Secrets): string =>
  Object.entries(platformSecretsOf(secrets))
    .map(([platform, secret]) => `${platform}/demo=${secret}`)
    .join(',');

/** A demonstration has no gateway of SMS: what it would carry is kept, numbers masked. */
const smsFile = ({ dataDir }: Told): string => pathToFileURL(join(dataDir, 'sms.jsonl')).href;

/** The settings of a service. */
export const serviceEnvironment = (
  name: ServiceName,
  shared: Shared,
  database: { readonly serviceUrl: string; readonly apiUrl: string },
): Record<string, string> => {
  const { options, ports, secrets, transport, issuer } = shared;
  return {
    DATABASE_URL: database.serviceUrl,
    API_DATABASE_URL: database.apiUrl,
    ...(transport.brokers.length > 0 ? { KAFKA_BROKERS: transport.brokers.join(',') } : {}),
    JWKS_FILE: issuer.jwksFile,
    TOKEN_ISSUER: issuer.issuer,
    DEMONSTRATION: '1',
    ...(options.web ? besideWeb(ports) : {}),
    CALL_KEYS: keysOf(secrets, 'call').join(','),
    PERSON_KEY: secrets.person,
    CARD_KEY: secrets.card,
    AT_REST_KEY: keysOf(secrets, 'atRest').join(','),
    PARAMETERS_FILES: options.parametersFiles.join(','),
    PUBLISHERS: SERVICES[name].subscribesTo.map((other) => `${other}=http://127.0.0.1:${ports[other]}`).join(','),
    HEADS_FOLDER: join(options.dataDir, 'heads'),
    KEYS_FOLDER: options.dataDir,
    FILES_FOLDER: join(options.dataDir, 'files', name),
    ...(options.businessDay ? { BUSINESS_DAY: options.businessDay } : {}),
    ...(name === 'cases' ? { PLATFORM_KEYS: platformKeys(secrets), SMS_URL: smsFile(options) } : {}),
    ...explorerOf(name, shared),
    ...options.environment?.[name],
  };
};

/** The settings of the gateway. */
export const gatewayEnvironment = (known: Known): Record<string, string> => ({
  SUBGRAPHS: SERVICE_NAMES.map((name) => `${name}=http://127.0.0.1:${known.ports[name]}/graphql`).join(','),
  GATEWAY_KEY: keysOf(known.secrets, 'call')[0] ?? '',
  JWKS_FILE: known.issuer.jwksFile,
  TOKEN_ISSUER: known.issuer.issuer,
  DEMONSTRATION: '1',
  INTROSPECTION: '1',
  ...explorerOf('gateway', known),
  ...known.options.environment?.['gateway'],
});
