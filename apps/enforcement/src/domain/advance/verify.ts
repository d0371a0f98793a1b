import { type Fen, NOTHING, plus, type PlainDate, sum } from '@anxin/domain-kit';
import {
  type AdvanceCap,
  advanceCap,
  advanceCapFigures,
  emergencyAdvance,
  isUndetermined,
  type ParameterBook,
} from '@anxin/law';
import { checksBy } from '../checks';
import type { WorkerSum } from '../worker-sums';
import type { Advance, KnownAdvance, OwedSum, Standing } from './advance';
import type { AdvanceEvent, VerifyAdvance } from './commands';
import { advanceErrors } from './errors';

const { refuseProofs } = checksBy(advanceErrors);

/** What each is owed: what `workers` tells, else what was found. */
const owedOf = (
  sums: readonly WorkerSum[],
  found: readonly WorkerSum[],
  told: Standing['told'],
): readonly OwedSum[] => {
  const own = new Map(found.map(({ person, fen }) => [person, fen]));
  if (own.size < found.length || found.some(({ person }) => !sums.some((one) => one.person === person)))
    throw advanceErrors.PEOPLE_INVALID();
  if (found.some(({ person }) => told.has(person))) throw advanceErrors.ARREARS_TOLD();
  return sums.map(({ person }) => {
    const fen = told.get(person) ?? own.get(person);
    if (fen === undefined) throw advanceErrors.ARREARS_UNKNOWN();
    return { person, fen, isTold: told.has(person) };
  });
};

type Facts = { readonly on: PlainDate; readonly owedFen: Fen; readonly wagesFen: Fen | undefined };

const capOf = ({ on, owedFen, wagesFen }: Facts, { areas }: Standing, law: ParameterBook): AdvanceCap => {
  const figures = advanceCapFigures({ on, areas }, law);
  if (!isUndetermined(figures) && figures.total?.of === 'WAGES' && wagesFen === undefined)
    throw advanceErrors.WAGES_MISSING();
  const cap = advanceCap.decide({ on, areas: [...areas], owedFen, wagesFen: wagesFen ?? null }, law);
  if (isUndetermined(cap)) throw advanceErrors.CAP_UNDETERMINED({ missing: cap.missing });
  return cap;
};

/** What each has with what other advances gave, all of it within the arrears and the caps. */
const refuseBeyond = (
  all: readonly WorkerSum[],
  owed: readonly OwedSum[],
  cap: AdvanceCap,
  law: ParameterBook,
): void => {
  const advances = all.map(({ fen }, place) => ({ fen, owedFen: owed[place]?.fen ?? NOTHING }));
  if (!emergencyAdvance.decide({ advances }, law)) throw advanceErrors.BEYOND_ARREARS();
  const { onePersonFen, totalFen } = cap;
  if (onePersonFen !== null && all.some(({ fen }) => fen > onePersonFen))
    throw advanceErrors.BEYOND_PERSON_CAP({ capFen: onePersonFen.toString() });
  if (totalFen !== null && sum(all.map(({ fen }) => fen)) > totalFen)
    throw advanceErrors.BEYOND_TOTAL_CAP({ capFen: totalFen.toString() });
};

const withBefore = ({ sums }: Pick<Advance, 'sums'>, { before }: Standing): readonly WorkerSum[] =>
  sums.map(({ person, fen }) => ({ person, fen: plus(fen, before.get(person) ?? NOTHING) }));

/** EMF-01 and EMF-02: what they are owed, and that nothing is beyond the caps of the area. */
export const verify = (
  { advance, standing }: KnownAdvance,
  { today: on, by, found, wagesFen, proofs }: VerifyAdvance,
  law: ParameterBook,
): readonly AdvanceEvent[] => {
  if (by === advance.appliedBy) throw advanceErrors.SECOND_PERSON_NEEDED();
  refuseProofs(proofs);
  const stands = standing ?? { areas: [], told: new Map<string, Fen>(), before: new Map<string, Fen>() };
  const owed = owedOf(advance.sums, found, stands.told);
  const cap = capOf({ on, owedFen: sum(owed.map(({ fen }) => fen)), wagesFen }, stands, law);
  refuseBeyond(withBefore(advance, stands), owed, cap, law);
  return [{ type: 'AdvanceVerified', on, verified: { on, by, owed, wagesFen, proofs, cap } }];
};
