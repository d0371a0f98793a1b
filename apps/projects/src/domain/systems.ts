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
  /** The first day on which somebody registered there entered. */
  readonly registeredOn: PlainDate | null;
  /** The last day on which something left the wage account. */
  readonly paidOutOn: PlainDate | null;
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

/** What speaks against a system while it stands. */
const AGAINST: Readonly<Partial<Record<CheckItem, readonly string[]>>> = {
  REAL_NAME: ['W18'],
  CONTRACTOR_PAYS: ['W11'],
  BANK_PAYS: ['W10', 'W11'],
};

const against = (item: CheckItem, { standing }: Pick<SystemFacts, 'standing'>): readonly string[] =>
  (AGAINST[item] ?? []).filter((indicator) => standing.includes(indicator));

/** What of the systems is in place: what was done shows it, and nothing that stands speaks against it. */
const inPlace = (project: Project, facts: SystemFacts, on: PlainDate, law: ParameterBook): readonly CheckItem[] => {
  const { isRegistered, paidOutFen } = facts;
  const isClear = (item: CheckItem) => against(item, facts).length === 0;
  const { accountNo, openedOn } = project.wageAccount;
  const met: Readonly<Partial<Record<CheckItem, boolean>>> = {
    REAL_NAME: isRegistered && isClear('REAL_NAME'),
    WAGE_ACCOUNT: accountNo !== undefined && isBy(openedOn, on),
    CONTRACTOR_PAYS: paidOutFen > 0n && isClear('CONTRACTOR_PAYS'),
    BANK_PAYS: paidOutFen > 0n && isClear('BANK_PAYS'),
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

/** What shows that a system is in place or not: the day of what was done, its end, what speaks against it. */
export type SystemEvidence = {
  readonly shownOn: PlainDate | null;
  readonly expiresOn: PlainDate | null;
  readonly against: readonly string[];
};

/** What shows how one of the systems of a project stands. */
export const evidenceOf = (
  item: CheckItem,
  { wageAccount, deposit, rightsBoardPostedOn }: Project,
  facts: Pick<SystemFacts, 'registeredOn' | 'paidOutOn' | 'standing'>,
): SystemEvidence => {
  const shown: Readonly<Partial<Record<CheckItem, PlainDate | null | undefined>>> = {
    REAL_NAME: facts.registeredOn,
    WAGE_ACCOUNT: wageAccount.openedOn,
    CONTRACTOR_PAYS: facts.paidOutOn,
    BANK_PAYS: facts.paidOutOn,
    DEPOSIT: deposit.lodgedOn,
    RIGHTS_BOARD: rightsBoardPostedOn,
  };
  const expiresOn = (item === 'DEPOSIT' && deposit.expiresOn) || null;
  return { shownOn: shown[item] ?? null, expiresOn, against: against(item, facts) };
};

/** A project is in order with all of them alone. */
export const isGreen = (systems: readonly SystemInPlace[]): boolean => systems.every(({ isMet }) => isMet);
