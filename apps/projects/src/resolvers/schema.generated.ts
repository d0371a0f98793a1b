// Generated from schema.graphql and mappers.json by `npm run schema`; not edited by hand.
import type { Connection, Edge, ResolversOf } from '@anxin/service-kit';
import type { Fen } from '@anxin/domain-kit';
import type { PlainDate } from '@anxin/domain-kit';
import type { PlainMonth } from '@anxin/domain-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Text as Sentence, RuleApplied as AppliedRule, ParameterUse } from '@anxin/law';
import type { ExplainedIndicator, WhyRow, FactRow, HistoryActor as ActedBy, StoredImport } from '@anxin/service-kit';
import type { Fault as RowFault } from '@anxin/intake';
import type { CaseOf, AreaRow } from './rows';
import type { Project as KnownProject, DepositProposal as WaitingProposal } from '../domain/project';
import type { StoredEnterprise } from '../store/enterprises/enterprises';
import type { EnterpriseChange as KnownEnterpriseChange } from '../domain/enterprise';
import type { StoredMovement } from '../store/money/read-movements';
import type { ProjectRestatement as StoredRestatement } from '../store/list-restatements';
import type { Account as KnownAccount } from '../domain/account';
import type { Context } from './context';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Fen: { input: Fen; output: Fen; }
  Day: { input: PlainDate; output: PlainDate; }
  Month: { input: PlainMonth; output: PlainMonth; }
  Moment: { input: string; output: string; }
};

export type Query = {
  readonly businessDay: Maybe<Scalars['Day']['output']>;
  readonly project: Maybe<Project>;
  readonly projects: Maybe<ProjectConnection>;
  readonly enterprise: Maybe<Enterprise>;
  readonly enterprises: Maybe<EnterpriseConnection>;
  readonly projectRestatements: Maybe<ProjectRestatementConnection>;
  readonly homeArea: Maybe<Area>;
  readonly area: Maybe<Area>;
  readonly projectsImport: Maybe<Import>;
  readonly projectsImports: Maybe<ImportConnection>;
  /** @deprecated 留至 Kept until 2027-03-31；改用 use `projectsImport` */
  readonly import: Maybe<Import>;
  /** @deprecated 留至 Kept until 2027-03-31；改用 use `projectsImports` */
  readonly imports: Maybe<ImportConnection>;
};


