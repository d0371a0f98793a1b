import type { PlainDate } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import {
  decideIndicator,
  type IndicatorFacts,
  isUndetermined,
  type Movement,
  type ParameterBook,
  SITE_INDICATORS,
  siteFacts,
  type SiteIndicator,
  type Standing,
  type Undetermined,
} from '@anxin/law';

/** An indicator of a project on a day: a level that stands, or what is missing to tell. */
export type IndicatorOn = {
  readonly indicator: SiteIndicator;
  readonly facts: IndicatorFacts<SiteIndicator> | Undetermined;
  readonly standing: Standing<SiteIndicator> | Undetermined;
};

/** The indicators of this service that stand on a day or could not be decided, from the facts of that day. */
export const indicatorsOn = (
  row: ProjectRow,
  receipts: readonly Movement[],
  on: PlainDate,
  law: ParameterBook,
): readonly IndicatorOn[] => {
  const facts = siteFacts(
    {
      ...row,
      contractSumFen: row.contractSum,
      labourCostMonthlyFen: row.labourCostMonthly,
      hasWageAccount: row.escrowAccountNo !== undefined,
    },
    receipts,
    on,
    law,
  );
  return SITE_INDICATORS.flatMap((indicator) => {
    const standing = decideIndicator(indicator, facts[indicator], on, law);
    return standing === null ? [] : [{ indicator, facts: facts[indicator], standing }];
  });
};

export const stands = ({ standing }: IndicatorOn): boolean => !isUndetermined(standing);
