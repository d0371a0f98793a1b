import type { PlainDate } from '@anxin/domain-kit';
import type { Listing, ListingDecision, Publication, Receipt, Removal, Served } from './listing';

type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };

export type ListingProposed = Happened<'ListingProposed'> & {
  readonly listing: Omit<
    Listing,
    | 'notice'
    | 'objection'
    | 'isExtended'
    | 'isOverdue'
    | 'decision'
    | 'publication'
    | 'heard'
    | 'receipts'
    | 'removal'
    | 'ended'
    | 'stopped'
  >;
};
export type ListingNoticeServed = Happened<'ListingNoticeServed'> & { readonly served: Served };
export type ListingObjected = Happened<'ListingObjected'> & { readonly words: string };
export type ListingObjectionAnswered = Happened<'ListingObjectionAnswered'> & {
  readonly finding: 'UPHELD' | 'REJECTED';
  readonly reply: string;
};
/** The time to object ended without a word. */
export type ListingUnobjected = Happened<'ListingUnobjected'> & { readonly dueOn: PlainDate };
export type ListingDecisionExtended = Happened<'ListingDecisionExtended'> & { readonly reason: string };
/** It comes to nothing: the objection holds, or the party corrected and promised. */
export type ListingDropped = Happened<'ListingDropped'> & { readonly reason: string };
export type Listed = Happened<'Listed'> & { readonly decision: Omit<ListingDecision, 'served'> };
export type ListingDecisionServed = Happened<'ListingDecisionServed'> & { readonly served: Served };
export type ListingEdited = Happened<'ListingEdited'> & { readonly publication: Publication; readonly by: string };
export type ListingReleased = Happened<'ListingReleased'> & { readonly by: string };
export type ListingReceived = Happened<'ListingReceived'> & { readonly receipt: Receipt };
export type ListingRemovalApplied = Happened<'ListingRemovalApplied'> & {
  readonly removal: Pick<Removal, 'appliedOn' | 'appliedBy' | 'correctedOn' | 'promise'>;
};
export type ListingRemovalRefused = Happened<'ListingRemovalRefused'> & {
  readonly reason: string;
  readonly by: string;
};
export type ListingRemoved = Happened<'ListingRemoved'> & { readonly by: string };
export type ListingExpired = Happened<'ListingExpired'>;
export type ListingRevoked = Happened<'ListingRevoked'> & { readonly reason: string };
export type ListingStopped = Happened<'ListingStopped'> & {
  readonly receipt: Receipt;
  /** No channel that showed it shows it any more. */
  readonly isEverywhere: boolean;
};
export type ListingDutyMissed = Happened<'ListingDutyMissed'> & { readonly duty: string; readonly dueOn: PlainDate };

export type ListingEvent =
  | ListingProposed
  | ListingNoticeServed
  | ListingObjected
  | ListingObjectionAnswered
  | ListingUnobjected
  | ListingDecisionExtended
  | ListingDropped
  | Listed
  | ListingDecisionServed
  | ListingEdited
  | ListingReleased
  | ListingReceived
  | ListingRemovalApplied
  | ListingRemovalRefused
  | ListingRemoved
  | ListingExpired
  | ListingRevoked
  | ListingStopped
  | ListingDutyMissed;
