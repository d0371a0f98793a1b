import { type DocumentEntity, documentsOf, type Offer } from '@anxin/service-kit/documents';
import { ASKS, type DocumentKind, KINDS } from './kinds';
import { mattersOf } from './matters';
import { placeOf } from './places';
import { templates } from './templates';

export * from './kinds';

/** A document as it stands. */
export type DocumentRow = DocumentEntity<DocumentKind>;
/** What may be written about something. */
export type DocumentOffer = Offer<DocumentKind>;

/** What is written about orders, penalties, listings, transfers and advances. */
export const documents = documentsOf({
  templates,
  asks: ASKS,
  subjects: {
    order: { kinds: KINDS.order, place: placeOf('orders'), matters: mattersOf.order },
    penalty: { kinds: KINDS.penalty, place: placeOf('penalty'), matters: mattersOf.penalty },
    listing: { kinds: KINDS.listing, place: placeOf('listing'), matters: mattersOf.listing },
    referral: { kinds: KINDS.referral, place: placeOf('referral'), matters: mattersOf.referral },
    advance: { kinds: KINDS.advance, place: placeOf('advance'), matters: mattersOf.advance },
  },
});
