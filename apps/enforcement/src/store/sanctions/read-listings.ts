import { type Fen, fen, type PlainDate } from '@anxin/domain-kit';
import type { JointMeasure, ListingGround } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';
import type { ListingStage, PersonRole, Publication } from '../../domain/listing';
import type { NameOf } from './listing-store';

/** What a list of listings is narrowed to. */
export type ListingFilter = {
  readonly areas?: readonly string[] | null | undefined;
  readonly stages?: readonly ListingStage[] | null | undefined;
  readonly creditCode?: string | null | undefined;
  readonly orderCode?: string | null | undefined;
};

const FILTER = `($1::text[] IS NULL OR area_code = ANY($1))
  AND ($2::text[] IS NULL OR stage = ANY($2)) AND ($3::text IS NULL OR credit_code = $3)
  AND ($4::text IS NULL OR order_code = $4)`;

const filtered = ({ areas, stages, creditCode, orderCode }: ListingFilter) => [
  areas ?? null,
  stages ?? null,
  creditCode ?? null,
  orderCode ?? null,
];

/** Where a listing stands in a list: the day of its proposal, then its code. */
export type ListingKey = readonly [proposedOn: string, code: string];
export type ListedListing = { readonly proposedOn: PlainDate; readonly code: string };

/** Listings, the latest first, after one. */
export const listingPage = (
  rows: Rows,
  filter: ListingFilter,
  { after, limit }: { readonly after?: ListingKey | undefined; readonly limit: number },
): Promise<readonly ListedListing[]> =>
  rows<ListedListing>(
    `SELECT proposed_on::text AS "proposedOn", code FROM listing
     WHERE ${FILTER} AND ($5::date IS NULL OR (proposed_on, code) < ($5, $6))
     ORDER BY proposed_on DESC, code DESC LIMIT $7`,
    [...filtered(filter), after?.[0] ?? null, after?.[1] ?? '', limit],
  );

export const countListings = async (rows: Rows, filter: ListingFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS listings FROM listing WHERE ${FILTER}`;
  return (await rows<{ listings: number }>(sql, filtered(filter)))[0]?.listings ?? 0;
};

/** An entry as anybody may see it; its name is enciphered. */
export type PublicEntry = Pick<Publication, 'unitName' | 'address' | 'facts' | 'result'> & {
  readonly code: string;
  readonly creditCode: string;
  readonly role: PersonRole | null;
  readonly decidedOn: PlainDate;
  readonly releasedOn: PlainDate;
  readonly expiresOn: PlainDate;
  readonly ground: ListingGround;
  readonly orderedFen: Fen;
  readonly people: number;
  readonly measures: readonly JointMeasure[];
  readonly documentNo: string;
  readonly nameOf: NameOf;
  readonly sealedName: Buffer | null;
};

/** What of the public list is asked for: what was released within days and stands on one, and who. */
export type PublicAsked = {
  readonly on: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Part of a unit's name, its credit code, or a code; null for all. */
  readonly search: string | null;
};

/** It stands on a day, whoever told of its end yet. */
const STANDS = 'released_on <= $1::date AND expires_on >= $1';
const PUBLIC = `${STANDS} AND released_on BETWEEN $2 AND $3
  AND ($4::text IS NULL OR strpos(unit_name, $4) > 0 OR upper($4) IN (credit_code, code))`;

const ENTRY = `code, credit_code AS "creditCode", role, decided_on::text AS "decidedOn", released_on::text AS "releasedOn",
  expires_on::text AS "expiresOn", measures, unit_name AS "unitName", address, facts, result, name_of AS "nameOf",
  name AS "sealedName", ground, ordered_fen AS "orderedFen", people, document_no AS "documentNo"`;

export type PublicKey = readonly [releasedOn: string, code: string];

/** Entries of the public list, the latest released first, after one. */
export const publicPage = async (
  rows: Rows,
  { on, from, to, search }: PublicAsked,
  { after, limit }: { readonly after?: PublicKey | undefined; readonly limit: number },
): Promise<readonly PublicEntry[]> => {
  const found = await rows<Omit<PublicEntry, 'orderedFen'> & { orderedFen: string }>(
    `SELECT ${ENTRY} FROM public_listing WHERE ${PUBLIC} AND ($5::date IS NULL OR (released_on, code) < ($5, $6))
     ORDER BY released_on DESC, code DESC LIMIT $7`,
    [on, from, to, search, after?.[0] ?? null, after?.[1] ?? '', limit],
  );
  return found.map((entry) => ({ ...entry, orderedFen: fen(BigInt(entry.orderedFen)) }));
};

/** The quarters, such as `2026-Q1`, of whose releases something stands on a day; the latest first. */
export const publicQuarters = async (rows: Rows, on: PlainDate): Promise<readonly string[]> => {
  const sql = `SELECT DISTINCT to_char(released_on, 'YYYY"-Q"Q') AS quarter FROM public_listing WHERE ${STANDS} ORDER BY 1 DESC`;
  return (await rows<{ quarter: string }>(sql, [on])).map(({ quarter }) => quarter);
};

export const countPublic = async (rows: Rows, { on, from, to, search }: PublicAsked): Promise<number> => {
  const sql = `SELECT count(*)::int AS entries FROM public_listing WHERE ${PUBLIC}`;
  return (await rows<{ entries: number }>(sql, [on, from, to, search]))[0]?.entries ?? 0;
};

/** The listing of each enterprise that stands on a day, by its credit code; of several, the one that stands longest. */
export const standingListings = async (
  rows: Rows,
  creditCodes: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ creditCode: string; code: string }>(
    `SELECT DISTINCT ON (credit_code) credit_code AS "creditCode", code FROM listing
     WHERE credit_code = ANY($1) AND party_key = 'ENTERPRISE' AND stage IN ('LISTED', 'REMOVAL_ASKED')
       AND expires_on >= $2
     ORDER BY credit_code, expires_on DESC, code`,
    [creditCodes, on],
  );
  return new Map(found.map(({ creditCode, code }) => [creditCode, code]));
};