export type QueryProjectArgs = {
  code: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  sort?: InputMaybe<ProjectSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnterpriseArgs = {
  creditCode: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectRestatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAreaArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryProjectsImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly enterpriseCorrect: Enterprise;
  readonly enterpriseChange: Enterprise;
  readonly enterpriseChangeCorrect: Enterprise;
  readonly projectChange: Project;
  readonly projectChangeCorrect: Project;
  readonly projectCorrect: Project;
  readonly wageAccountOpen: Project;
  readonly agreementSign: Project;
  readonly permitIssue: Project;
  readonly worksStart: Project;
  readonly rightsBoardPost: Project;
  readonly depositLodge: Project;
  readonly depositMovementPropose: Project;
  readonly depositMovementConfirm: Project;
  readonly depositMovementReject: Project;
  readonly depositTopUp: Project;
  readonly accountChange: Account;
  readonly accountWithdraw: Account;
  readonly accountRestore: Account;
  readonly clockSet: Scalars['Day']['output'];
};


export type MutationEnterpriseCorrectArgs = {
  input: EnterpriseCorrectInput;
};


export type MutationEnterpriseChangeArgs = {
  input: EnterpriseChangeInput;
};


export type MutationEnterpriseChangeCorrectArgs = {
  input: EnterpriseChangeCorrectInput;
};


export type MutationProjectChangeArgs = {
  input: ProjectChangeInput;
};


export type MutationProjectChangeCorrectArgs = {
  input: ProjectChangeCorrectInput;
};


export type MutationProjectCorrectArgs = {
  input: ProjectCorrectInput;
};


export type MutationWageAccountOpenArgs = {
  input: WageAccountOpenInput;
};


export type MutationAgreementSignArgs = {
  input: AgreementSignInput;
};


export type MutationPermitIssueArgs = {
  input: PermitIssueInput;
};


export type MutationWorksStartArgs = {
  input: WorksStartInput;
};


export type MutationRightsBoardPostArgs = {
  input: RightsBoardPostInput;
};


export type MutationDepositLodgeArgs = {
  input: DepositLodgeInput;
};


export type MutationDepositMovementProposeArgs = {
  input: DepositMovementProposeInput;
};


export type MutationDepositMovementConfirmArgs = {
  input: DepositMovementDecideInput;
};


export type MutationDepositMovementRejectArgs = {
  input: DepositMovementDecideInput;
};


export type MutationDepositTopUpArgs = {
  input: DepositTopUpInput;
};


export type MutationAccountChangeArgs = {
  input: AccountInput;
};


export type MutationAccountWithdrawArgs = {
  input: AccountInput;
};


export type MutationAccountRestoreArgs = {
  input: AccountInput;
};


export type MutationClockSetArgs = {
  day: Scalars['Day']['input'];
};

export type ProjectFilter = {
  readonly sector?: InputMaybe<Sector>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly systems?: InputMaybe<ReadonlyArray<SystemTrait>>;
};

export type SystemTrait =
  | 'ALL_MET'
  | 'ACCOUNT_OPEN'
  | 'DEPOSIT_LODGED'
  | 'DEPOSIT_EXEMPT'
  | 'DEPOSIT_REQUIRED'
  | 'REQUIRED_DEPOSIT_LODGED'
  | 'PERMIT_ISSUED'
  | 'AGREEMENT_IN_TIME'
  | 'GOVERNMENT_FUNDED'
  | 'GOVERNMENT_OWING'
  | 'GOVERNMENT_BEHIND';

export type EnterpriseFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type ProjectSort =
  | 'CODE'
  | 'LEVEL';

export type Project = {
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly sector: Sector;
  readonly area: Maybe<Area>;
  readonly owner: Enterprise;
  readonly contractor: Enterprise;
  readonly employers: Maybe<ReadonlyArray<Enterprise>>;
  readonly governmentFunded: Maybe<Scalars['Boolean']['output']>;
  readonly contractSumFen: Scalars['Fen']['output'];
  readonly labourCostMonthlyFen: Scalars['Fen']['output'];
  readonly labourCostDay: Scalars['Int']['output'];
  readonly payDay: Scalars['Int']['output'];
  readonly payPeriodOffset: Scalars['Int']['output'];
  readonly contractSignedOn: Scalars['Day']['output'];
  readonly permitIssuedOn: Maybe<Scalars['Day']['output']>;
  readonly startedOn: Maybe<Scalars['Day']['output']>;
  readonly plannedEndOn: Maybe<Scalars['Day']['output']>;
  readonly agreementSignedOn: Maybe<Scalars['Day']['output']>;
  readonly rightsBoardPostedOn: Maybe<Scalars['Day']['output']>;
  readonly wageAccount: Maybe<WageAccount>;
  readonly deposit: Deposit;
  readonly indicators: ReadonlyArray<Indicator>;
  readonly changes: ReadonlyArray<ProjectChange>;
  readonly siteTasks: Maybe<ReadonlyArray<ContractorTask>>;
  readonly fiveSystems: Maybe<FiveSystems>;
  readonly history: Maybe<HistoryEntryConnection>;
};


export type ProjectIndicatorsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


export type ProjectHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectRestatement = {
  readonly project: Project;
  readonly times: Scalars['Int']['output'];
  readonly lastAt: Scalars['Moment']['output'];
  readonly reasons: ReadonlyArray<RestatedBecause>;
};

export type ProjectChange = {
  readonly changedOn: Scalars['Day']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly sector: Maybe<Sector>;
  readonly areaCode: Maybe<Scalars['ID']['output']>;
  readonly owner: Maybe<Enterprise>;
  readonly contractor: Maybe<Enterprise>;
  readonly plannedEndOn: Maybe<Scalars['Day']['output']>;
  readonly escrowAccountNoMasked: Maybe<Scalars['String']['output']>;
  readonly labourCostMonthlyFen: Maybe<Scalars['Fen']['output']>;
  readonly labourCostDay: Maybe<Scalars['Int']['output']>;
  readonly payDay: Maybe<Scalars['Int']['output']>;
  readonly payPeriodOffset: Maybe<Scalars['Int']['output']>;
  readonly depositForm: Maybe<DepositForm>;
  readonly depositAmountFen: Maybe<Scalars['Fen']['output']>;
  readonly depositOn: Maybe<Scalars['Day']['output']>;
  readonly depositExpiresOn: Maybe<Scalars['Day']['output']>;
};

export type CheckItem =
  | 'PROMISE_LETTER'
  | 'CONTRACT'
  | 'REAL_NAME'
  | 'PAY'
  | 'WAGE_ACCOUNT'
  | 'CONTRACTOR_PAYS'
  | 'BANK_PAYS'
  | 'DEPOSIT'
  | 'RIGHTS_BOARD';

export type FiveSystems = {
  readonly systems: ReadonlyArray<SystemInPlace>;
  readonly met: Scalars['Int']['output'];
  readonly isGreen: Scalars['Boolean']['output'];
};

export type SystemInPlace = {
  readonly item: CheckItem;
  readonly isMet: Scalars['Boolean']['output'];
  readonly says: Text;
  readonly shownOn: Maybe<Scalars['Day']['output']>;
  readonly expiresOn: Maybe<Scalars['Day']['output']>;
  readonly against: ReadonlyArray<Scalars['ID']['output']>;
};

export type WageAccount = {
  readonly accountNoMasked: Scalars['String']['output'];
  readonly openedOn: Maybe<Scalars['Day']['output']>;
  readonly balanceFen: Scalars['Fen']['output'];
  readonly balances: Maybe<ReadonlyArray<BalanceOn>>;
  readonly movements: Maybe<MovementConnection>;
  readonly differences: Maybe<ReadonlyArray<BalanceDifference>>;
};


export type WageAccountBalanceFenArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


export type WageAccountBalancesArgs = {
  days?: Scalars['Int']['input'];
};


export type WageAccountMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


export type WageAccountDifferencesArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type BalanceOn = {
  readonly on: Scalars['Day']['output'];
  readonly balanceFen: Scalars['Fen']['output'];
};

export type Direction =
  | 'IN'
  | 'OUT';

export type Movement = {
  readonly bankSerial: Scalars['ID']['output'];
  readonly postedAt: Scalars['String']['output'];
  readonly direction: Direction;
  readonly amountFen: Scalars['Fen']['output'];
  readonly counterpartyNameMasked: Maybe<Scalars['String']['output']>;
  readonly counterpartyAccountMasked: Maybe<Scalars['String']['output']>;
  readonly purpose: Maybe<Scalars['String']['output']>;
  readonly bankBalanceFen: Maybe<Scalars['Fen']['output']>;
  readonly origin: Maybe<Scalars['String']['output']>;
};

export type BalanceDifference = {
  readonly bankSerial: Scalars['ID']['output'];
  readonly postedAt: Scalars['String']['output'];
  readonly oursFen: Scalars['Fen']['output'];
  readonly bankFen: Maybe<Scalars['Fen']['output']>;
};

export type DepositForm =
  | 'CASH'
  | 'LETTER'
  | 'INSURANCE';

export type Deposit = {
  readonly requiredFen: Maybe<Scalars['Fen']['output']>;
  readonly missing: Maybe<Scalars['String']['output']>;
  readonly form: Maybe<DepositForm>;
  readonly amountFen: Maybe<Scalars['Fen']['output']>;
  readonly lodgedOn: Maybe<Scalars['Day']['output']>;
  readonly expiresOn: Maybe<Scalars['Day']['output']>;
  readonly balanceFen: Scalars['Fen']['output'];
  readonly topUpDueOn: Maybe<Scalars['Day']['output']>;
  readonly proposals: ReadonlyArray<DepositProposal>;
};


export type DepositBalanceFenArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


export type DepositTopUpDueOnArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type DepositMovementKind =
  | 'DRAW'
  | 'REFUND'
  | 'CORRECTION';

export type DepositProposal = {
  readonly id: Scalars['ID']['output'];
  readonly kind: DepositMovementKind;
  readonly amountFen: Scalars['Fen']['output'];
  readonly on: Scalars['Day']['output'];
  readonly reason: Scalars['String']['output'];
  readonly proposedBy: Scalars['String']['output'];
  readonly proposedOn: Scalars['Day']['output'];
};

export type HistoryEntry = {
  readonly position: Scalars['Int']['output'];
  readonly event: Scalars['String']['output'];
  readonly businessDay: Scalars['Day']['output'];
  readonly recordedAt: Scalars['Moment']['output'];
  readonly actor: Scalars['String']['output'];
  readonly by: Maybe<HistoryActor>;
  readonly act: Maybe<Scalars['String']['output']>;
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  readonly data: Maybe<Scalars['String']['output']>;
};

export type EnterpriseKind =
  | 'OWNER'
  | 'GENERAL_CONTRACTOR'
  | 'SUBCONTRACTOR';

export type Enterprise = {
  readonly creditCode: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: EnterpriseKind;
  readonly area: Maybe<Area>;
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  readonly changes: ReadonlyArray<EnterpriseChange>;
  readonly projects: ProjectConnection;
};


export type EnterpriseProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EnterpriseChange = {
  readonly changedOn: Scalars['Day']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly kind: Maybe<EnterpriseKind>;
  readonly area: Maybe<Area>;
};

export type Area = {
  readonly code: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly parent: Maybe<Area>;
  readonly children: Maybe<ReadonlyArray<Area>>;
  readonly projectFigures: Maybe<ProjectFigures>;
  readonly systemFigures: Maybe<SystemFigures>;
};


export type AreaProjectFiguresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type SystemFigures = {
  readonly green: Share;
  readonly accounts: Scalars['Int']['output'];
  readonly paidOutFen: Scalars['Fen']['output'];
  readonly paidOutMeanFen: Maybe<Scalars['Fen']['output']>;
  readonly depositsLodged: Scalars['Int']['output'];
  readonly depositsFen: Scalars['Fen']['output'];
  readonly depositsMeanFen: Maybe<Scalars['Fen']['output']>;
  readonly depositsExempt: Scalars['Int']['output'];
  readonly depositCoverage: Share;
  readonly agreementRate: Share;
  readonly governmentProjects: Scalars['Int']['output'];
  readonly governmentOwing: Scalars['Int']['output'];
  readonly governmentBehind: Scalars['Int']['output'];
  readonly isGovernmentZero: Scalars['Boolean']['output'];
};

export type Share = {
  readonly part: Scalars['Int']['output'];
  readonly whole: Scalars['Int']['output'];
  readonly percent: Maybe<Scalars['String']['output']>;
};

export type Case = {
  readonly code: Scalars['ID']['output'];
  readonly project: Maybe<Project>;
  readonly projectFigures: Maybe<ProjectFigures>;
};


export type CaseProjectFiguresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type ProjectFigures = {
  readonly projects: Scalars['Int']['output'];
  readonly balanceFen: Scalars['Fen']['output'];
  readonly warnings: ReadonlyArray<LevelCount>;
};

export type EnterpriseCorrectInput = {
  readonly creditCode: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<EnterpriseKind>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EnterpriseChangeInput = {
  readonly creditCode: Scalars['ID']['input'];
  readonly changedOn: Scalars['Day']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<EnterpriseKind>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EnterpriseChangeCorrectInput = {
  readonly creditCode: Scalars['ID']['input'];
  readonly changedOn: Scalars['Day']['input'];
  readonly shouldBeOn?: InputMaybe<Scalars['Day']['input']>;
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ProjectChangeInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly changedOn: Scalars['Day']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly ownerCreditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly contractorCreditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly plannedEndOn?: InputMaybe<Scalars['Day']['input']>;
  readonly escrowAccountNo?: InputMaybe<Scalars['String']['input']>;
  readonly labourCostMonthlyFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly labourCostDay?: InputMaybe<Scalars['Int']['input']>;
  readonly payDay?: InputMaybe<Scalars['Int']['input']>;
  readonly payPeriodOffset?: InputMaybe<Scalars['Int']['input']>;
  readonly depositForm?: InputMaybe<DepositForm>;
  readonly depositAmountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly depositOn?: InputMaybe<Scalars['Day']['input']>;
  readonly depositExpiresOn?: InputMaybe<Scalars['Day']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ProjectChangeCorrectInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly changedOn: Scalars['Day']['input'];
  readonly shouldBeOn?: InputMaybe<Scalars['Day']['input']>;
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ProjectCorrectInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly ownerCreditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly contractorCreditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly governmentFunded?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contractSumFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly labourCostMonthlyFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly labourCostDay?: InputMaybe<Scalars['Int']['input']>;
  readonly payDay?: InputMaybe<Scalars['Int']['input']>;
  readonly payPeriodOffset?: InputMaybe<Scalars['Int']['input']>;
  readonly contractSignedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly permitIssuedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly startedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly plannedEndOn?: InputMaybe<Scalars['Day']['input']>;
  readonly escrowAccountNo?: InputMaybe<Scalars['String']['input']>;
  readonly escrowOpenedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly agreementSignedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly depositForm?: InputMaybe<DepositForm>;
  readonly depositExpiresOn?: InputMaybe<Scalars['Day']['input']>;
  readonly rightsBoardPostedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WageAccountOpenInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly accountNo: Scalars['String']['input'];
  readonly openedOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AgreementSignInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly signedOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PermitIssueInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly issuedOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WorksStartInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly startedOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RightsBoardPostInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly postedOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DepositLodgeInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly form: DepositForm;
  readonly amountFen: Scalars['Fen']['input'];
  readonly lodgedOn: Scalars['Day']['input'];
  readonly expiresOn?: InputMaybe<Scalars['Day']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DepositMovementProposeInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly kind: DepositMovementKind;
  readonly amountFen: Scalars['Fen']['input'];
  readonly on: Scalars['Day']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DepositMovementDecideInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DepositTopUpInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly amountFen: Scalars['Fen']['input'];
  readonly toppedUpOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Account = {
  readonly id: Scalars['ID']['output'];
  readonly standing: AccountStanding;
  readonly notBefore: Scalars['Moment']['output'];
};

export type AccountStanding =
  | 'STANDS'
  | 'WITHDRAWN';

export type AccountInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Sector =
  | 'HOUSING'
  | 'WATER'
  | 'TRANSPORT';

export type Level =
  | 'BLUE'
  | 'YELLOW'
  | 'ORANGE'
  | 'RED';

export type Text = {
  readonly text: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Indicator = {
  readonly code: Scalars['ID']['output'];
  readonly title: Text;
  readonly level: Maybe<Level>;
  readonly raisedLevel: Maybe<Level>;
  readonly missing: Maybe<Scalars['String']['output']>;
  readonly figures: ReadonlyArray<Text>;
  readonly why: Why;
};

export type ContractorTask = {
  readonly code: Scalars['ID']['output'];
  readonly title: Text;
  readonly rule: Scalars['ID']['output'];
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly isDone: Scalars['Boolean']['output'];
  readonly people: Maybe<Scalars['Int']['output']>;
  readonly says: Text;
};

export type HistoryActor = {
  readonly account: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly sectors: ReadonlyArray<Sector>;
  readonly areas: ReadonlyArray<Area>;
};

export type RestatedBecause = {
  readonly reason: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
};

export type LevelCount = {
  readonly level: Level;
  readonly count: Scalars['Int']['output'];
};

export type Reader =
  | 'WORKER'
  | 'CONTRACTOR'
  | 'INSPECTOR';

export type Why = {
  readonly rules: ReadonlyArray<RuleApplied>;
  readonly parameters: ReadonlyArray<ParameterApplied>;
  readonly figures: ReadonlyArray<Text>;
  readonly says: Text;
  readonly facts: Maybe<FactSeenConnection>;
};


export type WhySaysArgs = {
  to?: InputMaybe<Reader>;
};


export type WhyFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type RuleApplied = {
  readonly id: Scalars['ID']['output'];
  readonly title: Text;
  readonly instrument: Text;
  readonly article: Text;
  readonly inForceFrom: Scalars['Day']['output'];
  readonly says: Text;
  readonly marks: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Text>;
};

export type ParameterApplied = {
  readonly name: Scalars['String']['output'];
  readonly title: Text;
  readonly says: Text;
  readonly areaCode: Scalars['String']['output'];
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
  readonly from: Scalars['Day']['output'];
};

export type FactKind =
  | 'PROJECT'
  | 'PAY_TERMS'
  | 'STAY'
  | 'CARD'
  | 'SHEET_LINE'
  | 'BANK_LINE'
  | 'WORKER_DAY'
  | 'MOVEMENT'
  | 'CLUE'
  | 'SIGNAL';

export type FactSeen = {
  readonly kind: FactKind;
  readonly day: Maybe<Scalars['Day']['output']>;
  readonly says: Text;
  readonly heldAgainst: Maybe<Text>;
  readonly who: Maybe<Scalars['String']['output']>;
  readonly workerId: Maybe<Scalars['ID']['output']>;
  readonly origin: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Maybe<Scalars['Moment']['output']>;
};

export type ImportStatus =
  | 'RUNNING'
  | 'INTERRUPTED'
  | 'FINISHED'
  | 'REFUSED';

export type Import = {
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly fileDigest: Scalars['String']['output'];
  readonly fileBytes: Scalars['Float']['output'];
  readonly actor: Scalars['String']['output'];
  readonly startedAt: Scalars['Moment']['output'];
  readonly finishedAt: Maybe<Scalars['Moment']['output']>;
  readonly status: ImportStatus;
  readonly rows: Scalars['Int']['output'];
  readonly recorded: Scalars['Int']['output'];
  readonly same: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
  readonly unknownColumns: ReadonlyArray<Scalars['String']['output']>;
  readonly refusals: RefusalConnection;
};


export type ImportRefusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Refusal = {
  readonly sheet: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
  readonly faults: ReadonlyArray<Fault>;
};

export type Fault = {
  readonly code: Scalars['String']['output'];
  readonly column: Scalars['String']['output'];
  readonly shown: Scalars['String']['output'];
  readonly says: Text;
};

export type ProjectConnection = {
  readonly nodes: ReadonlyArray<Project>;
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

export type EnterpriseConnection = {
  readonly nodes: ReadonlyArray<Enterprise>;
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EnterpriseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Enterprise;
};

export type ProjectRestatementConnection = {
  readonly nodes: ReadonlyArray<ProjectRestatement>;
  readonly edges: ReadonlyArray<ProjectRestatementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectRestatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ProjectRestatement;
};

export type ImportConnection = {
  readonly nodes: ReadonlyArray<Import>;
  readonly edges: ReadonlyArray<ImportEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Import;
};

export type HistoryEntryConnection = {
  readonly nodes: ReadonlyArray<HistoryEntry>;
  readonly edges: ReadonlyArray<HistoryEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HistoryEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HistoryEntry;
};

export type MovementConnection = {
  readonly nodes: ReadonlyArray<Movement>;
  readonly edges: ReadonlyArray<MovementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MovementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Movement;
};

export type FactSeenConnection = {
  readonly nodes: ReadonlyArray<FactSeen>;
  readonly edges: ReadonlyArray<FactSeenEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FactSeenEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FactSeen;
};

export type RefusalConnection = {
  readonly nodes: ReadonlyArray<Refusal>;
  readonly edges: ReadonlyArray<RefusalEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RefusalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Refusal;
};

export type Role =
  | 'OFFICE'
  | 'DEPARTMENT'
  | 'TOWN'
  | 'CONTRACTOR'
  | 'SUBCONTRACTOR'
  | 'WORKER'
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Project: Project;
  Enterprise: Enterprise;
  Area: Area;
  Case: Case;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"code":true}> );
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Case'], {"project":{"code":true}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<unknown>;
  ProjectFilter: ProjectFilter;
  SystemTrait: SystemTrait;
  EnterpriseFilter: EnterpriseFilter;
  ProjectSort: ProjectSort;
  Project: ResolverTypeWrapper<KnownProject>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProjectRestatement: ResolverTypeWrapper<StoredRestatement>;
  ProjectChange: ResolverTypeWrapper<Omit<ProjectChange, 'owner' | 'contractor'> & { owner: Maybe<ResolversTypes['Enterprise']>, contractor: Maybe<ResolversTypes['Enterprise']> }>;
  CheckItem: CheckItem;
  FiveSystems: ResolverTypeWrapper<Omit<FiveSystems, 'systems'> & { systems: ReadonlyArray<ResolversTypes['SystemInPlace']> }>;
  SystemInPlace: ResolverTypeWrapper<Omit<SystemInPlace, 'says'> & { says: ResolversTypes['Text'] }>;
  WageAccount: ResolverTypeWrapper<KnownProject>;
  BalanceOn: ResolverTypeWrapper<BalanceOn>;
  Direction: Direction;
  Movement: ResolverTypeWrapper<StoredMovement>;
  BalanceDifference: ResolverTypeWrapper<BalanceDifference>;
  DepositForm: DepositForm;
  Deposit: ResolverTypeWrapper<KnownProject>;
  DepositMovementKind: DepositMovementKind;
  DepositProposal: ResolverTypeWrapper<WaitingProposal>;
  HistoryEntry: ResolverTypeWrapper<Omit<HistoryEntry, 'by'> & { by: Maybe<ResolversTypes['HistoryActor']> }>;
  EnterpriseKind: EnterpriseKind;
  Enterprise: ResolverTypeWrapper<StoredEnterprise>;
  EnterpriseChange: ResolverTypeWrapper<KnownEnterpriseChange>;
  Area: ResolverTypeWrapper<AreaRow>;
  SystemFigures: ResolverTypeWrapper<SystemFigures>;
  Share: ResolverTypeWrapper<Share>;
  Case: ResolverTypeWrapper<CaseOf>;
  ProjectFigures: ResolverTypeWrapper<ProjectFigures>;
  EnterpriseCorrectInput: EnterpriseCorrectInput;
  EnterpriseChangeInput: EnterpriseChangeInput;
  EnterpriseChangeCorrectInput: EnterpriseChangeCorrectInput;
  ProjectChangeInput: ProjectChangeInput;
  ProjectChangeCorrectInput: ProjectChangeCorrectInput;
  ProjectCorrectInput: ProjectCorrectInput;
  WageAccountOpenInput: WageAccountOpenInput;
  AgreementSignInput: AgreementSignInput;
  PermitIssueInput: PermitIssueInput;
  WorksStartInput: WorksStartInput;
  RightsBoardPostInput: RightsBoardPostInput;
  DepositLodgeInput: DepositLodgeInput;
  DepositMovementProposeInput: DepositMovementProposeInput;
  DepositMovementDecideInput: DepositMovementDecideInput;
  DepositTopUpInput: DepositTopUpInput;
  Account: ResolverTypeWrapper<KnownAccount>;
  AccountStanding: AccountStanding;
  AccountInput: AccountInput;
  Sector: Sector;
  Level: Level;
  Text: ResolverTypeWrapper<Sentence>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Indicator: ResolverTypeWrapper<ExplainedIndicator>;
  ContractorTask: ResolverTypeWrapper<Omit<ContractorTask, 'title' | 'says'> & { title: ResolversTypes['Text'], says: ResolversTypes['Text'] }>;
  HistoryActor: ResolverTypeWrapper<ActedBy>;
  RestatedBecause: ResolverTypeWrapper<RestatedBecause>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  Reader: Reader;
  Why: ResolverTypeWrapper<WhyRow>;
  RuleApplied: ResolverTypeWrapper<AppliedRule>;
  ParameterApplied: ResolverTypeWrapper<ParameterUse>;
  FactKind: FactKind;
  FactSeen: ResolverTypeWrapper<FactRow>;
  ImportStatus: ImportStatus;
  Import: ResolverTypeWrapper<StoredImport>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Refusal: ResolverTypeWrapper<Omit<Refusal, 'faults'> & { faults: ReadonlyArray<ResolversTypes['Fault']> }>;
  Fault: ResolverTypeWrapper<RowFault>;
  ProjectConnection: ResolverTypeWrapper<Connection<ResolversTypes['Project']>>;
  ProjectEdge: ResolverTypeWrapper<Edge<ResolversTypes['Project']>>;
  EnterpriseConnection: ResolverTypeWrapper<Connection<ResolversTypes['Enterprise']>>;
  EnterpriseEdge: ResolverTypeWrapper<Edge<ResolversTypes['Enterprise']>>;
  ProjectRestatementConnection: ResolverTypeWrapper<Connection<ResolversTypes['ProjectRestatement']>>;
  ProjectRestatementEdge: ResolverTypeWrapper<Edge<ResolversTypes['ProjectRestatement']>>;
  ImportConnection: ResolverTypeWrapper<Connection<ResolversTypes['Import']>>;
  ImportEdge: ResolverTypeWrapper<Edge<ResolversTypes['Import']>>;
  HistoryEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes['HistoryEntry']>>;
  HistoryEntryEdge: ResolverTypeWrapper<Edge<ResolversTypes['HistoryEntry']>>;
  MovementConnection: ResolverTypeWrapper<Connection<ResolversTypes['Movement']>>;
  MovementEdge: ResolverTypeWrapper<Edge<ResolversTypes['Movement']>>;
  FactSeenConnection: ResolverTypeWrapper<Connection<ResolversTypes['FactSeen']>>;
  FactSeenEdge: ResolverTypeWrapper<Edge<ResolversTypes['FactSeen']>>;
  RefusalConnection: ResolverTypeWrapper<Connection<ResolversTypes['Refusal']>>;
  RefusalEdge: ResolverTypeWrapper<Edge<ResolversTypes['Refusal']>>;
  Role: Role;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: unknown;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: unknown;
  ProjectFilter: ProjectFilter;
  EnterpriseFilter: EnterpriseFilter;
  Project: KnownProject;
  Boolean: Scalars['Boolean']['output'];
  ProjectRestatement: StoredRestatement;
  ProjectChange: Omit<ProjectChange, 'owner' | 'contractor'> & { owner: Maybe<ResolversParentTypes['Enterprise']>, contractor: Maybe<ResolversParentTypes['Enterprise']> };
  FiveSystems: Omit<FiveSystems, 'systems'> & { systems: ReadonlyArray<ResolversParentTypes['SystemInPlace']> };
  SystemInPlace: Omit<SystemInPlace, 'says'> & { says: ResolversParentTypes['Text'] };
  WageAccount: KnownProject;
  BalanceOn: BalanceOn;
  Movement: StoredMovement;
  BalanceDifference: BalanceDifference;
  Deposit: KnownProject;
  DepositProposal: WaitingProposal;
  HistoryEntry: Omit<HistoryEntry, 'by'> & { by: Maybe<ResolversParentTypes['HistoryActor']> };
  Enterprise: StoredEnterprise;
  EnterpriseChange: KnownEnterpriseChange;
  Area: AreaRow;
  SystemFigures: SystemFigures;
  Share: Share;
  Case: CaseOf;
  ProjectFigures: ProjectFigures;
  EnterpriseCorrectInput: EnterpriseCorrectInput;
  EnterpriseChangeInput: EnterpriseChangeInput;
  EnterpriseChangeCorrectInput: EnterpriseChangeCorrectInput;
  ProjectChangeInput: ProjectChangeInput;
  ProjectChangeCorrectInput: ProjectChangeCorrectInput;
  ProjectCorrectInput: ProjectCorrectInput;
  WageAccountOpenInput: WageAccountOpenInput;
  AgreementSignInput: AgreementSignInput;
  PermitIssueInput: PermitIssueInput;
  WorksStartInput: WorksStartInput;
  RightsBoardPostInput: RightsBoardPostInput;
  DepositLodgeInput: DepositLodgeInput;
  DepositMovementProposeInput: DepositMovementProposeInput;
  DepositMovementDecideInput: DepositMovementDecideInput;
  DepositTopUpInput: DepositTopUpInput;
  Account: KnownAccount;
  AccountInput: AccountInput;
  Text: Sentence;
  PageInfo: PageInfo;
  Indicator: ExplainedIndicator;
  ContractorTask: Omit<ContractorTask, 'title' | 'says'> & { title: ResolversParentTypes['Text'], says: ResolversParentTypes['Text'] };
  HistoryActor: ActedBy;
  RestatedBecause: RestatedBecause;
  LevelCount: LevelCount;
  Why: WhyRow;
  RuleApplied: AppliedRule;
  ParameterApplied: ParameterUse;
  FactSeen: FactRow;
  Import: StoredImport;
  Float: Scalars['Float']['output'];
  Refusal: Omit<Refusal, 'faults'> & { faults: ReadonlyArray<ResolversParentTypes['Fault']> };
  Fault: RowFault;
  ProjectConnection: Connection<ResolversTypes['Project']>;
  ProjectEdge: Edge<ResolversTypes['Project']>;
  EnterpriseConnection: Connection<ResolversTypes['Enterprise']>;
  EnterpriseEdge: Edge<ResolversTypes['Enterprise']>;
  ProjectRestatementConnection: Connection<ResolversTypes['ProjectRestatement']>;
  ProjectRestatementEdge: Edge<ResolversTypes['ProjectRestatement']>;
  ImportConnection: Connection<ResolversTypes['Import']>;
  ImportEdge: Edge<ResolversTypes['Import']>;
  HistoryEntryConnection: Connection<ResolversTypes['HistoryEntry']>;
  HistoryEntryEdge: Edge<ResolversTypes['HistoryEntry']>;
  MovementConnection: Connection<ResolversTypes['Movement']>;
  MovementEdge: Edge<ResolversTypes['Movement']>;
  FactSeenConnection: Connection<ResolversTypes['FactSeen']>;
  FactSeenEdge: Edge<ResolversTypes['FactSeen']>;
  RefusalConnection: Connection<ResolversTypes['Refusal']>;
  RefusalEdge: Edge<ResolversTypes['Refusal']>;
  Fen: Scalars['Fen']['output'];
  Day: Scalars['Day']['output'];
  Month: Scalars['Month']['output'];
  Moment: Scalars['Moment']['output'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  businessDay: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'code'>>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  enterprise: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'creditCode'>>;
  enterprises: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  projectRestatements: Resolver<Maybe<ResolversTypes['ProjectRestatementConnection']>, ParentType, ContextType, Partial<QueryProjectRestatementsArgs>>;
  homeArea: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'code'>>;
  projectsImport: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryProjectsImportArgs, 'id'>>;
  projectsImports: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryProjectsImportsArgs>>;
  import: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  imports: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryImportsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  enterpriseCorrect: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType, RequireFields<MutationEnterpriseCorrectArgs, 'input'>>;
  enterpriseChange: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType, RequireFields<MutationEnterpriseChangeArgs, 'input'>>;
  enterpriseChangeCorrect: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType, RequireFields<MutationEnterpriseChangeCorrectArgs, 'input'>>;
  projectChange: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationProjectChangeArgs, 'input'>>;
  projectChangeCorrect: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationProjectChangeCorrectArgs, 'input'>>;
  projectCorrect: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationProjectCorrectArgs, 'input'>>;
  wageAccountOpen: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationWageAccountOpenArgs, 'input'>>;
  agreementSign: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationAgreementSignArgs, 'input'>>;
  permitIssue: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationPermitIssueArgs, 'input'>>;
  worksStart: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationWorksStartArgs, 'input'>>;
  rightsBoardPost: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationRightsBoardPostArgs, 'input'>>;
  depositLodge: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationDepositLodgeArgs, 'input'>>;
  depositMovementPropose: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationDepositMovementProposeArgs, 'input'>>;
  depositMovementConfirm: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationDepositMovementConfirmArgs, 'input'>>;
  depositMovementReject: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationDepositMovementRejectArgs, 'input'>>;
  depositTopUp: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationDepositTopUpArgs, 'input'>>;
  accountChange: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationAccountChangeArgs, 'input'>>;
  accountWithdraw: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationAccountWithdrawArgs, 'input'>>;
  accountRestore: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationAccountRestoreArgs, 'input'>>;
  clockSet: Resolver<ResolversTypes['Day'], ParentType, ContextType, RequireFields<MutationClockSetArgs, 'day'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  owner: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  contractor: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  employers: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enterprise']>>, ParentType, ContextType>;
  governmentFunded: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contractSumFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  labourCostMonthlyFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  labourCostDay: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payDay: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payPeriodOffset: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractSignedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  permitIssuedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  startedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  plannedEndOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  agreementSignedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  rightsBoardPostedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  wageAccount: Resolver<Maybe<ResolversTypes['WageAccount']>, ParentType, ContextType>;
  deposit: Resolver<ResolversTypes['Deposit'], ParentType, ContextType>;
  indicators: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<ProjectIndicatorsArgs>>;
  changes: Resolver<ReadonlyArray<ResolversTypes['ProjectChange']>, ParentType, ContextType>;
  siteTasks: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractorTask']>>, ParentType, ContextType>;
  fiveSystems: Resolver<Maybe<ResolversTypes['FiveSystems']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['HistoryEntryConnection']>, ParentType, ContextType, RequireFields<ProjectHistoryArgs, 'latestFirst'>>;
};

export type ProjectRestatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRestatement'] = ResolversParentTypes['ProjectRestatement']> = {
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  times: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  reasons: Resolver<ReadonlyArray<ResolversTypes['RestatedBecause']>, ParentType, ContextType>;
};

export type ProjectChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectChange'] = ResolversParentTypes['ProjectChange']> = {
  changedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  areaCode: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  contractor: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  plannedEndOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  escrowAccountNoMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labourCostMonthlyFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  labourCostDay: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payDay: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payPeriodOffset: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  depositForm: Resolver<Maybe<ResolversTypes['DepositForm']>, ParentType, ContextType>;
  depositAmountFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  depositOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  depositExpiresOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type FiveSystemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiveSystems'] = ResolversParentTypes['FiveSystems']> = {
  systems: Resolver<ReadonlyArray<ResolversTypes['SystemInPlace']>, ParentType, ContextType>;
  met: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isGreen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SystemInPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemInPlace'] = ResolversParentTypes['SystemInPlace']> = {
  item: Resolver<ResolversTypes['CheckItem'], ParentType, ContextType>;
  isMet: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  shownOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  expiresOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  against: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WageAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageAccount'] = ResolversParentTypes['WageAccount']> = {
  accountNoMasked: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType, Partial<WageAccountBalanceFenArgs>>;
  balances: Resolver<Maybe<ReadonlyArray<ResolversTypes['BalanceOn']>>, ParentType, ContextType, RequireFields<WageAccountBalancesArgs, 'days'>>;
  movements: Resolver<Maybe<ResolversTypes['MovementConnection']>, ParentType, ContextType, Partial<WageAccountMovementsArgs>>;
  differences: Resolver<Maybe<ReadonlyArray<ResolversTypes['BalanceDifference']>>, ParentType, ContextType, Partial<WageAccountDifferencesArgs>>;
};

export type BalanceOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceOn'] = ResolversParentTypes['BalanceOn']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  bankSerial: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postedAt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  counterpartyNameMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpartyAccountMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankBalanceFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  origin: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BalanceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceDifference'] = ResolversParentTypes['BalanceDifference']> = {
  bankSerial: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postedAt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oursFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  bankFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type DepositResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deposit'] = ResolversParentTypes['Deposit']> = {
  requiredFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  missing: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form: Resolver<Maybe<ResolversTypes['DepositForm']>, ParentType, ContextType>;
  amountFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  lodgedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  expiresOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType, Partial<DepositBalanceFenArgs>>;
  topUpDueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType, Partial<DepositTopUpDueOnArgs>>;
  proposals: Resolver<ReadonlyArray<ResolversTypes['DepositProposal']>, ParentType, ContextType>;
};

export type DepositProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositProposal'] = ResolversParentTypes['DepositProposal']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['DepositMovementKind'], ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  businessDay: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  actor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by: Resolver<Maybe<ResolversTypes['HistoryActor']>, ParentType, ContextType>;
  act: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  data: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  formerNames: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['EnterpriseChange']>, ParentType, ContextType>;
  projects: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<EnterpriseProjectsArgs>>;
};

