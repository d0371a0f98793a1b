import { present, textResolvers, whyResolvers } from '@anxin/service-kit';
import { documentVersionFields } from '@anxin/service-kit/documents';
import { documentMutations, EnforcementDocument, EnforcementDocumentOffer } from './document';
import {
  ReviewForm,
  reviewMutations,
  reviewQueries,
  reviewsOfEnterprise,
  WrittenReview,
  WrittenReviewFigures,
} from './checks/written-review';
import {
  gradingMutations,
  gradingQueries,
  gradingsOfEnterprise,
  gradingsOfProject,
  ProjectGrading,
} from './checks/project-grading';
import { issueMutations, issueQueries, PublicationIssue } from './sanctions/publication-issue';
import { Plan, planMutations, planQueries, plansOfCase, plansOfEnterprise, plansOfProject } from './promises/plan';
import {
  assessmentMutations,
  CheckDue,
  CreditAssessment,
  creditOfEnterprise,
  creditQueries,
  CreditStanding,
} from './checks/credit';
import { Advance, advanceMutations, advanceQueries, AdvanceSum } from './funds/advance';
import { Campaign, CampaignFigures, campaignMutations, campaignQueries } from './checks/campaign';
import {
  advanceConnection,
  fundConnection,
  in10000,
  inspectionConnection,
  riskNoticeConnection,
} from './checks/check-connection';
import { Draw, drawMutations, drawQueries } from './checks/draw';
import { Clearance, clearanceMutations, clearanceQueries } from './promises/clearance';
import { Drawing, drawingMutations, drawingQueries } from './funds/drawing';
import { Fund, fundMutations, fundQueries } from './funds/fund';
import { Inspection, inspectionQueries } from './checks/inspection';
import { inspectionMutations } from './checks/inspection-mutation';
import { Listing } from './sanctions/listing';
import { listingMutations } from './sanctions/listing-mutation';
import { listingConnection, listingQueries } from './sanctions/listing-query';
import { LiabilityDecision, Order, OrderDeadline, OrderOpening, OrderSum } from './orders/order';
import { orderConnection, orderFilterOf } from './orders/order-connection';
import { orderMutations } from './orders/order-mutation';
import { Referral, referralMutations } from './sanctions/referral';
import { Penalty, penaltyConnection } from './sanctions/penalty';
import { penaltyMutations } from './sanctions/penalty-mutation';
import { promiseConnection, PromiseLetter, promiseMutations } from './promises/promise';
import { RiskNotice, riskNoticeMutations, riskNoticeQueries } from './checks/risk-notice';
import type { Resolvers } from './schema.generated';

export const resolvers: Resolvers = {
  Query: {
    ...listingQueries,
    ...inspectionQueries,
    ...drawQueries,
    ...campaignQueries,
    ...riskNoticeQueries,
    ...creditQueries,
    ...reviewQueries,
    ...gradingQueries,
    ...issueQueries,
    ...fundQueries,
    ...advanceQueries,
    ...drawingQueries,
    ...planQueries,
    ...clearanceQueries,
    order: (_, { code }, { loaders }) => loaders.order.load(code),
    orders: async (_, { filter, ...args }, context) =>
      orderConnection(args, await orderFilterOf(filter, context), context),
    enforcementDocument: (_, { id }, { loaders }) => loaders.document.load(id),
    penalty: (_, { code }, { loaders }) => loaders.penalty.load(code),
    promise: (_, { code }, { loaders }) => loaders.promise.load(code),
    promises: (_, { filter, ...args }, context) => promiseConnection(args, filter ?? {}, context),
    penalties: (_, { filter, ...args }, context) => penaltyConnection(args, filter ?? {}, context),
  },
  Mutation: {
    ...orderMutations,
    ...penaltyMutations,
    ...listingMutations,
    ...referralMutations,
    ...promiseMutations,
    ...documentMutations,
    ...inspectionMutations,
    ...drawMutations,
    ...campaignMutations,
    ...riskNoticeMutations,
    ...assessmentMutations,
    ...reviewMutations,
    ...gradingMutations,
    ...issueMutations,
    ...fundMutations,
    ...advanceMutations,
    ...drawingMutations,
    ...planMutations,
    ...clearanceMutations,
  },
  Order,
  OrderDeadline,
  Listing,
  Referral,
  OrderSum,
  OrderOpening,
  LiabilityDecision,
  Penalty,
  PromiseLetter,
  EnforcementDocument,
  EnforcementDocumentOffer,
  DocumentVersion: documentVersionFields,
  Inspection,
  Draw,
  Campaign,
  CampaignFigures,
  RiskNotice,
  CreditAssessment,
  CreditStanding,
  CheckDue,
  WrittenReview,
  WrittenReviewFigures,
  ReviewForm,
  ProjectGrading,
  PublicationIssue,
  Fund,
  Advance,
  AdvanceSum,
  Drawing,
  Plan,
  Clearance,
  EnforcementFigures: {
    rectifiedIn10000: ({ problemsRectified, problemsFound }) => in10000(problemsRectified, problemsFound),
  },
  Project: {
    __resolveReference: ({ code }) => ({ code }),
    ...gradingsOfProject,
    ...plansOfProject,
    orders: ({ code }, args, context) => orderConnection(args, { project: code }, context),
    riskNotices: ({ code: projectCode }, args, context) => riskNoticeConnection(args, { projectCode }, context),
    inspections: ({ code: projectCode }, args, context) => inspectionConnection(args, { projectCode }, context),
    promises: ({ code }, args, context) => promiseConnection(args, { project: code }, context),
    advances: ({ code: projectCode }, args, context) => advanceConnection(args, { projectCode }, context),
    funds: ({ code: projectCode }, args, context) => fundConnection(args, { projectCode }, context),
  },
  Enterprise: {
    __resolveReference: ({ creditCode }) => ({ creditCode }),
    ...creditOfEnterprise,
    ...reviewsOfEnterprise,
    ...gradingsOfEnterprise,
    ...plansOfEnterprise,
    orders: ({ creditCode }, args, context) => orderConnection(args, { enterprise: creditCode }, context),
    listing: async ({ creditCode }, _, { loaders }) => {
      const code = await loaders.standing.load(creditCode);
      return code == null ? null : loaders.listing.load(code);
    },
    promises: ({ creditCode }, args, context) => promiseConnection(args, { enterprise: creditCode }, context),
    listings: ({ creditCode }, args, context) => listingConnection(args, { creditCode }, context),
    inspections: ({ creditCode }, args, context) => inspectionConnection(args, { creditCode }, context),
  },
  Worker: {
    __resolveReference: ({ id }) => ({ id }),
    orders: async ({ id }, _, { loaders }) => {
      const codes = (await loaders.ordersOfWorker.load(id)) ?? [];
      return Promise.all(codes.map((code) => present(loaders.order.load(code))));
    },
  },
  Area: {
    __resolveReference: ({ code }) => ({ code }),
    enforcementFigures: ({ code }, _, { loaders }) => loaders.areaFigures.load(code),
    fundFigures: ({ code }, _, { loaders }) => loaders.fundFigures.load(code),
  },
  Case: {
    __resolveReference: ({ code }) => ({ code }),
    ...plansOfCase,
    orders: ({ code }, args, context) => orderConnection(args, { caseCode: code }, context),
    advances: ({ code: caseCode }, args, context) => advanceConnection(args, { caseCode }, context),
  },
  ...textResolvers,
  RuleApplied: whyResolvers.RuleApplied,
};
