import type { AccountNumber, AreaId, ProjectCode } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { lockStreams, rowsIn, type Tx } from '@anxin/service-kit';
import { numbersOf, type Sector } from '../domain/project';
import type { ProjectChange } from './project-change';

/** The project that a wage account belongs to. */
export type AccountHolder = {
  readonly account: AccountNumber;
  readonly code: ProjectCode;
  readonly sector: Sector;
  readonly areaCode: AreaId;
};

/** The projects that wage accounts belong to, by account, former ones too; an account of none is left out. */
export const accountHolders = async (
  tx: Tx,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, AccountHolder>> => {
  const holders = await rowsIn(tx)<AccountHolder>(
    `SELECT account_no AS account, code, sector, area_code AS "areaCode"
     FROM wage_account JOIN project ON code = project_code WHERE account_no = ANY($1)`,
    [[...new Set(accounts)]],
  );
  return new Map(holders.map((holder) => [holder.account, holder]));
};

/** Keeps the numbers of the wage accounts that projects have by now, each with its token, which the other side is known by. */
export const saveAccounts = async (tx: Tx, vault: Vault, changes: readonly ProjectChange[]): Promise<void> => {
  for (const { id, before, after } of changes) {
    const [had, has] = [before, after].map((state) => (state.status === 'REGISTERED' ? numbersOf(state.project) : []));
    if (!has || had?.join() === has.join()) continue;
    await tx.query('DELETE FROM wage_account WHERE project_code = $1 AND account_no <> ALL($2)', [id, has]);
    await tx.query(
      `INSERT INTO wage_account (account_no, account_token, project_code) SELECT n, t, $1 FROM unnest($2::text[], $3::text[]) a (n, t)
       ON CONFLICT (account_no) DO UPDATE SET account_token = excluded.account_token`,
      [id, has, has.map((number) => vault.cardToken(number))],
    );
  }
};

/** Locks wage accounts until the transaction ends, so that two projects never name one at once. After the projects. */
export const lockAccounts = (tx: Tx, accounts: readonly string[]): Promise<void> =>
  lockStreams(
    tx,
    accounts.map((account) => `account:${account}`),
  );
