import { type Fen, NOTHING, type PlainDate } from '@anxin/domain-kit';
import {
  type CheckItem,
  depositRequired,
  fiveSystems,
  inYuan,
  isUndetermined,
  type ParameterBook,
  type SystemInPlace,
  type Text,
  text,
  type Undetermined,
  yuan,
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
  readonly says: Text;
};

const depositInWords = ({ contractSumFen, contractSignedOn, deposit }: Project, law: ParameterBook): Text => {
  const required = depositRequired.decide({ contractSumFen, contractSignedOn }, law);
  const { amountFen = NOTHING, lodgedOn } = deposit;
  const lodged = lodgedOn
    ? text(`${lodgedOn} 已存 ${yuan(amountFen)}`, `${inYuan(amountFen)} lodged on ${lodgedOn}`)
    : text('没有存储', 'nothing lodged');
  if (isUndetermined(required))
    return text(`应存额无法确定，${lodged.zh}。`, `What is required is undetermined, ${lodged.en}.`);
  if (required === 0n) return text(`依规定免存，${lodged.zh}。`, `None is required, ${lodged.en}.`);
  return text(`应存 ${yuan(required)}，${lodged.zh}。`, `${inYuan(required)} required, ${lodged.en}.`);
};

/** What shows a system, or that nothing does. */
const inWords = (item: CheckItem, project: Project, facts: ShownBy, law: ParameterBook): Text => {
  const { wageAccount, rightsBoardPostedOn } = project;
  const { registeredOn, paidOutFen, paidOutOn } = facts;
  switch (item) {
    case 'REAL_NAME':
      return registeredOn
        ? text(`花名册登记的第一人于 ${registeredOn} 进场。`, `The first on the roster entered on ${registeredOn}.`)
        : text('花名册上还没有人。', 'Nobody is on the roster yet.');
    case 'WAGE_ACCOUNT':
      return wageAccount.openedOn
        ? text(`专户于 ${wageAccount.openedOn} 开立。`, `The wage account was opened on ${wageAccount.openedOn}.`)
        : text('没有开立专户。', 'No wage account is open.');
    case 'DEPOSIT':
      return depositInWords(project, law);
    case 'RIGHTS_BOARD':
      return rightsBoardPostedOn
        ? text(`告示牌于 ${rightsBoardPostedOn} 设立。`, `The rights board was posted on ${rightsBoardPostedOn}.`)
        : text('没有设立告示牌。', 'No rights board is posted.');
    default:
      return paidOutOn
        ? text(
            `专户已支出 ${yuan(paidOutFen)}，最近一次 ${paidOutOn}。`,
            `${inYuan(paidOutFen)} left the wage account, the last on ${paidOutOn}.`,
          )
        : text('专户还没有支出。', 'Nothing has left the wage account yet.');
  }
};

type ShownBy = Omit<SystemFacts, 'isRegistered'>;

/** What shows how one of the systems of a project stands. */
export const evidenceOf = (item: CheckItem, project: Project, facts: ShownBy, law: ParameterBook): SystemEvidence => {
  const { wageAccount, deposit, rightsBoardPostedOn } = project;
  const shown: Readonly<Partial<Record<CheckItem, PlainDate | null | undefined>>> = {
    REAL_NAME: facts.registeredOn,
    WAGE_ACCOUNT: wageAccount.openedOn,
    CONTRACTOR_PAYS: facts.paidOutOn,
    BANK_PAYS: facts.paidOutOn,
    DEPOSIT: deposit.lodgedOn,
    RIGHTS_BOARD: rightsBoardPostedOn,
  };
  const expiresOn = (item === 'DEPOSIT' && deposit.expiresOn) || null;
  return {
    shownOn: shown[item] ?? null,
    expiresOn,
    against: against(item, facts),
    says: inWords(item, project, facts, law),
  };
};

/** A project is in order with all of them alone. */
export const isGreen = (systems: readonly SystemInPlace[]): boolean => systems.every(({ isMet }) => isMet);
