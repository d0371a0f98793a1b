import { addDays } from '@anxin/domain-kit';
import { isUndetermined, type ParameterBook, removalBars, removalConditions } from '@anxin/law';
import type {
  ApplyForListingRemoval,
  MissListingDuty,
  RefuseListingRemoval,
  RemoveListing,
  RevokeListing,
} from './commands';
import { DUTY } from './duties';
import { listingErrors } from './errors';
import type { ListingEvent } from './events';
import type { KnownListing, ListingFacts } from './listing';
import { refuseSame, refuseText } from './shape';

const refuseBars = ({ newOrder, crime }: ListingFacts, law: ParameterBook): void => {
  const bars = removalBars.decide(
    { newArrears: newOrder !== undefined, crime: crime !== undefined, otherLaw: false },
    law,
  );
  if (bars.length > 0)
    throw listingErrors.REMOVAL_BARRED({ bars: bars.join(', '), by: [newOrder, crime].filter(Boolean).join(', ') });
};

/** BLK-09, BLK-10: open from a day on, and never while something bars it. */
export const applyForListingRemoval = (
  found: KnownListing,
  { promise, isOwn, by, today: on }: ApplyForListingRemoval,
  law: ParameterBook,
): readonly ListingEvent[] => {
  refuseText('promise', promise);
  const correctedOn = found.facts.order?.settledOn;
  if (correctedOn === undefined) throw listingErrors.NOT_CORRECTED();
  const conditions = removalConditions.decide({ on, correctedOn, promised: true }, law);
  if (isUndetermined(conditions)) throw listingErrors.TERM_UNDETERMINED({ missing: conditions.missing });
  if (conditions.lacks.length > 0) throw listingErrors.REMOVAL_TOO_EARLY({ from: conditions.from ?? '' });
  // What is suspected is told to nobody whom it is about: of one who asks by himself it bars the decision alone.
  refuseBars(isOwn ? { ...found.facts, crime: undefined } : found.facts, law);
  return [{ type: 'ListingRemovalApplied', on, removal: { appliedOn: on, appliedBy: by, correctedOn, promise } }];
};

/** What came up since it was applied for bars it as well; so does a payment that was taken back. */
export const removeListing = (
  found: KnownListing,
  { by, today: on }: RemoveListing,
  law: ParameterBook,
): readonly ListingEvent[] => {
  refuseSame(by, found.listing.removal?.appliedBy);
  refuseSame(by, found.listing.proposedBy);
  if (found.facts.order?.settledOn === undefined) throw listingErrors.NOT_CORRECTED();
  refuseBars(found.facts, law);
  return [{ type: 'ListingRemoved', on, by }];
};

export const refuseListingRemoval = (
  { listing }: KnownListing,
  { reason, by, today: on }: RefuseListingRemoval,
): readonly ListingEvent[] => {
  refuseSame(by, listing.removal?.appliedBy);
  refuseText('reason', reason);
  return [{ type: 'ListingRemovalRefused', on, reason, by }];
};

export const revokeListing = (_: KnownListing, { reason, today: on }: RevokeListing): readonly ListingEvent[] => [
  { type: 'ListingRevoked', on, reason },
];

/** The end of the time to object is a hearing; the end of the term is the end of the listing; all else is late. */
export const missListingDuty = ({ stage }: KnownListing, { duty, dueOn }: MissListingDuty): readonly ListingEvent[] => {
  const on = addDays(dueOn, 1);
  if (duty === DUTY.OBJECT) return stage === 'NOTICED' ? [{ type: 'ListingUnobjected', on, dueOn }] : [];
  if (duty === DUTY.EXPIRE)
    return stage === 'LISTED' || stage === 'REMOVAL_ASKED' ? [{ type: 'ListingExpired', on }] : [];
  return [{ type: 'ListingDutyMissed', on, duty, dueOn }];
};
