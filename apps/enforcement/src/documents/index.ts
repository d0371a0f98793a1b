import { type DocumentEntity, documentsOf, type Offer } from '@anxin/service-kit/documents';
import { ASKS, type DocumentKind, KINDS } from './kinds';
import { mattersOf } from './matters';
import { placeInArea, placeOf } from './places';
import { templates } from './templates';

export * from './kinds';

/** A document as it stands. */
export type DocumentRow = DocumentEntity<DocumentKind>;
/** What may be written about something. */
export type DocumentOffer = Offer<DocumentKind>;

/** What is written here, by what it is about. */
export const documents = documentsOf({
  templates,
  asks: ASKS,
  subjects: {
    order: { kinds: KINDS.order, place: placeOf('orders'), matters: mattersOf.order },
    penalty: { kinds: KINDS.penalty, place: placeOf('penalty'), matters: mattersOf.penalty },
    listing: { kinds: KINDS.listing, place: placeOf('listing'), matters: mattersOf.listing },
    referral: { kinds: KINDS.referral, place: placeOf('referral'), matters: mattersOf.referral },
    advance: { kinds: KINDS.advance, place: placeOf('advance'), matters: mattersOf.advance },
    'risk-notice': { kinds: KINDS['risk-notice'], place: placeOf('risk_notice'), matters: mattersOf['risk-notice'] },
    'credit-assessment': {
      kinds: KINDS['credit-assessment'],
      place: placeOf('credit_assessment'),
      matters: mattersOf['credit-assessment'],
    },
    'written-review': {
      kinds: KINDS['written-review'],
      place: placeInArea('written_review'),
      matters: mattersOf['written-review'],
    },
    'publication-issue': {
      kinds: KINDS['publication-issue'],
      place: placeInArea('publication_issue'),
      matters: mattersOf['publication-issue'],
    },
  },
});
