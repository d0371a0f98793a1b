import type { Fen, Moment, PlainDate } from '@anxin/domain-kit';
import type { Attendant, CommanderRank, Gravity, GroupEventLevel, Tier } from '@anxin/law';
import type { Sector } from '../clue';

/** How the office learnt of it; 110 and an owner (EMG-10) among them, and its own people who saw it coming. */
export const SOURCES = [
  'POLICE_110',
  'DUTY_LINE',
  'TOWN',
  'DEPARTMENT',
  'PETITION',
  'OWNER',
  'OPINION',
  'PATROL',
] as const;
export type Source = (typeof SOURCES)[number];

/** The way of a group event (EMG-11). */
export const GROUP_EVENT_STAGES = [
  'REPORTED',
  'GRADED',
  'RESPONDING',
  'ON_SITE',
  'CONTROLLED',
  'SETTLED',
  'REVIEWED',
] as const;
export type GroupEventStage = (typeof GROUP_EVENT_STAGES)[number];

/** What a report says (EMG-08). The contact is the line of an office on duty, never a person's. */
export type Content = {
  readonly occurredAt: Moment;
  readonly place: string;
  readonly people: number;
  readonly gravity: readonly Gravity[];
  readonly amountFen?: Fen | undefined;
  readonly cause?: string | undefined;
  readonly demands?: string | undefined;
  readonly action?: string | undefined;
  readonly nextStep?: string | undefined;
  readonly dutyLine: string;
};

/** How its level came about: what the plan in force says, and why a person chose another. */
export type Grading = {
  readonly level: GroupEventLevel;
  readonly byRule?: GroupEventLevel | undefined;
  readonly reason?: string | undefined;
  /** The version of the plan that decided: whose, since when, on what it rests. */
  readonly plan?:
    { readonly areaCode: string; readonly from: PlainDate; readonly basis?: string | undefined } | undefined;
};

/** Whoever leads on the spot, by the id of the account. */
export type Commander = { readonly officer: string; readonly rank: CommanderRank };

/** Reports to whoever stands above. */
export const REPORT_FORMS = ['PHONE', 'WRITTEN'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];
export type UpReport = { readonly to: Tier; readonly at: Moment };

export type GroupEvent = {
  /** `area6-EMG-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
  readonly caseCode?: string | undefined;
  /** The warnings that foretold it. */
  readonly warnings: readonly string[];
  readonly source: Source;
  readonly reportedAt: Moment;
  readonly content: Content;
  readonly grading?: Grading | undefined;
  readonly commander?: Commander | undefined;
  readonly police: {
    /** Since when they have a task: something extreme happens. */
    readonly neededAt?: Moment | undefined;
    readonly toldAt?: Moment | undefined;
    readonly dispatchedAt?: Moment | undefined;
  };
  readonly arrival?:
    { readonly at: Moment; readonly seconds: number; readonly isInTime?: boolean | undefined } | undefined;
  readonly attended: readonly { readonly who: Attendant; readonly at: Moment }[];
  readonly reportedUp: { readonly [Form in ReportForm]?: UpReport | undefined };
  /** The follow-up that is due next, since when its time runs, and how many were missed. */
  readonly followUp: { readonly no: number; readonly since: Moment; readonly missed: number };
  /** Duties that were told as missed. */
  readonly missed: readonly string[];
  /** As many people as assessments count were told of. */
  readonly isAlerted: boolean;
  readonly controlledAt?: Moment | undefined;
  readonly settledAt?: Moment | undefined;
  readonly outcome?: string | undefined;
  readonly findings?: string | undefined;
};

/** What its commands find. */
export type GroupEventState =
  | {
      readonly stage: 'UNKNOWN';
      /** The number that it gets when it is reported. */
      readonly code?: string | undefined;
    }
  | KnownGroupEvent;
export type KnownGroupEvent = { readonly stage: GroupEventStage; readonly event: GroupEvent };
