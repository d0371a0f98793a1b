import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { AdvanceCap } from '@anxin/law';
import type { OwnTerm, Proof, Service } from '../checks';
import type { FundKind, FundStage } from '../fund';
import type { Sector } from '../order';
import type { WorkerSum } from '../worker-sums';

/** Article 63: whoever owes the wages cannot pay for now, or absconded. */
export const ADVANCE_CAUSES = ['UNABLE', 'ABSCONDED'] as const;
/** A part of the wages, or the basic cost of living. */
export const ADVANCE_PURPOSES = ['WAGES', 'LIVING_COST'] as const;

/** What a worker is owed, and who says so: `workers`, or an officer of whom `workers` tells nothing. */
export type OwedSum = WorkerSum & { readonly isTold: boolean };

/** Done by somebody on a day. */
export type Act = { readonly on: PlainDate; readonly by: string };

/** What was paid to whom, by the file of the bank or a proof for each worker. */
export type Payment = Act & {
  readonly paidOn: PlainDate;
  readonly bankFile?: string | undefined;
  readonly receipts: readonly { readonly person: string; readonly proofs: readonly Proof[] }[];
};

/** What is claimed back of whoever is liable; it is all that was paid (EMF-03). */
export type Claim = Act & {
  readonly creditCode: string;
  readonly term: OwnTerm;
  readonly served: Service;
};

export type Advance = {
  /** `area6-ADV-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly fundCode: string;
  readonly caseCode?: string | undefined;
  readonly projectCode: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  /** Whoever owes the wages. */
  readonly creditCode: string;
  readonly cause: (typeof ADVANCE_CAUSES)[number];
  readonly purpose: (typeof ADVANCE_PURPOSES)[number];
  readonly facts: string;
  readonly sums: readonly WorkerSum[];
  readonly appliedOn: PlainDate;
  readonly appliedBy: string;
  readonly verified?:
    | (Act & {
        readonly owed: readonly OwedSum[];
        /** All wages of these workers; where the area caps by them. */
        readonly wagesFen?: Fen | undefined;
        readonly proofs: readonly Proof[];
        readonly cap: AdvanceCap;
      })
    | undefined;
  /** By the government, under the number of its document. */
  readonly approved?: (Act & { readonly document: string }) | undefined;
  readonly paid?: Payment | undefined;
  readonly claim?: Claim | undefined;
  readonly recoveredFen: Fen;
  readonly writtenOffFen: Fen;
  /** Asked for by one officer, and approved by another. */
  readonly writeOff?: (Act & { readonly reason: string; readonly proofs: readonly Proof[] }) | undefined;
  readonly writtenOff?: (Act & { readonly document: string }) | undefined;
  /** The last day of the claim passed in vain. */
  readonly isOverdue: boolean;
  readonly ended?: (Act & { readonly reason: string }) | undefined;
};

/** EMF-03, and the ways in which it comes to nothing. */
export const ADVANCE_STAGES = [
  ...(['APPLIED', 'VERIFIED', 'APPROVED', 'PAID', 'RECOVERING', 'RECOVERED'] as const),
  ...(['WRITTEN_OFF', 'REFUSED', 'WITHDRAWN'] as const),
] as const;
export type AdvanceStage = (typeof ADVANCE_STAGES)[number];

/** What applying finds: the next number, the fund, and the areas above the place, the nearest first. */
export type AdvanceOpening = {
  readonly code: string;
  readonly fund?: { readonly kind: FundKind; readonly stage: FundStage; readonly areaCode: string } | undefined;
  readonly areas: readonly string[];
};

/** What verifying finds of the workers: what `workers` tells they are owed, and what other advances gave them. */
export type Standing = {
  readonly areas: readonly string[];
  readonly told: ReadonlyMap<string, Fen>;
  readonly before: ReadonlyMap<string, Fen>;
};

export type KnownAdvance = {
  readonly stage: AdvanceStage;
  readonly advance: Advance;
  readonly standing?: Standing | undefined;
};

/** What its commands find. */
export type AdvanceState = { readonly stage: 'UNKNOWN'; readonly opening?: AdvanceOpening | undefined } | KnownAdvance;
