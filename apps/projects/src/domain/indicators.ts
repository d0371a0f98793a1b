import type { PlainDate } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import {
  type IndicatorOn,
  indicatorsFrom,
  type Movement,
  type ParameterBook,
  SITE_INDICATORS,
  siteFacts,
  type SiteIndicator,
} from '@anxin/law';

/** The indicators of this service that stand on a day or could not be decided, from the facts of that day. */
export const indicatorsOn = (
  row: ProjectRow,
  receipts: readonly Movement[],
  on: PlainDate,
  law: ParameterBook,
): readonly IndicatorOn<SiteIndicator>[] => {
  const site = {
    ...row,
    contractSumFen: row.contractSum,
    labourCostMonthlyFen: row.labourCostMonthly,
    hasWageAccount: row.escrowAccountNo !== undefined,
  };
  return indicatorsFrom(SITE_INDICATORS, siteFacts(site, receipts, on, law), on, law);
};
