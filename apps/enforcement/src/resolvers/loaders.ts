import { deadlinesOfStreams, type Kit, loaderByCode, type Rows } from '@anxin/service-kit';
import { documents } from '../documents';
import type { Parts } from '../parts';
import { figuresOfAreas } from '../store/area-figures';
import { campaignStore, figuresOfCampaigns } from '../store/checks/campaign-store';
import { assessmentStore, standingGrades } from '../store/checks/credit-store';
import { gradingStore, standingGradings } from '../store/checks/grading-store';
import { countsOfReviews, formStore, reviewStore } from '../store/checks/review-store';
import { issueStore } from '../store/sanctions/issue-store';
import { advanceStore } from '../store/funds/advance-store';
import { sumsOfAdvances } from '../store/funds/advance-sums';
import { planStore } from '../store/promises/plan-store';
import { drawStore } from '../store/checks/draw-store';
import { clearanceStore } from '../store/promises/clearance-store';
import { drawingStore } from '../store/funds/drawing-store';
import { figuresOfFunds } from '../store/funds/fund-figures';
import { entriesAbout, fundStore } from '../store/funds/fund-store';
import { inspectionStore } from '../store/checks/inspection-store';
import { listingNames, listingStore } from '../store/sanctions/listing-store';
import { standingListings } from '../store/sanctions/read-listings';
import { ordersOfWorkers } from '../store/orders/read-orders';
import { referralStore } from '../store/sanctions/referral-store';
import { orderStore } from '../store/orders/order-store';
import { unpaidOfOrders } from '../store/orders/order-sums';
import { riskNoticeStore } from '../store/checks/risk-notice-store';
import { penaltyStore } from '../store/sanctions/penalty-store';
import { promiseStore } from '../store/promises/promise-store';

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (
  rows: Rows,
  app: Pick<Kit, 'vault' | 'areas' | 'rows' | 'areasInUse' | 'clock'> & Pick<Parts, 'terms'>,
) => ({
  order: loaderByCode((codes) => orderStore.byKey(rows, codes)),
  /** What of each order has not arrived. */
  unpaid: loaderByCode((codes) => unpaidOfOrders(rows, codes)),
  listing: loaderByCode((codes) => listingStore.byKey(rows, codes)),
  /** Names beside listings, by the listing. */
  listingNames: loaderByCode((codes) => listingNames(rows, app.vault, codes)),
  /** The code of the listing of each enterprise that stands. */
  standing: loaderByCode((codes) => standingListings(rows, codes, app.clock.today())),
  referral: loaderByCode((codes) => referralStore.byKey(rows, codes)),
  penalty: loaderByCode((codes) => penaltyStore.byKey(rows, codes)),
  promise: loaderByCode((codes) => promiseStore.byKey(rows, codes)),
  inspection: loaderByCode((codes) => inspectionStore.byKey(rows, codes)),
  draw: loaderByCode((codes) => drawStore.byKey(rows, codes)),
  campaign: loaderByCode((codes) => campaignStore.byKey(rows, codes)),
  riskNotice: loaderByCode((codes) => riskNoticeStore.byKey(rows, codes)),
  creditAssessment: loaderByCode((codes) => assessmentStore.byKey(rows, codes)),
  /** The grade that stands, by enterprise and day. */
  creditStanding: loaderByCode((keys) => standingGrades(rows, keys)),
  writtenReview: loaderByCode((codes) => reviewStore.byKey(rows, codes)),
  reviewFigures: loaderByCode((codes) => countsOfReviews(rows, codes)),
  reviewForm: loaderByCode((codes) => formStore.byKey(rows, codes)),
  projectGrading: loaderByCode((codes) => gradingStore.byKey(rows, codes)),
  /** The grading that stands, by project and day. */
  standingGrading: loaderByCode((keys) => standingGradings(rows, keys)),
  publicationIssue: loaderByCode((codes) => issueStore.byKey(rows, codes)),
  fund: loaderByCode((codes) => fundStore.byKey(rows, codes)),
  advance: loaderByCode((codes) => advanceStore.byKey(rows, codes)),
  advanceSums: loaderByCode((codes) => sumsOfAdvances(rows, codes)),
  drawing: loaderByCode((codes) => drawingStore.byKey(rows, codes)),
  clearance: loaderByCode((codes) => clearanceStore.byKey(rows, codes)),
  /** The lines of ledgers about an advance or a drawing. */
  ledgerLines: loaderByCode((codes) => entriesAbout(rows, codes)),
  fundFigures: loaderByCode((areas) => figuresOfFunds(rows, app, areas, app.clock.today())),
  plan: loaderByCode((codes) => planStore.byKey(rows, codes)),
  campaignFigures: loaderByCode((codes) => figuresOfCampaigns(rows, codes)),
  ordersOfWorker: loaderByCode((persons) => ordersOfWorkers(rows, persons)),
  areaFigures: loaderByCode((areas) => figuresOfAreas(rows, app, areas, app.clock.today())),
  ...documents.loaders(rows),
  /** What may be written about something, by its stream. */
  documentOffers: documents.offers(rows, { vault: app.vault, law: app.terms, today: app.clock.today() }),
  /** Whether a document says otherwise than what it is about does by now. */
  outdated: documents.outdated(rows, { vault: app.vault, law: app.terms, today: app.clock.today() }),
  /** By stream. */
  deadlines: loaderByCode((streams) => deadlinesOfStreams(rows, streams)),
});

export type Loaders = ReturnType<typeof loadersOf>;
