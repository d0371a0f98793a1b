import { isUndetermined, listingAnew, listingTerm, type ParameterBook } from '@anxin/law';
import type {
  DecideListing,
  EditListingPublication,
  ExtendListingDecision,
  RestoreListing,
  RecordListingReceipt,
  RecordListingStopped,
  ReleaseListing,
  ServeListingDecision,
} from './commands';
import { listingErrors } from './errors';
import type { ListingEvent } from './events';
import type { KnownListing } from './listing';
import { refuseSame, refuseServed, refuseText } from './shape';

export const extendListingDecision = (
  { listing }: KnownListing,
  { reason, by, today: on }: ExtendListingDecision,
): readonly ListingEvent[] => {
  if (listing.isExtended) throw listingErrors.EXTENDED_ALREADY();
  if (listing.isOverdue) throw listingErrors.EXTENSION_TOO_LATE();
  refuseSame(by, listing.proposedBy);
  refuseText('reason', reason);
  return [{ type: 'ListingDecisionExtended', on, reason }];
};

/** BLK-14: nobody is listed by an order that was revoked. */
const refuseRevoked = ({ listing, facts }: KnownListing): void => {
  if (facts.order?.isRevoked) throw listingErrors.ORDER_REVOKED({ code: listing.orderCode });
};

/** BLK-06: a second officer decides, once the party was heard. */
export const decideListing = (
  found: KnownListing,
  { documentNo, measures, by, today: on }: DecideListing,
  law: ParameterBook,
): readonly ListingEvent[] => {
  const { listing, facts } = found;
  refuseSame(by, listing.proposedBy);
  refuseText('documentNo', documentNo);
  refuseRevoked(found);
  if (facts.order && !facts.order.hasLapsed)
    throw listingErrors.ORDER_NOT_LAPSED({ code: listing.orderCode, lastDay: listing.orderLastDay });
  if (measures.length === 0 || new Set(measures).size !== measures.length) throw listingErrors.MEASURES_MISSING();
  const expiresOn = listingTerm.decide({ decidedOn: on }, law);
  if (isUndetermined(expiresOn)) throw listingErrors.TERM_UNDETERMINED({ missing: expiresOn.missing });
  return [{ type: 'Listed', on, decision: { on, by, documentNo, measures, expiresOn, isAgain: false } }];
};

export const serveListingDecision = (
  { listing }: KnownListing,
  { served, today }: ServeListingDecision,
): readonly ListingEvent[] => {
  refuseServed(served, today, listing.decision?.on ?? today);
  return [{ type: 'ListingDecisionServed', on: today, served }];
};

/** BLK-13: the same measures, and a term of its own. */
export const restoreListing = (
  found: KnownListing,
  { documentNo, reason, evidence, by, today: on }: RestoreListing,
  law: ParameterBook,
): readonly ListingEvent[] => {
  const { listing } = found;
  refuseRevoked(found);
  refuseSame(by, listing.removal?.decidedBy);
  refuseText('documentNo', documentNo);
  refuseText('reason', reason);
  refuseText('evidence', evidence);
  const expiresOn = listingAnew.decide({ relistedOn: on }, law);
  if (isUndetermined(expiresOn)) throw listingErrors.TERM_UNDETERMINED({ missing: expiresOn.missing });
  const measures = listing.decision?.measures ?? [];
  return [{ type: 'Listed', on, decision: { on, by, documentNo, measures, expiresOn, isAgain: true } }];
};

/** PUB-02: each of its blocks is said. What was edited may be edited anew until it is released. */
export const editListingPublication = (
  { listing }: KnownListing,
  { publication, representative, by, today: on }: EditListingPublication,
): readonly ListingEvent[] => {
  if (listing.publication?.releasedOn !== undefined) throw listingErrors.RELEASED_ALREADY();
  for (const [field, text] of Object.entries({ ...publication, representative })) refuseText(field, text);
  return [{ type: 'ListingEdited', on, publication, by }];
};

/** S0-46: nobody releases what he or she edited, and nothing before the party has the decision in hand. */
export const releaseListing = (
  { listing: { publication, decision } }: KnownListing,
  { by, today: on }: ReleaseListing,
): readonly ListingEvent[] => {
  if (!publication) throw listingErrors.NOT_EDITED();
  if (publication.releasedOn !== undefined) throw listingErrors.RELEASED_ALREADY();
  refuseSame(by, publication.editedBy);
  if (!decision?.served) throw listingErrors.NOT_SERVED();
  return [{ type: 'ListingReleased', on, by }];
};

export const recordListingReceipt = (
  { listing }: KnownListing,
  { channel, receiptNo, today: on }: RecordListingReceipt,
): readonly ListingEvent[] => {
  if (listing.publication?.releasedOn === undefined) throw listingErrors.NOT_RELEASED();
  if (listing.receipts.some((one) => one.channel === channel)) throw listingErrors.RECEIVED_ALREADY({ channel });
  refuseText('receiptNo', receiptNo);
  return [{ type: 'ListingReceived', on, receipt: { channel, receiptNo, on } }];
};

export const recordListingStopped = (
  { listing: { receipts, stopped } }: KnownListing,
  { channel, receiptNo, today: on }: RecordListingStopped,
): readonly ListingEvent[] => {
  if (!receipts.some((one) => one.channel === channel)) throw listingErrors.NOT_RECEIVED({ channel });
  if (stopped.some((one) => one.channel === channel)) throw listingErrors.RECEIVED_ALREADY({ channel });
  refuseText('receiptNo', receiptNo);
  const isEverywhere = receipts.length === stopped.length + 1;
  return [{ type: 'ListingStopped', on, receipt: { channel, receiptNo, on }, isEverywhere }];
};
