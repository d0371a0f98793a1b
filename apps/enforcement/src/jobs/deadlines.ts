import { type DeadlineWork, deadlineWork, type Kit, missing } from '@anxin/service-kit';
import { aggregatesOf } from '../parts';

/** The clocks of this service, by the kind of aggregate. */
export const deadlinesOf = (kit: Pick<Kit, 'config' | 'areas' | 'vault'>): DeadlineWork => {
  const {
    terms,
    order,
    penalty,
    listing,
    referral,
    inspection,
    draw,
    riskNotice,
    creditAssessment,
    writtenReview,
    reviewForm,
    plan,
    publicationIssue,
    advance,
  } = aggregatesOf(kit);
  return deadlineWork(terms, {
    order: { missed: missing(order, 'MissOrderDuty'), moved: 'OrderDutyMoved' },
    listing: { missed: missing(listing, 'MissListingDuty'), moved: 'ListingDutyMoved' },
    referral: { missed: missing(referral, 'MissReferralDuty'), moved: 'ReferralDutyMoved' },
    inspection: { missed: missing(inspection, 'MissInspectionDuty'), moved: 'InspectionDutyMoved' },
    draw: { missed: missing(draw, 'MissDrawDuty'), moved: 'DrawDutyMoved' },
    'risk-notice': { missed: missing(riskNotice, 'MissRiskNoticeDuty'), moved: 'RiskNoticeDutyMoved' },
    'credit-assessment': {
      missed: missing(creditAssessment, 'MissCreditAssessmentDuty'),
      moved: 'CreditAssessmentDutyMoved',
    },
    'written-review': { missed: missing(writtenReview, 'MissWrittenReviewDuty'), moved: 'WrittenReviewDutyMoved' },
    'review-form': { missed: missing(reviewForm, 'MissReviewFormDuty'), moved: 'ReviewFormDutyMoved' },
    'publication-issue': {
      missed: missing(publicationIssue, 'MissPublicationIssueDuty'),
      moved: 'PublicationIssueDutyMoved',
    },
    advance: { missed: missing(advance, 'MissAdvanceDuty'), moved: 'AdvanceDutyMoved' },
    plan: { missed: missing(plan, 'MissPlanDuty'), moved: 'PlanDutyMoved' },
    penalty: { missed: missing(penalty, 'MissPenaltyDuty'), moved: 'PenaltyDutyMoved' },
  });
};
