import type { PlainDate } from '@anxin/domain-kit';
import type { Subject } from '../subject';

/** A file that proves something about its subject. Its content and its name are kept elsewhere, encrypted. */
export type Evidence = {
  readonly id: string;
  readonly subject: Subject;
  /** By its content, as a MIME type. */
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 of its content. */
  readonly digest: string;
};

export type EvidenceState = { readonly status: 'UNKNOWN' } | { readonly status: 'KEPT'; readonly evidence: Evidence };

/** Where the subject belongs when it happens: who follows it is told. */
type Place = { readonly sector: string | null; readonly area: string | null };
type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly place: Place };
type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate; readonly place: Place };

/** A file that was put becomes evidence. */
export type KeepEvidence = Given<'KeepEvidence'> & { readonly evidence: Evidence; readonly fileName: string };

/** Somebody has the content: what is looked at is on record. */
export type ReadEvidence = Given<'ReadEvidence'>;

export type EvidenceCommand = KeepEvidence | ReadEvidence;

export type EvidenceEvent = (Happened<'EvidenceKept'> & { readonly evidence: Evidence }) | Happened<'EvidenceRead'>;
