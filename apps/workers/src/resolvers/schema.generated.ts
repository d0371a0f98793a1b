// Generated from schema.graphql and mappers.json by `npm run schema`; not edited by hand.
import type { Connection, Edge, ResolversOf } from '@anxin/service-kit';
import type { Fen } from '@anxin/domain-kit';
import type { PlainDate } from '@anxin/domain-kit';
import type { PlainMonth } from '@anxin/domain-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Text as Sentence, RuleApplied as AppliedRule, ParameterUse } from '@anxin/law';
import type { ExplainedIndicator, WhyRow, FactRow, StoredImport, LooksRow, LookProposal as AskedLooks, Seen as SeenRow } from '@anxin/service-kit';
import type { Fault as RowFault } from '@anxin/intake';
import type { CaseOf, ProjectRef, EnterpriseRef, AreaRef, AskedLine, MonthOfProject, WagePage, Printed } from './rows';
import type { StoredPerson } from '../store/people/read-persons';
import type { StoredStay } from '../store/roster/read-stays';
import type { SharedMonth as StoredSharedMonth } from '../store/wages/shared-months';
import type { PersonOwed as StoredOwed } from '../store/wages/list-owed';
import type { Restatement as StoredRestatement } from '../store/list-restatements';
import type { Checked } from '../wage-sheets/check-draft';
import type { ShownDevice } from '../store/gates/gate-devices';
import type { ShownDelivery } from '../store/gates/gate-deliveries';
import type { ShownUser } from '../store/gates/gate-users';
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
  readonly me: Maybe<Worker>;
  readonly worker: Maybe<Worker>;
  readonly workerByNumber: Maybe<Worker>;
  readonly workersByName: Maybe<ReadonlyArray<Worker>>;
  readonly wages: Maybe<WageConnection>;
  readonly peopleOwed: Maybe<PersonOwedConnection>;
  readonly restatements: Maybe<RestatementConnection>;
  readonly checkWageSheet: Maybe<WageSheetCheck>;
  readonly statementKey: Maybe<Scalars['String']['output']>;
  readonly looks: Looks;
  readonly lookProposals: ReadonlyArray<LookProposal>;
  readonly bankLineProposals: ReadonlyArray<BankLineProposal>;
  readonly workersImport: Maybe<Import>;
  readonly workersImports: Maybe<ImportConnection>;
};


