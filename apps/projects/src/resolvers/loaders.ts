import DataLoader from 'dataloader';
import { type Fen, NOTHING } from '@anxin/domain-kit';
import type { IndicatorOn } from '@anxin/law';
import { type Kit, loaderByDay, type Rows } from '@anxin/service-kit';
import type { Enterprise } from '../domain/enterprise';
import { indicatorsOn } from '../domain/indicators';
import type { Project } from '../domain/project';
import { accountFacts } from '../store/account-facts';
import { enterprisesByCode } from '../store/enterprises';
import { balances, depositBalances, projectsKnown } from '../store/read-projects';

/** One set per operation: however many entities are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, { law }: Pick<Kit, 'law'>) => ({
  project: new DataLoader<string, Project | null>(async (codes) => {
    const known = await projectsKnown(rows, codes);
    return codes.map((code) => known.get(code) ?? null);
  }),
  enterprise: new DataLoader<string, Enterprise | null>(async (codes) => {
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
      const project = known.get(code);
      return project ? indicatorsOn(project, factsOf(code), asOf.on, law) : [];
    };
  }),
});

export type Loaders = ReturnType<typeof loadersOf>;
