// Generated from schema.graphql and mappers.json by `npm run schema`; not edited by hand.
import type { Connection, Edge, ResolversOf } from '@anxin/service-kit';
import type { Fen } from '@anxin/domain-kit';
import type { PlainDate } from '@anxin/domain-kit';
import type { PlainMonth } from '@anxin/domain-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Text as Sentence, RuleApplied as AppliedRule, Opening } from '@anxin/law';
import type { StoredVersion } from '@anxin/service-kit/documents';
import type { HistoryActor as ActedBy, StoredDeadline, HistoryRow } from '@anxin/service-kit';
import type { OrderEntity } from '../store/orders/order-entity';
import type { ArrivedSum } from '../store/orders/order-sums';
import type { LiabilityRow, ProjectRow, EnterpriseRow, CaseRow, WorkerRef, AreaRow } from './rows';
import type { Correction, Proof } from '../domain/order';
import type { DocumentRow, DocumentOffer } from '../documents';
import type { ListingEntity } from '../store/sanctions/listing-entity';
import type { ReferralEntity } from '../store/sanctions/referral-entity';
import type { PenaltyEntity } from '../store/sanctions/penalty-entity';
import type { Hearing } from '../domain/penalty';
import type { PromiseEntity } from '../store/promises/promise-entity';
import type { InspectionEntity } from '../store/checks/inspection-entity';
import type { DrawEntity } from '../store/checks/draw-entity';
import type { CampaignEntity } from '../store/checks/campaign-entity';
import type { CampaignCounts } from '../store/checks/campaign-store';
import type { AreaFigures } from '../store/area-figures';
import type { CreditAssessmentEntity } from '../store/checks/credit-entity';
import type { StandingGrade } from '../store/checks/credit-store';
import type { DueChecks } from '../store/checks/read-checks-due';
import type { WrittenReviewEntity, ReviewFormEntity } from '../store/checks/review-entity';
import type { ReviewCounts } from '../store/checks/review-store';
import type { ProjectGradingEntity } from '../store/checks/grading-entity';
import type { PublicationIssueEntity } from '../store/sanctions/issue-entity';
import type { PlanEntity } from '../store/promises/plan-entity';
import type { RiskNoticeEntity } from '../store/checks/risk-notice-entity';
import type { FundEntity } from '../store/funds/fund-entity';
import type { LedgerLine } from '../store/funds/fund-store';
import type { FundTotals } from '../store/funds/fund-figures';
import type { AdvanceEntity } from '../store/funds/advance-entity';
import type { AdvancedSum } from '../store/funds/advance-sums';
import type { DrawingEntity } from '../store/funds/drawing-entity';
import type { ClearanceEntity } from '../store/promises/clearance-entity';
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
  readonly order: Maybe<Order>;
  readonly orders: Maybe<OrderConnection>;
  readonly listing: Maybe<Listing>;
  readonly listings: Maybe<ListingConnection>;
  readonly blacklist: Blacklist;
  readonly referral: Maybe<Referral>;
  readonly referrals: Maybe<ReferralConnection>;
  readonly penalty: Maybe<Penalty>;
  readonly promise: Maybe<PromiseLetter>;
  readonly promises: Maybe<PromiseLetterConnection>;
  readonly penalties: Maybe<PenaltyConnection>;
  readonly checklist: Maybe<ReadonlyArray<ChecklistItem>>;
  readonly inspection: Maybe<Inspection>;
  readonly inspections: Maybe<InspectionConnection>;
  readonly draw: Maybe<Draw>;
  readonly draws: DrawPage;
  readonly campaign: Maybe<Campaign>;
  readonly campaigns: Maybe<CampaignConnection>;
  readonly riskNotice: Maybe<RiskNotice>;
  readonly riskNotices: Maybe<RiskNoticeConnection>;
  readonly fund: Maybe<Fund>;
  readonly funds: Maybe<FundConnection>;
  readonly advance: Maybe<Advance>;
  readonly advances: Maybe<AdvanceConnection>;
  readonly clearance: Maybe<Clearance>;
  readonly clearances: Maybe<ClearanceConnection>;
  readonly drawing: Maybe<Drawing>;
  readonly drawings: Maybe<DrawingConnection>;
  readonly enforcementDocument: Maybe<EnforcementDocument>;
  readonly creditAssessment: Maybe<CreditAssessment>;
  readonly creditAssessments: Maybe<CreditAssessmentConnection>;
  readonly checksDue: Maybe<CheckDueConnection>;
  readonly writtenReview: Maybe<WrittenReview>;
  readonly writtenReviews: Maybe<WrittenReviewConnection>;
  readonly reviewForm: Maybe<ReviewForm>;
  readonly projectGrading: Maybe<ProjectGrading>;
  readonly tenderGrades: Maybe<ProjectGradingConnection>;
  readonly publicationIssue: Maybe<PublicationIssue>;
  readonly publicationIssues: Maybe<PublicationIssueConnection>;
  readonly publicIssues: PublicIssuePage;
  readonly plan: Maybe<Plan>;
  readonly plans: Maybe<PlanConnection>;
};


export type QueryOrderArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryListingArgs = {
  code: Scalars['ID']['input'];
};


