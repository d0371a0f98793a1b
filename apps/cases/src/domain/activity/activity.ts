import type { PlainDate } from '@anxin/domain-kit';
import type { CaseUnit } from '../case';
import type { Registered, RegisterState } from '../register';

/** By what the public is told (S1-37, S2-36). */
export const PUBLICITY_MEDIA = [
  ...['NEWSPAPER', 'RADIO', 'TELEVISION', 'WEBSITE', 'WECHAT', 'QQ', 'SHORT_VIDEO'],
  ...['NOTICE_BOARD', 'LEAFLET', 'BANNER', 'LECTURE', 'STAND'],
] as const;
export type PublicityMedium = (typeof PUBLICITY_MEDIA)[number];

/** Whom it is for: those who pay, those who are paid, those who are to see to it, everybody (S0-25). */
export const AUDIENCES = ['EMPLOYERS', 'WORKERS', 'OFFICERS', 'PUBLIC'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** On its day of the calendar, when something calls for it, or short and at the start of a day (S2-03, S4-26). */
export const MEETING_TYPES = ['REGULAR', 'AD_HOC', 'BRIEFING'] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

/** What is counted of an activity. People are 人次: whoever came twice counts twice. */
export const ACTIVITY_COUNTS = ['people', 'copies', 'works', 'parks', 'sites', 'clues'] as const;
export type ActivityCount = (typeof ACTIVITY_COUNTS)[number];
export type ActivityCounts = { readonly [Count in ActivityCount]?: number | undefined };

/** What an activity came to; which of it has to be told its kind says. */
export type ActivityReport = {
  readonly heldOn: PlainDate;
  readonly place?: string | undefined;
  /** What was said, found or decided. */
  readonly summary?: string | undefined;
  readonly meeting?: MeetingType | undefined;
  readonly media: readonly PublicityMedium[];
  readonly audiences: readonly Audience[];
  /** The other units that took part. */
  readonly units: readonly CaseUnit[];
  /** Accounts of the officers who took part: a training counts for each of them. */
  readonly officers: readonly string[];
  readonly counts: ActivityCounts;
  /** The project, enterprise or document that it was about, by its code or number. */
  readonly about?: string | undefined;
  /** Ids of its files. */
  readonly evidence: readonly string[];
};

/** What a kind of activity has to tell. */
export type Told = Exclude<keyof ActivityReport, 'heldOn' | 'counts'> | ActivityCount;

/** Each kind with what it has to tell: without that it is no record of one. */
export const ACTIVITY_KINDS = {
  /** S0-25, S1-37, S2-36: employers and workers are told what the law is. */
  PUBLICITY: ['audiences', 'media'],
  /** S0-16: what goes on is told to those who should know. */
  BULLETIN: ['audiences', 'summary'],
  /** S1-13, S4-40, S4-41: officers learn. */
  TRAINING: ['officers', 'summary'],
  /** S2-03, S4-06. */
  MEETING: ['meeting', 'units', 'summary'],
  /** S3-10: others come to a site that does it well. */
  SITE_DEMONSTRATION: ['place', 'people'],
  /** S3-11. */
  EXHIBITION: ['place', 'works'],
  /** S3-12. */
  QUIZ: ['media', 'people'],
  /** S1-09: enterprise and staff care for each other. */
  MUTUAL_CARE: ['about', 'people'],
  /** S2-37: an emergency plan is tried. */
  DRILL: ['about', 'people', 'summary'],
  /** S1-27: the grid officer calls on the park. */
  CONTACT: ['place', 'officers', 'summary'],
  /** S1-21: what the figures of a time say, and what is done about it. */
  ANALYSIS: ['summary'],
  /** S1-19, S4-20: a round of parks and sites. */
  PATROL: ['officers', 'parks', 'sites', 'clues'],
} as const satisfies Readonly<Record<string, readonly Told[]>>;
export type ActivityKind = keyof typeof ACTIVITY_KINDS;

export type ActivityPlan = {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly areaCode: string;
  /** Whose it is. */
  readonly host: CaseUnit;
};

export type Activity = ActivityPlan & {
  /** `area6-ACT-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly recordedOn: PlainDate;
  readonly plannedFor?: PlainDate | undefined;
  readonly isOverdue: boolean;
  readonly report?: ActivityReport | undefined;
  readonly withdrawn?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** Set for a day; held; or withdrawn, before or after, with the reason. */
export const ACTIVITY_STAGES = ['PLANNED', 'HELD', 'WITHDRAWN'] as const;
export type ActivityStage = (typeof ACTIVITY_STAGES)[number];

export type KnownActivity = Registered<ActivityStage, Activity>;
export type ActivityState = RegisterState<ActivityStage, Activity>;
