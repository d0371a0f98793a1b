import type { Fen, PlainDate } from '@anxin/domain-kit';
import {
  type CheckItem,
  depositRequired,
  fiveSystems,
  isUndetermined,
  type ParameterBook,
  type SystemInPlace,
  type Undetermined,
} from '@anxin/law';
import type { Project } from './project';

/** What is known of how a project's systems work. */
export type SystemFacts = {
  /** Somebody is registered on its roster. */
  readonly isRegistered: boolean;
  /** What left the wage account so far. */
  readonly paidOutFen: Fen;
  /** The indicators that stand today, those about wages too. */
  readonly standing: readonly string[];
};

const isBy = (day: PlainDate | undefined, on: PlainDate): boolean => day !== undefined && day <= on;

/** DEP-03, DEP-05: as much as is required was lodged and has not expired, or nothing is required. */
const hasDeposit = (project: Project, on: PlainDate, law: ParameterBook): boolean => {
  const required = depositRequired.decide(project, law);
  if (isUndetermined(required)) return false;
  if (required === 0n) return true;
  const { amountFen, lodgedOn, expiresOn } = project.deposit;
  return isBy(lodgedOn, on) && (amountFen ?? 0n) >= required && (expiresOn === undefined || expiresOn >= on);
};

/** What of the systems is in place: what was done shows it, and nothing that stands speaks against it. */
const inPlace = (project: Project, facts: SystemFacts, on: PlainDate, law: ParameterBook): readonly CheckItem[] => {
  const { isRegistered, paidOutFen, standing } = facts;
  const clearOf = (...indicators: readonly string[]) => !indicators.some((one) => standing.includes(one));
  const { accountNo, openedOn } = project.wageAccount;
  const met: Readonly<Partial<Record<CheckItem, boolean>>> = {
    REAL_NAME: isRegistered && clearOf('W18'),
    WAGE_ACCOUNT: accountNo !== undefined && isBy(openedOn, on),
    CONTRACTOR_PAYS: paidOutFen > 0n && clearOf('W11'),
    BANK_PAYS: paidOutFen > 0n && clearOf('W10', 'W11'),
    DEPOSIT: hasDeposit(project, on, law),
    RIGHTS_BOARD: isBy(project.rightsBoardPostedOn, on),
  };
  return Object.entries(met).flatMap(([item, isMet]) => (isMet ? [item as CheckItem] : []));
};

/** The five systems of a project as they stand (S2-15, S4-19). */
export const systemsOf = (
  project: Project,
  facts: SystemFacts,
  on: PlainDate,
  law: ParameterBook,
): readonly SystemInPlace[] | Undetermined =>
  fiveSystems.decide({ on, met: [...inPlace(project, facts, on, law)] }, law);

/** A project is in order with all of them alone. */
export const isGreen = (systems: readonly SystemInPlace[]): boolean => systems.every(({ isMet }) => isMet);