export type QueryWorkerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkerByNumberArgs = {
  idCardNumber: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type QueryWorkersByNameArgs = {
  name: Scalars['String']['input'];
  phoneTail?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type QueryWagesArgs = {
  filter?: InputMaybe<WageFilter>;
  sort?: InputMaybe<WageSort>;
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeopleOwedArgs = {
  filter?: InputMaybe<OwedFilter>;
  sort?: InputMaybe<OwedSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRestatementsArgs = {
  filter?: InputMaybe<RestatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckWageSheetArgs = {
  input: WageSheetDraft;
};


export type QueryBankLineProposalsArgs = {
  project?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkersImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkersImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly stayCorrect: Maybe<Worker>;
  readonly sheetLineCorrect: Maybe<Worker>;
  readonly cardChange: Maybe<Worker>;
  readonly cardCorrect: Maybe<Worker>;
  readonly bankLineReturn: Scalars['ID']['output'];
  readonly bankLineCorrect: Scalars['ID']['output'];
  readonly bankLineConfirm: Scalars['ID']['output'];
  readonly bankLineReject: Scalars['ID']['output'];
  readonly lookGrantPropose: Looks;
  readonly lookGrantConfirm: Looks;
  readonly lookGrantReject: Looks;
  readonly gateDeviceInstall: GateDeviceSecret;
  readonly gateDeviceRenewSecret: GateDeviceSecret;
  readonly gateDeviceRemove: GateDevice;
  readonly gateUsersEnrol: Maybe<Project>;
  readonly gateUsersRetire: Maybe<Project>;
  readonly workerCodeIssue: WorkerCode;
  readonly workerCodeWithdraw: Maybe<Worker>;
  readonly wageMonthConfirm: WageLine;
};


export type MutationStayCorrectArgs = {
  input: StayCorrectInput;
};


export type MutationSheetLineCorrectArgs = {
  input: SheetLineCorrectInput;
};


export type MutationCardChangeArgs = {
  input: CardChangeInput;
};


export type MutationCardCorrectArgs = {
  input: CardCorrectInput;
};


export type MutationBankLineReturnArgs = {
  input: BankLineReturnInput;
};


export type MutationBankLineCorrectArgs = {
  input: BankLineCorrectInput;
};


export type MutationBankLineConfirmArgs = {
  input: BankLineDecideInput;
};


export type MutationBankLineRejectArgs = {
  input: BankLineDecideInput;
};


export type MutationLookGrantProposeArgs = {
  input: LookGrantProposeInput;
};


export type MutationLookGrantConfirmArgs = {
  input: LookGrantDecideInput;
};


export type MutationLookGrantRejectArgs = {
  input: LookGrantDecideInput;
};


export type MutationGateDeviceInstallArgs = {
  input: GateDeviceInstallInput;
};


export type MutationGateDeviceRenewSecretArgs = {
  input: GateDeviceInput;
};


export type MutationGateDeviceRemoveArgs = {
  input: GateDeviceInput;
};


export type MutationGateUsersEnrolArgs = {
  input: GateUsersEnrolInput;
};


export type MutationGateUsersRetireArgs = {
  input: GateUsersRetireInput;
};


export type MutationWorkerCodeIssueArgs = {
  input: WorkerCodeInput;
};


export type MutationWorkerCodeWithdrawArgs = {
  input: WorkerCodeInput;
};


export type MutationWageMonthConfirmArgs = {
  input: WageMonthConfirmInput;
};

export type Project = {
  readonly code: Scalars['ID']['output'];
  readonly roster: Maybe<StayConnection>;
  readonly wageMonths: Maybe<WageMonthConnection>;
  readonly sharedMonths: Maybe<SharedMonthConnection>;
  readonly wageLines: Maybe<WageLineConnection>;
  readonly wageFigures: Maybe<WageFigures>;
  readonly wageTasks: Maybe<ReadonlyArray<ContractorTask>>;
  readonly wageIndicators: Maybe<ReadonlyArray<Indicator>>;
  readonly wageAccount: Maybe<WageAccount>;
  readonly labourCostMonthlyFen: Scalars['Fen']['output'];
  readonly labourCostDay: Scalars['Int']['output'];
  readonly accountForecast: Maybe<AccountForecast>;
  readonly headcounts: Maybe<ReadonlyArray<Headcount>>;
  readonly lastTold: Maybe<LastTold>;
  readonly gateDevices: Maybe<ReadonlyArray<GateDevice>>;
  readonly gateUsers: Maybe<GateUserConnection>;
  readonly gateUnmatched: Maybe<GateUnmatchedConnection>;
};


export type ProjectRosterArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectWageMonthsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectSharedMonthsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectWageLinesArgs = {
  month?: InputMaybe<Scalars['Month']['input']>;
  worker?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectWageFiguresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


export type ProjectWageTasksArgs = {
  month?: InputMaybe<Scalars['Month']['input']>;
};


export type ProjectWageIndicatorsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


export type ProjectHeadcountsArgs = {
  days?: Scalars['Int']['input'];
};


export type ProjectGateUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectGateUnmatchedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type GatePassage =
  | 'BOTH'
  | 'ENTRANCE'
  | 'EXIT';

export type GateDevice = {
  readonly serial: Scalars['ID']['output'];
  readonly passage: GatePassage;
  readonly installedOn: Scalars['Day']['output'];
  readonly removedOn: Maybe<Scalars['Day']['output']>;
  readonly seenAt: Maybe<Scalars['Moment']['output']>;
  readonly skewSeconds: Maybe<Scalars['Int']['output']>;
  readonly clockOff: Scalars['Boolean']['output'];
  readonly note: Maybe<Text>;
  readonly deliveries: Maybe<GateDeliveryConnection>;
};


export type GateDeviceDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type GateDelivery = {
  readonly id: Scalars['ID']['output'];
  readonly receivedAt: Scalars['Moment']['output'];
  readonly recorded: Scalars['Int']['output'];
  readonly same: Scalars['Int']['output'];
  readonly unmatched: Scalars['Int']['output'];
  readonly skewSeconds: Maybe<Scalars['Int']['output']>;
  readonly refused: Scalars['Int']['output'];
  readonly refusals: RefusalConnection;
};


export type GateDeliveryRefusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type GateUser = {
  readonly userNumber: Scalars['ID']['output'];
  readonly worker: Maybe<Worker>;
  readonly from: Scalars['Day']['output'];
  readonly until: Maybe<Scalars['Day']['output']>;
};

export type GateUnmatched = {
  readonly userNumber: Scalars['ID']['output'];
  readonly punches: Scalars['Int']['output'];
  readonly firstOn: Scalars['Day']['output'];
  readonly lastOn: Scalars['Day']['output'];
};

export type GateDeviceSecret = {
  readonly device: GateDevice;
  readonly secret: Maybe<Scalars['String']['output']>;
};

export type WorkerCodeInput = {
  readonly workerId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WorkerCode = {
  readonly worker: Maybe<Worker>;
  readonly code: Maybe<Scalars['String']['output']>;
  readonly validThrough: Maybe<Scalars['Day']['output']>;
};

export type Enterprise = {
  readonly creditCode: Scalars['ID']['output'];
  readonly wageFigures: Maybe<WageFigures>;
};


export type EnterpriseWageFiguresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type Area = {
  readonly code: Scalars['ID']['output'];
  readonly wageFigures: Maybe<WageFigures>;
};


export type AreaWageFiguresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type Case = {
  readonly code: Scalars['ID']['output'];
  readonly project: Maybe<Project>;
  readonly workers: ReadonlyArray<CaseWorker>;
  readonly wageFigures: Maybe<WageFigures>;
};


export type CaseWageFiguresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type WageAccount = {
  readonly balanceFen: Scalars['Fen']['output'];
};


export type WageAccountBalanceFenArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type AccountForecast = {
  readonly on: Scalars['Day']['output'];
  readonly balanceFen: Scalars['Fen']['output'];
  readonly payrollFen: Maybe<Scalars['Fen']['output']>;
  readonly basisMonths: ReadonlyArray<Scalars['Month']['output']>;
  readonly movements: ReadonlyArray<ForecastMovement>;
  readonly shortOn: Maybe<Scalars['Day']['output']>;
  readonly fundedShortOn: Maybe<Scalars['Day']['output']>;
  readonly missing: Maybe<Scalars['String']['output']>;
  readonly why: Why;
};

export type ForecastMovement = {
  readonly on: Scalars['Day']['output'];
  readonly kind: ForecastKind;
  readonly amountFen: Scalars['Fen']['output'];
  readonly balanceFen: Scalars['Fen']['output'];
  readonly fundedBalanceFen: Scalars['Fen']['output'];
};

export type ForecastKind =
  | 'PAYROLL'
  | 'LABOUR_COST';

export type SharedMonth = {
  readonly worker: Worker;
  readonly payMonth: Scalars['Month']['output'];
  readonly daysAtGate: Scalars['Int']['output'];
};

export type Headcount = {
  readonly on: Scalars['Day']['output'];
  readonly onRoster: Scalars['Int']['output'];
  readonly present: Scalars['Int']['output'];
};

export type LastTold = {
  readonly attendanceOn: Maybe<Scalars['Day']['output']>;
  readonly sheetMonth: Maybe<Scalars['Month']['output']>;
  readonly bankReturnOn: Maybe<Scalars['Day']['output']>;
};

export type CaseWorker = {
  readonly worker: Worker;
};

export type Worker = {
  readonly id: Scalars['ID']['output'];
  readonly nameMasked: Maybe<Scalars['String']['output']>;
  readonly idCardNumberMasked: Maybe<Scalars['String']['output']>;
  readonly idCardNumber: Maybe<Scalars['String']['output']>;
  readonly cellPhone: Maybe<Scalars['String']['output']>;
  readonly stays: Maybe<StayConnection>;
  readonly wageLines: Maybe<WageLineConnection>;
  readonly statement: Maybe<Statement>;
  readonly seen: Maybe<SeenConnection>;
};


export type WorkerIdCardNumberArgs = {
  reason: Scalars['String']['input'];
};


export type WorkerCellPhoneArgs = {
  reason: Scalars['String']['input'];
};


export type WorkerStaysArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WorkerWageLinesArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WorkerStatementArgs = {
  month: Scalars['Month']['input'];
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type WorkerSeenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type WageType =
  | 'DAY'
  | 'MONTH';

export type Stay = {
  readonly worker: Worker;
  readonly project: Maybe<Project>;
  readonly projectName: Scalars['String']['output'];
  readonly employer: Maybe<Enterprise>;
  readonly employerCreditCode: Scalars['ID']['output'];
  readonly teamName: Maybe<Scalars['String']['output']>;
  readonly workType: Maybe<Scalars['String']['output']>;
  readonly workerNameMasked: Scalars['String']['output'];
  readonly cellPhoneMasked: Maybe<Scalars['String']['output']>;
  readonly cardMasked: Maybe<Scalars['String']['output']>;
  readonly wageType: WageType;
  readonly wageRateFen: Scalars['Fen']['output'];
  readonly contractSignedOn: Maybe<Scalars['Day']['output']>;
  readonly enteredOn: Scalars['Day']['output'];
  readonly leftOn: Maybe<Scalars['Day']['output']>;
  readonly origin: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type PayableBasis =
  | 'SIGNED_SHEET'
  | 'ATTENDANCE';

export type WageLine = {
  readonly worker: Worker;
  readonly project: Maybe<Project>;
  readonly projectName: Scalars['String']['output'];
  readonly projectCode: Scalars['ID']['output'];
  readonly payMonth: Scalars['Month']['output'];
  readonly attendanceDays: Scalars['Int']['output'];
  readonly incompleteDays: Scalars['Int']['output'];
  readonly basis: PayableBasis;
  readonly payableFen: Maybe<Scalars['Fen']['output']>;
  readonly paidFen: Scalars['Fen']['output'];
  readonly misdirectedFen: Scalars['Fen']['output'];
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly arrearsFen: Maybe<Scalars['Fen']['output']>;
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly confirmation: Maybe<MonthConfirmation>;
  readonly why: Maybe<Why>;
  readonly told: Maybe<LineTold>;
};

export type LineTold = {
  readonly newCards: ReadonlyArray<NewCard>;
  readonly sheetLines: ReadonlyArray<SheetLine>;
  readonly bankLines: ReadonlyArray<BankLine>;
};

export type NewCard = {
  readonly validFrom: Scalars['Day']['output'];
  readonly cardMasked: Scalars['String']['output'];
};

export type SheetLine = {
  readonly sheetNo: Scalars['Int']['output'];
  readonly days: Maybe<Scalars['Float']['output']>;
  readonly totalPayFen: Maybe<Scalars['Fen']['output']>;
  readonly deductionsFen: Maybe<Scalars['Fen']['output']>;
  readonly netFen: Scalars['Fen']['output'];
  readonly advanceFen: Scalars['Fen']['output'];
  readonly signedOn: Maybe<Scalars['Day']['output']>;
};

export type BankLine = {
  readonly id: Scalars['ID']['output'];
  readonly batchNo: Scalars['String']['output'];
  readonly lineNo: Scalars['Int']['output'];
  readonly amountFen: Scalars['Fen']['output'];
  readonly resultCode: Scalars['String']['output'];
  readonly postedAt: Scalars['String']['output'];
  readonly payeeNameMasked: Maybe<Scalars['String']['output']>;
  readonly payeeAccountMasked: Maybe<Scalars['String']['output']>;
  readonly returnedOn: Maybe<Scalars['Day']['output']>;
};

export type MonthConfirmation = {
  readonly on: Scalars['Day']['output'];
  readonly attendanceDays: Scalars['Int']['output'];
  readonly payableFen: Scalars['Fen']['output'];
  readonly paidFen: Scalars['Fen']['output'];
  readonly isSame: Scalars['Boolean']['output'];
};

export type WageMonthConfirmInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly payMonth: Scalars['Month']['input'];
  readonly attendanceDays: Scalars['Int']['input'];
  readonly payableFen: Scalars['Fen']['input'];
  readonly paidFen: Scalars['Fen']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WageFigures = {
  readonly workers: Scalars['Int']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly payableFen: Scalars['Fen']['output'];
  readonly paidFen: Scalars['Fen']['output'];
  readonly arrearsFen: Scalars['Fen']['output'];
  readonly workersOwed: Scalars['Int']['output'];
  readonly projectsOwing: Scalars['Int']['output'];
  readonly warnings: ReadonlyArray<LevelCount>;
  readonly foundAt: Maybe<Scalars['Moment']['output']>;
};

export type WageMonth = {
  readonly payMonth: Scalars['Month']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly payableFen: Scalars['Fen']['output'];
  readonly paidFen: Scalars['Fen']['output'];
  readonly arrearsFen: Scalars['Fen']['output'];
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly onSheets: Scalars['Int']['output'];
  readonly signed: Scalars['Int']['output'];
  readonly confirmed: Scalars['Int']['output'];
  readonly changedSince: Scalars['Int']['output'];
};

export type WageFilter = {
  readonly sector?: InputMaybe<Sector>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly month?: InputMaybe<Scalars['Month']['input']>;
  readonly owing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type WageSort =
  | 'CODE'
  | 'ARREARS'
  | 'OLDEST'
  | 'LEVEL';

export type OwedFilter = {
  readonly sector?: InputMaybe<Sector>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly month?: InputMaybe<Scalars['Month']['input']>;
};

export type OwedSort =
  | 'ARREARS'
  | 'OLDEST';

export type PersonOwed = {
  readonly worker: Worker;
  readonly arrearsFen: Scalars['Fen']['output'];
  readonly oldestMonth: Scalars['Month']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly projects: Scalars['Int']['output'];
  readonly owedBy: ReadonlyArray<Project>;
};

export type RestatementFilter = {
  readonly sector?: InputMaybe<Sector>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly month?: InputMaybe<Scalars['Month']['input']>;
};

export type RestatedSource =
  | 'ROSTER'
  | 'PAYROLL'
  | 'CARDS'
  | 'BANK_RETURN';

export type Restatement = {
  readonly project: Project;
  readonly source: RestatedSource;
  readonly month: Scalars['Month']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly lastAt: Scalars['Moment']['output'];
  readonly reasons: ReadonlyArray<RestatedBecause>;
};

export type WageConnection = {
  readonly totals: WageFigures;
  readonly coverage: Coverage;
  readonly nodes: ReadonlyArray<ProjectWages>;
  readonly edges: ReadonlyArray<ProjectWagesEdge>;
  readonly totalCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};


export type WageConnectionCoverageArgs = {
  of: Covered;
  population: Population;
};

export type Covered =
  | 'CARD'
  | 'CONTRACT';

export type Population =
  | 'REGISTERED'
  | 'ON_SITE';

export type Coverage = {
  readonly covered: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly percent: Maybe<Scalars['String']['output']>;
  readonly peopleAre: Text;
};

export type ProjectWages = {
  readonly project: Project;
  readonly figures: WageFigures;
};

export type WageSheetDraft = {
  readonly projectCode: Scalars['ID']['input'];
  readonly payMonth: Scalars['Month']['input'];
  readonly rows: ReadonlyArray<WageSheetDraftRow>;
};

export type WageSheetDraftRow = {
  readonly idCardNumber: Scalars['String']['input'];
  readonly payeeAccount?: InputMaybe<Scalars['String']['input']>;
  readonly payeeName?: InputMaybe<Scalars['String']['input']>;
  readonly sheetNo?: InputMaybe<Scalars['Int']['input']>;
  readonly days?: InputMaybe<Scalars['Float']['input']>;
  readonly totalPayFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly deductionsFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly netFen: Scalars['Fen']['input'];
  readonly advanceFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly signedOn?: InputMaybe<Scalars['Day']['input']>;
};

export type WageSheetCheck = {
  readonly refused: Scalars['Int']['output'];
  readonly rowsAtFault: Scalars['Int']['output'];
  readonly findings: Maybe<WageSheetFindingConnection>;
};


export type WageSheetCheckFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type WageSheetFinding = {
  readonly row: Maybe<Scalars['Int']['output']>;
  readonly idCardNumberMasked: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly rule: Maybe<Scalars['String']['output']>;
  readonly says: Text;
};

export type Statement = {
  readonly html: Scalars['String']['output'];
  readonly signed: Scalars['String']['output'];
};

export type CardChangeInput = {
  readonly workerId: Scalars['ID']['input'];
  readonly projectCode: Scalars['ID']['input'];
  readonly validFrom: Scalars['Day']['input'];
  readonly payRollBankCardNumber: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CardCorrectInput = {
  readonly workerId: Scalars['ID']['input'];
  readonly projectCode: Scalars['ID']['input'];
  readonly validFrom: Scalars['Day']['input'];
  readonly payRollBankCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type BankLineReturnInput = {
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  readonly accountNo?: InputMaybe<Scalars['String']['input']>;
  readonly batchNo?: InputMaybe<Scalars['String']['input']>;
  readonly lineNo?: InputMaybe<Scalars['Int']['input']>;
  readonly returnedOn: Scalars['Day']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type BankLineCorrectInput = {
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  readonly accountNo?: InputMaybe<Scalars['String']['input']>;
  readonly batchNo?: InputMaybe<Scalars['String']['input']>;
  readonly lineNo?: InputMaybe<Scalars['Int']['input']>;
  readonly resultCode?: InputMaybe<Scalars['String']['input']>;
  readonly payMonth?: InputMaybe<Scalars['Month']['input']>;
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly postedAt?: InputMaybe<Scalars['String']['input']>;
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
  readonly payeeName?: InputMaybe<Scalars['String']['input']>;
  readonly payeeAccount?: InputMaybe<Scalars['String']['input']>;
  readonly neverReturned?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type BankLineDecideInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type BankLineProposal = {
  readonly id: Scalars['ID']['output'];
  readonly project: Project;
  readonly worker: Maybe<Worker>;
  readonly amountFen: Scalars['Fen']['output'];
  readonly postedOn: Scalars['Day']['output'];
  readonly batchNo: Scalars['String']['output'];
  readonly lineNo: Scalars['Int']['output'];
  readonly returnedOn: Maybe<Scalars['Day']['output']>;
  readonly neverReturned: Scalars['Boolean']['output'];
  readonly resultCode: Maybe<Scalars['String']['output']>;
  readonly payMonth: Maybe<Scalars['Month']['output']>;
  readonly correctAmountFen: Maybe<Scalars['Fen']['output']>;
  readonly correctPostedAt: Maybe<Scalars['String']['output']>;
  readonly correctPayeeNameMasked: Maybe<Scalars['String']['output']>;
  readonly correctPayeeAccountMasked: Maybe<Scalars['String']['output']>;
  readonly correctWorker: Maybe<Worker>;
  readonly reason: Scalars['String']['output'];
  readonly proposedBy: Scalars['String']['output'];
};

export type StayCorrectInput = {
  readonly workerId: Scalars['ID']['input'];
  readonly projectCode: Scalars['ID']['input'];
  readonly enteredOn: Scalars['Day']['input'];
  readonly shouldBe: StayCorrection;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type StayCorrection = {
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly workerName?: InputMaybe<Scalars['String']['input']>;
  readonly teamName?: InputMaybe<Scalars['String']['input']>;
  readonly workType?: InputMaybe<Scalars['String']['input']>;
  readonly cellPhone?: InputMaybe<Scalars['String']['input']>;
  readonly payRollBankCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly employerCreditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly wageType?: InputMaybe<WageType>;
  readonly wageRateFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly contractSignedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly enteredOn?: InputMaybe<Scalars['Day']['input']>;
  readonly leftOn?: InputMaybe<Scalars['Day']['input']>;
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly clear?: InputMaybe<ReadonlyArray<StayPart>>;
};

export type StayPart =
  | 'TEAM_NAME'
  | 'WORK_TYPE'
  | 'CELL_PHONE'
  | 'PAY_ROLL_BANK_CARD_NUMBER'
  | 'CONTRACT_SIGNED_ON'
  | 'LEFT_ON';

export type SheetLineCorrectInput = {
  readonly workerId: Scalars['ID']['input'];
  readonly projectCode: Scalars['ID']['input'];
  readonly payMonth: Scalars['Month']['input'];
  readonly sheetNo?: InputMaybe<Scalars['Int']['input']>;
  readonly days?: InputMaybe<Scalars['Float']['input']>;
  readonly totalPayFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly deductionsFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly netFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly advanceFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly signedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly clear?: InputMaybe<ReadonlyArray<SheetLinePart>>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type SheetLinePart =
  | 'DAYS'
  | 'TOTAL_PAY'
  | 'DEDUCTIONS'
  | 'ADVANCE'
  | 'SIGNED_ON';

export type GateDeviceInstallInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly serial: Scalars['ID']['input'];
  readonly passage: GatePassage;
  readonly installedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GateDeviceInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly serial: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GateUsersEnrolInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly users: ReadonlyArray<GateUserEnrolment>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GateUserEnrolment = {
  readonly userNumber: Scalars['ID']['input'];
  readonly idCardNumber: Scalars['String']['input'];
  readonly from: Scalars['Day']['input'];
};

export type GateUsersRetireInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly users: ReadonlyArray<GateUserRetirement>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GateUserRetirement = {
  readonly userNumber: Scalars['ID']['input'];
  readonly until: Scalars['Day']['input'];
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

export type Looks = {
  readonly officer: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly looked: Scalars['Int']['output'];
  readonly daily: Scalars['Int']['output'];
  readonly granted: Scalars['Int']['output'];
  readonly left: Scalars['Int']['output'];
  readonly proposals: ReadonlyArray<LookProposal>;
};

export type LookProposal = {
  readonly id: Scalars['ID']['output'];
  readonly officer: Scalars['String']['output'];
  readonly looks: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
};

export type Seen = {
  readonly on: Scalars['Day']['output'];
  readonly at: Scalars['Moment']['output'];
  readonly field: Scalars['String']['output'];
  readonly officer: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type LookGrantProposeInput = {
  readonly looks: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type LookGrantDecideInput = {
  readonly officer: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PersonOwedConnection = {
  readonly nodes: ReadonlyArray<PersonOwed>;
  readonly edges: ReadonlyArray<PersonOwedEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonOwedEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PersonOwed;
};

export type RestatementConnection = {
  readonly nodes: ReadonlyArray<Restatement>;
  readonly edges: ReadonlyArray<RestatementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RestatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Restatement;
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

export type StayConnection = {
  readonly nodes: ReadonlyArray<Stay>;
  readonly edges: ReadonlyArray<StayEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StayEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Stay;
};

export type WageMonthConnection = {
  readonly nodes: ReadonlyArray<WageMonth>;
  readonly edges: ReadonlyArray<WageMonthEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WageMonthEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WageMonth;
};

export type SharedMonthConnection = {
  readonly nodes: ReadonlyArray<SharedMonth>;
  readonly edges: ReadonlyArray<SharedMonthEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SharedMonthEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SharedMonth;
};

export type WageLineConnection = {
  readonly nodes: ReadonlyArray<WageLine>;
  readonly edges: ReadonlyArray<WageLineEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WageLineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WageLine;
};

export type GateUserConnection = {
  readonly nodes: ReadonlyArray<GateUser>;
  readonly edges: ReadonlyArray<GateUserEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GateUserEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GateUser;
};

export type GateUnmatchedConnection = {
  readonly nodes: ReadonlyArray<GateUnmatched>;
  readonly edges: ReadonlyArray<GateUnmatchedEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GateUnmatchedEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GateUnmatched;
};

export type GateDeliveryConnection = {
  readonly nodes: ReadonlyArray<GateDelivery>;
  readonly edges: ReadonlyArray<GateDeliveryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GateDeliveryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GateDelivery;
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

export type SeenConnection = {
  readonly nodes: ReadonlyArray<Seen>;
  readonly edges: ReadonlyArray<SeenEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SeenEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Seen;
};

export type ProjectWagesEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ProjectWages;
};

export type WageSheetFindingConnection = {
  readonly nodes: ReadonlyArray<WageSheetFinding>;
  readonly edges: ReadonlyArray<WageSheetFindingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WageSheetFindingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WageSheetFinding;
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
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"wageAccount":{"balanceFen":true},"labourCostMonthlyFen":true,"labourCostDay":true}> ) );
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
        | GraphQLRecursivePick<FederationTypes['Case'], {"project":{"code":true},"workers":{"worker":{"id":true}}}> ) );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<unknown>;
  Project: ResolverTypeWrapper<ProjectRef>;
  GatePassage: GatePassage;
  GateDevice: ResolverTypeWrapper<ShownDevice>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  GateDelivery: ResolverTypeWrapper<ShownDelivery>;
  GateUser: ResolverTypeWrapper<ShownUser>;
  GateUnmatched: ResolverTypeWrapper<GateUnmatched>;
  GateDeviceSecret: ResolverTypeWrapper<Omit<GateDeviceSecret, 'device'> & { device: ResolversTypes['GateDevice'] }>;
  WorkerCodeInput: WorkerCodeInput;
  WorkerCode: ResolverTypeWrapper<Omit<WorkerCode, 'worker'> & { worker: Maybe<ResolversTypes['Worker']> }>;
  Enterprise: ResolverTypeWrapper<EnterpriseRef>;
  Area: ResolverTypeWrapper<AreaRef>;
  Case: ResolverTypeWrapper<CaseOf>;
  WageAccount: ResolverTypeWrapper<WageAccount>;
  AccountForecast: ResolverTypeWrapper<Omit<AccountForecast, 'why'> & { why: ResolversTypes['Why'] }>;
  ForecastMovement: ResolverTypeWrapper<ForecastMovement>;
  ForecastKind: ForecastKind;
  SharedMonth: ResolverTypeWrapper<StoredSharedMonth>;
  Headcount: ResolverTypeWrapper<Headcount>;
  LastTold: ResolverTypeWrapper<LastTold>;
  CaseWorker: ResolverTypeWrapper<Omit<CaseWorker, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  Worker: ResolverTypeWrapper<StoredPerson>;
  WageType: WageType;
  Stay: ResolverTypeWrapper<StoredStay>;
  PayableBasis: PayableBasis;
  WageLine: ResolverTypeWrapper<AskedLine>;
  LineTold: ResolverTypeWrapper<LineTold>;
  NewCard: ResolverTypeWrapper<NewCard>;
  SheetLine: ResolverTypeWrapper<SheetLine>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BankLine: ResolverTypeWrapper<BankLine>;
  MonthConfirmation: ResolverTypeWrapper<MonthConfirmation>;
  WageMonthConfirmInput: WageMonthConfirmInput;
  WageFigures: ResolverTypeWrapper<WageFigures>;
  WageMonth: ResolverTypeWrapper<MonthOfProject>;
  WageFilter: WageFilter;
  WageSort: WageSort;
  OwedFilter: OwedFilter;
  OwedSort: OwedSort;
  PersonOwed: ResolverTypeWrapper<StoredOwed>;
  RestatementFilter: RestatementFilter;
  RestatedSource: RestatedSource;
  Restatement: ResolverTypeWrapper<StoredRestatement>;
  WageConnection: ResolverTypeWrapper<WagePage>;
  Covered: Covered;
  Population: Population;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'peopleAre'> & { peopleAre: ResolversTypes['Text'] }>;
  ProjectWages: ResolverTypeWrapper<Omit<ProjectWages, 'project'> & { project: ResolversTypes['Project'] }>;
  WageSheetDraft: WageSheetDraft;
  WageSheetDraftRow: WageSheetDraftRow;
  WageSheetCheck: ResolverTypeWrapper<Checked>;
  WageSheetFinding: ResolverTypeWrapper<Omit<WageSheetFinding, 'says'> & { says: ResolversTypes['Text'] }>;
  Statement: ResolverTypeWrapper<Printed>;
  CardChangeInput: CardChangeInput;
  CardCorrectInput: CardCorrectInput;
  BankLineReturnInput: BankLineReturnInput;
  BankLineCorrectInput: BankLineCorrectInput;
  BankLineDecideInput: BankLineDecideInput;
  BankLineProposal: ResolverTypeWrapper<Omit<BankLineProposal, 'project' | 'worker' | 'correctWorker'> & { project: ResolversTypes['Project'], worker: Maybe<ResolversTypes['Worker']>, correctWorker: Maybe<ResolversTypes['Worker']> }>;
  StayCorrectInput: StayCorrectInput;
  StayCorrection: StayCorrection;
  StayPart: StayPart;
  SheetLineCorrectInput: SheetLineCorrectInput;
  SheetLinePart: SheetLinePart;
  GateDeviceInstallInput: GateDeviceInstallInput;
  GateDeviceInput: GateDeviceInput;
  GateUsersEnrolInput: GateUsersEnrolInput;
  GateUserEnrolment: GateUserEnrolment;
  GateUsersRetireInput: GateUsersRetireInput;
  GateUserRetirement: GateUserRetirement;
  Sector: Sector;
  Level: Level;
  Text: ResolverTypeWrapper<Sentence>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Indicator: ResolverTypeWrapper<ExplainedIndicator>;
  ContractorTask: ResolverTypeWrapper<Omit<ContractorTask, 'title' | 'says'> & { title: ResolversTypes['Text'], says: ResolversTypes['Text'] }>;
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
  Refusal: ResolverTypeWrapper<Omit<Refusal, 'faults'> & { faults: ReadonlyArray<ResolversTypes['Fault']> }>;
  Fault: ResolverTypeWrapper<RowFault>;
  Looks: ResolverTypeWrapper<LooksRow>;
  LookProposal: ResolverTypeWrapper<AskedLooks>;
  Seen: ResolverTypeWrapper<SeenRow>;
  LookGrantProposeInput: LookGrantProposeInput;
  LookGrantDecideInput: LookGrantDecideInput;
  PersonOwedConnection: ResolverTypeWrapper<Connection<ResolversTypes['PersonOwed']>>;
  PersonOwedEdge: ResolverTypeWrapper<Edge<ResolversTypes['PersonOwed']>>;
  RestatementConnection: ResolverTypeWrapper<Connection<ResolversTypes['Restatement']>>;
  RestatementEdge: ResolverTypeWrapper<Edge<ResolversTypes['Restatement']>>;
  ImportConnection: ResolverTypeWrapper<Connection<ResolversTypes['Import']>>;
  ImportEdge: ResolverTypeWrapper<Edge<ResolversTypes['Import']>>;
  StayConnection: ResolverTypeWrapper<Connection<ResolversTypes['Stay']>>;
  StayEdge: ResolverTypeWrapper<Edge<ResolversTypes['Stay']>>;
  WageMonthConnection: ResolverTypeWrapper<Connection<ResolversTypes['WageMonth']>>;
  WageMonthEdge: ResolverTypeWrapper<Edge<ResolversTypes['WageMonth']>>;
  SharedMonthConnection: ResolverTypeWrapper<Connection<ResolversTypes['SharedMonth']>>;
  SharedMonthEdge: ResolverTypeWrapper<Edge<ResolversTypes['SharedMonth']>>;
  WageLineConnection: ResolverTypeWrapper<Connection<ResolversTypes['WageLine']>>;
  WageLineEdge: ResolverTypeWrapper<Edge<ResolversTypes['WageLine']>>;
  GateUserConnection: ResolverTypeWrapper<Connection<ResolversTypes['GateUser']>>;
  GateUserEdge: ResolverTypeWrapper<Edge<ResolversTypes['GateUser']>>;
  GateUnmatchedConnection: ResolverTypeWrapper<Connection<ResolversTypes['GateUnmatched']>>;
  GateUnmatchedEdge: ResolverTypeWrapper<Edge<ResolversTypes['GateUnmatched']>>;
  GateDeliveryConnection: ResolverTypeWrapper<Connection<ResolversTypes['GateDelivery']>>;
  GateDeliveryEdge: ResolverTypeWrapper<Edge<ResolversTypes['GateDelivery']>>;
  RefusalConnection: ResolverTypeWrapper<Connection<ResolversTypes['Refusal']>>;
  RefusalEdge: ResolverTypeWrapper<Edge<ResolversTypes['Refusal']>>;
  SeenConnection: ResolverTypeWrapper<Connection<ResolversTypes['Seen']>>;
  SeenEdge: ResolverTypeWrapper<Edge<ResolversTypes['Seen']>>;
  ProjectWagesEdge: ResolverTypeWrapper<Edge<ResolversTypes['ProjectWages']>>;
  WageSheetFindingConnection: ResolverTypeWrapper<Connection<ResolversTypes['WageSheetFinding']>>;
  WageSheetFindingEdge: ResolverTypeWrapper<Edge<ResolversTypes['WageSheetFinding']>>;
  FactSeenConnection: ResolverTypeWrapper<Connection<ResolversTypes['FactSeen']>>;
  FactSeenEdge: ResolverTypeWrapper<Edge<ResolversTypes['FactSeen']>>;
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
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: unknown;
  Project: ProjectRef;
  GateDevice: ShownDevice;
  Boolean: Scalars['Boolean']['output'];
  GateDelivery: ShownDelivery;
  GateUser: ShownUser;
  GateUnmatched: GateUnmatched;
  GateDeviceSecret: Omit<GateDeviceSecret, 'device'> & { device: ResolversParentTypes['GateDevice'] };
  WorkerCodeInput: WorkerCodeInput;
  WorkerCode: Omit<WorkerCode, 'worker'> & { worker: Maybe<ResolversParentTypes['Worker']> };
  Enterprise: EnterpriseRef;
  Area: AreaRef;
  Case: CaseOf;
  WageAccount: WageAccount;
  AccountForecast: Omit<AccountForecast, 'why'> & { why: ResolversParentTypes['Why'] };
  ForecastMovement: ForecastMovement;
  SharedMonth: StoredSharedMonth;
  Headcount: Headcount;
  LastTold: LastTold;
  CaseWorker: Omit<CaseWorker, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  Worker: StoredPerson;
  Stay: StoredStay;
  WageLine: AskedLine;
  LineTold: LineTold;
  NewCard: NewCard;
  SheetLine: SheetLine;
  Float: Scalars['Float']['output'];
  BankLine: BankLine;
  MonthConfirmation: MonthConfirmation;
  WageMonthConfirmInput: WageMonthConfirmInput;
  WageFigures: WageFigures;
  WageMonth: MonthOfProject;
  WageFilter: WageFilter;
  OwedFilter: OwedFilter;
  PersonOwed: StoredOwed;
  RestatementFilter: RestatementFilter;
  Restatement: StoredRestatement;
  WageConnection: WagePage;
  Coverage: Omit<Coverage, 'peopleAre'> & { peopleAre: ResolversParentTypes['Text'] };
  ProjectWages: Omit<ProjectWages, 'project'> & { project: ResolversParentTypes['Project'] };
  WageSheetDraft: WageSheetDraft;
  WageSheetDraftRow: WageSheetDraftRow;
  WageSheetCheck: Checked;
  WageSheetFinding: Omit<WageSheetFinding, 'says'> & { says: ResolversParentTypes['Text'] };
  Statement: Printed;
  CardChangeInput: CardChangeInput;
  CardCorrectInput: CardCorrectInput;
  BankLineReturnInput: BankLineReturnInput;
  BankLineCorrectInput: BankLineCorrectInput;
  BankLineDecideInput: BankLineDecideInput;
  BankLineProposal: Omit<BankLineProposal, 'project' | 'worker' | 'correctWorker'> & { project: ResolversParentTypes['Project'], worker: Maybe<ResolversParentTypes['Worker']>, correctWorker: Maybe<ResolversParentTypes['Worker']> };
  StayCorrectInput: StayCorrectInput;
  StayCorrection: StayCorrection;
  SheetLineCorrectInput: SheetLineCorrectInput;
  GateDeviceInstallInput: GateDeviceInstallInput;
  GateDeviceInput: GateDeviceInput;
  GateUsersEnrolInput: GateUsersEnrolInput;
  GateUserEnrolment: GateUserEnrolment;
  GateUsersRetireInput: GateUsersRetireInput;
  GateUserRetirement: GateUserRetirement;
  Text: Sentence;
  PageInfo: PageInfo;
  Indicator: ExplainedIndicator;
  ContractorTask: Omit<ContractorTask, 'title' | 'says'> & { title: ResolversParentTypes['Text'], says: ResolversParentTypes['Text'] };
  RestatedBecause: RestatedBecause;
  LevelCount: LevelCount;
  Why: WhyRow;
  RuleApplied: AppliedRule;
  ParameterApplied: ParameterUse;
  FactSeen: FactRow;
  Import: StoredImport;
  Refusal: Omit<Refusal, 'faults'> & { faults: ReadonlyArray<ResolversParentTypes['Fault']> };
  Fault: RowFault;
  Looks: LooksRow;
  LookProposal: AskedLooks;
  Seen: SeenRow;
  LookGrantProposeInput: LookGrantProposeInput;
  LookGrantDecideInput: LookGrantDecideInput;
  PersonOwedConnection: Connection<ResolversTypes['PersonOwed']>;
  PersonOwedEdge: Edge<ResolversTypes['PersonOwed']>;
  RestatementConnection: Connection<ResolversTypes['Restatement']>;
  RestatementEdge: Edge<ResolversTypes['Restatement']>;
  ImportConnection: Connection<ResolversTypes['Import']>;
  ImportEdge: Edge<ResolversTypes['Import']>;
  StayConnection: Connection<ResolversTypes['Stay']>;
  StayEdge: Edge<ResolversTypes['Stay']>;
  WageMonthConnection: Connection<ResolversTypes['WageMonth']>;
  WageMonthEdge: Edge<ResolversTypes['WageMonth']>;
  SharedMonthConnection: Connection<ResolversTypes['SharedMonth']>;
  SharedMonthEdge: Edge<ResolversTypes['SharedMonth']>;
  WageLineConnection: Connection<ResolversTypes['WageLine']>;
  WageLineEdge: Edge<ResolversTypes['WageLine']>;
  GateUserConnection: Connection<ResolversTypes['GateUser']>;
  GateUserEdge: Edge<ResolversTypes['GateUser']>;
  GateUnmatchedConnection: Connection<ResolversTypes['GateUnmatched']>;
  GateUnmatchedEdge: Edge<ResolversTypes['GateUnmatched']>;
  GateDeliveryConnection: Connection<ResolversTypes['GateDelivery']>;
  GateDeliveryEdge: Edge<ResolversTypes['GateDelivery']>;
  RefusalConnection: Connection<ResolversTypes['Refusal']>;
  RefusalEdge: Edge<ResolversTypes['Refusal']>;
  SeenConnection: Connection<ResolversTypes['Seen']>;
  SeenEdge: Edge<ResolversTypes['Seen']>;
  ProjectWagesEdge: Edge<ResolversTypes['ProjectWages']>;
  WageSheetFindingConnection: Connection<ResolversTypes['WageSheetFinding']>;
  WageSheetFindingEdge: Edge<ResolversTypes['WageSheetFinding']>;
  FactSeenConnection: Connection<ResolversTypes['FactSeen']>;
  FactSeenEdge: Edge<ResolversTypes['FactSeen']>;
  Fen: Scalars['Fen']['output'];
  Day: Scalars['Day']['output'];
  Month: Scalars['Month']['output'];
  Moment: Scalars['Moment']['output'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  worker: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workerByNumber: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerByNumberArgs, 'idCardNumber' | 'reason'>>;
  workersByName: Resolver<Maybe<ReadonlyArray<ResolversTypes['Worker']>>, ParentType, ContextType, RequireFields<QueryWorkersByNameArgs, 'name' | 'reason'>>;
  wages: Resolver<Maybe<ResolversTypes['WageConnection']>, ParentType, ContextType, Partial<QueryWagesArgs>>;
  peopleOwed: Resolver<Maybe<ResolversTypes['PersonOwedConnection']>, ParentType, ContextType, Partial<QueryPeopleOwedArgs>>;
  restatements: Resolver<Maybe<ResolversTypes['RestatementConnection']>, ParentType, ContextType, Partial<QueryRestatementsArgs>>;
  checkWageSheet: Resolver<Maybe<ResolversTypes['WageSheetCheck']>, ParentType, ContextType, RequireFields<QueryCheckWageSheetArgs, 'input'>>;
  statementKey: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  looks: Resolver<ResolversTypes['Looks'], ParentType, ContextType>;
  lookProposals: Resolver<ReadonlyArray<ResolversTypes['LookProposal']>, ParentType, ContextType>;
  bankLineProposals: Resolver<ReadonlyArray<ResolversTypes['BankLineProposal']>, ParentType, ContextType, Partial<QueryBankLineProposalsArgs>>;
  workersImport: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryWorkersImportArgs, 'id'>>;
  workersImports: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryWorkersImportsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  stayCorrect: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<MutationStayCorrectArgs, 'input'>>;
  sheetLineCorrect: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<MutationSheetLineCorrectArgs, 'input'>>;
  cardChange: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<MutationCardChangeArgs, 'input'>>;
  cardCorrect: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<MutationCardCorrectArgs, 'input'>>;
  bankLineReturn: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationBankLineReturnArgs, 'input'>>;
  bankLineCorrect: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationBankLineCorrectArgs, 'input'>>;
  bankLineConfirm: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationBankLineConfirmArgs, 'input'>>;
  bankLineReject: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationBankLineRejectArgs, 'input'>>;
  lookGrantPropose: Resolver<ResolversTypes['Looks'], ParentType, ContextType, RequireFields<MutationLookGrantProposeArgs, 'input'>>;
  lookGrantConfirm: Resolver<ResolversTypes['Looks'], ParentType, ContextType, RequireFields<MutationLookGrantConfirmArgs, 'input'>>;
  lookGrantReject: Resolver<ResolversTypes['Looks'], ParentType, ContextType, RequireFields<MutationLookGrantRejectArgs, 'input'>>;
  gateDeviceInstall: Resolver<ResolversTypes['GateDeviceSecret'], ParentType, ContextType, RequireFields<MutationGateDeviceInstallArgs, 'input'>>;
  gateDeviceRenewSecret: Resolver<ResolversTypes['GateDeviceSecret'], ParentType, ContextType, RequireFields<MutationGateDeviceRenewSecretArgs, 'input'>>;
  gateDeviceRemove: Resolver<ResolversTypes['GateDevice'], ParentType, ContextType, RequireFields<MutationGateDeviceRemoveArgs, 'input'>>;
  gateUsersEnrol: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<MutationGateUsersEnrolArgs, 'input'>>;
  gateUsersRetire: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<MutationGateUsersRetireArgs, 'input'>>;
  workerCodeIssue: Resolver<ResolversTypes['WorkerCode'], ParentType, ContextType, RequireFields<MutationWorkerCodeIssueArgs, 'input'>>;
  workerCodeWithdraw: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<MutationWorkerCodeWithdrawArgs, 'input'>>;
  wageMonthConfirm: Resolver<ResolversTypes['WageLine'], ParentType, ContextType, RequireFields<MutationWageMonthConfirmArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roster: Resolver<Maybe<ResolversTypes['StayConnection']>, ParentType, ContextType, Partial<ProjectRosterArgs>>;
  wageMonths: Resolver<Maybe<ResolversTypes['WageMonthConnection']>, ParentType, ContextType, Partial<ProjectWageMonthsArgs>>;
  sharedMonths: Resolver<Maybe<ResolversTypes['SharedMonthConnection']>, ParentType, ContextType, Partial<ProjectSharedMonthsArgs>>;
  wageLines: Resolver<Maybe<ResolversTypes['WageLineConnection']>, ParentType, ContextType, Partial<ProjectWageLinesArgs>>;
  wageFigures: Resolver<Maybe<ResolversTypes['WageFigures']>, ParentType, ContextType, Partial<ProjectWageFiguresArgs>>;
  wageTasks: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractorTask']>>, ParentType, ContextType, Partial<ProjectWageTasksArgs>>;
  wageIndicators: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<ProjectWageIndicatorsArgs>>;
  accountForecast: Resolver<Maybe<ResolversTypes['AccountForecast']>, ParentType, ContextType>;
  headcounts: Resolver<Maybe<ReadonlyArray<ResolversTypes['Headcount']>>, ParentType, ContextType, RequireFields<ProjectHeadcountsArgs, 'days'>>;
  lastTold: Resolver<Maybe<ResolversTypes['LastTold']>, ParentType, ContextType>;
  gateDevices: Resolver<Maybe<ReadonlyArray<ResolversTypes['GateDevice']>>, ParentType, ContextType>;
  gateUsers: Resolver<Maybe<ResolversTypes['GateUserConnection']>, ParentType, ContextType, Partial<ProjectGateUsersArgs>>;
  gateUnmatched: Resolver<Maybe<ResolversTypes['GateUnmatchedConnection']>, ParentType, ContextType, Partial<ProjectGateUnmatchedArgs>>;
};

export type GateDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateDevice'] = ResolversParentTypes['GateDevice']> = {
  serial: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passage: Resolver<ResolversTypes['GatePassage'], ParentType, ContextType>;
  installedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  removedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  seenAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  skewSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clockOff: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  deliveries: Resolver<Maybe<ResolversTypes['GateDeliveryConnection']>, ParentType, ContextType, Partial<GateDeviceDeliveriesArgs>>;
};

export type GateDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateDelivery'] = ResolversParentTypes['GateDelivery']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recorded: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatched: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skewSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals: Resolver<ResolversTypes['RefusalConnection'], ParentType, ContextType, Partial<GateDeliveryRefusalsArgs>>;
};

export type GateUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUser'] = ResolversParentTypes['GateUser']> = {
  userNumber: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worker: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type GateUnmatchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUnmatched'] = ResolversParentTypes['GateUnmatched']> = {
  userNumber: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  punches: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  lastOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type GateDeviceSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateDeviceSecret'] = ResolversParentTypes['GateDeviceSecret']> = {
  device: Resolver<ResolversTypes['GateDevice'], ParentType, ContextType>;
  secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkerCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerCode'] = ResolversParentTypes['WorkerCode']> = {
  worker: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validThrough: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wageFigures: Resolver<Maybe<ResolversTypes['WageFigures']>, ParentType, ContextType, Partial<EnterpriseWageFiguresArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wageFigures: Resolver<Maybe<ResolversTypes['WageFigures']>, ParentType, ContextType, Partial<AreaWageFiguresArgs>>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wageFigures: Resolver<Maybe<ResolversTypes['WageFigures']>, ParentType, ContextType, Partial<CaseWageFiguresArgs>>;
};

export type AccountForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountForecast'] = ResolversParentTypes['AccountForecast']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  payrollFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  basisMonths: Resolver<ReadonlyArray<ResolversTypes['Month']>, ParentType, ContextType>;
  movements: Resolver<ReadonlyArray<ResolversTypes['ForecastMovement']>, ParentType, ContextType>;
  shortOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  fundedShortOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  missing: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why: Resolver<ResolversTypes['Why'], ParentType, ContextType>;
};

export type ForecastMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastMovement'] = ResolversParentTypes['ForecastMovement']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ForecastKind'], ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  fundedBalanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type SharedMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedMonth'] = ResolversParentTypes['SharedMonth']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  payMonth: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  daysAtGate: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadcountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Headcount'] = ResolversParentTypes['Headcount']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  onRoster: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LastToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastTold'] = ResolversParentTypes['LastTold']> = {
  attendanceOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  sheetMonth: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  bankReturnOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idCardNumberMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idCardNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkerIdCardNumberArgs, 'reason'>>;
  cellPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkerCellPhoneArgs, 'reason'>>;
  stays: Resolver<Maybe<ResolversTypes['StayConnection']>, ParentType, ContextType, Partial<WorkerStaysArgs>>;
  wageLines: Resolver<Maybe<ResolversTypes['WageLineConnection']>, ParentType, ContextType, Partial<WorkerWageLinesArgs>>;
  statement: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<WorkerStatementArgs, 'month'>>;
  seen: Resolver<Maybe<ResolversTypes['SeenConnection']>, ParentType, ContextType, Partial<WorkerSeenArgs>>;
};

export type StayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stay'] = ResolversParentTypes['Stay']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  employerCreditCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teamName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workerNameMasked: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cellPhoneMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wageType: Resolver<ResolversTypes['WageType'], ParentType, ContextType>;
  wageRateFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  contractSignedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  enteredOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  leftOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  origin: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WageLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageLine'] = ResolversParentTypes['WageLine']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payMonth: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  attendanceDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incompleteDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis: Resolver<ResolversTypes['PayableBasis'], ParentType, ContextType>;
  payableFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  paidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  misdirectedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  arrearsFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  daysLate: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmation: Resolver<Maybe<ResolversTypes['MonthConfirmation']>, ParentType, ContextType>;
  why: Resolver<Maybe<ResolversTypes['Why']>, ParentType, ContextType>;
  told: Resolver<Maybe<ResolversTypes['LineTold']>, ParentType, ContextType>;
};

export type LineToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineTold'] = ResolversParentTypes['LineTold']> = {
  newCards: Resolver<ReadonlyArray<ResolversTypes['NewCard']>, ParentType, ContextType>;
  sheetLines: Resolver<ReadonlyArray<ResolversTypes['SheetLine']>, ParentType, ContextType>;
  bankLines: Resolver<ReadonlyArray<ResolversTypes['BankLine']>, ParentType, ContextType>;
};

export type NewCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewCard'] = ResolversParentTypes['NewCard']> = {
  validFrom: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  cardMasked: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetLine'] = ResolversParentTypes['SheetLine']> = {
  sheetNo: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalPayFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  deductionsFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  netFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  advanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  signedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type BankLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankLine'] = ResolversParentTypes['BankLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batchNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineNo: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  resultCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedAt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payeeNameMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payeeAccountMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type MonthConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthConfirmation'] = ResolversParentTypes['MonthConfirmation']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  attendanceDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payableFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  paidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  isSame: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WageFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageFigures'] = ResolversParentTypes['WageFigures']> = {
  workers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payableFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  paidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  arrearsFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  workersOwed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectsOwing: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  foundAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
};

export type WageMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageMonth'] = ResolversParentTypes['WageMonth']> = {
  payMonth: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  lines: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payableFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  paidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  arrearsFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  onSheets: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedSince: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonOwedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonOwed'] = ResolversParentTypes['PersonOwed']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  arrearsFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  oldestMonth: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  lines: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owedBy: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type RestatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restatement'] = ResolversParentTypes['Restatement']> = {
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['RestatedSource'], ParentType, ContextType>;
  month: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  reasons: Resolver<ReadonlyArray<ResolversTypes['RestatedBecause']>, ParentType, ContextType>;
};

export type WageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageConnection'] = ResolversParentTypes['WageConnection']> = {
  totals: Resolver<ResolversTypes['WageFigures'], ParentType, ContextType>;
  coverage: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<WageConnectionCoverageArgs, 'of' | 'population'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ProjectWages']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ProjectWagesEdge']>, ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  covered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peopleAre: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type ProjectWagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectWages'] = ResolversParentTypes['ProjectWages']> = {
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  figures: Resolver<ResolversTypes['WageFigures'], ParentType, ContextType>;
};

export type WageSheetCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageSheetCheck'] = ResolversParentTypes['WageSheetCheck']> = {
  refused: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAtFault: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings: Resolver<Maybe<ResolversTypes['WageSheetFindingConnection']>, ParentType, ContextType, Partial<WageSheetCheckFindingsArgs>>;
};

export type WageSheetFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageSheetFinding'] = ResolversParentTypes['WageSheetFinding']> = {
  row: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  idCardNumberMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  html: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankLineProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankLineProposal'] = ResolversParentTypes['BankLineProposal']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  worker: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  postedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  batchNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineNo: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  neverReturned: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resultCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payMonth: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  correctAmountFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  correctPostedAt: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctPayeeNameMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctPayeeAccountMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctWorker: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LooksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Looks'] = ResolversParentTypes['Looks']> = {
  officer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  looked: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daily: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals: Resolver<ReadonlyArray<ResolversTypes['LookProposal']>, ParentType, ContextType>;
};

export type LookProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookProposal'] = ResolversParentTypes['LookProposal']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  looks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seen'] = ResolversParentTypes['Seen']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  at: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonOwedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonOwedConnection'] = ResolversParentTypes['PersonOwedConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['PersonOwed']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['PersonOwedEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonOwedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonOwedEdge'] = ResolversParentTypes['PersonOwedEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PersonOwed'], ParentType, ContextType>;
};

