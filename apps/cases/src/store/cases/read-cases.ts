import { fen, type Fen, type PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { CaseStage } from '../../domain/case';
import type { Sector } from '../../domain/clue';

/** What a list of cases is narrowed to. */
export type CaseFilter = {
  readonly stages?: readonly CaseStage[] | null | undefined;
  /** Areas, each with all that lies within it. */
  readonly areas?: readonly string[] | null | undefined;
  readonly sector?: Sector | null | undefined;
  readonly owner?: string | null | undefined;
  /** Part of the post of the leader who took it, on the backlog or not. */
  readonly leader?: string | null | undefined;
  readonly project?: string | null | undefined;
  readonly open?: boolean | null | undefined;
  /** Closed on or after a day, and on or before one. */
  readonly closedFrom?: PlainDate | null | undefined;
  readonly closedTo?: PlainDate | null | undefined;
  /** Opened on or after a day, and on or before one. */
  readonly openedFrom?: PlainDate | null | undefined;
  readonly openedTo?: PlainDate | null | undefined;
  readonly overdue?: boolean | null | undefined;
  /** Part of the code, of the project's name or code, or of a party's name. */
  readonly search?: string | null | undefined;
};

const FILTER = `($1::text[] IS NULL OR stage = ANY($1)) AND ($2::text[] IS NULL OR area_code = ANY($2))
  AND ($3::text IS NULL OR sector = $3) AND ($4::text IS NULL OR owner = $4)
  AND ($5::text IS NULL OR project_code = $5)
  AND ($6::boolean IS NULL OR $6 = EXISTS (
    SELECT FROM deadline d WHERE d.stream = 'case:' || code AND d.ended_on IS NULL AND d.status = 'MISSED'))
  AND ($7::text IS NULL OR strpos(code, $7) > 0 OR strpos(project_code, $7) > 0
    OR project_code IN (SELECT p.code FROM project p WHERE strpos(p.name, $7) > 0)
    OR EXISTS (SELECT FROM jsonb_array_elements(parts->'parties') party WHERE strpos(party->>'name', $7) > 0))
  AND ($8::text IS NULL OR strpos(parts->>'leader', $8) > 0 OR strpos(parts->'backlog'->>'leader', $8) > 0)
  AND ($9::boolean IS NULL OR $9 = (closed_on IS NULL)) AND ($10::date IS NULL OR closed_on >= $10)
  AND ($11::date IS NULL OR closed_on <= $11) AND ($12::date IS NULL OR opened_on >= $12)
  AND ($13::date IS NULL OR opened_on <= $13)`;

const filtered = ({ stages, areas, sector, owner, project, overdue, search, leader, ...when }: CaseFilter) => [
  stages ?? null,
  areas ?? null,
  sector ?? null,
  owner ?? null,
  project ?? null,
  overdue ?? null,
  search ?? null,
  leader ?? null,
  when.open ?? null,
  when.closedFrom ?? null,
  when.closedTo ?? null,
  when.openedFrom ?? null,
  when.openedTo ?? null,
];

/** Where a case stands in a list: the day it was opened, then its code. */
export type CaseKey = readonly [openedOn: string, code: string];
export type ListedCase = { readonly openedOn: PlainDate; readonly code: string };

/** Cases by the day they were opened, after one. */
export const casePage = (
  rows: Rows,
  filter: CaseFilter,
  { after: [day, code] = ['0001-01-01', ''], limit }: { readonly after?: CaseKey | undefined; readonly limit: number },
): Promise<readonly ListedCase[]> =>
  rows<ListedCase>(
    `SELECT opened_on::text AS "openedOn", code FROM wage_case WHERE ${FILTER} AND (opened_on, code) > ($14::date, $15)
     ORDER BY opened_on, code LIMIT $16`,
    [...filtered(filter), day, code, limit],
  );

export const countCases = async (rows: Rows, filter: CaseFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS cases FROM wage_case WHERE ${FILTER}`;
  return (await rows<{ cases: number }>(sql, filtered(filter)))[0]?.cases ?? 0;
};

/** The case of each clue that has one. */
export const casesOfClues = async (rows: Rows, clues: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ clue: string; code: string }>(
    `SELECT clue, w.code FROM wage_case w CROSS JOIN LATERAL unnest(w.clues) clue WHERE w.clues && $1 AND clue = ANY($1)`,
    [clues],
  );
  return new Map(found.map(({ clue, code }) => [clue, code]));
};

/** The case that came of each warning that has one: an open one before others, then the latest. */
export const casesOfWarnings = async (
  rows: Rows,
  ids: readonly string[],
  { open = false }: { readonly open?: boolean } = {},
): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ id: string; code: string }>(
    `SELECT id, came.code FROM unnest($1::text[]) id CROSS JOIN LATERAL (
       SELECT code FROM wage_case WHERE parts->'warnings' @> to_jsonb(id) AND (closed_on IS NULL OR NOT $2)
       ORDER BY closed_on DESC NULLS FIRST, opened_on DESC, code DESC LIMIT 1) came`,
    [ids, open],
  );
  return new Map(found.map(({ id, code }) => [id, code]));
};

/** The codes of the cases that each of some workers is in. */
export const casesOfWorkers = async (
  rows: Rows,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = await rows<{ person: string; codes: readonly string[] }>(
    `SELECT person, array_agg(case_code ORDER BY case_code) AS codes FROM case_worker WHERE person = ANY($1) GROUP BY person`,
    [persons],
  );
  return new Map(found.map(({ person, codes }) => [person, codes]));
};

/** How cases stand that were opened on or after a day: closed and verified are two figures, open is the rest. */
export type CountedCases = {
  readonly opened: number;
  readonly open: number;
  readonly closed: number;
  readonly verified: number;
  readonly people: number;
  readonly claimFen: Fen;
  /** Whose wages were found and settled in those that are closed, each once, and how much. */
  readonly peoplePaid: number;
  readonly paidFen: Fen;
};
type Sums = 'claimFen' | 'paidFen';
type Counted = Omit<CountedCases, Sums> & Readonly<Record<Sums, string>>;

const FIGURES = `
WITH asked AS MATERIALIZED (SELECT * FROM wage_case WHERE ${FILTER}),
paid AS (SELECT person, found_fen FROM case_worker WHERE found_fen > 0
  AND case_code IN (SELECT code FROM asked WHERE closed_on IS NOT NULL))
SELECT count(*)::int AS opened,
  count(*) FILTER (WHERE stage NOT IN ('CLOSED', 'VERIFIED'))::int AS open,
  count(*) FILTER (WHERE stage IN ('CLOSED', 'VERIFIED'))::int AS closed,
  count(*) FILTER (WHERE stage = 'VERIFIED')::int AS verified,
  coalesce(sum((SELECT count(*) FROM case_worker w WHERE w.case_code = code)), 0)::int AS people,
  coalesce(sum(wage_fen + project_fen), 0)::text AS "claimFen",
  (SELECT count(DISTINCT person) FROM paid)::int AS "peoplePaid",
  (SELECT coalesce(sum(found_fen), 0) FROM paid)::text AS "paidFen"
FROM asked`;

export const caseFigures = async (rows: Rows, filter: CaseFilter): Promise<CountedCases> => {
  const [figures] = await rows<Counted>(FIGURES, filtered(filter));
  if (!figures) throw new Error('a sum is never nothing');
  const { claimFen, paidFen } = figures;
  return { ...figures, claimFen: fen(BigInt(claimFen)), paidFen: fen(BigInt(paidFen)) };
};

/** Cases that wait for legal aid at most: those who come first are seen first. */
const AID_AT_MOST = 1_000;

const IN_AID = `
SELECT code FROM wage_case WHERE parts->'aid'->>'step' IN ('REQUESTED', 'GRANTED', 'OBJECTED', 'OBJECTION_ANSWERED')
ORDER BY (parts->'aid'->>'first')::boolean DESC, kind = 'GROUP' DESC, is_urgent DESC, opened_on, code LIMIT $1`;

/** Cases that wait for legal aid: aid that comes first, groups and what is urgent before the others (AID-05, S3-34). */
export const casesInAid = async (rows: Rows): Promise<readonly string[]> =>
  (await rows<{ code: string }>(IN_AID, [AID_AT_MOST])).map(({ code }) => code);
