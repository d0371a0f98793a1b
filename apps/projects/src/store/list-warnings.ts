import type { PlainDate } from '@anxin/domain-kit';
import type { IndicatorCode, Level } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';
import { filtered, LEVELLED, PLACED, type ProjectFilter } from './list-projects';

/** A warning as it was last published. */
export type StandingWarning = {
  readonly projectCode: string;
  readonly code: IndicatorCode;
  readonly level: Level;
  readonly raisedLevel: Level | null;
  /** Since which day it stands at this level. */
  readonly since: PlainDate;
  /** 1 is RED. */
  readonly rank: number;
};

export type WarningSort = 'LEVEL' | 'OLDEST' | 'PROJECT';

/** Where a warning stands in a list, whatever its order. */
export type WarningKey = readonly [rank: number, since: string, projectCode: string, code: string];

const ORDER = {
  LEVEL: 'rank, since, subject, indicator',
  OLDEST: 'since, rank, subject, indicator',
  PROJECT: 'subject, indicator, rank, since',
} as const;
const AFTER = {
  LEVEL: '$7::int, $8::date, $9, $10',
  OLDEST: '$8::date, $7::int, $9, $10',
  PROJECT: '$9, $10, $7::int, $8::date',
} as const;

const STANDING = `FROM standing_level JOIN project ON code = subject WHERE ${PLACED} AND ${LEVELLED}`;

/** Warnings across projects, after a key. */
export const warningPage = (
  rows: Rows,
  filter: ProjectFilter,
  {
    sort,
    after,
    limit,
  }: { readonly sort: WarningSort; readonly after: WarningKey | undefined; readonly limit: number },
): Promise<readonly StandingWarning[]> =>
  rows<StandingWarning>(
    `SELECT subject AS "projectCode", indicator AS code, level, raised_level AS "raisedLevel", since::text AS since, rank
     ${STANDING} AND (${ORDER[sort]}) > (${AFTER[sort]}) ORDER BY ${ORDER[sort]} LIMIT $11`,
    [...filtered(filter), ...(after ?? [0, '-infinity', '', '']), limit],
  );

export const countWarnings = async (rows: Rows, filter: ProjectFilter): Promise<number> => {
  const [row] = await rows<{ warnings: number }>(`SELECT count(*)::int AS warnings ${STANDING}`, filtered(filter));
  return row?.warnings ?? 0;
};
