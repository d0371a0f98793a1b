import { NOTHING } from '@anxin/domain-kit';
import type { AsOf, Rows } from '@anxin/service-kit';
import type { AccountFacts } from '../../domain/indicators';
import { balances, receipts } from '../read-projects';
import { diversions } from '../roster-cards';
import { unpaidMonths } from './wages-due';

/** What the indicators need to know of wage accounts. */
export const accountFacts = async (
  rows: Rows,
  codes: readonly string[],
  asOf: AsOf,
): Promise<(code: string) => AccountFacts> => {
  const [received, diverted] = [await receipts(rows, codes, asOf), await diversions(rows, codes, asOf)];
  const [sums, unpaid] = [await balances(rows, codes, asOf), await unpaidMonths(rows, codes, asOf)];
  return (code) => ({
    receipts: received.get(code) ?? [],
    diversions: diverted.get(code) ?? 0,
    balanceFen: sums.get(code) ?? NOTHING,
    unpaid: unpaid.get(code) ?? [],
  });
};
