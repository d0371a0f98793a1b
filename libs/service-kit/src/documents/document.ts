import type { PlainDate, SubjectOf } from '@anxin/domain-kit';

/** A file as it was printed and kept. */
export type PrintedFile = {
  readonly fileId: string;
  readonly bytes: number;
  /** SHA-256 */
  readonly digest: string;
};

/** A version as it was printed: the PDF that holds, and of what an office edits the DOCX of the same words. */
export type Printed = PrintedFile & {
  /** By which a holder checks it; nobody guesses it. */
  readonly checkCode: string;
  /** Tells the facts that it was drawn up from from others, and nothing of them. */
  readonly drawnFrom: string;
  readonly docx?: PrintedFile | undefined;
};

export type Document = {
  readonly id: string;
  readonly subject: SubjectOf<string>;
  readonly kind: string;
  /** 发文字号 (IDF-13): all versions have it. */
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly version: number;
  readonly withdrawnBecause?: string | undefined;
};

/** What its commands find; of what is to be issued or issued again, as it was printed for that. */
export type DocumentState =
  | { readonly status: 'UNKNOWN'; readonly draft?: { readonly number: string; readonly printed: Printed } }
  | {
      readonly status: 'ISSUED' | 'WITHDRAWN';
      readonly document: Document;
      readonly draft?: { readonly printed: Printed };
    };
