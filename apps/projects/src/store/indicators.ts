import type { IndicatorOn, ParameterBook } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { indicatorsOn, type OwnIndicator } from '../domain/indicators';
import { accountFacts } from './money/account-facts';
import { projectsKnown } from './read-projects';

/** The indicators of projects that stand on a day, by code; those not visible or not known then are left out. */
export const indicatorsOf = async (
  rows: Rows,
  codes: readonly string[],
  asOf: AsOf,
  law: ParameterBook,
): Promise<ReadonlyMap<string, readonly IndicatorOn<OwnIndicator>[]>> => {
  const known = await projectsKnown(rows, codes, asOf.knownAt);
  const factsOf = await accountFacts(rows, codes, asOf);
  return new Map([...known].map(([code, project]) => [code, indicatorsOn(project, factsOf(code), asOf.on, law)]));
};
