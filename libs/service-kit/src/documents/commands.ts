import type { PlainDate, SubjectOf } from '@anxin/domain-kit';
import type { Place } from '../journal/entry';
import type { Filled } from './compose';
import type { Printed } from './document';

type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly place: Place };
type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate; readonly place: Place };

/** What is printed, and under which files and code it is kept. */
export type ToPrint = {
  readonly filled: Filled;
  readonly fileId: string;
  /** Of the DOCX, where the kind has one. */
  readonly docxFileId?: string | undefined;
  readonly checkCode: string;
};

/** A document is written about a subject, under the next number of its kind. */
export type IssueDocument = Given<'IssueDocument'> &
  ToPrint & { readonly id: string; readonly subject: SubjectOf<string>; readonly kind: string };
/** The same document, under its number, as its subject stands now. */
export type ReissueDocument = Given<'ReissueDocument'> & ToPrint;
export type WithdrawDocument = Given<'WithdrawDocument'> & { readonly reason: string };
/** Somebody has the file: it is on record. */
export type ReadDocument = Given<'ReadDocument'> & { readonly version: number };

export type DocumentCommand = IssueDocument | ReissueDocument | WithdrawDocument | ReadDocument;

export type DocumentEvent =
  | (Happened<'DocumentIssued'> & {
      readonly id: string;
      readonly subject: SubjectOf<string>;
      readonly kind: string;
      readonly number: string;
      readonly printed: Printed;
    })
  | (Happened<'DocumentReissued'> & { readonly version: number; readonly printed: Printed })
  | (Happened<'DocumentWithdrawn'> & { readonly reason: string })
  | (Happened<'DocumentRead'> & { readonly version: number });
