import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Penalised } from '@anxin/law';
import type { OwnTerm, Service } from '../checks';
import type { OrderKind, OrderStage, Sector } from '../order';

/** What is proposed, and may be changed while it is not decided. */
export type PenaltyDraft = {
  readonly grounds: string;
  readonly fineFen: Fen;
  /** The time to pay, from service on. */
  readonly term: OwnTerm;
};

/** INS-11: whether a hearing may be asked for. */
export type HearingRight = 'NONE' | 'OPEN' | 'OVER';

/** A hearing that was asked for. */
export type Hearing = {
  readonly askedOn: PlainDate;
  /** The day for which it was called. */
  readonly day?: PlainDate | undefined;
  /** What was said there. */
  readonly record?: string | undefined;
};

export type FinePayment = { readonly on: PlainDate; readonly fen: Fen; readonly receiptNo: string };

/** A fine for what an order to correct was given for, and was not corrected. */
export type Penalty = PenaltyDraft & {
  /** `area6-PEN-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly orderCode: string;
  /** The rule whose fine it is. */
  readonly rule: string;
  readonly party: Penalised;
  /** The unit, and of a person responsible in it the token. */
  readonly creditCode: string;
  readonly person?: string | undefined;
  readonly projectCode?: string | undefined;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly filedOn: PlainDate;
  readonly proposedOn: PlainDate;
  /** Whoever wrote any of it: none of them decides it. */
  readonly drafters: readonly string[];
  readonly toldOn?: PlainDate | undefined;
  readonly hearingRight?: HearingRight | undefined;
  /** INS-10: what the party said, or that it said nothing. */
  readonly statement?: { readonly on: PlainDate; readonly stated: boolean; readonly record: string } | undefined;
  readonly hearing?: Hearing | undefined;
  readonly decided?: { readonly on: PlainDate; readonly by: string } | undefined;
  readonly served?: Service | undefined;
  readonly payments: readonly FinePayment[];
  /** What it had grown by when it was settled (PEN-13). */
  readonly lateFen?: Fen | undefined;
  /** PEN-14 */
  readonly waived?:
    { readonly on: PlainDate; readonly by: string; readonly must: boolean; readonly reason: string } | undefined;
  readonly revoked?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** Proposed, told, heard, decided, served, paid; or not punished, or revoked. */
export const PENALTY_STAGES = ['PROPOSED', 'TOLD', 'HEARD', 'DECIDED', 'SERVED', 'PAID', 'WAIVED', 'REVOKED'] as const;
export type PenaltyStage = (typeof PENALTY_STAGES)[number];

/** The order that a penalty follows, as it is found. */
export type OrderFound = {
  readonly code: string;
  readonly kind: OrderKind;
  readonly stage: OrderStage;
  readonly rules: readonly string[];
  readonly creditCode: string;
  readonly projectCode?: string | undefined;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly filedOn: PlainDate;
  /** GEN-13: this party is fined for it already, or is to be. */
  readonly isFined: boolean;
};

/** What proposing one finds. */
export type PenaltyOpening = { readonly code: string; readonly order?: OrderFound | undefined };

export type KnownPenalty = {
  readonly stage: PenaltyStage;
  readonly penalty: Penalty;
  /** The order that it follows was revoked meanwhile. */
  readonly isOrderRevoked?: boolean | undefined;
};

/** What its commands find. */
export type PenaltyState = { readonly stage: 'UNKNOWN'; readonly opening?: PenaltyOpening | undefined } | KnownPenalty;
