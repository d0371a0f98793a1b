import { type Fen, NOTHING, plus } from '@anxin/domain-kit';
import type { Case, CaseWorker, Claim, KnownCase, Obstacle, Party } from './case';
import { caseErrors } from './errors';
import { type Given, type Happened, refuseText, repeated } from './shape';

/** What is claimed in all, and the two parts that must add up to it. */
export type StatedClaim = Claim & { readonly claimFen: Fen };

export type NameParties = Given<'NameParties'> & { readonly parties: readonly Party[] };
export type PartiesNamed = Happened<'PartiesNamed'> & { readonly parties: readonly Party[] };

/** More workers, or other claims of those who are there. */
export type NameWorkers = Given<'NameWorkers'> & {
  readonly workers: readonly Pick<CaseWorker, 'person' | 'claimFen'>[];
};
export type WorkersNamed = Happened<'WorkersNamed'> & Pick<NameWorkers, 'workers'>;

export type StateClaim = Given<'StateClaim'> & { readonly claim: StatedClaim };
export type ClaimStated = Happened<'ClaimStated'> & { readonly claim: Claim };

export type TagObstacles = Given<'TagObstacles'> & { readonly obstacles: readonly Obstacle[] };
export type ObstaclesTagged = Happened<'ObstaclesTagged'> & { readonly obstacles: readonly Obstacle[] };

/** How a party is called in a case. */
export const partyId = ({ creditCode, name, person }: Party): string => creditCode ?? name ?? person ?? '';

const refuseParty = (party: Party): void => {
  const { name, creditCode, person } = party;
  const isEnterprise = name !== undefined || creditCode !== undefined;
  if (isEnterprise === (person !== undefined)) throw caseErrors.PARTY_INVALID();
  if (name !== undefined) refuseText('name', name);
};

export const refuseParties = (parties: readonly Party[]): void => parties.forEach(refuseParty);

export const refuseWorkers = (workers: NameWorkers['workers']): void => {
  if (repeated(workers.map(({ person }) => person)) !== undefined) throw caseErrors.WORKER_REPEATED();
  if (workers.some(({ claimFen }) => claimFen <= NOTHING)) throw caseErrors.AMOUNT_NOT_POSITIVE();
};

export const refuseClaim = ({ claimFen, wageFen, projectFen }: StatedClaim): void => {
  if (wageFen < NOTHING || projectFen < NOTHING || claimFen <= NOTHING) throw caseErrors.AMOUNT_NOT_POSITIVE();
  if (plus(wageFen, projectFen) !== claimFen) throw caseErrors.CLAIM_SUM();
};

export const nameParties = (_: KnownCase, { parties, today: on }: NameParties): readonly PartiesNamed[] => {
  refuseParties(parties);
  return [{ type: 'PartiesNamed', on, parties }];
};

export const nameWorkers = (_: KnownCase, { workers, today: on }: NameWorkers): readonly WorkersNamed[] => {
  if (workers.length === 0) throw caseErrors.WORKERS_MISSING();
  refuseWorkers(workers);
  return [{ type: 'WorkersNamed', on, workers }];
};

export const stateClaim = (_: KnownCase, { claim, today: on }: StateClaim): readonly ClaimStated[] => {
  refuseClaim(claim);
  const { wageFen, projectFen } = claim;
  return [{ type: 'ClaimStated', on, claim: { wageFen, projectFen } }];
};

export const tagObstacles = (_: KnownCase, { obstacles, today: on }: TagObstacles): readonly ObstaclesTagged[] => [
  { type: 'ObstaclesTagged', on, obstacles: [...new Set(obstacles)] },
];

/** Whoever has another claim is to be determined anew; what was proved of the old one proves nothing of it. */
export const workersAfter = ({ workers }: Case, named: WorkersNamed['workers']): readonly CaseWorker[] => {
  const kept = workers.filter(({ person }) => !named.some((one) => one.person === person));
  return [...kept, ...named];
};