export type EnterpriseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseChange'] = ResolversParentTypes['EnterpriseChange']> = {
  changedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<Maybe<ResolversTypes['EnterpriseKind']>, ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  children: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  projectFigures: Resolver<Maybe<ResolversTypes['ProjectFigures']>, ParentType, ContextType, Partial<AreaProjectFiguresArgs>>;
  systemFigures: Resolver<Maybe<ResolversTypes['SystemFigures']>, ParentType, ContextType>;
};

export type SystemFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemFigures'] = ResolversParentTypes['SystemFigures']> = {
  green: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  accounts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidOutFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  paidOutMeanFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  depositsLodged: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depositsFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  depositsMeanFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  depositsExempt: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depositCoverage: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  agreementRate: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  governmentProjects: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  governmentOwing: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  governmentBehind: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isGovernmentZero: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  part: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectFigures: Resolver<Maybe<ResolversTypes['ProjectFigures']>, ParentType, ContextType, Partial<CaseProjectFiguresArgs>>;
};

export type ProjectFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectFigures'] = ResolversParentTypes['ProjectFigures']> = {
  projects: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['LevelCount']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing: Resolver<ResolversTypes['AccountStanding'], ParentType, ContextType>;
  notBefore: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  level: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  raisedLevel: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  missing: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  why: Resolver<ResolversTypes['Why'], ParentType, ContextType>;
};