export type RestatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestatementConnection'] = ResolversParentTypes['RestatementConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Restatement']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['RestatementEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestatementEdge'] = ResolversParentTypes['RestatementEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Restatement'], ParentType, ContextType>;
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

export type StayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StayConnection'] = ResolversParentTypes['StayConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Stay']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['StayEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StayEdge'] = ResolversParentTypes['StayEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Stay'], ParentType, ContextType>;
};

export type WageMonthConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageMonthConnection'] = ResolversParentTypes['WageMonthConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['WageMonth']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['WageMonthEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WageMonthEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageMonthEdge'] = ResolversParentTypes['WageMonthEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WageMonth'], ParentType, ContextType>;
};

export type SharedMonthConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedMonthConnection'] = ResolversParentTypes['SharedMonthConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['SharedMonth']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['SharedMonthEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedMonthEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedMonthEdge'] = ResolversParentTypes['SharedMonthEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SharedMonth'], ParentType, ContextType>;
};

export type WageLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageLineConnection'] = ResolversParentTypes['WageLineConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['WageLine']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['WageLineEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WageLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageLineEdge'] = ResolversParentTypes['WageLineEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WageLine'], ParentType, ContextType>;
};

export type GateUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUserConnection'] = ResolversParentTypes['GateUserConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['GateUser']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['GateUserEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUserEdge'] = ResolversParentTypes['GateUserEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['GateUser'], ParentType, ContextType>;
};

