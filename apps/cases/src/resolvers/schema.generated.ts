// Generated from schema.graphql and mappers.json by `npm run schema`; not edited by hand.
import type { Connection, Edge, ResolversOf } from '@anxin/service-kit';
import type { Fen } from '@anxin/domain-kit';
import type { PlainDate } from '@anxin/domain-kit';
import type { PlainMonth } from '@anxin/domain-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Text as Sentence, RuleApplied as AppliedRule, ParameterUse } from '@anxin/law';
import type { ExplainedIndicator, WhyRow, FactRow, HistoryActor as ActedBy, StoredImport, LooksRow, LookProposal as AskedLooks, Seen as SeenRow, StoredDeadline, HistoryRow } from '@anxin/service-kit';
import type { StoredVersion } from '@anxin/service-kit/documents';
import type { Fault as RowFault } from '@anxin/intake';
import type { ClueEntity } from '../store/clues/clue-entity';
import type { UnitRow, ProjectRow, EnterpriseRow, UnitOfCase, WorkerRow, AccountRow, WorkerRef, AreaRow, RosterRow, BoardRow, FiguresRow, ReportRow } from './rows';
import type { Likeness } from '../store/clues/read-clues';
import type { StoredSms } from '../store/clues/sms-queue';
import type { Reading } from '../domain/reading';
import type { WarningEntity } from '../store/warnings/warning-entity';
import type { StoredSignal } from '../store/warnings/read-signals';
import type { Feed } from '../domain/signal';
import type { CaseEntity } from '../store/cases/case-entity';
import type { Task, Party, DueTask, DrawnOfUnit, Determination } from '../domain/case';
import type { CountedCases } from '../store/cases/read-cases';
import type { StoredSample } from '../store/clues/call-back-samples';
import type { GroupEventEntity } from '../store/group-events/group-event-entity';
import type { GroupEventsCounted } from '../store/group-events/read-group-events';
import type { Shift } from '../domain/duty-roster';
import type { DocumentRow } from '../documents';
import type { EvidenceEntity } from '../store/evidence/evidence-entity';
import type { CountedLine, CountedDay } from '../store/figures/read-board';
import type { CountedChannel } from '../store/figures/read-channels';
import type { CountedLeadTime } from '../store/figures/read-lead-times';
import type { Ratio } from '../domain/report';
import type { ActivityRow, OrgUnitRow, WatchItemRow, DutyLetterRow, PairingRow, AssessmentRow, PolicyRow, ActivityReportRow, OrgUnitGapRow, LetterOfUnit, PairRow, ScorecardRow, ReceiptRow } from './registers/rows';
import type { ActivitiesCounted, MediumCounted } from '../store/registers/read-registers';
import type { Member, ToBeTrained } from '../domain/org-unit';
import type { AssessedUnit } from '../domain/assessment';
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
  readonly clue: Maybe<Clue>;
  readonly clues: Maybe<ClueConnection>;
  readonly warning: Maybe<Warning>;
  readonly warnings: Maybe<WarningConnection>;
  readonly signalFeeds: Maybe<ReadonlyArray<SignalFeed>>;
  readonly warningThresholds: ReadonlyArray<WarningThreshold>;
  readonly mustDo: Maybe<DeadlineConnection>;
  readonly clueLooks: Looks;
  readonly clueLookProposals: ReadonlyArray<LookProposal>;
  readonly casesImport: Maybe<Import>;
  readonly casesImports: Maybe<ImportConnection>;
  readonly case: Maybe<Case>;
  readonly cases: Maybe<CaseConnection>;
  readonly caseFigures: Maybe<CaseFigures>;
  readonly callBackSample: Maybe<CallBackSample>;
  readonly legalAidQueue: Maybe<CaseConnection>;
  readonly accountHolders: ReadonlyArray<HistoryActor>;
  readonly groupEvent: Maybe<GroupEvent>;
  readonly groupEvents: Maybe<GroupEventConnection>;
  readonly dutyRoster: Maybe<DutyRoster>;
  readonly onDuty: Maybe<DutyShift>;
  readonly evidence: Maybe<Evidence>;
  readonly document: Maybe<Document>;
  readonly board: Maybe<Board>;
  readonly openByDay: Maybe<ReadonlyArray<OpenOnDay>>;
  readonly workFigures: Maybe<WorkFigures>;
  readonly clueChannels: Maybe<ReadonlyArray<ChannelFigures>>;
  readonly beforeFestival: Maybe<BeforeFestival>;
  readonly sensitivePeriods: Maybe<ReadonlyArray<SensitivePeriod>>;
  readonly leadTimes: Maybe<ReadonlyArray<LeadTime>>;
  readonly yearOnYear: Maybe<YearOnYear>;
  readonly workReports: Maybe<ReadonlyArray<WorkReport>>;
  readonly ranking: Maybe<ReadonlyArray<Ranked>>;
  readonly monthlyCycles: Maybe<ReadonlyArray<MonthlyCycle>>;
  readonly activity: Maybe<Activity>;
  readonly activities: Maybe<ActivityConnection>;
  readonly activityFigures: Maybe<ActivityFigures>;
  readonly orgUnit: Maybe<OrgUnit>;
  readonly orgUnits: Maybe<OrgUnitConnection>;
  readonly organisation: Maybe<Organisation>;
  readonly trainingGaps: Maybe<ReadonlyArray<TrainingGap>>;
  readonly watchItem: Maybe<WatchItem>;
  readonly watchItems: Maybe<WatchItemConnection>;
  readonly dutyLetters: Maybe<DutyLetters>;
  readonly dutyLetter: Maybe<DutyLetter>;
  readonly pairing: Maybe<Pairing>;
  readonly assessment: Maybe<Assessment>;
  readonly assessments: Maybe<AssessmentConnection>;
  readonly gradeSeries: Maybe<GradeSeries>;
  readonly policy: Maybe<Policy>;
  readonly policies: Maybe<PolicyConnection>;
};


