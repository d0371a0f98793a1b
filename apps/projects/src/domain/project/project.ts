import type { AccountNumber, AreaId, CreditCode, Fen, PlainDate, ProjectCode } from '@anxin/domain-kit';
import type { ProjectChange } from '@anxin/law';

export type Sector = 'HOUSING' | 'WATER' | 'TRANSPORT';
export type DepositForm = 'CASH' | 'LETTER' | 'INSURANCE';

/** What a project is registered with. */
export type Registration = {
  readonly code: ProjectCode;
  readonly name: string;
  readonly sector: Sector;
  readonly areaCode: AreaId;
  readonly ownerCreditCode: CreditCode;
  readonly contractorCreditCode: CreditCode;
  readonly contractSumFen: Fen;
  /** What the owner owes the wage account each month, and the day of the month by which it is due. */
  readonly labourCostMonthlyFen: Fen;
  readonly labourCostDay: number;
  /** Day of the month, of the same month or the next (PAY-04). */
  readonly payDay: number;
  readonly payPeriodOffset: 0 | 1;
  readonly contractSignedOn: PlainDate;
};

/** 工资专用账户 (ACC-01). A file may state the number and the day one by one, in either order. */
export type WageAccount = {
  readonly accountNo?: AccountNumber | undefined;
  readonly openedOn?: PlainDate | undefined;
};

/** How a wage deposit (工资保证金, DEP-03) was lodged. A file may state its parts one by one, in any order. */
export type Deposit = {
  readonly form?: DepositForm | undefined;
  readonly amountFen?: Fen | undefined;
  readonly lodgedOn?: PlainDate | undefined;
  readonly expiresOn?: PlainDate | undefined;
};

/**
 * 动用 pays wages that are owed (Provisions art. 15); 返还 goes back to who lodged it; 更正: it was always lodged with that
 * amount on that day.
 */
export type DepositMovementKind = 'DRAW' | 'REFUND' | 'CORRECTION';

/** A movement out of the deposit that waits for its second officer. */
export type DepositProposal = {
  readonly proposalId: string;
  readonly kind: DepositMovementKind;
  readonly amountFen: Fen;
  readonly on: PlainDate;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: PlainDate;
};

/** What becomes known of a project after it is registered. */
export type Progress = {
  readonly governmentFunded?: boolean | undefined;
  readonly permitIssuedOn?: PlainDate | undefined;
  readonly startedOn?: PlainDate | undefined;
  readonly plannedEndOn?: PlainDate | undefined;
  readonly wageAccount: WageAccount;
  /** The four-party agreement (ACC-02). */
  readonly agreementSignedOn?: PlainDate | undefined;
  readonly deposit: Deposit;
  readonly rightsBoardPostedOn?: PlainDate | undefined;
};

export const NO_PROGRESS: Progress = { wageAccount: {}, deposit: {} };

/** What a project is called, where it belongs, who has it built and who builds it. */
export type Standing = Pick<Registration, 'name' | 'sector' | 'areaCode' | 'ownerCreditCode' | 'contractorCreditCode'>;

/** A project (工程项目) with its systems, as far as they are known, and what changes of it from some day on. */
export type Project = Registration &
  Progress & {
    /** In the order of their days; those ahead too. */
    readonly changes: readonly ProjectChange[];
    /** By the last change that has come; absent before the first. */
    readonly standing?: Standing | undefined;
  };

/** A project as it is registered, without anything that became known later. */
export const registered = (registration: Registration): Project => ({ ...registration, ...NO_PROGRESS, changes: [] });

/** What a project is registered with. */
export const registrationOf = (project: Project): Registration => ({
  code: project.code,
  name: project.name,
  sector: project.sector,
  areaCode: project.areaCode,
  ownerCreditCode: project.ownerCreditCode,
  contractorCreditCode: project.contractorCreditCode,
  contractSumFen: project.contractSumFen,
  labourCostMonthlyFen: project.labourCostMonthlyFen,
  labourCostDay: project.labourCostDay,
  payDay: project.payDay,
  payPeriodOffset: project.payPeriodOffset,
  contractSignedOn: project.contractSignedOn,
});

/** What a project is registered as. */
export const registeredAs = ({
  name,
  sector,
  areaCode,
  ownerCreditCode,
  contractorCreditCode,
}: Registration): Standing => ({
  ...{ name, sector, areaCode, ownerCreditCode, contractorCreditCode },
});

/** How a project stands now: of a version from when its parties could not change, those that it is registered with. */
export const standingOf = (project: Project): Standing => ({ ...registeredAs(project), ...project.standing });

/** A listing of the owner or general contractor that stands, as `enforcement` tells. */
export type StandingListing = {
  readonly listingCode: string;
  readonly creditCode: string;
  /** Its last day. */
  readonly expiresOn: PlainDate;
};

/** A project as its commands find it. */
export type ProjectState =
  | { readonly status: 'UNKNOWN' }
  | {
      readonly status: 'REGISTERED';
      readonly project: Project;
      /** What the deposit holds by the ledger. */
      readonly depositFen: Fen;
      /** The day of the last movement of the deposit after its lodging; absent before. */
      readonly depositMovedOn?: PlainDate | undefined;
      /** The first day on which the deposit moved after its lodging, and the least that it held since; absent before. */
      readonly depositUsed?: { readonly firstOn: PlainDate; readonly lowestFen: Fen } | undefined;
      /** What waits for its second officer. */
      readonly proposals: readonly DepositProposal[];
      /** Where a number of the wage account may go: those under which a bank has reported movements. */
      readonly moved?: readonly AccountNumber[] | undefined;
      /** Where a permit is to be issued, what stands against it. */
      readonly listings?: readonly StandingListing[] | undefined;
      /** The area issues none without the four-party agreement, and it is not signed (ACC-27). */
      readonly lacksAgreement?: boolean | undefined;
    };

export type Registered = Extract<ProjectState, { status: 'REGISTERED' }>;
