import type { PlainDate } from '@anxin/domain-kit';
import type { BlacklistChannel, JointMeasure } from '@anxin/law';
import type { StatedThreshold } from '../lapsed-order';
import type { Party, Publication, Served } from './listing';

/** What every command says: the business day on which it is given, and by which account. */
type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly by: string };

/** BLK-02: an officer proposes a party of an order that lapsed. */
export type ProposeListing = Given<'ProposeListing'> & {
  readonly orderCode: string;
  readonly party: Party;
  /** Of a person; kept enciphered beside the listing, told to nobody. */
  readonly personName?: string | undefined;
  readonly reason: string;
  readonly groupEventCode?: string | undefined;
  readonly stated?: StatedThreshold | undefined;
};

/** BLK-03: the party is told reasons, basis and rights. */
export type ServeListingNotice = Given<'ServeListingNotice'> & { readonly served: Served };
export type ContestListing = Given<'ContestListing'> & { readonly words: string };
export type AnswerListingObjection = Given<'AnswerListingObjection'> & {
  readonly finding: 'UPHELD' | 'REJECTED';
  readonly reply: string;
};

/** BLK-04: everybody was paid, as `workers` tells, and there is a written promise, by the id of its evidence. */
export type SpareListing = Given<'SpareListing'> & { readonly promise: string };

/** BLK-05: once, by another officer than who proposed it. */
export type ExtendListingDecision = Given<'ExtendListingDecision'> & { readonly reason: string };
export type DecideListing = Given<'DecideListing'> & {
  readonly documentNo: string;
  readonly measures: readonly JointMeasure[];
};
export type ServeListingDecision = Given<'ServeListingDecision'> & { readonly served: Served };

/** S0-46: one edits, */
export type EditListingPublication = Given<'EditListingPublication'> & {
  readonly publication: Publication;
  /** The legal representative, kept enciphered beside the listing. */
  readonly representative: string;
};
/** another releases. */
export type ReleaseListing = Given<'ReleaseListing'>;
/** A channel shows it. */
export type RecordListingReceipt = Given<'RecordListingReceipt'> & {
  readonly channel: BlacklistChannel;
  readonly receiptNo: string;
};

/** BLK-09 */
export type ApplyForListingRemoval = Given<'ApplyForListingRemoval'> & {
  readonly promise: string;
  /** The party asks by itself; else an officer records what it says. */
  readonly isOwn: boolean;
};
/** BLK-11 */
export type RemoveListing = Given<'RemoveListing'>;
export type RefuseListingRemoval = Given<'RefuseListingRemoval'> & { readonly reason: string };
/** BLK-13: the papers were false. */
export type RestoreListing = Given<'RestoreListing'> & {
  readonly documentNo: string;
  readonly reason: string;
  readonly evidence: string;
};
/** BLK-12: a channel shows it no more. */
export type RecordListingStopped = Given<'RecordListingStopped'> & {
  readonly channel: BlacklistChannel;
  readonly receiptNo: string;
};

/** BLK-14: its order was revoked; the service alone says so. */
export type RevokeListing = Omit<Given<'RevokeListing'>, 'by'> & { readonly reason: string };

/** The last day of a duty, or of the listing itself, has passed; given by the clock alone. */
export type MissListingDuty = Omit<Given<'MissListingDuty'>, 'by'> & {
  readonly duty: string;
  readonly dueOn: PlainDate;
};

export type ListingCommand =
  | ProposeListing
  | ServeListingNotice
  | ContestListing
  | AnswerListingObjection
  | SpareListing
  | ExtendListingDecision
  | DecideListing
  | ServeListingDecision
  | EditListingPublication
  | ReleaseListing
  | RecordListingReceipt
  | ApplyForListingRemoval
  | RemoveListing
  | RefuseListingRemoval
  | RestoreListing
  | RecordListingStopped
  | RevokeListing
  | MissListingDuty;
