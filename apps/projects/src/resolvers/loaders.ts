import DataLoader from 'dataloader';
import { type Fen, NOTHING } from '@anxin/domain-kit';
import type { EnterpriseRow, ProjectRow } from '@anxin/intake';
import type { IndicatorOn } from '@anxin/law';
import { type Kit, loaderByDay, type Rows } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import { accountFacts } from '../store/account-facts';
import { enterprisesByCode } from '../store/read-enterprises';
import { balances, depositBalances, projectsKnown } from '../store/read-projects';

/** One set per operation: however many entities are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, { law }: Pick<Kit, 'law'>) => ({
  project: new DataLoader<string, ProjectRow | null>(async (codes) => {
    const known = await projectsKnown(rows, codes);
    return codes.map((code) => known.get(code) ?? null);
  }),
  enterprise: new DataLoader<string, EnterpriseRow | null>(async (codes) => {
    const known = await enterprisesByCode(rows, codes);
    return codes.map((code) => known.get(code) ?? null);
  }),
  balance: loaderByDay<Fen>(async (codes, asOf) => {
    const sums = await balances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  depositBalance: loaderByDay<Fen>(async (codes, asOf) => {
    const sums = await depositBalances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  indicators: loaderByDay<readonly IndicatorOn[]>(async (codes, asOf) => {
    const known = await projectsKnown(rows, codes, asOf.knownAt);
    const factsOf = await accountFacts(rows, codes, asOf);
    return (code) => {
      const row = known.get(code);
      return row ? indicatorsOn(row, factsOf(code), asOf.on, law) : [];
    };
  }),
});

export type Loaders = ReturnType<typeof loadersOf>;
