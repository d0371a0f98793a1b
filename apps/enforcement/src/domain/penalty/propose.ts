import { type Fen, type PlainDate } from '@anxin/domain-kit';
import { isUndetermined, type ParameterBook, type Penalised, penaltyRange, type Range } from '@anxin/law';
import { isShorter, isToken } from '../checks';
import { penaltyErrors } from './errors';
import type { KnownPenalty, OrderFound, Penalty, PenaltyDraft, PenaltyOpening } from './penalty';
import { type Given, type Happened, refuseTerm, refuseText } from './shape';

/** An officer proposes it, after an order to correct has lapsed. */
export type ProposePenalty = Given<'ProposePenalty'> &
  PenaltyDraft &
  Pick<Penalty, 'orderCode' | 'rule' | 'party' | 'person'> & { readonly by: string };
export type PenaltyProposed = Happened<'PenaltyProposed'> & {
  readonly penalty: Omit<Penalty, 'proposedOn' | 'drafters' | 'payments'> & { readonly by: string };
};

/** It is drafted anew, before the party is told or after it was heard. */
export type RevisePenalty = Given<'RevisePenalty'> & PenaltyDraft & { readonly by: string; readonly reason: string };
export type PenaltyRevised = Happened<'PenaltyRevised'> & PenaltyDraft & Pick<RevisePenalty, 'by' | 'reason'>;

/** Disobeying the order itself is fined by a rule of its own, which no order cites. */
const DISOBEYED = 'PEN-12';

type Fined = { readonly rule: string; readonly party: Penalised; readonly fineFen: Fen; readonly on: PlainDate };

/** The range that a fine is within, the least and the most among it; refuses what is not. */
export const fineRange = ({ rule, party, fineFen, on }: Fined, law: ParameterBook): Range => {
  const range = penaltyRange(rule, { on, party }, law);
  if (range === undefined) throw penaltyErrors.RULE_WITHOUT_FINE({ rule });
  if (range === null) throw penaltyErrors.PARTY_NOT_FINED({ rule });
  if (isUndetermined(range)) throw penaltyErrors.RANGE_UNDETERMINED({ missing: range.missing });
  const { minFen, maxFen } = range;
  if (fineFen < minFen || fineFen > maxFen)
    throw penaltyErrors.OUT_OF_RANGE({ minFen: String(minFen), maxFen: String(maxFen) });
  return range;
};

const refuseDraft = ({ grounds, term }: PenaltyDraft): void => {
  refuseText('grounds', grounds);
  refuseTerm(term);
};

const lapsedOrder = ({ order }: PenaltyOpening, rule: string): OrderFound => {
  if (!order) throw penaltyErrors.ORDER_UNKNOWN();
  if (order.kind !== 'RECTIFICATION' || order.stage !== 'LAPSED') throw penaltyErrors.ORDER_NOT_LAPSED();
  if (rule !== DISOBEYED && !order.rules.includes(rule)) throw penaltyErrors.RULE_NOT_CITED({ rule });
  if (order.isFined) throw penaltyErrors.FINED_ALREADY();
  return order;
};

export const proposePenalty = (
  opening: PenaltyOpening,
  command: ProposePenalty,
  law: ParameterBook,
): readonly PenaltyProposed[] => {
  const { orderCode, rule, party, person, grounds, fineFen, term, by, today: on } = command;
  const { creditCode, projectCode, areaCode, sector, filedOn } = lapsedOrder(opening, rule);
  if ((party === 'PERSON') !== (person !== undefined)) throw penaltyErrors.PERSON_MISSING();
  if (person !== undefined && !isToken(person)) throw penaltyErrors.PERSON_INVALID();
  refuseDraft(command);
  fineRange({ rule, party, fineFen, on }, law);
  const found = { creditCode, projectCode, areaCode, sector, filedOn };
  const drafted = { code: opening.code, orderCode, rule, party, person, grounds, fineFen, term, by };
  return [{ type: 'PenaltyProposed', on, penalty: { ...found, ...drafted } }];
};

/** INS-10: whoever argued has nothing heavier for it. */
export const revisePenalty = (
  { stage, penalty }: KnownPenalty,
  command: RevisePenalty,
  law: ParameterBook,
): readonly PenaltyRevised[] => {
  const { grounds, fineFen, term, by, reason, today: on } = command;
  refuseText('reason', reason);
  refuseDraft(command);
  const { rule, party } = penalty;
  fineRange({ rule, party, fineFen, on }, law);
  if (stage === 'HEARD' && (fineFen > penalty.fineFen || isShorter(term, penalty.term))) throw penaltyErrors.HEAVIER();
  return [{ type: 'PenaltyRevised', on, grounds, fineFen, term, by, reason }];
};

/** The penalty as it begins. */
export const proposed = ({ penalty: { by, ...penalty }, on }: PenaltyProposed): Penalty => ({
  ...penalty,
  proposedOn: on,
  drafters: [by],
  payments: [],
});
