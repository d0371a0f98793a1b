import { type Fen, NOTHING } from '@anxin/domain-kit';
import DataLoader from 'dataloader';
import type { IndicatorOn } from '@anxin/law';
import { type Kit, loaderByCode, loaderByDay, type Rows } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import type { DepositProposal } from '../domain/project';
import { accountFacts } from '../store/account-facts';
import { pendingProposals } from '../store/deposit-proposals';
import { enterprisesByCode } from '../store/enterprises';
import { balances, depositBalances, projectsKnown } from '../store/read-projects';

/** One set per operation: however many entities are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, { law }: Pick<Kit, 'law'>) => ({
  project: loaderByCode((codes) => projectsKnown(rows, codes)),
  enterprise: loaderByCode((codes) => enterprisesByCode(rows, codes)),
  balance: loaderByDay<Fen>(async (codes, asOf) => {
    const sums = await balances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  depositBalance: loaderByDay<Fen>(async (codes, asOf) => {
    const sums = await depositBalances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  proposals: new DataLoader<string, readonly DepositProposal[]>(async (codes) => {
    const waiting = await pendingProposals(rows, codes);
    return codes.map((code) => waiting.get(code) ?? []);
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
