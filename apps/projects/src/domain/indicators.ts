import type { Fen, PlainDate } from '@anxin/domain-kit';
import {
  accountNumbers,
  accountOpenedOn,
  type IndicatorOn,
  indicatorsFrom,
  type Movement,
  type ParameterBook,
  payrollAhead,
  type ProjectSite,
  SITE_INDICATORS,
  siteFacts,
  type UnpaidMonth,
} from '@anxin/law';
import type { Project } from './project';

/** The indicators of this service. */
export const OWN_INDICATORS = ['W05', 'W11', ...SITE_INDICATORS] as const;
export type OwnIndicator = (typeof OWN_INDICATORS)[number];

/** What is known of a wage account. */
export type AccountFacts = {
  readonly receipts: readonly Movement[];
  /** How many outflows left it for accounts outside the roster. */
  readonly diversions: number;
  readonly balanceFen: Fen;
  /** What is still to be paid from it. */
  readonly unpaid: readonly UnpaidMonth[];
};

/** A project's own fields as the law asks for them. */
export const siteOf = ({ wageAccount, deposit, ...project }: Project): ProjectSite => ({
  ...project,
  hasWageAccount: accountNumbers(wageAccount.accountNo, project.changes).length > 0,
  escrowOpenedOn: wageAccount.openedOn,
  depositOn: deposit.lodgedOn,
  depositExpiresOn: deposit.expiresOn,
});

/** The indicators of this service that stand on a day or could not be decided, from the facts of that day. */
export const indicatorsOn = (
  project: Project,
  { receipts, diversions, balanceFen, unpaid }: AccountFacts,
  on: PlainDate,
  law: ParameterBook,
): readonly IndicatorOn<OwnIndicator>[] => {
  const site = siteOf(project);
  const facts = {
    ...siteFacts(site, receipts, on, law),
    W05: { on, accountOpen: accountOpenedOn(site, on) !== null, balanceFen, ...payrollAhead(unpaid, on) },
    W11: { on, diversions },
  };
  return indicatorsFrom(OWN_INDICATORS, facts, on, law);
};
