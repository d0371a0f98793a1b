import { agreementBeforePermit } from './account/agreement';
import { accountForecast } from './account/forecast';
import { accountBalance } from './account/movements';
import { assessmentGrade, gradeStreak } from './assessment/grade';
import { dutyDue } from './calendar/duty';
import { deadline, lastDayOfPeriod, workingDay } from './calendar/rules';
import { beforeFestival, sensitivePeriods } from './calendar/sensitive';
import {
  aidFirst,
  aidObjection,
  aidTerm,
  arbitrationAcceptance,
  arbitrationTerm,
  callBackTerm,
  inspectionAcceptance,
  inspectionDecision,
  inspectionTerm,
  mediationTerm,
  paymentOrderTerm,
} from './cases/terms';
import * as blacklistConditions from './blacklist/conditions';
import * as blacklistTerms from './blacklist/terms';
import { largeSum } from './crime/large-sum';
import { refusalSteps } from './crime/steps';
import * as crimeTerms from './crime/terms';
import { crimeElements, fineNeverReplaces, transferBundle } from './crime/transfer';
import * as publication from './publication/publication';
import * as credit from './credit/grade';
import { announcedBefore, jointGrading, writtenReviewDays } from './credit/review';
import { clueTerm, hotlineTerm } from './clues/terms';
import { depositTopUp } from './deposit/top-up';
import { depositExempt, depositRequired } from './deposit/required';
import { liabilityRules } from './enforcement/liability';
import { depositNotice } from './enforcement/opens';
import { penaltyRules } from './enforcement/penalties';
import { courtTerm, hearingTerm, penaltyDecision, remedyTerm, serviceTerm } from './enforcement/terms';
import { doubleRandomPublication, fullChecksMissing, officersOfCheck } from './inspection/checks';
import { fiveSystems } from './inspection/five-systems';
import { checklistItems, requiredOfSites } from './inspection/items';
import { arrears } from './pay/arrears';
import { dueDay } from './pay/due-day';
import { nightShift } from './pay/night-shift';
import { ownAccount } from './pay/paid';
import { isGroupEvent, groupEventAlert, groupEventLevel } from './emergencies/level';
import { groupEventAttendance, groupEventResponse } from './emergencies/response';
import { groupEventArrival, groupEventReport } from './emergencies/terms';
import { advanceCap, emergencyAdvance } from './emergencies/fund';
import { earned } from './pay/payable';
import { signedSheet } from './pay/signed-sheet';
import { namesCompared } from './identifiers/comparable-name';
import { identifierRules } from './identifiers/rules';
import { reportDue, zeroTargets } from './work-reports/terms';
import type { Rule } from './rule';
import { indicators } from './warnings/indicators';
import { warningTerm } from './warnings/acknowledgement';
import { compositeLevel } from './warnings/signals/composite';
import { signalIndicators } from './warnings/signals/signal-indicators';
import { beforeSpringFestival } from './warnings/wages/w27-before-spring-festival';

/** Every rule of the library, by subject. RULES.md is printed from it. */
export const rules = [
  lastDayOfPeriod,
  deadline,
  workingDay,
  dutyDue,
  nightShift,
  earned,
  dueDay,
  arrears,
  signedSheet,
  ownAccount,
  accountBalance,
  accountForecast,
  agreementBeforePermit,
  depositRequired,
  depositExempt,
  ...Object.values(indicators),
  ...Object.values(signalIndicators),
  beforeSpringFestival,
  beforeFestival,
  sensitivePeriods,
  warningTerm,
  compositeLevel,
  blacklistConditions.listingGround,
  blacklistTerms.listingNotice,
  blacklistConditions.listingSpared,
  blacklistTerms.listingDecision,
  blacklistConditions.listingChannels,
  blacklistTerms.listingTerm,
  blacklistConditions.removalConditions,
  blacklistConditions.removalBars,
  blacklistTerms.removalDecision,
  blacklistTerms.publicityStop,
  blacklistTerms.listingAnew,
  blacklistConditions.listingStands,
  blacklistConditions.jointMeasures,
  blacklistTerms.listingRepair,
  publication.publicationKind,
  publication.publicationContent,
  publication.publicationPeriod,
  publication.publicationChannels,
  publication.publicationRelease,
  publication.publicationObjection,
  publication.publicationCorrection,
  inspectionAcceptance,
  inspectionTerm,
  inspectionDecision,
  crimeElements,
  largeSum,
  crimeTerms.transferDecision,
  transferBundle,
  crimeTerms.policeReceipt,
  crimeTerms.policeDecision,
  crimeTerms.transferReview,
  crimeTerms.transferHandOver,
  fineNeverReplaces,
  crimeTerms.transferGoal,
  refusalSteps,
  penaltyDecision,
  serviceTerm,
  hearingTerm,
  remedyTerm,
  courtTerm,
  ...liabilityRules,
  ...penaltyRules,
  depositNotice,
  depositTopUp,
  mediationTerm,
  paymentOrderTerm,
  arbitrationAcceptance,
  arbitrationTerm,
  aidTerm,
  aidFirst,
  aidObjection,
  clueTerm,
  callBackTerm,
  hotlineTerm,
  groupEventResponse,
  groupEventArrival,
  isGroupEvent,
  groupEventLevel,
  groupEventAlert,
  groupEventReport,
  groupEventAttendance,
  emergencyAdvance,
  advanceCap,
  reportDue,
  zeroTargets,
  assessmentGrade,
  gradeStreak,
  officersOfCheck,
  checklistItems,
  fiveSystems,
  ...requiredOfSites,
  doubleRandomPublication,
  writtenReviewDays,
  announcedBefore,
  fullChecksMissing,
  credit.creditYear,
  credit.creditA,
  credit.creditB,
  credit.creditC,
  credit.checksDue,
  credit.creditRecord,
  credit.creditSubjects,
  jointGrading,
  ...identifierRules,
  namesCompared,
] as readonly unknown[] as readonly Rule[];

export const findRule = (id: string): Rule | undefined => rules.find((rule) => rule.id === id.toUpperCase());
