import { firstDayOf, lastDayOf, monthOf, type PlainDate } from '@anxin/domain-kit';
import { type Movement, receivedBetween, receivedInFullOn } from '../account/movements';
import { depositExempt } from '../deposit/required';
import type { ParameterBook } from '../parameters/book';
import { heldOn } from '../project-change';
import { comeBy, type ProjectSite } from '../site';
import { isUndetermined, type Undetermined } from '../undetermined';
import type { IndicatorFacts } from './indicators';
import { labourCostDays } from './labour-cost-days';

/** The indicators that need nothing but the project and its wage account. */
export const SITE_INDICATORS = ['W03', 'W12', 'W13', 'W14', 'W15', 'W16'] as const;
export type SiteIndicator = (typeof SITE_INDICATORS)[number];
export type SiteFacts = { readonly [Code in SiteIndicator]: IndicatorFacts<Code> | Undetermined };

/** The day the wage account was opened; null while it is not open. */
export const accountOpenedOn = ({ hasWageAccount, escrowOpenedOn }: ProjectSite, on: PlainDate): PlainDate | null =>
  hasWageAccount ? comeBy(escrowOpenedOn, on) : null;

const labourCostFacts = (
  site: ProjectSite,
  movements: readonly Movement[],
  on: PlainDate,
  law: ParameterBook,
): SiteFacts['W03'] => {
  const openedOn = accountOpenedOn(site, on);
  if (openedOn === null) return { on, accountOpen: false, looks: [] };
  const checkedFrom = law.labourCostCheckedFrom;
  if (isUndetermined(checkedFrom)) return checkedFrom;
  const looks = labourCostDays(site, openedOn, checkedFrom, on).map(({ day, dueFen }) => {
    const month = firstDayOf(monthOf(day));
    const end = monthOf(day) === monthOf(on) ? on : lastDayOf(monthOf(day));
    return {
      day,
      dueFen,
      receivedByDayFen: receivedBetween(movements, month, day),
      receivedFen: receivedBetween(movements, month, end),
      fullOn: receivedInFullOn(movements, month, end, dueFen),
    };
  });
  return { on, accountOpen: true, looks };
};

/**
 * What W03 and W12 to W16 are decided from on a day.
 * @param movements of the wage account; those after the day are passed over
 */
export const siteFacts = (
  site: ProjectSite,
  movements: readonly Movement[],
  on: PlainDate,
  law: ParameterBook,
): SiteFacts => {
  const { contractSumFen, contractSignedOn } = site;
  const { depositOn, depositExpiresOn, plannedEndOn } = heldOn(site, on, on);
  const permitIssuedOn = comeBy(site.permitIssuedOn, on);
  const startedOn = comeBy(site.startedOn, on);
  const depositLodged = comeBy(depositOn, on) !== null;
  // Whether the works are exempt matters only where a deposit is due and missing.
  const due = permitIssuedOn !== null && !depositLodged;
  const exempt = due ? depositExempt.decide({ contractSumFen, contractSignedOn }, law) : false;
  return {
    W03: labourCostFacts(site, movements, on, law),
    W12: { on, accountOpen: accountOpenedOn(site, on) !== null, contractSignedOn },
    W13: isUndetermined(exempt) ? exempt : { on, exempt, depositLodged, permitIssuedOn },
    W14: {
      on,
      depositLodged,
      depositExpiresOn: depositExpiresOn ?? null,
      plannedEndOn: plannedEndOn ?? null,
    },
    W15: { on, startedOn, boardPosted: comeBy(site.rightsBoardPostedOn, on) !== null },
    W16: { on, started: startedOn !== null, agreementSigned: comeBy(site.agreementSignedOn, on) !== null },
  };
};
