import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { ReferralStage } from '../../domain/referral';

/** What a list of referrals is narrowed to. */
export type ReferralFilter = {
  readonly areas?: readonly string[] | null | undefined;
  readonly stages?: readonly ReferralStage[] | null | undefined;
  readonly creditCode?: string | null | undefined;
  readonly orderCode?: string | null | undefined;
};

const FILTER = `($1::text[] IS NULL OR area_code = ANY($1)) AND ($2::text[] IS NULL OR stage = ANY($2))
  AND ($3::text IS NULL OR credit_code = $3) AND ($4::text IS NULL OR order_code = $4)`;

const filtered = ({ areas, stages, creditCode, orderCode }: ReferralFilter) => [
  areas ?? null,
  stages ?? null,
  creditCode ?? null,
  orderCode ?? null,
];

/** Where a referral stands in a list: the day on which it was opened, then its code. */
export type ReferralKey = readonly [openedOn: string, code: string];
export type ListedReferral = { readonly openedOn: PlainDate; readonly code: string };

/** Referrals, the latest first, after one. */
export const referralPage = (
  rows: Rows,
  filter: ReferralFilter,
  { after, limit }: { readonly after?: ReferralKey | undefined; readonly limit: number },
): Promise<readonly ListedReferral[]> =>
  rows<ListedReferral>(
    `SELECT opened_on::text AS "openedOn", code FROM referral
     WHERE ${FILTER} AND ($5::date IS NULL OR (opened_on, code) < ($5, $6))
     ORDER BY opened_on DESC, code DESC LIMIT $7`,
    [...filtered(filter), after?.[0] ?? null, after?.[1] ?? '', limit],
  );

export const countReferrals = async (rows: Rows, filter: ReferralFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS referrals FROM referral WHERE ${FILTER}`;
  return (await rows<{ referrals: number }>(sql, filtered(filter)))[0]?.referrals ?? 0;
};
