import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph } from '@anxin/service-kit';
import { documentCommands, documentEntities } from '@anxin/service-kit/documents';
import { campaignCommands } from './commands/campaign-aggregate';
import { formCommands, reviewCommands } from './commands/written-review-aggregate';
import { gradingCommands } from './commands/project-grading-aggregate';
import { issueCommands } from './commands/publication-issue-aggregate';
import { planCommands } from './commands/plan-aggregate';
import { assessmentCommands } from './commands/credit-assessment-aggregate';
import { drawCommands } from './commands/draw-aggregate';
import { advanceCommands } from './commands/advance-aggregate';
import { clearanceCommands } from './commands/clearance-aggregate';
import { drawingCommands } from './commands/drawing-aggregate';
import { fundCommands } from './commands/fund-aggregate';
import { inspectionCommands } from './commands/inspection-aggregate';
import { listingCommands } from './commands/listing-aggregate';
import { orderCommands } from './commands/order-aggregate';
import { referralCommands } from './commands/referral-aggregate';
import { riskNoticeCommands } from './commands/risk-notice-aggregate';
import { penaltyCommands } from './commands/penalty-aggregate';
import { promiseCommands } from './commands/promise-aggregate';
import { handlersOf } from './events/in';
import { documents } from './documents';
import { eachDay } from './jobs/each-day';
import { deadlinesOf } from './jobs/deadlines';
import { partsOf } from './parts';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { exportRoutes } from './routes/exports';
import { referralBundleRoutes } from './routes/referral-bundle';
import { settings } from './settings';
import { CampaignEntity } from './store/checks/campaign-entity';
import { CreditAssessmentEntity } from './store/checks/credit-entity';
import { ProjectGradingEntity } from './store/checks/grading-entity';
import { ReviewFormEntity, WrittenReviewEntity } from './store/checks/review-entity';
import { PublicationIssueEntity } from './store/sanctions/issue-entity';
import { PlanEntity } from './store/promises/plan-entity';
import { DrawEntity } from './store/checks/draw-entity';
import { AdvanceEntity } from './store/funds/advance-entity';
import { ClearanceEntity } from './store/promises/clearance-entity';
import { DrawingEntity } from './store/funds/drawing-entity';
import { FundEntity } from './store/funds/fund-entity';
import { InspectionEntity } from './store/checks/inspection-entity';
import { ListingEntity } from './store/sanctions/listing-entity';
import { ownMigrations } from './store/migrations';
import { OrderEntity } from './store/orders/order-entity';
import { ReferralEntity } from './store/sanctions/referral-entity';
import { RiskNoticeEntity } from './store/checks/risk-notice-entity';
import { PenaltyEntity } from './store/sanctions/penalty-entity';
import { PromiseEntity } from './store/promises/promise-entity';

export const enforcement = defineSubgraph({
  name: 'enforcement',
  ...SERVICES.enforcement,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  streams: true,
  settings,
  entities: [
    OrderEntity,
    PenaltyEntity,
    ListingEntity,
    ReferralEntity,
    InspectionEntity,
    DrawEntity,
    CampaignEntity,
    RiskNoticeEntity,
    PromiseEntity,
    CreditAssessmentEntity,
    WrittenReviewEntity,
    ReviewFormEntity,
    ProjectGradingEntity,
    PublicationIssueEntity,
    FundEntity,
    AdvanceEntity,
    DrawingEntity,
    PlanEntity,
    ClearanceEntity,
    ...documentEntities,
  ],
  parts: partsOf,
  loaders: loadersOf,
  resolvers,
  commands: [
    orderCommands,
    penaltyCommands,
    listingCommands,
    referralCommands,
    inspectionCommands,
    drawCommands,
    campaignCommands,
    riskNoticeCommands,
    promiseCommands,
    assessmentCommands,
    reviewCommands,
    formCommands,
    gradingCommands,
    issueCommands,
    fundCommands,
    advanceCommands,
    drawingCommands,
    planCommands,
    clearanceCommands,
    documentCommands,
  ],
  handlers: handlersOf,
  deadlines: deadlinesOf,
  eachDay,
  routes: (server, app) => {
    documents.routes(server, app);
    exportRoutes(server, app);
    referralBundleRoutes(server, app);
  },
  sweep: ({ files }) => files.sweep(),
  areasInUse: `SELECT area_code AS code FROM orders UNION SELECT area_code FROM inspection
    UNION SELECT area_code FROM draw UNION SELECT area_code FROM campaign UNION SELECT area_code FROM risk_notice
    UNION SELECT area_code FROM promise UNION SELECT area_code FROM credit_assessment
    UNION SELECT area_code FROM written_review UNION SELECT area_code FROM project_grading
    UNION SELECT area_code FROM publication_issue UNION SELECT area_code FROM plan
    UNION SELECT area_code FROM fund UNION SELECT area_code FROM advance UNION SELECT area_code FROM clearance`,
});