export type ContractorTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractorTask'] = ResolversParentTypes['ContractorTask']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isDone: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type HistoryActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryActor'] = ResolversParentTypes['HistoryActor']> = {
  account: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectors: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  areas: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
};

export type RestatedBecauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestatedBecause'] = ResolversParentTypes['RestatedBecause']> = {
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  level: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  rules: Resolver<ReadonlyArray<ResolversTypes['RuleApplied']>, ParentType, ContextType>;
  parameters: Resolver<ReadonlyArray<ResolversTypes['ParameterApplied']>, ParentType, ContextType>;
  figures: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<WhySaysArgs, 'to'>>;
  facts: Resolver<Maybe<ResolversTypes['FactSeenConnection']>, ParentType, ContextType, Partial<WhyFactsArgs>>;
};

export type RuleAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleApplied'] = ResolversParentTypes['RuleApplied']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  instrument: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  article: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  inForceFrom: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  marks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type ParameterAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterApplied'] = ResolversParentTypes['ParameterApplied']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  areaCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type FactSeenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSeen'] = ResolversParentTypes['FactSeen']> = {
  kind: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  day: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  heldAgainst: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  who: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workerId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  origin: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileDigest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileBytes: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownColumns: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refusals: Resolver<ResolversTypes['RefusalConnection'], ParentType, ContextType, Partial<ImportRefusalsArgs>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  sheet: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
};

