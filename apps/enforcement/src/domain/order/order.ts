import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { LiabilityFacts, LiableParty } from '@anxin/law';
import type { OwnTerm, Proof, Service } from '../checks';

export type { OwnTerm, Proof, Service, ServiceWay } from '../checks';

export type Sector = 'HOUSING' | 'WATER' | 'TRANSPORT';

/** 限期改正指令书, or 行政处理决定书 that orders wages to be paid. */
export const ORDER_KINDS = ['RECTIFICATION', 'PAYMENT'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** What a worker, by token, is owed for a month. */
export type WageSum = { readonly person: string; readonly payMonth: PlainMonth; readonly fen: Fen };

/** Whoever has to obey, and as what. */
export type Obliged = { readonly creditCode: string; readonly party: LiableParty };

/** What is ordered: what its drafter proposes and may change while it is not decided. */
export type Draft = {
  readonly findings: string;
  /** The time to obey, from service on. */
  readonly term: OwnTerm;
  /** Of a payment order; none of an order to correct. */
  readonly sums: readonly WageSum[];
};

export const REMEDIES = ['REVIEW', 'SUIT'] as const;
export type RemedyKind = (typeof REMEDIES)[number];

/** What the obliged unit did to correct, as one officer records and another confirms. */
export type Correction = {
  readonly what: string;
  readonly proofs: readonly Proof[];
  readonly by: string;
  readonly confirmedBy?: string | undefined;
};

/** An order of the authority. */
export type Order = Draft & {
  /** `area6-kind-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly kind: OrderKind;
  /** The wage case that it comes from. */
  readonly caseCode?: string | undefined;
  readonly obliged: Obliged;
  readonly projectCode?: string | undefined;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  /** What was broken, by the rules' ids. */
  readonly rules: readonly string[];
  /** The day as of which the sums are owed: what was paid from then on counts. */
  readonly owedOn?: PlainDate | undefined;
  /** The facts on which it turns who must pay. */
  readonly liability?: LiabilityFacts | undefined;
  /** INS-03: the day on which the matter was filed. */
  readonly filedOn: PlainDate;
  readonly proposedOn: PlainDate;
  /** Whoever wrote any of it: none of them decides it. */
  readonly drafters: readonly string[];
  readonly isExtended: boolean;
  /** The time to investigate has passed. */
  readonly isOverdue: boolean;
  readonly toldOn?: PlainDate | undefined;
  /** INS-10: what the unit said, or that it said nothing. */
  readonly hearing?: { readonly on: PlainDate; readonly stated: boolean; readonly record: string } | undefined;
  readonly decided?: { readonly on: PlainDate; readonly by: string } | undefined;
  readonly served?: Service | undefined;
  readonly correction?: Correction | undefined;
  readonly obeyedOn?: PlainDate | undefined;
  /** That the last day passed in vain, and what was unpaid then; kept when it is obeyed after all. */
  readonly lapse?: { readonly on: PlainDate; readonly dueOn: PlainDate; readonly unpaidFen: Fen } | undefined;
  readonly remedy?: { readonly kind: RemedyKind; readonly filingNo: string; readonly isOpen: boolean } | undefined;
  /** The day since which neither review nor suit is possible (ENF-01). */
  readonly finalOn?: PlainDate | undefined;
  readonly dunning?: { readonly on: PlainDate; readonly isOver: boolean } | undefined;
  /** ENF-02: the court was applied to in time, or cannot be any more. */
  readonly court?: { readonly filingNo: string } | 'TOO_LATE' | undefined;
  readonly revoked?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** Proposed, told to the unit beforehand, the unit heard, decided, served; then obeyed, or lapsed; or revoked. */
export const ORDER_STAGES = ['PROPOSED', 'TOLD', 'HEARD', 'DECIDED', 'SERVED', 'OBEYED', 'LAPSED', 'REVOKED'] as const;
export type OrderStage = (typeof ORDER_STAGES)[number];

/** What reached the workers of an order since the day as of which it was owed, as `workers` tells, by `paidKey`. */
export type PaidSums = Readonly<Record<string, Fen>>;

export type KnownOrder = { readonly stage: OrderStage; readonly order: Order; readonly paid: PaidSums };

/** What its commands find. */
export type OrderState = { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | KnownOrder;

export const paidKey = ({ person, payMonth }: Pick<WageSum, 'person' | 'payMonth'>): string => `${person} ${payMonth}`;