export type QueryClueArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCluesArgs = {
  filter?: InputMaybe<ClueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWarningArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarningsArgs = {
  filter?: InputMaybe<WarningFilter>;
  sort?: InputMaybe<WarningSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWarningThresholdsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryMustDoArgs = {
  through?: InputMaybe<Scalars['Day']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCasesImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseFiguresArgs = {
  filter?: InputMaybe<CaseFilter>;
};


export type QueryCallBackSampleArgs = {
  month: Scalars['Month']['input'];
};


export type QueryLegalAidQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountHoldersArgs = {
  accounts: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryGroupEventArgs = {
  code: Scalars['ID']['input'];
};


export type QueryGroupEventsArgs = {
  filter?: InputMaybe<GroupEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutyRosterArgs = {
  areaCode: Scalars['ID']['input'];
  post?: DutyPost;
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
};


export type QueryOnDutyArgs = {
  areaCode: Scalars['ID']['input'];
  post?: DutyPost;
  at?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoardArgs = {
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryOpenByDayArgs = {
  kind: MatterKind;
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryWorkFiguresArgs = {
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryClueChannelsArgs = {
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryBeforeFestivalArgs = {
  areaCode: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type QuerySensitivePeriodsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryLeadTimesArgs = {
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryYearOnYearArgs = {
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryWorkReportsArgs = {
  areaCode: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type QueryRankingArgs = {
  areaCode: Scalars['ID']['input'];
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
  of: RateOf;
};


export type QueryMonthlyCyclesArgs = {
  areaCode: Scalars['ID']['input'];
  month: Scalars['Month']['input'];
};


export type QueryActivityArgs = {
  code: Scalars['ID']['input'];
};


export type QueryActivitiesArgs = {
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActivityFiguresArgs = {
  areaCode: Scalars['ID']['input'];
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryOrgUnitArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOrgUnitsArgs = {
  filter?: InputMaybe<OrgUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  areaCode: Scalars['ID']['input'];
};


export type QueryTrainingGapsArgs = {
  areaCode: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryWatchItemArgs = {
  code: Scalars['ID']['input'];
};


export type QueryWatchItemsArgs = {
  filter?: InputMaybe<WatchItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutyLettersArgs = {
  areaCode: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  kind: DutyKind;
};


export type QueryDutyLetterArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPairingArgs = {
  areaCode: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryAssessmentArgs = {
  code: Scalars['ID']['input'];
};


export type QueryAssessmentsArgs = {
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGradeSeriesArgs = {
  unit: CaseUnitInput;
};


export type QueryPolicyArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly clueLookGrantPropose: Looks;
  readonly clueLookGrantConfirm: Looks;
  readonly clueLookGrantReject: Looks;
  readonly clueRegister: Clue;
  readonly clueComplete: Clue;
  readonly clueScreen: Clue;
  readonly clueTransfer: Clue;
  readonly clueReturn: Clue;
  readonly clueAssign: Clue;
  readonly clueSign: Clue;
  readonly clueSendBack: Clue;
  readonly clueCheck: Clue;
  readonly clueMediate: Clue;
  readonly clueHandOver: Clue;
  readonly clueConclude: Clue;
  readonly clueCallBack: Clue;
  readonly clueArchive: Clue;
  readonly clueExtend: Clue;
  readonly clueEscalate: Clue;
  readonly clueSuspend: Clue;
  readonly clueResume: Clue;
  readonly clueJoin: Clue;
  readonly clueSplit: Clue;
  readonly signalRestate: Signal;
  readonly warningAcknowledge: Warning;
  readonly warningAssign: Warning;
  readonly warningAnswer: Warning;
  readonly warningExplain: Warning;
  readonly warningWaiverPropose: Warning;
  readonly warningWaiverConfirm: Warning;
  readonly warningWaiverReject: Warning;
  readonly caseOpen: Case;
  readonly caseNameParties: Case;
  readonly caseNameWorkers: Case;
  readonly caseStateClaim: Case;
  readonly caseTagObstacles: Case;
  readonly caseAssign: Case;
  readonly caseSignTask: Case;
  readonly caseFinishTask: Case;
  readonly caseChangeOwner: Case;
  readonly caseMediate: Case;
  readonly caseEndMediation: Case;
  readonly caseRefer: Case;
  readonly caseAcceptReferral: Case;
  readonly caseRefuseReferral: Case;
  readonly caseExtend: Case;
  readonly caseSuspend: Case;
  readonly caseResume: Case;
  readonly caseRecordVisit: Case;
  readonly caseHoldInterview: Case;
  readonly caseHoldMeeting: Case;
  readonly caseFinishFollowUp: Case;
  readonly caseHoldReception: Case;
  readonly caseSendLetter: Case;
  readonly caseAnswerLetter: Case;
  readonly caseRaiseLevel: Case;
  readonly caseTake: Case;
  readonly caseListForSupervision: Case;
  readonly caseReleaseFromSupervision: Case;
  readonly caseHoldToAccount: Case;
  readonly casePutOnBacklog: Case;
  readonly caseRequestAid: Case;
  readonly caseRecordAid: Case;
  readonly caseDetermine: Case;
  readonly caseAttestPayment: Case;
  readonly caseConfirmPayment: Case;
  readonly caseConclude: Case;
  readonly caseClose: Case;
  readonly caseCallBack: Case;
  readonly caseReopen: Case;
  readonly groupEventReport: GroupEvent;
  readonly groupEventFollowUp: GroupEvent;
  readonly groupEventGrade: GroupEvent;
  readonly groupEventRegrade: GroupEvent;
  readonly groupEventBeginResponse: GroupEvent;
  readonly groupEventNameCommander: GroupEvent;
  readonly groupEventTellPolice: GroupEvent;
  readonly groupEventDispatchPolice: GroupEvent;
  readonly groupEventReportUp: GroupEvent;
  readonly groupEventRecordArrival: GroupEvent;
  readonly groupEventRecordAttendance: GroupEvent;
  readonly groupEventControl: GroupEvent;
  readonly groupEventSettle: GroupEvent;
  readonly groupEventReview: GroupEvent;
  readonly groupEventLinkCase: GroupEvent;
  readonly dutyRosterSet: DutyRoster;
  readonly dutyRosterNoteHandOver: DutyRoster;
  readonly documentIssue: Document;
  readonly documentReissue: Document;
  readonly documentWithdraw: Document;
  readonly workReportHandIn: WorkReport;
  readonly activityPlan: Activity;
  readonly activityRecord: Activity;
  readonly activityHold: Activity;
  readonly activityWithdraw: Activity;
  readonly orgUnitFound: OrgUnit;
  readonly orgUnitSetMembers: OrgUnit;
  readonly orgUnitRename: OrgUnit;
  readonly orgUnitDissolve: OrgUnit;
  readonly watchItemOpen: WatchItem;
  readonly watchItemNote: WatchItem;
  readonly watchItemResolve: WatchItem;
  readonly watchItemConfirm: WatchItem;
  readonly watchItemReject: WatchItem;
  readonly dutyLetterRecord: DutyLetter;
  readonly dutyLetterWithdraw: DutyLetter;
  readonly pairingSet: Pairing;
  readonly assessmentOpen: Assessment;
  readonly assessmentScore: Assessment;
  readonly assessmentPropose: Assessment;
  readonly assessmentDecide: Assessment;
  readonly assessmentReturn: Assessment;
  readonly policyIssue: Policy;
  readonly policySignFor: Policy;
  readonly policyRepeal: Policy;
};


export type MutationClueLookGrantProposeArgs = {
  input: LookGrantProposeInput;
};


export type MutationClueLookGrantConfirmArgs = {
  input: LookGrantDecideInput;
};


export type MutationClueLookGrantRejectArgs = {
  input: LookGrantDecideInput;
};


export type MutationClueRegisterArgs = {
  input: ClueRegisterInput;
};


export type MutationClueCompleteArgs = {
  input: ClueCompleteInput;
};


export type MutationClueScreenArgs = {
  input: ClueInput;
};


export type MutationClueTransferArgs = {
  input: ClueTransferInput;
};


export type MutationClueReturnArgs = {
  input: ClueReturnInput;
};


export type MutationClueAssignArgs = {
  input: ClueAssignInput;
};


export type MutationClueSignArgs = {
  input: ClueInput;
};


export type MutationClueSendBackArgs = {
  input: ClueReasonInput;
};


export type MutationClueCheckArgs = {
  input: ClueInput;
};


export type MutationClueMediateArgs = {
  input: ClueInput;
};


export type MutationClueHandOverArgs = {
  input: ClueHandOverInput;
};


export type MutationClueConcludeArgs = {
  input: ClueConcludeInput;
};


export type MutationClueCallBackArgs = {
  input: ClueCallBackInput;
};


export type MutationClueArchiveArgs = {
  input: ClueInput;
};


export type MutationClueExtendArgs = {
  input: ClueReasonInput;
};


export type MutationClueEscalateArgs = {
  input: ClueReasonInput;
};


export type MutationClueSuspendArgs = {
  input: ClueReasonInput;
};


export type MutationClueResumeArgs = {
  input: ClueInput;
};


export type MutationClueJoinArgs = {
  input: ClueJoinInput;
};


export type MutationClueSplitArgs = {
  input: ClueReasonInput;
};


export type MutationSignalRestateArgs = {
  input: SignalRestateInput;
};


export type MutationWarningAcknowledgeArgs = {
  input: WarningInput;
};


export type MutationWarningAssignArgs = {
  input: WarningAssignInput;
};


export type MutationWarningAnswerArgs = {
  input: WarningAnswerInput;
};


export type MutationWarningExplainArgs = {
  input: WarningExplainInput;
};


export type MutationWarningWaiverProposeArgs = {
  input: WarningReasonInput;
};


export type MutationWarningWaiverConfirmArgs = {
  input: WarningInput;
};


export type MutationWarningWaiverRejectArgs = {
  input: WarningInput;
};


export type MutationCaseOpenArgs = {
  input: CaseOpenInput;
};


export type MutationCaseNamePartiesArgs = {
  input: CaseNamePartiesInput;
};


export type MutationCaseNameWorkersArgs = {
  input: CaseNameWorkersInput;
};


export type MutationCaseStateClaimArgs = {
  input: CaseStateClaimInput;
};


export type MutationCaseTagObstaclesArgs = {
  input: CaseTagObstaclesInput;
};


export type MutationCaseAssignArgs = {
  input: CaseAssignInput;
};


export type MutationCaseSignTaskArgs = {
  input: CaseSignTaskInput;
};


export type MutationCaseFinishTaskArgs = {
  input: CaseFinishTaskInput;
};


export type MutationCaseChangeOwnerArgs = {
  input: CaseChangeOwnerInput;
};


export type MutationCaseMediateArgs = {
  input: CaseInput;
};


export type MutationCaseEndMediationArgs = {
  input: CaseEndMediationInput;
};


export type MutationCaseReferArgs = {
  input: CaseReferInput;
};


export type MutationCaseAcceptReferralArgs = {
  input: CaseAcceptReferralInput;
};


export type MutationCaseRefuseReferralArgs = {
  input: CaseReasonInput;
};


export type MutationCaseExtendArgs = {
  input: CaseReasonInput;
};


export type MutationCaseSuspendArgs = {
  input: CaseReasonInput;
};


export type MutationCaseResumeArgs = {
  input: CaseInput;
};


export type MutationCaseRecordVisitArgs = {
  input: CaseRecordVisitInput;
};


export type MutationCaseHoldInterviewArgs = {
  input: CaseHoldInterviewInput;
};


export type MutationCaseHoldMeetingArgs = {
  input: CaseHoldMeetingInput;
};


export type MutationCaseFinishFollowUpArgs = {
  input: CaseFinishFollowUpInput;
};


export type MutationCaseHoldReceptionArgs = {
  input: CaseHoldReceptionInput;
};


export type MutationCaseSendLetterArgs = {
  input: CaseSendLetterInput;
};


export type MutationCaseAnswerLetterArgs = {
  input: CaseAnswerLetterInput;
};


export type MutationCaseRaiseLevelArgs = {
  input: CaseReasonInput;
};


export type MutationCaseTakeArgs = {
  input: CaseTakeInput;
};


export type MutationCaseListForSupervisionArgs = {
  input: CaseListForSupervisionInput;
};


export type MutationCaseReleaseFromSupervisionArgs = {
  input: CaseReasonInput;
};


export type MutationCaseHoldToAccountArgs = {
  input: CaseHoldToAccountInput;
};


export type MutationCasePutOnBacklogArgs = {
  input: CasePutOnBacklogInput;
};


export type MutationCaseRequestAidArgs = {
  input: CaseRequestAidInput;
};


export type MutationCaseRecordAidArgs = {
  input: CaseRecordAidInput;
};


export type MutationCaseDetermineArgs = {
  input: CaseDetermineInput;
};


export type MutationCaseAttestPaymentArgs = {
  input: CaseAttestPaymentInput;
};


export type MutationCaseConfirmPaymentArgs = {
  input: CaseConfirmPaymentInput;
};


export type MutationCaseConcludeArgs = {
  input: CaseConcludeInput;
};


export type MutationCaseCloseArgs = {
  input: CaseInput;
};


export type MutationCaseCallBackArgs = {
  input: CaseCallBackInput;
};


export type MutationCaseReopenArgs = {
  input: CaseReasonInput;
};


export type MutationGroupEventReportArgs = {
  input: GroupEventReportInput;
};


export type MutationGroupEventFollowUpArgs = {
  input: GroupEventFollowUpInput;
};


export type MutationGroupEventGradeArgs = {
  input: GroupEventGradeInput;
};


export type MutationGroupEventRegradeArgs = {
  input: GroupEventRegradeInput;
};


export type MutationGroupEventBeginResponseArgs = {
  input: GroupEventCommanderInput;
};


export type MutationGroupEventNameCommanderArgs = {
  input: GroupEventCommanderInput;
};


export type MutationGroupEventTellPoliceArgs = {
  input: GroupEventAtInput;
};


export type MutationGroupEventDispatchPoliceArgs = {
  input: GroupEventAtInput;
};


export type MutationGroupEventReportUpArgs = {
  input: GroupEventReportUpInput;
};


export type MutationGroupEventRecordArrivalArgs = {
  input: GroupEventAtInput;
};


export type MutationGroupEventRecordAttendanceArgs = {
  input: GroupEventAttendanceInput;
};


export type MutationGroupEventControlArgs = {
  input: GroupEventAtInput;
};


export type MutationGroupEventSettleArgs = {
  input: GroupEventSettleInput;
};


export type MutationGroupEventReviewArgs = {
  input: GroupEventReviewInput;
};


export type MutationGroupEventLinkCaseArgs = {
  input: GroupEventLinkCaseInput;
};


export type MutationDutyRosterSetArgs = {
  input: DutyRosterSetInput;
};


export type MutationDutyRosterNoteHandOverArgs = {
  input: DutyHandOverInput;
};


export type MutationDocumentIssueArgs = {
  input: DocumentIssueInput;
};


export type MutationDocumentReissueArgs = {
  input: DocumentReissueInput;
};


export type MutationDocumentWithdrawArgs = {
  input: DocumentWithdrawInput;
};


export type MutationWorkReportHandInArgs = {
  input: WorkReportHandInInput;
};


export type MutationActivityPlanArgs = {
  input: ActivityPlanInput;
};


export type MutationActivityRecordArgs = {
  input: ActivityRecordInput;
};


export type MutationActivityHoldArgs = {
  input: ActivityHoldInput;
};


export type MutationActivityWithdrawArgs = {
  input: RegisterReasonInput;
};


export type MutationOrgUnitFoundArgs = {
  input: OrgUnitFoundInput;
};


export type MutationOrgUnitSetMembersArgs = {
  input: OrgUnitSetMembersInput;
};


export type MutationOrgUnitRenameArgs = {
  input: OrgUnitRenameInput;
};


export type MutationOrgUnitDissolveArgs = {
  input: OrgUnitDissolveInput;
};


export type MutationWatchItemOpenArgs = {
  input: WatchItemOpenInput;
};


export type MutationWatchItemNoteArgs = {
  input: WatchItemNoteInput;
};


export type MutationWatchItemResolveArgs = {
  input: WatchItemResolveInput;
};


export type MutationWatchItemConfirmArgs = {
  input: RegisterInput;
};


export type MutationWatchItemRejectArgs = {
  input: RegisterReasonInput;
};


export type MutationDutyLetterRecordArgs = {
  input: DutyLetterRecordInput;
};


export type MutationDutyLetterWithdrawArgs = {
  input: RegisterReasonInput;
};


export type MutationPairingSetArgs = {
  input: PairingSetInput;
};


export type MutationAssessmentOpenArgs = {
  input: AssessmentOpenInput;
};


export type MutationAssessmentScoreArgs = {
  input: AssessmentScoreInput;
};


export type MutationAssessmentProposeArgs = {
  input: RegisterInput;
};


export type MutationAssessmentDecideArgs = {
  input: RegisterInput;
};


export type MutationAssessmentReturnArgs = {
  input: RegisterReasonInput;
};


export type MutationPolicyIssueArgs = {
  input: PolicyIssueInput;
};


export type MutationPolicySignForArgs = {
  input: PolicySignForInput;
};


export type MutationPolicyRepealArgs = {
  input: RegisterReasonInput;
};

export type ClueChannel =
  | 'HOTLINE_12345'
  | 'NATIONAL_PLATFORM'
  | 'PROVINCE_PLATFORM'
  | 'PETITION'
  | 'HOTLINE'
  | 'VISIT'
  | 'OPINION'
  | 'TRANSFER'
  | 'UNION'
  | 'GROUP_CHAT';

export type ClueStage =
  | 'RECEIVED'
  | 'SCREENED'
  | 'ASSIGNED'
  | 'SIGNED'
  | 'CHECKING'
  | 'MEDIATING'
  | 'CONCLUDED'
  | 'CALLED_BACK'
  | 'ARCHIVED'
  | 'RETURNED'
  | 'TRANSFERRED'
  | 'ESCALATED'
  | 'HANDED_OVER'
  | 'SUSPENDED';

export type ClueConclusion =
  | 'PAID'
  | 'NO_ARREARS'
  | 'ANOTHER_PROCEDURE'
  | 'WITHDRAWN'
  | 'NOBODY_REACHED';

export type ClueProcedure =
  | 'CASE'
  | 'ARBITRATION'
  | 'POLICE';

export type ClueUnitKind =
  | 'OFFICE'
  | 'TOWN'
  | 'DEPARTMENT';

export type ClueCallBackOutcome =
  | 'SATISFIED'
  | 'NOT_SATISFIED'
  | 'NOT_REACHED';

export type DeadlineStatus =
  | 'RUNNING'
  | 'PAUSED'
  | 'MET'
  | 'MISSED'
  | 'VOID';

export type Clue = {
  readonly code: Scalars['ID']['output'];
  readonly channel: ClueChannel;
  readonly externalNo: Scalars['String']['output'];
  readonly receivedOn: Scalars['Day']['output'];
  readonly stage: ClueStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly project: Maybe<Project>;
  readonly area: Maybe<Area>;
  readonly employerName: Maybe<Scalars['String']['output']>;
  readonly employerCreditCode: Maybe<Scalars['String']['output']>;
  readonly people: Maybe<Scalars['Int']['output']>;
  readonly amountFen: Maybe<Scalars['Fen']['output']>;
  readonly periodFrom: Maybe<Scalars['Month']['output']>;
  readonly periodTo: Maybe<Scalars['Month']['output']>;
  readonly reporterNameMasked: Maybe<Scalars['String']['output']>;
  readonly reporterPhoneMasked: Maybe<Scalars['String']['output']>;
  readonly reporterPhone: Maybe<Scalars['String']['output']>;
  readonly words: Maybe<Scalars['String']['output']>;
  readonly readings: ReadonlyArray<ClueReading>;
  readonly unit: Maybe<ClueUnit>;
  readonly conclusion: Maybe<ClueConclusion>;
  readonly procedure: Maybe<ClueProcedure>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly joined: ReadonlyArray<Clue>;
  readonly maybeSame: Maybe<ReadonlyArray<ClueLikeness>>;
  readonly seen: Maybe<SeenConnection>;
  readonly sms: ReadonlyArray<ClueSms>;
  readonly history: Maybe<CaseHistoryEntryConnection>;
  readonly case: Maybe<Case>;
  readonly evidence: Maybe<EvidenceConnection>;
  readonly documents: Maybe<DocumentConnection>;
};


export type ClueReporterPhoneArgs = {
  reason: Scalars['String']['input'];
};


export type ClueSeenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ClueHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ClueEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ClueDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ClueSms = {
  readonly says: Text;
  readonly state: ClueSmsState;
  readonly at: Scalars['Moment']['output'];
};

export type ClueSmsState =
  | 'WAITING'
  | 'SENT'
  | 'REFUSED'
  | 'STOPPED';

export type ClueUnit = {
  readonly kind: ClueUnitKind;
  readonly area: Maybe<Area>;
  readonly sector: Maybe<Sector>;
};

export type ClueLikeness = {
  readonly clue: Clue;
  readonly because: ReadonlyArray<Text>;
};

export type Deadline = {
  readonly clue: Maybe<Clue>;
  readonly groupEvent: Maybe<GroupEvent>;
  readonly warning: Maybe<Warning>;
  readonly duty: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  readonly startedOn: Scalars['Day']['output'];
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly dueAt: Maybe<Scalars['Moment']['output']>;
  readonly endedOn: Maybe<Scalars['Day']['output']>;
  readonly status: DeadlineStatus;
  readonly extension: Scalars['Int']['output'];
  readonly paused: Scalars['Int']['output'];
  readonly workdaysLeft: Maybe<Scalars['Int']['output']>;
  readonly case: Maybe<Case>;
};

export type ClueFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<ClueStage>>;
  readonly channel?: InputMaybe<ClueChannel>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly dueBy?: InputMaybe<Scalars['Day']['input']>;
  readonly receivedFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly receivedTo?: InputMaybe<Scalars['Day']['input']>;
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly phoneTail?: InputMaybe<Scalars['String']['input']>;
};

export type WarningStage =
  | 'RAISED'
  | 'ACKNOWLEDGED'
  | 'ASSIGNED'
  | 'ANSWERED'
  | 'WAIVED'
  | 'CLEARED';

export type Abnormality =
  | 'LABOUR'
  | 'BUSINESS';

export type WarningSort =
  | 'LEVEL'
  | 'NEWEST'
  | 'OLDEST'
  | 'PROJECT';

export type WarningFilter = {
  readonly sector?: InputMaybe<Sector>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly stages?: InputMaybe<ReadonlyArray<WarningStage>>;
  readonly since?: InputMaybe<Scalars['Day']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type Warning = {
  readonly id: Scalars['ID']['output'];
  readonly project: Maybe<Project>;
  readonly enterprise: Maybe<Enterprise>;
  readonly code: Scalars['ID']['output'];
  readonly title: Text;
  readonly abnormality: Abnormality;
  readonly level: Level;
  readonly raisedLevel: Maybe<Level>;
  readonly since: Scalars['Day']['output'];
  readonly raisedOn: Scalars['Day']['output'];
  readonly clearedOn: Maybe<Scalars['Day']['output']>;
  readonly stage: WarningStage;
  readonly figures: ReadonlyArray<Text>;
  readonly why: Maybe<Why>;
  readonly inputsDigest: Scalars['String']['output'];
  readonly ruleVersion: Maybe<Scalars['Day']['output']>;
  readonly next: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly acts: ReadonlyArray<Act>;
  readonly unit: Maybe<ClueUnit>;
  readonly deadlines: Maybe<ReadonlyArray<Deadline>>;
  readonly advice: Maybe<Text>;
  readonly takenUpBy: Maybe<Scalars['Day']['output']>;
  readonly explained: Maybe<WarningExplained>;
  readonly evidence: Maybe<EvidenceConnection>;
  readonly case: Maybe<Case>;
  readonly waiverProposed: Maybe<Scalars['String']['output']>;
  readonly history: Maybe<WarningChangeConnection>;
};


export type WarningEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WarningHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WarningExplained = {
  readonly words: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

export type WarningChange = {
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

export type Signal = {
  readonly source: Scalars['String']['output'];
  readonly enterprise: Enterprise;
  readonly period: Scalars['Month']['output'];
  readonly indicator: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly reportedOn: Scalars['Day']['output'];
  readonly restatedFor: Maybe<Scalars['String']['output']>;
};

export type WarningThreshold = {
  readonly code: Scalars['ID']['output'];
  readonly rule: RuleApplied;
  readonly inForce: Maybe<ParameterApplied>;
  readonly isDefault: Scalars['Boolean']['output'];
  readonly versions: ReadonlyArray<ParameterApplied>;
};

export type SignalFeed = {
  readonly source: Scalars['String']['output'];
  readonly title: Text;
  readonly expected: Scalars['Boolean']['output'];
  readonly lastPeriod: Maybe<Scalars['Month']['output']>;
  readonly lastReportedOn: Maybe<Scalars['Day']['output']>;
  readonly enterprises: Scalars['Int']['output'];
  readonly late: Maybe<Scalars['Boolean']['output']>;
  readonly restated: Scalars['Int']['output'];
  readonly lastRestatedAt: Maybe<Scalars['Moment']['output']>;
  readonly restatedFor: ReadonlyArray<RestatedBecause>;
};

export type Enterprise = {
  readonly creditCode: Scalars['ID']['output'];
  readonly signals: Maybe<SignalConnection>;
  readonly warnings: Maybe<WarningConnection>;
  readonly watchItems: Maybe<WatchItemConnection>;
};


export type EnterpriseSignalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseWarningsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseWatchItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Project = {
  readonly code: Scalars['ID']['output'];
  readonly warnings: Maybe<WarningConnection>;
  readonly warningLevel: Maybe<Level>;
  readonly clues: Maybe<ClueConnection>;
  readonly clueIndicators: Maybe<ReadonlyArray<Indicator>>;
  readonly cases: Maybe<CaseConnection>;
  readonly watchItems: Maybe<WatchItemConnection>;
};


export type ProjectWarningsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectCluesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectClueIndicatorsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


export type ProjectCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectWatchItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Area = {
  readonly code: Scalars['ID']['output'];
  readonly groupEvents: Maybe<GroupEventFigures>;
  readonly openMatters: Maybe<ReadonlyArray<BoardLine>>;
  readonly standingWarnings: Maybe<ReadonlyArray<LevelCount>>;
};


export type AreaGroupEventsArgs = {
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type AreaOpenMattersArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};

export type ClueRegisterInput = {
  readonly channel: ClueChannel;
  readonly externalNo: Scalars['String']['input'];
  readonly receivedAt: Scalars['String']['input'];
  readonly reporterName?: InputMaybe<Scalars['String']['input']>;
  readonly reporterIdCard?: InputMaybe<Scalars['String']['input']>;
  readonly reporterPhone?: InputMaybe<Scalars['String']['input']>;
  readonly employerName?: InputMaybe<Scalars['String']['input']>;
  readonly employerCreditCode?: InputMaybe<Scalars['String']['input']>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly peopleCount?: InputMaybe<Scalars['Int']['input']>;
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly periodFrom?: InputMaybe<Scalars['Month']['input']>;
  readonly periodTo?: InputMaybe<Scalars['Month']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueCompleteInput = {
  readonly code: Scalars['ID']['input'];
  readonly employerName?: InputMaybe<Scalars['String']['input']>;
  readonly employerCreditCode?: InputMaybe<Scalars['String']['input']>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly peopleCount?: InputMaybe<Scalars['Int']['input']>;
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly periodFrom?: InputMaybe<Scalars['Month']['input']>;
  readonly periodTo?: InputMaybe<Scalars['Month']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueTransferInput = {
  readonly code: Scalars['ID']['input'];
  readonly to: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueReturnInput = {
  readonly code: Scalars['ID']['input'];
  readonly missing: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueAssignInput = {
  readonly code: Scalars['ID']['input'];
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueHandOverInput = {
  readonly code: Scalars['ID']['input'];
  readonly to: ClueProcedure;
  readonly filingNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueConcludeInput = {
  readonly code: Scalars['ID']['input'];
  readonly conclusion: ClueConclusion;
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly complainantToldOn?: InputMaybe<Scalars['Day']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueCallBackInput = {
  readonly code: Scalars['ID']['input'];
  readonly outcome: ClueCallBackOutcome;
  readonly note: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueJoinInput = {
  readonly code: Scalars['ID']['input'];
  readonly matter: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WarningInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WarningAssignInput = {
  readonly id: Scalars['ID']['input'];
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WarningAnswerInput = {
  readonly id: Scalars['ID']['input'];
  readonly answer: Scalars['String']['input'];
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WarningExplainInput = {
  readonly id: Scalars['ID']['input'];
  readonly explanation: Scalars['String']['input'];
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WarningReasonInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type SignalRestateInput = {
  readonly source: Scalars['String']['input'];
  readonly creditCode: Scalars['ID']['input'];
  readonly period: Scalars['Month']['input'];
  readonly indicator: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Worker = {
  readonly id: Scalars['ID']['output'];
  readonly cases: Maybe<ReadonlyArray<Case>>;
};

export type CaseKind =
  | 'CASE'
  | 'GROUP';

export type CaseStage =
  | 'OPENED'
  | 'ASSIGNED'
  | 'LOCAL_MEDIATION'
  | 'INSPECTION'
  | 'ARBITRATION'
  | 'PAYMENT_ORDER'
  | 'CONCLUDED'
  | 'CLOSED'
  | 'VERIFIED'
  | 'SUSPENDED';

export type CaseUnitKind =
  | 'OFFICE'
  | 'LEADING_GROUP'
  | 'TOWN'
  | 'DEPARTMENT'
  | 'BODY';

export type CaseBody =
  | 'POLICE'
  | 'COURT'
  | 'PROCURATORATE'
  | 'PETITION'
  | 'FINANCE'
  | 'STATE_ASSETS'
  | 'UNION'
  | 'LEGAL_AID';

export type TaskRole =
  | 'LEAD'
  | 'SUPPORT'
  | 'COMMAND'
  | 'COORDINATE';

export type CasePartyRole =
  | 'OWNER'
  | 'GENERAL_CONTRACTOR'
  | 'SUBCONTRACTOR'
  | 'LABOUR_COMPANY'
  | 'EMPLOYER'
  | 'CREW_LEADER';

export type CaseObstacle =
  | 'LABOUR_RELATION_UNCLEAR'
  | 'EVIDENCE_HARD_TO_GET'
  | 'PROJECT_AND_WAGE_MONEY_MIXED'
  | 'PAYER_ABSCONDED'
  | 'PAYER_WITHOUT_FUNDS';

export type CaseProcedure =
  | 'INSPECTION'
  | 'ARBITRATION'
  | 'PAYMENT_ORDER';

export type CaseLevel =
  | 'TOWN'
  | 'COUNTY'
  | 'CITY'
  | 'PROVINCE';

export type CaseConclusion =
  | 'PAID'
  | 'ORDERED'
  | 'AWARDED'
  | 'NO_ARREARS'
  | 'WITHDRAWN';

export type CaseMediationOutcome =
  | 'AGREED'
  | 'FAILED'
  | 'TIME_OUT';

export type CaseProof =
  | 'NOTHING_OWED'
  | 'WAGES_PAID'
  | 'EVIDENCE';

export type CaseAidStep =
  | 'REQUESTED'
  | 'GRANTED'
  | 'REFUSED'
  | 'ASSIGNED'
  | 'OBJECTED'
  | 'OBJECTION_ANSWERED';

export type CaseAidFirst =
  | 'LIMITATION_NEAR'
  | 'URGENT_PRESERVATION'
  | 'GROUP';

export type CaseAccountability =
  | 'TALK'
  | 'CIRCULAR'
  | 'HELD_TO_ACCOUNT';

export type CaseVisitKind =
  | 'OPEN'
  | 'SECRET'
  | 'LOOK_BACK';

export type CaseMeetingKind =
  | 'REGULAR'
  | 'AD_HOC';

export type CaseLetterKind =
  | 'REMINDER'
  | 'SUPERVISION';

export type Case = {
  readonly code: Scalars['ID']['output'];
  readonly kind: CaseKind;
  readonly stage: CaseStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly project: Maybe<Project>;
  readonly periodFrom: Scalars['Month']['output'];
  readonly periodTo: Scalars['Month']['output'];
  readonly claimedOn: Scalars['Day']['output'];
  readonly openedOn: Scalars['Day']['output'];
  readonly closedOn: Maybe<Scalars['Day']['output']>;
  readonly isUrgent: Scalars['Boolean']['output'];
  readonly firstAsked: Scalars['ID']['output'];
  readonly owner: Scalars['ID']['output'];
  readonly level: CaseLevel;
  readonly claimFen: Scalars['Fen']['output'];
  readonly wageFen: Scalars['Fen']['output'];
  readonly projectFen: Scalars['Fen']['output'];
  readonly clues: ReadonlyArray<Clue>;
  readonly warnings: ReadonlyArray<Scalars['ID']['output']>;
  readonly parties: ReadonlyArray<CaseParty>;
  readonly workers: ReadonlyArray<CaseWorker>;
  readonly provedWorkers: Scalars['Int']['output'];
  readonly obstacles: ReadonlyArray<CaseObstacle>;
  readonly tasks: ReadonlyArray<CaseTask>;
  readonly mediation: Maybe<CaseMediationOutcome>;
  readonly procedure: Maybe<CaseProcedure>;
  readonly filingNo: Maybe<Scalars['String']['output']>;
  readonly letters: ReadonlyArray<CaseDueTask>;
  readonly followUps: ReadonlyArray<CaseDueTask>;
  readonly supervision: Maybe<CaseSupervision>;
  readonly leader: Maybe<Scalars['String']['output']>;
  readonly isKey: Scalars['Boolean']['output'];
  readonly backlog: Maybe<CaseBacklog>;
  readonly aid: Maybe<CaseAid>;
  readonly accountability: ReadonlyArray<CaseAccount>;
  readonly determination: Maybe<CaseDetermination>;
  readonly conclusion: Maybe<CaseConclusion>;
  readonly calledFor: Maybe<Scalars['Month']['output']>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly history: Maybe<CaseHistoryEntryConnection>;
  readonly evidence: Maybe<EvidenceConnection>;
  readonly documents: Maybe<DocumentConnection>;
};


export type CaseHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type CaseEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CaseDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CaseUnit = {
  readonly kind: CaseUnitKind;
  readonly area: Maybe<Area>;
  readonly sector: Maybe<Sector>;
  readonly body: Maybe<CaseBody>;
};

export type CaseTask = {
  readonly unit: CaseUnit;
  readonly role: TaskRole;
  readonly signedOn: Maybe<Scalars['Day']['output']>;
  readonly doneOn: Maybe<Scalars['Day']['output']>;
  readonly result: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
};

export type CaseParty = {
  readonly role: CasePartyRole;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly creditCode: Maybe<Scalars['String']['output']>;
  readonly person: Maybe<Worker>;
};

export type CaseWorker = {
  readonly worker: Worker;
  readonly claimFen: Scalars['Fen']['output'];
  readonly foundFen: Maybe<Scalars['Fen']['output']>;
  readonly paidFen: Scalars['Fen']['output'];
  readonly arrearsFen: Scalars['Fen']['output'];
  readonly proof: Maybe<CaseProof>;
  readonly evidence: Maybe<Scalars['String']['output']>;
  readonly attestedBy: Maybe<Scalars['ID']['output']>;
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
};

export type CaseDetermination = {
  readonly version: Scalars['Int']['output'];
  readonly liableParty: Scalars['String']['output'];
  readonly people: Scalars['Int']['output'];
  readonly amountFen: Scalars['Fen']['output'];
  readonly basis: Scalars['String']['output'];
};

export type CaseDueTask = {
  readonly id: Scalars['ID']['output'];
  readonly unit: CaseUnit;
  readonly doneOn: Maybe<Scalars['Day']['output']>;
};

export type CaseSupervision = {
  readonly issuer: Scalars['String']['output'];
  readonly dueOn: Scalars['Day']['output'];
};

export type CaseBacklog = {
  readonly problem: Scalars['String']['output'];
  readonly leader: Scalars['String']['output'];
  readonly plan: Scalars['String']['output'];
};

export type CaseAid = {
  readonly step: CaseAidStep;
  readonly first: Scalars['Boolean']['output'];
  readonly granted: Scalars['Boolean']['output'];
};

export type CaseAccount = {
  readonly unit: CaseUnit;
  readonly step: CaseAccountability;
};

export type CaseHistoryEntry = {
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

export type CaseFigures = {
  readonly opened: Scalars['Int']['output'];
  readonly open: Scalars['Int']['output'];
  readonly closed: Scalars['Int']['output'];
  readonly verified: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly claimFen: Scalars['Fen']['output'];
  readonly peoplePaid: Scalars['Int']['output'];
  readonly paidFen: Scalars['Fen']['output'];
};

export type CallBackSample = {
  readonly month: Scalars['Month']['output'];
  readonly drawnOn: Scalars['Day']['output'];
  readonly seed: Scalars['String']['output'];
  readonly shareIn10000: Scalars['Int']['output'];
  readonly units: ReadonlyArray<CallBackUnit>;
};

export type CallBackUnit = {
  readonly unit: CaseUnit;
  readonly closed: ReadonlyArray<Scalars['ID']['output']>;
  readonly drawn: ReadonlyArray<Scalars['ID']['output']>;
  readonly drawnCases: ReadonlyArray<Case>;
};

export type CaseFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<CaseStage>>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  readonly leader?: InputMaybe<Scalars['String']['input']>;
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly closedFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly closedTo?: InputMaybe<Scalars['Day']['input']>;
  readonly openedFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly openedTo?: InputMaybe<Scalars['Day']['input']>;
};

export type CaseUnitInput = {
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly body?: InputMaybe<CaseBody>;
  readonly leadingGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CaseTaskInput = {
  readonly unit: CaseUnitInput;
  readonly role: TaskRole;
};

export type CasePartyInput = {
  readonly role: CasePartyRole;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  readonly worker?: InputMaybe<Scalars['ID']['input']>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
};

export type CaseWorkerInput = {
  readonly worker?: InputMaybe<Scalars['ID']['input']>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly claimFen: Scalars['Fen']['input'];
};

export type CaseClaimInput = {
  readonly claimFen: Scalars['Fen']['input'];
  readonly wageFen: Scalars['Fen']['input'];
  readonly projectFen: Scalars['Fen']['input'];
};

export type CaseOpenInput = {
  readonly kind: CaseKind;
  readonly clues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly warnings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly periodFrom: Scalars['Month']['input'];
  readonly periodTo: Scalars['Month']['input'];
  readonly claimedOn: Scalars['Day']['input'];
  readonly claim: CaseClaimInput;
  readonly parties?: InputMaybe<ReadonlyArray<CasePartyInput>>;
  readonly workers?: InputMaybe<ReadonlyArray<CaseWorkerInput>>;
  readonly obstacles?: InputMaybe<ReadonlyArray<CaseObstacle>>;
  readonly urgentBecause?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseNamePartiesInput = {
  readonly code: Scalars['ID']['input'];
  readonly parties: ReadonlyArray<CasePartyInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseNameWorkersInput = {
  readonly code: Scalars['ID']['input'];
  readonly workers: ReadonlyArray<CaseWorkerInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseStateClaimInput = {
  readonly code: Scalars['ID']['input'];
  readonly claim: CaseClaimInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseTagObstaclesInput = {
  readonly code: Scalars['ID']['input'];
  readonly obstacles: ReadonlyArray<CaseObstacle>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseAssignInput = {
  readonly code: Scalars['ID']['input'];
  readonly units: ReadonlyArray<CaseTaskInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseSignTaskInput = {
  readonly code: Scalars['ID']['input'];
  readonly unit?: InputMaybe<CaseUnitInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseFinishTaskInput = {
  readonly code: Scalars['ID']['input'];
  readonly unit?: InputMaybe<CaseUnitInput>;
  readonly result: Scalars['String']['input'];
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseChangeOwnerInput = {
  readonly code: Scalars['ID']['input'];
  readonly owner: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseEndMediationInput = {
  readonly code: Scalars['ID']['input'];
  readonly outcome: CaseMediationOutcome;
  readonly note: Scalars['String']['input'];
  readonly promisedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseReferInput = {
  readonly code: Scalars['ID']['input'];
  readonly to: CaseProcedure;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseAcceptReferralInput = {
  readonly code: Scalars['ID']['input'];
  readonly filingNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseOfficerInput = {
  readonly id: Scalars['ID']['input'];
  readonly certificateNo: Scalars['String']['input'];
};

export type CaseRecordVisitInput = {
  readonly code: Scalars['ID']['input'];
  readonly visitedOn: Scalars['Day']['input'];
  readonly kind: CaseVisitKind;
  readonly officers: ReadonlyArray<CaseOfficerInput>;
  readonly place: Scalars['String']['input'];
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  readonly findings: Scalars['String']['input'];
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseAttendeeInput = {
  readonly party: CasePartyRole;
  readonly post: Scalars['String']['input'];
};

export type CaseHoldInterviewInput = {
  readonly code: Scalars['ID']['input'];
  readonly heldOn: Scalars['Day']['input'];
  readonly attendees: ReadonlyArray<CaseAttendeeInput>;
  readonly record: Scalars['String']['input'];
  readonly group?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseFollowUpInput = {
  readonly id: Scalars['ID']['input'];
  readonly what: Scalars['String']['input'];
  readonly unit: CaseUnitInput;
  readonly dueOn: Scalars['Day']['input'];
};

export type CaseHoldMeetingInput = {
  readonly code: Scalars['ID']['input'];
  readonly heldOn: Scalars['Day']['input'];
  readonly kind: CaseMeetingKind;
  readonly units: ReadonlyArray<CaseUnitInput>;
  readonly minutes: Scalars['String']['input'];
  readonly followUps?: InputMaybe<ReadonlyArray<CaseFollowUpInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseFinishFollowUpInput = {
  readonly code: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly result: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseHoldReceptionInput = {
  readonly code: Scalars['ID']['input'];
  readonly heldOn: Scalars['Day']['input'];
  readonly units: ReadonlyArray<CaseUnitInput>;
  readonly people: Scalars['Int']['input'];
  readonly record: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseSendLetterInput = {
  readonly code: Scalars['ID']['input'];
  readonly no: Scalars['String']['input'];
  readonly kind: CaseLetterKind;
  readonly unit: CaseUnitInput;
  readonly dueOn: Scalars['Day']['input'];
  readonly words: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseAnswerLetterInput = {
  readonly code: Scalars['ID']['input'];
  readonly no: Scalars['String']['input'];
  readonly answer: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseTakeInput = {
  readonly code: Scalars['ID']['input'];
  readonly leader: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseListForSupervisionInput = {
  readonly code: Scalars['ID']['input'];
  readonly issuer: Scalars['String']['input'];
  readonly dueOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseHoldToAccountInput = {
  readonly code: Scalars['ID']['input'];
  readonly unit: CaseUnitInput;
  readonly step: CaseAccountability;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CasePutOnBacklogInput = {
  readonly code: Scalars['ID']['input'];
  readonly problem: Scalars['String']['input'];
  readonly leader: Scalars['String']['input'];
  readonly plan: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseRequestAidInput = {
  readonly code: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
  readonly firstBecause?: InputMaybe<CaseAidFirst>;
  readonly limitationOn?: InputMaybe<Scalars['Day']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseRecordAidInput = {
  readonly code: Scalars['ID']['input'];
  readonly step: CaseAidStep;
  readonly note: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseFoundInput = {
  readonly worker: Scalars['ID']['input'];
  readonly fen: Scalars['Fen']['input'];
};

export type CaseDetermineInput = {
  readonly code: Scalars['ID']['input'];
  readonly liableParty: Scalars['String']['input'];
  readonly people: Scalars['Int']['input'];
  readonly amountFen: Scalars['Fen']['input'];
  readonly basis: Scalars['String']['input'];
  readonly found?: InputMaybe<ReadonlyArray<CaseFoundInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseAttestPaymentInput = {
  readonly code: Scalars['ID']['input'];
  readonly worker: Scalars['ID']['input'];
  readonly fen: Scalars['Fen']['input'];
  readonly what: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseConfirmPaymentInput = {
  readonly code: Scalars['ID']['input'];
  readonly worker: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseConcludeInput = {
  readonly code: Scalars['ID']['input'];
  readonly conclusion: CaseConclusion;
  readonly note: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CaseCallBackInput = {
  readonly code: Scalars['ID']['input'];
  readonly outcome: ClueCallBackOutcome;
  readonly note: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventStage =
  | 'REPORTED'
  | 'GRADED'
  | 'RESPONDING'
  | 'ON_SITE'
  | 'CONTROLLED'
  | 'SETTLED'
  | 'REVIEWED';

export type GroupEventLevel =
  | 'I'
  | 'II'
  | 'III'
  | 'IV';

export type GroupEventGravity =
  | 'DEATH'
  | 'VIOLENCE'
  | 'ROAD_BLOCKED'
  | 'OFFICE_BLOCKED'
  | 'PETITION'
  | 'EXTREME';

export type GroupEventSource =
  | 'POLICE_110'
  | 'DUTY_LINE'
  | 'TOWN'
  | 'DEPARTMENT'
  | 'PETITION'
  | 'OWNER'
  | 'OPINION'
  | 'PATROL';

export type GroupEventReportForm =
  | 'PHONE'
  | 'WRITTEN';

export type GovernmentTier =
  | 'COUNTY'
  | 'CITY'
  | 'PROVINCE';

export type CommanderRank =
  | 'TOWN'
  | 'OFFICE'
  | 'COUNTY'
  | 'COUNTY_HEAD';

export type CalledOut =
  | 'OFFICE'
  | 'TOWN'
  | 'DEPARTMENT'
  | 'POLICE'
  | 'PETITION_OFFICE'
  | 'JUSTICE'
  | 'HEALTH';

export type GroupEventAttendant =
  | 'PROJECT_DEPARTMENT'
  | 'CONTRACTOR_HEAD'
  | 'TOWN_OF_WORKS'
  | 'TOWN_OF_PETITIONER';

export type DutyPost =
  | 'PHONE'
  | 'DESK';

export type GroupEvent = {
  readonly code: Scalars['ID']['output'];
  readonly stage: GroupEventStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly project: Maybe<Project>;
  readonly caseCode: Maybe<Scalars['ID']['output']>;
  readonly warnings: ReadonlyArray<Scalars['ID']['output']>;
  readonly source: GroupEventSource;
  readonly occurredAt: Scalars['Moment']['output'];
  readonly reportedAt: Scalars['Moment']['output'];
  readonly place: Scalars['String']['output'];
  readonly people: Scalars['Int']['output'];
  readonly gravity: ReadonlyArray<GroupEventGravity>;
  readonly amountFen: Maybe<Scalars['Fen']['output']>;
  readonly cause: Maybe<Scalars['String']['output']>;
  readonly demands: Maybe<Scalars['String']['output']>;
  readonly action: Maybe<Scalars['String']['output']>;
  readonly nextStep: Maybe<Scalars['String']['output']>;
  readonly dutyLine: Scalars['String']['output'];
  readonly level: Maybe<GroupEventLevel>;
  readonly levelByRule: Maybe<GroupEventLevel>;
  readonly grading: Maybe<GroupEventGrading>;
  readonly isAlerted: Scalars['Boolean']['output'];
  readonly response: Maybe<GroupEventResponse>;
  readonly commander: Maybe<GroupEventCommander>;
  readonly police: GroupEventPolice;
  readonly arrival: Maybe<GroupEventArrival>;
  readonly attendance: GroupEventAttendance;
  readonly reportedUp: ReadonlyArray<GroupEventUpReport>;
  readonly followUpsMissed: Scalars['Int']['output'];
  readonly controlledAt: Maybe<Scalars['Moment']['output']>;
  readonly settledAt: Maybe<Scalars['Moment']['output']>;
  readonly outcome: Maybe<Scalars['String']['output']>;
  readonly findings: Maybe<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<Deadline>;
};

export type GroupEventGrading = {
  readonly byRule: Maybe<GroupEventLevel>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly planFrom: Maybe<Scalars['Day']['output']>;
  readonly planBasis: Maybe<Scalars['String']['output']>;
};

export type GroupEventResponse = {
  readonly commander: CommanderRank;
  readonly callOut: ReadonlyArray<CalledOut>;
  readonly reportTo: GovernmentTier;
};

export type GroupEventCommander = {
  readonly officer: Scalars['ID']['output'];
  readonly rank: CommanderRank;
};

export type GroupEventPolice = {
  readonly neededAt: Maybe<Scalars['Moment']['output']>;
  readonly toldAt: Maybe<Scalars['Moment']['output']>;
  readonly dispatchedAt: Maybe<Scalars['Moment']['output']>;
  readonly isOpen: Scalars['Boolean']['output'];
};

export type GroupEventArrival = {
  readonly at: Scalars['Moment']['output'];
  readonly seconds: Scalars['Int']['output'];
  readonly isInTime: Maybe<Scalars['Boolean']['output']>;
};

export type GroupEventAttendance = {
  readonly present: ReadonlyArray<GroupEventAttended>;
  readonly missing: ReadonlyArray<GroupEventAttendant>;
  readonly isCompliant: Scalars['Boolean']['output'];
};

export type GroupEventAttended = {
  readonly who: GroupEventAttendant;
  readonly at: Scalars['Moment']['output'];
};

export type GroupEventUpReport = {
  readonly by: GroupEventReportForm;
  readonly to: GovernmentTier;
  readonly at: Scalars['Moment']['output'];
};

export type GroupEventFigures = {
  readonly events: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly peopleMean: Maybe<Scalars['String']['output']>;
  readonly amountFen: Scalars['Fen']['output'];
  readonly graveEvents: Scalars['Int']['output'];
  readonly groupPetitions: Scalars['Int']['output'];
  readonly arrivals: Scalars['Int']['output'];
  readonly arrivalsInTime: Scalars['Int']['output'];
  readonly byLevel: ReadonlyArray<GroupEventsOfLevel>;
};

export type GroupEventsOfLevel = {
  readonly level: GroupEventLevel;
  readonly events: Scalars['Int']['output'];
};

export type DutyRoster = {
  readonly shifts: ReadonlyArray<DutyShift>;
  readonly gaps: ReadonlyArray<DutyGap>;
};

export type DutyShift = {
  readonly from: Scalars['Moment']['output'];
  readonly to: Scalars['Moment']['output'];
  readonly officer: Scalars['ID']['output'];
  readonly handedOver: Maybe<DutyHandOverNote>;
  readonly takenOver: Maybe<DutyHandOverNote>;
  readonly isHandedOver: Scalars['Boolean']['output'];
};

export type DutyHandOverNote = {
  readonly at: Scalars['Moment']['output'];
  readonly note: Scalars['String']['output'];
};

export type DutyGap = {
  readonly from: Scalars['Moment']['output'];
  readonly to: Scalars['Moment']['output'];
};

export type GroupEventFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly levels?: InputMaybe<ReadonlyArray<GroupEventLevel>>;
  readonly stages?: InputMaybe<ReadonlyArray<GroupEventStage>>;
};

export type GroupEventReportInput = {
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly caseCode?: InputMaybe<Scalars['ID']['input']>;
  readonly warnings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source: GroupEventSource;
  readonly occurredAt: Scalars['Moment']['input'];
  readonly reportedAt: Scalars['Moment']['input'];
  readonly place: Scalars['String']['input'];
  readonly people: Scalars['Int']['input'];
  readonly gravity?: ReadonlyArray<GroupEventGravity>;
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  readonly demands?: InputMaybe<Scalars['String']['input']>;
  readonly action?: InputMaybe<Scalars['String']['input']>;
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  readonly dutyLine: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventFollowUpInput = {
  readonly code: Scalars['ID']['input'];
  readonly action: Scalars['String']['input'];
  readonly nextStep: Scalars['String']['input'];
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  readonly gravity?: InputMaybe<ReadonlyArray<GroupEventGravity>>;
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  readonly demands?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventGradeInput = {
  readonly code: Scalars['ID']['input'];
  readonly level?: InputMaybe<GroupEventLevel>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventRegradeInput = {
  readonly code: Scalars['ID']['input'];
  readonly level: GroupEventLevel;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventCommanderInput = {
  readonly code: Scalars['ID']['input'];
  readonly officer: Scalars['ID']['input'];
  readonly rank: CommanderRank;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventAtInput = {
  readonly code: Scalars['ID']['input'];
  readonly at: Scalars['Moment']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventReportUpInput = {
  readonly code: Scalars['ID']['input'];
  readonly by: GroupEventReportForm;
  readonly to: GovernmentTier;
  readonly at: Scalars['Moment']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventAttendanceInput = {
  readonly code: Scalars['ID']['input'];
  readonly who: GroupEventAttendant;
  readonly at: Scalars['Moment']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventSettleInput = {
  readonly code: Scalars['ID']['input'];
  readonly at: Scalars['Moment']['input'];
  readonly outcome: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventReviewInput = {
  readonly code: Scalars['ID']['input'];
  readonly findings: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GroupEventLinkCaseInput = {
  readonly code: Scalars['ID']['input'];
  readonly caseCode: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DutyRosterSetInput = {
  readonly areaCode: Scalars['ID']['input'];
  readonly post?: DutyPost;
  readonly from: Scalars['Moment']['input'];
  readonly to: Scalars['Moment']['input'];
  readonly shifts: ReadonlyArray<DutyShiftInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DutyShiftInput = {
  readonly from: Scalars['Moment']['input'];
  readonly to: Scalars['Moment']['input'];
  readonly officer: Scalars['ID']['input'];
};

export type DutyHandOverInput = {
  readonly areaCode: Scalars['ID']['input'];
  readonly post?: DutyPost;
  readonly at: Scalars['Moment']['input'];
  readonly note: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Evidence = {
  readonly id: Scalars['ID']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly digest: Scalars['String']['output'];
  readonly keptBy: Scalars['String']['output'];
  readonly keptOn: Scalars['Day']['output'];
  readonly keptAt: Scalars['Moment']['output'];
  readonly download: Scalars['String']['output'];
};

export type DocumentKind =
  | 'ACCEPTANCE'
  | 'REFUSAL'
  | 'HAND_OVER'
  | 'REMINDER'
  | 'SUPERVISION'
  | 'INTERVIEW'
  | 'CALL_BACK'
  | 'REPORT'
  | 'COMPLAINT_FORM'
  | 'CASE_FILING'
  | 'INQUIRY'
  | 'INQUIRY_RECORD'
  | 'CASE_CLOSING';

export type Document = {
  readonly id: Scalars['ID']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly kind: DocumentKind;
  readonly number: Scalars['String']['output'];
  readonly basis: Scalars['String']['output'];
  readonly issuedOn: Scalars['Day']['output'];
  readonly version: Scalars['Int']['output'];
  readonly isWithdrawn: Scalars['Boolean']['output'];
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  readonly versions: ReadonlyArray<DocumentVersion>;
};

export type DocumentIssueInput = {
  readonly subject: Scalars['ID']['input'];
  readonly kind: DocumentKind;
  readonly addressee?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly dueOn?: InputMaybe<Scalars['Day']['input']>;
  readonly meetingAt?: InputMaybe<Scalars['String']['input']>;
  readonly meetingPlace?: InputMaybe<Scalars['String']['input']>;
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DocumentReissueInput = {
  readonly id: Scalars['ID']['input'];
  readonly addressee?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly dueOn?: InputMaybe<Scalars['Day']['input']>;
  readonly meetingAt?: InputMaybe<Scalars['String']['input']>;
  readonly meetingPlace?: InputMaybe<Scalars['String']['input']>;
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DocumentWithdrawInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueReadingKind =
  | 'PROJECT'
  | 'EMPLOYER'
  | 'PEOPLE'
  | 'AMOUNT'
  | 'PERIOD';

export type ClueConfidence =
  | 'STATED'
  | 'LIKELY'
  | 'POSSIBLE';

export type ClueReading = {
  readonly of: ClueReadingKind;
  readonly code: Maybe<Scalars['ID']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly people: Maybe<Scalars['Int']['output']>;
  readonly amountFen: Maybe<Scalars['Fen']['output']>;
  readonly periodFrom: Maybe<Scalars['Month']['output']>;
  readonly periodTo: Maybe<Scalars['Month']['output']>;
  readonly confidence: ClueConfidence;
  readonly rule: Text;
  readonly quote: Scalars['String']['output'];
};

export type WorkReportHandInInput = {
  readonly kind: WorkReportKind;
  readonly period: Scalars['String']['input'];
  readonly isNil?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WorkReportKind =
  | 'WEEKLY'
  | 'MONTHLY'
  | 'CHECK'
  | 'CIRCULAR'
  | 'RECTIFICATION';

export type MatterKind =
  | 'CLUE'
  | 'CASE'
  | 'WARNING';

export type RateOf =
  | 'CLOSING'
  | 'ON_TIME'
  | 'VERIFIED'
  | 'SATISFIED'
  | 'MEDIATED'
  | 'EVIDENCED';

export type ZeroTargetOf =
  | 'OPEN_CLUES'
  | 'OVERDUE_CLUES'
  | 'OPEN_CASES'
  | 'OVERDUE_CASES'
  | 'OPEN_WARNINGS'
  | 'OVERDUE_WARNINGS';

export type Compared =
  | 'CLUES_RECEIVED'
  | 'CASES_OPENED'
  | 'CLAIMANTS'
  | 'CLAIMED';

export type Board = {
  readonly on: Scalars['Day']['output'];
  readonly byKind: ReadonlyArray<BoardLine>;
  readonly byArea: ReadonlyArray<BoardLine>;
  readonly bySector: ReadonlyArray<BoardLine>;
  readonly byLevel: ReadonlyArray<BoardLine>;
  readonly targets: ReadonlyArray<ZeroTarget>;
};

export type BoardLine = {
  readonly kind: MatterKind;
  readonly area: Maybe<Area>;
  readonly sector: Maybe<Sector>;
  readonly caseLevel: Maybe<CaseLevel>;
  readonly warningLevel: Maybe<Level>;
  readonly open: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly oldestSince: Scalars['Day']['output'];
  readonly oldestDays: Scalars['Int']['output'];
  readonly ages: ReadonlyArray<AgeBand>;
};

export type AgeBand = {
  readonly fromDays: Scalars['Int']['output'];
  readonly throughDays: Maybe<Scalars['Int']['output']>;
  readonly open: Scalars['Int']['output'];
};

export type OpenOnDay = {
  readonly on: Scalars['Day']['output'];
  readonly open: Scalars['Int']['output'];
  readonly oldestDays: Maybe<Scalars['Int']['output']>;
};

export type ZeroTarget = {
  readonly of: ZeroTargetOf;
  readonly count: Scalars['Int']['output'];
  readonly isZero: Scalars['Boolean']['output'];
};

export type WorkFigures = {
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly received: Scalars['Int']['output'];
  readonly transferred: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly amountFen: Scalars['Fen']['output'];
  readonly closed: Scalars['Int']['output'];
  readonly due: Scalars['Int']['output'];
  readonly closedInTime: Scalars['Int']['output'];
  readonly open: Scalars['Int']['output'];
  readonly casesOpened: Scalars['Int']['output'];
  readonly claimants: Scalars['Int']['output'];
  readonly claimFen: Scalars['Fen']['output'];
  readonly casesClosed: Scalars['Int']['output'];
  readonly casesVerified: Scalars['Int']['output'];
  readonly peoplePaid: Scalars['Int']['output'];
  readonly paidFen: Scalars['Fen']['output'];
  readonly paidMeanFen: Maybe<Scalars['Fen']['output']>;
  readonly visits: Scalars['Int']['output'];
  readonly casesVisited: Scalars['Int']['output'];
  readonly enterprisesVisited: Scalars['Int']['output'];
  readonly mediations: Scalars['Int']['output'];
  readonly insuranceArrears: Scalars['Int']['output'];
  readonly projects: Scalars['Int']['output'];
  readonly warnedEnterprises: Scalars['Int']['output'];
  readonly keyCasesClosed: Scalars['Int']['output'];
  readonly backlogVisits: Scalars['Int']['output'];
  readonly backlogClosed: Scalars['Int']['output'];
  readonly rates: ReadonlyArray<Rate>;
};

export type BeforeFestival = {
  readonly festivalOn: Scalars['Day']['output'];
  readonly daysLeft: Scalars['Int']['output'];
  readonly windowFrom: Scalars['Day']['output'];
  readonly isNear: Scalars['Boolean']['output'];
  readonly groupPetitions: Scalars['Int']['output'];
  readonly largeEvents: Scalars['Int']['output'];
  readonly graveEvents: Scalars['Int']['output'];
  readonly isZero: Scalars['Boolean']['output'];
};

export type SensitivePeriod = {
  readonly name: Scalars['String']['output'];
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly startsInDays: Scalars['Int']['output'];
};

export type ChannelFigures = {
  readonly channel: ClueChannel;
  readonly received: Scalars['Int']['output'];
  readonly closed: Scalars['Int']['output'];
  readonly responded: Scalars['Int']['output'];
  readonly respondedSameDay: Scalars['Int']['output'];
  readonly responseDaysMean: Maybe<Scalars['String']['output']>;
  readonly responseDaysLongest: Maybe<Scalars['Int']['output']>;
};

export type LeadTimeOf =
  | 'WARNING_TO_CLUE'
  | 'CLUE_TO_CASE'
  | 'CASE_TO_END';

export type LeadTime = {
  readonly of: LeadTimeOf;
  readonly cases: Scalars['Int']['output'];
  readonly daysMean: Maybe<Scalars['String']['output']>;
  readonly daysLongest: Maybe<Scalars['Int']['output']>;
};

export type Rate = {
  readonly of: RateOf;
  readonly numerator: Scalars['Int']['output'];
  readonly denominator: Scalars['Int']['output'];
  readonly percent: Maybe<Scalars['String']['output']>;
  readonly numeratorIs: Text;
  readonly denominatorIs: Text;
};

export type YearOnYear = {
  readonly now: WorkFigures;
  readonly before: Maybe<WorkFigures>;
  readonly changes: ReadonlyArray<Change>;
};

export type Change = {
  readonly of: Compared;
  readonly percent: Maybe<Scalars['String']['output']>;
  readonly hasFallen: Scalars['Boolean']['output'];
};

export type WorkReport = {
  readonly unit: CaseUnit;
  readonly kind: WorkReportKind;
  readonly period: Scalars['String']['output'];
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly isLate: Scalars['Boolean']['output'];
  readonly handedInOn: Maybe<Scalars['Day']['output']>;
  readonly isNil: Maybe<Scalars['Boolean']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly figures: Maybe<WorkFigures>;
};

export type Ranked = {
  readonly unit: CaseUnit;
  readonly rate: Rate;
  readonly rank: Maybe<Scalars['Int']['output']>;
  readonly ranked: Scalars['Int']['output'];
};

export type MonthlyCycle = {
  readonly unit: CaseUnit;
  readonly month: Scalars['Month']['output'];
  readonly artefacts: ReadonlyArray<MonthlyArtefact>;
  readonly isClosed: Scalars['Boolean']['output'];
};

export type MonthlyArtefact = {
  readonly kind: WorkReportKind;
  readonly exists: Scalars['Boolean']['output'];
  readonly on: Maybe<Scalars['Day']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type RegisterInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RegisterReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ActivityKind =
  | 'PUBLICITY'
  | 'BULLETIN'
  | 'TRAINING'
  | 'MEETING'
  | 'SITE_DEMONSTRATION'
  | 'EXHIBITION'
  | 'QUIZ'
  | 'MUTUAL_CARE'
  | 'DRILL'
  | 'CONTACT'
  | 'ANALYSIS'
  | 'PATROL';

export type ActivityStage =
  | 'PLANNED'
  | 'HELD'
  | 'WITHDRAWN';

export type PublicityMedium =
  | 'NEWSPAPER'
  | 'RADIO'
  | 'TELEVISION'
  | 'WEBSITE'
  | 'WECHAT'
  | 'QQ'
  | 'SHORT_VIDEO'
  | 'NOTICE_BOARD'
  | 'LEAFLET'
  | 'BANNER'
  | 'LECTURE'
  | 'STAND';

export type Audience =
  | 'EMPLOYERS'
  | 'WORKERS'
  | 'OFFICERS'
  | 'PUBLIC';

export type MeetingType =
  | 'REGULAR'
  | 'AD_HOC'
  | 'BRIEFING';

export type Activity = {
  readonly code: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly stage: ActivityStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly area: Area;
  readonly host: CaseUnit;
  readonly plannedFor: Maybe<Scalars['Day']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly report: Maybe<ActivityReport>;
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<Deadline>;
};

export type ActivityReport = {
  readonly heldOn: Scalars['Day']['output'];
  readonly place: Maybe<Scalars['String']['output']>;
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly meeting: Maybe<MeetingType>;
  readonly media: ReadonlyArray<PublicityMedium>;
  readonly audiences: ReadonlyArray<Audience>;
  readonly units: ReadonlyArray<CaseUnit>;
  readonly officers: ReadonlyArray<Scalars['String']['output']>;
  readonly people: Maybe<Scalars['Int']['output']>;
  readonly copies: Maybe<Scalars['Int']['output']>;
  readonly works: Maybe<Scalars['Int']['output']>;
  readonly parks: Maybe<Scalars['Int']['output']>;
  readonly sites: Maybe<Scalars['Int']['output']>;
  readonly clues: Maybe<Scalars['Int']['output']>;
  readonly about: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
};

export type ActivityFigures = {
  readonly byKind: ReadonlyArray<ActivityCount>;
  readonly byMedium: ReadonlyArray<MediumCount>;
};

export type ActivityCount = {
  readonly kind: ActivityKind;
  readonly times: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly copies: Scalars['Int']['output'];
  readonly works: Scalars['Int']['output'];
  readonly parks: Scalars['Int']['output'];
  readonly sites: Scalars['Int']['output'];
  readonly clues: Scalars['Int']['output'];
};

export type MediumCount = {
  readonly medium: PublicityMedium;
  readonly times: Scalars['Int']['output'];
};

export type ActivityFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<ActivityKind>>;
  readonly stages?: InputMaybe<ReadonlyArray<ActivityStage>>;
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  readonly to?: InputMaybe<Scalars['Day']['input']>;
};

export type ActivityPlanInput = {
  readonly kind: ActivityKind;
  readonly title: Scalars['String']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly host?: InputMaybe<CaseUnitInput>;
  readonly plannedFor: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ActivityReportInput = {
  readonly heldOn: Scalars['Day']['input'];
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly meeting?: InputMaybe<MeetingType>;
  readonly media?: InputMaybe<ReadonlyArray<PublicityMedium>>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly units?: InputMaybe<ReadonlyArray<CaseUnitInput>>;
  readonly officers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  readonly copies?: InputMaybe<Scalars['Int']['input']>;
  readonly works?: InputMaybe<Scalars['Int']['input']>;
  readonly parks?: InputMaybe<Scalars['Int']['input']>;
  readonly sites?: InputMaybe<Scalars['Int']['input']>;
  readonly clues?: InputMaybe<Scalars['Int']['input']>;
  readonly about?: InputMaybe<Scalars['String']['input']>;
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ActivityRecordInput = {
  readonly kind: ActivityKind;
  readonly title: Scalars['String']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly host?: InputMaybe<CaseUnitInput>;
  readonly report: ActivityReportInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ActivityHoldInput = {
  readonly code: Scalars['ID']['input'];
  readonly report: ActivityReportInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrgUnitKind =
  | 'LEADING_GROUP'
  | 'OFFICE'
  | 'SPECIAL_TEAM'
  | 'WORKING_GROUP'
  | 'ONE_STOP_DESK'
  | 'BRIGADE'
  | 'SQUADRON'
  | 'GRID'
  | 'MEMBER_UNIT'
  | 'MEDIATION_BODY';

export type OrgUnitStage =
  | 'STANDING'
  | 'DISSOLVED';

export type MemberRole =
  | 'HEAD'
  | 'DEPUTY'
  | 'INSPECTOR'
  | 'GRID_OFFICER'
  | 'ASSISTANT'
  | 'MEMBER';

export type OrgUnit = {
  readonly code: Scalars['ID']['output'];
  readonly kind: OrgUnitKind;
  readonly stage: OrgUnitStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly area: Area;
  readonly parent: Maybe<OrgUnit>;
  readonly duties: ReadonlyArray<Scalars['String']['output']>;
  readonly foundedOn: Scalars['Day']['output'];
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly members: ReadonlyArray<OrgUnitMember>;
  readonly formerNames: ReadonlyArray<FormerName>;
  readonly dissolvedOn: Maybe<Scalars['Day']['output']>;
  readonly dissolvedBecause: Maybe<Scalars['String']['output']>;
  readonly mergedInto: Maybe<OrgUnit>;
};

export type OrgUnitMember = {
  readonly account: Scalars['String']['output'];
  readonly role: MemberRole;
};

export type FormerName = {
  readonly name: Scalars['String']['output'];
  readonly until: Scalars['Day']['output'];
};

export type Organisation = {
  readonly byKind: ReadonlyArray<OrgUnitCount>;
  readonly gaps: ReadonlyArray<OrgUnitGap>;
};

export type OrgUnitCount = {
  readonly kind: OrgUnitKind;
  readonly units: Scalars['Int']['output'];
  readonly members: Scalars['Int']['output'];
};

export type OrgUnitMissing =
  | 'LEADING_GROUP'
  | 'SPECIAL_TEAM'
  | 'GRID'
  | 'ASSISTANT'
  | 'TEAM_OFFICE'
  | 'TEAM_GROUPS';

export type OrgUnitGap = {
  readonly area: Area;
  readonly missing: OrgUnitMissing;
};

export type TrainingGap = {
  readonly account: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
};

export type OrgUnitFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<OrgUnitKind>>;
  readonly stages?: InputMaybe<ReadonlyArray<OrgUnitStage>>;
};

export type OrgUnitMemberInput = {
  readonly account: Scalars['String']['input'];
  readonly role: MemberRole;
};

export type OrgUnitFoundInput = {
  readonly kind: OrgUnitKind;
  readonly name: Scalars['String']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly duties: ReadonlyArray<Scalars['String']['input']>;
  readonly foundedOn: Scalars['Day']['input'];
  readonly basis?: InputMaybe<Scalars['String']['input']>;
  readonly members: ReadonlyArray<OrgUnitMemberInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrgUnitSetMembersInput = {
  readonly code: Scalars['ID']['input'];
  readonly members: ReadonlyArray<OrgUnitMemberInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrgUnitRenameInput = {
  readonly code: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly from: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrgUnitDissolveInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly mergedInto?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WatchKind =
  | 'HIDDEN_DANGER'
  | 'KEY_EMPLOYER'
  | 'HARD_PROBLEM'
  | 'SMALL_SITE';

export type WatchStage =
  | 'WATCHED'
  | 'RESOLVED'
  | 'CONFIRMED';

export type WatchTag =
  | 'CONSTRUCTION'
  | 'CATERING'
  | 'INDUSTRIAL_PARK'
  | 'LABOUR_INTENSIVE'
  | 'TRADE_FRICTION'
  | 'GOVERNMENT_PROJECT'
  | 'DEVELOPER';

export type RiskGrade =
  | 'HIGH'
  | 'MIDDLE'
  | 'LOW';

export type WatchItem = {
  readonly code: Scalars['ID']['output'];
  readonly kind: WatchKind;
  readonly stage: WatchStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly enterprise: Maybe<Enterprise>;
  readonly project: Maybe<Project>;
  readonly case: Maybe<Case>;
  readonly tags: ReadonlyArray<WatchTag>;
  readonly grade: RiskGrade;
  readonly facts: Scalars['String']['output'];
  readonly owner: Scalars['String']['output'];
  readonly openedOn: Scalars['Day']['output'];
  readonly dueOn: Scalars['Day']['output'];
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly notes: ReadonlyArray<WatchNote>;
  readonly resolution: Maybe<WatchResolution>;
  readonly evidence: Maybe<EvidenceConnection>;
  readonly confirmedOn: Maybe<Scalars['Day']['output']>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly history: Maybe<CaseHistoryEntryConnection>;
};


export type WatchItemEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WatchItemHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WatchNote = {
  readonly on: Scalars['Day']['output'];
  readonly by: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
};

export type WatchResolution = {
  readonly on: Scalars['Day']['output'];
  readonly by: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
};

export type WatchItemFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<WatchKind>>;
  readonly stages?: InputMaybe<ReadonlyArray<WatchStage>>;
};

export type WatchItemOpenInput = {
  readonly kind: WatchKind;
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly creditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly caseCode?: InputMaybe<Scalars['ID']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<WatchTag>>;
  readonly grade: RiskGrade;
  readonly facts: Scalars['String']['input'];
  readonly owner: Scalars['String']['input'];
  readonly dueOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WatchItemNoteInput = {
  readonly code: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WatchItemResolveInput = {
  readonly code: Scalars['ID']['input'];
  readonly what: Scalars['String']['input'];
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DutyKind =
  | 'TERRITORIAL'
  | 'REGULATORY'
  | 'PRINCIPAL';

export type DutyLetterStage =
  | 'SIGNED'
  | 'WITHDRAWN';

export type DutyLetter = {
  readonly code: Scalars['ID']['output'];
  readonly kind: DutyKind;
  readonly stage: DutyLetterStage;
  readonly area: Area;
  readonly year: Scalars['Int']['output'];
  readonly unit: Maybe<CaseUnit>;
  readonly enterprise: Maybe<Enterprise>;
  readonly post: Scalars['String']['output'];
  readonly signedOn: Scalars['Day']['output'];
  readonly targets: ReadonlyArray<Scalars['String']['output']>;
  readonly scoreItem: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
};

export type DutyLetters = {
  readonly signed: Scalars['Int']['output'];
  readonly due: Scalars['Int']['output'];
  readonly units: ReadonlyArray<UnitsLetter>;
};

export type UnitsLetter = {
  readonly unit: Maybe<CaseUnit>;
  readonly letter: Maybe<DutyLetter>;
};

export type DutyLetterRecordInput = {
  readonly kind: DutyKind;
  readonly areaCode: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly unit?: InputMaybe<CaseUnitInput>;
  readonly creditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly post: Scalars['String']['input'];
  readonly signedOn: Scalars['Day']['input'];
  readonly targets: ReadonlyArray<Scalars['String']['input']>;
  readonly scoreItem?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Pairing = {
  readonly area: Area;
  readonly year: Scalars['Int']['output'];
  readonly pairs: ReadonlyArray<Pair>;
};

export type Pair = {
  readonly unit: Maybe<OrgUnit>;
  readonly town: Area;
};

export type PairInput = {
  readonly unit: Scalars['ID']['input'];
  readonly townCode: Scalars['ID']['input'];
};

export type PairingSetInput = {
  readonly areaCode: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly pairs: ReadonlyArray<PairInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Assessed =
  | 'TOWNS'
  | 'DEPARTMENTS';

export type AssessmentStage =
  | 'OPEN'
  | 'PROPOSED'
  | 'DECIDED';

export type AssessmentStep =
  | 'SELF_CHECK'
  | 'FIELD_CHECK'
  | 'THIRD_PARTY'
  | 'SECRET_VISIT'
  | 'JOINT_REVIEW';

export type AssessmentGrade =
  | 'A'
  | 'B'
  | 'C';

export type Assessment = {
  readonly code: Scalars['ID']['output'];
  readonly kind: Assessed;
  readonly stage: AssessmentStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Area;
  readonly year: Scalars['Int']['output'];
  readonly basis: Scalars['String']['output'];
  readonly items: ReadonlyArray<ScoreItem>;
  readonly lines: GradeLines;
  readonly scorecards: ReadonlyArray<Scorecard>;
  readonly results: ReadonlyArray<AssessmentResult>;
};

export type ScoreItem = {
  readonly id: Scalars['ID']['output'];
  readonly block: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
};

export type GradeLines = {
  readonly topRanks: Scalars['Int']['output'];
  readonly bottomRanks: Scalars['Int']['output'];
  readonly leastOfA: Maybe<Scalars['Int']['output']>;
  readonly leastOfB: Maybe<Scalars['Int']['output']>;
  readonly groupEvents: Maybe<Scalars['Int']['output']>;
  readonly governmentGroupEvents: Maybe<Scalars['Int']['output']>;
  readonly extremeEvents: Maybe<Scalars['Int']['output']>;
};

export type ItemPoints = {
  readonly item: Scalars['ID']['output'];
  readonly points: Scalars['Int']['output'];
};

export type Scorecard = {
  readonly unit: CaseUnit;
  readonly step: AssessmentStep;
  readonly points: ReadonlyArray<ItemPoints>;
  readonly isOrganisedWell: Scalars['Boolean']['output'];
  readonly groupEvents: Scalars['Int']['output'];
  readonly governmentGroupEvents: Scalars['Int']['output'];
  readonly extremeEvents: Scalars['Int']['output'];
};

export type AssessmentResult = {
  readonly unit: CaseUnit;
  readonly points: Scalars['Int']['output'];
  readonly rank: Scalars['Int']['output'];
  readonly grade: AssessmentGrade;
};

export type GradeSeries = {
  readonly years: ReadonlyArray<GradeOfYear>;
  readonly streak: Scalars['Int']['output'];
};

export type GradeOfYear = {
  readonly year: Scalars['Int']['output'];
  readonly grade: AssessmentGrade;
  readonly rank: Scalars['Int']['output'];
  readonly points: Scalars['Int']['output'];
};

export type AssessmentFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<Assessed>>;
  readonly stages?: InputMaybe<ReadonlyArray<AssessmentStage>>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type ScoreItemInput = {
  readonly id: Scalars['ID']['input'];
  readonly block: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly points: Scalars['Int']['input'];
};

export type GradeLinesInput = {
  readonly topRanks: Scalars['Int']['input'];
  readonly bottomRanks: Scalars['Int']['input'];
  readonly leastOfA?: InputMaybe<Scalars['Int']['input']>;
  readonly leastOfB?: InputMaybe<Scalars['Int']['input']>;
  readonly groupEvents?: InputMaybe<Scalars['Int']['input']>;
  readonly governmentGroupEvents?: InputMaybe<Scalars['Int']['input']>;
  readonly extremeEvents?: InputMaybe<Scalars['Int']['input']>;
};

export type AssessmentOpenInput = {
  readonly kind: Assessed;
  readonly areaCode: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly basis: Scalars['String']['input'];
  readonly items: ReadonlyArray<ScoreItemInput>;
  readonly lines: GradeLinesInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ItemPointsInput = {
  readonly item: Scalars['ID']['input'];
  readonly points: Scalars['Int']['input'];
};

export type AssessmentScoreInput = {
  readonly code: Scalars['ID']['input'];
  readonly unit: CaseUnitInput;
  readonly step: AssessmentStep;
  readonly points: ReadonlyArray<ItemPointsInput>;
  readonly isOrganisedWell: Scalars['Boolean']['input'];
  readonly groupEvents: Scalars['Int']['input'];
  readonly governmentGroupEvents: Scalars['Int']['input'];
  readonly extremeEvents: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PolicyClass =
  | 'REGULATION'
  | 'OPINION'
  | 'PLAN'
  | 'NOTICE'
  | 'EMERGENCY_PLAN';

export type PolicyStage =
  | 'IN_FORCE'
  | 'REPEALED';

export type Openness =
  | 'PUBLISHED'
  | 'ON_REQUEST'
  | 'INTERNAL';

export type Policy = {
  readonly code: Scalars['ID']['output'];
  readonly kind: PolicyClass;
  readonly stage: PolicyStage;
  readonly area: Area;
  readonly index: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly issuer: Scalars['String']['output'];
  readonly issuedOn: Scalars['Day']['output'];
  readonly publishedOn: Scalars['Day']['output'];
  readonly openness: Openness;
  readonly scope: Scalars['String']['output'];
  readonly basedOn: ReadonlyArray<Scalars['String']['output']>;
  readonly addressees: ReadonlyArray<CaseUnit>;
  readonly receipts: ReadonlyArray<PolicyReceipt>;
  readonly programme: Maybe<Policy>;
  readonly repealedBecause: Maybe<Scalars['String']['output']>;
};

export type PolicyReceipt = {
  readonly unit: CaseUnit;
  readonly on: Scalars['Day']['output'];
};

export type PolicyFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<PolicyClass>>;
  readonly stages?: InputMaybe<ReadonlyArray<PolicyStage>>;
};

export type PolicyIssueInput = {
  readonly kind: PolicyClass;
  readonly areaCode: Scalars['ID']['input'];
  readonly index: Scalars['String']['input'];
  readonly number: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly issuer: Scalars['String']['input'];
  readonly issuedOn: Scalars['Day']['input'];
  readonly publishedOn: Scalars['Day']['input'];
  readonly openness: Openness;
  readonly scope: Scalars['String']['input'];
  readonly basedOn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly addressees?: InputMaybe<ReadonlyArray<CaseUnitInput>>;
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PolicySignForInput = {
  readonly code: Scalars['ID']['input'];
  readonly unit?: InputMaybe<CaseUnitInput>;
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

export type Act = {
  readonly act: Scalars['String']['output'];
  readonly isOpen: Scalars['Boolean']['output'];
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  readonly at: ReadonlyArray<Scalars['String']['output']>;
  readonly code: Maybe<Scalars['String']['output']>;
  readonly why: Maybe<Text>;
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

export type DocumentVersion = {
  readonly version: Scalars['Int']['output'];
  readonly issuedBy: Scalars['String']['output'];
  readonly issuedOn: Scalars['Day']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly digest: Scalars['String']['output'];
  readonly checkCode: Scalars['String']['output'];
  readonly check: Scalars['String']['output'];
  readonly download: Scalars['String']['output'];
  readonly docx: Maybe<Scalars['String']['output']>;
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

export type ClueConnection = {
  readonly nodes: ReadonlyArray<Clue>;
  readonly edges: ReadonlyArray<ClueEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClueEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Clue;
};

export type WarningConnection = {
  readonly nodes: ReadonlyArray<Warning>;
  readonly edges: ReadonlyArray<WarningEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WarningEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Warning;
};

export type DeadlineConnection = {
  readonly nodes: ReadonlyArray<Deadline>;
  readonly edges: ReadonlyArray<DeadlineEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DeadlineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Deadline;
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

export type EvidenceConnection = {
  readonly nodes: ReadonlyArray<Evidence>;
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EvidenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

export type WarningChangeConnection = {
  readonly nodes: ReadonlyArray<WarningChange>;
  readonly edges: ReadonlyArray<WarningChangeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WarningChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WarningChange;
};

export type SignalConnection = {
  readonly nodes: ReadonlyArray<Signal>;
  readonly edges: ReadonlyArray<SignalEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SignalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Signal;
};

export type CaseConnection = {
  readonly nodes: ReadonlyArray<Case>;
  readonly edges: ReadonlyArray<CaseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Case;
};

export type CaseHistoryEntryConnection = {
  readonly nodes: ReadonlyArray<CaseHistoryEntry>;
  readonly edges: ReadonlyArray<CaseHistoryEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseHistoryEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CaseHistoryEntry;
};

export type GroupEventConnection = {
  readonly nodes: ReadonlyArray<GroupEvent>;
  readonly edges: ReadonlyArray<GroupEventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GroupEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GroupEvent;
};

export type DocumentConnection = {
  readonly nodes: ReadonlyArray<Document>;
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type ActivityConnection = {
  readonly nodes: ReadonlyArray<Activity>;
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

export type OrgUnitConnection = {
  readonly nodes: ReadonlyArray<OrgUnit>;
  readonly edges: ReadonlyArray<OrgUnitEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrgUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: OrgUnit;
};

export type WatchItemConnection = {
  readonly nodes: ReadonlyArray<WatchItem>;
  readonly edges: ReadonlyArray<WatchItemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WatchItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WatchItem;
};

export type AssessmentConnection = {
  readonly nodes: ReadonlyArray<Assessment>;
  readonly edges: ReadonlyArray<AssessmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssessmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Assessment;
};

export type PolicyConnection = {
  readonly nodes: ReadonlyArray<Policy>;
  readonly edges: ReadonlyArray<PolicyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PolicyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Policy;
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
  Clue: Clue;
  Warning: Warning;
  Enterprise: Enterprise;
  Project: Project;
  Area: Area;
  Worker: Worker;
  Case: Case;
  GroupEvent: GroupEvent;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Clue:
    ( { __typename: 'Clue' }
    & GraphQLRecursivePick<FederationTypes['Clue'], {"code":true}> );
  Warning:
    ( { __typename: 'Warning' }
    & GraphQLRecursivePick<FederationTypes['Warning'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"code":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"code":true}> );
  GroupEvent:
    ( { __typename: 'GroupEvent' }
    & GraphQLRecursivePick<FederationTypes['GroupEvent'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<unknown>;
  ClueChannel: ClueChannel;
  ClueStage: ClueStage;
  ClueConclusion: ClueConclusion;
  ClueProcedure: ClueProcedure;
  ClueUnitKind: ClueUnitKind;
  ClueCallBackOutcome: ClueCallBackOutcome;
  DeadlineStatus: DeadlineStatus;
  Clue: ResolverTypeWrapper<ClueEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClueSms: ResolverTypeWrapper<StoredSms>;
  ClueSmsState: ClueSmsState;
  ClueUnit: ResolverTypeWrapper<UnitRow>;
  ClueLikeness: ResolverTypeWrapper<Likeness>;
  Deadline: ResolverTypeWrapper<StoredDeadline>;
  ClueFilter: ClueFilter;
  WarningStage: WarningStage;
  Abnormality: Abnormality;
  WarningSort: WarningSort;
  WarningFilter: WarningFilter;
  Warning: ResolverTypeWrapper<WarningEntity>;
  WarningExplained: ResolverTypeWrapper<WarningExplained>;
  WarningChange: ResolverTypeWrapper<HistoryRow>;
  Signal: ResolverTypeWrapper<StoredSignal>;
  WarningThreshold: ResolverTypeWrapper<Omit<WarningThreshold, 'rule' | 'inForce' | 'versions'> & { rule: ResolversTypes['RuleApplied'], inForce: Maybe<ResolversTypes['ParameterApplied']>, versions: ReadonlyArray<ResolversTypes['ParameterApplied']> }>;
  SignalFeed: ResolverTypeWrapper<Feed>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Area: ResolverTypeWrapper<AreaRow>;
  ClueRegisterInput: ClueRegisterInput;
  ClueCompleteInput: ClueCompleteInput;
  ClueInput: ClueInput;
  ClueReasonInput: ClueReasonInput;
  ClueTransferInput: ClueTransferInput;
  ClueReturnInput: ClueReturnInput;
  ClueAssignInput: ClueAssignInput;
  ClueHandOverInput: ClueHandOverInput;
  ClueConcludeInput: ClueConcludeInput;
  ClueCallBackInput: ClueCallBackInput;
  ClueJoinInput: ClueJoinInput;
  WarningInput: WarningInput;
  WarningAssignInput: WarningAssignInput;
  WarningAnswerInput: WarningAnswerInput;
  WarningExplainInput: WarningExplainInput;
  WarningReasonInput: WarningReasonInput;
  SignalRestateInput: SignalRestateInput;
  Worker: ResolverTypeWrapper<WorkerRef>;
  CaseKind: CaseKind;
  CaseStage: CaseStage;
  CaseUnitKind: CaseUnitKind;
  CaseBody: CaseBody;
  TaskRole: TaskRole;
  CasePartyRole: CasePartyRole;
  CaseObstacle: CaseObstacle;
  CaseProcedure: CaseProcedure;
  CaseLevel: CaseLevel;
  CaseConclusion: CaseConclusion;
  CaseMediationOutcome: CaseMediationOutcome;
  CaseProof: CaseProof;
  CaseAidStep: CaseAidStep;
  CaseAidFirst: CaseAidFirst;
  CaseAccountability: CaseAccountability;
  CaseVisitKind: CaseVisitKind;
  CaseMeetingKind: CaseMeetingKind;
  CaseLetterKind: CaseLetterKind;
  Case: ResolverTypeWrapper<CaseEntity>;
  CaseUnit: ResolverTypeWrapper<UnitOfCase>;
  CaseTask: ResolverTypeWrapper<Task>;
  CaseParty: ResolverTypeWrapper<Party>;
  CaseWorker: ResolverTypeWrapper<WorkerRow>;
  CaseDetermination: ResolverTypeWrapper<Determination>;
  CaseDueTask: ResolverTypeWrapper<DueTask>;
  CaseSupervision: ResolverTypeWrapper<CaseSupervision>;
  CaseBacklog: ResolverTypeWrapper<CaseBacklog>;
  CaseAid: ResolverTypeWrapper<CaseAid>;
  CaseAccount: ResolverTypeWrapper<AccountRow>;
  CaseHistoryEntry: ResolverTypeWrapper<HistoryRow>;
  CaseFigures: ResolverTypeWrapper<CountedCases>;
  CallBackSample: ResolverTypeWrapper<StoredSample>;
  CallBackUnit: ResolverTypeWrapper<DrawnOfUnit>;
  CaseFilter: CaseFilter;
  CaseUnitInput: CaseUnitInput;
  CaseTaskInput: CaseTaskInput;
  CasePartyInput: CasePartyInput;
  CaseWorkerInput: CaseWorkerInput;
  CaseClaimInput: CaseClaimInput;
  CaseOpenInput: CaseOpenInput;
  CaseInput: CaseInput;
  CaseReasonInput: CaseReasonInput;
  CaseNamePartiesInput: CaseNamePartiesInput;
  CaseNameWorkersInput: CaseNameWorkersInput;
  CaseStateClaimInput: CaseStateClaimInput;
  CaseTagObstaclesInput: CaseTagObstaclesInput;
  CaseAssignInput: CaseAssignInput;
  CaseSignTaskInput: CaseSignTaskInput;
  CaseFinishTaskInput: CaseFinishTaskInput;
  CaseChangeOwnerInput: CaseChangeOwnerInput;
  CaseEndMediationInput: CaseEndMediationInput;
  CaseReferInput: CaseReferInput;
  CaseAcceptReferralInput: CaseAcceptReferralInput;
  CaseOfficerInput: CaseOfficerInput;
  CaseRecordVisitInput: CaseRecordVisitInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CaseAttendeeInput: CaseAttendeeInput;
  CaseHoldInterviewInput: CaseHoldInterviewInput;
  CaseFollowUpInput: CaseFollowUpInput;
  CaseHoldMeetingInput: CaseHoldMeetingInput;
  CaseFinishFollowUpInput: CaseFinishFollowUpInput;
  CaseHoldReceptionInput: CaseHoldReceptionInput;
  CaseSendLetterInput: CaseSendLetterInput;
  CaseAnswerLetterInput: CaseAnswerLetterInput;
  CaseTakeInput: CaseTakeInput;
  CaseListForSupervisionInput: CaseListForSupervisionInput;
  CaseHoldToAccountInput: CaseHoldToAccountInput;
  CasePutOnBacklogInput: CasePutOnBacklogInput;
  CaseRequestAidInput: CaseRequestAidInput;
  CaseRecordAidInput: CaseRecordAidInput;
  CaseFoundInput: CaseFoundInput;
  CaseDetermineInput: CaseDetermineInput;
  CaseAttestPaymentInput: CaseAttestPaymentInput;
  CaseConfirmPaymentInput: CaseConfirmPaymentInput;
  CaseConcludeInput: CaseConcludeInput;
  CaseCallBackInput: CaseCallBackInput;
  GroupEventStage: GroupEventStage;
  GroupEventLevel: GroupEventLevel;
  GroupEventGravity: GroupEventGravity;
  GroupEventSource: GroupEventSource;
  GroupEventReportForm: GroupEventReportForm;
  GovernmentTier: GovernmentTier;
  CommanderRank: CommanderRank;
  CalledOut: CalledOut;
  GroupEventAttendant: GroupEventAttendant;
  DutyPost: DutyPost;
  GroupEvent: ResolverTypeWrapper<GroupEventEntity>;
  GroupEventGrading: ResolverTypeWrapper<GroupEventGrading>;
  GroupEventResponse: ResolverTypeWrapper<GroupEventResponse>;
  GroupEventCommander: ResolverTypeWrapper<GroupEventCommander>;
  GroupEventPolice: ResolverTypeWrapper<GroupEventPolice>;
  GroupEventArrival: ResolverTypeWrapper<GroupEventArrival>;
  GroupEventAttendance: ResolverTypeWrapper<GroupEventAttendance>;
  GroupEventAttended: ResolverTypeWrapper<GroupEventAttended>;
  GroupEventUpReport: ResolverTypeWrapper<GroupEventUpReport>;
  GroupEventFigures: ResolverTypeWrapper<GroupEventsCounted>;
  GroupEventsOfLevel: ResolverTypeWrapper<GroupEventsOfLevel>;
  DutyRoster: ResolverTypeWrapper<RosterRow>;
  DutyShift: ResolverTypeWrapper<Shift>;
  DutyHandOverNote: ResolverTypeWrapper<DutyHandOverNote>;
  DutyGap: ResolverTypeWrapper<DutyGap>;
  GroupEventFilter: GroupEventFilter;
  GroupEventReportInput: GroupEventReportInput;
  GroupEventFollowUpInput: GroupEventFollowUpInput;
  GroupEventGradeInput: GroupEventGradeInput;
  GroupEventRegradeInput: GroupEventRegradeInput;
  GroupEventCommanderInput: GroupEventCommanderInput;
  GroupEventAtInput: GroupEventAtInput;
  GroupEventReportUpInput: GroupEventReportUpInput;
  GroupEventAttendanceInput: GroupEventAttendanceInput;
  GroupEventSettleInput: GroupEventSettleInput;
  GroupEventReviewInput: GroupEventReviewInput;
  GroupEventLinkCaseInput: GroupEventLinkCaseInput;
  DutyRosterSetInput: DutyRosterSetInput;
  DutyShiftInput: DutyShiftInput;
  DutyHandOverInput: DutyHandOverInput;
  Evidence: ResolverTypeWrapper<EvidenceEntity>;
  DocumentKind: DocumentKind;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentIssueInput: DocumentIssueInput;
  DocumentReissueInput: DocumentReissueInput;
  DocumentWithdrawInput: DocumentWithdrawInput;
  ClueReadingKind: ClueReadingKind;
  ClueConfidence: ClueConfidence;
  ClueReading: ResolverTypeWrapper<Reading>;
  WorkReportHandInInput: WorkReportHandInInput;
  WorkReportKind: WorkReportKind;
  MatterKind: MatterKind;
  RateOf: RateOf;
  ZeroTargetOf: ZeroTargetOf;
  Compared: Compared;
  Board: ResolverTypeWrapper<BoardRow>;
  BoardLine: ResolverTypeWrapper<CountedLine>;
  AgeBand: ResolverTypeWrapper<AgeBand>;
  OpenOnDay: ResolverTypeWrapper<CountedDay>;
  ZeroTarget: ResolverTypeWrapper<ZeroTarget>;
  WorkFigures: ResolverTypeWrapper<FiguresRow>;
  BeforeFestival: ResolverTypeWrapper<BeforeFestival>;
  SensitivePeriod: ResolverTypeWrapper<SensitivePeriod>;
  ChannelFigures: ResolverTypeWrapper<CountedChannel>;
  LeadTimeOf: LeadTimeOf;
  LeadTime: ResolverTypeWrapper<CountedLeadTime>;
  Rate: ResolverTypeWrapper<Ratio>;
  YearOnYear: ResolverTypeWrapper<Omit<YearOnYear, 'now' | 'before'> & { now: ResolversTypes['WorkFigures'], before: Maybe<ResolversTypes['WorkFigures']> }>;
  Change: ResolverTypeWrapper<Change>;
  WorkReport: ResolverTypeWrapper<ReportRow>;
  Ranked: ResolverTypeWrapper<Omit<Ranked, 'unit' | 'rate'> & { unit: ResolversTypes['CaseUnit'], rate: ResolversTypes['Rate'] }>;
  MonthlyCycle: ResolverTypeWrapper<Omit<MonthlyCycle, 'unit'> & { unit: ResolversTypes['CaseUnit'] }>;
  MonthlyArtefact: ResolverTypeWrapper<MonthlyArtefact>;
  RegisterInput: RegisterInput;
  RegisterReasonInput: RegisterReasonInput;
  ActivityKind: ActivityKind;
  ActivityStage: ActivityStage;
  PublicityMedium: PublicityMedium;
  Audience: Audience;
  MeetingType: MeetingType;
  Activity: ResolverTypeWrapper<ActivityRow>;
  ActivityReport: ResolverTypeWrapper<ActivityReportRow>;
  ActivityFigures: ResolverTypeWrapper<Omit<ActivityFigures, 'byKind' | 'byMedium'> & { byKind: ReadonlyArray<ResolversTypes['ActivityCount']>, byMedium: ReadonlyArray<ResolversTypes['MediumCount']> }>;
  ActivityCount: ResolverTypeWrapper<ActivitiesCounted>;
  MediumCount: ResolverTypeWrapper<MediumCounted>;
  ActivityFilter: ActivityFilter;
  ActivityPlanInput: ActivityPlanInput;
  ActivityReportInput: ActivityReportInput;
  ActivityRecordInput: ActivityRecordInput;
  ActivityHoldInput: ActivityHoldInput;
  OrgUnitKind: OrgUnitKind;
  OrgUnitStage: OrgUnitStage;
  MemberRole: MemberRole;
  OrgUnit: ResolverTypeWrapper<OrgUnitRow>;
  OrgUnitMember: ResolverTypeWrapper<Member>;
  FormerName: ResolverTypeWrapper<FormerName>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'gaps'> & { gaps: ReadonlyArray<ResolversTypes['OrgUnitGap']> }>;
  OrgUnitCount: ResolverTypeWrapper<OrgUnitCount>;
  OrgUnitMissing: OrgUnitMissing;
  OrgUnitGap: ResolverTypeWrapper<OrgUnitGapRow>;
  TrainingGap: ResolverTypeWrapper<ToBeTrained>;
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitMemberInput: OrgUnitMemberInput;
  OrgUnitFoundInput: OrgUnitFoundInput;
  OrgUnitSetMembersInput: OrgUnitSetMembersInput;
  OrgUnitRenameInput: OrgUnitRenameInput;
  OrgUnitDissolveInput: OrgUnitDissolveInput;
  WatchKind: WatchKind;
  WatchStage: WatchStage;
  WatchTag: WatchTag;
  RiskGrade: RiskGrade;
  WatchItem: ResolverTypeWrapper<WatchItemRow>;
  WatchNote: ResolverTypeWrapper<WatchNote>;
  WatchResolution: ResolverTypeWrapper<WatchResolution>;
  WatchItemFilter: WatchItemFilter;
  WatchItemOpenInput: WatchItemOpenInput;
  WatchItemNoteInput: WatchItemNoteInput;
  WatchItemResolveInput: WatchItemResolveInput;
  DutyKind: DutyKind;
  DutyLetterStage: DutyLetterStage;
  DutyLetter: ResolverTypeWrapper<DutyLetterRow>;
  DutyLetters: ResolverTypeWrapper<Omit<DutyLetters, 'units'> & { units: ReadonlyArray<ResolversTypes['UnitsLetter']> }>;
  UnitsLetter: ResolverTypeWrapper<LetterOfUnit>;
  DutyLetterRecordInput: DutyLetterRecordInput;
  Pairing: ResolverTypeWrapper<PairingRow>;
  Pair: ResolverTypeWrapper<PairRow>;
  PairInput: PairInput;
  PairingSetInput: PairingSetInput;
  Assessed: Assessed;
  AssessmentStage: AssessmentStage;
  AssessmentStep: AssessmentStep;
  AssessmentGrade: AssessmentGrade;
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  ScoreItem: ResolverTypeWrapper<ScoreItem>;
  GradeLines: ResolverTypeWrapper<GradeLines>;
  ItemPoints: ResolverTypeWrapper<ItemPoints>;
  Scorecard: ResolverTypeWrapper<ScorecardRow>;
  AssessmentResult: ResolverTypeWrapper<AssessedUnit>;
  GradeSeries: ResolverTypeWrapper<GradeSeries>;
  GradeOfYear: ResolverTypeWrapper<GradeOfYear>;
  AssessmentFilter: AssessmentFilter;
  ScoreItemInput: ScoreItemInput;
  GradeLinesInput: GradeLinesInput;
  AssessmentOpenInput: AssessmentOpenInput;
  ItemPointsInput: ItemPointsInput;
  AssessmentScoreInput: AssessmentScoreInput;
  PolicyClass: PolicyClass;
  PolicyStage: PolicyStage;
  Openness: Openness;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyReceipt: ResolverTypeWrapper<ReceiptRow>;
  PolicyFilter: PolicyFilter;
  PolicyIssueInput: PolicyIssueInput;
  PolicySignForInput: PolicySignForInput;
  Sector: Sector;
  Level: Level;
  Text: ResolverTypeWrapper<Sentence>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Indicator: ResolverTypeWrapper<ExplainedIndicator>;
  Act: ResolverTypeWrapper<Omit<Act, 'why'> & { why: Maybe<ResolversTypes['Text']> }>;
  HistoryActor: ResolverTypeWrapper<ActedBy>;
  RestatedBecause: ResolverTypeWrapper<RestatedBecause>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  DocumentVersion: ResolverTypeWrapper<StoredVersion>;
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
  ClueConnection: ResolverTypeWrapper<Connection<ResolversTypes['Clue']>>;
  ClueEdge: ResolverTypeWrapper<Edge<ResolversTypes['Clue']>>;
  WarningConnection: ResolverTypeWrapper<Connection<ResolversTypes['Warning']>>;
  WarningEdge: ResolverTypeWrapper<Edge<ResolversTypes['Warning']>>;
  DeadlineConnection: ResolverTypeWrapper<Connection<ResolversTypes['Deadline']>>;
  DeadlineEdge: ResolverTypeWrapper<Edge<ResolversTypes['Deadline']>>;
  ImportConnection: ResolverTypeWrapper<Connection<ResolversTypes['Import']>>;
  ImportEdge: ResolverTypeWrapper<Edge<ResolversTypes['Import']>>;
  SeenConnection: ResolverTypeWrapper<Connection<ResolversTypes['Seen']>>;
  SeenEdge: ResolverTypeWrapper<Edge<ResolversTypes['Seen']>>;
  EvidenceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Evidence']>>;
  EvidenceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Evidence']>>;
  WarningChangeConnection: ResolverTypeWrapper<Connection<ResolversTypes['WarningChange']>>;
  WarningChangeEdge: ResolverTypeWrapper<Edge<ResolversTypes['WarningChange']>>;
  SignalConnection: ResolverTypeWrapper<Connection<ResolversTypes['Signal']>>;
  SignalEdge: ResolverTypeWrapper<Edge<ResolversTypes['Signal']>>;
  CaseConnection: ResolverTypeWrapper<Connection<ResolversTypes['Case']>>;
  CaseEdge: ResolverTypeWrapper<Edge<ResolversTypes['Case']>>;
  CaseHistoryEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes['CaseHistoryEntry']>>;
  CaseHistoryEntryEdge: ResolverTypeWrapper<Edge<ResolversTypes['CaseHistoryEntry']>>;
  GroupEventConnection: ResolverTypeWrapper<Connection<ResolversTypes['GroupEvent']>>;
  GroupEventEdge: ResolverTypeWrapper<Edge<ResolversTypes['GroupEvent']>>;
  DocumentConnection: ResolverTypeWrapper<Connection<ResolversTypes['Document']>>;
  DocumentEdge: ResolverTypeWrapper<Edge<ResolversTypes['Document']>>;
  ActivityConnection: ResolverTypeWrapper<Connection<ResolversTypes['Activity']>>;
  ActivityEdge: ResolverTypeWrapper<Edge<ResolversTypes['Activity']>>;
  OrgUnitConnection: ResolverTypeWrapper<Connection<ResolversTypes['OrgUnit']>>;
  OrgUnitEdge: ResolverTypeWrapper<Edge<ResolversTypes['OrgUnit']>>;
  WatchItemConnection: ResolverTypeWrapper<Connection<ResolversTypes['WatchItem']>>;
  WatchItemEdge: ResolverTypeWrapper<Edge<ResolversTypes['WatchItem']>>;
  AssessmentConnection: ResolverTypeWrapper<Connection<ResolversTypes['Assessment']>>;
  AssessmentEdge: ResolverTypeWrapper<Edge<ResolversTypes['Assessment']>>;
  PolicyConnection: ResolverTypeWrapper<Connection<ResolversTypes['Policy']>>;
  PolicyEdge: ResolverTypeWrapper<Edge<ResolversTypes['Policy']>>;
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
  Clue: ClueEntity;
  Boolean: Scalars['Boolean']['output'];
  ClueSms: StoredSms;
  ClueUnit: UnitRow;
  ClueLikeness: Likeness;
  Deadline: StoredDeadline;
  ClueFilter: ClueFilter;
  WarningFilter: WarningFilter;
  Warning: WarningEntity;
  WarningExplained: WarningExplained;
  WarningChange: HistoryRow;
  Signal: StoredSignal;
  WarningThreshold: Omit<WarningThreshold, 'rule' | 'inForce' | 'versions'> & { rule: ResolversParentTypes['RuleApplied'], inForce: Maybe<ResolversParentTypes['ParameterApplied']>, versions: ReadonlyArray<ResolversParentTypes['ParameterApplied']> };
  SignalFeed: Feed;
  Enterprise: EnterpriseRow;
  Project: ProjectRow;
  Area: AreaRow;
  ClueRegisterInput: ClueRegisterInput;
  ClueCompleteInput: ClueCompleteInput;
  ClueInput: ClueInput;
  ClueReasonInput: ClueReasonInput;
  ClueTransferInput: ClueTransferInput;
  ClueReturnInput: ClueReturnInput;
  ClueAssignInput: ClueAssignInput;
  ClueHandOverInput: ClueHandOverInput;
  ClueConcludeInput: ClueConcludeInput;
  ClueCallBackInput: ClueCallBackInput;
  ClueJoinInput: ClueJoinInput;
  WarningInput: WarningInput;
  WarningAssignInput: WarningAssignInput;
  WarningAnswerInput: WarningAnswerInput;
  WarningExplainInput: WarningExplainInput;
  WarningReasonInput: WarningReasonInput;
  SignalRestateInput: SignalRestateInput;
  Worker: WorkerRef;
  Case: CaseEntity;
  CaseUnit: UnitOfCase;
  CaseTask: Task;
  CaseParty: Party;
  CaseWorker: WorkerRow;
  CaseDetermination: Determination;
  CaseDueTask: DueTask;
  CaseSupervision: CaseSupervision;
  CaseBacklog: CaseBacklog;
  CaseAid: CaseAid;
  CaseAccount: AccountRow;
  CaseHistoryEntry: HistoryRow;
  CaseFigures: CountedCases;
  CallBackSample: StoredSample;
  CallBackUnit: DrawnOfUnit;
  CaseFilter: CaseFilter;
  CaseUnitInput: CaseUnitInput;
  CaseTaskInput: CaseTaskInput;
  CasePartyInput: CasePartyInput;
  CaseWorkerInput: CaseWorkerInput;
  CaseClaimInput: CaseClaimInput;
  CaseOpenInput: CaseOpenInput;
  CaseInput: CaseInput;
  CaseReasonInput: CaseReasonInput;
  CaseNamePartiesInput: CaseNamePartiesInput;
  CaseNameWorkersInput: CaseNameWorkersInput;
  CaseStateClaimInput: CaseStateClaimInput;
  CaseTagObstaclesInput: CaseTagObstaclesInput;
  CaseAssignInput: CaseAssignInput;
  CaseSignTaskInput: CaseSignTaskInput;
  CaseFinishTaskInput: CaseFinishTaskInput;
  CaseChangeOwnerInput: CaseChangeOwnerInput;
  CaseEndMediationInput: CaseEndMediationInput;
  CaseReferInput: CaseReferInput;
  CaseAcceptReferralInput: CaseAcceptReferralInput;
  CaseOfficerInput: CaseOfficerInput;
  CaseRecordVisitInput: CaseRecordVisitInput;
  Float: Scalars['Float']['output'];
  CaseAttendeeInput: CaseAttendeeInput;
  CaseHoldInterviewInput: CaseHoldInterviewInput;
  CaseFollowUpInput: CaseFollowUpInput;
  CaseHoldMeetingInput: CaseHoldMeetingInput;
  CaseFinishFollowUpInput: CaseFinishFollowUpInput;
  CaseHoldReceptionInput: CaseHoldReceptionInput;
  CaseSendLetterInput: CaseSendLetterInput;
  CaseAnswerLetterInput: CaseAnswerLetterInput;
  CaseTakeInput: CaseTakeInput;
  CaseListForSupervisionInput: CaseListForSupervisionInput;
  CaseHoldToAccountInput: CaseHoldToAccountInput;
  CasePutOnBacklogInput: CasePutOnBacklogInput;
  CaseRequestAidInput: CaseRequestAidInput;
  CaseRecordAidInput: CaseRecordAidInput;
  CaseFoundInput: CaseFoundInput;
  CaseDetermineInput: CaseDetermineInput;
  CaseAttestPaymentInput: CaseAttestPaymentInput;
  CaseConfirmPaymentInput: CaseConfirmPaymentInput;
  CaseConcludeInput: CaseConcludeInput;
  CaseCallBackInput: CaseCallBackInput;
  GroupEvent: GroupEventEntity;
  GroupEventGrading: GroupEventGrading;
  GroupEventResponse: GroupEventResponse;
  GroupEventCommander: GroupEventCommander;
  GroupEventPolice: GroupEventPolice;
  GroupEventArrival: GroupEventArrival;
  GroupEventAttendance: GroupEventAttendance;
  GroupEventAttended: GroupEventAttended;
  GroupEventUpReport: GroupEventUpReport;
  GroupEventFigures: GroupEventsCounted;
  GroupEventsOfLevel: GroupEventsOfLevel;
  DutyRoster: RosterRow;
  DutyShift: Shift;
  DutyHandOverNote: DutyHandOverNote;
  DutyGap: DutyGap;
  GroupEventFilter: GroupEventFilter;
  GroupEventReportInput: GroupEventReportInput;
  GroupEventFollowUpInput: GroupEventFollowUpInput;
  GroupEventGradeInput: GroupEventGradeInput;
  GroupEventRegradeInput: GroupEventRegradeInput;
  GroupEventCommanderInput: GroupEventCommanderInput;
  GroupEventAtInput: GroupEventAtInput;
  GroupEventReportUpInput: GroupEventReportUpInput;
  GroupEventAttendanceInput: GroupEventAttendanceInput;
  GroupEventSettleInput: GroupEventSettleInput;
  GroupEventReviewInput: GroupEventReviewInput;
  GroupEventLinkCaseInput: GroupEventLinkCaseInput;
  DutyRosterSetInput: DutyRosterSetInput;
  DutyShiftInput: DutyShiftInput;
  DutyHandOverInput: DutyHandOverInput;
  Evidence: EvidenceEntity;
  Document: DocumentRow;
  DocumentIssueInput: DocumentIssueInput;
  DocumentReissueInput: DocumentReissueInput;
  DocumentWithdrawInput: DocumentWithdrawInput;
  ClueReading: Reading;
  WorkReportHandInInput: WorkReportHandInInput;
  Board: BoardRow;
  BoardLine: CountedLine;
  AgeBand: AgeBand;
  OpenOnDay: CountedDay;
  ZeroTarget: ZeroTarget;
  WorkFigures: FiguresRow;
  BeforeFestival: BeforeFestival;
  SensitivePeriod: SensitivePeriod;
  ChannelFigures: CountedChannel;
  LeadTime: CountedLeadTime;
  Rate: Ratio;
  YearOnYear: Omit<YearOnYear, 'now' | 'before'> & { now: ResolversParentTypes['WorkFigures'], before: Maybe<ResolversParentTypes['WorkFigures']> };
  Change: Change;
  WorkReport: ReportRow;
  Ranked: Omit<Ranked, 'unit' | 'rate'> & { unit: ResolversParentTypes['CaseUnit'], rate: ResolversParentTypes['Rate'] };
  MonthlyCycle: Omit<MonthlyCycle, 'unit'> & { unit: ResolversParentTypes['CaseUnit'] };
  MonthlyArtefact: MonthlyArtefact;
  RegisterInput: RegisterInput;
  RegisterReasonInput: RegisterReasonInput;
  Activity: ActivityRow;
  ActivityReport: ActivityReportRow;
  ActivityFigures: Omit<ActivityFigures, 'byKind' | 'byMedium'> & { byKind: ReadonlyArray<ResolversParentTypes['ActivityCount']>, byMedium: ReadonlyArray<ResolversParentTypes['MediumCount']> };
  ActivityCount: ActivitiesCounted;
  MediumCount: MediumCounted;
  ActivityFilter: ActivityFilter;
  ActivityPlanInput: ActivityPlanInput;
  ActivityReportInput: ActivityReportInput;
  ActivityRecordInput: ActivityRecordInput;
  ActivityHoldInput: ActivityHoldInput;
  OrgUnit: OrgUnitRow;
  OrgUnitMember: Member;
  FormerName: FormerName;
  Organisation: Omit<Organisation, 'gaps'> & { gaps: ReadonlyArray<ResolversParentTypes['OrgUnitGap']> };
  OrgUnitCount: OrgUnitCount;
  OrgUnitGap: OrgUnitGapRow;
  TrainingGap: ToBeTrained;
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitMemberInput: OrgUnitMemberInput;
  OrgUnitFoundInput: OrgUnitFoundInput;
  OrgUnitSetMembersInput: OrgUnitSetMembersInput;
  OrgUnitRenameInput: OrgUnitRenameInput;
  OrgUnitDissolveInput: OrgUnitDissolveInput;
  WatchItem: WatchItemRow;
  WatchNote: WatchNote;
  WatchResolution: WatchResolution;
  WatchItemFilter: WatchItemFilter;
  WatchItemOpenInput: WatchItemOpenInput;
  WatchItemNoteInput: WatchItemNoteInput;
  WatchItemResolveInput: WatchItemResolveInput;
  DutyLetter: DutyLetterRow;
  DutyLetters: Omit<DutyLetters, 'units'> & { units: ReadonlyArray<ResolversParentTypes['UnitsLetter']> };
  UnitsLetter: LetterOfUnit;
  DutyLetterRecordInput: DutyLetterRecordInput;
  Pairing: PairingRow;
  Pair: PairRow;
  PairInput: PairInput;
  PairingSetInput: PairingSetInput;
  Assessment: AssessmentRow;
  ScoreItem: ScoreItem;
  GradeLines: GradeLines;
  ItemPoints: ItemPoints;
  Scorecard: ScorecardRow;
  AssessmentResult: AssessedUnit;
  GradeSeries: GradeSeries;
  GradeOfYear: GradeOfYear;
  AssessmentFilter: AssessmentFilter;
  ScoreItemInput: ScoreItemInput;
  GradeLinesInput: GradeLinesInput;
  AssessmentOpenInput: AssessmentOpenInput;
  ItemPointsInput: ItemPointsInput;
  AssessmentScoreInput: AssessmentScoreInput;
  Policy: PolicyRow;
  PolicyReceipt: ReceiptRow;
  PolicyFilter: PolicyFilter;
  PolicyIssueInput: PolicyIssueInput;
  PolicySignForInput: PolicySignForInput;
  Text: Sentence;
  PageInfo: PageInfo;
  Indicator: ExplainedIndicator;
  Act: Omit<Act, 'why'> & { why: Maybe<ResolversParentTypes['Text']> };
  HistoryActor: ActedBy;
  RestatedBecause: RestatedBecause;
  LevelCount: LevelCount;
  DocumentVersion: StoredVersion;
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
  ClueConnection: Connection<ResolversTypes['Clue']>;
  ClueEdge: Edge<ResolversTypes['Clue']>;
  WarningConnection: Connection<ResolversTypes['Warning']>;
  WarningEdge: Edge<ResolversTypes['Warning']>;
  DeadlineConnection: Connection<ResolversTypes['Deadline']>;
  DeadlineEdge: Edge<ResolversTypes['Deadline']>;
  ImportConnection: Connection<ResolversTypes['Import']>;
  ImportEdge: Edge<ResolversTypes['Import']>;
  SeenConnection: Connection<ResolversTypes['Seen']>;
  SeenEdge: Edge<ResolversTypes['Seen']>;
  EvidenceConnection: Connection<ResolversTypes['Evidence']>;
  EvidenceEdge: Edge<ResolversTypes['Evidence']>;
  WarningChangeConnection: Connection<ResolversTypes['WarningChange']>;
  WarningChangeEdge: Edge<ResolversTypes['WarningChange']>;
  SignalConnection: Connection<ResolversTypes['Signal']>;
  SignalEdge: Edge<ResolversTypes['Signal']>;
  CaseConnection: Connection<ResolversTypes['Case']>;
  CaseEdge: Edge<ResolversTypes['Case']>;
  CaseHistoryEntryConnection: Connection<ResolversTypes['CaseHistoryEntry']>;
  CaseHistoryEntryEdge: Edge<ResolversTypes['CaseHistoryEntry']>;
  GroupEventConnection: Connection<ResolversTypes['GroupEvent']>;
  GroupEventEdge: Edge<ResolversTypes['GroupEvent']>;
  DocumentConnection: Connection<ResolversTypes['Document']>;
  DocumentEdge: Edge<ResolversTypes['Document']>;
  ActivityConnection: Connection<ResolversTypes['Activity']>;
  ActivityEdge: Edge<ResolversTypes['Activity']>;
  OrgUnitConnection: Connection<ResolversTypes['OrgUnit']>;
  OrgUnitEdge: Edge<ResolversTypes['OrgUnit']>;
  WatchItemConnection: Connection<ResolversTypes['WatchItem']>;
  WatchItemEdge: Edge<ResolversTypes['WatchItem']>;
  AssessmentConnection: Connection<ResolversTypes['Assessment']>;
  AssessmentEdge: Edge<ResolversTypes['Assessment']>;
  PolicyConnection: Connection<ResolversTypes['Policy']>;
  PolicyEdge: Edge<ResolversTypes['Policy']>;
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
  clue: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType, RequireFields<QueryClueArgs, 'code'>>;
  clues: Resolver<Maybe<ResolversTypes['ClueConnection']>, ParentType, ContextType, Partial<QueryCluesArgs>>;
  warning: Resolver<Maybe<ResolversTypes['Warning']>, ParentType, ContextType, RequireFields<QueryWarningArgs, 'id'>>;
  warnings: Resolver<Maybe<ResolversTypes['WarningConnection']>, ParentType, ContextType, Partial<QueryWarningsArgs>>;
  signalFeeds: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignalFeed']>>, ParentType, ContextType>;
  warningThresholds: Resolver<ReadonlyArray<ResolversTypes['WarningThreshold']>, ParentType, ContextType, Partial<QueryWarningThresholdsArgs>>;
  mustDo: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, Partial<QueryMustDoArgs>>;
  clueLooks: Resolver<ResolversTypes['Looks'], ParentType, ContextType>;
  clueLookProposals: Resolver<ReadonlyArray<ResolversTypes['LookProposal']>, ParentType, ContextType>;
  casesImport: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryCasesImportArgs, 'id'>>;
  casesImports: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryCasesImportsArgs>>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'code'>>;
  cases: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<QueryCasesArgs>>;
  caseFigures: Resolver<Maybe<ResolversTypes['CaseFigures']>, ParentType, ContextType, Partial<QueryCaseFiguresArgs>>;
  callBackSample: Resolver<Maybe<ResolversTypes['CallBackSample']>, ParentType, ContextType, RequireFields<QueryCallBackSampleArgs, 'month'>>;
  legalAidQueue: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<QueryLegalAidQueueArgs>>;
  accountHolders: Resolver<ReadonlyArray<ResolversTypes['HistoryActor']>, ParentType, ContextType, RequireFields<QueryAccountHoldersArgs, 'accounts'>>;
  groupEvent: Resolver<Maybe<ResolversTypes['GroupEvent']>, ParentType, ContextType, RequireFields<QueryGroupEventArgs, 'code'>>;
  groupEvents: Resolver<Maybe<ResolversTypes['GroupEventConnection']>, ParentType, ContextType, Partial<QueryGroupEventsArgs>>;
  dutyRoster: Resolver<Maybe<ResolversTypes['DutyRoster']>, ParentType, ContextType, RequireFields<QueryDutyRosterArgs, 'areaCode' | 'post' | 'from' | 'to'>>;
  onDuty: Resolver<Maybe<ResolversTypes['DutyShift']>, ParentType, ContextType, RequireFields<QueryOnDutyArgs, 'areaCode' | 'post'>>;
  evidence: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  board: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType, Partial<QueryBoardArgs>>;
  openByDay: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenOnDay']>>, ParentType, ContextType, RequireFields<QueryOpenByDayArgs, 'kind' | 'from' | 'to'>>;
  workFigures: Resolver<Maybe<ResolversTypes['WorkFigures']>, ParentType, ContextType, RequireFields<QueryWorkFiguresArgs, 'from' | 'to'>>;
  clueChannels: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChannelFigures']>>, ParentType, ContextType, RequireFields<QueryClueChannelsArgs, 'from' | 'to'>>;
  beforeFestival: Resolver<Maybe<ResolversTypes['BeforeFestival']>, ParentType, ContextType, RequireFields<QueryBeforeFestivalArgs, 'areaCode'>>;
  sensitivePeriods: Resolver<Maybe<ReadonlyArray<ResolversTypes['SensitivePeriod']>>, ParentType, ContextType, Partial<QuerySensitivePeriodsArgs>>;
  leadTimes: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadTime']>>, ParentType, ContextType, RequireFields<QueryLeadTimesArgs, 'from' | 'to'>>;
  yearOnYear: Resolver<Maybe<ResolversTypes['YearOnYear']>, ParentType, ContextType, RequireFields<QueryYearOnYearArgs, 'from' | 'to'>>;
  workReports: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkReport']>>, ParentType, ContextType, RequireFields<QueryWorkReportsArgs, 'areaCode' | 'period'>>;
  ranking: Resolver<Maybe<ReadonlyArray<ResolversTypes['Ranked']>>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'areaCode' | 'from' | 'to' | 'of'>>;
  monthlyCycles: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonthlyCycle']>>, ParentType, ContextType, RequireFields<QueryMonthlyCyclesArgs, 'areaCode' | 'month'>>;
  activity: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'code'>>;
  activities: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, Partial<QueryActivitiesArgs>>;
  activityFigures: Resolver<Maybe<ResolversTypes['ActivityFigures']>, ParentType, ContextType, RequireFields<QueryActivityFiguresArgs, 'areaCode' | 'from' | 'to'>>;
  orgUnit: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<QueryOrgUnitArgs, 'code'>>;
  orgUnits: Resolver<Maybe<ResolversTypes['OrgUnitConnection']>, ParentType, ContextType, Partial<QueryOrgUnitsArgs>>;
  organisation: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'areaCode'>>;
  trainingGaps: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingGap']>>, ParentType, ContextType, RequireFields<QueryTrainingGapsArgs, 'areaCode' | 'year'>>;
  watchItem: Resolver<Maybe<ResolversTypes['WatchItem']>, ParentType, ContextType, RequireFields<QueryWatchItemArgs, 'code'>>;
  watchItems: Resolver<Maybe<ResolversTypes['WatchItemConnection']>, ParentType, ContextType, Partial<QueryWatchItemsArgs>>;
  dutyLetters: Resolver<Maybe<ResolversTypes['DutyLetters']>, ParentType, ContextType, RequireFields<QueryDutyLettersArgs, 'areaCode' | 'year' | 'kind'>>;
  dutyLetter: Resolver<Maybe<ResolversTypes['DutyLetter']>, ParentType, ContextType, RequireFields<QueryDutyLetterArgs, 'code'>>;
  pairing: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType, RequireFields<QueryPairingArgs, 'areaCode' | 'year'>>;
  assessment: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'code'>>;
  assessments: Resolver<Maybe<ResolversTypes['AssessmentConnection']>, ParentType, ContextType, Partial<QueryAssessmentsArgs>>;
  gradeSeries: Resolver<Maybe<ResolversTypes['GradeSeries']>, ParentType, ContextType, RequireFields<QueryGradeSeriesArgs, 'unit'>>;
  policy: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'code'>>;
  policies: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, Partial<QueryPoliciesArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  clueLookGrantPropose: Resolver<ResolversTypes['Looks'], ParentType, ContextType, RequireFields<MutationClueLookGrantProposeArgs, 'input'>>;
  clueLookGrantConfirm: Resolver<ResolversTypes['Looks'], ParentType, ContextType, RequireFields<MutationClueLookGrantConfirmArgs, 'input'>>;
  clueLookGrantReject: Resolver<ResolversTypes['Looks'], ParentType, ContextType, RequireFields<MutationClueLookGrantRejectArgs, 'input'>>;
  clueRegister: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueRegisterArgs, 'input'>>;
  clueComplete: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueCompleteArgs, 'input'>>;
  clueScreen: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueScreenArgs, 'input'>>;
  clueTransfer: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueTransferArgs, 'input'>>;
  clueReturn: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueReturnArgs, 'input'>>;
  clueAssign: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueAssignArgs, 'input'>>;
  clueSign: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSignArgs, 'input'>>;
  clueSendBack: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSendBackArgs, 'input'>>;
  clueCheck: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueCheckArgs, 'input'>>;
  clueMediate: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueMediateArgs, 'input'>>;
  clueHandOver: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueHandOverArgs, 'input'>>;
  clueConclude: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueConcludeArgs, 'input'>>;
  clueCallBack: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueCallBackArgs, 'input'>>;
  clueArchive: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueArchiveArgs, 'input'>>;
  clueExtend: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueExtendArgs, 'input'>>;
  clueEscalate: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueEscalateArgs, 'input'>>;
  clueSuspend: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSuspendArgs, 'input'>>;
  clueResume: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueResumeArgs, 'input'>>;
  clueJoin: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueJoinArgs, 'input'>>;
  clueSplit: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSplitArgs, 'input'>>;
  signalRestate: Resolver<ResolversTypes['Signal'], ParentType, ContextType, RequireFields<MutationSignalRestateArgs, 'input'>>;
  warningAcknowledge: Resolver<ResolversTypes['Warning'], ParentType, ContextType, RequireFields<MutationWarningAcknowledgeArgs, 'input'>>;
  warningAssign: Resolver<ResolversTypes['Warning'], ParentType, ContextType, RequireFields<MutationWarningAssignArgs, 'input'>>;
  warningAnswer: Resolver<ResolversTypes['Warning'], ParentType, ContextType, RequireFields<MutationWarningAnswerArgs, 'input'>>;
  warningExplain: Resolver<ResolversTypes['Warning'], ParentType, ContextType, RequireFields<MutationWarningExplainArgs, 'input'>>;
  warningWaiverPropose: Resolver<ResolversTypes['Warning'], ParentType, ContextType, RequireFields<MutationWarningWaiverProposeArgs, 'input'>>;
  warningWaiverConfirm: Resolver<ResolversTypes['Warning'], ParentType, ContextType, RequireFields<MutationWarningWaiverConfirmArgs, 'input'>>;
  warningWaiverReject: Resolver<ResolversTypes['Warning'], ParentType, ContextType, RequireFields<MutationWarningWaiverRejectArgs, 'input'>>;
  caseOpen: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseOpenArgs, 'input'>>;
  caseNameParties: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseNamePartiesArgs, 'input'>>;
  caseNameWorkers: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseNameWorkersArgs, 'input'>>;
  caseStateClaim: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseStateClaimArgs, 'input'>>;
  caseTagObstacles: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseTagObstaclesArgs, 'input'>>;
  caseAssign: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseAssignArgs, 'input'>>;
  caseSignTask: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseSignTaskArgs, 'input'>>;
  caseFinishTask: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseFinishTaskArgs, 'input'>>;
  caseChangeOwner: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseChangeOwnerArgs, 'input'>>;
  caseMediate: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseMediateArgs, 'input'>>;
  caseEndMediation: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseEndMediationArgs, 'input'>>;
  caseRefer: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseReferArgs, 'input'>>;
  caseAcceptReferral: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseAcceptReferralArgs, 'input'>>;
  caseRefuseReferral: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseRefuseReferralArgs, 'input'>>;
  caseExtend: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseExtendArgs, 'input'>>;
  caseSuspend: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseSuspendArgs, 'input'>>;
  caseResume: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseResumeArgs, 'input'>>;
  caseRecordVisit: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseRecordVisitArgs, 'input'>>;
  caseHoldInterview: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseHoldInterviewArgs, 'input'>>;
  caseHoldMeeting: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseHoldMeetingArgs, 'input'>>;
  caseFinishFollowUp: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseFinishFollowUpArgs, 'input'>>;
  caseHoldReception: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseHoldReceptionArgs, 'input'>>;
  caseSendLetter: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseSendLetterArgs, 'input'>>;
  caseAnswerLetter: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseAnswerLetterArgs, 'input'>>;
  caseRaiseLevel: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseRaiseLevelArgs, 'input'>>;
  caseTake: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseTakeArgs, 'input'>>;
  caseListForSupervision: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseListForSupervisionArgs, 'input'>>;
  caseReleaseFromSupervision: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseReleaseFromSupervisionArgs, 'input'>>;
  caseHoldToAccount: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseHoldToAccountArgs, 'input'>>;
  casePutOnBacklog: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCasePutOnBacklogArgs, 'input'>>;
  caseRequestAid: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseRequestAidArgs, 'input'>>;
  caseRecordAid: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseRecordAidArgs, 'input'>>;
  caseDetermine: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseDetermineArgs, 'input'>>;
  caseAttestPayment: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseAttestPaymentArgs, 'input'>>;
  caseConfirmPayment: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseConfirmPaymentArgs, 'input'>>;
  caseConclude: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseConcludeArgs, 'input'>>;
  caseClose: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseCloseArgs, 'input'>>;
  caseCallBack: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseCallBackArgs, 'input'>>;
  caseReopen: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCaseReopenArgs, 'input'>>;
  groupEventReport: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventReportArgs, 'input'>>;
  groupEventFollowUp: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventFollowUpArgs, 'input'>>;
  groupEventGrade: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventGradeArgs, 'input'>>;
  groupEventRegrade: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventRegradeArgs, 'input'>>;
  groupEventBeginResponse: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventBeginResponseArgs, 'input'>>;
  groupEventNameCommander: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventNameCommanderArgs, 'input'>>;
  groupEventTellPolice: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventTellPoliceArgs, 'input'>>;
  groupEventDispatchPolice: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventDispatchPoliceArgs, 'input'>>;
  groupEventReportUp: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventReportUpArgs, 'input'>>;
  groupEventRecordArrival: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventRecordArrivalArgs, 'input'>>;
  groupEventRecordAttendance: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventRecordAttendanceArgs, 'input'>>;
  groupEventControl: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventControlArgs, 'input'>>;
  groupEventSettle: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventSettleArgs, 'input'>>;
  groupEventReview: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventReviewArgs, 'input'>>;
  groupEventLinkCase: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType, RequireFields<MutationGroupEventLinkCaseArgs, 'input'>>;
  dutyRosterSet: Resolver<ResolversTypes['DutyRoster'], ParentType, ContextType, RequireFields<MutationDutyRosterSetArgs, 'input'>>;
  dutyRosterNoteHandOver: Resolver<ResolversTypes['DutyRoster'], ParentType, ContextType, RequireFields<MutationDutyRosterNoteHandOverArgs, 'input'>>;
  documentIssue: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationDocumentIssueArgs, 'input'>>;
  documentReissue: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationDocumentReissueArgs, 'input'>>;
  documentWithdraw: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationDocumentWithdrawArgs, 'input'>>;
  workReportHandIn: Resolver<ResolversTypes['WorkReport'], ParentType, ContextType, RequireFields<MutationWorkReportHandInArgs, 'input'>>;
  activityPlan: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationActivityPlanArgs, 'input'>>;
  activityRecord: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationActivityRecordArgs, 'input'>>;
  activityHold: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationActivityHoldArgs, 'input'>>;
  activityWithdraw: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationActivityWithdrawArgs, 'input'>>;
  orgUnitFound: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType, RequireFields<MutationOrgUnitFoundArgs, 'input'>>;
  orgUnitSetMembers: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType, RequireFields<MutationOrgUnitSetMembersArgs, 'input'>>;
  orgUnitRename: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType, RequireFields<MutationOrgUnitRenameArgs, 'input'>>;
  orgUnitDissolve: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType, RequireFields<MutationOrgUnitDissolveArgs, 'input'>>;
  watchItemOpen: Resolver<ResolversTypes['WatchItem'], ParentType, ContextType, RequireFields<MutationWatchItemOpenArgs, 'input'>>;
  watchItemNote: Resolver<ResolversTypes['WatchItem'], ParentType, ContextType, RequireFields<MutationWatchItemNoteArgs, 'input'>>;
  watchItemResolve: Resolver<ResolversTypes['WatchItem'], ParentType, ContextType, RequireFields<MutationWatchItemResolveArgs, 'input'>>;
  watchItemConfirm: Resolver<ResolversTypes['WatchItem'], ParentType, ContextType, RequireFields<MutationWatchItemConfirmArgs, 'input'>>;
  watchItemReject: Resolver<ResolversTypes['WatchItem'], ParentType, ContextType, RequireFields<MutationWatchItemRejectArgs, 'input'>>;
  dutyLetterRecord: Resolver<ResolversTypes['DutyLetter'], ParentType, ContextType, RequireFields<MutationDutyLetterRecordArgs, 'input'>>;
  dutyLetterWithdraw: Resolver<ResolversTypes['DutyLetter'], ParentType, ContextType, RequireFields<MutationDutyLetterWithdrawArgs, 'input'>>;
  pairingSet: Resolver<ResolversTypes['Pairing'], ParentType, ContextType, RequireFields<MutationPairingSetArgs, 'input'>>;
  assessmentOpen: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationAssessmentOpenArgs, 'input'>>;
  assessmentScore: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationAssessmentScoreArgs, 'input'>>;
  assessmentPropose: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationAssessmentProposeArgs, 'input'>>;
  assessmentDecide: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationAssessmentDecideArgs, 'input'>>;
  assessmentReturn: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationAssessmentReturnArgs, 'input'>>;
  policyIssue: Resolver<ResolversTypes['Policy'], ParentType, ContextType, RequireFields<MutationPolicyIssueArgs, 'input'>>;
  policySignFor: Resolver<ResolversTypes['Policy'], ParentType, ContextType, RequireFields<MutationPolicySignForArgs, 'input'>>;
  policyRepeal: Resolver<ResolversTypes['Policy'], ParentType, ContextType, RequireFields<MutationPolicyRepealArgs, 'input'>>;
};

export type ClueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clue'] = ResolversParentTypes['Clue'], FederationReferenceType extends FederationReferenceTypes['Clue'] = FederationReferenceTypes['Clue']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Clue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel: Resolver<ResolversTypes['ClueChannel'], ParentType, ContextType>;
  externalNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ClueStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  employerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerCreditCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  periodFrom: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  periodTo: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  reporterNameMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterPhoneMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterPhone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClueReporterPhoneArgs, 'reason'>>;
  words: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readings: Resolver<ReadonlyArray<ResolversTypes['ClueReading']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['ClueUnit']>, ParentType, ContextType>;
  conclusion: Resolver<Maybe<ResolversTypes['ClueConclusion']>, ParentType, ContextType>;
  procedure: Resolver<Maybe<ResolversTypes['ClueProcedure']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  joined: Resolver<ReadonlyArray<ResolversTypes['Clue']>, ParentType, ContextType>;
  maybeSame: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClueLikeness']>>, ParentType, ContextType>;
  seen: Resolver<Maybe<ResolversTypes['SeenConnection']>, ParentType, ContextType, Partial<ClueSeenArgs>>;
  sms: Resolver<ReadonlyArray<ResolversTypes['ClueSms']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['CaseHistoryEntryConnection']>, ParentType, ContextType, RequireFields<ClueHistoryArgs, 'latestFirst'>>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<ClueEvidenceArgs>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ClueDocumentsArgs>>;
};

export type ClueSmsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueSms'] = ResolversParentTypes['ClueSms']> = {
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ClueSmsState'], ParentType, ContextType>;
  at: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type ClueUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueUnit'] = ResolversParentTypes['ClueUnit']> = {
  kind: Resolver<ResolversTypes['ClueUnitKind'], ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type ClueLikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueLikeness'] = ResolversParentTypes['ClueLikeness']> = {
  clue: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
  because: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  clue: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType>;
  groupEvent: Resolver<Maybe<ResolversTypes['GroupEvent']>, ParentType, ContextType>;
  warning: Resolver<Maybe<ResolversTypes['Warning']>, ParentType, ContextType>;
  duty: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['DeadlineStatus'], ParentType, ContextType>;
  extension: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workdaysLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning'], FederationReferenceType extends FederationReferenceTypes['Warning'] = FederationReferenceTypes['Warning']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Warning']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  enterprise: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  abnormality: Resolver<ResolversTypes['Abnormality'], ParentType, ContextType>;
  level: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  raisedLevel: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  since: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  raisedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  clearedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  stage: Resolver<ResolversTypes['WarningStage'], ParentType, ContextType>;
  figures: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  why: Resolver<Maybe<ResolversTypes['Why']>, ParentType, ContextType>;
  inputsDigest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  next: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['ClueUnit']>, ParentType, ContextType>;
  deadlines: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  advice: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  takenUpBy: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  explained: Resolver<Maybe<ResolversTypes['WarningExplained']>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<WarningEvidenceArgs>>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  waiverProposed: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['WarningChangeConnection']>, ParentType, ContextType, RequireFields<WarningHistoryArgs, 'latestFirst'>>;
};

export type WarningExplainedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningExplained'] = ResolversParentTypes['WarningExplained']> = {
  words: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type WarningChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningChange'] = ResolversParentTypes['WarningChange']> = {
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

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  period: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  indicator: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  restatedFor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WarningThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningThreshold'] = ResolversParentTypes['WarningThreshold']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  inForce: Resolver<Maybe<ResolversTypes['ParameterApplied']>, ParentType, ContextType>;
  isDefault: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versions: Resolver<ReadonlyArray<ResolversTypes['ParameterApplied']>, ParentType, ContextType>;
};

export type SignalFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalFeed'] = ResolversParentTypes['SignalFeed']> = {
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  expected: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastPeriod: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  lastReportedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  enterprises: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  restated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastRestatedAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  restatedFor: Resolver<ReadonlyArray<ResolversTypes['RestatedBecause']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signals: Resolver<Maybe<ResolversTypes['SignalConnection']>, ParentType, ContextType, Partial<EnterpriseSignalsArgs>>;
  warnings: Resolver<Maybe<ResolversTypes['WarningConnection']>, ParentType, ContextType, Partial<EnterpriseWarningsArgs>>;
  watchItems: Resolver<Maybe<ResolversTypes['WatchItemConnection']>, ParentType, ContextType, Partial<EnterpriseWatchItemsArgs>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warnings: Resolver<Maybe<ResolversTypes['WarningConnection']>, ParentType, ContextType, Partial<ProjectWarningsArgs>>;
  warningLevel: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  clues: Resolver<Maybe<ResolversTypes['ClueConnection']>, ParentType, ContextType, Partial<ProjectCluesArgs>>;
  clueIndicators: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<ProjectClueIndicatorsArgs>>;
  cases: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<ProjectCasesArgs>>;
  watchItems: Resolver<Maybe<ResolversTypes['WatchItemConnection']>, ParentType, ContextType, Partial<ProjectWatchItemsArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  groupEvents: Resolver<Maybe<ResolversTypes['GroupEventFigures']>, ParentType, ContextType, RequireFields<AreaGroupEventsArgs, 'from' | 'to'>>;
  openMatters: Resolver<Maybe<ReadonlyArray<ResolversTypes['BoardLine']>>, ParentType, ContextType, Partial<AreaOpenMattersArgs>>;
  standingWarnings: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelCount']>>, ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cases: Resolver<Maybe<ReadonlyArray<ResolversTypes['Case']>>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  periodFrom: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  periodTo: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  claimedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  openedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  closedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isUrgent: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstAsked: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level: Resolver<ResolversTypes['CaseLevel'], ParentType, ContextType>;
  claimFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  wageFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  projectFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  clues: Resolver<ReadonlyArray<ResolversTypes['Clue']>, ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  parties: Resolver<ReadonlyArray<ResolversTypes['CaseParty']>, ParentType, ContextType>;
  workers: Resolver<ReadonlyArray<ResolversTypes['CaseWorker']>, ParentType, ContextType>;
  provedWorkers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obstacles: Resolver<ReadonlyArray<ResolversTypes['CaseObstacle']>, ParentType, ContextType>;
  tasks: Resolver<ReadonlyArray<ResolversTypes['CaseTask']>, ParentType, ContextType>;
  mediation: Resolver<Maybe<ResolversTypes['CaseMediationOutcome']>, ParentType, ContextType>;
  procedure: Resolver<Maybe<ResolversTypes['CaseProcedure']>, ParentType, ContextType>;
  filingNo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letters: Resolver<ReadonlyArray<ResolversTypes['CaseDueTask']>, ParentType, ContextType>;
  followUps: Resolver<ReadonlyArray<ResolversTypes['CaseDueTask']>, ParentType, ContextType>;
  supervision: Resolver<Maybe<ResolversTypes['CaseSupervision']>, ParentType, ContextType>;
  leader: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isKey: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  backlog: Resolver<Maybe<ResolversTypes['CaseBacklog']>, ParentType, ContextType>;
  aid: Resolver<Maybe<ResolversTypes['CaseAid']>, ParentType, ContextType>;
  accountability: Resolver<ReadonlyArray<ResolversTypes['CaseAccount']>, ParentType, ContextType>;
  determination: Resolver<Maybe<ResolversTypes['CaseDetermination']>, ParentType, ContextType>;
  conclusion: Resolver<Maybe<ResolversTypes['CaseConclusion']>, ParentType, ContextType>;
  calledFor: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['CaseHistoryEntryConnection']>, ParentType, ContextType, RequireFields<CaseHistoryArgs, 'latestFirst'>>;
  evidence: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<CaseEvidenceArgs>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<CaseDocumentsArgs>>;
};

export type CaseUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseUnit'] = ResolversParentTypes['CaseUnit']> = {
  kind: Resolver<ResolversTypes['CaseUnitKind'], ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  body: Resolver<Maybe<ResolversTypes['CaseBody']>, ParentType, ContextType>;
};

export type CaseTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTask'] = ResolversParentTypes['CaseTask']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['TaskRole'], ParentType, ContextType>;
  signedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  doneOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  result: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CasePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseParty'] = ResolversParentTypes['CaseParty']> = {
  role: Resolver<ResolversTypes['CasePartyRole'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type CaseWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseWorker'] = ResolversParentTypes['CaseWorker']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  claimFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  foundFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  paidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  arrearsFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  proof: Resolver<Maybe<ResolversTypes['CaseProof']>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  confirmedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseDeterminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDetermination'] = ResolversParentTypes['CaseDetermination']> = {
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liableParty: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  basis: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseDueTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDueTask'] = ResolversParentTypes['CaseDueTask']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  doneOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CaseSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSupervision'] = ResolversParentTypes['CaseSupervision']> = {
  issuer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CaseBacklogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseBacklog'] = ResolversParentTypes['CaseBacklog']> = {
  problem: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leader: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseAidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAid'] = ResolversParentTypes['CaseAid']> = {
  step: Resolver<ResolversTypes['CaseAidStep'], ParentType, ContextType>;
  first: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  granted: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccount'] = ResolversParentTypes['CaseAccount']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  step: Resolver<ResolversTypes['CaseAccountability'], ParentType, ContextType>;
};

export type CaseHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHistoryEntry'] = ResolversParentTypes['CaseHistoryEntry']> = {
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

export type CaseFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFigures'] = ResolversParentTypes['CaseFigures']> = {
  opened: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  peoplePaid: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type CallBackSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallBackSample'] = ResolversParentTypes['CallBackSample']> = {
  month: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  drawnOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  seed: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareIn10000: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units: Resolver<ReadonlyArray<ResolversTypes['CallBackUnit']>, ParentType, ContextType>;
};

export type CallBackUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallBackUnit'] = ResolversParentTypes['CallBackUnit']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  closed: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  drawn: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  drawnCases: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type GroupEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEvent'] = ResolversParentTypes['GroupEvent'], FederationReferenceType extends FederationReferenceTypes['GroupEvent'] = FederationReferenceTypes['GroupEvent']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['GroupEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['GroupEventStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseCode: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  source: Resolver<ResolversTypes['GroupEventSource'], ParentType, ContextType>;
  occurredAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  reportedAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  place: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gravity: Resolver<ReadonlyArray<ResolversTypes['GroupEventGravity']>, ParentType, ContextType>;
  amountFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  cause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demands: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyLine: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level: Resolver<Maybe<ResolversTypes['GroupEventLevel']>, ParentType, ContextType>;
  levelByRule: Resolver<Maybe<ResolversTypes['GroupEventLevel']>, ParentType, ContextType>;
  grading: Resolver<Maybe<ResolversTypes['GroupEventGrading']>, ParentType, ContextType>;
  isAlerted: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  response: Resolver<Maybe<ResolversTypes['GroupEventResponse']>, ParentType, ContextType>;
  commander: Resolver<Maybe<ResolversTypes['GroupEventCommander']>, ParentType, ContextType>;
  police: Resolver<ResolversTypes['GroupEventPolice'], ParentType, ContextType>;
  arrival: Resolver<Maybe<ResolversTypes['GroupEventArrival']>, ParentType, ContextType>;
  attendance: Resolver<ResolversTypes['GroupEventAttendance'], ParentType, ContextType>;
  reportedUp: Resolver<ReadonlyArray<ResolversTypes['GroupEventUpReport']>, ParentType, ContextType>;
  followUpsMissed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlledAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  settledAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  outcome: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type GroupEventGradingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventGrading'] = ResolversParentTypes['GroupEventGrading']> = {
  byRule: Resolver<Maybe<ResolversTypes['GroupEventLevel']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planFrom: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  planBasis: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupEventResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventResponse'] = ResolversParentTypes['GroupEventResponse']> = {
  commander: Resolver<ResolversTypes['CommanderRank'], ParentType, ContextType>;
  callOut: Resolver<ReadonlyArray<ResolversTypes['CalledOut']>, ParentType, ContextType>;
  reportTo: Resolver<ResolversTypes['GovernmentTier'], ParentType, ContextType>;
};

export type GroupEventCommanderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventCommander'] = ResolversParentTypes['GroupEventCommander']> = {
  officer: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank: Resolver<ResolversTypes['CommanderRank'], ParentType, ContextType>;
};

export type GroupEventPoliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventPolice'] = ResolversParentTypes['GroupEventPolice']> = {
  neededAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  toldAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  dispatchedAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  isOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupEventArrivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventArrival'] = ResolversParentTypes['GroupEventArrival']> = {
  at: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  seconds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInTime: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GroupEventAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventAttendance'] = ResolversParentTypes['GroupEventAttendance']> = {
  present: Resolver<ReadonlyArray<ResolversTypes['GroupEventAttended']>, ParentType, ContextType>;
  missing: Resolver<ReadonlyArray<ResolversTypes['GroupEventAttendant']>, ParentType, ContextType>;
  isCompliant: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupEventAttendedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventAttended'] = ResolversParentTypes['GroupEventAttended']> = {
  who: Resolver<ResolversTypes['GroupEventAttendant'], ParentType, ContextType>;
  at: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type GroupEventUpReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventUpReport'] = ResolversParentTypes['GroupEventUpReport']> = {
  by: Resolver<ResolversTypes['GroupEventReportForm'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['GovernmentTier'], ParentType, ContextType>;
  at: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type GroupEventFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventFigures'] = ResolversParentTypes['GroupEventFigures']> = {
  events: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleMean: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  graveEvents: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupPetitions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrivals: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrivalsInTime: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byLevel: Resolver<ReadonlyArray<ResolversTypes['GroupEventsOfLevel']>, ParentType, ContextType>;
};

export type GroupEventsOfLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventsOfLevel'] = ResolversParentTypes['GroupEventsOfLevel']> = {
  level: Resolver<ResolversTypes['GroupEventLevel'], ParentType, ContextType>;
  events: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRoster'] = ResolversParentTypes['DutyRoster']> = {
  shifts: Resolver<ReadonlyArray<ResolversTypes['DutyShift']>, ParentType, ContextType>;
  gaps: Resolver<ReadonlyArray<ResolversTypes['DutyGap']>, ParentType, ContextType>;
};

export type DutyShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyShift'] = ResolversParentTypes['DutyShift']> = {
  from: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  officer: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handedOver: Resolver<Maybe<ResolversTypes['DutyHandOverNote']>, ParentType, ContextType>;
  takenOver: Resolver<Maybe<ResolversTypes['DutyHandOverNote']>, ParentType, ContextType>;
  isHandedOver: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyHandOverNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyHandOverNote'] = ResolversParentTypes['DutyHandOverNote']> = {
  at: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  note: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyGap'] = ResolversParentTypes['DutyGap']> = {
  from: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  keptAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  download: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWithdrawn: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
};

export type ClueReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueReading'] = ResolversParentTypes['ClueReading']> = {
  of: Resolver<ResolversTypes['ClueReadingKind'], ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  periodFrom: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  periodTo: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  confidence: Resolver<ResolversTypes['ClueConfidence'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  quote: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  byKind: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  byArea: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  bySector: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  byLevel: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  targets: Resolver<ReadonlyArray<ResolversTypes['ZeroTarget']>, ParentType, ContextType>;
};

export type BoardLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardLine'] = ResolversParentTypes['BoardLine']> = {
  kind: Resolver<ResolversTypes['MatterKind'], ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  caseLevel: Resolver<Maybe<ResolversTypes['CaseLevel']>, ParentType, ContextType>;
  warningLevel: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  open: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestSince: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  oldestDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ages: Resolver<ReadonlyArray<ResolversTypes['AgeBand']>, ParentType, ContextType>;
};

export type AgeBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgeBand'] = ResolversParentTypes['AgeBand']> = {
  fromDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  throughDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenOnDay'] = ResolversParentTypes['OpenOnDay']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  open: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ZeroTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZeroTarget'] = ResolversParentTypes['ZeroTarget']> = {
  of: Resolver<ResolversTypes['ZeroTargetOf'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isZero: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkFigures'] = ResolversParentTypes['WorkFigures']> = {
  from: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  received: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferred: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  closed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedInTime: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesOpened: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimants: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  casesClosed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesVerified: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peoplePaid: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  paidMeanFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  visits: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesVisited: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprisesVisited: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediations: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insuranceArrears: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnedEnterprises: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyCasesClosed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backlogVisits: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backlogClosed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rates: Resolver<ReadonlyArray<ResolversTypes['Rate']>, ParentType, ContextType>;
};

export type BeforeFestivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeforeFestival'] = ResolversParentTypes['BeforeFestival']> = {
  festivalOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  daysLeft: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowFrom: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isNear: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupPetitions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largeEvents: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graveEvents: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isZero: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SensitivePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SensitivePeriod'] = ResolversParentTypes['SensitivePeriod']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  startsInDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelFigures'] = ResolversParentTypes['ChannelFigures']> = {
  channel: Resolver<ResolversTypes['ClueChannel'], ParentType, ContextType>;
  received: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responded: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  respondedSameDay: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseDaysMean: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseDaysLongest: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeadTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTime'] = ResolversParentTypes['LeadTime']> = {
  of: Resolver<ResolversTypes['LeadTimeOf'], ParentType, ContextType>;
  cases: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysMean: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysLongest: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  of: Resolver<ResolversTypes['RateOf'], ParentType, ContextType>;
  numerator: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numeratorIs: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  denominatorIs: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type YearOnYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearOnYear'] = ResolversParentTypes['YearOnYear']> = {
  now: Resolver<ResolversTypes['WorkFigures'], ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['WorkFigures']>, ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  of: Resolver<ResolversTypes['Compared'], ParentType, ContextType>;
  percent: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasFallen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReport'] = ResolversParentTypes['WorkReport']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorkReportKind'], ParentType, ContextType>;
  period: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isLate: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handedInOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isNil: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures: Resolver<Maybe<ResolversTypes['WorkFigures']>, ParentType, ContextType>;
};

export type RankedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranked'] = ResolversParentTypes['Ranked']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  rate: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  rank: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranked: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyCycle'] = ResolversParentTypes['MonthlyCycle']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  month: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  artefacts: Resolver<ReadonlyArray<ResolversTypes['MonthlyArtefact']>, ParentType, ContextType>;
  isClosed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MonthlyArtefactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyArtefact'] = ResolversParentTypes['MonthlyArtefact']> = {
  kind: Resolver<ResolversTypes['WorkReportKind'], ParentType, ContextType>;
  exists: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ActivityStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  host: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  plannedFor: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report: Resolver<Maybe<ResolversTypes['ActivityReport']>, ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type ActivityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityReport'] = ResolversParentTypes['ActivityReport']> = {
  heldOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  place: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting: Resolver<Maybe<ResolversTypes['MeetingType']>, ParentType, ContextType>;
  media: Resolver<ReadonlyArray<ResolversTypes['PublicityMedium']>, ParentType, ContextType>;
  audiences: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  units: Resolver<ReadonlyArray<ResolversTypes['CaseUnit']>, ParentType, ContextType>;
  officers: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  copies: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  works: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parks: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sites: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clues: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  about: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityFigures'] = ResolversParentTypes['ActivityFigures']> = {
  byKind: Resolver<ReadonlyArray<ResolversTypes['ActivityCount']>, ParentType, ContextType>;
  byMedium: Resolver<ReadonlyArray<ResolversTypes['MediumCount']>, ParentType, ContextType>;
};

export type ActivityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityCount'] = ResolversParentTypes['ActivityCount']> = {
  kind: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  times: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copies: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sites: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clues: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediumCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediumCount'] = ResolversParentTypes['MediumCount']> = {
  medium: Resolver<ResolversTypes['PublicityMedium'], ParentType, ContextType>;
  times: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['OrgUnitKind'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['OrgUnitStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  duties: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  basis: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members: Resolver<ReadonlyArray<ResolversTypes['OrgUnitMember']>, ParentType, ContextType>;
  formerNames: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  dissolvedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dissolvedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type OrgUnitMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitMember'] = ResolversParentTypes['OrgUnitMember']> = {
  account: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type FormerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  byKind: Resolver<ReadonlyArray<ResolversTypes['OrgUnitCount']>, ParentType, ContextType>;
  gaps: Resolver<ReadonlyArray<ResolversTypes['OrgUnitGap']>, ParentType, ContextType>;
};

export type OrgUnitCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitCount'] = ResolversParentTypes['OrgUnitCount']> = {
  kind: Resolver<ResolversTypes['OrgUnitKind'], ParentType, ContextType>;
  units: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitGap'] = ResolversParentTypes['OrgUnitGap']> = {
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  missing: Resolver<ResolversTypes['OrgUnitMissing'], ParentType, ContextType>;
};

export type TrainingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingGap'] = ResolversParentTypes['TrainingGap']> = {
  account: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WatchItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchItem'] = ResolversParentTypes['WatchItem']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WatchKind'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['WatchStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  enterprise: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  tags: Resolver<ReadonlyArray<ResolversTypes['WatchTag']>, ParentType, ContextType>;
  grade: Resolver<ResolversTypes['RiskGrade'], ParentType, ContextType>;
  facts: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes: Resolver<ReadonlyArray<ResolversTypes['WatchNote']>, ParentType, ContextType>;
  resolution: Resolver<Maybe<ResolversTypes['WatchResolution']>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<WatchItemEvidenceArgs>>;
  confirmedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['CaseHistoryEntryConnection']>, ParentType, ContextType, RequireFields<WatchItemHistoryArgs, 'latestFirst'>>;
};

export type WatchNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchNote'] = ResolversParentTypes['WatchNote']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WatchResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchResolution'] = ResolversParentTypes['WatchResolution']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyLetter'] = ResolversParentTypes['DutyLetter']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['DutyLetterStage'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['CaseUnit']>, ParentType, ContextType>;
  enterprise: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  post: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  targets: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scoreItem: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyLettersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyLetters'] = ResolversParentTypes['DutyLetters']> = {
  signed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units: Resolver<ReadonlyArray<ResolversTypes['UnitsLetter']>, ParentType, ContextType>;
};

export type UnitsLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitsLetter'] = ResolversParentTypes['UnitsLetter']> = {
  unit: Resolver<Maybe<ResolversTypes['CaseUnit']>, ParentType, ContextType>;
  letter: Resolver<Maybe<ResolversTypes['DutyLetter']>, ParentType, ContextType>;
};

export type PairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing']> = {
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs: Resolver<ReadonlyArray<ResolversTypes['Pair']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  unit: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  town: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['Assessed'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['AssessmentStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items: Resolver<ReadonlyArray<ResolversTypes['ScoreItem']>, ParentType, ContextType>;
  lines: Resolver<ResolversTypes['GradeLines'], ParentType, ContextType>;
  scorecards: Resolver<ReadonlyArray<ResolversTypes['Scorecard']>, ParentType, ContextType>;
  results: Resolver<ReadonlyArray<ResolversTypes['AssessmentResult']>, ParentType, ContextType>;
};

export type ScoreItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreItem'] = ResolversParentTypes['ScoreItem']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  block: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeLinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeLines'] = ResolversParentTypes['GradeLines']> = {
  topRanks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bottomRanks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastOfA: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastOfB: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groupEvents: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  governmentGroupEvents: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extremeEvents: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ItemPointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemPoints'] = ResolversParentTypes['ItemPoints']> = {
  item: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  step: Resolver<ResolversTypes['AssessmentStep'], ParentType, ContextType>;
  points: Resolver<ReadonlyArray<ResolversTypes['ItemPoints']>, ParentType, ContextType>;
  isOrganisedWell: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupEvents: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  governmentGroupEvents: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extremeEvents: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResult'] = ResolversParentTypes['AssessmentResult']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  points: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade: Resolver<ResolversTypes['AssessmentGrade'], ParentType, ContextType>;
};

export type GradeSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeSeries'] = ResolversParentTypes['GradeSeries']> = {
  years: Resolver<ReadonlyArray<ResolversTypes['GradeOfYear']>, ParentType, ContextType>;
  streak: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeOfYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeOfYear'] = ResolversParentTypes['GradeOfYear']> = {
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade: Resolver<ResolversTypes['AssessmentGrade'], ParentType, ContextType>;
  rank: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['PolicyClass'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['PolicyStage'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  index: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  publishedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  openness: Resolver<ResolversTypes['Openness'], ParentType, ContextType>;
  scope: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basedOn: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  addressees: Resolver<ReadonlyArray<ResolversTypes['CaseUnit']>, ParentType, ContextType>;
  receipts: Resolver<ReadonlyArray<ResolversTypes['PolicyReceipt']>, ParentType, ContextType>;
  programme: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  repealedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReceipt'] = ResolversParentTypes['PolicyReceipt']> = {
  unit: Resolver<ResolversTypes['CaseUnit'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
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

export type ActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  act: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
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

export type DocumentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  check: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  download: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docx: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ClueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueConnection'] = ResolversParentTypes['ClueConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Clue']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ClueEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueEdge'] = ResolversParentTypes['ClueEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
};

export type WarningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningConnection'] = ResolversParentTypes['WarningConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['WarningEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningEdge'] = ResolversParentTypes['WarningEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Warning'], ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
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

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type WarningChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningChangeConnection'] = ResolversParentTypes['WarningChangeConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['WarningChange']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['WarningChangeEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarningChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarningChangeEdge'] = ResolversParentTypes['WarningChangeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WarningChange'], ParentType, ContextType>;
};

export type SignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalConnection'] = ResolversParentTypes['SignalConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['SignalEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalEdge'] = ResolversParentTypes['SignalEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseHistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHistoryEntryConnection'] = ResolversParentTypes['CaseHistoryEntryConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['CaseHistoryEntryEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseHistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHistoryEntryEdge'] = ResolversParentTypes['CaseHistoryEntryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CaseHistoryEntry'], ParentType, ContextType>;
};

export type GroupEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventConnection'] = ResolversParentTypes['GroupEventConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['GroupEvent']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['GroupEventEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEventEdge'] = ResolversParentTypes['GroupEventEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['GroupEvent'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type OrgUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitConnection'] = ResolversParentTypes['OrgUnitConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['OrgUnitEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitEdge'] = ResolversParentTypes['OrgUnitEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type WatchItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchItemConnection'] = ResolversParentTypes['WatchItemConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['WatchItem']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['WatchItemEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchItemEdge'] = ResolversParentTypes['WatchItemEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WatchItem'], ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
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
  Clue: ClueResolvers<ContextType>;
  ClueSms: ClueSmsResolvers<ContextType>;
  ClueUnit: ClueUnitResolvers<ContextType>;
  ClueLikeness: ClueLikenessResolvers<ContextType>;
  Deadline: DeadlineResolvers<ContextType>;
  Warning: WarningResolvers<ContextType>;
  WarningExplained: WarningExplainedResolvers<ContextType>;
  WarningChange: WarningChangeResolvers<ContextType>;
  Signal: SignalResolvers<ContextType>;
  WarningThreshold: WarningThresholdResolvers<ContextType>;
  SignalFeed: SignalFeedResolvers<ContextType>;
  Enterprise: EnterpriseResolvers<ContextType>;
  Project: ProjectResolvers<ContextType>;
  Area: AreaResolvers<ContextType>;
  Worker: WorkerResolvers<ContextType>;
  Case: CaseResolvers<ContextType>;
  CaseUnit: CaseUnitResolvers<ContextType>;
  CaseTask: CaseTaskResolvers<ContextType>;
  CaseParty: CasePartyResolvers<ContextType>;
  CaseWorker: CaseWorkerResolvers<ContextType>;
  CaseDetermination: CaseDeterminationResolvers<ContextType>;
  CaseDueTask: CaseDueTaskResolvers<ContextType>;
  CaseSupervision: CaseSupervisionResolvers<ContextType>;
  CaseBacklog: CaseBacklogResolvers<ContextType>;
  CaseAid: CaseAidResolvers<ContextType>;
  CaseAccount: CaseAccountResolvers<ContextType>;
  CaseHistoryEntry: CaseHistoryEntryResolvers<ContextType>;
  CaseFigures: CaseFiguresResolvers<ContextType>;
  CallBackSample: CallBackSampleResolvers<ContextType>;
  CallBackUnit: CallBackUnitResolvers<ContextType>;
  GroupEvent: GroupEventResolvers<ContextType>;
  GroupEventGrading: GroupEventGradingResolvers<ContextType>;
  GroupEventResponse: GroupEventResponseResolvers<ContextType>;
  GroupEventCommander: GroupEventCommanderResolvers<ContextType>;
  GroupEventPolice: GroupEventPoliceResolvers<ContextType>;
  GroupEventArrival: GroupEventArrivalResolvers<ContextType>;
  GroupEventAttendance: GroupEventAttendanceResolvers<ContextType>;
  GroupEventAttended: GroupEventAttendedResolvers<ContextType>;
  GroupEventUpReport: GroupEventUpReportResolvers<ContextType>;
  GroupEventFigures: GroupEventFiguresResolvers<ContextType>;
  GroupEventsOfLevel: GroupEventsOfLevelResolvers<ContextType>;
  DutyRoster: DutyRosterResolvers<ContextType>;
  DutyShift: DutyShiftResolvers<ContextType>;
  DutyHandOverNote: DutyHandOverNoteResolvers<ContextType>;
  DutyGap: DutyGapResolvers<ContextType>;
  Evidence: EvidenceResolvers<ContextType>;
  Document: DocumentResolvers<ContextType>;
  ClueReading: ClueReadingResolvers<ContextType>;
  Board: BoardResolvers<ContextType>;
  BoardLine: BoardLineResolvers<ContextType>;
  AgeBand: AgeBandResolvers<ContextType>;
  OpenOnDay: OpenOnDayResolvers<ContextType>;
  ZeroTarget: ZeroTargetResolvers<ContextType>;
  WorkFigures: WorkFiguresResolvers<ContextType>;
  BeforeFestival: BeforeFestivalResolvers<ContextType>;
  SensitivePeriod: SensitivePeriodResolvers<ContextType>;
  ChannelFigures: ChannelFiguresResolvers<ContextType>;
  LeadTime: LeadTimeResolvers<ContextType>;
  Rate: RateResolvers<ContextType>;
  YearOnYear: YearOnYearResolvers<ContextType>;
  Change: ChangeResolvers<ContextType>;
  WorkReport: WorkReportResolvers<ContextType>;
  Ranked: RankedResolvers<ContextType>;
  MonthlyCycle: MonthlyCycleResolvers<ContextType>;
  MonthlyArtefact: MonthlyArtefactResolvers<ContextType>;
  Activity: ActivityResolvers<ContextType>;
  ActivityReport: ActivityReportResolvers<ContextType>;
  ActivityFigures: ActivityFiguresResolvers<ContextType>;
  ActivityCount: ActivityCountResolvers<ContextType>;
  MediumCount: MediumCountResolvers<ContextType>;
  OrgUnit: OrgUnitResolvers<ContextType>;
  OrgUnitMember: OrgUnitMemberResolvers<ContextType>;
  FormerName: FormerNameResolvers<ContextType>;
  Organisation: OrganisationResolvers<ContextType>;
  OrgUnitCount: OrgUnitCountResolvers<ContextType>;
  OrgUnitGap: OrgUnitGapResolvers<ContextType>;
  TrainingGap: TrainingGapResolvers<ContextType>;
  WatchItem: WatchItemResolvers<ContextType>;
  WatchNote: WatchNoteResolvers<ContextType>;
  WatchResolution: WatchResolutionResolvers<ContextType>;
  DutyLetter: DutyLetterResolvers<ContextType>;
  DutyLetters: DutyLettersResolvers<ContextType>;
  UnitsLetter: UnitsLetterResolvers<ContextType>;
  Pairing: PairingResolvers<ContextType>;
  Pair: PairResolvers<ContextType>;
  Assessment: AssessmentResolvers<ContextType>;
  ScoreItem: ScoreItemResolvers<ContextType>;
  GradeLines: GradeLinesResolvers<ContextType>;
  ItemPoints: ItemPointsResolvers<ContextType>;
  Scorecard: ScorecardResolvers<ContextType>;
  AssessmentResult: AssessmentResultResolvers<ContextType>;
  GradeSeries: GradeSeriesResolvers<ContextType>;
  GradeOfYear: GradeOfYearResolvers<ContextType>;
  Policy: PolicyResolvers<ContextType>;
  PolicyReceipt: PolicyReceiptResolvers<ContextType>;
  Text: TextResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Indicator: IndicatorResolvers<ContextType>;
  Act: ActResolvers<ContextType>;
  HistoryActor: HistoryActorResolvers<ContextType>;
  RestatedBecause: RestatedBecauseResolvers<ContextType>;
  LevelCount: LevelCountResolvers<ContextType>;
  DocumentVersion: DocumentVersionResolvers<ContextType>;
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
  ClueConnection: ClueConnectionResolvers<ContextType>;
  ClueEdge: ClueEdgeResolvers<ContextType>;
  WarningConnection: WarningConnectionResolvers<ContextType>;
  WarningEdge: WarningEdgeResolvers<ContextType>;
  DeadlineConnection: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge: DeadlineEdgeResolvers<ContextType>;
  ImportConnection: ImportConnectionResolvers<ContextType>;
  ImportEdge: ImportEdgeResolvers<ContextType>;
  SeenConnection: SeenConnectionResolvers<ContextType>;
  SeenEdge: SeenEdgeResolvers<ContextType>;
  EvidenceConnection: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge: EvidenceEdgeResolvers<ContextType>;
  WarningChangeConnection: WarningChangeConnectionResolvers<ContextType>;
  WarningChangeEdge: WarningChangeEdgeResolvers<ContextType>;
  SignalConnection: SignalConnectionResolvers<ContextType>;
  SignalEdge: SignalEdgeResolvers<ContextType>;
  CaseConnection: CaseConnectionResolvers<ContextType>;
  CaseEdge: CaseEdgeResolvers<ContextType>;
  CaseHistoryEntryConnection: CaseHistoryEntryConnectionResolvers<ContextType>;
  CaseHistoryEntryEdge: CaseHistoryEntryEdgeResolvers<ContextType>;
  GroupEventConnection: GroupEventConnectionResolvers<ContextType>;
  GroupEventEdge: GroupEventEdgeResolvers<ContextType>;
  DocumentConnection: DocumentConnectionResolvers<ContextType>;
  DocumentEdge: DocumentEdgeResolvers<ContextType>;
  ActivityConnection: ActivityConnectionResolvers<ContextType>;
  ActivityEdge: ActivityEdgeResolvers<ContextType>;
  OrgUnitConnection: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitEdge: OrgUnitEdgeResolvers<ContextType>;
  WatchItemConnection: WatchItemConnectionResolvers<ContextType>;
  WatchItemEdge: WatchItemEdgeResolvers<ContextType>;
  AssessmentConnection: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge: AssessmentEdgeResolvers<ContextType>;
  PolicyConnection: PolicyConnectionResolvers<ContextType>;
  PolicyEdge: PolicyEdgeResolvers<ContextType>;
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
