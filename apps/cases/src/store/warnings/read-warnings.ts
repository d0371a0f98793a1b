import type { PlainDate } from '@anxin/domain-kit';
import { compositeLevel, type Level, type ParameterBook } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';
import type { WarningStage } from '../../domain/warning';

/** What a list of warnings is narrowed to. */
export type WarningFilter = {
  readonly sector?: string | null | undefined;
  /** Codes of areas, all those below included by the caller. */
  readonly areaCodes?: readonly string[] | undefined;
  readonly enterprise?: string | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  readonly codes?: readonly string[] | null | undefined;
  readonly stages?: readonly WarningStage[] | null | undefined;
  /** At their level from this day on. */
  readonly since?: PlainDate | null | undefined;
  /** Part of the project's name or code, or of the enterprise's code. */
  readonly search?: string | null | undefined;
};

export type WarningSort = 'LEVEL' | 'NEWEST' | 'OLDEST' | 'PROJECT';

/** Where a warning stands in a list, whatever its order. `place` is subject, indicator and round, as it sorts. */
export type ListedWarning = {
  readonly id: string;
  readonly rank: number;
  readonly since: PlainDate;
  readonly place: string;
};
export type WarningKey = readonly [rank: number, since: string, place: string];

const PLACE = `subject || ' ' || indicator || ' ' || lpad(round::text, 9, '0')`;

const LISTED = `
SELECT w.id, w.rank, w.since::text AS since, ${PLACE} AS place
FROM warning w LEFT JOIN project p ON p.code = w.project_code LEFT JOIN enterprise e ON e.credit_code = w.credit_code
WHERE ($1::text IS NULL OR p.sector = $1)
  AND ($2::text[] IS NULL OR coalesce(p.area_code, e.area_code) = ANY($2))
  AND ($3::text IS NULL OR $3 IN (w.credit_code, p.owner_credit_code, p.contractor_credit_code))
  AND ($4::text[] IS NULL OR coalesce(w.raised_level, w.level) = ANY($4))
  AND ($5::text[] IS NULL OR w.indicator = ANY($5))
  AND (CASE WHEN $6::text[] IS NULL THEN w.cleared_on IS NULL AND w.stage <> 'WAIVED' ELSE w.stage = ANY($6) END)
  AND ($7::date IS NULL OR w.since >= $7)
  AND ($8::text IS NULL OR strpos(w.subject, $8) > 0 OR strpos(p.name, $8) > 0)`;

const filtered = ({ sector, areaCodes, enterprise, levels, codes, stages, since, search }: WarningFilter) => [
  sector ?? null,
  areaCodes ?? null,
  enterprise ?? null,
  levels ?? null,
  codes ?? null,
  stages ?? null,
  since ?? null,
  search ?? null,
];

// Counted back from a day that never comes, the latest come first in an order that rises.
const AGO = (day: string) => `DATE '9999-12-31' - ${day}::date`;
const ORDER = {
  LEVEL: 'rank, since, place',
  NEWEST: `${AGO('since')}, rank, place`,
  OLDEST: 'since, rank, place',
  PROJECT: 'place, rank, since',
} as const;
const AFTER = {
  LEVEL: '$9::int, $10, $11',
  NEWEST: `${AGO('$10')}, $9::int, $11`,
  OLDEST: '$10, $9::int, $11',
  PROJECT: '$11, $9::int, $10',
} as const;
const BEGINNING = {
  LEVEL: [0, '', ''],
  NEWEST: [0, '9999-12-31', ''],
  OLDEST: [0, '', ''],
  PROJECT: [0, '', ''],
} as const satisfies Record<WarningSort, WarningKey>;

/** Warnings across subjects, after a key. */
export const warningPage = (
  rows: Rows,
  filter: WarningFilter,
  {
    sort,
    after,
    limit,
  }: { readonly sort: WarningSort; readonly after: WarningKey | undefined; readonly limit: number },
): Promise<readonly ListedWarning[]> =>
  rows<ListedWarning>(
    `SELECT * FROM (${LISTED}) listed WHERE (${ORDER[sort]}) > (${AFTER[sort]}) ORDER BY ${ORDER[sort]} LIMIT $12`,
    [...filtered(filter), ...(after ?? BEGINNING[sort]), limit],
  );

export const countWarnings = async (rows: Rows, filter: WarningFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS warnings FROM (${LISTED}) listed`;
  return (await rows<{ warnings: number }>(sql, filtered(filter)))[0]?.warnings ?? 0;
};

export type SubjectWarning = { readonly id: string; readonly raisedOn: PlainDate };
export type RoundKey = readonly [raisedOn: string, id: string];

/** All warnings of a subject, the newest first. */
export const subjectPage = (
  rows: Rows,
  subject: string,
  { after: [day, id] = ['9999-12-31', ''], limit }: { readonly after?: RoundKey | undefined; readonly limit: number },
): Promise<readonly SubjectWarning[]> =>
  rows<SubjectWarning>(
    `SELECT id, raised_on::text AS "raisedOn" FROM warning
     WHERE subject = $1 AND (raised_on < $2::date OR raised_on = $2::date AND id > $3)
     ORDER BY raised_on DESC, id LIMIT $4`,
    [subject, day, id, limit],
  );

export const countOfSubject = async (rows: Rows, subject: string): Promise<number> => {
  const sql = 'SELECT count(*)::int AS warnings FROM warning WHERE subject = $1';
  return (await rows<{ warnings: number }>(sql, [subject]))[0]?.warnings ?? 0;
};

const STANDING = `
SELECT p.code AS project, w.indicator AS code, coalesce(w.raised_level, w.level) AS level
FROM project p JOIN warning w ON w.subject IN (p.code, p.owner_credit_code, p.contractor_credit_code)
WHERE p.code = ANY($1) AND w.cleared_on IS NULL AND w.stage <> 'WAIVED'`;

/** The composite level of projects that anything warns of. */
export const warningLevels = async (
  rows: Rows,
  codes: readonly string[],
  law: ParameterBook,
): Promise<ReadonlyMap<string, Level>> => {
  const found = await rows<{ project: string; code: string; level: Level }>(STANDING, [codes]);
  const levels = codes.map((code) => {
    const standing = found.filter(({ project }) => project === code).map(({ code, level }) => ({ code, level }));
    return [code, compositeLevel.decide({ standing }, law)] as const;
  });
  return new Map(levels.flatMap(([code, level]) => (level === null ? [] : [[code, level] as const])));
};
