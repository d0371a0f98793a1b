import type { PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { PUBLICATION_CHANNELS } from '../credit-kinds';
import {
  BLACKLIST_CHANNELS,
  BUNDLE_PARTS,
  JOINT_MEASURES,
  PUBLICATION_PERIODS,
  REFUSAL_STEPS,
} from '../sanction-kinds';
import { CHECK_ITEMS, CHECKLISTS, CREDIT_GRADES } from '../inspection-kinds';
import { ZERO_TARGETS } from '../report-kinds';
import { dateFact } from '../facts';
import { emergencyFigures } from './emergencies';
import { dayOfYear, dayTerm, decimal, divisor, range, term, terms, timeOfDay, valued, yuan } from './values';
import { warningSteps } from './warning-steps';

/** The working-day calendar: known from its first through its last day, and nothing is guessed beyond. */
export const calendarSchema = z.strictObject({
  from: dateFact,
  through: dateFact,
  springFestival: z.array(dateFact),
  holidays: z.array(dateFact),
  workingWeekendDays: z.array(dateFact),
  basis: z.string().optional(),
});

/** One area's parameters, one file. A key it does not have is looked for in the area above. */
export const areaParametersSchema = z.strictObject({
  note: z.string().optional(),
  areaCode: z.string().min(1),
  calendar: calendarSchema.optional(),
  minimumWageMonthly: valued(yuan).optional(),
  depositRate: valued(decimal).optional(),
  depositCap: valued(yuan).optional(),
  depositExemptBelow: valued(yuan).optional(),
  payMonthDivisor: valued(divisor).optional(),
  fullAttendanceDays: valued(z.int().positive()).optional(),
  highNetAmount: valued(yuan).optional(),
  labourCostCheckedFrom: dateFact.optional(),
  /** Before when an exit may end the shift of the day before. */
  nightShiftUntil: valued(timeOfDay).optional(),
  springFestivalWindowDays: valued(z.int().positive()).optional(),
  /** S4-08: spans of each year that an area names. */
  sensitivePeriods: valued(
    z.array(z.strictObject({ name: z.string().min(1), from: dayOfYear, to: dayOfYear })),
  ).optional(),
  /** CLU-04: to sign for a clue, to check it, to conclude it, and by how many days the last may be extended once. */
  clueTerms: valued(z.strictObject({ sign: term, check: term, conclude: term, extension: term })).optional(),
  /** HOT-02: to answer a ticket of the hotline. */
  hotlineTerms: valued(z.strictObject({ answer: term })).optional(),
  /** To acknowledge a warning, by its level. */
  warningTerms: valued(z.strictObject({ BLUE: term, YELLOW: term, ORANGE: term, RED: term })).optional(),
  /** The departments that tell what they know of enterprises (S3-17), and after how many days without a word one is late. */
  signalFeeds: valued(z.strictObject({ lateAfterDays: z.int().positive(), sources: z.array(z.string()) })).optional(),
  /** INS-01: to accept a case for inspection. */
  inspectionAcceptance: terms('accept'),
  /** INS-04: to finish an investigation, and by how much that may be extended once. */
  inspectionTerms: terms('investigate', 'extension'),
  /** INS-05: to decide after it. */
  inspectionDecision: terms('decide'),
  /** INS-06: from the filing to the decision on a penalty. */
  penaltyDecision: terms('decide'),
  /** INS-07: to serve what was decided. */
  decisionService: terms('serve'),
  /** INS-11: to ask for a hearing, and to tell of it before it is held. */
  penaltyHearing: terms('ask', 'notice'),
  /** INS-11: the fine from which a hearing may be asked for. */
  largeFine: valued(z.strictObject({ unit: yuan, person: yuan })).optional(),
  /** ENF-01: to ask for review, and to sue. */
  remedyTerms: terms('review', 'sue'),
  /** ENF-02: after the dunning notice, and to apply to the court. */
  courtEnforcement: terms('dun', 'apply'),
  /** PEN-01…10, PEN-12: the least and the most of a fine. */
  penaltyRanges: valued(z.record(z.string(), z.strictObject({ unit: range, person: range.optional() }))).optional(),
  /** PEN-11: the least and the most share of what was not paid in time. */
  compensationShare: valued(z.strictObject({ least: decimal, most: decimal })).optional(),
  /** PEN-13: what each day adds to a fine that is not paid, as a share of it. */
  lateFineShare: valued(decimal).optional(),
  /** ARB-01: after which mediation without agreement has ended. */
  mediationTerm: terms('mediate'),
  /** ARB-03: for the court to tell whether it takes an application, and to order. */
  depositTopUpTerms: terms('topUp'),
  paymentOrderTerms: terms('accept', 'order'),
  /** ARB-04: to accept an application for arbitration. */
  arbitrationAcceptance: terms('accept'),
  /** ARB-05: to award, and by how much that may be extended once. */
  arbitrationTerms: terms('award', 'extension'),
  /** AID-02: to decide on legal aid, and to assign it. */
  aidTerms: terms('decide', 'assign'),
  /** AID-03: aid may come before the decision where fewer days than these are left of a limitation. */
  aidFirstWithinDays: valued(z.int().positive()).optional(),
  /** AID-04: to handle an objection. */
  aidObjection: terms('answer'),
  /** CLU-06: to call back whoever the month's sample named, and the share of a unit's closed cases in 10,000. */
  callBackTerms: terms('call'),
  callBackShare: valued(z.int().positive().max(10_000)).optional(),
  /** F35, F47: from when to when no SMS is sent to people, by the clock of China. */
  quietHours: valued(z.strictObject({ from: timeOfDay, until: timeOfDay })).optional(),
  ...emergencyFigures,
  /** S1-18, S4-16: after the last day of a week or month, to hand in its report; what is left out is not asked for. */
  workReports: valued(z.strictObject({ WEEKLY: dayTerm.optional(), MONTHLY: dayTerm.optional() })).optional(),
  /** S2-13 */
  zeroTargets: valued(z.tuple([z.enum(ZERO_TARGETS), z.enum(ZERO_TARGETS)])).optional(),
  /** BLK-03: to object to a listing, and to check the objection. */
  blacklistNotice: terms('object', 'check'),
  /** BLK-05: to decide on a listing from the expiry of the payment order, and by how much that may be extended once. */
  blacklistDecision: terms('decide', 'extension'),
  /** BLK-07: where a listing is published and told. */
  blacklistChannels: valued(z.array(z.enum(BLACKLIST_CHANNELS)).nonempty()).optional(),
  /** BLK-08: how long a listing stands. */
  blacklistTerm: terms('list'),
  /** BLK-09: after the correction, before a listing may be removed early. */
  blacklistRemovalAfter: terms('wait'),
  /** BLK-11: to decide on an application for that. */
  blacklistRemovalDecision: terms('decide'),
  /** BLK-12: to stop publicity once a listing has ended. */
  blacklistStop: terms('stop'),
  /** BLK-15: what the departments limit together. */
  jointMeasures: valued(z.array(z.enum(JOINT_MEASURES)).nonempty()).optional(),
  /** CRM-05: what the nation sets, and between what each province fixes its own. */
  crimeThresholdRange: valued(
    z.strictObject({
      months: z.int().positive(),
      workers: z.int().positive(),
      oneWorker: z.strictObject({ from: yuan, to: yuan }),
      manyWorkers: z.strictObject({ from: yuan, to: yuan }),
    }),
  ).optional(),
  /** CRM-05: what provinces fixed, each with its mark; an area that stands for all within it. */
  crimeThresholds: valued(
    z.array(
      z.strictObject({ areas: z.array(z.string()).nonempty(), oneWorker: yuan, manyWorkers: yuan, mark: z.string() }),
    ),
  ).optional(),
  /** CRM-08: the least people who look into a suspected crime. */
  transferTeam: valued(z.int().positive()).optional(),
  /** CRM-08: for the chief to decide, and then to transfer. */
  transferDecision: terms('decide', 'transfer'),
  /** CRM-09: what a transfer must hold. */
  transferBundle: valued(z.array(z.enum(BUNDLE_PARTS)).nonempty()).optional(),
  /** CRM-10: for the police to pass it on or say what is missing, and to complete it then. */
  policeReceipt: terms('forward', 'tell', 'complete'),
  /** CRM-11 */
  policeDecision: terms('decide'),
  /** CRM-12: to ask for reconsideration, for the police to decide on it, and to ask the prosecutor. */
  transferReview: terms('ask', 'decide', 'prosecutor'),
  /** CRM-13 */
  transferHandOver: terms('handOver'),
  /** CRM-19: from the expiry of the order to the transfer. */
  transferGoal: terms('transfer'),
  /** S3-30 */
  refusalSteps: valued(z.tuple([z.enum(REFUSAL_STEPS), z.enum(REFUSAL_STEPS), z.enum(REFUSAL_STEPS)])).optional(),
  /** PUB-03: how often who publishes. */
  publicationPeriods: valued(
    z.strictObject({
      NATION: z.enum(PUBLICATION_PERIODS),
      PROVINCE: z.enum(PUBLICATION_PERIODS),
      CITY: z.enum(PUBLICATION_PERIODS),
      COUNTY: z.enum(PUBLICATION_PERIODS),
    }),
  ).optional(),
  /** PUB-05 */
  publicationObjection: terms('review'),
  /** PUB-06: to correct what was published, and to withdraw the publicity of a penalty. */
  publicationCorrection: terms('correct', 'withdraw'),
  /** INS-08: the least people who check. */
  checkOfficers: valued(z.int().positive()).optional(),
  /** SUP-05: what each list looks at, and what no check of a site leaves out (S2-27). */
  checklists: valued(z.record(z.enum(CHECKLISTS), z.array(z.enum(CHECK_ITEMS)).nonempty())).optional(),
  mandatoryCheckItems: valued(z.array(z.enum(CHECK_ITEMS)).nonempty()).optional(),
  /** ACC-27 */
  agreementBeforePermit: valued(z.boolean()).optional(),
  /** CHK-02: from the end of the task. */
  doubleRandomPublication: terms('publish'),
  /** CHK-03, CRD-05: the tickets that each credit grade has in a draw. */
  drawTickets: valued(z.record(z.enum(CREDIT_GRADES), z.int().positive().max(100))).optional(),
  /** CRD-04: how often an enterprise is punished in a year that is a C. */
  creditPunishments: valued(z.int().positive()).optional(),
  /** CRD-05, CHK-03: the checks of a year, by how many times for each grade. */
  checkFrequency: valued(
    z.strictObject({ base: z.int().positive(), multiplier: z.record(z.enum(CREDIT_GRADES), decimal) }),
  ).optional(),
  /** CRD-06 */
  creditRecord: terms('keep'),
  /** CHK-04: the first and last day of the written review. */
  writtenReview: valued(z.strictObject({ from: dayOfYear, to: dayOfYear })).optional(),
  /** PUB-04 */
  publicationChannels: valued(z.array(z.enum(PUBLICATION_CHANNELS)).nonempty()).optional(),
  /** PUB-03, S3-26: to release what a period has gathered, from its end. */
  publicationRelease: terms('release'),
  /** CHK-06 */
  fullChecksPerYear: valued(z.int().positive()).optional(),
  warnings: warningSteps.optional(),
});

export type AreaParameters = z.output<typeof areaParametersSchema>;
export type CalendarDays = z.output<typeof calendarSchema>;
export type Warnings = NonNullable<AreaParameters['warnings']>;
export type ThresholdKey = keyof Warnings;

/** What every dated entry has, whatever its figures. */
export type DatedEntry = {
  readonly from: PlainDate;
  readonly through?: PlainDate | undefined;
  readonly basis?: string | undefined;
};

/** The thresholds of one indicator as of a day. */
export type Thresholds<Key extends ThresholdKey> = DatedEntry & NonNullable<Warnings[Key]>[number];

/** The figures that hold from a day, by key. */
export type Figures = {
  [
    Key in Exclude<keyof AreaParameters, 'note' | 'areaCode' | 'calendar' | 'labourCostCheckedFrom' | 'warnings'>
  ]-?: NonNullable<AreaParameters[Key]>[number]['value'];
};
export type FigureKey = keyof Figures;
