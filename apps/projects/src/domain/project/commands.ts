import type { AccountNumber, Fen, PlainDate } from '@anxin/domain-kit';
import type { ProjectChange } from '@anxin/law';
import type { DepositForm, DepositMovementKind, Progress, Registration } from './project';

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

/** What a row of a file says of a project from a day on. */
export type RecordChange = {
  readonly type: 'RecordChange';
  readonly change: ProjectChange;
  /** File, line and import. */
  readonly origin: string;
  readonly unknown?: unknown;
};
/** A change has come, or is told of a day that has. */
export type MoveProject = { readonly type: 'MoveProject'; readonly today: PlainDate };
/** The same as an officer says it, with the reason. */
export type ChangeProject = {
  readonly type: 'ChangeProject';
  readonly change: ProjectChange;
  readonly reason: string;
};
/** What of a project may be corrected by one officer: nothing that a ledger has booked. */
export type Correctable = Partial<
  Pick<
    Registration,
    | 'name'
    | 'sector'
    | 'areaCode'
    | 'ownerCreditCode'
    | 'contractorCreditCode'
    | 'contractSumFen'
    | 'labourCostMonthlyFen'
    | 'labourCostDay'
    | 'payDay'
    | 'payPeriodOffset'
    | 'contractSignedOn'
  > &
    Pick<
      Progress,
      'governmentFunded' | 'permitIssuedOn' | 'startedOn' | 'plannedEndOn' | 'agreementSignedOn' | 'rightsBoardPostedOn'
    > & {
      readonly escrowAccountNo: AccountNumber;
      readonly escrowOpenedOn: PlainDate;
      readonly depositForm: DepositForm;
      readonly depositExpiresOn: PlainDate;
    }
>;
/** What was said to change on a day changes on another, or never did. */
export type CorrectChange = {
  readonly type: 'CorrectChange';
  readonly changedOn: PlainDate;
  /** Absent: it never did. */
  readonly becomes?: PlainDate | undefined;
  readonly reason: string;
};
/** A value was always wrong; what is not named stays. */
export type CorrectProject = {
  readonly type: 'CorrectProject';
  readonly values: Correctable;
  readonly reason: string;
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
/** What moves money out of the deposit is proposed by one officer, */
export type ProposeDepositMovement = Act & {
  readonly type: 'ProposeDepositMovement';
  readonly proposalId: string;
  readonly kind: DepositMovementKind;
  readonly amountFen: Fen;
  readonly reason: string;
  readonly by: string;
};
/** and confirmed by another. */
export type ConfirmDepositMovement = {
  readonly type: 'ConfirmDepositMovement';
  readonly proposalId: string;
  readonly by: string;
};
export type RejectDepositMovement = { readonly type: 'RejectDepositMovement'; readonly proposalId: string };
export type TopUpDeposit = Act & { readonly type: 'TopUpDeposit'; readonly amountFen: Fen };

export type ProjectCommand =
  | RecordFromFile
  | RecordChange
  | ChangeProject
  | CorrectChange
  | CorrectProject
  | MoveProject
  | OpenWageAccount
  | SignAgreement
  | IssuePermit
  | StartWorks
  | PostRightsBoard
  | LodgeDeposit
  | ProposeDepositMovement
  | ConfirmDepositMovement
  | RejectDepositMovement
  | TopUpDeposit;
