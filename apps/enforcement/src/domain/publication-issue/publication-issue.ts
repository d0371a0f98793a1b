import type { PlainDate } from '@anxin/domain-kit';
import type { PublicationChannel, PublishedKind, PublishedPeriod } from '@anxin/law';
import type { Publication } from '../listing';

/** Where an entry comes from: what this service decided, what it exposes, or what an officer states. */
export const ENTRY_SOURCES = ['PENALTY', 'REFERRAL', 'LISTING', 'EXPOSURE', 'STATED'] as const;
export type EntrySource = (typeof ENTRY_SOURCES)[number];

/** A serious violation that must be published. */
export type Violation = {
  readonly source: EntrySource;
  /** The number of what it comes from; of what is stated, the document. */
  readonly ref: string;
  readonly kind: PublishedKind;
  readonly creditCode: string;
  readonly on: PlainDate;
};

/** A violation with what is published of it, and what became of it. The representative’s name is kept apart, enciphered. */
export type IssueEntry = Violation & {
  /** Counted within its issue from one on. */
  readonly no: number;
  readonly content?: Publication | undefined;
  readonly objection?:
    | {
        readonly on: PlainDate;
        readonly words: string;
        readonly finding?: 'UPHELD' | 'REJECTED' | undefined;
        readonly reply?: string | undefined;
      }
    | undefined;
  /** What it comes from was revoked. */
  readonly fallen?: { readonly on: PlainDate; readonly reason: string } | undefined;
  readonly corrected?: { readonly on: PlainDate; readonly by: string; readonly reason: string } | undefined;
  /** Shown to nobody any more. */
  readonly withdrawn?: { readonly on: PlainDate; readonly by: string; readonly reason: string } | undefined;
};

export const ISSUE_STAGES = ['GATHERED', 'EDITED', 'RELEASED'] as const;
export type IssueStage = (typeof ISSUE_STAGES)[number];

/** One publication of serious violations: of a period, or beside it one that is exposed (S3-27). */
export type PublicationIssue = {
  /** `area6-PUB-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly areaCode: string;
  /** None of what is exposed beside the periods. */
  readonly period?: PublishedPeriod | undefined;
  /** S3-27: why somebody is exposed, and who decided it. */
  readonly exposure?: { readonly by: string; readonly reason: string } | undefined;
  readonly gatheredOn: PlainDate;
  /** Without any it says that there is nothing to publish. */
  readonly entries: readonly IssueEntry[];
  readonly edited?: { readonly on: PlainDate; readonly by: string } | undefined;
  readonly released?: { readonly on: PlainDate; readonly by: string } | undefined;
  readonly receipts: readonly {
    readonly channel: PublicationChannel;
    readonly receiptNo: string;
    readonly on: PlainDate;
  }[];
  /** Duties that were told as missed. */
  readonly missed: readonly string[];
};

export type KnownIssue = { readonly stage: IssueStage; readonly issue: PublicationIssue };
export type IssueState =
  | {
      readonly stage: 'UNKNOWN';
      readonly opening?:
        | {
            readonly code: string;
            /** Of an exposure: whom it is about, and whether a last day passed in vain. */
            readonly refusing?: { readonly creditCode: string; readonly isOverdue: boolean } | undefined;
          }
        | undefined;
    }
  | KnownIssue;

/** What of an issue is shown, or is to be. */
export const standing = ({ entries }: PublicationIssue): readonly IssueEntry[] =>
  entries.filter(({ withdrawn }) => withdrawn === undefined);
