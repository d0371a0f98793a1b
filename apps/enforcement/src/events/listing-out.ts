import { delisted, listed, listingDutyMissed, toldOfListing } from '@anxin/contracts';
import {
  listingDecision,
  listingGround,
  listingNotice,
  listingSpared,
  listingStands,
  listingTerm,
  listingAnew,
  publicityStop,
  removalBars,
  removalConditions,
  removalDecision,
  jointMeasures,
} from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import { type KnownListing, type ListingEvent, ruleOfListingDuty } from '../domain/listing';
import { placeOfListing } from '../store/sanctions/listing-row';
import { listingStream } from '../store/sanctions/listing-store';

/** The rules by which an event was decided. */
const RULES: { readonly [Type in ListingEvent['type']]?: readonly string[] } = {
  ListingProposed: [listingGround.id, 'CRM-05'],
  ListingNoticeServed: [listingNotice.id],
  ListingObjected: [listingNotice.id],
  ListingObjectionAnswered: [listingNotice.id],
  ListingUnobjected: [listingNotice.id],
  ListingDecisionExtended: [listingDecision.id],
  ListingDropped: [listingSpared.id, listingNotice.id],
  ListingEdited: ['PUB-02'],
  ListingReleased: ['BLK-07', 'PUB-02'],
  ListingReceived: ['BLK-07'],
  ListingRemovalApplied: [removalConditions.id, removalBars.id],
  ListingRemovalRefused: [removalDecision.id],
  ListingStopped: [publicityStop.id],
};

const BECAUSE = { ListingRemoved: 'REMOVED', ListingExpired: 'EXPIRED', ListingRevoked: 'REVOKED' } as const;
const ENDED_BY = {
  ListingRemoved: [removalConditions.id, removalBars.id, removalDecision.id],
  ListingExpired: [listingTerm.id],
  ListingRevoked: [listingStands.id],
} as const;

/** How it came about that a party is listed. */
const processOf = ({ notice, heard }: KnownListing['listing']) => ({
  noticedOn: notice?.on ?? null,
  heard: heard ? { on: heard.on, objectBy: heard.objectBy ?? null } : null,
});

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellListing = ({ listing, stage }: KnownListing, event: ListingEvent): readonly JournalEntry[] => {
  const [stream, place] = [listingStream(listing.code), placeOfListing(listing)];
  const subject = toldOfListing(listing);
  const { type, ...payload } = event;
  const kept: JournalEntry = { stream, type, place, payload, rules: RULES[type] ?? [] };
  const measures = [...(listing.decision?.measures ?? [])];
  switch (event.type) {
    case 'Listed': {
      const { expiresOn, isAgain: again } = event.decision;
      const data = { ...subject, on: event.on, expiresOn, measures, again, ...processOf(listing) };
      return [kept, published(stream, place, listed, data, [(again ? listingAnew : listingTerm).id, jointMeasures.id])];
    }
    case 'ListingRemoved':
    case 'ListingExpired':
    case 'ListingRevoked': {
      // What never stood is nothing to be taken back.
      if (!listing.decision) return [kept];
      const data = { ...subject, on: event.on, because: BECAUSE[event.type], measures };
      return [kept, published(stream, place, delisted, data, ENDED_BY[event.type])];
    }
    case 'ListingDutyMissed': {
      const { on, duty, dueOn } = event;
      const rules = [ruleOfListingDuty(duty)].filter((rule) => rule !== undefined);
      return [published(stream, place, listingDutyMissed, { ...subject, on, duty, dueOn, stage }, rules)];
    }
    default:
      return [kept];
  }
};
