import type { AsOf, Rows } from '@anxin/service-kit';
import type { AccountFacts } from '../domain/indicators';
import { receipts } from './read-projects';
import { diversions } from './roster-cards';

/** What the indicators need to know of wage accounts. */
export const accountFacts = async (
  rows: Rows,
  codes: readonly string[],
  asOf: AsOf,
): Promise<(code: string) => AccountFacts> => {
  const [received, diverted] = [await receipts(rows, codes, asOf), await diversions(rows, codes, asOf)];
  return (code) => ({ receipts: received.get(code) ?? [], diversions: diverted.get(code) ?? 0 });
};