export type QueryListingsArgs = {
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBlacklistArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  quarter?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReferralArgs = {
  code: Scalars['ID']['input'];
};


export type QueryReferralsArgs = {
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPenaltyArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPromiseArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPromisesArgs = {
  filter?: InputMaybe<PromiseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPenaltiesArgs = {
  filter?: InputMaybe<PenaltyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChecklistArgs = {
  of: Checklist;
  isSite?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryInspectionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDrawArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDrawsArgs = {
  filter?: InputMaybe<DrawFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCampaignArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskNoticeArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRiskNoticesArgs = {
  filter?: InputMaybe<RiskNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundArgs = {
  code: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  filter?: InputMaybe<FundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdvanceArgs = {
  code: Scalars['ID']['input'];
};


export type QueryAdvancesArgs = {
  filter?: InputMaybe<AdvanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClearanceArgs = {
  code: Scalars['ID']['input'];
};


export type QueryClearancesArgs = {
  filter?: InputMaybe<ClearanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDrawingArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDrawingsArgs = {
  filter?: InputMaybe<DrawingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnforcementDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditAssessmentArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCreditAssessmentsArgs = {
  filter?: InputMaybe<CreditAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChecksDueArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWrittenReviewArgs = {
  code: Scalars['ID']['input'];
};


export type QueryWrittenReviewsArgs = {
  filter?: InputMaybe<WrittenReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewFormArgs = {
  code: Scalars['ID']['input'];
};


export type QueryProjectGradingArgs = {
  code: Scalars['ID']['input'];
};


export type QueryTenderGradesArgs = {
  project?: InputMaybe<Scalars['ID']['input']>;
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  grade?: InputMaybe<TenderGrade>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicationIssueArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPublicationIssuesArgs = {
  filter?: InputMaybe<PublicationIssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicIssuesArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPlansArgs = {
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly orderPropose: Order;
  readonly orderRevise: Order;
  readonly orderExtend: Order;
  readonly orderTell: Order;
  readonly orderHear: Order;
  readonly orderDecide: Order;
  readonly orderServe: Order;
  readonly orderProveCorrection: Order;
  readonly orderConfirmCorrection: Order;
  readonly orderSeekRemedy: Order;
  readonly orderEndRemedy: Order;
  readonly orderDun: Order;
  readonly orderApplyToCourt: Order;
  readonly orderRevoke: Order;
  readonly listingPropose: Listing;
  readonly listingServeNotice: Listing;
  readonly listingContest: Listing;
  readonly listingAnswerObjection: Listing;
  readonly listingSpare: Listing;
  readonly listingExtendDecision: Listing;
  readonly listingDecide: Listing;
  readonly listingServeDecision: Listing;
  readonly listingEditPublication: Listing;
  readonly listingRelease: Listing;
  readonly listingRecordReceipt: Listing;
  readonly listingApplyForRemoval: Listing;
  readonly listingRemove: Listing;
  readonly listingRefuseRemoval: Listing;
  readonly listingRestore: Listing;
  readonly listingRecordStopped: Listing;
  readonly referralOpen: Referral;
  readonly referralReport: Referral;
  readonly referralApprove: Referral;
  readonly referralDecline: Referral;
  readonly referralTransfer: Referral;
  readonly referralRecordReceipt: Referral;
  readonly referralRecordForwarded: Referral;
  readonly referralRecordIncomplete: Referral;
  readonly referralComplete: Referral;
  readonly referralRecordAccepted: Referral;
  readonly referralRecordRefused: Referral;
  readonly referralAskReconsidered: Referral;
  readonly referralAskProsecutor: Referral;
  readonly referralHandOver: Referral;
  readonly penaltyPropose: Penalty;
  readonly penaltyRevise: Penalty;
  readonly penaltyTell: Penalty;
  readonly penaltyHear: Penalty;
  readonly penaltyAskHearing: Penalty;
  readonly penaltyCallHearing: Penalty;
  readonly penaltyHoldHearing: Penalty;
  readonly penaltyDecide: Penalty;
  readonly penaltyWaive: Penalty;
  readonly penaltyServe: Penalty;
  readonly penaltyPay: Penalty;
  readonly penaltyRevoke: Penalty;
  readonly promiseRecord: PromiseLetter;
  readonly promiseWithdraw: PromiseLetter;
  readonly inspectionPlan: Inspection;
  readonly inspectionCancel: Inspection;
  readonly inspectionCarryOut: Inspection;
  readonly inspectionServeNotice: Inspection;
  readonly inspectionReportRectified: Inspection;
  readonly inspectionConfirmRectified: Inspection;
  readonly inspectionRejectRectified: Inspection;
  readonly inspectionClose: Inspection;
  readonly drawCommit: Draw;
  readonly drawCloseLists: Draw;
  readonly drawReveal: Draw;
  readonly drawEnd: Draw;
  readonly drawPublish: Draw;
  readonly drawAbandon: Draw;
  readonly campaignPlan: Campaign;
  readonly campaignEnd: Campaign;
  readonly campaignCancel: Campaign;
  readonly riskNoticeIssue: RiskNotice;
  readonly riskNoticeServe: RiskNotice;
  readonly riskNoticeReportRectified: RiskNotice;
  readonly riskNoticeConfirmRectified: RiskNotice;
  readonly riskNoticeRejectRectified: RiskNotice;
  readonly riskNoticeClose: RiskNotice;
  readonly riskNoticeWithdraw: RiskNotice;
  readonly fundPropose: Fund;
  readonly fundConfirm: Fund;
  readonly fundRefuse: Fund;
  readonly fundAskTopUp: Fund;
  readonly fundSchedule: Fund;
  readonly advanceApply: Advance;
  readonly advanceVerify: Advance;
  readonly advanceApprove: Advance;
  readonly advancePay: Advance;
  readonly advanceClaim: Advance;
  readonly advanceRecover: Advance;
  readonly advanceAskWriteOff: Advance;
  readonly advanceApproveWriteOff: Advance;
  readonly advanceRefuse: Advance;
  readonly advanceWithdraw: Advance;
  readonly clearanceBegin: Clearance;
  readonly clearanceAddTo: Clearance;
  readonly clearanceReport: Clearance;
  readonly clearanceConfirm: Clearance;
  readonly clearanceReject: Clearance;
  readonly clearanceEnd: Clearance;
  readonly drawingApply: Drawing;
  readonly drawingEndorse: Drawing;
  readonly drawingApprove: Drawing;
  readonly drawingPay: Drawing;
  readonly drawingRefuse: Drawing;
  readonly drawingWithdraw: Drawing;
  readonly enforcementDocumentIssue: EnforcementDocument;
  readonly enforcementDocumentReissue: EnforcementDocument;
  readonly enforcementDocumentWithdraw: EnforcementDocument;
  readonly creditAssessmentPropose: CreditAssessment;
  readonly creditAssessmentTell: CreditAssessment;
  readonly creditAssessmentContest: CreditAssessment;
  readonly creditAssessmentAnswer: CreditAssessment;
  readonly creditAssessmentConfirm: CreditAssessment;
  readonly creditAssessmentCorrect: CreditAssessment;
  readonly creditAssessmentInterview: CreditAssessment;
  readonly creditAssessmentWithdraw: CreditAssessment;
  readonly writtenReviewAnnounce: WrittenReview;
  readonly writtenReviewClose: WrittenReview;
  readonly writtenReviewCancel: WrittenReview;
  readonly reviewFormSubmit: ReviewForm;
  readonly reviewFormResubmit: ReviewForm;
  readonly reviewFormVerify: ReviewForm;
  readonly reviewFormReject: ReviewForm;
  readonly projectGradingPropose: ProjectGrading;
  readonly projectGradingAgree: ProjectGrading;
  readonly projectGradingRefuse: ProjectGrading;
  readonly publicationIssueExpose: PublicationIssue;
  readonly publicationIssueStateEntry: PublicationIssue;
  readonly publicationIssueEdit: PublicationIssue;
  readonly publicationIssueRelease: PublicationIssue;
  readonly publicationIssueRecordReceipt: PublicationIssue;
  readonly publicationIssueContestEntry: PublicationIssue;
  readonly publicationIssueAnswerEntry: PublicationIssue;
  readonly publicationIssueCorrectEntry: PublicationIssue;
  readonly publicationIssueWithdrawEntry: PublicationIssue;
  readonly planOpen: Plan;
  readonly planAddSteps: Plan;
  readonly planFinishStep: Plan;
  readonly planClose: Plan;
};


export type MutationOrderProposeArgs = {
  input: OrderProposeInput;
};


export type MutationOrderReviseArgs = {
  input: OrderReviseInput;
};


export type MutationOrderExtendArgs = {
  input: OrderReasonInput;
};


export type MutationOrderTellArgs = {
  input: OrderInput;
};


export type MutationOrderHearArgs = {
  input: OrderHearInput;
};


export type MutationOrderDecideArgs = {
  input: OrderInput;
};


export type MutationOrderServeArgs = {
  input: OrderServeInput;
};


export type MutationOrderProveCorrectionArgs = {
  input: OrderProveCorrectionInput;
};


export type MutationOrderConfirmCorrectionArgs = {
  input: OrderInput;
};


export type MutationOrderSeekRemedyArgs = {
  input: OrderSeekRemedyInput;
};


export type MutationOrderEndRemedyArgs = {
  input: OrderEndRemedyInput;
};


export type MutationOrderDunArgs = {
  input: OrderInput;
};


export type MutationOrderApplyToCourtArgs = {
  input: OrderApplyToCourtInput;
};


export type MutationOrderRevokeArgs = {
  input: OrderReasonInput;
};


export type MutationListingProposeArgs = {
  input: ListingProposeInput;
};


export type MutationListingServeNoticeArgs = {
  input: ListingServeInput;
};


export type MutationListingContestArgs = {
  input: ListingContestInput;
};


export type MutationListingAnswerObjectionArgs = {
  input: ListingAnswerObjectionInput;
};


export type MutationListingSpareArgs = {
  input: ListingPromiseInput;
};


export type MutationListingExtendDecisionArgs = {
  input: ListingReasonInput;
};


export type MutationListingDecideArgs = {
  input: ListingDecideInput;
};


export type MutationListingServeDecisionArgs = {
  input: ListingServeInput;
};


export type MutationListingEditPublicationArgs = {
  input: ListingEditPublicationInput;
};


export type MutationListingReleaseArgs = {
  input: ListingInput;
};


export type MutationListingRecordReceiptArgs = {
  input: ListingReceiptInput;
};


export type MutationListingApplyForRemovalArgs = {
  input: ListingPromiseInput;
};


export type MutationListingRemoveArgs = {
  input: ListingInput;
};


export type MutationListingRefuseRemovalArgs = {
  input: ListingReasonInput;
};


export type MutationListingRestoreArgs = {
  input: ListingRestoreInput;
};


export type MutationListingRecordStoppedArgs = {
  input: ListingReceiptInput;
};


export type MutationReferralOpenArgs = {
  input: ReferralOpenInput;
};


export type MutationReferralReportArgs = {
  input: ReferralReportInput;
};


export type MutationReferralApproveArgs = {
  input: ReferralInput;
};


export type MutationReferralDeclineArgs = {
  input: ReferralDeclineInput;
};


export type MutationReferralTransferArgs = {
  input: ReferralTransferInput;
};


export type MutationReferralRecordReceiptArgs = {
  input: ReferralRecordReceiptInput;
};


export type MutationReferralRecordForwardedArgs = {
  input: ReferralRecordForwardedInput;
};


export type MutationReferralRecordIncompleteArgs = {
  input: ReferralRecordIncompleteInput;
};


export type MutationReferralCompleteArgs = {
  input: ReferralCompleteInput;
};


export type MutationReferralRecordAcceptedArgs = {
  input: ReferralRecordAcceptedInput;
};


export type MutationReferralRecordRefusedArgs = {
  input: ReferralRecordRefusedInput;
};


export type MutationReferralAskReconsideredArgs = {
  input: ReferralReasonInput;
};


export type MutationReferralAskProsecutorArgs = {
  input: ReferralReasonInput;
};


export type MutationReferralHandOverArgs = {
  input: ReferralHandOverInput;
};


export type MutationPenaltyProposeArgs = {
  input: PenaltyProposeInput;
};


export type MutationPenaltyReviseArgs = {
  input: PenaltyReviseInput;
};


export type MutationPenaltyTellArgs = {
  input: PenaltyInput;
};


export type MutationPenaltyHearArgs = {
  input: PenaltyHearInput;
};


export type MutationPenaltyAskHearingArgs = {
  input: PenaltyInput;
};


export type MutationPenaltyCallHearingArgs = {
  input: PenaltyCallHearingInput;
};


export type MutationPenaltyHoldHearingArgs = {
  input: PenaltyHoldHearingInput;
};


export type MutationPenaltyDecideArgs = {
  input: PenaltyInput;
};


export type MutationPenaltyWaiveArgs = {
  input: PenaltyWaiveInput;
};


export type MutationPenaltyServeArgs = {
  input: PenaltyServeInput;
};


export type MutationPenaltyPayArgs = {
  input: PenaltyPayInput;
};


export type MutationPenaltyRevokeArgs = {
  input: PenaltyRevokeInput;
};


export type MutationPromiseRecordArgs = {
  input: PromiseRecordInput;
};


export type MutationPromiseWithdrawArgs = {
  input: PromiseWithdrawInput;
};


export type MutationInspectionPlanArgs = {
  input: InspectionPlanInput;
};


export type MutationInspectionCancelArgs = {
  input: InspectionReasonInput;
};


export type MutationInspectionCarryOutArgs = {
  input: InspectionCarryOutInput;
};


export type MutationInspectionServeNoticeArgs = {
  input: InspectionServeNoticeInput;
};


export type MutationInspectionReportRectifiedArgs = {
  input: InspectionReportRectifiedInput;
};


export type MutationInspectionConfirmRectifiedArgs = {
  input: InspectionProblemInput;
};


export type MutationInspectionRejectRectifiedArgs = {
  input: InspectionRejectRectifiedInput;
};


export type MutationInspectionCloseArgs = {
  input: InspectionInput;
};


export type MutationDrawCommitArgs = {
  input: DrawCommitInput;
};


export type MutationDrawCloseListsArgs = {
  input: DrawCloseListsInput;
};


export type MutationDrawRevealArgs = {
  input: DrawRevealInput;
};


export type MutationDrawEndArgs = {
  input: DrawEndInput;
};


export type MutationDrawPublishArgs = {
  input: DrawPublishInput;
};


export type MutationDrawAbandonArgs = {
  input: DrawAbandonInput;
};


export type MutationCampaignPlanArgs = {
  input: CampaignPlanInput;
};


export type MutationCampaignEndArgs = {
  input: CampaignWordsInput;
};


export type MutationCampaignCancelArgs = {
  input: CampaignWordsInput;
};


export type MutationRiskNoticeIssueArgs = {
  input: RiskNoticeIssueInput;
};


export type MutationRiskNoticeServeArgs = {
  input: RiskNoticeServeInput;
};


export type MutationRiskNoticeReportRectifiedArgs = {
  input: RiskNoticeReportRectifiedInput;
};


export type MutationRiskNoticeConfirmRectifiedArgs = {
  input: RiskNoticeInput;
};


export type MutationRiskNoticeRejectRectifiedArgs = {
  input: RiskNoticeReasonInput;
};


export type MutationRiskNoticeCloseArgs = {
  input: RiskNoticeInput;
};


export type MutationRiskNoticeWithdrawArgs = {
  input: RiskNoticeReasonInput;
};


export type MutationFundProposeArgs = {
  input: FundProposeInput;
};


export type MutationFundConfirmArgs = {
  input: FundInput;
};


export type MutationFundRefuseArgs = {
  input: FundReasonInput;
};


export type MutationFundAskTopUpArgs = {
  input: FundAskTopUpInput;
};


export type MutationFundScheduleArgs = {
  input: FundScheduleInput;
};


export type MutationAdvanceApplyArgs = {
  input: AdvanceApplyInput;
};


export type MutationAdvanceVerifyArgs = {
  input: AdvanceVerifyInput;
};


export type MutationAdvanceApproveArgs = {
  input: AdvanceDocumentInput;
};


export type MutationAdvancePayArgs = {
  input: AdvancePayInput;
};


export type MutationAdvanceClaimArgs = {
  input: AdvanceClaimInput;
};


export type MutationAdvanceRecoverArgs = {
  input: AdvanceRecoverInput;
};


export type MutationAdvanceAskWriteOffArgs = {
  input: AdvanceAskWriteOffInput;
};


export type MutationAdvanceApproveWriteOffArgs = {
  input: AdvanceDocumentInput;
};


export type MutationAdvanceRefuseArgs = {
  input: AdvanceReasonInput;
};


export type MutationAdvanceWithdrawArgs = {
  input: AdvanceReasonInput;
};


export type MutationClearanceBeginArgs = {
  input: ClearanceBeginInput;
};


export type MutationClearanceAddToArgs = {
  input: ClearanceAddToInput;
};


export type MutationClearanceReportArgs = {
  input: ClearanceReportInput;
};


export type MutationClearanceConfirmArgs = {
  input: ClearanceConfirmInput;
};


export type MutationClearanceRejectArgs = {
  input: ClearanceRejectInput;
};


export type MutationClearanceEndArgs = {
  input: ClearanceEndInput;
};


export type MutationDrawingApplyArgs = {
  input: DrawingApplyInput;
};


export type MutationDrawingEndorseArgs = {
  input: DrawingInput;
};


export type MutationDrawingApproveArgs = {
  input: DrawingApproveInput;
};


export type MutationDrawingPayArgs = {
  input: DrawingPayInput;
};


export type MutationDrawingRefuseArgs = {
  input: DrawingReasonInput;
};


export type MutationDrawingWithdrawArgs = {
  input: DrawingReasonInput;
};


export type MutationEnforcementDocumentIssueArgs = {
  input: EnforcementDocumentIssueInput;
};


export type MutationEnforcementDocumentReissueArgs = {
  input: EnforcementDocumentReissueInput;
};


export type MutationEnforcementDocumentWithdrawArgs = {
  input: EnforcementDocumentWithdrawInput;
};


export type MutationCreditAssessmentProposeArgs = {
  input: CreditAssessmentProposeInput;
};


export type MutationCreditAssessmentTellArgs = {
  input: CreditAssessmentTellInput;
};


export type MutationCreditAssessmentContestArgs = {
  input: CreditAssessmentContestInput;
};


export type MutationCreditAssessmentAnswerArgs = {
  input: CreditAssessmentAnswerInput;
};


export type MutationCreditAssessmentConfirmArgs = {
  input: CreditAssessmentConfirmInput;
};


export type MutationCreditAssessmentCorrectArgs = {
  input: CreditAssessmentCorrectInput;
};


export type MutationCreditAssessmentInterviewArgs = {
  input: CreditAssessmentInterviewInput;
};


export type MutationCreditAssessmentWithdrawArgs = {
  input: CreditAssessmentWithdrawInput;
};


export type MutationWrittenReviewAnnounceArgs = {
  input: WrittenReviewAnnounceInput;
};


export type MutationWrittenReviewCloseArgs = {
  input: WrittenReviewWordsInput;
};


export type MutationWrittenReviewCancelArgs = {
  input: WrittenReviewWordsInput;
};


export type MutationReviewFormSubmitArgs = {
  input: ReviewFormSubmitInput;
};


export type MutationReviewFormResubmitArgs = {
  input: ReviewFormResubmitInput;
};


export type MutationReviewFormVerifyArgs = {
  input: ReviewFormInput;
};


export type MutationReviewFormRejectArgs = {
  input: ReviewFormRejectInput;
};


export type MutationProjectGradingProposeArgs = {
  input: ProjectGradingProposeInput;
};


export type MutationProjectGradingAgreeArgs = {
  input: ProjectGradingInput;
};


export type MutationProjectGradingRefuseArgs = {
  input: ProjectGradingRefuseInput;
};


export type MutationPublicationIssueExposeArgs = {
  input: PublicationIssueExposeInput;
};


export type MutationPublicationIssueStateEntryArgs = {
  input: PublicationIssueStateEntryInput;
};


export type MutationPublicationIssueEditArgs = {
  input: PublicationIssueEditInput;
};


export type MutationPublicationIssueReleaseArgs = {
  input: PublicationIssueInput;
};


export type MutationPublicationIssueRecordReceiptArgs = {
  input: PublicationIssueRecordReceiptInput;
};


export type MutationPublicationIssueContestEntryArgs = {
  input: PublicationIssueContestEntryInput;
};


export type MutationPublicationIssueAnswerEntryArgs = {
  input: PublicationIssueAnswerEntryInput;
};


export type MutationPublicationIssueCorrectEntryArgs = {
  input: PublicationIssueCorrectEntryInput;
};


export type MutationPublicationIssueWithdrawEntryArgs = {
  input: PublicationIssueWithdrawEntryInput;
};


export type MutationPlanOpenArgs = {
  input: PlanOpenInput;
};


export type MutationPlanAddStepsArgs = {
  input: PlanAddStepsInput;
};


export type MutationPlanFinishStepArgs = {
  input: PlanFinishStepInput;
};


export type MutationPlanCloseArgs = {
  input: PlanCloseInput;
};

export type Order = {
  readonly code: Scalars['ID']['output'];
  readonly kind: OrderKind;
  readonly stage: OrderStage;
  readonly next: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly acts: ReadonlyArray<Act>;
  readonly enterprise: Enterprise;
  readonly party: LiableParty;
  readonly case: Maybe<Case>;
  readonly project: Maybe<Project>;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly findings: Scalars['String']['output'];
  readonly rules: ReadonlyArray<RuleApplied>;
  readonly term: OrderTerm;
  readonly owedOn: Maybe<Scalars['Day']['output']>;
  readonly totalFen: Scalars['Fen']['output'];
  readonly unpaidFen: Scalars['Fen']['output'];
  readonly people: Scalars['Int']['output'];
  readonly sums: Maybe<OrderSumConnection>;
  readonly liability: ReadonlyArray<LiabilityDecision>;
  readonly filedOn: Scalars['Day']['output'];
  readonly proposedOn: Scalars['Day']['output'];
  readonly drafters: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly toldOn: Maybe<Scalars['Day']['output']>;
  readonly hearing: Maybe<OrderHearing>;
  readonly decidedOn: Maybe<Scalars['Day']['output']>;
  readonly decidedBy: Maybe<Scalars['ID']['output']>;
  readonly service: Maybe<OrderService>;
  readonly correction: Maybe<OrderCorrection>;
  readonly obeyedOn: Maybe<Scalars['Day']['output']>;
  readonly lapse: Maybe<OrderLapse>;
  readonly remedy: Maybe<OrderRemedy>;
  readonly finalOn: Maybe<Scalars['Day']['output']>;
  readonly dunnedOn: Maybe<Scalars['Day']['output']>;
  readonly courtFilingNo: Maybe<Scalars['String']['output']>;
  readonly revokedBecause: Maybe<Scalars['String']['output']>;
  readonly opens: Maybe<ReadonlyArray<OrderOpening>>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly penalties: Maybe<PenaltyConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type OrderSumsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrderHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type OrderPenaltiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrderDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type OrderSum = {
  readonly worker: Worker;
  readonly payMonth: Scalars['Month']['output'];
  readonly fen: Scalars['Fen']['output'];
  readonly arrivedFen: Scalars['Fen']['output'];
};

export type OrderTerm = {
  readonly length: Scalars['Int']['output'];
  readonly unit: OrderTermUnit;
};

export type OrderHearing = {
  readonly on: Scalars['Day']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly record: Scalars['String']['output'];
};

export type OrderService = {
  readonly on: Scalars['Day']['output'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProof>;
  readonly dueOn: Maybe<Scalars['Day']['output']>;
};

export type OrderProof = {
  readonly id: Scalars['ID']['output'];
  readonly media: OrderMedia;
};

export type OrderCorrection = {
  readonly what: Scalars['String']['output'];
  readonly proofs: ReadonlyArray<OrderProof>;
  readonly by: Maybe<Scalars['ID']['output']>;
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
};

export type OrderLapse = {
  readonly on: Scalars['Day']['output'];
  readonly dueOn: Scalars['Day']['output'];
  readonly unpaidFen: Scalars['Fen']['output'];
};

export type OrderRemedy = {
  readonly kind: OrderRemedyKind;
  readonly filingNo: Scalars['String']['output'];
  readonly isOpen: Scalars['Boolean']['output'];
};

export type OrderOpening = {
  readonly rule: RuleApplied;
  readonly isOpen: Scalars['Boolean']['output'];
  readonly whyNot: Maybe<Text>;
  readonly minFen: Maybe<Scalars['Fen']['output']>;
  readonly maxFen: Maybe<Scalars['Fen']['output']>;
  readonly act: Maybe<Scalars['String']['output']>;
};

export type LiabilityDecision = {
  readonly rule: RuleApplied;
  readonly liableParty: Maybe<LiableParty>;
  readonly sequence: Maybe<Scalars['Int']['output']>;
  readonly capFen: Maybe<Scalars['Fen']['output']>;
  readonly recourseAgainst: Maybe<RecourseParty>;
  readonly factsUsed: ReadonlyArray<Scalars['String']['output']>;
  readonly isManual: Scalars['Boolean']['output'];
};

export type OrderDeadline = {
  readonly duty: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  readonly startedOn: Scalars['Day']['output'];
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly endedOn: Maybe<Scalars['Day']['output']>;
  readonly status: DeadlineStatus;
  readonly extension: Scalars['Int']['output'];
  readonly workdaysLeft: Maybe<Scalars['Int']['output']>;
};

export type OrderHistoryEntry = {
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

export type Project = {
  readonly code: Scalars['ID']['output'];
  readonly orders: Maybe<OrderConnection>;
  readonly promises: Maybe<PromiseLetterConnection>;
  readonly inspections: Maybe<InspectionConnection>;
  readonly riskNotices: Maybe<RiskNoticeConnection>;
  readonly advances: Maybe<AdvanceConnection>;
  readonly funds: Maybe<FundConnection>;
  readonly tenderGrade: Maybe<ProjectGrading>;
  readonly gradings: Maybe<ProjectGradingConnection>;
  readonly plans: Maybe<PlanConnection>;
};


export type ProjectOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectPromisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectRiskNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectAdvancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectTenderGradeArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type ProjectGradingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Enterprise = {
  readonly creditCode: Scalars['ID']['output'];
  readonly orders: Maybe<OrderConnection>;
  readonly listing: Maybe<Listing>;
  readonly promises: Maybe<PromiseLetterConnection>;
  readonly listings: Maybe<ListingConnection>;
  readonly inspections: Maybe<InspectionConnection>;
  readonly creditGrade: Maybe<CreditStanding>;
  readonly creditAssessments: Maybe<CreditAssessmentConnection>;
  readonly reviewForms: Maybe<ReviewFormConnection>;
  readonly tenderGrades: Maybe<ProjectGradingConnection>;
  readonly plans: Maybe<PlanConnection>;
};


export type EnterpriseOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterprisePromisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseCreditGradeArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type EnterpriseCreditAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseReviewFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseTenderGradesArgs = {
  grade?: InputMaybe<TenderGrade>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterprisePlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Case = {
  readonly code: Scalars['ID']['output'];
  readonly orders: Maybe<OrderConnection>;
  readonly advances: Maybe<AdvanceConnection>;
  readonly plans: Maybe<PlanConnection>;
};


export type CaseOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CaseAdvancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CasePlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Worker = {
  readonly id: Scalars['ID']['output'];
  readonly orders: Maybe<ReadonlyArray<Order>>;
};

export type Area = {
  readonly code: Scalars['ID']['output'];
  readonly enforcementFigures: Maybe<EnforcementFigures>;
  readonly fundFigures: Maybe<FundFigures>;
};

export type FundFigures = {
  readonly emergencyFen: Scalars['Fen']['output'];
  readonly supervisedFen: Scalars['Fen']['output'];
  readonly outstandingFen: Scalars['Fen']['output'];
  readonly writtenOffFen: Scalars['Fen']['output'];
  readonly advancesToDecide: Scalars['Int']['output'];
  readonly advancesRecovering: Scalars['Int']['output'];
  readonly advancesOverdue: Scalars['Int']['output'];
  readonly drawingsToDecide: Scalars['Int']['output'];
};

export type EnforcementFigures = {
  readonly ordersRunning: Scalars['Int']['output'];
  readonly ordersLapsed: Scalars['Int']['output'];
  readonly lapsedUnpaidFen: Scalars['Fen']['output'];
  readonly ordersObeyed: Scalars['Int']['output'];
  readonly penaltiesUnpaid: Scalars['Int']['output'];
  readonly referralsOpen: Scalars['Int']['output'];
  readonly referralsPending: Scalars['Int']['output'];
  readonly referralsFiled: Scalars['Int']['output'];
  readonly referralsRefused: Scalars['Int']['output'];
  readonly listed: Scalars['Int']['output'];
  readonly inspections: Scalars['Int']['output'];
  readonly inspectedTargets: Scalars['Int']['output'];
  readonly problemsFound: Scalars['Int']['output'];
  readonly problemsRectified: Scalars['Int']['output'];
  readonly rectifiedIn10000: Maybe<Scalars['Int']['output']>;
  readonly inspectionNotices: Scalars['Int']['output'];
  readonly randomDraws: Scalars['Int']['output'];
  readonly randomTargets: Scalars['Int']['output'];
  readonly fullChecks: Scalars['Int']['output'];
  readonly fullChecksMissing: Maybe<Scalars['Int']['output']>;
  readonly riskNoticesOpen: Scalars['Int']['output'];
  readonly riskNoticesOverdue: Scalars['Int']['output'];
};

export type OrderKind =
  | 'RECTIFICATION'
  | 'PAYMENT';

export type OrderStage =
  | 'PROPOSED'
  | 'TOLD'
  | 'HEARD'
  | 'DECIDED'
  | 'SERVED'
  | 'OBEYED'
  | 'LAPSED'
  | 'REVOKED';

export type OrderServiceWay =
  | 'IN_PERSON'
  | 'LEFT'
  | 'POSTED'
  | 'NOTICE';

export type OrderMedia =
  | 'DOCUMENT'
  | 'PHOTO'
  | 'VIDEO';

export type OrderTermUnit =
  | 'CD'
  | 'WD';

export type OrderRemedyKind =
  | 'REVIEW'
  | 'SUIT';

export type OrderRemedyOutcome =
  | 'UPHELD'
  | 'SET_ASIDE';

export type LiableParty =
  | 'EMPLOYER'
  | 'GENERAL_CONTRACTOR'
  | 'OWNER'
  | 'USING_UNIT'
  | 'LENDING_CONTRACTOR'
  | 'SUCCESSOR'
  | 'INVESTORS';

export type RecourseParty =
  | 'EMPLOYER'
  | 'SUPPLIER'
  | 'NAME_BORROWER';

export type EmployerKind =
  | 'COMPANY'
  | 'PARTNERSHIP'
  | 'SOLE_PROPRIETORSHIP'
  | 'INDIVIDUAL_BUSINESS'
  | 'NO_LEGAL_STATUS';

export type LabourSupplier =
  | 'INDIVIDUAL'
  | 'UNLICENSED_UNIT'
  | 'UNLICENSED_DISPATCH';

export type EmployerChange =
  | 'MERGED'
  | 'SPLIT';

export type EmployerEnd =
  | 'LICENCE_REVOKED'
  | 'CLOSED'
  | 'DISSOLVED';

export type ContractingParty =
  | 'OWNER'
  | 'GENERAL_CONTRACTOR';

export type DeadlineStatus =
  | 'RUNNING'
  | 'PAUSED'
  | 'MET'
  | 'MISSED'
  | 'VOID';

export type OrderFilter = {
  readonly kind?: InputMaybe<OrderKind>;
  readonly stages?: InputMaybe<ReadonlyArray<OrderStage>>;
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  readonly lapsed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrderInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderTermInput = {
  readonly length: Scalars['Int']['input'];
  readonly unit: OrderTermUnit;
};

export type OrderSumInput = {
  readonly worker?: InputMaybe<Scalars['ID']['input']>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly payMonth: Scalars['Month']['input'];
  readonly fen: Scalars['Fen']['input'];
};

export type OrderProofInput = {
  readonly id: Scalars['ID']['input'];
  readonly media: OrderMedia;
};

export type LiabilityFactsInput = {
  readonly employer: EmployerKind;
  readonly isSubcontractor?: InputMaybe<Scalars['Boolean']['input']>;
  readonly supplier?: InputMaybe<LabourSupplier>;
  readonly employerLendsName?: InputMaybe<Scalars['Boolean']['input']>;
  readonly change?: InputMaybe<EmployerChange>;
  readonly successorAgreed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly end?: InputMaybe<EmployerEnd>;
  readonly ownerUnderpaid?: InputMaybe<Scalars['Boolean']['input']>;
  readonly unsettledFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly passedOn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contractedOutBy?: InputMaybe<ContractingParty>;
  readonly contractorLendsName?: InputMaybe<Scalars['Boolean']['input']>;
  readonly irregular?: InputMaybe<Scalars['Boolean']['input']>;
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrderProposeInput = {
  readonly kind: OrderKind;
  readonly caseCode?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise: Scalars['ID']['input'];
  readonly party: LiableParty;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly rules: ReadonlyArray<Scalars['ID']['input']>;
  readonly filedOn: Scalars['Day']['input'];
  readonly findings: Scalars['String']['input'];
  readonly term: OrderTermInput;
  readonly owedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly sums?: InputMaybe<ReadonlyArray<OrderSumInput>>;
  readonly totalFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly liability?: InputMaybe<LiabilityFactsInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderReviseInput = {
  readonly code: Scalars['ID']['input'];
  readonly findings: Scalars['String']['input'];
  readonly term: OrderTermInput;
  readonly sums?: InputMaybe<ReadonlyArray<OrderSumInput>>;
  readonly totalFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderHearInput = {
  readonly code: Scalars['ID']['input'];
  readonly heardOn: Scalars['Day']['input'];
  readonly stated: Scalars['Boolean']['input'];
  readonly record: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderServeInput = {
  readonly code: Scalars['ID']['input'];
  readonly servedOn: Scalars['Day']['input'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderProveCorrectionInput = {
  readonly code: Scalars['ID']['input'];
  readonly what: Scalars['String']['input'];
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderSeekRemedyInput = {
  readonly code: Scalars['ID']['input'];
  readonly kind: OrderRemedyKind;
  readonly filingNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderEndRemedyInput = {
  readonly code: Scalars['ID']['input'];
  readonly outcome: OrderRemedyOutcome;
  readonly endedOn: Scalars['Day']['input'];
  readonly record: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type OrderApplyToCourtInput = {
  readonly code: Scalars['ID']['input'];
  readonly filingNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Listing = {
  readonly code: Scalars['ID']['output'];
  readonly stage: ListingStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly order: Maybe<Order>;
  readonly enterprise: Enterprise;
  readonly party: ListingPartyKind;
  readonly role: Maybe<PersonRole>;
  readonly personName: Maybe<Scalars['String']['output']>;
  readonly project: Maybe<Project>;
  readonly area: Maybe<Area>;
  readonly sector: Maybe<Sector>;
  readonly ground: ListingGround;
  readonly groupEventCode: Maybe<Scalars['ID']['output']>;
  readonly threshold: Maybe<CrimeThreshold>;
  readonly reason: Scalars['String']['output'];
  readonly proposedBy: Maybe<Scalars['ID']['output']>;
  readonly proposedOn: Scalars['Day']['output'];
  readonly notice: Maybe<ListingService>;
  readonly objection: Maybe<ListingObjection>;
  readonly decision: Maybe<ListingDecision>;
  readonly openPoint: Maybe<RuleApplied>;
  readonly publication: Maybe<ListingPublication>;
  readonly receipts: ReadonlyArray<ListingReceipt>;
  readonly removalConditions: Maybe<RemovalConditions>;
  readonly removal: Maybe<ListingRemoval>;
  readonly ended: Maybe<ListingEnd>;
  readonly stopped: ReadonlyArray<ListingReceipt>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type ListingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ListingDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CrimeThreshold = {
  readonly oneWorkerFen: Scalars['Fen']['output'];
  readonly manyWorkersFen: Scalars['Fen']['output'];
  readonly mark: Scalars['String']['output'];
  readonly source: Maybe<Scalars['String']['output']>;
};

export type ListingService = {
  readonly on: Scalars['Day']['output'];
  readonly way: OrderServiceWay;
  readonly proof: Scalars['String']['output'];
};

export type ListingObjection = {
  readonly on: Scalars['Day']['output'];
  readonly words: Scalars['String']['output'];
  readonly finding: Maybe<ObjectionFinding>;
  readonly reply: Maybe<Scalars['String']['output']>;
};

export type ListingDecision = {
  readonly on: Scalars['Day']['output'];
  readonly by: Maybe<Scalars['ID']['output']>;
  readonly documentNo: Scalars['String']['output'];
  readonly measures: ReadonlyArray<JointMeasure>;
  readonly expiresOn: Scalars['Day']['output'];
  readonly service: Maybe<ListingService>;
  readonly isAgain: Scalars['Boolean']['output'];
};

export type ListingPublication = {
  readonly unitName: Scalars['String']['output'];
  readonly address: Scalars['String']['output'];
  readonly representative: Maybe<Scalars['String']['output']>;
  readonly facts: Scalars['String']['output'];
  readonly result: Scalars['String']['output'];
  readonly editedBy: Maybe<Scalars['ID']['output']>;
  readonly releasedBy: Maybe<Scalars['ID']['output']>;
  readonly releasedOn: Maybe<Scalars['Day']['output']>;
};

export type ListingReceipt = {
  readonly channel: BlacklistChannel;
  readonly receiptNo: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

export type RemovalConditions = {
  readonly from: Maybe<Scalars['Day']['output']>;
  readonly lacks: ReadonlyArray<RemovalLack>;
  readonly bars: ReadonlyArray<RemovalBar>;
};

export type ListingRemoval = {
  readonly appliedOn: Scalars['Day']['output'];
  readonly correctedOn: Scalars['Day']['output'];
  readonly promise: Scalars['String']['output'];
  readonly decidedOn: Maybe<Scalars['Day']['output']>;
  readonly refusedBecause: Maybe<Scalars['String']['output']>;
};

export type ListingEnd = {
  readonly on: Scalars['Day']['output'];
  readonly because: ListingEnding;
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type Blacklist = {
  readonly on: Scalars['Day']['output'];
  readonly quarters: ReadonlyArray<Scalars['String']['output']>;
  readonly entries: ReadonlyArray<BlacklistEntry>;
  readonly totalCount: Scalars['Int']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type BlacklistEntry = {
  readonly code: Scalars['ID']['output'];
  readonly unitName: Scalars['String']['output'];
  readonly creditCode: Scalars['String']['output'];
  readonly address: Scalars['String']['output'];
  readonly role: Maybe<PersonRole>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly facts: Scalars['String']['output'];
  readonly result: Scalars['String']['output'];
  readonly ground: ListingGround;
  readonly orderedFen: Scalars['Fen']['output'];
  readonly people: Scalars['Int']['output'];
  readonly measures: ReadonlyArray<JointMeasure>;
  readonly documentNo: Scalars['String']['output'];
  readonly decidedOn: Scalars['Day']['output'];
  readonly releasedOn: Scalars['Day']['output'];
  readonly expiresOn: Scalars['Day']['output'];
};

export type Referral = {
  readonly code: Scalars['ID']['output'];
  readonly stage: ReferralStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly order: Maybe<Order>;
  readonly enterprise: Enterprise;
  readonly project: Maybe<Project>;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly openedOn: Scalars['Day']['output'];
  readonly team: ReadonlyArray<Scalars['ID']['output']>;
  readonly evasions: ReadonlyArray<ReferralEvasion>;
  readonly abilityToPay: Scalars['Boolean']['output'];
  readonly isMalicious: Scalars['Boolean']['output'];
  readonly hasAbsconded: Scalars['Boolean']['output'];
  readonly steps: Maybe<ReadonlyArray<ReferralStep>>;
  readonly threshold: CrimeThreshold;
  readonly way: LargeSumWay;
  readonly report: Maybe<Scalars['String']['output']>;
  readonly decidedOn: Maybe<Scalars['Day']['output']>;
  readonly declinedBecause: Maybe<DeclineReason>;
  readonly declineReason: Maybe<Scalars['String']['output']>;
  readonly transferredAt: Maybe<Scalars['Moment']['output']>;
  readonly transferredTo: Maybe<Scalars['String']['output']>;
  readonly parts: ReadonlyArray<ReferralPart>;
  readonly prosecutorCopyNo: Maybe<Scalars['String']['output']>;
  readonly receivedAt: Maybe<Scalars['Moment']['output']>;
  readonly missing: Maybe<Scalars['String']['output']>;
  readonly answers: ReadonlyArray<ReferralAnswer>;
  readonly handedOverOn: Maybe<Scalars['Day']['output']>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type ReferralHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ReferralDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ReferralStep = {
  readonly step: RefusalStep;
  readonly isDone: Scalars['Boolean']['output'];
};

export type RefusalStep =
  | 'ORDERED'
  | 'LAPSED'
  | 'REPORTED'
  | 'APPROVED'
  | 'TRANSFERRED'
  | 'RECEIVED'
  | 'FILED';

export type ReferralEvasion = {
  readonly kind: Evasion;
  readonly evidence: Scalars['String']['output'];
};

export type ReferralPart = {
  readonly part: BundlePart;
  readonly evidence: Scalars['String']['output'];
};

export type ReferralAnswer = {
  readonly on: Scalars['Day']['output'];
  readonly by: ReferralAnswerer;
  readonly outcome: ReferralOutcome;
  readonly says: Scalars['String']['output'];
};

export type ListingStage =
  | 'PROPOSED'
  | 'NOTICED'
  | 'OBJECTED'
  | 'HEARD'
  | 'LISTED'
  | 'REMOVAL_ASKED'
  | 'NOT_LISTED'
  | 'REMOVED'
  | 'EXPIRED'
  | 'REVOKED';

export type ListingEnding =
  | 'NOT_LISTED'
  | 'REMOVED'
  | 'EXPIRED'
  | 'REVOKED';

export type ListingPartyKind =
  | 'ENTERPRISE'
  | 'PERSON';

export type PersonRole =
  | 'LEGAL_REPRESENTATIVE'
  | 'MAIN_HEAD'
  | 'DIRECT_MANAGER'
  | 'OTHER_RESPONSIBLE';

export type ListingGround =
  | 'LARGE_SUM'
  | 'GRAVE_EVENT';

export type ObjectionFinding =
  | 'UPHELD'
  | 'REJECTED';

export type JointMeasure =
  | 'FUNDS'
  | 'PROCUREMENT'
  | 'TENDERS'
  | 'LOANS'
  | 'MARKET_ACCESS'
  | 'TAX_BENEFITS'
  | 'AWARDS'
  | 'TRAVEL';

export type BlacklistChannel =
  | 'HRSS_SITE'
  | 'CREDIT_CHINA'
  | 'ENTERPRISE_PUBLICITY'
  | 'CREDIT_PLATFORM';

export type RemovalLack =
  | 'NOT_CORRECTED'
  | 'TOO_EARLY'
  | 'NO_PROMISE';

export type RemovalBar =
  | 'NEW_ARREARS'
  | 'CRIME'
  | 'OTHER_LAW';

export type ReferralStage =
  | 'OPENED'
  | 'REPORTED'
  | 'APPROVED'
  | 'DECLINED'
  | 'TRANSFERRED'
  | 'RECEIVED'
  | 'INCOMPLETE'
  | 'REFUSED'
  | 'RECONSIDERED'
  | 'REFUSED_AGAIN'
  | 'WITH_PROSECUTOR'
  | 'ACCEPTED'
  | 'HANDED_OVER'
  | 'ENDED';

export type Evasion =
  | 'HIDES_ASSETS'
  | 'FALSE_DEBTS'
  | 'FLEES'
  | 'HIDES_RECORDS'
  | 'DOES_NOT_COME'
  | 'ABLE_TO_PAY';

export type LargeSumWay =
  | 'ONE_WORKER'
  | 'MANY_WORKERS';

export type DeclineReason =
  | 'ELEMENT_MISSING'
  | 'PAID_BEFORE_FILING'
  | 'FINED';

export type BundlePart =
  | 'LETTER'
  | 'REPORT'
  | 'ITEMS'
  | 'TEST_REPORTS'
  | 'OTHER';

export type ReferralAnswerer =
  | 'POLICE'
  | 'PROSECUTOR';

export type ReferralOutcome =
  | 'ACCEPTED'
  | 'REFUSED';

export type ListingFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<ListingStage>>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
};

export type ReferralFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<ReferralStage>>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
};

export type ListingInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingPromiseInput = {
  readonly code: Scalars['ID']['input'];
  readonly promise: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type StatedThresholdInput = {
  readonly oneWorkerFen: Scalars['Fen']['input'];
  readonly manyWorkersFen: Scalars['Fen']['input'];
  readonly source: Scalars['String']['input'];
};

export type ListingProposeInput = {
  readonly orderCode: Scalars['ID']['input'];
  readonly role?: InputMaybe<PersonRole>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly personName?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly groupEventCode?: InputMaybe<Scalars['ID']['input']>;
  readonly stated?: InputMaybe<StatedThresholdInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingServeInput = {
  readonly code: Scalars['ID']['input'];
  readonly servedOn: Scalars['Day']['input'];
  readonly way: OrderServiceWay;
  readonly proof: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingContestInput = {
  readonly code: Scalars['ID']['input'];
  readonly words: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingAnswerObjectionInput = {
  readonly code: Scalars['ID']['input'];
  readonly finding: ObjectionFinding;
  readonly reply: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingDecideInput = {
  readonly code: Scalars['ID']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly measures: ReadonlyArray<JointMeasure>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingEditPublicationInput = {
  readonly code: Scalars['ID']['input'];
  readonly unitName: Scalars['String']['input'];
  readonly address: Scalars['String']['input'];
  readonly representative: Scalars['String']['input'];
  readonly facts: Scalars['String']['input'];
  readonly result: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingReceiptInput = {
  readonly code: Scalars['ID']['input'];
  readonly channel: BlacklistChannel;
  readonly receiptNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ListingRestoreInput = {
  readonly code: Scalars['ID']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly evidence: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralEvasionInput = {
  readonly kind: Evasion;
  readonly evidence: Scalars['String']['input'];
};

export type ReferralPartInput = {
  readonly part: BundlePart;
  readonly evidence: Scalars['String']['input'];
};

export type ReferralOpenInput = {
  readonly orderCode: Scalars['ID']['input'];
  readonly team: ReadonlyArray<Scalars['ID']['input']>;
  readonly evasions: ReadonlyArray<ReferralEvasionInput>;
  readonly stated?: InputMaybe<StatedThresholdInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralReportInput = {
  readonly code: Scalars['ID']['input'];
  readonly words: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralDeclineInput = {
  readonly code: Scalars['ID']['input'];
  readonly because: DeclineReason;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralTransferInput = {
  readonly code: Scalars['ID']['input'];
  readonly at: Scalars['Moment']['input'];
  readonly to: Scalars['String']['input'];
  readonly parts: ReadonlyArray<ReferralPartInput>;
  readonly prosecutorCopyNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralRecordReceiptInput = {
  readonly code: Scalars['ID']['input'];
  readonly at: Scalars['Moment']['input'];
  readonly receiptNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralRecordForwardedInput = {
  readonly code: Scalars['ID']['input'];
  readonly at: Scalars['Moment']['input'];
  readonly to: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralRecordIncompleteInput = {
  readonly code: Scalars['ID']['input'];
  readonly at: Scalars['Moment']['input'];
  readonly missing: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralCompleteInput = {
  readonly code: Scalars['ID']['input'];
  readonly parts: ReadonlyArray<ReferralPartInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralRecordAcceptedInput = {
  readonly code: Scalars['ID']['input'];
  readonly on: Scalars['Day']['input'];
  readonly filingNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralRecordRefusedInput = {
  readonly code: Scalars['ID']['input'];
  readonly on: Scalars['Day']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReferralHandOverInput = {
  readonly code: Scalars['ID']['input'];
  readonly receiptNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Penalty = {
  readonly code: Scalars['ID']['output'];
  readonly stage: PenaltyStage;
  readonly next: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly acts: ReadonlyArray<Act>;
  readonly order: Maybe<Order>;
  readonly rule: RuleApplied;
  readonly party: PenaltyParty;
  readonly enterprise: Enterprise;
  readonly person: Maybe<Worker>;
  readonly grounds: Scalars['String']['output'];
  readonly fineFen: Scalars['Fen']['output'];
  readonly term: OrderTerm;
  readonly proposedOn: Scalars['Day']['output'];
  readonly toldOn: Maybe<Scalars['Day']['output']>;
  readonly hearingRight: Maybe<PenaltyHearingRight>;
  readonly statement: Maybe<OrderHearing>;
  readonly hearing: Maybe<PenaltyHearing>;
  readonly decidedOn: Maybe<Scalars['Day']['output']>;
  readonly decidedBy: Maybe<Scalars['ID']['output']>;
  readonly service: Maybe<OrderService>;
  readonly owedFen: Maybe<Scalars['Fen']['output']>;
  readonly lateFen: Maybe<Scalars['Fen']['output']>;
  readonly payments: ReadonlyArray<PenaltyPayment>;
  readonly waivedBecause: Maybe<Scalars['String']['output']>;
  readonly revokedBecause: Maybe<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type PenaltyHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type PenaltyDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PenaltyHearing = {
  readonly askedOn: Scalars['Day']['output'];
  readonly day: Maybe<Scalars['Day']['output']>;
  readonly record: Maybe<Scalars['String']['output']>;
};

export type PenaltyPayment = {
  readonly on: Scalars['Day']['output'];
  readonly fen: Scalars['Fen']['output'];
  readonly receiptNo: Scalars['String']['output'];
};

export type PenaltyStage =
  | 'PROPOSED'
  | 'TOLD'
  | 'HEARD'
  | 'DECIDED'
  | 'SERVED'
  | 'PAID'
  | 'WAIVED'
  | 'REVOKED';

export type PenaltyParty =
  | 'UNIT'
  | 'PERSON';

export type PenaltyHearingRight =
  | 'NONE'
  | 'OPEN'
  | 'OVER';

export type PenaltyHarm =
  | 'NONE'
  | 'LITTLE'
  | 'MORE';

export type PenaltyFilter = {
  readonly stages?: InputMaybe<ReadonlyArray<PenaltyStage>>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
};

export type PenaltyInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyProposeInput = {
  readonly order: Scalars['ID']['input'];
  readonly rule: Scalars['ID']['input'];
  readonly party: PenaltyParty;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly grounds: Scalars['String']['input'];
  readonly fineFen: Scalars['Fen']['input'];
  readonly term: OrderTermInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyReviseInput = {
  readonly code: Scalars['ID']['input'];
  readonly grounds: Scalars['String']['input'];
  readonly fineFen: Scalars['Fen']['input'];
  readonly term: OrderTermInput;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyHearInput = {
  readonly code: Scalars['ID']['input'];
  readonly heardOn: Scalars['Day']['input'];
  readonly stated: Scalars['Boolean']['input'];
  readonly record: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyCallHearingInput = {
  readonly code: Scalars['ID']['input'];
  readonly day: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyHoldHearingInput = {
  readonly code: Scalars['ID']['input'];
  readonly record: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyWaiveInput = {
  readonly code: Scalars['ID']['input'];
  readonly minor: Scalars['Boolean']['input'];
  readonly first: Scalars['Boolean']['input'];
  readonly corrected: Scalars['Boolean']['input'];
  readonly harm: PenaltyHarm;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyServeInput = {
  readonly code: Scalars['ID']['input'];
  readonly servedOn: Scalars['Day']['input'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyPayInput = {
  readonly code: Scalars['ID']['input'];
  readonly paidOn: Scalars['Day']['input'];
  readonly fen: Scalars['Fen']['input'];
  readonly receiptNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PenaltyRevokeInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PromiseLetter = {
  readonly code: Scalars['ID']['output'];
  readonly stage: PromiseStage;
  readonly next: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly enterprise: Enterprise;
  readonly party: PromiseParty;
  readonly project: Project;
  readonly givenOn: Scalars['Day']['output'];
  readonly recordedOn: Scalars['Day']['output'];
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly breach: Maybe<PromiseBreach>;
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
};

export type PromiseBreach = {
  readonly on: Scalars['Day']['output'];
  readonly dueOn: Scalars['Day']['output'];
  readonly fen: Scalars['Fen']['output'];
};

export type PromiseStage =
  | 'STANDING'
  | 'BROKEN'
  | 'WITHDRAWN';

export type PromiseParty =
  | 'OWNER'
  | 'GENERAL_CONTRACTOR'
  | 'SUBCONTRACTOR';

export type PromiseFilter = {
  readonly stages?: InputMaybe<ReadonlyArray<PromiseStage>>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
};

export type PromiseRecordInput = {
  readonly enterprise: Scalars['ID']['input'];
  readonly party: PromiseParty;
  readonly projectCode: Scalars['ID']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly givenOn: Scalars['Day']['input'];
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PromiseWithdrawInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EnforcementDocumentKind =
  | 'CORRECTION_ORDER'
  | 'HANDLING_NOTICE'
  | 'HANDLING_DECISION'
  | 'DUNNING_LETTER'
  | 'COURT_APPLICATION'
  | 'ORDER_RECEIPT'
  | 'PENALTY_NOTICE'
  | 'PENALTY_DECISION'
  | 'PENALTY_RECEIPT'
  | 'LISTING_NOTICE'
  | 'LISTING_DECISION'
  | 'REMOVAL_DECISION'
  | 'TRANSFER_LETTER'
  | 'CREDIT_NOTICE'
  | 'REVIEW_NOTICE'
  | 'PUBLICATION_NOTICE'
  | 'ADVANCE_APPROVAL'
  | 'ADVANCE_CLAIM'
  | 'RISK_NOTICE';

export type EnforcementDocumentOffer = {
  readonly kind: EnforcementDocumentKind;
  readonly name: Scalars['String']['output'];
  readonly code: Maybe<Scalars['String']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly asks: ReadonlyArray<Scalars['String']['output']>;
};

export type EnforcementDocument = {
  readonly id: Scalars['ID']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly kind: EnforcementDocumentKind;
  readonly number: Scalars['String']['output'];
  readonly basis: Scalars['String']['output'];
  readonly issuedOn: Scalars['Day']['output'];
  readonly version: Scalars['Int']['output'];
  readonly isOutdated: Scalars['Boolean']['output'];
  readonly isWithdrawn: Scalars['Boolean']['output'];
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  readonly versions: ReadonlyArray<DocumentVersion>;
};

export type EnforcementDocumentIssueInput = {
  readonly subject: Scalars['ID']['input'];
  readonly kind: EnforcementDocumentKind;
  readonly addressee?: InputMaybe<Scalars['String']['input']>;
  readonly court?: InputMaybe<Scalars['String']['input']>;
  readonly bank?: InputMaybe<Scalars['String']['input']>;
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EnforcementDocumentReissueInput = {
  readonly id: Scalars['ID']['input'];
  readonly addressee?: InputMaybe<Scalars['String']['input']>;
  readonly court?: InputMaybe<Scalars['String']['input']>;
  readonly bank?: InputMaybe<Scalars['String']['input']>;
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EnforcementDocumentWithdrawInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Inspection = {
  readonly code: Scalars['ID']['output'];
  readonly stage: InspectionStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly kind: InspectionKind;
  readonly project: Maybe<Project>;
  readonly enterprise: Maybe<Enterprise>;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly plannedOn: Scalars['Day']['output'];
  readonly officers: ReadonlyArray<InspectionOfficer>;
  readonly jointDepartments: ReadonlyArray<Scalars['String']['output']>;
  readonly checklist: Checklist;
  readonly items: ReadonlyArray<InspectionItem>;
  readonly campaign: Maybe<Campaign>;
  readonly draw: Maybe<Draw>;
  readonly firstCase: Maybe<Case>;
  readonly visitedOn: Maybe<Scalars['Day']['output']>;
  readonly present: ReadonlyArray<Scalars['ID']['output']>;
  readonly record: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<InspectionProblem>;
  readonly notices: ReadonlyArray<InspectionNotice>;
  readonly closedOn: Maybe<Scalars['Day']['output']>;
  readonly cancelledBecause: Maybe<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type InspectionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InspectionOfficer = {
  readonly id: Scalars['ID']['output'];
  readonly certificateNo: Scalars['String']['output'];
};

export type ChecklistItem = {
  readonly item: CheckItem;
  readonly rule: RuleApplied;
  readonly isMandatory: Scalars['Boolean']['output'];
};

export type InspectionItem = {
  readonly item: CheckItem;
  readonly rule: RuleApplied;
  readonly isMandatory: Scalars['Boolean']['output'];
  readonly answer: Maybe<ItemAnswer>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Scalars['ID']['output']>;
};

export type InspectionProblem = {
  readonly no: Scalars['Int']['output'];
  readonly item: CheckItem;
  readonly fact: Scalars['String']['output'];
  readonly rule: RuleApplied;
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly rectification: Maybe<InspectionRectification>;
  readonly closedOn: Maybe<Scalars['Day']['output']>;
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
};

export type InspectionRectification = {
  readonly on: Scalars['Day']['output'];
  readonly what: Scalars['String']['output'];
  readonly proofs: ReadonlyArray<OrderProof>;
  readonly by: Maybe<Scalars['ID']['output']>;
};

export type InspectionNotice = {
  readonly documentNo: Scalars['String']['output'];
  readonly problems: ReadonlyArray<Scalars['Int']['output']>;
  readonly servedOn: Scalars['Day']['output'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProof>;
};

export type Draw = {
  readonly code: Scalars['ID']['output'];
  readonly stage: DrawStage;
  readonly next: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly title: Scalars['String']['output'];
  readonly area: Maybe<Area>;
  readonly sector: Maybe<Sector>;
  readonly count: Scalars['Int']['output'];
  readonly teamSize: Scalars['Int']['output'];
  readonly algorithm: Scalars['String']['output'];
  readonly commitment: Scalars['String']['output'];
  readonly committedOn: Scalars['Day']['output'];
  readonly committedBy: Scalars['ID']['output'];
  readonly listedOn: Maybe<Scalars['Day']['output']>;
  readonly listedBy: Maybe<Scalars['ID']['output']>;
  readonly targets: ReadonlyArray<DrawTarget>;
  readonly officers: ReadonlyArray<InspectionOfficer>;
  readonly recusals: ReadonlyArray<DrawRecusal>;
  readonly listsDigest: Maybe<Scalars['String']['output']>;
  readonly salt: Maybe<Scalars['String']['output']>;
  readonly secret: Maybe<Scalars['String']['output']>;
  readonly seed: Maybe<Scalars['String']['output']>;
  readonly drawnOn: Maybe<Scalars['Day']['output']>;
  readonly drawnBy: Maybe<Scalars['ID']['output']>;
  readonly outcome: ReadonlyArray<DrawnTarget>;
  readonly endedOn: Maybe<Scalars['Day']['output']>;
  readonly publishedOn: Maybe<Scalars['Day']['output']>;
  readonly receiptNo: Maybe<Scalars['String']['output']>;
  readonly abandonedBecause: Maybe<Scalars['String']['output']>;
  readonly deadlines: Maybe<ReadonlyArray<OrderDeadline>>;
  readonly inspections: Maybe<InspectionConnection>;
};


export type DrawInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DrawPage = {
  readonly entries: ReadonlyArray<Draw>;
  readonly totalCount: Scalars['Int']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type DrawTarget = {
  readonly id: Scalars['ID']['output'];
  readonly grade: Maybe<CreditGrade>;
  readonly tickets: Scalars['Int']['output'];
};

export type DrawRecusal = {
  readonly officer: Scalars['ID']['output'];
  readonly target: Scalars['ID']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type DrawnTarget = {
  readonly target: Scalars['ID']['output'];
  readonly officers: ReadonlyArray<Scalars['ID']['output']>;
};

export type Campaign = {
  readonly code: Scalars['ID']['output'];
  readonly stage: CampaignStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly campaignType: CampaignType;
  readonly title: Scalars['String']['output'];
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly targets: ReadonlyArray<Scalars['ID']['output']>;
  readonly teams: ReadonlyArray<CampaignTeam>;
  readonly linkedTo: ReadonlyArray<Scalars['String']['output']>;
  readonly zeros: ReadonlyArray<CampaignZeroCount>;
  readonly words: Maybe<Scalars['String']['output']>;
  readonly endedOn: Maybe<Scalars['Day']['output']>;
  readonly figures: CampaignFigures;
  readonly inspections: Maybe<InspectionConnection>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type CampaignInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CampaignHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CampaignZero =
  | 'UNVISITED_TARGETS'
  | 'OPEN_PROBLEMS';

export type CampaignZeroCount = {
  readonly of: CampaignZero;
  readonly count: Scalars['Int']['output'];
  readonly isZero: Scalars['Boolean']['output'];
};

export type CampaignTeam = {
  readonly name: Scalars['String']['output'];
  readonly officers: ReadonlyArray<InspectionOfficer>;
};

export type CampaignFigures = {
  readonly visits: Scalars['Int']['output'];
  readonly targets: Scalars['Int']['output'];
  readonly visitedTargets: Scalars['Int']['output'];
  readonly coverageIn10000: Scalars['Int']['output'];
  readonly problemsFound: Scalars['Int']['output'];
  readonly problemsRectified: Scalars['Int']['output'];
  readonly rectifiedIn10000: Maybe<Scalars['Int']['output']>;
  readonly notices: Scalars['Int']['output'];
};

export type InspectionKind =
  | 'DAILY'
  | 'DOUBLE_RANDOM'
  | 'CAMPAIGN'
  | 'JOINT'
  | 'LOOK_BACK'
  | 'OPEN_VISIT'
  | 'SECRET_VISIT'
  | 'DOOR_TO_DOOR';

export type InspectionStage =
  | 'PLANNED'
  | 'RECTIFYING'
  | 'CHECKED'
  | 'CLOSED'
  | 'CANCELLED';

export type Checklist =
  | 'FIVE_SYSTEMS'
  | 'SEVEN_ITEMS'
  | 'PAY_HEALTH';

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

export type ItemAnswer =
  | 'MET'
  | 'NOT_MET'
  | 'NOT_APPLICABLE';

export type CreditGrade =
  | 'A'
  | 'B'
  | 'C';

export type DrawStage =
  | 'COMMITTED'
  | 'LISTED'
  | 'DRAWN'
  | 'ENDED'
  | 'PUBLISHED'
  | 'ABANDONED';

export type CampaignType =
  | 'SPRING'
  | 'SUMMER'
  | 'WINTER'
  | 'ILLEGAL_LABOUR'
  | 'STABILITY'
  | 'HIDDEN_RISKS'
  | 'FULL_COVER';

export type CampaignStage =
  | 'PLANNED'
  | 'ENDED'
  | 'CANCELLED';

export type InspectionFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<InspectionStage>>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  readonly draw?: InputMaybe<Scalars['ID']['input']>;
};

export type DrawFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<DrawStage>>;
};

export type CampaignFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<CampaignStage>>;
};

export type InspectionOfficerInput = {
  readonly id: Scalars['ID']['input'];
  readonly certificateNo: Scalars['String']['input'];
};

export type InspectionPlanInput = {
  readonly kind: InspectionKind;
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly creditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly plannedOn: Scalars['Day']['input'];
  readonly officers: ReadonlyArray<InspectionOfficerInput>;
  readonly lead: Scalars['ID']['input'];
  readonly jointDepartments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly checklist: Checklist;
  readonly campaignCode?: InputMaybe<Scalars['ID']['input']>;
  readonly drawCode?: InputMaybe<Scalars['ID']['input']>;
  readonly firstCase?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type InspectionInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type InspectionReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type InspectionAnswerInput = {
  readonly item: CheckItem;
  readonly answer: ItemAnswer;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type InspectionFindingInput = {
  readonly item: CheckItem;
  readonly fact: Scalars['String']['input'];
  readonly rule: Scalars['ID']['input'];
  readonly term: OrderTermInput;
};

export type InspectionCarryOutInput = {
  readonly code: Scalars['ID']['input'];
  readonly visitedOn: Scalars['Day']['input'];
  readonly present: ReadonlyArray<Scalars['ID']['input']>;
  readonly record: Scalars['String']['input'];
  readonly answers: ReadonlyArray<InspectionAnswerInput>;
  readonly findings?: InputMaybe<ReadonlyArray<InspectionFindingInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type InspectionServeNoticeInput = {
  readonly code: Scalars['ID']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly problems: ReadonlyArray<Scalars['Int']['input']>;
  readonly servedOn: Scalars['Day']['input'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type InspectionReportRectifiedInput = {
  readonly code: Scalars['ID']['input'];
  readonly problem: Scalars['Int']['input'];
  readonly what: Scalars['String']['input'];
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type InspectionProblemInput = {
  readonly code: Scalars['ID']['input'];
  readonly problem: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type InspectionRejectRectifiedInput = {
  readonly code: Scalars['ID']['input'];
  readonly problem: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawCommitInput = {
  readonly title: Scalars['String']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly count: Scalars['Int']['input'];
  readonly teamSize: Scalars['Int']['input'];
  readonly commitment: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawTargetInput = {
  readonly id: Scalars['ID']['input'];
  readonly grade?: InputMaybe<CreditGrade>;
};

export type DrawRecusalInput = {
  readonly officer: Scalars['ID']['input'];
  readonly target: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DrawCloseListsInput = {
  readonly code: Scalars['ID']['input'];
  readonly targets: ReadonlyArray<DrawTargetInput>;
  readonly officers: ReadonlyArray<InspectionOfficerInput>;
  readonly recusals?: InputMaybe<ReadonlyArray<DrawRecusalInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawRevealInput = {
  readonly code: Scalars['ID']['input'];
  readonly secret: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawEndInput = {
  readonly code: Scalars['ID']['input'];
  readonly endedOn: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawPublishInput = {
  readonly code: Scalars['ID']['input'];
  readonly publishedOn: Scalars['Day']['input'];
  readonly receiptNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawAbandonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CampaignTeamInput = {
  readonly name: Scalars['String']['input'];
  readonly officers: ReadonlyArray<InspectionOfficerInput>;
};

export type CampaignPlanInput = {
  readonly campaignType: CampaignType;
  readonly title: Scalars['String']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly from: Scalars['Day']['input'];
  readonly to: Scalars['Day']['input'];
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly targets: ReadonlyArray<Scalars['ID']['input']>;
  readonly teams: ReadonlyArray<CampaignTeamInput>;
  readonly linkedTo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly zeros?: InputMaybe<ReadonlyArray<CampaignZero>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CampaignWordsInput = {
  readonly code: Scalars['ID']['input'];
  readonly words: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RiskNotice = {
  readonly code: Scalars['ID']['output'];
  readonly stage: RiskNoticeStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly acts: ReadonlyArray<Act>;
  readonly project: Project;
  readonly enterprise: Enterprise;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly risks: ReadonlyArray<NoticeRisk>;
  readonly facts: Scalars['String']['output'];
  readonly term: OrderTerm;
  readonly issuedOn: Scalars['Day']['output'];
  readonly service: Maybe<OrderService>;
  readonly receiptNo: Maybe<Scalars['String']['output']>;
  readonly rectification: Maybe<InspectionRectification>;
  readonly confirmedOn: Maybe<Scalars['Day']['output']>;
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
  readonly closedOn: Maybe<Scalars['Day']['output']>;
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type RiskNoticeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type RiskNoticeDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type NoticeRisk =
  | 'HEADCOUNT_UNCLEAR'
  | 'SUM_UNCLEAR'
  | 'NOT_PAID_IN_FULL'
  | 'GROUP_EVENT';

export type RiskNoticeStage =
  | 'ISSUED'
  | 'SERVED'
  | 'REPORTED'
  | 'CONFIRMED'
  | 'CLOSED'
  | 'WITHDRAWN';

export type RiskNoticeFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<RiskNoticeStage>>;
};

export type RiskNoticeInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RiskNoticeReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RiskNoticeIssueInput = {
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly projectCode: Scalars['ID']['input'];
  readonly creditCode: Scalars['ID']['input'];
  readonly risks: ReadonlyArray<NoticeRisk>;
  readonly facts: Scalars['String']['input'];
  readonly term: OrderTermInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RiskNoticeServeInput = {
  readonly code: Scalars['ID']['input'];
  readonly servedOn: Scalars['Day']['input'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly receiptNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RiskNoticeReportRectifiedInput = {
  readonly code: Scalars['ID']['input'];
  readonly what: Scalars['String']['input'];
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessment = {
  readonly code: Scalars['ID']['output'];
  readonly stage: CreditAssessmentStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly enterprise: Enterprise;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly year: Scalars['Int']['output'];
  readonly grade: CreditGrade;
  readonly rule: RuleApplied;
  readonly punished: Scalars['Int']['output'];
  readonly tests: ReadonlyArray<CreditTestResult>;
  readonly facts: ReadonlyArray<CreditFact>;
  readonly proposedOn: Scalars['Day']['output'];
  readonly isBySystem: Scalars['Boolean']['output'];
  readonly drafters: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly told: Maybe<CreditNotice>;
  readonly objection: Maybe<CreditObjection>;
  readonly confirmedOn: Maybe<Scalars['Day']['output']>;
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
  readonly keptUntil: Maybe<Scalars['Day']['output']>;
  readonly corrections: ReadonlyArray<CreditCorrection>;
  readonly interview: Maybe<CreditInterview>;
  readonly isInterviewDue: Scalars['Boolean']['output'];
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type CreditAssessmentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type CreditAssessmentDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CreditStanding = {
  readonly on: Scalars['Day']['output'];
  readonly grade: CreditGrade;
  readonly assessment: CreditAssessment;
  readonly checksDue: Maybe<Scalars['Int']['output']>;
  readonly checksHad: Maybe<Scalars['Int']['output']>;
};

export type CheckDue = {
  readonly enterprise: Enterprise;
  readonly grade: CreditGrade;
  readonly due: Scalars['Int']['output'];
  readonly had: Scalars['Int']['output'];
  readonly isInterviewDue: Scalars['Boolean']['output'];
  readonly assessment: CreditAssessment;
};

export type CreditTestResult = {
  readonly test: CreditTest;
  readonly isMet: Scalars['Boolean']['output'];
  readonly facts: ReadonlyArray<CreditFact>;
};

export type CreditFact = {
  readonly kind: CreditFactKind;
  readonly source: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly subject: Maybe<CreditSubject>;
  readonly words: Maybe<Scalars['String']['output']>;
  readonly isHeld: Scalars['Boolean']['output'];
  readonly counts: Scalars['Boolean']['output'];
};

export type CreditNotice = {
  readonly on: Scalars['Day']['output'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProof>;
  readonly term: OrderTerm;
  readonly dueOn: Maybe<Scalars['Day']['output']>;
};

export type CreditObjection = {
  readonly on: Scalars['Day']['output'];
  readonly words: Scalars['String']['output'];
  readonly finding: Maybe<ObjectionFinding>;
  readonly reply: Maybe<Scalars['String']['output']>;
};

export type CreditCorrection = {
  readonly on: Scalars['Day']['output'];
  readonly reason: Scalars['String']['output'];
  readonly from: CreditGrade;
};

export type CreditInterview = {
  readonly on: Scalars['Day']['output'];
  readonly record: Scalars['String']['output'];
};

export type CreditAssessmentStage =
  | 'PROPOSED'
  | 'TOLD'
  | 'OBJECTED'
  | 'HEARD'
  | 'CONFIRMED'
  | 'WITHDRAWN';

export type CreditTest =
  | 'PUNISHED_OFTEN'
  | 'GRAVE_EFFECT'
  | 'CHILD_OR_FORCED_LABOUR'
  | 'DISOBEYED'
  | 'OBSTRUCTED'
  | 'CRIME';

export type CreditFactKind =
  | 'PENALTY'
  | 'ORDER_LAPSED'
  | 'FINE_UNPAID'
  | 'CRIME_TRANSFERRED'
  | 'PUNISHED'
  | 'GRAVE_EFFECT'
  | 'CHILD_OR_FORCED_LABOUR'
  | 'DISOBEYED'
  | 'OBSTRUCTED'
  | 'CRIME';

export type CreditStatedKind =
  | 'PUNISHED'
  | 'GRAVE_EFFECT'
  | 'CHILD_OR_FORCED_LABOUR'
  | 'DISOBEYED'
  | 'OBSTRUCTED'
  | 'CRIME';

export type CreditSubject =
  | 'RULES'
  | 'CONTRACTS'
  | 'DISPATCH'
  | 'CHILD_LABOUR'
  | 'WOMEN_AND_MINORS'
  | 'WORKING_TIME'
  | 'WAGES'
  | 'SOCIAL_INSURANCE'
  | 'OTHER';

export type CreditAssessmentFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<CreditAssessmentStage>>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly grade?: InputMaybe<CreditGrade>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type CreditStatedFactInput = {
  readonly kind: CreditStatedKind;
  readonly subject: CreditSubject;
  readonly on: Scalars['Day']['input'];
  readonly source: Scalars['String']['input'];
  readonly words: Scalars['String']['input'];
};

export type CreditAssessmentProposeInput = {
  readonly creditCode: Scalars['ID']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly year: Scalars['Int']['input'];
  readonly stated?: InputMaybe<ReadonlyArray<CreditStatedFactInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessmentTellInput = {
  readonly code: Scalars['ID']['input'];
  readonly toldOn: Scalars['Day']['input'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly term: OrderTermInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessmentContestInput = {
  readonly code: Scalars['ID']['input'];
  readonly words: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessmentAnswerInput = {
  readonly code: Scalars['ID']['input'];
  readonly finding: ObjectionFinding;
  readonly reply: Scalars['String']['input'];
  readonly stated?: InputMaybe<ReadonlyArray<CreditStatedFactInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessmentConfirmInput = {
  readonly code: Scalars['ID']['input'];
  readonly reviewed: ReadonlyArray<CreditSubject>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessmentCorrectInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly stated?: InputMaybe<ReadonlyArray<CreditStatedFactInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessmentInterviewInput = {
  readonly code: Scalars['ID']['input'];
  readonly interviewedOn: Scalars['Day']['input'];
  readonly record: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CreditAssessmentWithdrawInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WrittenReview = {
  readonly code: Scalars['ID']['output'];
  readonly stage: WrittenReviewStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Area;
  readonly year: Scalars['Int']['output'];
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly notice: Scalars['String']['output'];
  readonly announcedOn: Scalars['Day']['output'];
  readonly listed: Maybe<ReadonlyArray<Enterprise>>;
  readonly missing: Maybe<ReadonlyArray<Enterprise>>;
  readonly late: Maybe<ReadonlyArray<Enterprise>>;
  readonly endedOn: Maybe<Scalars['Day']['output']>;
  readonly words: Maybe<Scalars['String']['output']>;
  readonly figures: Maybe<WrittenReviewFigures>;
  readonly forms: Maybe<ReviewFormConnection>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type WrittenReviewFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WrittenReviewHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type WrittenReviewDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type WrittenReviewFigures = {
  readonly listed: Scalars['Int']['output'];
  readonly submitted: Scalars['Int']['output'];
  readonly submittedIn10000: Scalars['Int']['output'];
  readonly late: Scalars['Int']['output'];
  readonly verified: Scalars['Int']['output'];
  readonly untruthful: Scalars['Int']['output'];
  readonly sizes: ReadonlyArray<ReviewSizeFigures>;
};

export type ReviewSizeFigures = {
  readonly size: UnitSize;
  readonly units: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly contracts: Scalars['Int']['output'];
  readonly contractsIn10000: Maybe<Scalars['Int']['output']>;
};

export type ReviewForm = {
  readonly code: Scalars['ID']['output'];
  readonly stage: ReviewFormStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly review: WrittenReview;
  readonly enterprise: Enterprise;
  readonly size: UnitSize;
  readonly people: Scalars['Int']['output'];
  readonly contracts: Scalars['Int']['output'];
  readonly payrollFen: Scalars['Fen']['output'];
  readonly evidence: ReadonlyArray<Scalars['ID']['output']>;
  readonly selfCheck: Scalars['String']['output'];
  readonly submittedOn: Scalars['Day']['output'];
  readonly isLate: Scalars['Boolean']['output'];
  readonly verifiedOn: Maybe<Scalars['Day']['output']>;
  readonly problem: Maybe<ReviewFormProblem>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type ReviewFormHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReviewFormProblem = {
  readonly on: Scalars['Day']['output'];
  readonly fact: Scalars['String']['output'];
  readonly term: OrderTerm;
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
};

export type WrittenReviewStage =
  | 'ANNOUNCED'
  | 'CLOSED'
  | 'CANCELLED';

export type ReviewFormStage =
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'UNTRUTHFUL';

export type UnitSize =
  | 'MICRO'
  | 'SMALL'
  | 'MEDIUM'
  | 'LARGE';

export type WrittenReviewFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<WrittenReviewStage>>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type WrittenReviewAnnounceInput = {
  readonly areaCode: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly listed: ReadonlyArray<Scalars['ID']['input']>;
  readonly notice: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type WrittenReviewWordsInput = {
  readonly code: Scalars['ID']['input'];
  readonly words: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReviewFormContentInput = {
  readonly size: UnitSize;
  readonly people: Scalars['Int']['input'];
  readonly contracts: Scalars['Int']['input'];
  readonly payrollFen: Scalars['Fen']['input'];
  readonly evidence: ReadonlyArray<Scalars['ID']['input']>;
  readonly selfCheck: Scalars['String']['input'];
};

export type ReviewFormSubmitInput = {
  readonly reviewCode: Scalars['ID']['input'];
  readonly creditCode: Scalars['ID']['input'];
  readonly content: ReviewFormContentInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReviewFormResubmitInput = {
  readonly code: Scalars['ID']['input'];
  readonly content: ReviewFormContentInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReviewFormInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReviewFormRejectInput = {
  readonly code: Scalars['ID']['input'];
  readonly fact: Scalars['String']['input'];
  readonly term: OrderTermInput;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ProjectGrading = {
  readonly code: Scalars['ID']['output'];
  readonly stage: ProjectGradingStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly project: Project;
  readonly enterprise: Enterprise;
  readonly area: Area;
  readonly sector: Sector;
  readonly grade: TenderGrade;
  readonly basis: ReadonlyArray<ProjectGradingBasis>;
  readonly record: ProjectGradingRecord;
  readonly proposed: ProjectGradingSigned;
  readonly gradedOn: Maybe<Scalars['Day']['output']>;
  readonly agreed: Maybe<ProjectGradingSigned>;
  readonly refused: Maybe<ProjectGradingSigned>;
  readonly refusedBecause: Maybe<Scalars['String']['output']>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type ProjectGradingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectGradingBasis = {
  readonly item: Scalars['String']['output'];
  readonly finding: Scalars['String']['output'];
};

export type ProjectGradingRecord = {
  readonly inspections: Scalars['Int']['output'];
  readonly problems: Scalars['Int']['output'];
  readonly problemsOpen: Scalars['Int']['output'];
  readonly ordersLapsed: Scalars['Int']['output'];
  readonly promisesBroken: Scalars['Int']['output'];
  readonly riskNoticesOverdue: Scalars['Int']['output'];
};

export type ProjectGradingSigned = {
  readonly on: Scalars['Day']['output'];
  readonly unit: GradingUnit;
  readonly by: Maybe<Scalars['ID']['output']>;
};

export type GradingUnit =
  | 'OFFICE'
  | 'DEPARTMENT';

export type TenderGrade =
  | 'A'
  | 'B'
  | 'C';

export type ProjectGradingStage =
  | 'PROPOSED'
  | 'GRADED'
  | 'REFUSED';

export type ProjectGradingBasisInput = {
  readonly item: Scalars['String']['input'];
  readonly finding: Scalars['String']['input'];
};

export type ProjectGradingProposeInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly creditCode: Scalars['ID']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector: Sector;
  readonly grade: TenderGrade;
  readonly basis: ReadonlyArray<ProjectGradingBasisInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ProjectGradingInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ProjectGradingRefuseInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssue = {
  readonly code: Scalars['ID']['output'];
  readonly stage: PublicationIssueStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Area;
  readonly period: Maybe<Scalars['String']['output']>;
  readonly from: Maybe<Scalars['Day']['output']>;
  readonly to: Maybe<Scalars['Day']['output']>;
  readonly exposedBecause: Maybe<Scalars['String']['output']>;
  readonly exposedBy: Maybe<Scalars['ID']['output']>;
  readonly gatheredOn: Scalars['Day']['output'];
  readonly isNil: Scalars['Boolean']['output'];
  readonly entries: ReadonlyArray<PublicationIssueEntry>;
  readonly editedBy: Maybe<Scalars['ID']['output']>;
  readonly releasedOn: Maybe<Scalars['Day']['output']>;
  readonly releasedBy: Maybe<Scalars['ID']['output']>;
  readonly receipts: ReadonlyArray<PublicationIssueReceipt>;
  readonly channelsMissing: Maybe<ReadonlyArray<PublicationChannel>>;
  readonly missed: ReadonlyArray<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type PublicationIssueHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type PublicationIssueDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PublicationIssueEntry = {
  readonly no: Scalars['Int']['output'];
  readonly source: PublicationEntrySource;
  readonly ref: Scalars['String']['output'];
  readonly kind: PublishedKind;
  readonly enterprise: Enterprise;
  readonly on: Scalars['Day']['output'];
  readonly content: Maybe<PublicationContent>;
  readonly objection: Maybe<CreditObjection>;
  readonly fellOn: Maybe<Scalars['Day']['output']>;
  readonly fellBecause: Maybe<Scalars['String']['output']>;
  readonly correctedOn: Maybe<Scalars['Day']['output']>;
  readonly correctedBecause: Maybe<Scalars['String']['output']>;
  readonly withdrawnOn: Maybe<Scalars['Day']['output']>;
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
};

export type PublicationContent = {
  readonly unitName: Scalars['String']['output'];
  readonly address: Scalars['String']['output'];
  readonly facts: Scalars['String']['output'];
  readonly result: Scalars['String']['output'];
};

export type PublicationIssueReceipt = {
  readonly channel: PublicationChannel;
  readonly receiptNo: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

export type PublicIssuePage = {
  readonly issues: ReadonlyArray<PublicIssue>;
  readonly totalCount: Scalars['Int']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type PublicIssue = {
  readonly code: Scalars['ID']['output'];
  readonly areaCode: Scalars['ID']['output'];
  readonly period: Maybe<Scalars['String']['output']>;
  readonly releasedOn: Scalars['Day']['output'];
  readonly isNil: Scalars['Boolean']['output'];
  readonly entries: ReadonlyArray<PublicIssueEntry>;
};

export type PublicIssueEntry = {
  readonly kind: PublishedKind;
  readonly unitName: Scalars['String']['output'];
  readonly creditCode: Scalars['ID']['output'];
  readonly address: Scalars['String']['output'];
  readonly representative: Scalars['String']['output'];
  readonly facts: Scalars['String']['output'];
  readonly result: Scalars['String']['output'];
  readonly correctedOn: Maybe<Scalars['Day']['output']>;
};

export type PublicationIssueStage =
  | 'GATHERED'
  | 'EDITED'
  | 'RELEASED';

export type PublicationEntrySource =
  | 'PENALTY'
  | 'REFERRAL'
  | 'LISTING'
  | 'EXPOSURE'
  | 'STATED';

export type PublishedKind =
  | 'WAGES'
  | 'SOCIAL_INSURANCE'
  | 'WORKING_TIME'
  | 'WOMEN_AND_MINORS'
  | 'CHILD_LABOUR'
  | 'GRAVE_EFFECT'
  | 'OTHER';

export type PublicationChannel =
  | 'HRSS_SITE'
  | 'LOCAL_MEDIA'
  | 'OFFICIAL_ACCOUNT';

export type PublicationIssueFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<PublicationIssueStage>>;
  readonly period?: InputMaybe<Scalars['String']['input']>;
};

export type PublicationIssueInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssueExposeInput = {
  readonly areaCode: Scalars['ID']['input'];
  readonly ref: Scalars['ID']['input'];
  readonly kind: PublishedKind;
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssueStateEntryInput = {
  readonly code: Scalars['ID']['input'];
  readonly ref: Scalars['String']['input'];
  readonly kind: PublishedKind;
  readonly creditCode: Scalars['ID']['input'];
  readonly on: Scalars['Day']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationContentInput = {
  readonly unitName: Scalars['String']['input'];
  readonly address: Scalars['String']['input'];
  readonly facts: Scalars['String']['input'];
  readonly result: Scalars['String']['input'];
};

export type PublicationIssueEntryInput = {
  readonly no: Scalars['Int']['input'];
  readonly content: PublicationContentInput;
  readonly representative: Scalars['String']['input'];
};

export type PublicationIssueEditInput = {
  readonly code: Scalars['ID']['input'];
  readonly entries: ReadonlyArray<PublicationIssueEntryInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssueRecordReceiptInput = {
  readonly code: Scalars['ID']['input'];
  readonly channel: PublicationChannel;
  readonly receiptNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssueContestEntryInput = {
  readonly code: Scalars['ID']['input'];
  readonly no: Scalars['Int']['input'];
  readonly words: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssueAnswerEntryInput = {
  readonly code: Scalars['ID']['input'];
  readonly no: Scalars['Int']['input'];
  readonly finding: ObjectionFinding;
  readonly reply: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssueCorrectEntryInput = {
  readonly code: Scalars['ID']['input'];
  readonly no: Scalars['Int']['input'];
  readonly content: PublicationContentInput;
  readonly representative: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PublicationIssueWithdrawEntryInput = {
  readonly code: Scalars['ID']['input'];
  readonly no: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Fund = {
  readonly code: Scalars['ID']['output'];
  readonly kind: FundKind;
  readonly stage: FundStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly project: Maybe<Project>;
  readonly proposedOn: Scalars['Day']['output'];
  readonly asked: Maybe<FundAsked>;
  readonly balanceFen: Scalars['Fen']['output'];
  readonly availableFen: Scalars['Fen']['output'];
  readonly fundedFen: Scalars['Fen']['output'];
  readonly lentFen: Scalars['Fen']['output'];
  readonly recoveredFen: Scalars['Fen']['output'];
  readonly writtenOffFen: Scalars['Fen']['output'];
  readonly drawnFen: Scalars['Fen']['output'];
  readonly outstandingFen: Scalars['Fen']['output'];
  readonly tranches: ReadonlyArray<FundTranche>;
  readonly refusedBecause: Maybe<Scalars['String']['output']>;
  readonly entries: Maybe<FundEntryConnection>;
  readonly advances: Maybe<AdvanceConnection>;
  readonly drawings: Maybe<DrawingConnection>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type FundEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type FundAdvancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type FundDrawingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type FundHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FundKind =
  | 'EMERGENCY'
  | 'SUPERVISED';

export type FundStage =
  | 'PROPOSED'
  | 'OPEN'
  | 'REFUSED';

export type FundMoveKind =
  | 'OPENED'
  | 'TOPPED_UP'
  | 'LENT'
  | 'RECOVERED'
  | 'WRITTEN_OFF'
  | 'DRAWN';

export type FundAsked = {
  readonly move: FundMoveKind;
  readonly fen: Scalars['Fen']['output'];
  readonly basis: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly by: Scalars['ID']['output'];
};

export type FundTranche = {
  readonly on: Scalars['Day']['output'];
  readonly fen: Scalars['Fen']['output'];
};

export type FundEntry = {
  readonly no: Scalars['Int']['output'];
  readonly move: FundMoveKind;
  readonly fen: Scalars['Fen']['output'];
  readonly on: Scalars['Day']['output'];
  readonly reference: Scalars['String']['output'];
  readonly askedBy: Scalars['ID']['output'];
  readonly by: Scalars['ID']['output'];
  readonly balanceFen: Scalars['Fen']['output'];
};

export type FundFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<FundStage>>;
  readonly kind?: InputMaybe<FundKind>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
};

export type FundProposeInput = {
  readonly kind: FundKind;
  readonly name: Scalars['String']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly fen: Scalars['Fen']['input'];
  readonly basis: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type FundInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type FundReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type FundAskTopUpInput = {
  readonly code: Scalars['ID']['input'];
  readonly fen: Scalars['Fen']['input'];
  readonly basis: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type FundScheduleInput = {
  readonly code: Scalars['ID']['input'];
  readonly tranches: ReadonlyArray<FundTrancheInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type FundTrancheInput = {
  readonly on: Scalars['Day']['input'];
  readonly fen: Scalars['Fen']['input'];
};

export type Advance = {
  readonly code: Scalars['ID']['output'];
  readonly stage: AdvanceStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly fund: Maybe<Fund>;
  readonly case: Maybe<Case>;
  readonly project: Project;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly enterprise: Enterprise;
  readonly cause: AdvanceCause;
  readonly purpose: AdvancePurpose;
  readonly facts: Scalars['String']['output'];
  readonly appliedOn: Scalars['Day']['output'];
  readonly people: Scalars['Int']['output'];
  readonly totalFen: Scalars['Fen']['output'];
  readonly sums: ReadonlyArray<AdvanceSum>;
  readonly verification: Maybe<AdvanceVerification>;
  readonly approval: Maybe<AdvanceApproval>;
  readonly payment: Maybe<AdvancePayment>;
  readonly claim: Maybe<AdvanceClaim>;
  readonly recoveredFen: Scalars['Fen']['output'];
  readonly writtenOffFen: Scalars['Fen']['output'];
  readonly outstandingFen: Scalars['Fen']['output'];
  readonly writeOffAsked: Maybe<AdvanceWriteOff>;
  readonly writtenOff: Maybe<AdvanceApproval>;
  readonly endedBecause: Maybe<Scalars['String']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly ledger: ReadonlyArray<FundEntry>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
  readonly documents: Maybe<EnforcementDocumentConnection>;
  readonly documentOffers: Maybe<ReadonlyArray<EnforcementDocumentOffer>>;
};


export type AdvanceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


export type AdvanceDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AdvanceStage =
  | 'APPLIED'
  | 'VERIFIED'
  | 'APPROVED'
  | 'PAID'
  | 'RECOVERING'
  | 'RECOVERED'
  | 'WRITTEN_OFF'
  | 'REFUSED'
  | 'WITHDRAWN';

export type AdvanceCause =
  | 'UNABLE'
  | 'ABSCONDED';

export type AdvancePurpose =
  | 'WAGES'
  | 'LIVING_COST';

export type AdvanceSum = {
  readonly worker: Worker;
  readonly fen: Scalars['Fen']['output'];
  readonly owedFen: Maybe<Scalars['Fen']['output']>;
  readonly isTold: Maybe<Scalars['Boolean']['output']>;
};

export type AdvanceVerification = {
  readonly on: Scalars['Day']['output'];
  readonly by: Scalars['ID']['output'];
  readonly proofs: ReadonlyArray<OrderProof>;
  readonly onePersonCapFen: Maybe<Scalars['Fen']['output']>;
  readonly totalCapFen: Maybe<Scalars['Fen']['output']>;
  readonly mark: Scalars['String']['output'];
};

export type AdvanceApproval = {
  readonly on: Scalars['Day']['output'];
  readonly by: Scalars['ID']['output'];
  readonly document: Scalars['String']['output'];
};

export type AdvancePayment = {
  readonly paidOn: Scalars['Day']['output'];
  readonly by: Scalars['ID']['output'];
  readonly bankFile: Maybe<Scalars['String']['output']>;
  readonly receipts: ReadonlyArray<AdvanceReceipt>;
};

export type AdvanceReceipt = {
  readonly worker: Worker;
  readonly proofs: ReadonlyArray<OrderProof>;
};

export type AdvanceClaim = {
  readonly enterprise: Enterprise;
  readonly term: OrderTerm;
  readonly service: OrderService;
  readonly by: Scalars['ID']['output'];
};

export type AdvanceWriteOff = {
  readonly on: Scalars['Day']['output'];
  readonly by: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly proofs: ReadonlyArray<OrderProof>;
};

export type AdvanceFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<AdvanceStage>>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  readonly fund?: InputMaybe<Scalars['ID']['input']>;
};

export type WorkerFenInput = {
  readonly worker?: InputMaybe<Scalars['ID']['input']>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly fen: Scalars['Fen']['input'];
};

export type AdvanceApplyInput = {
  readonly fundCode: Scalars['ID']['input'];
  readonly caseCode?: InputMaybe<Scalars['ID']['input']>;
  readonly projectCode: Scalars['ID']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly creditCode: Scalars['ID']['input'];
  readonly cause: AdvanceCause;
  readonly purpose: AdvancePurpose;
  readonly facts: Scalars['String']['input'];
  readonly sums: ReadonlyArray<WorkerFenInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AdvanceVerifyInput = {
  readonly code: Scalars['ID']['input'];
  readonly found?: InputMaybe<ReadonlyArray<WorkerFenInput>>;
  readonly wagesFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AdvanceDocumentInput = {
  readonly code: Scalars['ID']['input'];
  readonly document: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AdvancePayInput = {
  readonly code: Scalars['ID']['input'];
  readonly paidOn: Scalars['Day']['input'];
  readonly bankFile?: InputMaybe<Scalars['String']['input']>;
  readonly receipts?: InputMaybe<ReadonlyArray<AdvanceReceiptInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AdvanceReceiptInput = {
  readonly worker?: InputMaybe<Scalars['ID']['input']>;
  readonly idCardNumber?: InputMaybe<Scalars['String']['input']>;
  readonly proofs: ReadonlyArray<OrderProofInput>;
};

export type AdvanceClaimInput = {
  readonly code: Scalars['ID']['input'];
  readonly creditCode: Scalars['ID']['input'];
  readonly term: OrderTermInput;
  readonly servedOn: Scalars['Day']['input'];
  readonly way: OrderServiceWay;
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AdvanceRecoverInput = {
  readonly code: Scalars['ID']['input'];
  readonly receivedOn: Scalars['Day']['input'];
  readonly fen: Scalars['Fen']['input'];
  readonly reference: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AdvanceAskWriteOffInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AdvanceReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Drawing = {
  readonly code: Scalars['ID']['output'];
  readonly stage: DrawingStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly fund: Maybe<Fund>;
  readonly project: Project;
  readonly area: Area;
  readonly sector: Sector;
  readonly use: DrawingUse;
  readonly purpose: Scalars['String']['output'];
  readonly fen: Scalars['Fen']['output'];
  readonly sums: ReadonlyArray<WorkerFen>;
  readonly appliedOn: Scalars['Day']['output'];
  readonly endorsedOn: Maybe<Scalars['Day']['output']>;
  readonly endorsedBy: Maybe<Scalars['ID']['output']>;
  readonly approval: Maybe<AdvanceApproval>;
  readonly paidOn: Maybe<Scalars['Day']['output']>;
  readonly bankFile: Maybe<Scalars['String']['output']>;
  readonly endedBecause: Maybe<Scalars['String']['output']>;
  readonly ledger: ReadonlyArray<FundEntry>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type DrawingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DrawingStage =
  | 'APPLIED'
  | 'ENDORSED'
  | 'APPROVED'
  | 'PAID'
  | 'REFUSED'
  | 'WITHDRAWN';

export type DrawingUse =
  | 'WAGES'
  | 'OTHER';

export type WorkerFen = {
  readonly worker: Worker;
  readonly fen: Scalars['Fen']['output'];
};

export type DrawingFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<DrawingStage>>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly fund?: InputMaybe<Scalars['ID']['input']>;
};

export type DrawingApplyInput = {
  readonly fundCode: Scalars['ID']['input'];
  readonly use: DrawingUse;
  readonly purpose: Scalars['String']['input'];
  readonly sums?: InputMaybe<ReadonlyArray<WorkerFenInput>>;
  readonly fen?: InputMaybe<Scalars['Fen']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawingInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawingApproveInput = {
  readonly code: Scalars['ID']['input'];
  readonly document: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawingPayInput = {
  readonly code: Scalars['ID']['input'];
  readonly paidOn: Scalars['Day']['input'];
  readonly bankFile: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DrawingReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Plan = {
  readonly code: Scalars['ID']['output'];
  readonly stage: PlanStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly subject: PlanSubject;
  readonly project: Maybe<Project>;
  readonly case: Maybe<Case>;
  readonly enterprise: Maybe<Enterprise>;
  readonly area: Area;
  readonly sector: Maybe<Sector>;
  readonly problem: Scalars['String']['output'];
  readonly owner: Scalars['ID']['output'];
  readonly steps: ReadonlyArray<PlanStep>;
  readonly openedOn: Scalars['Day']['output'];
  readonly closedOn: Maybe<Scalars['Day']['output']>;
  readonly closedBecause: Maybe<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<OrderDeadline>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type PlanHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlanStep = {
  readonly no: Scalars['Int']['output'];
  readonly what: Scalars['String']['output'];
  readonly who: Scalars['ID']['output'];
  readonly dueOn: Scalars['Day']['output'];
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly doneOn: Maybe<Scalars['Day']['output']>;
  readonly words: Maybe<Scalars['String']['output']>;
  readonly proofs: ReadonlyArray<OrderProof>;
};

export type PlanSubject =
  | 'PROJECT'
  | 'CASE'
  | 'ENTERPRISE';

export type PlanStage =
  | 'OPEN'
  | 'CLOSED';

export type PlanFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<PlanStage>>;
};

export type PlanStepInput = {
  readonly what: Scalars['String']['input'];
  readonly who: Scalars['ID']['input'];
  readonly dueOn: Scalars['Day']['input'];
};

export type PlanOpenInput = {
  readonly subject: PlanSubject;
  readonly subjectCode: Scalars['ID']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly sector?: InputMaybe<Sector>;
  readonly problem: Scalars['String']['input'];
  readonly owner: Scalars['ID']['input'];
  readonly steps: ReadonlyArray<PlanStepInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PlanAddStepsInput = {
  readonly code: Scalars['ID']['input'];
  readonly steps: ReadonlyArray<PlanStepInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PlanFinishStepInput = {
  readonly code: Scalars['ID']['input'];
  readonly no: Scalars['Int']['input'];
  readonly words: Scalars['String']['input'];
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PlanCloseInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Clearance = {
  readonly code: Scalars['ID']['output'];
  readonly stage: ClearanceStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly area: Area;
  readonly begunOn: Scalars['Day']['output'];
  readonly projects: ReadonlyArray<ClearanceProject>;
  readonly figures: ClearanceFigures;
  readonly endedOn: Maybe<Scalars['Day']['output']>;
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly history: Maybe<OrderHistoryEntryConnection>;
};


export type ClearanceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClearanceStage =
  | 'RUNNING'
  | 'ENDED';

export type ClearanceProject = {
  readonly project: Project;
  readonly owedFen: Scalars['Fen']['output'];
  readonly enterprise: Enterprise;
  readonly dueOn: Scalars['Day']['output'];
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly paidOn: Maybe<Scalars['Day']['output']>;
  readonly proofs: ReadonlyArray<OrderProof>;
  readonly reportedBy: Maybe<Scalars['ID']['output']>;
  readonly clearedOn: Maybe<Scalars['Day']['output']>;
  readonly confirmedBy: Maybe<Scalars['ID']['output']>;
};

export type ClearanceFigures = {
  readonly listed: Scalars['Int']['output'];
  readonly cleared: Scalars['Int']['output'];
  readonly clearedIn10000: Maybe<Scalars['Int']['output']>;
  readonly overdue: Scalars['Int']['output'];
  readonly listedFen: Scalars['Fen']['output'];
  readonly clearedFen: Scalars['Fen']['output'];
};

export type ClearanceFilter = {
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<ClearanceStage>>;
};

export type ClearanceProjectInput = {
  readonly projectCode: Scalars['ID']['input'];
  readonly owedFen: Scalars['Fen']['input'];
  readonly creditCode: Scalars['ID']['input'];
  readonly dueOn: Scalars['Day']['input'];
};

export type ClearanceBeginInput = {
  readonly name: Scalars['String']['input'];
  readonly areaCode: Scalars['ID']['input'];
  readonly projects: ReadonlyArray<ClearanceProjectInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClearanceAddToInput = {
  readonly code: Scalars['ID']['input'];
  readonly projects: ReadonlyArray<ClearanceProjectInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClearanceReportInput = {
  readonly code: Scalars['ID']['input'];
  readonly projectCode: Scalars['ID']['input'];
  readonly paidOn: Scalars['Day']['input'];
  readonly proofs: ReadonlyArray<OrderProofInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClearanceConfirmInput = {
  readonly code: Scalars['ID']['input'];
  readonly projectCode: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClearanceRejectInput = {
  readonly code: Scalars['ID']['input'];
  readonly projectCode: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClearanceEndInput = {
  readonly code: Scalars['ID']['input'];
  readonly summary: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Sector =
  | 'HOUSING'
  | 'WATER'
  | 'TRANSPORT';

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

export type OrderConnection = {
  readonly nodes: ReadonlyArray<Order>;
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrderEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Order;
};

export type ListingConnection = {
  readonly nodes: ReadonlyArray<Listing>;
  readonly edges: ReadonlyArray<ListingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ListingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Listing;
};

export type ReferralConnection = {
  readonly nodes: ReadonlyArray<Referral>;
  readonly edges: ReadonlyArray<ReferralEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReferralEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Referral;
};

export type PromiseLetterConnection = {
  readonly nodes: ReadonlyArray<PromiseLetter>;
  readonly edges: ReadonlyArray<PromiseLetterEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PromiseLetterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PromiseLetter;
};

export type PenaltyConnection = {
  readonly nodes: ReadonlyArray<Penalty>;
  readonly edges: ReadonlyArray<PenaltyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PenaltyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Penalty;
};

export type InspectionConnection = {
  readonly nodes: ReadonlyArray<Inspection>;
  readonly edges: ReadonlyArray<InspectionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InspectionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Inspection;
};

export type CampaignConnection = {
  readonly nodes: ReadonlyArray<Campaign>;
  readonly edges: ReadonlyArray<CampaignEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CampaignEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Campaign;
};

export type RiskNoticeConnection = {
  readonly nodes: ReadonlyArray<RiskNotice>;
  readonly edges: ReadonlyArray<RiskNoticeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RiskNoticeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RiskNotice;
};

export type FundConnection = {
  readonly nodes: ReadonlyArray<Fund>;
  readonly edges: ReadonlyArray<FundEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Fund;
};

export type AdvanceConnection = {
  readonly nodes: ReadonlyArray<Advance>;
  readonly edges: ReadonlyArray<AdvanceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AdvanceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Advance;
};

export type ClearanceConnection = {
  readonly nodes: ReadonlyArray<Clearance>;
  readonly edges: ReadonlyArray<ClearanceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClearanceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Clearance;
};

export type DrawingConnection = {
  readonly nodes: ReadonlyArray<Drawing>;
  readonly edges: ReadonlyArray<DrawingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DrawingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Drawing;
};

export type OrderSumConnection = {
  readonly nodes: ReadonlyArray<OrderSum>;
  readonly edges: ReadonlyArray<OrderSumEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrderSumEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: OrderSum;
};

export type OrderHistoryEntryConnection = {
  readonly nodes: ReadonlyArray<OrderHistoryEntry>;
  readonly edges: ReadonlyArray<OrderHistoryEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrderHistoryEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: OrderHistoryEntry;
};

export type EnforcementDocumentConnection = {
  readonly nodes: ReadonlyArray<EnforcementDocument>;
  readonly edges: ReadonlyArray<EnforcementDocumentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EnforcementDocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EnforcementDocument;
};

export type CreditAssessmentConnection = {
  readonly nodes: ReadonlyArray<CreditAssessment>;
  readonly edges: ReadonlyArray<CreditAssessmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CreditAssessmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CreditAssessment;
};

export type CheckDueConnection = {
  readonly nodes: ReadonlyArray<CheckDue>;
  readonly edges: ReadonlyArray<CheckDueEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CheckDueEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CheckDue;
};

export type WrittenReviewConnection = {
  readonly nodes: ReadonlyArray<WrittenReview>;
  readonly edges: ReadonlyArray<WrittenReviewEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WrittenReviewEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WrittenReview;
};

export type ReviewFormConnection = {
  readonly nodes: ReadonlyArray<ReviewForm>;
  readonly edges: ReadonlyArray<ReviewFormEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReviewFormEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReviewForm;
};

export type ProjectGradingConnection = {
  readonly nodes: ReadonlyArray<ProjectGrading>;
  readonly edges: ReadonlyArray<ProjectGradingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectGradingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ProjectGrading;
};

export type PublicationIssueConnection = {
  readonly nodes: ReadonlyArray<PublicationIssue>;
  readonly edges: ReadonlyArray<PublicationIssueEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PublicationIssueEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicationIssue;
};

export type FundEntryConnection = {
  readonly nodes: ReadonlyArray<FundEntry>;
  readonly edges: ReadonlyArray<FundEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FundEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FundEntry;
};

export type PlanConnection = {
  readonly nodes: ReadonlyArray<Plan>;
  readonly edges: ReadonlyArray<PlanEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlanEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Plan;
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
  Order: Order;
  Project: Project;
  Enterprise: Enterprise;
  Case: Case;
  Worker: Worker;
  Area: Area;
  Listing: Listing;
  Referral: Referral;
  Penalty: Penalty;
  PromiseLetter: PromiseLetter;
  Inspection: Inspection;
  Draw: Draw;
  Campaign: Campaign;
  RiskNotice: RiskNotice;
  CreditAssessment: CreditAssessment;
  WrittenReview: WrittenReview;
  ReviewForm: ReviewForm;
  ProjectGrading: ProjectGrading;
  PublicationIssue: PublicationIssue;
  Fund: Fund;
  Advance: Advance;
  Drawing: Drawing;
  Plan: Plan;
  Clearance: Clearance;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"code":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"code":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"code":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"code":true}> );
  Penalty:
    ( { __typename: 'Penalty' }
    & GraphQLRecursivePick<FederationTypes['Penalty'], {"code":true}> );
  PromiseLetter:
    ( { __typename: 'PromiseLetter' }
    & GraphQLRecursivePick<FederationTypes['PromiseLetter'], {"code":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & GraphQLRecursivePick<FederationTypes['Inspection'], {"code":true}> );
  Draw:
    ( { __typename: 'Draw' }
    & GraphQLRecursivePick<FederationTypes['Draw'], {"code":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"code":true}> );
  RiskNotice:
    ( { __typename: 'RiskNotice' }
    & GraphQLRecursivePick<FederationTypes['RiskNotice'], {"code":true}> );
  CreditAssessment:
    ( { __typename: 'CreditAssessment' }
    & GraphQLRecursivePick<FederationTypes['CreditAssessment'], {"code":true}> );
  WrittenReview:
    ( { __typename: 'WrittenReview' }
    & GraphQLRecursivePick<FederationTypes['WrittenReview'], {"code":true}> );
  ReviewForm:
    ( { __typename: 'ReviewForm' }
    & GraphQLRecursivePick<FederationTypes['ReviewForm'], {"code":true}> );
  ProjectGrading:
    ( { __typename: 'ProjectGrading' }
    & GraphQLRecursivePick<FederationTypes['ProjectGrading'], {"code":true}> );
  PublicationIssue:
    ( { __typename: 'PublicationIssue' }
    & GraphQLRecursivePick<FederationTypes['PublicationIssue'], {"code":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"code":true}> );
  Advance:
    ( { __typename: 'Advance' }
    & GraphQLRecursivePick<FederationTypes['Advance'], {"code":true}> );
  Drawing:
    ( { __typename: 'Drawing' }
    & GraphQLRecursivePick<FederationTypes['Drawing'], {"code":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"code":true}> );
  Clearance:
    ( { __typename: 'Clearance' }
    & GraphQLRecursivePick<FederationTypes['Clearance'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<unknown>;
  Order: ResolverTypeWrapper<OrderEntity>;
  OrderSum: ResolverTypeWrapper<ArrivedSum>;
  OrderTerm: ResolverTypeWrapper<OrderTerm>;
  OrderHearing: ResolverTypeWrapper<OrderHearing>;
  OrderService: ResolverTypeWrapper<Omit<OrderService, 'proofs'> & { proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  OrderProof: ResolverTypeWrapper<Proof>;
  OrderCorrection: ResolverTypeWrapper<Correction>;
  OrderLapse: ResolverTypeWrapper<OrderLapse>;
  OrderRemedy: ResolverTypeWrapper<OrderRemedy>;
  OrderOpening: ResolverTypeWrapper<Opening>;
  LiabilityDecision: ResolverTypeWrapper<LiabilityRow>;
  OrderDeadline: ResolverTypeWrapper<StoredDeadline>;
  OrderHistoryEntry: ResolverTypeWrapper<HistoryRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  Case: ResolverTypeWrapper<CaseRow>;
  Worker: ResolverTypeWrapper<WorkerRef>;
  Area: ResolverTypeWrapper<AreaRow>;
  FundFigures: ResolverTypeWrapper<FundTotals>;
  EnforcementFigures: ResolverTypeWrapper<AreaFigures>;
  OrderKind: OrderKind;
  OrderStage: OrderStage;
  OrderServiceWay: OrderServiceWay;
  OrderMedia: OrderMedia;
  OrderTermUnit: OrderTermUnit;
  OrderRemedyKind: OrderRemedyKind;
  OrderRemedyOutcome: OrderRemedyOutcome;
  LiableParty: LiableParty;
  RecourseParty: RecourseParty;
  EmployerKind: EmployerKind;
  LabourSupplier: LabourSupplier;
  EmployerChange: EmployerChange;
  EmployerEnd: EmployerEnd;
  ContractingParty: ContractingParty;
  DeadlineStatus: DeadlineStatus;
  OrderFilter: OrderFilter;
  OrderInput: OrderInput;
  OrderReasonInput: OrderReasonInput;
  OrderTermInput: OrderTermInput;
  OrderSumInput: OrderSumInput;
  OrderProofInput: OrderProofInput;
  LiabilityFactsInput: LiabilityFactsInput;
  OrderProposeInput: OrderProposeInput;
  OrderReviseInput: OrderReviseInput;
  OrderHearInput: OrderHearInput;
  OrderServeInput: OrderServeInput;
  OrderProveCorrectionInput: OrderProveCorrectionInput;
  OrderSeekRemedyInput: OrderSeekRemedyInput;
  OrderEndRemedyInput: OrderEndRemedyInput;
  OrderApplyToCourtInput: OrderApplyToCourtInput;
  Listing: ResolverTypeWrapper<ListingEntity>;
  CrimeThreshold: ResolverTypeWrapper<CrimeThreshold>;
  ListingService: ResolverTypeWrapper<ListingService>;
  ListingObjection: ResolverTypeWrapper<ListingObjection>;
  ListingDecision: ResolverTypeWrapper<ListingDecision>;
  ListingPublication: ResolverTypeWrapper<ListingPublication>;
  ListingReceipt: ResolverTypeWrapper<ListingReceipt>;
  RemovalConditions: ResolverTypeWrapper<RemovalConditions>;
  ListingRemoval: ResolverTypeWrapper<ListingRemoval>;
  ListingEnd: ResolverTypeWrapper<ListingEnd>;
  Blacklist: ResolverTypeWrapper<Blacklist>;
  BlacklistEntry: ResolverTypeWrapper<BlacklistEntry>;
  Referral: ResolverTypeWrapper<ReferralEntity>;
  ReferralStep: ResolverTypeWrapper<ReferralStep>;
  RefusalStep: RefusalStep;
  ReferralEvasion: ResolverTypeWrapper<ReferralEvasion>;
  ReferralPart: ResolverTypeWrapper<ReferralPart>;
  ReferralAnswer: ResolverTypeWrapper<ReferralAnswer>;
  ListingStage: ListingStage;
  ListingEnding: ListingEnding;
  ListingPartyKind: ListingPartyKind;
  PersonRole: PersonRole;
  ListingGround: ListingGround;
  ObjectionFinding: ObjectionFinding;
  JointMeasure: JointMeasure;
  BlacklistChannel: BlacklistChannel;
  RemovalLack: RemovalLack;
  RemovalBar: RemovalBar;
  ReferralStage: ReferralStage;
  Evasion: Evasion;
  LargeSumWay: LargeSumWay;
  DeclineReason: DeclineReason;
  BundlePart: BundlePart;
  ReferralAnswerer: ReferralAnswerer;
  ReferralOutcome: ReferralOutcome;
  ListingFilter: ListingFilter;
  ReferralFilter: ReferralFilter;
  ListingInput: ListingInput;
  ListingReasonInput: ListingReasonInput;
  ListingPromiseInput: ListingPromiseInput;
  StatedThresholdInput: StatedThresholdInput;
  ListingProposeInput: ListingProposeInput;
  ListingServeInput: ListingServeInput;
  ListingContestInput: ListingContestInput;
  ListingAnswerObjectionInput: ListingAnswerObjectionInput;
  ListingDecideInput: ListingDecideInput;
  ListingEditPublicationInput: ListingEditPublicationInput;
  ListingReceiptInput: ListingReceiptInput;
  ListingRestoreInput: ListingRestoreInput;
  ReferralInput: ReferralInput;
  ReferralReasonInput: ReferralReasonInput;
  ReferralEvasionInput: ReferralEvasionInput;
  ReferralPartInput: ReferralPartInput;
  ReferralOpenInput: ReferralOpenInput;
  ReferralReportInput: ReferralReportInput;
  ReferralDeclineInput: ReferralDeclineInput;
  ReferralTransferInput: ReferralTransferInput;
  ReferralRecordReceiptInput: ReferralRecordReceiptInput;
  ReferralRecordForwardedInput: ReferralRecordForwardedInput;
  ReferralRecordIncompleteInput: ReferralRecordIncompleteInput;
  ReferralCompleteInput: ReferralCompleteInput;
  ReferralRecordAcceptedInput: ReferralRecordAcceptedInput;
  ReferralRecordRefusedInput: ReferralRecordRefusedInput;
  ReferralHandOverInput: ReferralHandOverInput;
  Penalty: ResolverTypeWrapper<PenaltyEntity>;
  PenaltyHearing: ResolverTypeWrapper<Hearing>;
  PenaltyPayment: ResolverTypeWrapper<PenaltyPayment>;
  PenaltyStage: PenaltyStage;
  PenaltyParty: PenaltyParty;
  PenaltyHearingRight: PenaltyHearingRight;
  PenaltyHarm: PenaltyHarm;
  PenaltyFilter: PenaltyFilter;
  PenaltyInput: PenaltyInput;
  PenaltyProposeInput: PenaltyProposeInput;
  PenaltyReviseInput: PenaltyReviseInput;
  PenaltyHearInput: PenaltyHearInput;
  PenaltyCallHearingInput: PenaltyCallHearingInput;
  PenaltyHoldHearingInput: PenaltyHoldHearingInput;
  PenaltyWaiveInput: PenaltyWaiveInput;
  PenaltyServeInput: PenaltyServeInput;
  PenaltyPayInput: PenaltyPayInput;
  PenaltyRevokeInput: PenaltyRevokeInput;
  PromiseLetter: ResolverTypeWrapper<PromiseEntity>;
  PromiseBreach: ResolverTypeWrapper<PromiseBreach>;
  PromiseStage: PromiseStage;
  PromiseParty: PromiseParty;
  PromiseFilter: PromiseFilter;
  PromiseRecordInput: PromiseRecordInput;
  PromiseWithdrawInput: PromiseWithdrawInput;
  EnforcementDocumentKind: EnforcementDocumentKind;
  EnforcementDocumentOffer: ResolverTypeWrapper<DocumentOffer>;
  EnforcementDocument: ResolverTypeWrapper<DocumentRow>;
  EnforcementDocumentIssueInput: EnforcementDocumentIssueInput;
  EnforcementDocumentReissueInput: EnforcementDocumentReissueInput;
  EnforcementDocumentWithdrawInput: EnforcementDocumentWithdrawInput;
  Inspection: ResolverTypeWrapper<InspectionEntity>;
  InspectionOfficer: ResolverTypeWrapper<InspectionOfficer>;
  ChecklistItem: ResolverTypeWrapper<Omit<ChecklistItem, 'rule'> & { rule: ResolversTypes['RuleApplied'] }>;
  InspectionItem: ResolverTypeWrapper<Omit<InspectionItem, 'rule'> & { rule: ResolversTypes['RuleApplied'] }>;
  InspectionProblem: ResolverTypeWrapper<Omit<InspectionProblem, 'rule' | 'rectification'> & { rule: ResolversTypes['RuleApplied'], rectification: Maybe<ResolversTypes['InspectionRectification']> }>;
  InspectionRectification: ResolverTypeWrapper<Omit<InspectionRectification, 'proofs'> & { proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  InspectionNotice: ResolverTypeWrapper<Omit<InspectionNotice, 'proofs'> & { proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  Draw: ResolverTypeWrapper<DrawEntity>;
  DrawPage: ResolverTypeWrapper<Omit<DrawPage, 'entries'> & { entries: ReadonlyArray<ResolversTypes['Draw']> }>;
  DrawTarget: ResolverTypeWrapper<DrawTarget>;
  DrawRecusal: ResolverTypeWrapper<DrawRecusal>;
  DrawnTarget: ResolverTypeWrapper<DrawnTarget>;
  Campaign: ResolverTypeWrapper<CampaignEntity>;
  CampaignZero: CampaignZero;
  CampaignZeroCount: ResolverTypeWrapper<CampaignZeroCount>;
  CampaignTeam: ResolverTypeWrapper<CampaignTeam>;
  CampaignFigures: ResolverTypeWrapper<CampaignCounts>;
  InspectionKind: InspectionKind;
  InspectionStage: InspectionStage;
  Checklist: Checklist;
  CheckItem: CheckItem;
  ItemAnswer: ItemAnswer;
  CreditGrade: CreditGrade;
  DrawStage: DrawStage;
  CampaignType: CampaignType;
  CampaignStage: CampaignStage;
  InspectionFilter: InspectionFilter;
  DrawFilter: DrawFilter;
  CampaignFilter: CampaignFilter;
  InspectionOfficerInput: InspectionOfficerInput;
  InspectionPlanInput: InspectionPlanInput;
  InspectionInput: InspectionInput;
  InspectionReasonInput: InspectionReasonInput;
  InspectionAnswerInput: InspectionAnswerInput;
  InspectionFindingInput: InspectionFindingInput;
  InspectionCarryOutInput: InspectionCarryOutInput;
  InspectionServeNoticeInput: InspectionServeNoticeInput;
  InspectionReportRectifiedInput: InspectionReportRectifiedInput;
  InspectionProblemInput: InspectionProblemInput;
  InspectionRejectRectifiedInput: InspectionRejectRectifiedInput;
  DrawCommitInput: DrawCommitInput;
  DrawTargetInput: DrawTargetInput;
  DrawRecusalInput: DrawRecusalInput;
  DrawCloseListsInput: DrawCloseListsInput;
  DrawRevealInput: DrawRevealInput;
  DrawEndInput: DrawEndInput;
  DrawPublishInput: DrawPublishInput;
  DrawAbandonInput: DrawAbandonInput;
  CampaignTeamInput: CampaignTeamInput;
  CampaignPlanInput: CampaignPlanInput;
  CampaignWordsInput: CampaignWordsInput;
  RiskNotice: ResolverTypeWrapper<RiskNoticeEntity>;
  NoticeRisk: NoticeRisk;
  RiskNoticeStage: RiskNoticeStage;
  RiskNoticeFilter: RiskNoticeFilter;
  RiskNoticeInput: RiskNoticeInput;
  RiskNoticeReasonInput: RiskNoticeReasonInput;
  RiskNoticeIssueInput: RiskNoticeIssueInput;
  RiskNoticeServeInput: RiskNoticeServeInput;
  RiskNoticeReportRectifiedInput: RiskNoticeReportRectifiedInput;
  CreditAssessment: ResolverTypeWrapper<CreditAssessmentEntity>;
  CreditStanding: ResolverTypeWrapper<StandingGrade>;
  CheckDue: ResolverTypeWrapper<DueChecks>;
  CreditTestResult: ResolverTypeWrapper<CreditTestResult>;
  CreditFact: ResolverTypeWrapper<CreditFact>;
  CreditNotice: ResolverTypeWrapper<Omit<CreditNotice, 'proofs'> & { proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  CreditObjection: ResolverTypeWrapper<CreditObjection>;
  CreditCorrection: ResolverTypeWrapper<CreditCorrection>;
  CreditInterview: ResolverTypeWrapper<CreditInterview>;
  CreditAssessmentStage: CreditAssessmentStage;
  CreditTest: CreditTest;
  CreditFactKind: CreditFactKind;
  CreditStatedKind: CreditStatedKind;
  CreditSubject: CreditSubject;
  CreditAssessmentFilter: CreditAssessmentFilter;
  CreditStatedFactInput: CreditStatedFactInput;
  CreditAssessmentProposeInput: CreditAssessmentProposeInput;
  CreditAssessmentTellInput: CreditAssessmentTellInput;
  CreditAssessmentContestInput: CreditAssessmentContestInput;
  CreditAssessmentAnswerInput: CreditAssessmentAnswerInput;
  CreditAssessmentConfirmInput: CreditAssessmentConfirmInput;
  CreditAssessmentCorrectInput: CreditAssessmentCorrectInput;
  CreditAssessmentInterviewInput: CreditAssessmentInterviewInput;
  CreditAssessmentWithdrawInput: CreditAssessmentWithdrawInput;
  WrittenReview: ResolverTypeWrapper<WrittenReviewEntity>;
  WrittenReviewFigures: ResolverTypeWrapper<ReviewCounts>;
  ReviewSizeFigures: ResolverTypeWrapper<ReviewSizeFigures>;
  ReviewForm: ResolverTypeWrapper<ReviewFormEntity>;
  ReviewFormProblem: ResolverTypeWrapper<ReviewFormProblem>;
  WrittenReviewStage: WrittenReviewStage;
  ReviewFormStage: ReviewFormStage;
  UnitSize: UnitSize;
  WrittenReviewFilter: WrittenReviewFilter;
  WrittenReviewAnnounceInput: WrittenReviewAnnounceInput;
  WrittenReviewWordsInput: WrittenReviewWordsInput;
  ReviewFormContentInput: ReviewFormContentInput;
  ReviewFormSubmitInput: ReviewFormSubmitInput;
  ReviewFormResubmitInput: ReviewFormResubmitInput;
  ReviewFormInput: ReviewFormInput;
  ReviewFormRejectInput: ReviewFormRejectInput;
  ProjectGrading: ResolverTypeWrapper<ProjectGradingEntity>;
  ProjectGradingBasis: ResolverTypeWrapper<ProjectGradingBasis>;
  ProjectGradingRecord: ResolverTypeWrapper<ProjectGradingRecord>;
  ProjectGradingSigned: ResolverTypeWrapper<ProjectGradingSigned>;
  GradingUnit: GradingUnit;
  TenderGrade: TenderGrade;
  ProjectGradingStage: ProjectGradingStage;
  ProjectGradingBasisInput: ProjectGradingBasisInput;
  ProjectGradingProposeInput: ProjectGradingProposeInput;
  ProjectGradingInput: ProjectGradingInput;
  ProjectGradingRefuseInput: ProjectGradingRefuseInput;
  PublicationIssue: ResolverTypeWrapper<PublicationIssueEntity>;
  PublicationIssueEntry: ResolverTypeWrapper<Omit<PublicationIssueEntry, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  PublicationContent: ResolverTypeWrapper<PublicationContent>;
  PublicationIssueReceipt: ResolverTypeWrapper<PublicationIssueReceipt>;
  PublicIssuePage: ResolverTypeWrapper<PublicIssuePage>;
  PublicIssue: ResolverTypeWrapper<PublicIssue>;
  PublicIssueEntry: ResolverTypeWrapper<PublicIssueEntry>;
  PublicationIssueStage: PublicationIssueStage;
  PublicationEntrySource: PublicationEntrySource;
  PublishedKind: PublishedKind;
  PublicationChannel: PublicationChannel;
  PublicationIssueFilter: PublicationIssueFilter;
  PublicationIssueInput: PublicationIssueInput;
  PublicationIssueExposeInput: PublicationIssueExposeInput;
  PublicationIssueStateEntryInput: PublicationIssueStateEntryInput;
  PublicationContentInput: PublicationContentInput;
  PublicationIssueEntryInput: PublicationIssueEntryInput;
  PublicationIssueEditInput: PublicationIssueEditInput;
  PublicationIssueRecordReceiptInput: PublicationIssueRecordReceiptInput;
  PublicationIssueContestEntryInput: PublicationIssueContestEntryInput;
  PublicationIssueAnswerEntryInput: PublicationIssueAnswerEntryInput;
  PublicationIssueCorrectEntryInput: PublicationIssueCorrectEntryInput;
  PublicationIssueWithdrawEntryInput: PublicationIssueWithdrawEntryInput;
  Fund: ResolverTypeWrapper<FundEntity>;
  FundKind: FundKind;
  FundStage: FundStage;
  FundMoveKind: FundMoveKind;
  FundAsked: ResolverTypeWrapper<FundAsked>;
  FundTranche: ResolverTypeWrapper<FundTranche>;
  FundEntry: ResolverTypeWrapper<LedgerLine>;
  FundFilter: FundFilter;
  FundProposeInput: FundProposeInput;
  FundInput: FundInput;
  FundReasonInput: FundReasonInput;
  FundAskTopUpInput: FundAskTopUpInput;
  FundScheduleInput: FundScheduleInput;
  FundTrancheInput: FundTrancheInput;
  Advance: ResolverTypeWrapper<AdvanceEntity>;
  AdvanceStage: AdvanceStage;
  AdvanceCause: AdvanceCause;
  AdvancePurpose: AdvancePurpose;
  AdvanceSum: ResolverTypeWrapper<AdvancedSum>;
  AdvanceVerification: ResolverTypeWrapper<Omit<AdvanceVerification, 'proofs'> & { proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  AdvanceApproval: ResolverTypeWrapper<AdvanceApproval>;
  AdvancePayment: ResolverTypeWrapper<Omit<AdvancePayment, 'receipts'> & { receipts: ReadonlyArray<ResolversTypes['AdvanceReceipt']> }>;
  AdvanceReceipt: ResolverTypeWrapper<Omit<AdvanceReceipt, 'worker' | 'proofs'> & { worker: ResolversTypes['Worker'], proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  AdvanceClaim: ResolverTypeWrapper<Omit<AdvanceClaim, 'enterprise' | 'service'> & { enterprise: ResolversTypes['Enterprise'], service: ResolversTypes['OrderService'] }>;
  AdvanceWriteOff: ResolverTypeWrapper<Omit<AdvanceWriteOff, 'proofs'> & { proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  AdvanceFilter: AdvanceFilter;
  WorkerFenInput: WorkerFenInput;
  AdvanceApplyInput: AdvanceApplyInput;
  AdvanceVerifyInput: AdvanceVerifyInput;
  AdvanceDocumentInput: AdvanceDocumentInput;
  AdvancePayInput: AdvancePayInput;
  AdvanceReceiptInput: AdvanceReceiptInput;
  AdvanceClaimInput: AdvanceClaimInput;
  AdvanceRecoverInput: AdvanceRecoverInput;
  AdvanceAskWriteOffInput: AdvanceAskWriteOffInput;
  AdvanceReasonInput: AdvanceReasonInput;
  Drawing: ResolverTypeWrapper<DrawingEntity>;
  DrawingStage: DrawingStage;
  DrawingUse: DrawingUse;
  WorkerFen: ResolverTypeWrapper<Omit<WorkerFen, 'worker'> & { worker: ResolversTypes['Worker'] }>;
  DrawingFilter: DrawingFilter;
  DrawingApplyInput: DrawingApplyInput;
  DrawingInput: DrawingInput;
  DrawingApproveInput: DrawingApproveInput;
  DrawingPayInput: DrawingPayInput;
  DrawingReasonInput: DrawingReasonInput;
  Plan: ResolverTypeWrapper<PlanEntity>;
  PlanStep: ResolverTypeWrapper<Omit<PlanStep, 'proofs'> & { proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  PlanSubject: PlanSubject;
  PlanStage: PlanStage;
  PlanFilter: PlanFilter;
  PlanStepInput: PlanStepInput;
  PlanOpenInput: PlanOpenInput;
  PlanAddStepsInput: PlanAddStepsInput;
  PlanFinishStepInput: PlanFinishStepInput;
  PlanCloseInput: PlanCloseInput;
  Clearance: ResolverTypeWrapper<ClearanceEntity>;
  ClearanceStage: ClearanceStage;
  ClearanceProject: ResolverTypeWrapper<Omit<ClearanceProject, 'project' | 'enterprise' | 'proofs'> & { project: ResolversTypes['Project'], enterprise: ResolversTypes['Enterprise'], proofs: ReadonlyArray<ResolversTypes['OrderProof']> }>;
  ClearanceFigures: ResolverTypeWrapper<ClearanceFigures>;
  ClearanceFilter: ClearanceFilter;
  ClearanceProjectInput: ClearanceProjectInput;
  ClearanceBeginInput: ClearanceBeginInput;
  ClearanceAddToInput: ClearanceAddToInput;
  ClearanceReportInput: ClearanceReportInput;
  ClearanceConfirmInput: ClearanceConfirmInput;
  ClearanceRejectInput: ClearanceRejectInput;
  ClearanceEndInput: ClearanceEndInput;
  Sector: Sector;
  Text: ResolverTypeWrapper<Sentence>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Act: ResolverTypeWrapper<Omit<Act, 'why'> & { why: Maybe<ResolversTypes['Text']> }>;
  HistoryActor: ResolverTypeWrapper<ActedBy>;
  DocumentVersion: ResolverTypeWrapper<StoredVersion>;
  RuleApplied: ResolverTypeWrapper<AppliedRule>;
  OrderConnection: ResolverTypeWrapper<Connection<ResolversTypes['Order']>>;
  OrderEdge: ResolverTypeWrapper<Edge<ResolversTypes['Order']>>;
  ListingConnection: ResolverTypeWrapper<Connection<ResolversTypes['Listing']>>;
  ListingEdge: ResolverTypeWrapper<Edge<ResolversTypes['Listing']>>;
  ReferralConnection: ResolverTypeWrapper<Connection<ResolversTypes['Referral']>>;
  ReferralEdge: ResolverTypeWrapper<Edge<ResolversTypes['Referral']>>;
  PromiseLetterConnection: ResolverTypeWrapper<Connection<ResolversTypes['PromiseLetter']>>;
  PromiseLetterEdge: ResolverTypeWrapper<Edge<ResolversTypes['PromiseLetter']>>;
  PenaltyConnection: ResolverTypeWrapper<Connection<ResolversTypes['Penalty']>>;
  PenaltyEdge: ResolverTypeWrapper<Edge<ResolversTypes['Penalty']>>;
  InspectionConnection: ResolverTypeWrapper<Connection<ResolversTypes['Inspection']>>;
  InspectionEdge: ResolverTypeWrapper<Edge<ResolversTypes['Inspection']>>;
  CampaignConnection: ResolverTypeWrapper<Connection<ResolversTypes['Campaign']>>;
  CampaignEdge: ResolverTypeWrapper<Edge<ResolversTypes['Campaign']>>;
  RiskNoticeConnection: ResolverTypeWrapper<Connection<ResolversTypes['RiskNotice']>>;
  RiskNoticeEdge: ResolverTypeWrapper<Edge<ResolversTypes['RiskNotice']>>;
  FundConnection: ResolverTypeWrapper<Connection<ResolversTypes['Fund']>>;
  FundEdge: ResolverTypeWrapper<Edge<ResolversTypes['Fund']>>;
  AdvanceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Advance']>>;
  AdvanceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Advance']>>;
  ClearanceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Clearance']>>;
  ClearanceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Clearance']>>;
  DrawingConnection: ResolverTypeWrapper<Connection<ResolversTypes['Drawing']>>;
  DrawingEdge: ResolverTypeWrapper<Edge<ResolversTypes['Drawing']>>;
  OrderSumConnection: ResolverTypeWrapper<Connection<ResolversTypes['OrderSum']>>;
  OrderSumEdge: ResolverTypeWrapper<Edge<ResolversTypes['OrderSum']>>;
  OrderHistoryEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes['OrderHistoryEntry']>>;
  OrderHistoryEntryEdge: ResolverTypeWrapper<Edge<ResolversTypes['OrderHistoryEntry']>>;
  EnforcementDocumentConnection: ResolverTypeWrapper<Connection<ResolversTypes['EnforcementDocument']>>;
  EnforcementDocumentEdge: ResolverTypeWrapper<Edge<ResolversTypes['EnforcementDocument']>>;
  CreditAssessmentConnection: ResolverTypeWrapper<Connection<ResolversTypes['CreditAssessment']>>;
  CreditAssessmentEdge: ResolverTypeWrapper<Edge<ResolversTypes['CreditAssessment']>>;
  CheckDueConnection: ResolverTypeWrapper<Connection<ResolversTypes['CheckDue']>>;
  CheckDueEdge: ResolverTypeWrapper<Edge<ResolversTypes['CheckDue']>>;
  WrittenReviewConnection: ResolverTypeWrapper<Connection<ResolversTypes['WrittenReview']>>;
  WrittenReviewEdge: ResolverTypeWrapper<Edge<ResolversTypes['WrittenReview']>>;
  ReviewFormConnection: ResolverTypeWrapper<Connection<ResolversTypes['ReviewForm']>>;
  ReviewFormEdge: ResolverTypeWrapper<Edge<ResolversTypes['ReviewForm']>>;
  ProjectGradingConnection: ResolverTypeWrapper<Connection<ResolversTypes['ProjectGrading']>>;
  ProjectGradingEdge: ResolverTypeWrapper<Edge<ResolversTypes['ProjectGrading']>>;
  PublicationIssueConnection: ResolverTypeWrapper<Connection<ResolversTypes['PublicationIssue']>>;
  PublicationIssueEdge: ResolverTypeWrapper<Edge<ResolversTypes['PublicationIssue']>>;
  FundEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes['FundEntry']>>;
  FundEntryEdge: ResolverTypeWrapper<Edge<ResolversTypes['FundEntry']>>;
  PlanConnection: ResolverTypeWrapper<Connection<ResolversTypes['Plan']>>;
  PlanEdge: ResolverTypeWrapper<Edge<ResolversTypes['Plan']>>;
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
  Boolean: Scalars['Boolean']['output'];
  Mutation: unknown;
  Order: OrderEntity;
  OrderSum: ArrivedSum;
  OrderTerm: OrderTerm;
  OrderHearing: OrderHearing;
  OrderService: Omit<OrderService, 'proofs'> & { proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  OrderProof: Proof;
  OrderCorrection: Correction;
  OrderLapse: OrderLapse;
  OrderRemedy: OrderRemedy;
  OrderOpening: Opening;
  LiabilityDecision: LiabilityRow;
  OrderDeadline: StoredDeadline;
  OrderHistoryEntry: HistoryRow;
  Project: ProjectRow;
  Enterprise: EnterpriseRow;
  Case: CaseRow;
  Worker: WorkerRef;
  Area: AreaRow;
  FundFigures: FundTotals;
  EnforcementFigures: AreaFigures;
  OrderFilter: OrderFilter;
  OrderInput: OrderInput;
  OrderReasonInput: OrderReasonInput;
  OrderTermInput: OrderTermInput;
  OrderSumInput: OrderSumInput;
  OrderProofInput: OrderProofInput;
  LiabilityFactsInput: LiabilityFactsInput;
  OrderProposeInput: OrderProposeInput;
  OrderReviseInput: OrderReviseInput;
  OrderHearInput: OrderHearInput;
  OrderServeInput: OrderServeInput;
  OrderProveCorrectionInput: OrderProveCorrectionInput;
  OrderSeekRemedyInput: OrderSeekRemedyInput;
  OrderEndRemedyInput: OrderEndRemedyInput;
  OrderApplyToCourtInput: OrderApplyToCourtInput;
  Listing: ListingEntity;
  CrimeThreshold: CrimeThreshold;
  ListingService: ListingService;
  ListingObjection: ListingObjection;
  ListingDecision: ListingDecision;
  ListingPublication: ListingPublication;
  ListingReceipt: ListingReceipt;
  RemovalConditions: RemovalConditions;
  ListingRemoval: ListingRemoval;
  ListingEnd: ListingEnd;
  Blacklist: Blacklist;
  BlacklistEntry: BlacklistEntry;
  Referral: ReferralEntity;
  ReferralStep: ReferralStep;
  ReferralEvasion: ReferralEvasion;
  ReferralPart: ReferralPart;
  ReferralAnswer: ReferralAnswer;
  ListingFilter: ListingFilter;
  ReferralFilter: ReferralFilter;
  ListingInput: ListingInput;
  ListingReasonInput: ListingReasonInput;
  ListingPromiseInput: ListingPromiseInput;
  StatedThresholdInput: StatedThresholdInput;
  ListingProposeInput: ListingProposeInput;
  ListingServeInput: ListingServeInput;
  ListingContestInput: ListingContestInput;
  ListingAnswerObjectionInput: ListingAnswerObjectionInput;
  ListingDecideInput: ListingDecideInput;
  ListingEditPublicationInput: ListingEditPublicationInput;
  ListingReceiptInput: ListingReceiptInput;
  ListingRestoreInput: ListingRestoreInput;
  ReferralInput: ReferralInput;
  ReferralReasonInput: ReferralReasonInput;
  ReferralEvasionInput: ReferralEvasionInput;
  ReferralPartInput: ReferralPartInput;
  ReferralOpenInput: ReferralOpenInput;
  ReferralReportInput: ReferralReportInput;
  ReferralDeclineInput: ReferralDeclineInput;
  ReferralTransferInput: ReferralTransferInput;
  ReferralRecordReceiptInput: ReferralRecordReceiptInput;
  ReferralRecordForwardedInput: ReferralRecordForwardedInput;
  ReferralRecordIncompleteInput: ReferralRecordIncompleteInput;
  ReferralCompleteInput: ReferralCompleteInput;
  ReferralRecordAcceptedInput: ReferralRecordAcceptedInput;
  ReferralRecordRefusedInput: ReferralRecordRefusedInput;
  ReferralHandOverInput: ReferralHandOverInput;
  Penalty: PenaltyEntity;
  PenaltyHearing: Hearing;
  PenaltyPayment: PenaltyPayment;
  PenaltyFilter: PenaltyFilter;
  PenaltyInput: PenaltyInput;
  PenaltyProposeInput: PenaltyProposeInput;
  PenaltyReviseInput: PenaltyReviseInput;
  PenaltyHearInput: PenaltyHearInput;
  PenaltyCallHearingInput: PenaltyCallHearingInput;
  PenaltyHoldHearingInput: PenaltyHoldHearingInput;
  PenaltyWaiveInput: PenaltyWaiveInput;
  PenaltyServeInput: PenaltyServeInput;
  PenaltyPayInput: PenaltyPayInput;
  PenaltyRevokeInput: PenaltyRevokeInput;
  PromiseLetter: PromiseEntity;
  PromiseBreach: PromiseBreach;
  PromiseFilter: PromiseFilter;
  PromiseRecordInput: PromiseRecordInput;
  PromiseWithdrawInput: PromiseWithdrawInput;
  EnforcementDocumentOffer: DocumentOffer;
  EnforcementDocument: DocumentRow;
  EnforcementDocumentIssueInput: EnforcementDocumentIssueInput;
  EnforcementDocumentReissueInput: EnforcementDocumentReissueInput;
  EnforcementDocumentWithdrawInput: EnforcementDocumentWithdrawInput;
  Inspection: InspectionEntity;
  InspectionOfficer: InspectionOfficer;
  ChecklistItem: Omit<ChecklistItem, 'rule'> & { rule: ResolversParentTypes['RuleApplied'] };
  InspectionItem: Omit<InspectionItem, 'rule'> & { rule: ResolversParentTypes['RuleApplied'] };
  InspectionProblem: Omit<InspectionProblem, 'rule' | 'rectification'> & { rule: ResolversParentTypes['RuleApplied'], rectification: Maybe<ResolversParentTypes['InspectionRectification']> };
  InspectionRectification: Omit<InspectionRectification, 'proofs'> & { proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  InspectionNotice: Omit<InspectionNotice, 'proofs'> & { proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  Draw: DrawEntity;
  DrawPage: Omit<DrawPage, 'entries'> & { entries: ReadonlyArray<ResolversParentTypes['Draw']> };
  DrawTarget: DrawTarget;
  DrawRecusal: DrawRecusal;
  DrawnTarget: DrawnTarget;
  Campaign: CampaignEntity;
  CampaignZeroCount: CampaignZeroCount;
  CampaignTeam: CampaignTeam;
  CampaignFigures: CampaignCounts;
  InspectionFilter: InspectionFilter;
  DrawFilter: DrawFilter;
  CampaignFilter: CampaignFilter;
  InspectionOfficerInput: InspectionOfficerInput;
  InspectionPlanInput: InspectionPlanInput;
  InspectionInput: InspectionInput;
  InspectionReasonInput: InspectionReasonInput;
  InspectionAnswerInput: InspectionAnswerInput;
  InspectionFindingInput: InspectionFindingInput;
  InspectionCarryOutInput: InspectionCarryOutInput;
  InspectionServeNoticeInput: InspectionServeNoticeInput;
  InspectionReportRectifiedInput: InspectionReportRectifiedInput;
  InspectionProblemInput: InspectionProblemInput;
  InspectionRejectRectifiedInput: InspectionRejectRectifiedInput;
  DrawCommitInput: DrawCommitInput;
  DrawTargetInput: DrawTargetInput;
  DrawRecusalInput: DrawRecusalInput;
  DrawCloseListsInput: DrawCloseListsInput;
  DrawRevealInput: DrawRevealInput;
  DrawEndInput: DrawEndInput;
  DrawPublishInput: DrawPublishInput;
  DrawAbandonInput: DrawAbandonInput;
  CampaignTeamInput: CampaignTeamInput;
  CampaignPlanInput: CampaignPlanInput;
  CampaignWordsInput: CampaignWordsInput;
  RiskNotice: RiskNoticeEntity;
  RiskNoticeFilter: RiskNoticeFilter;
  RiskNoticeInput: RiskNoticeInput;
  RiskNoticeReasonInput: RiskNoticeReasonInput;
  RiskNoticeIssueInput: RiskNoticeIssueInput;
  RiskNoticeServeInput: RiskNoticeServeInput;
  RiskNoticeReportRectifiedInput: RiskNoticeReportRectifiedInput;
  CreditAssessment: CreditAssessmentEntity;
  CreditStanding: StandingGrade;
  CheckDue: DueChecks;
  CreditTestResult: CreditTestResult;
  CreditFact: CreditFact;
  CreditNotice: Omit<CreditNotice, 'proofs'> & { proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  CreditObjection: CreditObjection;
  CreditCorrection: CreditCorrection;
  CreditInterview: CreditInterview;
  CreditAssessmentFilter: CreditAssessmentFilter;
  CreditStatedFactInput: CreditStatedFactInput;
  CreditAssessmentProposeInput: CreditAssessmentProposeInput;
  CreditAssessmentTellInput: CreditAssessmentTellInput;
  CreditAssessmentContestInput: CreditAssessmentContestInput;
  CreditAssessmentAnswerInput: CreditAssessmentAnswerInput;
  CreditAssessmentConfirmInput: CreditAssessmentConfirmInput;
  CreditAssessmentCorrectInput: CreditAssessmentCorrectInput;
  CreditAssessmentInterviewInput: CreditAssessmentInterviewInput;
  CreditAssessmentWithdrawInput: CreditAssessmentWithdrawInput;
  WrittenReview: WrittenReviewEntity;
  WrittenReviewFigures: ReviewCounts;
  ReviewSizeFigures: ReviewSizeFigures;
  ReviewForm: ReviewFormEntity;
  ReviewFormProblem: ReviewFormProblem;
  WrittenReviewFilter: WrittenReviewFilter;
  WrittenReviewAnnounceInput: WrittenReviewAnnounceInput;
  WrittenReviewWordsInput: WrittenReviewWordsInput;
  ReviewFormContentInput: ReviewFormContentInput;
  ReviewFormSubmitInput: ReviewFormSubmitInput;
  ReviewFormResubmitInput: ReviewFormResubmitInput;
  ReviewFormInput: ReviewFormInput;
  ReviewFormRejectInput: ReviewFormRejectInput;
  ProjectGrading: ProjectGradingEntity;
  ProjectGradingBasis: ProjectGradingBasis;
  ProjectGradingRecord: ProjectGradingRecord;
  ProjectGradingSigned: ProjectGradingSigned;
  ProjectGradingBasisInput: ProjectGradingBasisInput;
  ProjectGradingProposeInput: ProjectGradingProposeInput;
  ProjectGradingInput: ProjectGradingInput;
  ProjectGradingRefuseInput: ProjectGradingRefuseInput;
  PublicationIssue: PublicationIssueEntity;
  PublicationIssueEntry: Omit<PublicationIssueEntry, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  PublicationContent: PublicationContent;
  PublicationIssueReceipt: PublicationIssueReceipt;
  PublicIssuePage: PublicIssuePage;
  PublicIssue: PublicIssue;
  PublicIssueEntry: PublicIssueEntry;
  PublicationIssueFilter: PublicationIssueFilter;
  PublicationIssueInput: PublicationIssueInput;
  PublicationIssueExposeInput: PublicationIssueExposeInput;
  PublicationIssueStateEntryInput: PublicationIssueStateEntryInput;
  PublicationContentInput: PublicationContentInput;
  PublicationIssueEntryInput: PublicationIssueEntryInput;
  PublicationIssueEditInput: PublicationIssueEditInput;
  PublicationIssueRecordReceiptInput: PublicationIssueRecordReceiptInput;
  PublicationIssueContestEntryInput: PublicationIssueContestEntryInput;
  PublicationIssueAnswerEntryInput: PublicationIssueAnswerEntryInput;
  PublicationIssueCorrectEntryInput: PublicationIssueCorrectEntryInput;
  PublicationIssueWithdrawEntryInput: PublicationIssueWithdrawEntryInput;
  Fund: FundEntity;
  FundAsked: FundAsked;
  FundTranche: FundTranche;
  FundEntry: LedgerLine;
  FundFilter: FundFilter;
  FundProposeInput: FundProposeInput;
  FundInput: FundInput;
  FundReasonInput: FundReasonInput;
  FundAskTopUpInput: FundAskTopUpInput;
  FundScheduleInput: FundScheduleInput;
  FundTrancheInput: FundTrancheInput;
  Advance: AdvanceEntity;
  AdvanceSum: AdvancedSum;
  AdvanceVerification: Omit<AdvanceVerification, 'proofs'> & { proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  AdvanceApproval: AdvanceApproval;
  AdvancePayment: Omit<AdvancePayment, 'receipts'> & { receipts: ReadonlyArray<ResolversParentTypes['AdvanceReceipt']> };
  AdvanceReceipt: Omit<AdvanceReceipt, 'worker' | 'proofs'> & { worker: ResolversParentTypes['Worker'], proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  AdvanceClaim: Omit<AdvanceClaim, 'enterprise' | 'service'> & { enterprise: ResolversParentTypes['Enterprise'], service: ResolversParentTypes['OrderService'] };
  AdvanceWriteOff: Omit<AdvanceWriteOff, 'proofs'> & { proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  AdvanceFilter: AdvanceFilter;
  WorkerFenInput: WorkerFenInput;
  AdvanceApplyInput: AdvanceApplyInput;
  AdvanceVerifyInput: AdvanceVerifyInput;
  AdvanceDocumentInput: AdvanceDocumentInput;
  AdvancePayInput: AdvancePayInput;
  AdvanceReceiptInput: AdvanceReceiptInput;
  AdvanceClaimInput: AdvanceClaimInput;
  AdvanceRecoverInput: AdvanceRecoverInput;
  AdvanceAskWriteOffInput: AdvanceAskWriteOffInput;
  AdvanceReasonInput: AdvanceReasonInput;
  Drawing: DrawingEntity;
  WorkerFen: Omit<WorkerFen, 'worker'> & { worker: ResolversParentTypes['Worker'] };
  DrawingFilter: DrawingFilter;
  DrawingApplyInput: DrawingApplyInput;
  DrawingInput: DrawingInput;
  DrawingApproveInput: DrawingApproveInput;
  DrawingPayInput: DrawingPayInput;
  DrawingReasonInput: DrawingReasonInput;
  Plan: PlanEntity;
  PlanStep: Omit<PlanStep, 'proofs'> & { proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  PlanFilter: PlanFilter;
  PlanStepInput: PlanStepInput;
  PlanOpenInput: PlanOpenInput;
  PlanAddStepsInput: PlanAddStepsInput;
  PlanFinishStepInput: PlanFinishStepInput;
  PlanCloseInput: PlanCloseInput;
  Clearance: ClearanceEntity;
  ClearanceProject: Omit<ClearanceProject, 'project' | 'enterprise' | 'proofs'> & { project: ResolversParentTypes['Project'], enterprise: ResolversParentTypes['Enterprise'], proofs: ReadonlyArray<ResolversParentTypes['OrderProof']> };
  ClearanceFigures: ClearanceFigures;
  ClearanceFilter: ClearanceFilter;
  ClearanceProjectInput: ClearanceProjectInput;
  ClearanceBeginInput: ClearanceBeginInput;
  ClearanceAddToInput: ClearanceAddToInput;
  ClearanceReportInput: ClearanceReportInput;
  ClearanceConfirmInput: ClearanceConfirmInput;
  ClearanceRejectInput: ClearanceRejectInput;
  ClearanceEndInput: ClearanceEndInput;
  Text: Sentence;
  PageInfo: PageInfo;
  Act: Omit<Act, 'why'> & { why: Maybe<ResolversParentTypes['Text']> };
  HistoryActor: ActedBy;
  DocumentVersion: StoredVersion;
  RuleApplied: AppliedRule;
  OrderConnection: Connection<ResolversTypes['Order']>;
  OrderEdge: Edge<ResolversTypes['Order']>;
  ListingConnection: Connection<ResolversTypes['Listing']>;
  ListingEdge: Edge<ResolversTypes['Listing']>;
  ReferralConnection: Connection<ResolversTypes['Referral']>;
  ReferralEdge: Edge<ResolversTypes['Referral']>;
  PromiseLetterConnection: Connection<ResolversTypes['PromiseLetter']>;
  PromiseLetterEdge: Edge<ResolversTypes['PromiseLetter']>;
  PenaltyConnection: Connection<ResolversTypes['Penalty']>;
  PenaltyEdge: Edge<ResolversTypes['Penalty']>;
  InspectionConnection: Connection<ResolversTypes['Inspection']>;
  InspectionEdge: Edge<ResolversTypes['Inspection']>;
  CampaignConnection: Connection<ResolversTypes['Campaign']>;
  CampaignEdge: Edge<ResolversTypes['Campaign']>;
  RiskNoticeConnection: Connection<ResolversTypes['RiskNotice']>;
  RiskNoticeEdge: Edge<ResolversTypes['RiskNotice']>;
  FundConnection: Connection<ResolversTypes['Fund']>;
  FundEdge: Edge<ResolversTypes['Fund']>;
  AdvanceConnection: Connection<ResolversTypes['Advance']>;
  AdvanceEdge: Edge<ResolversTypes['Advance']>;
  ClearanceConnection: Connection<ResolversTypes['Clearance']>;
  ClearanceEdge: Edge<ResolversTypes['Clearance']>;
  DrawingConnection: Connection<ResolversTypes['Drawing']>;
  DrawingEdge: Edge<ResolversTypes['Drawing']>;
  OrderSumConnection: Connection<ResolversTypes['OrderSum']>;
  OrderSumEdge: Edge<ResolversTypes['OrderSum']>;
  OrderHistoryEntryConnection: Connection<ResolversTypes['OrderHistoryEntry']>;
  OrderHistoryEntryEdge: Edge<ResolversTypes['OrderHistoryEntry']>;
  EnforcementDocumentConnection: Connection<ResolversTypes['EnforcementDocument']>;
  EnforcementDocumentEdge: Edge<ResolversTypes['EnforcementDocument']>;
  CreditAssessmentConnection: Connection<ResolversTypes['CreditAssessment']>;
  CreditAssessmentEdge: Edge<ResolversTypes['CreditAssessment']>;
  CheckDueConnection: Connection<ResolversTypes['CheckDue']>;
  CheckDueEdge: Edge<ResolversTypes['CheckDue']>;
  WrittenReviewConnection: Connection<ResolversTypes['WrittenReview']>;
  WrittenReviewEdge: Edge<ResolversTypes['WrittenReview']>;
  ReviewFormConnection: Connection<ResolversTypes['ReviewForm']>;
  ReviewFormEdge: Edge<ResolversTypes['ReviewForm']>;
  ProjectGradingConnection: Connection<ResolversTypes['ProjectGrading']>;
  ProjectGradingEdge: Edge<ResolversTypes['ProjectGrading']>;
  PublicationIssueConnection: Connection<ResolversTypes['PublicationIssue']>;
  PublicationIssueEdge: Edge<ResolversTypes['PublicationIssue']>;
  FundEntryConnection: Connection<ResolversTypes['FundEntry']>;
  FundEntryEdge: Edge<ResolversTypes['FundEntry']>;
  PlanConnection: Connection<ResolversTypes['Plan']>;
  PlanEdge: Edge<ResolversTypes['Plan']>;
  Fen: Scalars['Fen']['output'];
  Day: Scalars['Day']['output'];
  Month: Scalars['Month']['output'];
  Moment: Scalars['Moment']['output'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'code'>>;
  orders: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  listing: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'code'>>;
  listings: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, Partial<QueryListingsArgs>>;
  blacklist: Resolver<ResolversTypes['Blacklist'], ParentType, ContextType, Partial<QueryBlacklistArgs>>;
  referral: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'code'>>;
  referrals: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<QueryReferralsArgs>>;
  penalty: Resolver<Maybe<ResolversTypes['Penalty']>, ParentType, ContextType, RequireFields<QueryPenaltyArgs, 'code'>>;
  promise: Resolver<Maybe<ResolversTypes['PromiseLetter']>, ParentType, ContextType, RequireFields<QueryPromiseArgs, 'code'>>;
  promises: Resolver<Maybe<ResolversTypes['PromiseLetterConnection']>, ParentType, ContextType, Partial<QueryPromisesArgs>>;
  penalties: Resolver<Maybe<ResolversTypes['PenaltyConnection']>, ParentType, ContextType, Partial<QueryPenaltiesArgs>>;
  checklist: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChecklistItem']>>, ParentType, ContextType, RequireFields<QueryChecklistArgs, 'of' | 'isSite'>>;
  inspection: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'code'>>;
  inspections: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  draw: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'code'>>;
  draws: Resolver<ResolversTypes['DrawPage'], ParentType, ContextType, Partial<QueryDrawsArgs>>;
  campaign: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'code'>>;
  campaigns: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, Partial<QueryCampaignsArgs>>;
  riskNotice: Resolver<Maybe<ResolversTypes['RiskNotice']>, ParentType, ContextType, RequireFields<QueryRiskNoticeArgs, 'code'>>;
  riskNotices: Resolver<Maybe<ResolversTypes['RiskNoticeConnection']>, ParentType, ContextType, Partial<QueryRiskNoticesArgs>>;
  fund: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'code'>>;
  funds: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, Partial<QueryFundsArgs>>;
  advance: Resolver<Maybe<ResolversTypes['Advance']>, ParentType, ContextType, RequireFields<QueryAdvanceArgs, 'code'>>;
  advances: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, Partial<QueryAdvancesArgs>>;
  clearance: Resolver<Maybe<ResolversTypes['Clearance']>, ParentType, ContextType, RequireFields<QueryClearanceArgs, 'code'>>;
  clearances: Resolver<Maybe<ResolversTypes['ClearanceConnection']>, ParentType, ContextType, Partial<QueryClearancesArgs>>;
  drawing: Resolver<Maybe<ResolversTypes['Drawing']>, ParentType, ContextType, RequireFields<QueryDrawingArgs, 'code'>>;
  drawings: Resolver<Maybe<ResolversTypes['DrawingConnection']>, ParentType, ContextType, Partial<QueryDrawingsArgs>>;
  enforcementDocument: Resolver<Maybe<ResolversTypes['EnforcementDocument']>, ParentType, ContextType, RequireFields<QueryEnforcementDocumentArgs, 'id'>>;
  creditAssessment: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType, RequireFields<QueryCreditAssessmentArgs, 'code'>>;
  creditAssessments: Resolver<Maybe<ResolversTypes['CreditAssessmentConnection']>, ParentType, ContextType, Partial<QueryCreditAssessmentsArgs>>;
  checksDue: Resolver<Maybe<ResolversTypes['CheckDueConnection']>, ParentType, ContextType, Partial<QueryChecksDueArgs>>;
  writtenReview: Resolver<Maybe<ResolversTypes['WrittenReview']>, ParentType, ContextType, RequireFields<QueryWrittenReviewArgs, 'code'>>;
  writtenReviews: Resolver<Maybe<ResolversTypes['WrittenReviewConnection']>, ParentType, ContextType, Partial<QueryWrittenReviewsArgs>>;
  reviewForm: Resolver<Maybe<ResolversTypes['ReviewForm']>, ParentType, ContextType, RequireFields<QueryReviewFormArgs, 'code'>>;
  projectGrading: Resolver<Maybe<ResolversTypes['ProjectGrading']>, ParentType, ContextType, RequireFields<QueryProjectGradingArgs, 'code'>>;
  tenderGrades: Resolver<Maybe<ResolversTypes['ProjectGradingConnection']>, ParentType, ContextType, Partial<QueryTenderGradesArgs>>;
  publicationIssue: Resolver<Maybe<ResolversTypes['PublicationIssue']>, ParentType, ContextType, RequireFields<QueryPublicationIssueArgs, 'code'>>;
  publicationIssues: Resolver<Maybe<ResolversTypes['PublicationIssueConnection']>, ParentType, ContextType, Partial<QueryPublicationIssuesArgs>>;
  publicIssues: Resolver<ResolversTypes['PublicIssuePage'], ParentType, ContextType, Partial<QueryPublicIssuesArgs>>;
  plan: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'code'>>;
  plans: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<QueryPlansArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  orderPropose: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderProposeArgs, 'input'>>;
  orderRevise: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderReviseArgs, 'input'>>;
  orderExtend: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderExtendArgs, 'input'>>;
  orderTell: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderTellArgs, 'input'>>;
  orderHear: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderHearArgs, 'input'>>;
  orderDecide: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderDecideArgs, 'input'>>;
  orderServe: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderServeArgs, 'input'>>;
  orderProveCorrection: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderProveCorrectionArgs, 'input'>>;
  orderConfirmCorrection: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderConfirmCorrectionArgs, 'input'>>;
  orderSeekRemedy: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderSeekRemedyArgs, 'input'>>;
  orderEndRemedy: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderEndRemedyArgs, 'input'>>;
  orderDun: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderDunArgs, 'input'>>;
  orderApplyToCourt: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderApplyToCourtArgs, 'input'>>;
  orderRevoke: Resolver<ResolversTypes['Order'], ParentType, ContextType, RequireFields<MutationOrderRevokeArgs, 'input'>>;
  listingPropose: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingProposeArgs, 'input'>>;
  listingServeNotice: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingServeNoticeArgs, 'input'>>;
  listingContest: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingContestArgs, 'input'>>;
  listingAnswerObjection: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingAnswerObjectionArgs, 'input'>>;
  listingSpare: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingSpareArgs, 'input'>>;
  listingExtendDecision: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingExtendDecisionArgs, 'input'>>;
  listingDecide: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingDecideArgs, 'input'>>;
  listingServeDecision: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingServeDecisionArgs, 'input'>>;
  listingEditPublication: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingEditPublicationArgs, 'input'>>;
  listingRelease: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingReleaseArgs, 'input'>>;
  listingRecordReceipt: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingRecordReceiptArgs, 'input'>>;
  listingApplyForRemoval: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingApplyForRemovalArgs, 'input'>>;
  listingRemove: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingRemoveArgs, 'input'>>;
  listingRefuseRemoval: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingRefuseRemovalArgs, 'input'>>;
  listingRestore: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingRestoreArgs, 'input'>>;
  listingRecordStopped: Resolver<ResolversTypes['Listing'], ParentType, ContextType, RequireFields<MutationListingRecordStoppedArgs, 'input'>>;
  referralOpen: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralOpenArgs, 'input'>>;
  referralReport: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralReportArgs, 'input'>>;
  referralApprove: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralApproveArgs, 'input'>>;
  referralDecline: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralDeclineArgs, 'input'>>;
  referralTransfer: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralTransferArgs, 'input'>>;
  referralRecordReceipt: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralRecordReceiptArgs, 'input'>>;
  referralRecordForwarded: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralRecordForwardedArgs, 'input'>>;
  referralRecordIncomplete: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralRecordIncompleteArgs, 'input'>>;
  referralComplete: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralCompleteArgs, 'input'>>;
  referralRecordAccepted: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralRecordAcceptedArgs, 'input'>>;
  referralRecordRefused: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralRecordRefusedArgs, 'input'>>;
  referralAskReconsidered: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralAskReconsideredArgs, 'input'>>;
  referralAskProsecutor: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralAskProsecutorArgs, 'input'>>;
  referralHandOver: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferralHandOverArgs, 'input'>>;
  penaltyPropose: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyProposeArgs, 'input'>>;
  penaltyRevise: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyReviseArgs, 'input'>>;
  penaltyTell: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyTellArgs, 'input'>>;
  penaltyHear: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyHearArgs, 'input'>>;
  penaltyAskHearing: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyAskHearingArgs, 'input'>>;
  penaltyCallHearing: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyCallHearingArgs, 'input'>>;
  penaltyHoldHearing: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyHoldHearingArgs, 'input'>>;
  penaltyDecide: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyDecideArgs, 'input'>>;
  penaltyWaive: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyWaiveArgs, 'input'>>;
  penaltyServe: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyServeArgs, 'input'>>;
  penaltyPay: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyPayArgs, 'input'>>;
  penaltyRevoke: Resolver<ResolversTypes['Penalty'], ParentType, ContextType, RequireFields<MutationPenaltyRevokeArgs, 'input'>>;
  promiseRecord: Resolver<ResolversTypes['PromiseLetter'], ParentType, ContextType, RequireFields<MutationPromiseRecordArgs, 'input'>>;
  promiseWithdraw: Resolver<ResolversTypes['PromiseLetter'], ParentType, ContextType, RequireFields<MutationPromiseWithdrawArgs, 'input'>>;
  inspectionPlan: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionPlanArgs, 'input'>>;
  inspectionCancel: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionCancelArgs, 'input'>>;
  inspectionCarryOut: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionCarryOutArgs, 'input'>>;
  inspectionServeNotice: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionServeNoticeArgs, 'input'>>;
  inspectionReportRectified: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionReportRectifiedArgs, 'input'>>;
  inspectionConfirmRectified: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionConfirmRectifiedArgs, 'input'>>;
  inspectionRejectRectified: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionRejectRectifiedArgs, 'input'>>;
  inspectionClose: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<MutationInspectionCloseArgs, 'input'>>;
  drawCommit: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationDrawCommitArgs, 'input'>>;
  drawCloseLists: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationDrawCloseListsArgs, 'input'>>;
  drawReveal: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationDrawRevealArgs, 'input'>>;
  drawEnd: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationDrawEndArgs, 'input'>>;
  drawPublish: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationDrawPublishArgs, 'input'>>;
  drawAbandon: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationDrawAbandonArgs, 'input'>>;
  campaignPlan: Resolver<ResolversTypes['Campaign'], ParentType, ContextType, RequireFields<MutationCampaignPlanArgs, 'input'>>;
  campaignEnd: Resolver<ResolversTypes['Campaign'], ParentType, ContextType, RequireFields<MutationCampaignEndArgs, 'input'>>;
  campaignCancel: Resolver<ResolversTypes['Campaign'], ParentType, ContextType, RequireFields<MutationCampaignCancelArgs, 'input'>>;
  riskNoticeIssue: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType, RequireFields<MutationRiskNoticeIssueArgs, 'input'>>;
  riskNoticeServe: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType, RequireFields<MutationRiskNoticeServeArgs, 'input'>>;
  riskNoticeReportRectified: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType, RequireFields<MutationRiskNoticeReportRectifiedArgs, 'input'>>;
  riskNoticeConfirmRectified: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType, RequireFields<MutationRiskNoticeConfirmRectifiedArgs, 'input'>>;
  riskNoticeRejectRectified: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType, RequireFields<MutationRiskNoticeRejectRectifiedArgs, 'input'>>;
  riskNoticeClose: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType, RequireFields<MutationRiskNoticeCloseArgs, 'input'>>;
  riskNoticeWithdraw: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType, RequireFields<MutationRiskNoticeWithdrawArgs, 'input'>>;
  fundPropose: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationFundProposeArgs, 'input'>>;
  fundConfirm: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationFundConfirmArgs, 'input'>>;
  fundRefuse: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationFundRefuseArgs, 'input'>>;
  fundAskTopUp: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationFundAskTopUpArgs, 'input'>>;
  fundSchedule: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationFundScheduleArgs, 'input'>>;
  advanceApply: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceApplyArgs, 'input'>>;
  advanceVerify: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceVerifyArgs, 'input'>>;
  advanceApprove: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceApproveArgs, 'input'>>;
  advancePay: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvancePayArgs, 'input'>>;
  advanceClaim: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceClaimArgs, 'input'>>;
  advanceRecover: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceRecoverArgs, 'input'>>;
  advanceAskWriteOff: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceAskWriteOffArgs, 'input'>>;
  advanceApproveWriteOff: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceApproveWriteOffArgs, 'input'>>;
  advanceRefuse: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceRefuseArgs, 'input'>>;
  advanceWithdraw: Resolver<ResolversTypes['Advance'], ParentType, ContextType, RequireFields<MutationAdvanceWithdrawArgs, 'input'>>;
  clearanceBegin: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearanceBeginArgs, 'input'>>;
  clearanceAddTo: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearanceAddToArgs, 'input'>>;
  clearanceReport: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearanceReportArgs, 'input'>>;
  clearanceConfirm: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearanceConfirmArgs, 'input'>>;
  clearanceReject: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearanceRejectArgs, 'input'>>;
  clearanceEnd: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearanceEndArgs, 'input'>>;
  drawingApply: Resolver<ResolversTypes['Drawing'], ParentType, ContextType, RequireFields<MutationDrawingApplyArgs, 'input'>>;
  drawingEndorse: Resolver<ResolversTypes['Drawing'], ParentType, ContextType, RequireFields<MutationDrawingEndorseArgs, 'input'>>;
  drawingApprove: Resolver<ResolversTypes['Drawing'], ParentType, ContextType, RequireFields<MutationDrawingApproveArgs, 'input'>>;
  drawingPay: Resolver<ResolversTypes['Drawing'], ParentType, ContextType, RequireFields<MutationDrawingPayArgs, 'input'>>;
  drawingRefuse: Resolver<ResolversTypes['Drawing'], ParentType, ContextType, RequireFields<MutationDrawingRefuseArgs, 'input'>>;
  drawingWithdraw: Resolver<ResolversTypes['Drawing'], ParentType, ContextType, RequireFields<MutationDrawingWithdrawArgs, 'input'>>;
  enforcementDocumentIssue: Resolver<ResolversTypes['EnforcementDocument'], ParentType, ContextType, RequireFields<MutationEnforcementDocumentIssueArgs, 'input'>>;
  enforcementDocumentReissue: Resolver<ResolversTypes['EnforcementDocument'], ParentType, ContextType, RequireFields<MutationEnforcementDocumentReissueArgs, 'input'>>;
  enforcementDocumentWithdraw: Resolver<ResolversTypes['EnforcementDocument'], ParentType, ContextType, RequireFields<MutationEnforcementDocumentWithdrawArgs, 'input'>>;
  creditAssessmentPropose: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentProposeArgs, 'input'>>;
  creditAssessmentTell: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentTellArgs, 'input'>>;
  creditAssessmentContest: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentContestArgs, 'input'>>;
  creditAssessmentAnswer: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentAnswerArgs, 'input'>>;
  creditAssessmentConfirm: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentConfirmArgs, 'input'>>;
  creditAssessmentCorrect: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentCorrectArgs, 'input'>>;
  creditAssessmentInterview: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentInterviewArgs, 'input'>>;
  creditAssessmentWithdraw: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType, RequireFields<MutationCreditAssessmentWithdrawArgs, 'input'>>;
  writtenReviewAnnounce: Resolver<ResolversTypes['WrittenReview'], ParentType, ContextType, RequireFields<MutationWrittenReviewAnnounceArgs, 'input'>>;
  writtenReviewClose: Resolver<ResolversTypes['WrittenReview'], ParentType, ContextType, RequireFields<MutationWrittenReviewCloseArgs, 'input'>>;
  writtenReviewCancel: Resolver<ResolversTypes['WrittenReview'], ParentType, ContextType, RequireFields<MutationWrittenReviewCancelArgs, 'input'>>;
  reviewFormSubmit: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType, RequireFields<MutationReviewFormSubmitArgs, 'input'>>;
  reviewFormResubmit: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType, RequireFields<MutationReviewFormResubmitArgs, 'input'>>;
  reviewFormVerify: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType, RequireFields<MutationReviewFormVerifyArgs, 'input'>>;
  reviewFormReject: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType, RequireFields<MutationReviewFormRejectArgs, 'input'>>;
  projectGradingPropose: Resolver<ResolversTypes['ProjectGrading'], ParentType, ContextType, RequireFields<MutationProjectGradingProposeArgs, 'input'>>;
  projectGradingAgree: Resolver<ResolversTypes['ProjectGrading'], ParentType, ContextType, RequireFields<MutationProjectGradingAgreeArgs, 'input'>>;
  projectGradingRefuse: Resolver<ResolversTypes['ProjectGrading'], ParentType, ContextType, RequireFields<MutationProjectGradingRefuseArgs, 'input'>>;
  publicationIssueExpose: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueExposeArgs, 'input'>>;
  publicationIssueStateEntry: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueStateEntryArgs, 'input'>>;
  publicationIssueEdit: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueEditArgs, 'input'>>;
  publicationIssueRelease: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueReleaseArgs, 'input'>>;
  publicationIssueRecordReceipt: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueRecordReceiptArgs, 'input'>>;
  publicationIssueContestEntry: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueContestEntryArgs, 'input'>>;
  publicationIssueAnswerEntry: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueAnswerEntryArgs, 'input'>>;
  publicationIssueCorrectEntry: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueCorrectEntryArgs, 'input'>>;
  publicationIssueWithdrawEntry: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType, RequireFields<MutationPublicationIssueWithdrawEntryArgs, 'input'>>;
  planOpen: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationPlanOpenArgs, 'input'>>;
  planAddSteps: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationPlanAddStepsArgs, 'input'>>;
  planFinishStep: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationPlanFinishStepArgs, 'input'>>;
  planClose: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<MutationPlanCloseArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['OrderKind'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['OrderStage'], ParentType, ContextType>;
  next: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  party: Resolver<ResolversTypes['LiableParty'], ParentType, ContextType>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  findings: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules: Resolver<ReadonlyArray<ResolversTypes['RuleApplied']>, ParentType, ContextType>;
  term: Resolver<ResolversTypes['OrderTerm'], ParentType, ContextType>;
  owedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  totalFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  unpaidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums: Resolver<Maybe<ResolversTypes['OrderSumConnection']>, ParentType, ContextType, Partial<OrderSumsArgs>>;
  liability: Resolver<ReadonlyArray<ResolversTypes['LiabilityDecision']>, ParentType, ContextType>;
  filedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  proposedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  drafters: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  toldOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  hearing: Resolver<Maybe<ResolversTypes['OrderHearing']>, ParentType, ContextType>;
  decidedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  decidedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['OrderService']>, ParentType, ContextType>;
  correction: Resolver<Maybe<ResolversTypes['OrderCorrection']>, ParentType, ContextType>;
  obeyedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  lapse: Resolver<Maybe<ResolversTypes['OrderLapse']>, ParentType, ContextType>;
  remedy: Resolver<Maybe<ResolversTypes['OrderRemedy']>, ParentType, ContextType>;
  finalOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dunnedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  courtFilingNo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderOpening']>>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<OrderHistoryArgs, 'latestFirst'>>;
  penalties: Resolver<Maybe<ResolversTypes['PenaltyConnection']>, ParentType, ContextType, Partial<OrderPenaltiesArgs>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<OrderDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type OrderSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSum'] = ResolversParentTypes['OrderSum']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  payMonth: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  arrivedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type OrderTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTerm'] = ResolversParentTypes['OrderTerm']> = {
  length: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['OrderTermUnit'], ParentType, ContextType>;
};

export type OrderHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHearing'] = ResolversParentTypes['OrderHearing']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  stated: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderService'] = ResolversParentTypes['OrderService']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  way: Resolver<ResolversTypes['OrderServiceWay'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type OrderProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderProof'] = ResolversParentTypes['OrderProof']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  media: Resolver<ResolversTypes['OrderMedia'], ParentType, ContextType>;
};

export type OrderCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCorrection'] = ResolversParentTypes['OrderCorrection']> = {
  what: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
  by: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  confirmedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OrderLapseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLapse'] = ResolversParentTypes['OrderLapse']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  unpaidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type OrderRemedyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRemedy'] = ResolversParentTypes['OrderRemedy']> = {
  kind: Resolver<ResolversTypes['OrderRemedyKind'], ParentType, ContextType>;
  filingNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderOpening'] = ResolversParentTypes['OrderOpening']> = {
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  isOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whyNot: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  minFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  maxFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  act: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiabilityDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiabilityDecision'] = ResolversParentTypes['LiabilityDecision']> = {
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  liableParty: Resolver<Maybe<ResolversTypes['LiableParty']>, ParentType, ContextType>;
  sequence: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  recourseAgainst: Resolver<Maybe<ResolversTypes['RecourseParty']>, ParentType, ContextType>;
  factsUsed: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isManual: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDeadline'] = ResolversParentTypes['OrderDeadline']> = {
  duty: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['DeadlineStatus'], ParentType, ContextType>;
  extension: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workdaysLeft: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHistoryEntry'] = ResolversParentTypes['OrderHistoryEntry']> = {
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

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<ProjectOrdersArgs>>;
  promises: Resolver<Maybe<ResolversTypes['PromiseLetterConnection']>, ParentType, ContextType, Partial<ProjectPromisesArgs>>;
  inspections: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<ProjectInspectionsArgs>>;
  riskNotices: Resolver<Maybe<ResolversTypes['RiskNoticeConnection']>, ParentType, ContextType, Partial<ProjectRiskNoticesArgs>>;
  advances: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, Partial<ProjectAdvancesArgs>>;
  funds: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, Partial<ProjectFundsArgs>>;
  tenderGrade: Resolver<Maybe<ResolversTypes['ProjectGrading']>, ParentType, ContextType, Partial<ProjectTenderGradeArgs>>;
  gradings: Resolver<Maybe<ResolversTypes['ProjectGradingConnection']>, ParentType, ContextType, Partial<ProjectGradingsArgs>>;
  plans: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<ProjectPlansArgs>>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<EnterpriseOrdersArgs>>;
  listing: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  promises: Resolver<Maybe<ResolversTypes['PromiseLetterConnection']>, ParentType, ContextType, Partial<EnterprisePromisesArgs>>;
  listings: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, Partial<EnterpriseListingsArgs>>;
  inspections: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<EnterpriseInspectionsArgs>>;
  creditGrade: Resolver<Maybe<ResolversTypes['CreditStanding']>, ParentType, ContextType, Partial<EnterpriseCreditGradeArgs>>;
  creditAssessments: Resolver<Maybe<ResolversTypes['CreditAssessmentConnection']>, ParentType, ContextType, Partial<EnterpriseCreditAssessmentsArgs>>;
  reviewForms: Resolver<Maybe<ResolversTypes['ReviewFormConnection']>, ParentType, ContextType, Partial<EnterpriseReviewFormsArgs>>;
  tenderGrades: Resolver<Maybe<ResolversTypes['ProjectGradingConnection']>, ParentType, ContextType, Partial<EnterpriseTenderGradesArgs>>;
  plans: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<EnterprisePlansArgs>>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<CaseOrdersArgs>>;
  advances: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, Partial<CaseAdvancesArgs>>;
  plans: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<CasePlansArgs>>;
};

export type WorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders: Resolver<Maybe<ReadonlyArray<ResolversTypes['Order']>>, ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enforcementFigures: Resolver<Maybe<ResolversTypes['EnforcementFigures']>, ParentType, ContextType>;
  fundFigures: Resolver<Maybe<ResolversTypes['FundFigures']>, ParentType, ContextType>;
};

export type FundFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundFigures'] = ResolversParentTypes['FundFigures']> = {
  emergencyFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  supervisedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  outstandingFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  writtenOffFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  advancesToDecide: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  advancesRecovering: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  advancesOverdue: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawingsToDecide: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnforcementFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementFigures'] = ResolversParentTypes['EnforcementFigures']> = {
  ordersRunning: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersLapsed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsedUnpaidFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  ordersObeyed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  penaltiesUnpaid: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsOpen: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsPending: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsFiled: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referralsRefused: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectedTargets: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsFound: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsRectified: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectifiedIn10000: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inspectionNotices: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  randomDraws: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  randomTargets: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullChecks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullChecksMissing: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  riskNoticesOpen: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskNoticesOverdue: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ListingStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  party: Resolver<ResolversTypes['ListingPartyKind'], ParentType, ContextType>;
  role: Resolver<Maybe<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  personName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  ground: Resolver<ResolversTypes['ListingGround'], ParentType, ContextType>;
  groupEventCode: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  threshold: Resolver<Maybe<ResolversTypes['CrimeThreshold']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  notice: Resolver<Maybe<ResolversTypes['ListingService']>, ParentType, ContextType>;
  objection: Resolver<Maybe<ResolversTypes['ListingObjection']>, ParentType, ContextType>;
  decision: Resolver<Maybe<ResolversTypes['ListingDecision']>, ParentType, ContextType>;
  openPoint: Resolver<Maybe<ResolversTypes['RuleApplied']>, ParentType, ContextType>;
  publication: Resolver<Maybe<ResolversTypes['ListingPublication']>, ParentType, ContextType>;
  receipts: Resolver<ReadonlyArray<ResolversTypes['ListingReceipt']>, ParentType, ContextType>;
  removalConditions: Resolver<Maybe<ResolversTypes['RemovalConditions']>, ParentType, ContextType>;
  removal: Resolver<Maybe<ResolversTypes['ListingRemoval']>, ParentType, ContextType>;
  ended: Resolver<Maybe<ResolversTypes['ListingEnd']>, ParentType, ContextType>;
  stopped: Resolver<ReadonlyArray<ResolversTypes['ListingReceipt']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<ListingHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<ListingDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type CrimeThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrimeThreshold'] = ResolversParentTypes['CrimeThreshold']> = {
  oneWorkerFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  manyWorkersFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  mark: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingService'] = ResolversParentTypes['ListingService']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  way: Resolver<ResolversTypes['OrderServiceWay'], ParentType, ContextType>;
  proof: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingObjection'] = ResolversParentTypes['ListingObjection']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  words: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding: Resolver<Maybe<ResolversTypes['ObjectionFinding']>, ParentType, ContextType>;
  reply: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingDecision'] = ResolversParentTypes['ListingDecision']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures: Resolver<ReadonlyArray<ResolversTypes['JointMeasure']>, ParentType, ContextType>;
  expiresOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['ListingService']>, ParentType, ContextType>;
  isAgain: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListingPublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingPublication'] = ResolversParentTypes['ListingPublication']> = {
  unitName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  representative: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  releasedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  releasedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type ListingReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingReceipt'] = ResolversParentTypes['ListingReceipt']> = {
  channel: Resolver<ResolversTypes['BlacklistChannel'], ParentType, ContextType>;
  receiptNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type RemovalConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalConditions'] = ResolversParentTypes['RemovalConditions']> = {
  from: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  lacks: Resolver<ReadonlyArray<ResolversTypes['RemovalLack']>, ParentType, ContextType>;
  bars: Resolver<ReadonlyArray<ResolversTypes['RemovalBar']>, ParentType, ContextType>;
};

export type ListingRemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingRemoval'] = ResolversParentTypes['ListingRemoval']> = {
  appliedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  correctedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  promise: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  refusedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEnd'] = ResolversParentTypes['ListingEnd']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  because: Resolver<ResolversTypes['ListingEnding'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlacklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blacklist'] = ResolversParentTypes['Blacklist']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  quarters: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entries: Resolver<ReadonlyArray<ResolversTypes['BlacklistEntry']>, ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlacklistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistEntry'] = ResolversParentTypes['BlacklistEntry']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role: Resolver<Maybe<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground: Resolver<ResolversTypes['ListingGround'], ParentType, ContextType>;
  orderedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures: Resolver<ReadonlyArray<ResolversTypes['JointMeasure']>, ParentType, ContextType>;
  documentNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  releasedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  expiresOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ReferralStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  openedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  team: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  evasions: Resolver<ReadonlyArray<ResolversTypes['ReferralEvasion']>, ParentType, ContextType>;
  abilityToPay: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMalicious: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasAbsconded: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralStep']>>, ParentType, ContextType>;
  threshold: Resolver<ResolversTypes['CrimeThreshold'], ParentType, ContextType>;
  way: Resolver<ResolversTypes['LargeSumWay'], ParentType, ContextType>;
  report: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  declinedBecause: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  declineReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transferredAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  transferredTo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['ReferralPart']>, ParentType, ContextType>;
  prosecutorCopyNo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  missing: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers: Resolver<ReadonlyArray<ResolversTypes['ReferralAnswer']>, ParentType, ContextType>;
  handedOverOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<ReferralHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<ReferralDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type ReferralStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStep'] = ResolversParentTypes['ReferralStep']> = {
  step: Resolver<ResolversTypes['RefusalStep'], ParentType, ContextType>;
  isDone: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReferralEvasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEvasion'] = ResolversParentTypes['ReferralEvasion']> = {
  kind: Resolver<ResolversTypes['Evasion'], ParentType, ContextType>;
  evidence: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralPart'] = ResolversParentTypes['ReferralPart']> = {
  part: Resolver<ResolversTypes['BundlePart'], ParentType, ContextType>;
  evidence: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralAnswer'] = ResolversParentTypes['ReferralAnswer']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ReferralAnswerer'], ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['ReferralOutcome'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Penalty'] = ResolversParentTypes['Penalty'], FederationReferenceType extends FederationReferenceTypes['Penalty'] = FederationReferenceTypes['Penalty']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Penalty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['PenaltyStage'], ParentType, ContextType>;
  next: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  party: Resolver<ResolversTypes['PenaltyParty'], ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  grounds: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fineFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  term: Resolver<ResolversTypes['OrderTerm'], ParentType, ContextType>;
  proposedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  toldOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  hearingRight: Resolver<Maybe<ResolversTypes['PenaltyHearingRight']>, ParentType, ContextType>;
  statement: Resolver<Maybe<ResolversTypes['OrderHearing']>, ParentType, ContextType>;
  hearing: Resolver<Maybe<ResolversTypes['PenaltyHearing']>, ParentType, ContextType>;
  decidedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  decidedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['OrderService']>, ParentType, ContextType>;
  owedFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  lateFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  payments: Resolver<ReadonlyArray<ResolversTypes['PenaltyPayment']>, ParentType, ContextType>;
  waivedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<PenaltyHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<PenaltyDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type PenaltyHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyHearing'] = ResolversParentTypes['PenaltyHearing']> = {
  askedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  day: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  record: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PenaltyPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyPayment'] = ResolversParentTypes['PenaltyPayment']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  receiptNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromiseLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseLetter'] = ResolversParentTypes['PromiseLetter'], FederationReferenceType extends FederationReferenceTypes['PromiseLetter'] = FederationReferenceTypes['PromiseLetter']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['PromiseLetter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['PromiseStage'], ParentType, ContextType>;
  next: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  party: Resolver<ResolversTypes['PromiseParty'], ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  givenOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  recordedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  breach: Resolver<Maybe<ResolversTypes['PromiseBreach']>, ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PromiseBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseBreach'] = ResolversParentTypes['PromiseBreach']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type EnforcementDocumentOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementDocumentOffer'] = ResolversParentTypes['EnforcementDocumentOffer']> = {
  kind: Resolver<ResolversTypes['EnforcementDocumentKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnforcementDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementDocument'] = ResolversParentTypes['EnforcementDocument']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['EnforcementDocumentKind'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOutdated: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWithdrawn: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['InspectionStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  enterprise: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  plannedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  officers: Resolver<ReadonlyArray<ResolversTypes['InspectionOfficer']>, ParentType, ContextType>;
  jointDepartments: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  checklist: Resolver<ResolversTypes['Checklist'], ParentType, ContextType>;
  items: Resolver<ReadonlyArray<ResolversTypes['InspectionItem']>, ParentType, ContextType>;
  campaign: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  draw: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  firstCase: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  visitedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  present: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  record: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['InspectionProblem']>, ParentType, ContextType>;
  notices: Resolver<ReadonlyArray<ResolversTypes['InspectionNotice']>, ParentType, ContextType>;
  closedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  cancelledBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<InspectionHistoryArgs, 'latestFirst'>>;
};

export type InspectionOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionOfficer'] = ResolversParentTypes['InspectionOfficer']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificateNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  item: Resolver<ResolversTypes['CheckItem'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  isMandatory: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItem'] = ResolversParentTypes['InspectionItem']> = {
  item: Resolver<ResolversTypes['CheckItem'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  isMandatory: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answer: Resolver<Maybe<ResolversTypes['ItemAnswer']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InspectionProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionProblem'] = ResolversParentTypes['InspectionProblem']> = {
  no: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item: Resolver<ResolversTypes['CheckItem'], ParentType, ContextType>;
  fact: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  rectification: Resolver<Maybe<ResolversTypes['InspectionRectification']>, ParentType, ContextType>;
  closedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  confirmedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionRectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionRectification'] = ResolversParentTypes['InspectionRectification']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  what: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
  by: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InspectionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionNotice'] = ResolversParentTypes['InspectionNotice']> = {
  documentNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  servedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  way: Resolver<ResolversTypes['OrderServiceWay'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
};

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw'], FederationReferenceType extends FederationReferenceTypes['Draw'] = FederationReferenceTypes['Draw']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Draw']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['DrawStage'], ParentType, ContextType>;
  next: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teamSize: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  algorithm: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitment: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  committedBy: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  listedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targets: Resolver<ReadonlyArray<ResolversTypes['DrawTarget']>, ParentType, ContextType>;
  officers: Resolver<ReadonlyArray<ResolversTypes['InspectionOfficer']>, ParentType, ContextType>;
  recusals: Resolver<ReadonlyArray<ResolversTypes['DrawRecusal']>, ParentType, ContextType>;
  listsDigest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salt: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seed: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  drawnBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome: Resolver<ReadonlyArray<ResolversTypes['DrawnTarget']>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  publishedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  receiptNo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  abandonedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderDeadline']>>, ParentType, ContextType>;
  inspections: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<DrawInspectionsArgs>>;
};

export type DrawPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPage'] = ResolversParentTypes['DrawPage']> = {
  entries: Resolver<ReadonlyArray<ResolversTypes['Draw']>, ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawTarget'] = ResolversParentTypes['DrawTarget']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grade: Resolver<Maybe<ResolversTypes['CreditGrade']>, ParentType, ContextType>;
  tickets: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawRecusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawRecusal'] = ResolversParentTypes['DrawRecusal']> = {
  officer: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawnTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnTarget'] = ResolversParentTypes['DrawnTarget']> = {
  target: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officers: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['CampaignStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  campaignType: Resolver<ResolversTypes['CampaignType'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  tags: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  targets: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  teams: Resolver<ReadonlyArray<ResolversTypes['CampaignTeam']>, ParentType, ContextType>;
  linkedTo: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  zeros: Resolver<ReadonlyArray<ResolversTypes['CampaignZeroCount']>, ParentType, ContextType>;
  words: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  figures: Resolver<ResolversTypes['CampaignFigures'], ParentType, ContextType>;
  inspections: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<CampaignInspectionsArgs>>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<CampaignHistoryArgs, 'latestFirst'>>;
};

export type CampaignZeroCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignZeroCount'] = ResolversParentTypes['CampaignZeroCount']> = {
  of: Resolver<ResolversTypes['CampaignZero'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isZero: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CampaignTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignTeam'] = ResolversParentTypes['CampaignTeam']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers: Resolver<ReadonlyArray<ResolversTypes['InspectionOfficer']>, ParentType, ContextType>;
};

export type CampaignFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignFigures'] = ResolversParentTypes['CampaignFigures']> = {
  visits: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitedTargets: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverageIn10000: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsFound: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsRectified: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectifiedIn10000: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notices: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskNotice'] = ResolversParentTypes['RiskNotice'], FederationReferenceType extends FederationReferenceTypes['RiskNotice'] = FederationReferenceTypes['RiskNotice']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['RiskNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['RiskNoticeStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  risks: Resolver<ReadonlyArray<ResolversTypes['NoticeRisk']>, ParentType, ContextType>;
  facts: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term: Resolver<ResolversTypes['OrderTerm'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['OrderService']>, ParentType, ContextType>;
  receiptNo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectification: Resolver<Maybe<ResolversTypes['InspectionRectification']>, ParentType, ContextType>;
  confirmedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  confirmedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  closedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<RiskNoticeHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<RiskNoticeDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type CreditAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAssessment'] = ResolversParentTypes['CreditAssessment'], FederationReferenceType extends FederationReferenceTypes['CreditAssessment'] = FederationReferenceTypes['CreditAssessment']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CreditAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['CreditAssessmentStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['RuleApplied'], ParentType, ContextType>;
  punished: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tests: Resolver<ReadonlyArray<ResolversTypes['CreditTestResult']>, ParentType, ContextType>;
  facts: Resolver<ReadonlyArray<ResolversTypes['CreditFact']>, ParentType, ContextType>;
  proposedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isBySystem: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  drafters: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  told: Resolver<Maybe<ResolversTypes['CreditNotice']>, ParentType, ContextType>;
  objection: Resolver<Maybe<ResolversTypes['CreditObjection']>, ParentType, ContextType>;
  confirmedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  confirmedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keptUntil: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['CreditCorrection']>, ParentType, ContextType>;
  interview: Resolver<Maybe<ResolversTypes['CreditInterview']>, ParentType, ContextType>;
  isInterviewDue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<CreditAssessmentHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<CreditAssessmentDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type CreditStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditStanding'] = ResolversParentTypes['CreditStanding']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  grade: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  assessment: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType>;
  checksDue: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checksHad: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckDue'] = ResolversParentTypes['CheckDue']> = {
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  grade: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  due: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  had: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInterviewDue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assessment: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType>;
};

export type CreditTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTestResult'] = ResolversParentTypes['CreditTestResult']> = {
  test: Resolver<ResolversTypes['CreditTest'], ParentType, ContextType>;
  isMet: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts: Resolver<ReadonlyArray<ResolversTypes['CreditFact']>, ParentType, ContextType>;
};

export type CreditFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditFact'] = ResolversParentTypes['CreditFact']> = {
  kind: Resolver<ResolversTypes['CreditFactKind'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  subject: Resolver<Maybe<ResolversTypes['CreditSubject']>, ParentType, ContextType>;
  words: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isHeld: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreditNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNotice'] = ResolversParentTypes['CreditNotice']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  way: Resolver<ResolversTypes['OrderServiceWay'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
  term: Resolver<ResolversTypes['OrderTerm'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CreditObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditObjection'] = ResolversParentTypes['CreditObjection']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  words: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding: Resolver<Maybe<ResolversTypes['ObjectionFinding']>, ParentType, ContextType>;
  reply: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCorrection'] = ResolversParentTypes['CreditCorrection']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
};

export type CreditInterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditInterview'] = ResolversParentTypes['CreditInterview']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  record: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrittenReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenReview'] = ResolversParentTypes['WrittenReview'], FederationReferenceType extends FederationReferenceTypes['WrittenReview'] = FederationReferenceTypes['WrittenReview']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['WrittenReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['WrittenReviewStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  notice: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announcedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  listed: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enterprise']>>, ParentType, ContextType>;
  missing: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enterprise']>>, ParentType, ContextType>;
  late: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enterprise']>>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  words: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures: Resolver<Maybe<ResolversTypes['WrittenReviewFigures']>, ParentType, ContextType>;
  forms: Resolver<Maybe<ResolversTypes['ReviewFormConnection']>, ParentType, ContextType, Partial<WrittenReviewFormsArgs>>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<WrittenReviewHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<WrittenReviewDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type WrittenReviewFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenReviewFigures'] = ResolversParentTypes['WrittenReviewFigures']> = {
  listed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedIn10000: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untruthful: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizes: Resolver<ReadonlyArray<ResolversTypes['ReviewSizeFigures']>, ParentType, ContextType>;
};

export type ReviewSizeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSizeFigures'] = ResolversParentTypes['ReviewSizeFigures']> = {
  size: Resolver<ResolversTypes['UnitSize'], ParentType, ContextType>;
  units: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contracts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractsIn10000: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewForm'] = ResolversParentTypes['ReviewForm'], FederationReferenceType extends FederationReferenceTypes['ReviewForm'] = FederationReferenceTypes['ReviewForm']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ReviewForm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ReviewFormStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  review: Resolver<ResolversTypes['WrittenReview'], ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  size: Resolver<ResolversTypes['UnitSize'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contracts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payrollFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  selfCheck: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isLate: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  problem: Resolver<Maybe<ResolversTypes['ReviewFormProblem']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<ReviewFormHistoryArgs, 'latestFirst'>>;
};

export type ReviewFormProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFormProblem'] = ResolversParentTypes['ReviewFormProblem']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  fact: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term: Resolver<ResolversTypes['OrderTerm'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectGradingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGrading'] = ResolversParentTypes['ProjectGrading'], FederationReferenceType extends FederationReferenceTypes['ProjectGrading'] = FederationReferenceTypes['ProjectGrading']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ProjectGrading']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ProjectGradingStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  grade: Resolver<ResolversTypes['TenderGrade'], ParentType, ContextType>;
  basis: Resolver<ReadonlyArray<ResolversTypes['ProjectGradingBasis']>, ParentType, ContextType>;
  record: Resolver<ResolversTypes['ProjectGradingRecord'], ParentType, ContextType>;
  proposed: Resolver<ResolversTypes['ProjectGradingSigned'], ParentType, ContextType>;
  gradedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  agreed: Resolver<Maybe<ResolversTypes['ProjectGradingSigned']>, ParentType, ContextType>;
  refused: Resolver<Maybe<ResolversTypes['ProjectGradingSigned']>, ParentType, ContextType>;
  refusedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<ProjectGradingHistoryArgs, 'latestFirst'>>;
};

export type ProjectGradingBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGradingBasis'] = ResolversParentTypes['ProjectGradingBasis']> = {
  item: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectGradingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGradingRecord'] = ResolversParentTypes['ProjectGradingRecord']> = {
  inspections: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsOpen: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersLapsed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisesBroken: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskNoticesOverdue: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectGradingSignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGradingSigned'] = ResolversParentTypes['ProjectGradingSigned']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['GradingUnit'], ParentType, ContextType>;
  by: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PublicationIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationIssue'] = ResolversParentTypes['PublicationIssue'], FederationReferenceType extends FederationReferenceTypes['PublicationIssue'] = FederationReferenceTypes['PublicationIssue']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['PublicationIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['PublicationIssueStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  period: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  to: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  exposedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gatheredOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isNil: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries: Resolver<ReadonlyArray<ResolversTypes['PublicationIssueEntry']>, ParentType, ContextType>;
  editedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  releasedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  releasedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receipts: Resolver<ReadonlyArray<ResolversTypes['PublicationIssueReceipt']>, ParentType, ContextType>;
  channelsMissing: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublicationChannel']>>, ParentType, ContextType>;
  missed: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<PublicationIssueHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<PublicationIssueDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type PublicationIssueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationIssueEntry'] = ResolversParentTypes['PublicationIssueEntry']> = {
  no: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['PublicationEntrySource'], ParentType, ContextType>;
  ref: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['PublishedKind'], ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  content: Resolver<Maybe<ResolversTypes['PublicationContent']>, ParentType, ContextType>;
  objection: Resolver<Maybe<ResolversTypes['CreditObjection']>, ParentType, ContextType>;
  fellOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  fellBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  correctedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationContent'] = ResolversParentTypes['PublicationContent']> = {
  unitName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationIssueReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationIssueReceipt'] = ResolversParentTypes['PublicationIssueReceipt']> = {
  channel: Resolver<ResolversTypes['PublicationChannel'], ParentType, ContextType>;
  receiptNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PublicIssuePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicIssuePage'] = ResolversParentTypes['PublicIssuePage']> = {
  issues: Resolver<ReadonlyArray<ResolversTypes['PublicIssue']>, ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicIssue'] = ResolversParentTypes['PublicIssue']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  areaCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isNil: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries: Resolver<ReadonlyArray<ResolversTypes['PublicIssueEntry']>, ParentType, ContextType>;
};

export type PublicIssueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicIssueEntry'] = ResolversParentTypes['PublicIssueEntry']> = {
  kind: Resolver<ResolversTypes['PublishedKind'], ParentType, ContextType>;
  unitName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  representative: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['FundStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  proposedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  asked: Resolver<Maybe<ResolversTypes['FundAsked']>, ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  availableFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  fundedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  lentFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  recoveredFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  writtenOffFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  drawnFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  outstandingFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  tranches: Resolver<ReadonlyArray<ResolversTypes['FundTranche']>, ParentType, ContextType>;
  refusedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries: Resolver<Maybe<ResolversTypes['FundEntryConnection']>, ParentType, ContextType, Partial<FundEntriesArgs>>;
  advances: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, Partial<FundAdvancesArgs>>;
  drawings: Resolver<Maybe<ResolversTypes['DrawingConnection']>, ParentType, ContextType, Partial<FundDrawingsArgs>>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<FundHistoryArgs, 'latestFirst'>>;
};

export type FundAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAsked'] = ResolversParentTypes['FundAsked']> = {
  move: Resolver<ResolversTypes['FundMoveKind'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  basis: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FundTrancheResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTranche'] = ResolversParentTypes['FundTranche']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type FundEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntry'] = ResolversParentTypes['FundEntry']> = {
  no: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  move: Resolver<ResolversTypes['FundMoveKind'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reference: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedBy: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  balanceFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type AdvanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advance'] = ResolversParentTypes['Advance'], FederationReferenceType extends FederationReferenceTypes['Advance'] = FederationReferenceTypes['Advance']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Advance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['AdvanceStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fund: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  cause: Resolver<ResolversTypes['AdvanceCause'], ParentType, ContextType>;
  purpose: Resolver<ResolversTypes['AdvancePurpose'], ParentType, ContextType>;
  facts: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  sums: Resolver<ReadonlyArray<ResolversTypes['AdvanceSum']>, ParentType, ContextType>;
  verification: Resolver<Maybe<ResolversTypes['AdvanceVerification']>, ParentType, ContextType>;
  approval: Resolver<Maybe<ResolversTypes['AdvanceApproval']>, ParentType, ContextType>;
  payment: Resolver<Maybe<ResolversTypes['AdvancePayment']>, ParentType, ContextType>;
  claim: Resolver<Maybe<ResolversTypes['AdvanceClaim']>, ParentType, ContextType>;
  recoveredFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  writtenOffFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  outstandingFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  writeOffAsked: Resolver<Maybe<ResolversTypes['AdvanceWriteOff']>, ParentType, ContextType>;
  writtenOff: Resolver<Maybe<ResolversTypes['AdvanceApproval']>, ParentType, ContextType>;
  endedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger: Resolver<ReadonlyArray<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<AdvanceHistoryArgs, 'latestFirst'>>;
  documents: Resolver<Maybe<ResolversTypes['EnforcementDocumentConnection']>, ParentType, ContextType, Partial<AdvanceDocumentsArgs>>;
  documentOffers: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnforcementDocumentOffer']>>, ParentType, ContextType>;
};

export type AdvanceSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceSum'] = ResolversParentTypes['AdvanceSum']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  owedFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  isTold: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AdvanceVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceVerification'] = ResolversParentTypes['AdvanceVerification']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
  onePersonCapFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  totalCapFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  mark: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdvanceApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceApproval'] = ResolversParentTypes['AdvanceApproval']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdvancePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvancePayment'] = ResolversParentTypes['AdvancePayment']> = {
  paidOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bankFile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipts: Resolver<ReadonlyArray<ResolversTypes['AdvanceReceipt']>, ParentType, ContextType>;
};

export type AdvanceReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceReceipt'] = ResolversParentTypes['AdvanceReceipt']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
};

export type AdvanceClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceClaim'] = ResolversParentTypes['AdvanceClaim']> = {
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  term: Resolver<ResolversTypes['OrderTerm'], ParentType, ContextType>;
  service: Resolver<ResolversTypes['OrderService'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AdvanceWriteOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceWriteOff'] = ResolversParentTypes['AdvanceWriteOff']> = {
  on: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
};

export type DrawingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drawing'] = ResolversParentTypes['Drawing'], FederationReferenceType extends FederationReferenceTypes['Drawing'] = FederationReferenceTypes['Drawing']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Drawing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['DrawingStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fund: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  use: Resolver<ResolversTypes['DrawingUse'], ParentType, ContextType>;
  purpose: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  sums: Resolver<ReadonlyArray<ResolversTypes['WorkerFen']>, ParentType, ContextType>;
  appliedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  endorsedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endorsedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approval: Resolver<Maybe<ResolversTypes['AdvanceApproval']>, ParentType, ContextType>;
  paidOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  bankFile: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ledger: Resolver<ReadonlyArray<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<DrawingHistoryArgs, 'latestFirst'>>;
};

export type WorkerFenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerFen'] = ResolversParentTypes['WorkerFen']> = {
  worker: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  fen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['PlanStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject: Resolver<ResolversTypes['PlanSubject'], ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  case: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  enterprise: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  problem: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  openedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  closedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  closedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['OrderDeadline']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<PlanHistoryArgs, 'latestFirst'>>;
};

export type PlanStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  no: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  words: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
};

export type ClearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clearance'] = ResolversParentTypes['Clearance'], FederationReferenceType extends FederationReferenceTypes['Clearance'] = FederationReferenceTypes['Clearance']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Clearance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ClearanceStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  begunOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  projects: Resolver<ReadonlyArray<ResolversTypes['ClearanceProject']>, ParentType, ContextType>;
  figures: Resolver<ResolversTypes['ClearanceFigures'], ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  summary: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history: Resolver<Maybe<ResolversTypes['OrderHistoryEntryConnection']>, ParentType, ContextType, RequireFields<ClearanceHistoryArgs, 'latestFirst'>>;
};

export type ClearanceProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceProject'] = ResolversParentTypes['ClearanceProject']> = {
  project: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  owedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  enterprise: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  dueOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isOverdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paidOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  proofs: Resolver<ReadonlyArray<ResolversTypes['OrderProof']>, ParentType, ContextType>;
  reportedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clearedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  confirmedBy: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClearanceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceFigures'] = ResolversParentTypes['ClearanceFigures']> = {
  listed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clearedIn10000: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  clearedFen: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
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

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type PromiseLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseLetterConnection'] = ResolversParentTypes['PromiseLetterConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['PromiseLetter']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['PromiseLetterEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromiseLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseLetterEdge'] = ResolversParentTypes['PromiseLetterEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PromiseLetter'], ParentType, ContextType>;
};

export type PenaltyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyConnection'] = ResolversParentTypes['PenaltyConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Penalty']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['PenaltyEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PenaltyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyEdge'] = ResolversParentTypes['PenaltyEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Penalty'], ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Inspection']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type RiskNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskNoticeConnection'] = ResolversParentTypes['RiskNoticeConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['RiskNotice']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['RiskNoticeEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskNoticeEdge'] = ResolversParentTypes['RiskNoticeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['RiskNotice'], ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type AdvanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceConnection'] = ResolversParentTypes['AdvanceConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Advance']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['AdvanceEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceEdge'] = ResolversParentTypes['AdvanceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Advance'], ParentType, ContextType>;
};

export type ClearanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceConnection'] = ResolversParentTypes['ClearanceConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Clearance']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ClearanceEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClearanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceEdge'] = ResolversParentTypes['ClearanceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Clearance'], ParentType, ContextType>;
};

export type DrawingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingConnection'] = ResolversParentTypes['DrawingConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Drawing']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['DrawingEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingEdge'] = ResolversParentTypes['DrawingEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Drawing'], ParentType, ContextType>;
};

export type OrderSumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSumConnection'] = ResolversParentTypes['OrderSumConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['OrderSum']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['OrderSumEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderSumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSumEdge'] = ResolversParentTypes['OrderSumEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['OrderSum'], ParentType, ContextType>;
};

export type OrderHistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHistoryEntryConnection'] = ResolversParentTypes['OrderHistoryEntryConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['OrderHistoryEntry']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['OrderHistoryEntryEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderHistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHistoryEntryEdge'] = ResolversParentTypes['OrderHistoryEntryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['OrderHistoryEntry'], ParentType, ContextType>;
};

export type EnforcementDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementDocumentConnection'] = ResolversParentTypes['EnforcementDocumentConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['EnforcementDocument']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['EnforcementDocumentEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnforcementDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementDocumentEdge'] = ResolversParentTypes['EnforcementDocumentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['EnforcementDocument'], ParentType, ContextType>;
};

export type CreditAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAssessmentConnection'] = ResolversParentTypes['CreditAssessmentConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['CreditAssessmentEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAssessmentEdge'] = ResolversParentTypes['CreditAssessmentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType>;
};

export type CheckDueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckDueConnection'] = ResolversParentTypes['CheckDueConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['CheckDue']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['CheckDueEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckDueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckDueEdge'] = ResolversParentTypes['CheckDueEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CheckDue'], ParentType, ContextType>;
};

export type WrittenReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenReviewConnection'] = ResolversParentTypes['WrittenReviewConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['WrittenReview']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['WrittenReviewEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WrittenReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenReviewEdge'] = ResolversParentTypes['WrittenReviewEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WrittenReview'], ParentType, ContextType>;
};

export type ReviewFormConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFormConnection'] = ResolversParentTypes['ReviewFormConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['ReviewForm']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ReviewFormEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewFormEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFormEdge'] = ResolversParentTypes['ReviewFormEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ReviewForm'], ParentType, ContextType>;
};

export type ProjectGradingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGradingConnection'] = ResolversParentTypes['ProjectGradingConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['ProjectGrading']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ProjectGradingEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectGradingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGradingEdge'] = ResolversParentTypes['ProjectGradingEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ProjectGrading'], ParentType, ContextType>;
};

export type PublicationIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationIssueConnection'] = ResolversParentTypes['PublicationIssueConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['PublicationIssue']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['PublicationIssueEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationIssueEdge'] = ResolversParentTypes['PublicationIssueEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PublicationIssue'], ParentType, ContextType>;
};

export type FundEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntryConnection'] = ResolversParentTypes['FundEntryConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['FundEntryEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntryEdge'] = ResolversParentTypes['FundEntryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['FundEntry'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
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
  Order: OrderResolvers<ContextType>;
  OrderSum: OrderSumResolvers<ContextType>;
  OrderTerm: OrderTermResolvers<ContextType>;
  OrderHearing: OrderHearingResolvers<ContextType>;
  OrderService: OrderServiceResolvers<ContextType>;
  OrderProof: OrderProofResolvers<ContextType>;
  OrderCorrection: OrderCorrectionResolvers<ContextType>;
  OrderLapse: OrderLapseResolvers<ContextType>;
  OrderRemedy: OrderRemedyResolvers<ContextType>;
  OrderOpening: OrderOpeningResolvers<ContextType>;
  LiabilityDecision: LiabilityDecisionResolvers<ContextType>;
  OrderDeadline: OrderDeadlineResolvers<ContextType>;
  OrderHistoryEntry: OrderHistoryEntryResolvers<ContextType>;
  Project: ProjectResolvers<ContextType>;
  Enterprise: EnterpriseResolvers<ContextType>;
  Case: CaseResolvers<ContextType>;
  Worker: WorkerResolvers<ContextType>;
  Area: AreaResolvers<ContextType>;
  FundFigures: FundFiguresResolvers<ContextType>;
  EnforcementFigures: EnforcementFiguresResolvers<ContextType>;
  Listing: ListingResolvers<ContextType>;
  CrimeThreshold: CrimeThresholdResolvers<ContextType>;
  ListingService: ListingServiceResolvers<ContextType>;
  ListingObjection: ListingObjectionResolvers<ContextType>;
  ListingDecision: ListingDecisionResolvers<ContextType>;
  ListingPublication: ListingPublicationResolvers<ContextType>;
  ListingReceipt: ListingReceiptResolvers<ContextType>;
  RemovalConditions: RemovalConditionsResolvers<ContextType>;
  ListingRemoval: ListingRemovalResolvers<ContextType>;
  ListingEnd: ListingEndResolvers<ContextType>;
  Blacklist: BlacklistResolvers<ContextType>;
  BlacklistEntry: BlacklistEntryResolvers<ContextType>;
  Referral: ReferralResolvers<ContextType>;
  ReferralStep: ReferralStepResolvers<ContextType>;
  ReferralEvasion: ReferralEvasionResolvers<ContextType>;
  ReferralPart: ReferralPartResolvers<ContextType>;
  ReferralAnswer: ReferralAnswerResolvers<ContextType>;
  Penalty: PenaltyResolvers<ContextType>;
  PenaltyHearing: PenaltyHearingResolvers<ContextType>;
  PenaltyPayment: PenaltyPaymentResolvers<ContextType>;
  PromiseLetter: PromiseLetterResolvers<ContextType>;
  PromiseBreach: PromiseBreachResolvers<ContextType>;
  EnforcementDocumentOffer: EnforcementDocumentOfferResolvers<ContextType>;
  EnforcementDocument: EnforcementDocumentResolvers<ContextType>;
  Inspection: InspectionResolvers<ContextType>;
  InspectionOfficer: InspectionOfficerResolvers<ContextType>;
  ChecklistItem: ChecklistItemResolvers<ContextType>;
  InspectionItem: InspectionItemResolvers<ContextType>;
  InspectionProblem: InspectionProblemResolvers<ContextType>;
  InspectionRectification: InspectionRectificationResolvers<ContextType>;
  InspectionNotice: InspectionNoticeResolvers<ContextType>;
  Draw: DrawResolvers<ContextType>;
  DrawPage: DrawPageResolvers<ContextType>;
  DrawTarget: DrawTargetResolvers<ContextType>;
  DrawRecusal: DrawRecusalResolvers<ContextType>;
  DrawnTarget: DrawnTargetResolvers<ContextType>;
  Campaign: CampaignResolvers<ContextType>;
  CampaignZeroCount: CampaignZeroCountResolvers<ContextType>;
  CampaignTeam: CampaignTeamResolvers<ContextType>;
  CampaignFigures: CampaignFiguresResolvers<ContextType>;
  RiskNotice: RiskNoticeResolvers<ContextType>;
  CreditAssessment: CreditAssessmentResolvers<ContextType>;
  CreditStanding: CreditStandingResolvers<ContextType>;
  CheckDue: CheckDueResolvers<ContextType>;
  CreditTestResult: CreditTestResultResolvers<ContextType>;
  CreditFact: CreditFactResolvers<ContextType>;
  CreditNotice: CreditNoticeResolvers<ContextType>;
  CreditObjection: CreditObjectionResolvers<ContextType>;
  CreditCorrection: CreditCorrectionResolvers<ContextType>;
  CreditInterview: CreditInterviewResolvers<ContextType>;
  WrittenReview: WrittenReviewResolvers<ContextType>;
  WrittenReviewFigures: WrittenReviewFiguresResolvers<ContextType>;
  ReviewSizeFigures: ReviewSizeFiguresResolvers<ContextType>;
  ReviewForm: ReviewFormResolvers<ContextType>;
  ReviewFormProblem: ReviewFormProblemResolvers<ContextType>;
  ProjectGrading: ProjectGradingResolvers<ContextType>;
  ProjectGradingBasis: ProjectGradingBasisResolvers<ContextType>;
  ProjectGradingRecord: ProjectGradingRecordResolvers<ContextType>;
  ProjectGradingSigned: ProjectGradingSignedResolvers<ContextType>;
  PublicationIssue: PublicationIssueResolvers<ContextType>;
  PublicationIssueEntry: PublicationIssueEntryResolvers<ContextType>;
  PublicationContent: PublicationContentResolvers<ContextType>;
  PublicationIssueReceipt: PublicationIssueReceiptResolvers<ContextType>;
  PublicIssuePage: PublicIssuePageResolvers<ContextType>;
  PublicIssue: PublicIssueResolvers<ContextType>;
  PublicIssueEntry: PublicIssueEntryResolvers<ContextType>;
  Fund: FundResolvers<ContextType>;
  FundAsked: FundAskedResolvers<ContextType>;
  FundTranche: FundTrancheResolvers<ContextType>;
  FundEntry: FundEntryResolvers<ContextType>;
  Advance: AdvanceResolvers<ContextType>;
  AdvanceSum: AdvanceSumResolvers<ContextType>;
  AdvanceVerification: AdvanceVerificationResolvers<ContextType>;
  AdvanceApproval: AdvanceApprovalResolvers<ContextType>;
  AdvancePayment: AdvancePaymentResolvers<ContextType>;
  AdvanceReceipt: AdvanceReceiptResolvers<ContextType>;
  AdvanceClaim: AdvanceClaimResolvers<ContextType>;
  AdvanceWriteOff: AdvanceWriteOffResolvers<ContextType>;
  Drawing: DrawingResolvers<ContextType>;
  WorkerFen: WorkerFenResolvers<ContextType>;
  Plan: PlanResolvers<ContextType>;
  PlanStep: PlanStepResolvers<ContextType>;
  Clearance: ClearanceResolvers<ContextType>;
  ClearanceProject: ClearanceProjectResolvers<ContextType>;
  ClearanceFigures: ClearanceFiguresResolvers<ContextType>;
  Text: TextResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Act: ActResolvers<ContextType>;
  HistoryActor: HistoryActorResolvers<ContextType>;
  DocumentVersion: DocumentVersionResolvers<ContextType>;
  RuleApplied: RuleAppliedResolvers<ContextType>;
  OrderConnection: OrderConnectionResolvers<ContextType>;
  OrderEdge: OrderEdgeResolvers<ContextType>;
  ListingConnection: ListingConnectionResolvers<ContextType>;
  ListingEdge: ListingEdgeResolvers<ContextType>;
  ReferralConnection: ReferralConnectionResolvers<ContextType>;
  ReferralEdge: ReferralEdgeResolvers<ContextType>;
  PromiseLetterConnection: PromiseLetterConnectionResolvers<ContextType>;
  PromiseLetterEdge: PromiseLetterEdgeResolvers<ContextType>;
  PenaltyConnection: PenaltyConnectionResolvers<ContextType>;
  PenaltyEdge: PenaltyEdgeResolvers<ContextType>;
  InspectionConnection: InspectionConnectionResolvers<ContextType>;
  InspectionEdge: InspectionEdgeResolvers<ContextType>;
  CampaignConnection: CampaignConnectionResolvers<ContextType>;
  CampaignEdge: CampaignEdgeResolvers<ContextType>;
  RiskNoticeConnection: RiskNoticeConnectionResolvers<ContextType>;
  RiskNoticeEdge: RiskNoticeEdgeResolvers<ContextType>;
  FundConnection: FundConnectionResolvers<ContextType>;
  FundEdge: FundEdgeResolvers<ContextType>;
  AdvanceConnection: AdvanceConnectionResolvers<ContextType>;
  AdvanceEdge: AdvanceEdgeResolvers<ContextType>;
  ClearanceConnection: ClearanceConnectionResolvers<ContextType>;
  ClearanceEdge: ClearanceEdgeResolvers<ContextType>;
  DrawingConnection: DrawingConnectionResolvers<ContextType>;
  DrawingEdge: DrawingEdgeResolvers<ContextType>;
  OrderSumConnection: OrderSumConnectionResolvers<ContextType>;
  OrderSumEdge: OrderSumEdgeResolvers<ContextType>;
  OrderHistoryEntryConnection: OrderHistoryEntryConnectionResolvers<ContextType>;
  OrderHistoryEntryEdge: OrderHistoryEntryEdgeResolvers<ContextType>;
  EnforcementDocumentConnection: EnforcementDocumentConnectionResolvers<ContextType>;
  EnforcementDocumentEdge: EnforcementDocumentEdgeResolvers<ContextType>;
  CreditAssessmentConnection: CreditAssessmentConnectionResolvers<ContextType>;
  CreditAssessmentEdge: CreditAssessmentEdgeResolvers<ContextType>;
  CheckDueConnection: CheckDueConnectionResolvers<ContextType>;
  CheckDueEdge: CheckDueEdgeResolvers<ContextType>;
  WrittenReviewConnection: WrittenReviewConnectionResolvers<ContextType>;
  WrittenReviewEdge: WrittenReviewEdgeResolvers<ContextType>;
  ReviewFormConnection: ReviewFormConnectionResolvers<ContextType>;
  ReviewFormEdge: ReviewFormEdgeResolvers<ContextType>;
  ProjectGradingConnection: ProjectGradingConnectionResolvers<ContextType>;
  ProjectGradingEdge: ProjectGradingEdgeResolvers<ContextType>;
  PublicationIssueConnection: PublicationIssueConnectionResolvers<ContextType>;
  PublicationIssueEdge: PublicationIssueEdgeResolvers<ContextType>;
  FundEntryConnection: FundEntryConnectionResolvers<ContextType>;
  FundEntryEdge: FundEntryEdgeResolvers<ContextType>;
  PlanConnection: PlanConnectionResolvers<ContextType>;
  PlanEdge: PlanEdgeResolvers<ContextType>;
  Fen: GraphQLScalarType;
  Day: GraphQLScalarType;
  Month: GraphQLScalarType;
  Moment: GraphQLScalarType;
};



/** The resolvers that the service writes: those of every field that a row does not answer by itself. */
export type Resolvers = ResolversOf<AllResolvers, ResolversParentTypes>;
