import { type Fen, NOTHING } from '@anxin/domain-kit';
import DataLoader from 'dataloader';
import type { IndicatorOn } from '@anxin/law';
import { type Kit, loaderAsOf, loaderByCode, loaderByDay, type Rows } from '@anxin/service-kit';
import type { OwnIndicator } from '../domain/indicators';
import { type DepositProposal, projectOn } from '../domain/project';
import type { DepositMovement } from '../domain/project/used-deposit';
import { pendingProposals } from '../store/money/deposit-proposals';
import { employersOf } from '../store/enterprises/employers';
import { enterprisesByCode } from '../store/enterprises/enterprises';
import { indicatorsOf } from '../store/indicators';
import { type AskedMovements, askedKey, type StoredProof, movementsSought } from '../store/money/movements-sought';
import {
  balances,
  balancesByDay,
  type DayBalance,
  depositBalances,
  depositMovements,
  projectsKnown,
  type ProjectVersion,
  projectVersions,
} from '../store/read-projects';
import { systemFacts } from '../store/system-facts';
import { figuresOfAreas, figuresOfProjects, systemsOfAreas } from './figures';

/** One set per operation: however many entities are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, app: Kit) => ({
  /** A project with what has changed of it by today. */
  project: loaderByCode(async (codes) => {
    const known = await projectsKnown(rows, codes);
    return new Map([...known].map(([code, project]) => [code, projectOn(project, app.clock.today())]));
  }),
  enterprise: loaderByCode((codes) => enterprisesByCode(rows, codes)),
  /** Who employs people on a project, by credit code. */
  employers: loaderByCode((codes) => employersOf(rows, codes)),
  balance: loaderByDay<Fen>(async (codes, asOf) => {
    const sums = await balances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  /** The balances of the days from one day to today. */
  balancesFrom: loaderByDay<readonly DayBalance[]>(async (codes, { on: from }) => {
    const found = await balancesByDay(rows, codes, { from, through: app.clock.today() });
    return (code) => found.get(code) ?? [];
  }),
  depositBalance: loaderByDay<Fen>(async (codes, asOf) => {
    const sums = await depositBalances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  depositMovements: loaderByDay<readonly DepositMovement[]>(async (codes, asOf) => {
    const movements = await depositMovements(rows, codes, asOf);
    return (code) => movements.get(code) ?? [];
  }),
  versions: loaderByDay<readonly ProjectVersion[]>(async (codes, asOf) => {
    const versions = await projectVersions(rows, codes, asOf.knownAt);
    return (code) => versions.get(code) ?? [];
  }),
  /** The movements that prove an indicator. */
  movementsSought: loaderAsOf<AskedMovements, readonly StoredProof[]>(askedKey, (all, asOf) =>
    movementsSought(rows, all, asOf),
  ),
  proposals: new DataLoader<string, readonly DepositProposal[]>(async (codes) => {
    const waiting = await pendingProposals(rows, codes);
    return codes.map((code) => waiting.get(code) ?? []);
  }),
  indicators: loaderByDay<readonly IndicatorOn<OwnIndicator>[]>(async (codes, asOf) => {
    const indicators = await indicatorsOf(rows, codes, asOf, app.law);
    return (code) => indicators.get(code) ?? [];
  }),
  systemFacts: loaderByCode((codes) => systemFacts(rows, codes, app.clock.today())),
  areaSystems: loaderByCode((areas) => systemsOfAreas(rows, app, areas)),
  figures: loaderByDay((codes, asOf) => figuresOfProjects(rows, app, codes, asOf)),
  areaFigures: loaderByDay((areas, asOf) => figuresOfAreas(rows, app, areas, asOf)),
});

export type Loaders = ReturnType<typeof loadersOf>;
