import type { AccountNumber, PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { BankRow, Instant } from '@anxin/intake';
import type { PersonOnProject } from '../subjects';

/** What a line should say: that it came back on a day or never did, or what was always otherwise. */
export type BankLineValues = {
  /** null: it never came back. */
  readonly returnedOn?: PlainDate | null;
  readonly resultCode?: string;
  readonly payMonth?: PlainMonth;
  /** In fen, as a text. */
  readonly amountFen?: string;
  readonly postedAt?: Instant;
  /** The token of the worker whom the line pays. */
  readonly person?: string;
  /** Whom the bank paid, and on which card. */
  readonly payeeName?: string;
  readonly payeeAccount?: AccountNumber;
};

/** What one officer says of a line and another confirms: it moves what is paid. */
export type BankLineProposal = {
  readonly proposalId: string;
  readonly values: BankLineValues;
  readonly reason: string;
  readonly proposedBy: string;
};

export type KnownBankLine = {
  readonly status: 'KNOWN';
  readonly of: PersonOnProject;
  readonly row: BankRow;
  readonly unknown?: unknown;
  readonly proposals: readonly BankLineProposal[];
};

export type BankLine = { readonly status: 'UNKNOWN' } | KnownBankLine;

export type BankLineCommand =
  | { readonly type: 'ProposeBankLine'; readonly proposal: BankLineProposal }
  | { readonly type: 'ConfirmBankLine'; readonly proposalId: string; readonly by: string }
  | { readonly type: 'RejectBankLine'; readonly proposalId: string };

export type BankLineEvent =
  | { readonly type: 'BankLineProposed'; readonly proposal: BankLineProposal }
  | { readonly type: 'BankLineCorrected'; readonly proposal: BankLineProposal; readonly confirmedBy: string }
  | { readonly type: 'BankLineRejected'; readonly proposalId: string };
