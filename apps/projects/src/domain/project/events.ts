import type { AccountNumber, Fen, PlainDate } from '@anxin/domain-kit';
import type { ProjectChange } from '@anxin/law';
import type { Deposit, DepositProposal, Registration, Standing } from './project';

/** What happened to a project; each is published under one contract. */
export type ProjectEvent =
  | { readonly type: 'ProjectRegistered'; readonly registration: Registration }
  | { readonly type: 'ProjectChanged'; readonly change: ProjectChange }
  /** It was always registered so; where it belonged by what was wrong. */
  | {
      readonly type: 'RegistrationCorrected';
      readonly before: Standing;
      readonly registration: Registration;
    }
  /** Why an officer changed or corrected it: of all that follows in the same command. */
  | { readonly type: 'ChangeExplained'; readonly reason: string }
  | { readonly type: 'ProjectMoved'; readonly before: Standing; readonly now: Standing }
  | { readonly type: 'FundingStated'; readonly governmentFunded: boolean }
  | { readonly type: 'PermitIssued'; readonly issuedOn: PlainDate }
  | { readonly type: 'WorksStarted'; readonly startedOn: PlainDate }
  | { readonly type: 'PlannedEndSet'; readonly plannedEndOn: PlainDate }
  | { readonly type: 'WageAccountNamed'; readonly accountNo: AccountNumber }
  | { readonly type: 'WageAccountOpened'; readonly openedOn: PlainDate }
  | { readonly type: 'AgreementSigned'; readonly signedOn: PlainDate }
  | DepositLodged
  | DepositCorrected
  | { readonly type: 'DepositMovementProposed'; readonly proposal: DepositProposal }
  | { readonly type: 'DepositMovementRejected'; readonly proposalId: string }
  | (Confirmed & { readonly type: 'DepositDrawn'; readonly drawnOn: PlainDate })
  | (Confirmed & { readonly type: 'DepositRefunded'; readonly refundedOn: PlainDate })
  | { readonly type: 'DepositToppedUp'; readonly amountFen: Fen; readonly toppedUpOn: PlainDate }
  | { readonly type: 'RightsBoardPosted'; readonly postedOn: PlainDate };

/** A movement that a second officer confirmed. */
type Confirmed = { readonly proposalId: string; readonly amountFen: Fen; readonly reason: string };

/** What the ledger books of a lodging. */
export type Booking = { readonly amountFen: Fen; readonly on: PlainDate };

/** A deposit was always lodged otherwise, as two officers say. */
export type DepositCorrected = {
  readonly type: 'DepositCorrected';
  readonly proposalId: string;
  readonly deposit: Deposit;
  /** What the ledger takes back of what it had booked, and books instead. */
  readonly reversed?: Booking | undefined;
  readonly booked: Booking;
};

/** A deposit was lodged, or more of its lodging became known. */
export type DepositLodged = {
  readonly type: 'DepositLodged';
  /** All that is known of it by now. */
  readonly deposit: Deposit;
  /** What the ledger books: the whole amount, once both it and its day are known. */
  readonly booked?: Booking | undefined;
};
