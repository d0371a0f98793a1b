import { Activity, activityMutations, activityQueries, ActivityReport } from './activity';
import { Assessment, assessmentMutations, assessmentQueries, AssessmentResult, Scorecard } from './assessment';
import { DutyLetter, dutyLetterMutations, dutyLetterQueries, Pair, Pairing, UnitsLetter } from './duty-letter';
import { OrgUnit, OrgUnitGap, orgUnitMutations, orgUnitQueries } from './org-unit';
import { Policy, policyMutations, policyQueries, PolicyReceipt } from './policy';
import { WatchItem, watchMutations, watchQueries } from './watch-item';

export { watchItemsAbout } from './watch-item';

export const registerQueries = {
  ...activityQueries,
  ...assessmentQueries,
  ...dutyLetterQueries,
  ...orgUnitQueries,
  ...policyQueries,
  ...watchQueries,
};

export const registerMutations = {
  ...activityMutations,
  ...assessmentMutations,
  ...dutyLetterMutations,
  ...orgUnitMutations,
  ...policyMutations,
  ...watchMutations,
};

export const registerTypes = {
  Activity,
  ActivityReport,
  Assessment,
  AssessmentResult,
  Scorecard,
  DutyLetter,
  UnitsLetter,
  Pairing,
  Pair,
  OrgUnit,
  OrgUnitGap,
  Policy,
  PolicyReceipt,
  WatchItem,
};
