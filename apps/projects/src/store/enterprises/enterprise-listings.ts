import { groupedBy, type PlainDate } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { StandingListing } from '../../domain/project';

type Told = {
  readonly listingCode: string;
  readonly creditCode: string;
  readonly on: string;
  readonly expiresOn: string;
};

/** Keeps that an enterprise is listed; listed again it stands by the new term. */
export const saveListing = (tx: Tx, { listingCode, creditCode, on, expiresOn }: Told): Promise<unknown> =>
  tx.query(
    `INSERT INTO enterprise_listing (listing_code, credit_code, listed_on, expires_on) VALUES ($1, $2, $3, $4)
     ON CONFLICT (listing_code) DO UPDATE
       SET listed_on = excluded.listed_on, expires_on = excluded.expires_on, ended_on = NULL`,
    [listingCode, creditCode, on, expiresOn],
  );

/** Keeps that a listing ended. */
export const endListing = (tx: Tx, listingCode: string, on: string): Promise<unknown> =>
  tx.query('UPDATE enterprise_listing SET ended_on = $2 WHERE listing_code = $1', [listingCode, on]);

type Found = StandingListing & { readonly code: string };

/**
 * The listings of the owner or general contractor that stand on a day, by the project's code. One whose term has passed
 * stands no more, whoever told of that yet.
 */
export const listingsOfParties = async (
  rows: Rows,
  codes: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, readonly StandingListing[]>> => {
  const found = await rows<Found>(
    `SELECT p.code, l.listing_code AS "listingCode", l.credit_code AS "creditCode", l.expires_on::text AS "expiresOn"
     FROM project p JOIN enterprise_listing l ON l.credit_code IN (p.owner_credit_code, p.contractor_credit_code)
     WHERE p.code = ANY($1) AND l.ended_on IS NULL AND l.expires_on >= $2 ORDER BY p.code, l.expires_on DESC`,
    [codes, on],
  );
  return groupedBy(
    found,
    ({ code }) => code,
    ({ code: _, ...listing }) => listing,
  );
};
