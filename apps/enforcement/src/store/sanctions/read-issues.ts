import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { IssueEntry } from '../../domain/publication-issue';

/** A publication as anybody may read it. */
export type ReleasedIssue = {
  readonly code: string;
  readonly areaCode: string;
  readonly period: string | null;
  readonly releasedOn: PlainDate;
  readonly entries: readonly IssueEntry[];
};

/** What of the publications is asked for. */
export type ReleasedAsked = { readonly area: string | null; readonly period: string | null };

const RELEASED = `FROM publication_issue WHERE released_on IS NOT NULL
  AND ($1::text IS NULL OR area_code = $1) AND ($2::text IS NULL OR period = $2)`;

/** Publications, the latest released first, after one. */
export const releasedPage = (
  rows: Rows,
  { area, period }: ReleasedAsked,
  { after, limit }: { readonly after?: readonly [string, string] | undefined; readonly limit: number },
): Promise<readonly ReleasedIssue[]> =>
  rows<ReleasedIssue>(
    `SELECT code, area_code AS "areaCode", period, released_on::text AS "releasedOn", parts->'entries' AS entries
     ${RELEASED} AND ($3::date IS NULL OR (released_on, code) < ($3, $4))
     ORDER BY released_on DESC, code DESC LIMIT $5`,
    [area, period, after?.[0] ?? null, after?.[1] ?? '', limit],
  );

export const countReleased = async (rows: Rows, { area, period }: ReleasedAsked): Promise<number> =>
  (await rows<{ issues: number }>(`SELECT count(*)::int AS issues ${RELEASED}`, [area, period]))[0]?.issues ?? 0;
