import type { PlainDate } from '@anxin/domain-kit';
import type { Movement } from '../account/movements';
import type { ParameterBook } from '../parameters/book';
import type { ProjectSite } from '../site';
import type { Undetermined } from '../undetermined';
import { type IndicatorFacts, siteIndicators } from './indicators';

export type SiteIndicatorCode = keyof typeof siteIndicators;
/** The indicators that need nothing but the project and its wage account. */
export const SITE_INDICATORS = Object.keys(siteIndicators) as readonly SiteIndicatorCode[];
export type SiteFacts = { readonly [Code in SiteIndicatorCode]: IndicatorFacts<Code> | Undetermined };

/**
 * What the indicators of a project and its account are decided from on a day.
 * @param movements of the wage account; those after the day are passed over
 */
export const siteFacts = (
  site: ProjectSite,
  movements: readonly Movement[],
  on: PlainDate,
  law: ParameterBook,
): SiteFacts =>
  Object.fromEntries(
    SITE_INDICATORS.map((code) => [code, siteIndicators[code].factsOf({ site, movements, on, law })]),
  ) as unknown as SiteFacts;
