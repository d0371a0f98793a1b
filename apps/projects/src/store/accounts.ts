import { lockStreams, type Tx } from '@anxin/service-kit';

/** Holds wage accounts until the transaction ends, so that two projects never name one at once. After the projects. */
export const lockAccounts = (tx: Tx, accounts: readonly string[]): Promise<void> =>
  lockStreams(
    tx,
    accounts.map((account) => `account:${account}`),
  );
