import type { PlainDate } from '@anxin/domain-kit';
import {
  type IndicatorOn,
  indicatorsFrom,
  type Movement,
  type ParameterBook,
  type ProjectSite,
  SITE_INDICATORS,
  siteFacts,
} from '@anxin/law';
import type { Project } from './project';

/** The indicators of this service. */
export const OWN_INDICATORS = ['W11', ...SITE_INDICATORS] as const;
export type OwnIndicator = (typeof OWN_INDICATORS)[number];

/** What came into a wage account, and how many outflows left it for accounts outside the roster. */
export type AccountFacts = { readonly receipts: readonly Movement[]; readonly diversions: number };

/** A project's own fields as the law asks for them. */
export const siteOf = ({ wageAccount, deposit, ...project }: Project): ProjectSite => ({
  ...project,
  hasWageAccount: wageAccount.accountNo !== undefined,
  escrowOpenedOn: wageAccount.openedOn,
  depositOn: deposit.lodgedOn,
  depositExpiresOn: deposit.expiresOn,
});

/** The indicators of this service that stand on a day or could not be decided, from the facts of that day. */
export const indicatorsOn = (
  project: Project,
  { receipts, diversions }: AccountFacts,
  on: PlainDate,
  law: ParameterBook,
): readonly IndicatorOn<OwnIndicator>[] => {
  const facts = { ...siteFacts(siteOf(project), receipts, on, law), W11: { on, diversions } };
  return indicatorsFrom(OWN_INDICATORS, facts, on, law);
};
