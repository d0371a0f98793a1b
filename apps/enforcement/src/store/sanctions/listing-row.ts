import type { Place } from '@anxin/service-kit';
import { type KnownListing, type Listing, partyKey } from '../../domain/listing';
import type { ListingEntity } from './listing-entity';
import { thresholdFrom, thresholdRow } from './threshold-row';

/** Where it belongs: the town sees what is in its area, a department what is of its sector. */
export const placeOfListing = ({ sector, areaCode }: Pick<Listing, 'sector' | 'areaCode'>): Place => ({
  sector: sector ?? null,
  area: areaCode,
});

/** A listing as its row. */
export const listingRowOf = ({ stage, listing }: Pick<KnownListing, 'stage' | 'listing'>): ListingEntity => {
  const { code, orderCode, creditCode, areaCode, sector, projectCode, ground, threshold, ...parts } = listing;
  return {
    ...{ code, stage, orderCode, creditCode, areaCode, ground },
    partyKey: partyKey(listing.party),
    sector: sector ?? null,
    projectCode: projectCode ?? null,
    proposedOn: parts.proposedOn,
    decidedOn: parts.decision?.on ?? null,
    releasedOn: parts.publication?.releasedOn ?? null,
    expiresOn: parts.decision?.expiresOn ?? null,
    endedOn: parts.ended?.on ?? null,
    parts: { ...parts, ...(threshold ? { threshold: thresholdRow(threshold) } : {}) },
  };
};

/** A row as the listing it keeps. */
export const listingOf = (row: ListingEntity): Listing => {
  const { threshold, ...parts } = row.parts;
  return {
    ...parts,
    code: row.code,
    orderCode: row.orderCode,
    creditCode: row.creditCode,
    areaCode: row.areaCode,
    sector: row.sector ?? undefined,
    projectCode: row.projectCode ?? undefined,
    ground: row.ground,
    threshold: threshold && thresholdFrom(threshold),
  };
};
