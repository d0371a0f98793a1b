import type { AccountNumber, AreaId, ProjectCode } from '@anxin/domain-kit';
import { lockStreams, rowsIn, type Tx } from '@anxin/service-kit';
import type { Sector } from '../domain/project';

/** The project that a wage account belongs to. */
export type AccountHolder = {
  readonly account: AccountNumber;
  readonly code: ProjectCode;
  readonly sector: Sector;
  readonly areaCode: AreaId;
};

/** The projects that wage accounts belong to, by account; an account of none is left out. */
export const accountHolders = async (
  tx: Tx,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, AccountHolder>> => {
  const holders = await rowsIn(tx)<AccountHolder>(
    `SELECT wage_account_no AS account, code, sector, area_code AS "areaCode" FROM project
     WHERE wage_account_no = ANY($1)`,
    [[...new Set(accounts)]],
  );
  return new Map(holders.map((holder) => [holder.account, holder]));
};

/** Locks wage accounts until the transaction ends, so that two projects never name one at once. After the projects. */
export const lockAccounts = (tx: Tx, accounts: readonly string[]): Promise<void> =>
  lockStreams(
    tx,
    accounts.map((account) => `account:${account}`),
  );
