import type { PlainDate } from '@anxin/domain-kit';
import type { Subject } from '../subject';

/** What the office writes about a subject. */
export const DOCUMENT_KINDS = [
  'ACCEPTANCE',
  'REFUSAL',
  'HAND_OVER',
  'REMINDER',
  'SUPERVISION',
  'INTERVIEW',
  'CALL_BACK',
  'REPORT',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A version as it was printed and kept. */
export type Printed = {
  /** The file it is kept as. */
  readonly fileId: string;
  /** By which a holder checks it; nobody guesses it. */
  readonly checkCode: string;
  readonly bytes: number;
  /** SHA-256 of the PDF. */
  readonly digest: string;
};

export type Document = {
  readonly id: string;
  readonly subject: Subject;
  readonly kind: DocumentKind;
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
