import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Sector } from '../order';
import type { FundSums, Move } from './ledger';

/** 应急周转金 of an area, or 监管资金 that a department holds for the wages of a project. */
export const FUND_KINDS = ['EMERGENCY', 'SUPERVISED'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** What one officer asks to put in, and another confirms. */
export type AskedMove = {
  readonly move: Extract<Move, 'OPENED' | 'TOPPED_UP'>;
  readonly fen: Fen;
  /** The document by which the money is given. */
  readonly basis: string;
  readonly on: PlainDate;
  readonly by: string;
};

/** A part of a supervised fund that may be used from a day on (S2-23). */
export type Tranche = { readonly on: PlainDate; readonly fen: Fen };

export type Fund = {
  /** `area6-FUND-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly kind: FundKind;
  readonly name: string;
  readonly areaCode: string;
  /** The department that holds it, and the project; of a supervised fund alone. */
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
  readonly proposedOn: PlainDate;
  readonly proposedBy: string;
  readonly asked?: AskedMove | undefined;
  readonly sums: FundSums;
  readonly entries: number;
  /** In their order; all of it may be used where there are none. */
  readonly tranches: readonly Tranche[];
  readonly refused?: { readonly on: PlainDate; readonly by: string; readonly reason: string } | undefined;
};

/** Asked for, open, or refused before it was. */
export const FUND_STAGES = ['PROPOSED', 'OPEN', 'REFUSED'] as const;
export type FundStage = (typeof FUND_STAGES)[number];

export type KnownFund = { readonly stage: FundStage; readonly fund: Fund };
/** What its commands find. */
export type FundState = { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | KnownFund;
