import type { PlainDate } from '@anxin/domain-kit';
import type { BlacklistChannel, JointMeasure, ListingGround } from '@anxin/law';
import type { LapsedOrder, Threshold } from '../lapsed-order';
import type { Sector } from '../order';

/** Who of an enterprise answers for it (BLK-02). */
export const PERSON_ROLES = ['LEGAL_REPRESENTATIVE', 'MAIN_HEAD', 'DIRECT_MANAGER', 'OTHER_RESPONSIBLE'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** One entry is of one party. A person is known by a token and a role; the name is kept apart, enciphered. */
export type Party =
  { readonly kind: 'ENTERPRISE' } | { readonly kind: 'PERSON'; readonly role: PersonRole; readonly token: string };

/** The party as a text that is the same for the same party. */
export const partyKey = (party: Party): string => (party.kind === 'ENTERPRISE' ? 'ENTERPRISE' : party.token);

/** How something was served. What is posted up or left has a picture or recording of it. */
export const SERVICE_WAYS = ['IN_PERSON', 'LEFT', 'POSTED', 'NOTICE'] as const;
export type ServiceWay = (typeof SERVICE_WAYS)[number];
export type Served = { readonly on: PlainDate; readonly way: ServiceWay; readonly proof: string };

export type Objection = {
  readonly on: PlainDate;
  readonly words: string;
  readonly finding?: 'UPHELD' | 'REJECTED' | undefined;
  readonly reply?: string | undefined;
};

/** BLK-06: what was decided, and by whom; the last one, where it was listed again. */
export type ListingDecision = {
  readonly on: PlainDate;
  readonly by: string;
  readonly documentNo: string;
  readonly measures: readonly JointMeasure[];
  readonly expiresOn: PlainDate;
  readonly served?: Served | undefined;
  /** BLK-13: a removal was revoked. */
  readonly isAgain: boolean;
};

/** PUB-02: what is published; the representative's name is kept apart. */
export type Publication = {
  readonly unitName: string;
  readonly address: string;
  readonly facts: string;
  readonly result: string;
};
export type EditedPublication = Publication & {
  readonly editedBy: string;
  readonly releasedBy?: string | undefined;
  readonly releasedOn?: PlainDate | undefined;
};

/** What a channel answered: that it shows a listing, or shows it no more. */
export type Receipt = { readonly channel: BlacklistChannel; readonly receiptNo: string; readonly on: PlainDate };

export type Removal = {
  readonly appliedOn: PlainDate;
  readonly appliedBy: string;
  readonly correctedOn: PlainDate;
  readonly promise: string;
  readonly decidedOn?: PlainDate | undefined;
  readonly decidedBy?: string | undefined;
  readonly refusedBecause?: string | undefined;
};

/** How a listing, or what was to become one, came to its end. */
export const ENDINGS = ['NOT_LISTED', 'REMOVED', 'EXPIRED', 'REVOKED'] as const;
export type Ending = (typeof ENDINGS)[number];

export type Listing = {
  /** `area6-BLK-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly orderCode: string;
  readonly creditCode: string;
  readonly party: Party;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
  readonly ground: ListingGround;
  /** The group event with a grave effect, by its code. */
  readonly groupEventCode?: string | undefined;
  readonly threshold?: Threshold | undefined;
  /** The last day of the order, from which the time to decide runs (BLK-05). */
  readonly orderLastDay: PlainDate;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: PlainDate;
  readonly notice?: Served | undefined;
  readonly objection?: Objection | undefined;
  /** Since when it was heard: its objection was answered, or its last day to object had passed. */
  readonly heard?: { readonly on: PlainDate; readonly objectBy?: PlainDate | undefined } | undefined;
  readonly isExtended: boolean;
  /** The last day to decide has passed. */
  readonly isOverdue: boolean;
  readonly decision?: ListingDecision | undefined;
  readonly publication?: EditedPublication | undefined;
  readonly receipts: readonly Receipt[];
  readonly removal?: Removal | undefined;
  readonly ended?:
    { readonly on: PlainDate; readonly because: Ending; readonly reason?: string | undefined } | undefined;
  /** The channels that show it no more. */
  readonly stopped: readonly Receipt[];
};

/** The way of a listing, and where it ends. */
export const LISTING_STAGES = [
  'PROPOSED',
  'NOTICED',
  'OBJECTED',
  'HEARD',
  'LISTED',
  'REMOVAL_ASKED',
  ...ENDINGS,
] as const;
export type ListingStage = (typeof LISTING_STAGES)[number];

/** What else its commands look at, read when they are given. */
export type ListingFacts = {
  readonly order?: LapsedOrder | undefined;
  /** Another payment order of the enterprise that lapsed since it was listed. */
  readonly newOrder?: string | undefined;
  /** A transfer of the enterprise to the police that was not declined. */
  readonly crime?: string | undefined;
};

export type KnownListing = { readonly stage: ListingStage; readonly listing: Listing; readonly facts: ListingFacts };

/** What its commands find. */
export type ListingState =
  | {
      readonly stage: 'UNKNOWN';
      /** The number that it gets, and what it is to rest on. */
      readonly proposal?:
        | {
            readonly code: string;
            readonly order?: LapsedOrder | undefined;
            /** The order's area and those above it, the nearest first. */
            readonly areas: readonly string[];
            /** The listing that the party has by this order already. */
            readonly taken?: string | undefined;
          }
        | undefined;
    }
  | KnownListing;
