import { accountChanged } from '@anxin/contracts';
import type { Issued } from '@anxin/identity';
import type { z } from 'zod';
import type { Tx } from '../database/open';
import type { Rows } from '../database/rows';
import { learn } from '../events/inbox/learn';
import { type Handlers, on } from '../events/on';

/** How an account stands, and from which instant on its tokens count. */
export type Standing = z.output<typeof accountChanged.data>;

export const accountStream = (account: string): string => `account:${account}`;

const COLUMNS = `id AS account, standing, to_char(not_before AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "notBefore"`;

/** How some accounts stand; one of which nothing was ever told is left out. */
export const standingsOf = async (rows: Rows, accounts: readonly string[]): Promise<ReadonlyMap<string, Standing>> => {
  const found = await rows<Standing>(`SELECT ${COLUMNS} FROM account WHERE id = ANY($1)`, [accounts]);
  return new Map(found.map((standing) => [standing.account, standing]));
};

/** Those by which a token that has not ended may be refused. */
export const standingsThatMatter = (rows: Rows): Promise<readonly Standing[]> =>
  rows<Standing>(
    `SELECT ${COLUMNS} FROM account WHERE standing = 'WITHDRAWN' OR not_before > now() - interval '25 hours'`,
    [],
  );

/** Keeps how an account stands. */
export const setStanding = (tx: Tx, { account, standing, notBefore }: Standing): Promise<unknown> =>
  tx.query(
    `INSERT INTO account (id, standing, not_before) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET standing = excluded.standing, not_before = excluded.not_before`,
    [account, standing, notBefore],
  );

/** Every service keeps it beside its state. */
export const accountHandlers: Handlers = [
  on(accountChanged, async (tx, event) => {
    const { data } = event;
    await setStanding(tx, data);
    await learn(tx, event, { stream: accountStream(data.account), type: 'AccountChangeLearnt', payload: data });
  }),
];

/** The list that a token is held against: how accounts stand, by what was heard last. */
export class Revocations {
  #standings: ReadonlyMap<string, Standing> = new Map();

  /** Takes what stands now in place of what stood. */
  replace(standings: readonly Standing[]): void {
    this.#standings = new Map(standings.map((standing) => [standing.account, standing]));
  }

  /** Adds what was heard since; of one account the last counts. */
  add(standings: readonly Standing[]): void {
    if (standings.length > 0) this.replace([...this.#standings.values(), ...standings]);
  }

  readonly isRevoked = ({ account, issuedAt }: Issued): boolean => {
    const standing = this.#standings.get(account);
    return standing !== undefined && (standing.standing === 'WITHDRAWN' || issuedAt < Date.parse(standing.notBefore));
  };
}
