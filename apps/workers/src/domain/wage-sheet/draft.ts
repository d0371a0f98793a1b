import type { Fen } from '@anxin/domain-kit';
import type { Payee, Registered, RuleHead, Text } from '@anxin/law';

/** What is said of a row, or of somebody who is missing. */
export type Said = {
  readonly code: string;
  readonly rule?: RuleHead;
  /** The column that it is about, where it is one. */
  readonly column?: string | undefined;
  readonly says: Text;
};

/** Whom a row is to be paid to, as far as it says: an account by token, a name by the token that names are compared by. */
export type DraftPayee = Partial<Pick<Payee, 'payeeAccount' | 'payeeName'>> & Pick<Payee, 'isNameUnclear'>;

/** A row of a draft as the import judges it. */
export type DraftRow = {
  /** What the import would say of it: why it is refused, or what is odd about it. */
  readonly judged: readonly Said[];
  /** Its person by token, where one is named; `undefined` of a row that the import would refuse. */
  readonly takes?: {
    readonly person: string;
    readonly sheetNo: number;
    readonly days: number | undefined;
    readonly worthFen: Fen;
    readonly payee: DraftPayee;
  };
};

/** What is known of a person on the project in the month. */
export type KnownWorker = {
  readonly registered: Registered;
  readonly attendanceDays: number;
  /** What the month's sheets say already, signed or not: of each its worth. */
  readonly standing: ReadonlyMap<number, Fen>;
};

export type SheetFinding = Said & {
  /** From 1; null for a person who is missing. */
  readonly row: number | null;
  /** The token of who is missing. */
  readonly person: string | null;
};
