import type {
  ListingDropped,
  ListingEvent,
  ListingExpired,
  ListingProposed,
  ListingRemoved,
  ListingRevoked,
} from './events';
import type { Listing, ListingStage, ListingState } from './listing';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in ListingEvent['type']]?: ListingStage } = {
  ListingNoticeServed: 'NOTICED',
  ListingObjected: 'OBJECTED',
  ListingObjectionAnswered: 'HEARD',
  ListingUnobjected: 'HEARD',
  ListingDropped: 'NOT_LISTED',
  Listed: 'LISTED',
  ListingRemovalApplied: 'REMOVAL_ASKED',
  ListingRemovalRefused: 'LISTED',
  ListingRemoved: 'REMOVED',
  ListingExpired: 'EXPIRED',
  ListingRevoked: 'REVOKED',
};

/** How it came to its end, and since when. */
const ended = (listing: Listing, event: ListingDropped | ListingRemoved | ListingExpired | ListingRevoked): Listing => {
  const { on } = event;
  switch (event.type) {
    case 'ListingDropped':
      return { ...listing, ended: { on, because: 'NOT_LISTED', reason: event.reason } };
    case 'ListingRemoved':
      return {
        ...listing,
        removal: listing.removal && { ...listing.removal, decidedOn: on, decidedBy: event.by },
        ended: { on, because: 'REMOVED' },
      };
    case 'ListingExpired':
      return { ...listing, ended: { on, because: 'EXPIRED' } };
    case 'ListingRevoked':
      return { ...listing, ended: { on, because: 'REVOKED', reason: event.reason } };
  }
};

// One case an event, each a line or two.
// eslint-disable-next-line complexity
const changed = (listing: Listing, event: Exclude<ListingEvent, ListingProposed>): Listing => {
  const { on } = event;
  switch (event.type) {
    case 'ListingNoticeServed':
      return { ...listing, notice: event.served };
    case 'ListingObjected':
      return { ...listing, objection: { on, words: event.words } };
    case 'ListingObjectionAnswered': {
      const { finding, reply } = event;
      return { ...listing, heard: { on }, objection: { on, words: '', ...listing.objection, finding, reply } };
    }
    case 'ListingDecisionExtended':
      return { ...listing, isExtended: true };
    case 'ListingDropped':
    case 'ListingRemoved':
    case 'ListingExpired':
    case 'ListingRevoked':
      return ended(listing, event);
    case 'Listed':
      // Listed again it is published again.
      return {
        ...listing,
        decision: event.decision,
        publication: undefined,
        receipts: [],
        stopped: [],
        ended: undefined,
      };
    case 'ListingDecisionServed':
      return { ...listing, decision: listing.decision && { ...listing.decision, served: event.served } };
    case 'ListingEdited':
      return { ...listing, publication: { ...event.publication, editedBy: event.by } };
    case 'ListingReleased':
      return {
        ...listing,
        publication: listing.publication && { ...listing.publication, releasedBy: event.by, releasedOn: on },
      };
    case 'ListingReceived':
      return { ...listing, receipts: [...listing.receipts, event.receipt] };
    case 'ListingRemovalApplied':
      return { ...listing, removal: event.removal };
    case 'ListingRemovalRefused': {
      const { by: decidedBy, reason: refusedBecause } = event;
      return {
        ...listing,
        removal: listing.removal && { ...listing.removal, decidedOn: on, decidedBy, refusedBecause },
      };
    }
    case 'ListingStopped':
      return { ...listing, stopped: [...listing.stopped, event.receipt] };
    case 'ListingDutyMissed':
      return event.duty === 'DECIDE' ? { ...listing, isOverdue: true } : listing;
    case 'ListingUnobjected':
      return { ...listing, heard: { on, objectBy: event.dueOn } };
  }
};

export const evolve = (state: ListingState, event: ListingEvent): ListingState => {
  if (event.type === 'ListingProposed') {
    const listing = { ...event.listing, isExtended: false, isOverdue: false, receipts: [], stopped: [] };
    return { stage: 'PROPOSED', listing, facts: {} };
  }
  if (state.stage === 'UNKNOWN') return state;
  return {
    stage: STAGE_AFTER[event.type] ?? state.stage,
    listing: changed(state.listing, event),
    facts: state.facts,
  };
};