export type GateUnmatchedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUnmatchedConnection'] = ResolversParentTypes['GateUnmatchedConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['GateUnmatched']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['GateUnmatchedEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateUnmatchedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUnmatchedEdge'] = ResolversParentTypes['GateUnmatchedEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['GateUnmatched'], ParentType, ContextType>;
};

export type GateDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateDeliveryConnection'] = ResolversParentTypes['GateDeliveryConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['GateDelivery']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['GateDeliveryEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateDeliveryEdge'] = ResolversParentTypes['GateDeliveryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['GateDelivery'], ParentType, ContextType>;
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

export type SeenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenConnection'] = ResolversParentTypes['SeenConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Seen']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['SeenEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenEdge'] = ResolversParentTypes['SeenEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Seen'], ParentType, ContextType>;
};

export type ProjectWagesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectWagesEdge'] = ResolversParentTypes['ProjectWagesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ProjectWages'], ParentType, ContextType>;
};

export type WageSheetFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageSheetFindingConnection'] = ResolversParentTypes['WageSheetFindingConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['WageSheetFinding']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['WageSheetFindingEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WageSheetFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WageSheetFindingEdge'] = ResolversParentTypes['WageSheetFindingEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WageSheetFinding'], ParentType, ContextType>;
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
  GateDevice: GateDeviceResolvers<ContextType>;
  GateDelivery: GateDeliveryResolvers<ContextType>;
  GateUser: GateUserResolvers<ContextType>;
  GateUnmatched: GateUnmatchedResolvers<ContextType>;
  GateDeviceSecret: GateDeviceSecretResolvers<ContextType>;
  WorkerCode: WorkerCodeResolvers<ContextType>;
  Enterprise: EnterpriseResolvers<ContextType>;
  Area: AreaResolvers<ContextType>;
  Case: CaseResolvers<ContextType>;
  AccountForecast: AccountForecastResolvers<ContextType>;
  ForecastMovement: ForecastMovementResolvers<ContextType>;
  SharedMonth: SharedMonthResolvers<ContextType>;
  Headcount: HeadcountResolvers<ContextType>;
  LastTold: LastToldResolvers<ContextType>;
  Worker: WorkerResolvers<ContextType>;
  Stay: StayResolvers<ContextType>;
  WageLine: WageLineResolvers<ContextType>;
  LineTold: LineToldResolvers<ContextType>;
  NewCard: NewCardResolvers<ContextType>;
  SheetLine: SheetLineResolvers<ContextType>;
  BankLine: BankLineResolvers<ContextType>;
  MonthConfirmation: MonthConfirmationResolvers<ContextType>;
  WageFigures: WageFiguresResolvers<ContextType>;
  WageMonth: WageMonthResolvers<ContextType>;
  PersonOwed: PersonOwedResolvers<ContextType>;
  Restatement: RestatementResolvers<ContextType>;
  WageConnection: WageConnectionResolvers<ContextType>;
  Coverage: CoverageResolvers<ContextType>;
  ProjectWages: ProjectWagesResolvers<ContextType>;
  WageSheetCheck: WageSheetCheckResolvers<ContextType>;
  WageSheetFinding: WageSheetFindingResolvers<ContextType>;
  Statement: StatementResolvers<ContextType>;
  BankLineProposal: BankLineProposalResolvers<ContextType>;
  Text: TextResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Indicator: IndicatorResolvers<ContextType>;
  ContractorTask: ContractorTaskResolvers<ContextType>;
  RestatedBecause: RestatedBecauseResolvers<ContextType>;
  LevelCount: LevelCountResolvers<ContextType>;
  Why: WhyResolvers<ContextType>;
  RuleApplied: RuleAppliedResolvers<ContextType>;
  ParameterApplied: ParameterAppliedResolvers<ContextType>;
  FactSeen: FactSeenResolvers<ContextType>;
  Import: ImportResolvers<ContextType>;
  Refusal: RefusalResolvers<ContextType>;
  Fault: FaultResolvers<ContextType>;
  Looks: LooksResolvers<ContextType>;
  LookProposal: LookProposalResolvers<ContextType>;
  Seen: SeenResolvers<ContextType>;
  PersonOwedConnection: PersonOwedConnectionResolvers<ContextType>;
  PersonOwedEdge: PersonOwedEdgeResolvers<ContextType>;
  RestatementConnection: RestatementConnectionResolvers<ContextType>;
  RestatementEdge: RestatementEdgeResolvers<ContextType>;
  ImportConnection: ImportConnectionResolvers<ContextType>;
  ImportEdge: ImportEdgeResolvers<ContextType>;
  StayConnection: StayConnectionResolvers<ContextType>;
  StayEdge: StayEdgeResolvers<ContextType>;
  WageMonthConnection: WageMonthConnectionResolvers<ContextType>;
  WageMonthEdge: WageMonthEdgeResolvers<ContextType>;
  SharedMonthConnection: SharedMonthConnectionResolvers<ContextType>;
  SharedMonthEdge: SharedMonthEdgeResolvers<ContextType>;
  WageLineConnection: WageLineConnectionResolvers<ContextType>;
  WageLineEdge: WageLineEdgeResolvers<ContextType>;
  GateUserConnection: GateUserConnectionResolvers<ContextType>;
  GateUserEdge: GateUserEdgeResolvers<ContextType>;
  GateUnmatchedConnection: GateUnmatchedConnectionResolvers<ContextType>;
  GateUnmatchedEdge: GateUnmatchedEdgeResolvers<ContextType>;
  GateDeliveryConnection: GateDeliveryConnectionResolvers<ContextType>;
  GateDeliveryEdge: GateDeliveryEdgeResolvers<ContextType>;
  RefusalConnection: RefusalConnectionResolvers<ContextType>;
  RefusalEdge: RefusalEdgeResolvers<ContextType>;
  SeenConnection: SeenConnectionResolvers<ContextType>;
  SeenEdge: SeenEdgeResolvers<ContextType>;
  ProjectWagesEdge: ProjectWagesEdgeResolvers<ContextType>;
  WageSheetFindingConnection: WageSheetFindingConnectionResolvers<ContextType>;
  WageSheetFindingEdge: WageSheetFindingEdgeResolvers<ContextType>;
  FactSeenConnection: FactSeenConnectionResolvers<ContextType>;
  FactSeenEdge: FactSeenEdgeResolvers<ContextType>;
  Fen: GraphQLScalarType;
  Day: GraphQLScalarType;
  Month: GraphQLScalarType;
  Moment: GraphQLScalarType;
};



/** The resolvers that the service writes: those of every field that a row does not answer by itself. */
export type Resolvers = ResolversOf<AllResolvers, ResolversParentTypes>;
