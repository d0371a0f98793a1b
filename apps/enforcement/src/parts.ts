import { openFileStore } from '@anxin/files';
import { countyIn, nationalParameters, ParameterBook } from '@anxin/law';
import { type App, KeptFiles, type Kit } from '@anxin/service-kit';
import { listingAggregate, revokeListingsOf } from './commands/listing-aggregate';
import { assessmentAggregate } from './commands/credit-assessment-aggregate';
import { campaignAggregate } from './commands/campaign-aggregate';
import { drawAggregate } from './commands/draw-aggregate';
import { advanceAggregate } from './commands/advance-aggregate';
import { clearanceAggregate } from './commands/clearance-aggregate';
import { drawingAggregate } from './commands/drawing-aggregate';
import { fundAggregate, movesOf } from './commands/fund-aggregate';
import { inspectionAggregate } from './commands/inspection-aggregate';
import { orderAggregate } from './commands/order-aggregate';
import { referralAggregate } from './commands/referral-aggregate';
import { riskNoticeAggregate } from './commands/risk-notice-aggregate';
import { formAggregate, reviewAggregate } from './commands/written-review-aggregate';
import { gradingAggregate } from './commands/project-grading-aggregate';
import { issueAggregate, revokeEntriesOf } from './commands/publication-issue-aggregate';
import { planAggregate } from './commands/plan-aggregate';
import { penaltyAggregate } from './commands/penalty-aggregate';
import { promiseAggregate } from './commands/promise-aggregate';
import { documents } from './documents';
import type { settings } from './settings';

type Config = App<typeof settings>['config'];

/** What is decided here, and by which law. */
export const aggregatesOf = ({ config, areas, vault }: Pick<Kit, 'config' | 'areas' | 'vault'>) => {
  /** Figures that the area does not set are those of the nation. */
  const terms = new ParameterBook([...config.PARAMETERS_FILES, nationalParameters]);
  const countyOf = countyIn(areas);
  const publicationIssue = issueAggregate({ law: terms, countyOf, vault });
  const revoked = revokeEntriesOf(publicationIssue);
  const listing = listingAggregate({ law: terms, vault, areas, countyOf, revoked });
  const fund = fundAggregate({ countyOf });
  return {
    terms,
    order: orderAggregate({ law: terms, countyOf, revoked: revokeListingsOf(listing) }),
    penalty: penaltyAggregate({ law: terms, countyOf, revoked }),
    publicationIssue,
    promise: promiseAggregate({ countyOf }),
    listing,
    referral: referralAggregate({ law: terms, areas, countyOf }),
    inspection: inspectionAggregate({ law: terms, countyOf }),
    draw: drawAggregate({ law: terms, countyOf }),
    riskNotice: riskNoticeAggregate({ law: terms, countyOf }),
    campaign: campaignAggregate({ law: terms, countyOf }),
    plan: planAggregate({ law: terms, countyOf }),
    creditAssessment: assessmentAggregate({ law: terms, countyOf }),
    writtenReview: reviewAggregate({ law: terms, countyOf }),
    reviewForm: formAggregate({ law: terms, countyOf }),
    projectGrading: gradingAggregate({ law: terms, countyOf }),
    fund,
    advance: advanceAggregate({ law: terms, areas, countyOf, move: movesOf(fund) }),
    clearance: clearanceAggregate({ countyOf }),
    drawing: drawingAggregate({ countyOf, move: movesOf(fund) }),
  };
};

/** What this service has beside the kit, once a process. */
export const partsOf = async (kit: Kit<Config>) => {
  const { config, database, vault } = kit;
  const files = new KeptFiles({ database, vault, store: await openFileStore(config) });
  const aggregates = aggregatesOf(kit);
  return { ...aggregates, files, document: documents.aggregate({ vault, law: aggregates.terms, files, config }) };
};

export type Parts = Awaited<ReturnType<typeof partsOf>>;
