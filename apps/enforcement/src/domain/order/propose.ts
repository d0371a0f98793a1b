import { type Fen, NOTHING, type PlainDate, sum } from '@anxin/domain-kit';
import {
  findRule,
  isCreditCode,
  isUndetermined,
  inspectionTerm,
  type ParameterBook,
  resolveLiability,
} from '@anxin/law';
import { isShorter, isToken } from '../checks';
import { orderErrors } from './errors';
import { type Draft, type KnownOrder, type Order, type OrderKind, paidKey, type WageSum } from './order';
import { type Given, type Happened, refuseFuture, refuseTerm, refuseText } from './shape';

type Begun = Pick<
  Order,
  'kind' | 'caseCode' | 'obliged' | 'projectCode' | 'areaCode' | 'sector' | 'rules' | 'owedOn' | 'liability' | 'filedOn'
>;
/** What is drafted, and what its sums are said to come to. */
type Drafted = Draft & { readonly totalFen: Fen; readonly by: string };

/** An officer proposes it, after a matter was filed. */
export type ProposeOrder = Given<'ProposeOrder'> & Begun & Drafted;
export type OrderProposed = Happened<'OrderProposed'> & {
  readonly order: Begun & Draft & Pick<Order, 'code'> & { readonly by: string };
};

/** It is drafted anew, before the unit is told or after it was heard. */
export type ReviseOrder = Given<'ReviseOrder'> & Drafted & { readonly reason: string };
export type OrderRevised = Happened<'OrderRevised'> & Draft & Pick<ReviseOrder, 'by' | 'reason'>;

/** INS-04: the head lets the investigation take longer, once. */
export type ExtendOrder = Given<'ExtendOrder'> & { readonly reason: string };
export type OrderExtended = Happened<'OrderExtended'> & Pick<ExtendOrder, 'reason'>;

const SUMS_AT_MOST = 5_000;

const refuseSums = (kind: OrderKind, sums: readonly WageSum[], totalFen: Fen): void => {
  if (kind === 'RECTIFICATION') {
    if (sums.length > 0 || totalFen !== NOTHING) throw orderErrors.SUMS_UNASKED();
    return;
  }
  if (sums.length === 0 || sums.length > SUMS_AT_MOST) throw orderErrors.SUMS_MISSING();
  if (sums.some(({ person }) => !isToken(person))) throw orderErrors.WORKER_INVALID();
  if (new Set(sums.map(paidKey)).size < sums.length) throw orderErrors.WORKER_REPEATED();
  if (sums.some(({ fen }) => fen <= NOTHING)) throw orderErrors.AMOUNT_NOT_POSITIVE();
  const total = sum(sums.map(({ fen }) => fen));
  if (total !== totalFen) throw orderErrors.TOTAL_DISAGREES({ fen: String(total) });
};

const refuseDraft = (kind: OrderKind, { findings, term, sums, totalFen }: Drafted): void => {
  refuseText('findings', findings);
  refuseTerm(term);
  refuseSums(kind, sums, totalFen);
};

const refuseRules = (rules: readonly string[]): void => {
  if (rules.length === 0) throw orderErrors.RULE_MISSING();
  const unknown = rules.find((id) => findRule(id)?.id !== id);
  if (unknown !== undefined) throw orderErrors.RULE_UNKNOWN({ rule: unknown });
};

/** By the facts that are stated the unit is among those that must pay; else an officer has found so by other law. */
const refuseLiability = (command: ProposeOrder, law: ParameterBook): void => {
  const { kind, projectCode, liability, obliged, owedOn, today } = command;
  if (kind === 'RECTIFICATION') return;
  if (projectCode === undefined) throw orderErrors.PROJECT_MISSING();
  if (!owedOn) throw orderErrors.OWED_ON_MISSING();
  refuseFuture(owedOn, today);
  if (!liability) throw orderErrors.LIABILITY_MISSING();
  const decisions = resolveLiability(liability, law);
  const pays = decisions.some(({ liableParty, sequence }) => sequence !== null && liableParty === obliged.party);
  const byOtherLaw = decisions.some(({ liableParty, isManual }) => isManual && liableParty === null);
  if (!pays && !byOtherLaw) throw orderErrors.NOT_LIABLE({ party: obliged.party });
};

export const proposeOrder = (code: string, command: ProposeOrder, law: ParameterBook): readonly OrderProposed[] => {
  const { kind, caseCode, obliged, projectCode, areaCode, sector, rules, owedOn, liability, filedOn } = command;
  const { findings, term, sums, by, today: on } = command;
  if (!isCreditCode(obliged.creditCode)) throw orderErrors.ENTERPRISE_INVALID();
  if (caseCode !== undefined) refuseText('caseCode', caseCode);
  refuseFuture(filedOn, on);
  refuseRules(rules);
  refuseDraft(kind, command);
  refuseLiability(command, law);
  const begun = { kind, caseCode, obliged, projectCode, areaCode, sector, rules, owedOn, liability, filedOn };
  return [{ type: 'OrderProposed', on, order: { ...begun, code, findings, term, sums, by } }];
};

/** INS-10: whoever argued has nothing heavier for it: no worker more, no sum higher, no shorter time. */
const refuseHeavier = ({ sums, term }: Order, revised: Draft): void => {
  const before = new Map(sums.map((one) => [paidKey(one), one.fen]));
  const isMore = revised.sums.some((one) => one.fen > (before.get(paidKey(one)) ?? NOTHING));
  if (isMore || isShorter(revised.term, term)) throw orderErrors.HEAVIER();
};

export const reviseOrder = ({ stage, order }: KnownOrder, command: ReviseOrder): readonly OrderRevised[] => {
  const { findings, term, sums, by, reason, today: on } = command;
  refuseText('reason', reason);
  refuseDraft(order.kind, command);
  if (stage === 'HEARD') refuseHeavier(order, command);
  return [{ type: 'OrderRevised', on, findings, term, sums, by, reason }];
};

export const extendOrder = ({ order }: KnownOrder, { reason, today: on }: ExtendOrder): readonly OrderExtended[] => {
  if (order.isExtended) throw orderErrors.EXTENDED_ALREADY();
  if (order.isOverdue) throw orderErrors.EXTENSION_TOO_LATE();
  refuseText('reason', reason);
  return [{ type: 'OrderExtended', on, reason }];
};

/** By how much an investigation is extended; nothing where no figure says so. */
export const extensionOn = (start: PlainDate, law: ParameterBook): number | undefined => {
  const term = inspectionTerm.decide({ of: 'extension', start }, law);
  return isUndetermined(term) ? undefined : term.length;
};

/** The order as it begins. */
export const proposed = ({ order: { by, ...order }, on }: OrderProposed): Order => ({
  ...order,
  proposedOn: on,
  drafters: [by],
  isExtended: false,
  isOverdue: false,
});
