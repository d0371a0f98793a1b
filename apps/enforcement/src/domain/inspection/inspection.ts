import type { PlainDate } from '@anxin/domain-kit';
import type { CertifiedOfficer, CheckItem, Checklist } from '@anxin/law';
import type { OwnTerm, Proof, Service } from '../checks';
import type { Sector } from '../order';

/** CHK-01, S4-10, S0-24: what kind of a check it is. */
export const INSPECTION_KINDS = [
  'DAILY',
  'DOUBLE_RANDOM',
  'CAMPAIGN',
  'JOINT',
  'LOOK_BACK',
  'OPEN_VISIT',
  'SECRET_VISIT',
  'DOOR_TO_DOOR',
] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

export const ITEM_ANSWERS = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;
/** What was found of one item. */
export type ItemAnswer = {
  readonly item: CheckItem;
  readonly answer: (typeof ITEM_ANSWERS)[number];
  /** Why it does not apply; else what is worth saying. */
  readonly reason?: string | undefined;
  /** By the ids of evidence. */
  readonly evidence: readonly string[];
};

/** What is wrong, as whoever checked found it. */
export type Finding = {
  readonly item: CheckItem;
  readonly fact: string;
  readonly rule: string;
  /** The time to put it right, from the day of the check on. */
  readonly term: OwnTerm;
};

/** What was done about a problem, by whoever says so, and what proves it. */
export type Rectification = {
  readonly on: PlainDate;
  readonly by: string;
  readonly what: string;
  readonly proofs: readonly Proof[];
};

/** A problem with what became of it. */
export type Problem = Finding & {
  /** Counted within its inspection from one on. */
  readonly no: number;
  /** The last day to put it right; null where the calendar does not give it yet. */
  readonly dueOn: PlainDate | null;
  readonly rectification?: Rectification | undefined;
  readonly closed?: { readonly on: PlainDate; readonly by: string } | undefined;
  readonly isOverdue: boolean;
};

/** A notice to put problems right (整改通知), as it was served. */
export type Notice = {
  readonly documentNo: string;
  readonly problems: readonly number[];
  readonly served: Omit<Service, 'dueOn'>;
};

/** Whom it is about and who goes: what is planned. */
export type InspectionPlan = {
  readonly kind: InspectionKind;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  /** A site, an enterprise, or both: a site and whoever runs it. */
  readonly projectCode?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly plannedOn: PlainDate;
  readonly officers: readonly CertifiedOfficer[];
  /** Which of them leads. */
  readonly lead: string;
  /** Other departments that go along (S0-23). */
  readonly jointDepartments: readonly string[];
  readonly checklist: Checklist;
  readonly campaignCode?: string | undefined;
  readonly drawCode?: string | undefined;
  /** S4-10: of a look-back, the case that it looks back at. */
  readonly firstCase?: string | undefined;
};

export const INSPECTION_STAGES = ['PLANNED', 'RECTIFYING', 'CHECKED', 'CLOSED', 'CANCELLED'] as const;
export type InspectionStage = (typeof INSPECTION_STAGES)[number];

export type Inspection = InspectionPlan & {
  /** `area6-INSP-YYYY-seq6` (IDF-14). */
  readonly code: string;
  /** The day on which that was planned: nobody was there before. */
  readonly openedOn: PlainDate;
  /** What it asks, and what of that is never left out, as it was when it was planned. */
  readonly items: readonly CheckItem[];
  readonly mandatory: readonly CheckItem[];
  readonly visit?:
    | {
        readonly on: PlainDate;
        readonly by: string;
        /** Who of the team was there. */
        readonly present: readonly string[];
        readonly record: string;
        readonly answers: readonly ItemAnswer[];
      }
    | undefined;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly closedOn?: PlainDate | undefined;
  readonly cancelled?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** What of a draw an inspection rests on: whom it drew, and who goes there. */
export type DrawnFor = {
  readonly isDrawn: boolean;
  readonly officers?: readonly string[] | undefined;
  /** The inspection that this target has by the draw already. */
  readonly taken?: string | undefined;
};
/** What of a campaign. */
export type CampaignFor = {
  readonly isEnded: boolean;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

export type KnownInspection = { readonly stage: InspectionStage; readonly inspection: Inspection };
export type InspectionState =
  | {
      readonly stage: 'UNKNOWN';
      readonly opening?:
        | {
            readonly code: string;
            readonly draw?: DrawnFor | undefined;
            readonly campaign?: CampaignFor | undefined;
          }
        | undefined;
    }
  | KnownInspection;

/** A site where it is on one, else the enterprise: what a campaign or draw has as its target. */
export const targetOf = ({
  projectCode,
  creditCode,
}: Pick<InspectionPlan, 'projectCode' | 'creditCode'>): string | undefined => projectCode ?? creditCode;