export type FaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type ProjectRestatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRestatementConnection'] = ResolversParentTypes['ProjectRestatementConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['ProjectRestatement']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ProjectRestatementEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectRestatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRestatementEdge'] = ResolversParentTypes['ProjectRestatementEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ProjectRestatement'], ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type HistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryConnection'] = ResolversParentTypes['HistoryEntryConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryEdge'] = ResolversParentTypes['HistoryEntryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type MovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementConnection'] = ResolversParentTypes['MovementConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Movement']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['MovementEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementEdge'] = ResolversParentTypes['MovementEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
};

export type FactSeenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSeenConnection'] = ResolversParentTypes['FactSeenConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['FactSeen']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['FactSeenEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactSeenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSeenEdge'] = ResolversParentTypes['FactSeenEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['FactSeen'], ParentType, ContextType>;
};

export type RefusalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalConnection'] = ResolversParentTypes['RefusalConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['RefusalEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalEdge'] = ResolversParentTypes['RefusalEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type AllResolvers<ContextType = Context> = {
  Query: QueryResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Project: ProjectResolvers<ContextType>;
  ProjectRestatement: ProjectRestatementResolvers<ContextType>;
  ProjectChange: ProjectChangeResolvers<ContextType>;
  FiveSystems: FiveSystemsResolvers<ContextType>;
  SystemInPlace: SystemInPlaceResolvers<ContextType>;
  WageAccount: WageAccountResolvers<ContextType>;
  BalanceOn: BalanceOnResolvers<ContextType>;
  Movement: MovementResolvers<ContextType>;
  BalanceDifference: BalanceDifferenceResolvers<ContextType>;
  Deposit: DepositResolvers<ContextType>;
  DepositProposal: DepositProposalResolvers<ContextType>;
  HistoryEntry: HistoryEntryResolvers<ContextType>;
  Enterprise: EnterpriseResolvers<ContextType>;
  EnterpriseChange: EnterpriseChangeResolvers<ContextType>;
  Area: AreaResolvers<ContextType>;
  SystemFigures: SystemFiguresResolvers<ContextType>;
  Share: ShareResolvers<ContextType>;
  Case: CaseResolvers<ContextType>;
  ProjectFigures: ProjectFiguresResolvers<ContextType>;
  Account: AccountResolvers<ContextType>;
  Text: TextResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Indicator: IndicatorResolvers<ContextType>;
  ContractorTask: ContractorTaskResolvers<ContextType>;
  HistoryActor: HistoryActorResolvers<ContextType>;
  RestatedBecause: RestatedBecauseResolvers<ContextType>;
  LevelCount: LevelCountResolvers<ContextType>;
  Why: WhyResolvers<ContextType>;
  RuleApplied: RuleAppliedResolvers<ContextType>;
  ParameterApplied: ParameterAppliedResolvers<ContextType>;
  FactSeen: FactSeenResolvers<ContextType>;
  Import: ImportResolvers<ContextType>;
  Refusal: RefusalResolvers<ContextType>;
  Fault: FaultResolvers<ContextType>;
  ProjectConnection: ProjectConnectionResolvers<ContextType>;
  ProjectEdge: ProjectEdgeResolvers<ContextType>;
  EnterpriseConnection: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge: EnterpriseEdgeResolvers<ContextType>;
  ProjectRestatementConnection: ProjectRestatementConnectionResolvers<ContextType>;
  ProjectRestatementEdge: ProjectRestatementEdgeResolvers<ContextType>;
  ImportConnection: ImportConnectionResolvers<ContextType>;
  ImportEdge: ImportEdgeResolvers<ContextType>;
  HistoryEntryConnection: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge: HistoryEntryEdgeResolvers<ContextType>;
  MovementConnection: MovementConnectionResolvers<ContextType>;
  MovementEdge: MovementEdgeResolvers<ContextType>;
  FactSeenConnection: FactSeenConnectionResolvers<ContextType>;
  FactSeenEdge: FactSeenEdgeResolvers<ContextType>;
  RefusalConnection: RefusalConnectionResolvers<ContextType>;
  RefusalEdge: RefusalEdgeResolvers<ContextType>;
  Fen: GraphQLScalarType;
  Day: GraphQLScalarType;
  Month: GraphQLScalarType;
  Moment: GraphQLScalarType;
};



/** The resolvers that the service writes: those of every field that a row does not answer by itself. */
export type Resolvers = ResolversOf<AllResolvers, ResolversParentTypes>;
