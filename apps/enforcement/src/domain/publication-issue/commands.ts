import type { PlainDate } from '@anxin/domain-kit';
import type { PublicationChannel, PublishedKind, PublishedPeriod } from '@anxin/law';
import type { Given, GivenBy, Happened } from '../checks';
import type { Publication } from '../listing';
import type { PublicationIssue, Violation } from './publication-issue';

/** A period has ended: its violations are gathered; given by the service alone. */
export type GatherPublicationIssue = Given<'GatherPublicationIssue'> & {
  readonly areaCode: string;
  readonly period: PublishedPeriod;
  readonly violations: readonly Violation[];
};
/** S3-27: whoever refuses to put something right is exposed at any time; the decision is on record. */
export type ExposePublicationIssue = GivenBy<'ExposePublicationIssue'> & {
  readonly areaCode: string;
  /** The inspection, risk notice or order whose last day passed in vain. */
  readonly ref: string;
  readonly kind: PublishedKind;
  readonly reason: string;
};
/** What this service does not hold, by its document. */
export type StatePublicationIssueEntry = GivenBy<'StatePublicationIssueEntry'> & Omit<Violation, 'source'>;
/** S0-46: one edits all of it, */
export type EditPublicationIssue = GivenBy<'EditPublicationIssue'> & {
  readonly entries: readonly {
    readonly no: number;
    readonly content: Publication;
    /** The legal representative, kept enciphered beside the issue. */
    readonly representative: string;
  }[];
};
/** another releases it. */
export type ReleasePublicationIssue = GivenBy<'ReleasePublicationIssue'>;
/** A channel shows it (PUB-04). */
export type RecordPublicationIssueReceipt = GivenBy<'RecordPublicationIssueReceipt'> & {
  readonly channel: PublicationChannel;
  readonly receiptNo: string;
};
type OfEntry<Type extends string> = GivenBy<Type> & { readonly no: number };
/** PUB-05 */
export type ContestPublicationIssueEntry = OfEntry<'ContestPublicationIssueEntry'> & { readonly words: string };
export type AnswerPublicationIssueEntry = OfEntry<'AnswerPublicationIssueEntry'> & {
  readonly finding: 'UPHELD' | 'REJECTED';
  readonly reply: string;
};
/** PUB-06 */
export type CorrectPublicationIssueEntry = OfEntry<'CorrectPublicationIssueEntry'> & {
  readonly content: Publication;
  readonly representative: string;
  readonly reason: string;
};
export type WithdrawPublicationIssueEntry = OfEntry<'WithdrawPublicationIssueEntry'> & { readonly reason: string };
/** What it comes from was revoked; the service alone says so. */
export type FellPublicationIssueEntry = Given<'FellPublicationIssueEntry'> & {
  readonly ref: string;
  readonly reason: string;
};
/** A last day has passed; given by the clock alone. */
export type MissPublicationIssueDuty = Given<'MissPublicationIssueDuty'> & {
  readonly duty: string;
  readonly dueOn: PlainDate;
};

export type IssueCommand =
  | GatherPublicationIssue
  | ExposePublicationIssue
  | StatePublicationIssueEntry
  | EditPublicationIssue
  | ReleasePublicationIssue
  | RecordPublicationIssueReceipt
  | ContestPublicationIssueEntry
  | AnswerPublicationIssueEntry
  | CorrectPublicationIssueEntry
  | WithdrawPublicationIssueEntry
  | FellPublicationIssueEntry
  | MissPublicationIssueDuty;

type First = Omit<PublicationIssue, 'edited' | 'released' | 'receipts' | 'missed'>;
type Entered<Type extends string> = Happened<Type> & { readonly no: number };
export type IssueEvent =
  | (Happened<'PublicationIssueGathered'> & { readonly issue: First })
  | (Happened<'PublicationIssueEntryStated'> & { readonly violation: Violation; readonly by: string })
  | (Happened<'PublicationIssueEdited'> & {
      readonly by: string;
      readonly contents: readonly { readonly no: number; readonly content: Publication }[];
    })
  | (Happened<'PublicationIssueReleased'> & { readonly by: string })
  | (Happened<'PublicationIssueReceived'> & Pick<RecordPublicationIssueReceipt, 'channel' | 'receiptNo'>)
  | (Entered<'PublicationIssueEntryContested'> & { readonly words: string })
  | (Entered<'PublicationIssueEntryAnswered'> & Pick<AnswerPublicationIssueEntry, 'by' | 'finding' | 'reply'>)
  | (Entered<'PublicationIssueEntryCorrected'> & {
      readonly by: string;
      readonly reason: string;
      readonly content: Publication;
    })
  | (Entered<'PublicationIssueEntryWithdrawn'> & { readonly by: string; readonly reason: string })
  | (Entered<'PublicationIssueEntryFell'> & { readonly reason: string })
  | (Happened<'PublicationIssueDutyMissed'> & Pick<MissPublicationIssueDuty, 'duty' | 'dueOn'>);
