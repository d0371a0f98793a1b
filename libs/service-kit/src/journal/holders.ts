import type { Actor, Role } from '@anxin/identity';
import type { DataSource } from 'typeorm';
import { granted } from '../database/grants';
import { migrationOf } from '../database/migration-of';
import type { Rows } from '../database/rows';

type Sector = 'HOUSING' | 'WATER' | 'TRANSPORT';

/** Who did something, by the name and office that the account's token told at the time. */
export type HistoryActor = {
  readonly account: string;
  readonly name: string;
  readonly role: string;
  readonly sectors: readonly Sector[];
  readonly areas: readonly { readonly code: string }[];
};

/** What is kept of whoever holds an account; nothing of one that nobody named. */
export type Holder = { readonly name: string | null; readonly role: string; readonly scope: readonly string[] };

/** Whose name stands beside what they did: of a worker, or whoever has no account, none is ever kept. */
const NAMED: ReadonlySet<Role> = new Set(['OFFICE', 'DEPARTMENT', 'TOWN', 'CONTRACTOR', 'SUBCONTRACTOR']);
const ACCOUNTS_MAX = 10_000;
/** A telephone or identity number where a name should stand is kept by nobody. */
const NUMBER = /\d{6}/;

/** Who held an account and for which office, from when on: journals name accounts alone. */
const tables = (service: string): string => `
CREATE TABLE account_holder (
  account text NOT NULL,
  since timestamptz(3) NOT NULL DEFAULT now(),
  name text NOT NULL,
  role text NOT NULL,
  scope text[] NOT NULL,
  CONSTRAINT account_holder_pk PRIMARY KEY (account, since)
);${granted(service, 'account_holder', {
  may: 'SELECT, INSERT',
  visible: `current_setting('anxin.role', true) IN ('OFFICE', 'DEPARTMENT', 'TOWN')`,
})}`;

export const AccountHolders1796900840000 = migrationOf('AccountHolders1796900840000', (service) => [tables(service)]);

const NOTE = `
INSERT INTO account_holder (account, name, role, scope) SELECT $1, $2, $3, $4::text[]
WHERE NOT EXISTS (
  SELECT FROM (SELECT * FROM account_holder WHERE account = $1 ORDER BY since DESC LIMIT 1) last
  WHERE name = $2 AND role = $3 AND scope = $4)
ON CONFLICT DO NOTHING`;

/** Keeps who holds an account, as its token tells: once, and again where that changes. */
export class AccountHolders {
  readonly #known = new Map<string, string>();

  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  async note({ id, name, role, sectors, areas, enterprises }: Actor): Promise<void> {
    if (name === undefined || NUMBER.test(name) || !NAMED.has(role)) return;
    const scope = sectors ?? areas ?? enterprises ?? [];
    const told = JSON.stringify([name, role, scope]);
    if (this.#known.get(id) === told) return;
    await this.database.query(NOTE, [id, name, role, scope]);
    if (this.#known.size >= ACCOUNTS_MAX) this.#known.clear();
    this.#known.set(id, told);
  }
}

/** Who held an account, by name and office; null of one that nobody named. */
export const holderOf = (account: string, { name, role, scope }: Holder): HistoryActor | null =>
  name === null
    ? null
    : {
        ...{ account, name, role },
        sectors: role === 'DEPARTMENT' ? (scope as readonly Sector[]) : [],
        areas: role === 'TOWN' ? scope.map((code) => ({ code })) : [],
      };

const HELD = `
SELECT DISTINCT ON (account) account, name, role, scope FROM account_holder held
WHERE account = ANY($1) AND NOT EXISTS (
  SELECT FROM account_holder other WHERE other.account = held.account AND other.name <> held.name)
ORDER BY account, since DESC`;

/**
 * Who holds accounts. One that nobody named is left out, and one that has had several holders: which of them did something,
 * its history alone tells.
 */
export const accountHolders = async (rows: Rows, accounts: readonly string[]): Promise<readonly HistoryActor[]> => {
  const found = await rows<Holder & { readonly account: string }>(HELD, [accounts]);
  return found.flatMap(({ account, ...holder }) => holderOf(account, holder) ?? []);
};
