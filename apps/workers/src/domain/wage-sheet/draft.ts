import type { Fen } from '@anxin/domain-kit';
import type { RuleHead, Text } from '@anxin/law';

/** A row of a draft, its numbers already tokens. */
export type DraftRow = {
  /** `undefined` where the identity number is none. */
  readonly person: string | undefined;
  /** `undefined` where none is given; empty, and so nobody's, where what is given is none. */
  readonly cardToken: string | undefined;
  /** The same. */
  readonly nameToken: string | undefined;
  readonly days: number | undefined;
  readonly netFen: Fen;
};

/** What is known of a person on the project in the month. */
export type KnownWorker = {
  /** The accounts of the person's stays; none: not registered. */
  readonly stays: readonly { readonly cardToken: string | null; readonly nameToken: string }[];
  readonly attendanceDays: number;
  /** What the month's sheet says already, where it has a line. */
  readonly standingFen?: Fen | undefined;
};

export type FindingCode =
  | 'ID_NUMBER'
  | 'UNKNOWN_WORKER'
  | 'REPEATED'
  | 'AMOUNT'
  | 'NUMBER'
  | 'CONTRADICTS'
  | 'CARD_NOT_OWN'
  | 'BELOW_MINIMUM'
  | 'VERY_HIGH'
  | 'DAYS_DIFFER'
  | 'PERSON_MISSING'
  | 'UNDETERMINED';

export type SheetFinding = {
  /** From 1; null for a person who is missing. */
  readonly row: number | null;
  readonly person: string | null;
  readonly code: FindingCode;
  readonly rule?: RuleHead;
  readonly says: Text;
};
