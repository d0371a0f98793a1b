import { type Fen, NOTHING, sum } from '@anxin/domain-kit';
import type { Case, CaseWorker, Determination, KnownCase } from '../case';
import { caseErrors } from '../errors';
import { partyId } from '../facts';
import { type Given, type Happened, refuseText, repeated } from '../shape';

type Found = { readonly person: string; readonly fen: Fen };

/** S0-09: the three facts as an officer states them; whoever is not found otherwise is owed what was claimed. */
export type DetermineCase = Given<'DetermineCase'> &
  Omit<Determination, 'version'> & { readonly found: readonly Found[] };
export type CaseDetermined = Happened<'CaseDetermined'> & {
  readonly determination: Determination;
  /** What each worker is owed. */
  readonly found: readonly Found[];
};

/** What is found is found of workers whose claims are the claim. */
export const refuseUnclear = ({ case: { workers, claim } }: KnownCase): void => {
  if (workers.length === 0) throw caseErrors.WORKERS_MISSING();
  const claims = sum(workers.map(({ claimFen }) => claimFen));
  if (claims !== claim.wageFen)
    throw caseErrors.CLAIMS_DISAGREE({ claims: String(claims), wage: String(claim.wageFen) });
};

const refuseWorkersOf = ({ workers }: Case, found: readonly Found[]): void => {
  if (found.some(({ person }) => !workers.some((one) => one.person === person))) throw caseErrors.WORKER_UNKNOWN();
  if (repeated(found.map(({ person }) => person)) !== undefined) throw caseErrors.WORKER_REPEATED();
  if (found.some(({ fen }) => fen < NOTHING)) throw caseErrors.AMOUNT_NOT_POSITIVE();
};

export const determineCase = ({ case: known }: KnownCase, command: DetermineCase): readonly CaseDetermined[] => {
  const { liableParty, people, amountFen, basis, found: stated, today: on } = command;
  refuseWorkersOf(known, stated);
  if (!known.parties.some((party) => partyId(party) === liableParty)) throw caseErrors.LIABLE_PARTY_UNKNOWN();
  refuseText('basis', basis);
  const found = known.workers.map(({ person, claimFen }) => ({
    person,
    fen: stated.find((one) => one.person === person)?.fen ?? claimFen,
  }));
  const owed = found.filter(({ fen }) => fen > NOTHING);
  const total = sum(owed.map(({ fen }) => fen));
  if (owed.length !== people || total !== amountFen)
    throw caseErrors.DETERMINATION_SUM({ people: String(owed.length), fen: String(total) });
  const version = (known.determination?.version ?? 0) + 1;
  return [{ type: 'CaseDetermined', on, determination: { version, liableParty, people, amountFen, basis }, found }];
};

/** Workers with what each was found to be owed. */
export const workersFound = ({ workers }: Case, { found }: CaseDetermined): readonly CaseWorker[] =>
  workers.map((worker) => ({ ...worker, foundFen: found.find(({ person }) => person === worker.person)?.fen }));
