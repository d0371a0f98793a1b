import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { PenaltyStage } from '../../domain/penalty';

/** What a list of penalties is narrowed to. */
export type PenaltyFilter = {
  readonly stages?: readonly PenaltyStage[] | null | undefined;
  readonly order?: string | null | undefined;
  readonly enterprise?: string | null | undefined;
  readonly project?: string | null | undefined;
};

const FILTER = `($1::text[] IS NULL OR stage = ANY($1)) AND ($2::text IS NULL OR order_code = $2)
  AND ($3::text IS NULL OR credit_code = $3) AND ($4::text IS NULL OR project_code = $4)`;

const filtered = ({ stages, order, enterprise, project }: PenaltyFilter) => [
  stages ?? null,
  order ?? null,
  enterprise ?? null,
  project ?? null,
];

/** Where a penalty stands in a list: the day it was proposed, then its code. */
export type PenaltyKey = readonly [proposedOn: string, code: string];
export type ListedPenalty = { readonly proposedOn: PlainDate; readonly code: string };

/** Penalties by the day they were proposed, after one. */
export const penaltyPage = (
  rows: Rows,
  filter: PenaltyFilter,
  {
    after: [day, code] = ['0001-01-01', ''],
    limit,
  }: { readonly after?: PenaltyKey | undefined; readonly limit: number },
): Promise<readonly ListedPenalty[]> =>
  rows<ListedPenalty>(
    `SELECT proposed_on::text AS "proposedOn", code FROM penalty
     WHERE ${FILTER} AND (proposed_on, code) > ($5::date, $6) ORDER BY proposed_on, code LIMIT $7`,
    [...filtered(filter), day, code, limit],
  );

export const countPenalties = async (rows: Rows, filter: PenaltyFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS penalties FROM penalty WHERE ${FILTER}`;
  return (await rows<{ penalties: number }>(sql, filtered(filter)))[0]?.penalties ?? 0;
};
