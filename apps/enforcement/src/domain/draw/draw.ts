import type { PlainDate } from '@anxin/domain-kit';
import type { CertifiedOfficer, CreditGrade, DrawOutcome } from '@anxin/law';
import type { Sector } from '../order';

/** Something that may be drawn: a project by its code or an enterprise by its own, with its credit grade where it has one. */
export type Candidate = { readonly id: string; readonly grade?: CreditGrade | undefined };
/** INS-08: an officer who stays out of the check of a target, and why. */
export type DrawRecusal = { readonly officer: string; readonly target: string; readonly reason: string };

/** What it is drawn from, as it was when the lists were closed. */
export type ClosedLists = {
  readonly on: PlainDate;
  readonly by: string;
  readonly targets: readonly (Candidate & { readonly tickets: number })[];
  readonly officers: readonly CertifiedOfficer[];
  readonly recusals: readonly DrawRecusal[];
  readonly digest: string;
  /** Made by the machine when the lists were closed. */
  readonly salt: string;
};

export type Drawing = {
  readonly on: PlainDate;
  readonly by: string;
  readonly secret: string;
  readonly seed: string;
  readonly outcome: DrawOutcome;
};

export const DRAW_STAGES = ['COMMITTED', 'LISTED', 'DRAWN', 'ENDED', 'PUBLISHED', 'ABANDONED'] as const;
export type DrawStage = (typeof DRAW_STAGES)[number];

export type Draw = {
  /** `area6-DRAW-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly title: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly count: number;
  readonly teamSize: number;
  /** SHA-256 of the secret: it is told before anybody sees the lists. */
  readonly commitment: string;
  readonly committedOn: PlainDate;
  readonly committedBy: string;
  readonly lists?: ClosedLists | undefined;
  readonly drawing?: Drawing | undefined;
  readonly endedOn?: PlainDate | undefined;
  readonly published?: { readonly on: PlainDate; readonly receiptNo: string } | undefined;
  readonly abandoned?: { readonly on: PlainDate; readonly by: string; readonly reason: string } | undefined;
  /** Whether the last day to publish has passed. */
  readonly isOverdue: boolean;
};

export type KnownDraw = {
  readonly stage: DrawStage;
  readonly draw: Draw;
  /** The targets that were drawn and not checked yet. */
  readonly unchecked: readonly string[];
  /** The credit grades of enterprises that stand, where its lists are to be closed. */
  readonly grades?: ReadonlyMap<string, CreditGrade> | undefined;
};
export type DrawState =
  { readonly stage: 'UNKNOWN'; readonly code?: string | undefined; readonly draw?: undefined } | KnownDraw;
