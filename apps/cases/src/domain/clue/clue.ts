import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';

/** How a grievance reached the office. */
export const CHANNELS = [
  'HOTLINE_12345',
  'NATIONAL_PLATFORM',
  'PROVINCE_PLATFORM',
  'PETITION',
  'HOTLINE',
  'VISIT',
  'OPINION',
  'TRANSFER',
  'UNION',
  'GROUP_CHAT',
] as const;
export type Channel = (typeof CHANNELS)[number];

export type Sector = 'HOUSING' | 'WATER' | 'TRANSPORT';

/** Who handles a clue: the office itself, a town, or the department of a sector. */
export type Unit =
  | { readonly kind: 'OFFICE' }
  | { readonly kind: 'TOWN'; readonly area: string }
  | { readonly kind: 'DEPARTMENT'; readonly sector: Sector };

/** Where a clue goes that is handled by another procedure. */
export const PROCEDURES = ['CASE', 'ARBITRATION', 'POLICE'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/**
 * How a clue ends (CLU-02: the national platform has ten classes whose names are not public, so this is our own list).
 * A promise to pay is none: such a clue stays open (CLU-05).
 */
export const CONCLUSIONS = ['PAID', 'NO_ARREARS', 'ANOTHER_PROCEDURE', 'WITHDRAWN', 'NOBODY_REACHED'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** What the reporter told, as far as others than the reporter may know it. */
export type Told = {
  readonly projectCode?: string | undefined;
  readonly areaCode?: string | undefined;
  readonly employerName?: string | undefined;
  readonly employerCreditCode?: string | undefined;
  readonly people?: number | undefined;
  readonly amountFen?: Fen | undefined;
  readonly periodFrom?: PlainMonth | undefined;
  readonly periodTo?: PlainMonth | undefined;
};

/** A grievance that came in by one channel. Each channel keeps its number, its clocks and its answer. */
export type Clue = {
  /** `<channel>:<number there>`. */
  readonly code: string;
  readonly channel: Channel;
  readonly externalNo: string;
  readonly receivedOn: PlainDate;
  readonly told: Told;
  readonly unit?: Unit | undefined;
  readonly conclusion?: Conclusion | undefined;
  /** The procedure that it was handed over to. */
  readonly procedure?: Procedure | undefined;
  /** The time to conclude was extended: that is done once. */
  readonly isExtended: boolean;
  /** The last day to conclude it has passed. */
  readonly isOverdue: boolean;
  /** The clue whose matter it is, by its code: of several that are one matter, the first. */
  readonly matter?: string | undefined;
};

/** The way of a clue (rule book, section 10), and where it leaves that way. */
export const STAGES = [
  'RECEIVED',
  'SCREENED',
  'ASSIGNED',
  'SIGNED',
  'CHECKING',
  'MEDIATING',
  'CONCLUDED',
  'CALLED_BACK',
  'ARCHIVED',
  'RETURNED',
  'TRANSFERRED',
  'ESCALATED',
  'HANDED_OVER',
  'SUSPENDED',
] as const;
export type Stage = (typeof STAGES)[number];

/** What its commands find. */
export type ClueState =
  | { readonly stage: 'UNKNOWN' }
  | {
      readonly stage: Stage;
      readonly clue: Clue;
      /** The stage that a suspension interrupted. */
      readonly before?: Stage | undefined;
    };
