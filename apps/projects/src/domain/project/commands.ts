import type { AccountNumber, Fen, PlainDate } from '@anxin/domain-kit';
import type { DepositForm, Progress, Registration } from './project';

/** An act of the day `on`, as an officer or contractor states it on the business day `today`. */
export type Act = { readonly on: PlainDate; readonly today: PlainDate };

/** What a row of a file states, its days perhaps ahead of their time. */
export type RecordFromFile = {
  readonly type: 'RecordFromFile';
  readonly registration: Registration;
  readonly progress: Progress;
  /** File, line and import. */
  readonly origin: string;
  /** What stood in columns that the table does not know. */
  readonly unknown?: unknown;
};

export type OpenWageAccount = Act & { readonly type: 'OpenWageAccount'; readonly accountNo: AccountNumber };
export type SignAgreement = Act & { readonly type: 'SignAgreement' };
export type IssuePermit = Act & { readonly type: 'IssuePermit' };
export type StartWorks = Act & { readonly type: 'StartWorks' };
export type PostRightsBoard = Act & { readonly type: 'PostRightsBoard' };

export type LodgeDeposit = Act & {
  readonly type: 'LodgeDeposit';
  readonly form: DepositForm;
  readonly amountFen: Fen;
  readonly expiresOn?: PlainDate | undefined;
};
export type DrawDeposit = Act & { readonly type: 'DrawDeposit'; readonly amountFen: Fen; readonly reason: string };
export type TopUpDeposit = Act & { readonly type: 'TopUpDeposit'; readonly amountFen: Fen };

export type ProjectCommand =
  | RecordFromFile
  | OpenWageAccount
  | SignAgreement
  | IssuePermit
  | StartWorks
  | PostRightsBoard
  | LodgeDeposit
  | DrawDeposit
  | TopUpDeposit;
