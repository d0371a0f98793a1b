import type { PlainDate } from '@anxin/domain-kit';
import type { Subject } from '../subject';
import type { DocumentKind, Printed } from './document';

type Place = { readonly sector: string | null; readonly area: string | null };
type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly place: Place };
type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate; readonly place: Place };

/** What whoever issues a document adds to what its subject says; what a kind needs of it, its template says. */
export type Filled = {
  readonly addressee?: string | undefined;
  readonly reason?: string | undefined;
  readonly dueOn?: PlainDate | undefined;
  readonly meetingAt?: string | undefined;
  readonly meetingPlace?: string | undefined;
  readonly outcome?: string | undefined;
  readonly attachments: readonly string[];
};

/** What is printed, and under which file and code it is kept. */
export type ToPrint = { readonly filled: Filled; readonly fileId: string; readonly checkCode: string };

/** A document is written about a subject, under the next number of its kind. */
export type IssueDocument = Given<'IssueDocument'> &
  ToPrint & { readonly id: string; readonly subject: Subject; readonly kind: DocumentKind };
/** The same document, under its number, as its subject stands now. */
export type ReissueDocument = Given<'ReissueDocument'> & ToPrint;
export type WithdrawDocument = Given<'WithdrawDocument'> & { readonly reason: string };
/** Somebody has the PDF: it is on record. */
export type ReadDocument = Given<'ReadDocument'> & { readonly version: number };

export type DocumentCommand = IssueDocument | ReissueDocument | WithdrawDocument | ReadDocument;

export type DocumentEvent =
  | (Happened<'DocumentIssued'> & {
      readonly id: string;
      readonly subject: Subject;
      readonly kind: DocumentKind;
      readonly number: string;
      readonly printed: Printed;
    })
  | (Happened<'DocumentReissued'> & { readonly version: number; readonly printed: Printed })
  | (Happened<'DocumentWithdrawn'> & { readonly reason: string })
  | (Happened<'DocumentRead'> & { readonly version: number });
