import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { secretIn } from '../secrets';

const KINDS = ['migrator', 'service', 'api'] as const;

/** `migrator` owns, `service` works, `api` answers queries. */
export type RoleKind = (typeof KINDS)[number];

export type ServiceDatabase = {
  readonly migratorUrl: string;
  readonly serviceUrl: string;
  readonly apiUrl: string;
};

type PrepareOptions = {
  /** Also set on roles that exist. Random ones if not given. */
  readonly passwords?: Readonly<Record<RoleKind, string>>;
  /** `anxin_<service>` if not given. */
  readonly database?: string;
};

/** New passwords for a service's three roles, hexadecimal, for the caller to keep. */
export const randomPasswords = (): Readonly<Record<RoleKind, string>> => {
  const password = () => randomBytes(24).toString('hex');
  return { migrator: password(), service: password(), api: password() };
};

// One preparation at a time on a cluster: roles are its common rows, and two changes of one fail.
const LOCK = 7_248_011;

// A transaction left open holds rows locked; a query for a screen is given up as its reader does. What is done again after a
// deadlock is not to wait a second until PostgreSQL looks for one.
const limitsOf = (kind: RoleKind): readonly string[] => [
  "idle_in_transaction_session_timeout = '60s'",
  ...(kind === 'api' ? ["statement_timeout = '10s'"] : []),
  ...(kind === 'service' ? ["deadlock_timeout = '100ms'"] : []),
];

const urlOf = (adminUrl: string, database: string, role: string, password: string): string => {
  const url = new URL(adminUrl);
  url.username = role;
  // The setter leaves a percent sign as it is.
  url.password = encodeURIComponent(password);
  url.pathname = `/${database}`;
  return url.toString();
};

/** The same address, of another database of its server. */
export const inDatabase = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
};

/** Connects as this address says, does the work and disconnects. */
export const connected = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const exists = async (client: Client, query: string, name: string): Promise<boolean> =>
  (await client.query(query, [name])).rowCount === 1;

const makeRole = async (client: Client, role: string, kind: RoleKind, password: string): Promise<void> => {
  const name = escapeIdentifier(role);
  if (!(await exists(client, 'SELECT 1 FROM pg_roles WHERE rolname = $1', role)))
    await client.query(`CREATE ROLE ${name}`);
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT';
  await client.query(`ALTER ROLE ${name} ${rights} PASSWORD ${escapeLiteral(password)}`);
  for (const limit of limitsOf(kind)) await client.query(`ALTER ROLE ${name} SET ${limit}`);
};

// The owner first.
const roleNames = (service: string): readonly string[] => KINDS.map((kind) => escapeIdentifier(`${service}_${kind}`));

const closeDatabase = async (client: Client, name: string, roles: readonly string[]): Promise<void> => {
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${roles.join(', ')}`);
};

const makeDatabase = async (client: Client, database: string, roles: readonly string[]): Promise<void> => {
  const name = escapeIdentifier(database);
  if (!(await exists(client, 'SELECT 1 FROM pg_database WHERE datname = $1', database)))
    await client.query(`CREATE DATABASE ${name} OWNER ${roles[0]}`);
  await client.query(`ALTER DATABASE ${name} OWNER TO ${roles[0]}`);
  await closeDatabase(client, name, roles);
};

// What the migrator makes is nobody else's until a migration grants it.
const closeSchema = (owner: string, users: readonly string[]): string => `
  ALTER SCHEMA public OWNER TO ${owner};
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO ${users.join(', ')};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} REVOKE ALL ON FUNCTIONS FROM PUBLIC;
  ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} REVOKE ALL ON TYPES FROM PUBLIC;`;

const urlsOf = (
  adminUrl: string,
  service: string,
  { passwords, database }: Required<PrepareOptions>,
): ServiceDatabase => {
  const url = (kind: RoleKind) => urlOf(adminUrl, database, `${service}_${kind}`, passwords[kind]);
  return { migratorUrl: url('migrator'), serviceUrl: url('service'), apiUrl: url('api') };
};

/**
 * Makes a service's database and its three roles `<service>_migrator`, `<service>_service` and `<service>_api`, or
 * brings existing ones to this state. `adminUrl` is a superuser's. Answers the roles' addresses.
 */
export const prepareDatabase = async (
  adminUrl: string,
  service: string,
  { passwords = randomPasswords(), database = `anxin_${service}` }: PrepareOptions = {},
): Promise<ServiceDatabase> => {
  const roles = roleNames(service);
  await connected(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    for (const kind of KINDS) await makeRole(admin, `${service}_${kind}`, kind, passwords[kind]);
    await makeDatabase(admin, database, roles);
    const [owner = '', ...users] = roles;
    await connected(inDatabase(adminUrl, database), (client) => client.query(closeSchema(owner, users)));
  });
  return urlsOf(adminUrl, service, { passwords, database });
};

/**
 * Makes a database of a service as a copy of one that was prepared, with all that is in it; its roles have these
 * passwords. Nobody may be connected to the other one.
 */
export const copyDatabase = async (
  adminUrl: string,
  service: string,
  { from, ...options }: Required<PrepareOptions> & { readonly from: string },
): Promise<ServiceDatabase> => {
  const roles = roleNames(service);
  const name = escapeIdentifier(options.database);
  await connected(adminUrl, async (admin) => {
    await admin.query(`CREATE DATABASE ${name} OWNER ${roles[0]} TEMPLATE ${escapeIdentifier(from)}`);
    // What may be done with a database itself is not copied.
    await closeDatabase(admin, name, roles);
  });
  return urlsOf(adminUrl, service, options);
};

const ADDRESSES = { migrator: 'MIGRATOR_DATABASE_URL', service: 'DATABASE_URL', api: 'API_DATABASE_URL' } as const;

/**
 * Makes a service's database and roles as its own addresses name them, by the superuser of `ADMIN_DATABASE_URL`. A program
 * that asks nothing as `api` may leave that one out. Throws the variable whose address is missing, or names another role or
 * database than the service has.
 */
export const prepareFromEnvironment = async (service: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const adminText = secretIn(env, 'ADMIN_DATABASE_URL') ?? '';
  if (!URL.canParse(adminText)) throw new Error('ADMIN_DATABASE_URL is needed: the address of a superuser');
  // Operators give it without a database, or with `*`.
  const adminUrl = new URL(adminText);
  adminUrl.pathname = '/postgres';
  const passwords: Record<RoleKind, string> = { ...randomPasswords() };
  for (const kind of KINDS) {
    const [name, text] = [ADDRESSES[kind], secretIn(env, ADDRESSES[kind])];
    if (!text && kind === 'api') continue;
    const url = URL.canParse(text ?? '') ? new URL(text ?? '') : undefined;
    if (url?.username !== `${service}_${kind}` || url.pathname !== `/anxin_${service}`)
      throw new Error(`${name}: an address of the role ${service}_${kind} in the database anxin_${service}`);
    passwords[kind] = decodeURIComponent(url.password);
  }
  await prepareDatabase(adminUrl.toString(), service, { passwords });
};
