import type { Known } from '../../domain/reading';
import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { cellOf, type Rows } from '@anxin/service-kit';
import type { Channel, Stage } from '../../domain/clue';

/** What a list of clues is narrowed to. */
export type ClueFilter = {
  readonly stages?: readonly Stage[] | null | undefined;
  readonly channel?: Channel | null | undefined;
  readonly project?: string | null | undefined;
  readonly late?: boolean | null | undefined;
  /** Areas, each with all that lies within it. */
  readonly areas?: readonly string[] | null | undefined;
  readonly dueBy?: PlainDate | null | undefined;
  /** Come in on or after a day, and on or before one. */
  readonly receivedFrom?: PlainDate | null | undefined;
  readonly receivedTo?: PlainDate | null | undefined;
  /** Not concluded, as the board counts it. */
  readonly open?: boolean | null | undefined;
  /** Part of the code, of the employer as it was named, or of the project's name. */
  readonly search?: string | null | undefined;
  /** These alone. */
  readonly codes?: readonly string[] | null | undefined;
};

const FILTER = `($1::text[] IS NULL OR stage = ANY($1)) AND ($2::text IS NULL OR channel = $2)
  AND ($3::text IS NULL OR project_code = $3)
  AND ($4::boolean IS NULL OR $4 = EXISTS (
    SELECT FROM deadline d WHERE d.stream = 'clue:' || code AND d.ended_on IS NULL AND d.status = 'MISSED'))
  AND ($5::text IS NULL OR strpos(code, $5) > 0 OR strpos(employer_name, $5) > 0
    OR project_code IN (SELECT p.code FROM project p WHERE strpos(p.name, $5) > 0))
  AND ($6::text[] IS NULL OR area_code = ANY($6))
  AND ($7::date IS NULL OR EXISTS (
    SELECT FROM deadline d WHERE d.stream = 'clue:' || code AND d.ended_on IS NULL AND d.due_on <= $7))
  AND ($8::boolean IS NULL OR $8 = EXISTS (
    SELECT FROM deadline d WHERE d.stream = 'clue:' || code AND d.duty = 'CONCLUDE' AND d.ended_on IS NULL))
  AND ($9::text[] IS NULL OR code = ANY($9)) AND ($10::date IS NULL OR received_on >= $10)
  AND ($11::date IS NULL OR received_on <= $11)`;

const filtered = ({ stages, channel, project, late, search, areas, dueBy, open, codes, ...when }: ClueFilter) => [
  stages ?? null,
  channel ?? null,
  project ?? null,
  late ?? null,
  search ?? null,
  areas ?? null,
  dueBy ?? null,
  open ?? null,
  codes ?? null,
  when.receivedFrom ?? null,
  when.receivedTo ?? null,
];

/** Where a clue stands in a list: the day it came in, then its code. */
export type ClueKey = readonly [receivedOn: string, code: string];
export type ListedClue = { readonly receivedOn: PlainDate; readonly code: string };

/** Clues by the day they came in, after one. */
export const cluePage = (
  rows: Rows,
  filter: ClueFilter,
  { after: [day, code] = ['0001-01-01', ''], limit }: { readonly after?: ClueKey | undefined; readonly limit: number },
): Promise<readonly ListedClue[]> =>
  rows<ListedClue>(
    `SELECT received_on::text AS "receivedOn", code FROM clue WHERE ${FILTER} AND (received_on, code) > ($12::date, $13)
     ORDER BY received_on, code LIMIT $14`,
    [...filtered(filter), day, code, limit],
  );

export const countClues = async (rows: Rows, filter: ClueFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS clues FROM clue WHERE ${FILTER}`;
  return (await rows<{ clues: number }>(sql, filtered(filter)))[0]?.clues ?? 0;
};

/** Who reported, and in which words, as last told. */
export type StoredReport = {
  /** Where its ciphers stand. */
  readonly channel: string;
  readonly externalNo: string;
  readonly name: Buffer | null;
  readonly phone: Buffer | null;
  readonly words: Buffer | null;
};

export type ReportPart = 'name' | 'phone' | 'words';
const COLUMNS: Readonly<Record<ReportPart, string>> = {
  name: 'reporter_name',
  phone: 'reporter_phone',
  words: 'words',
};

/** What a reporter told, opened; null where nothing was. */
export const openedPart = (
  vault: Pick<Vault, 'decrypt'>,
  report: (Pick<StoredReport, 'channel' | 'externalNo'> & Partial<StoredReport>) | null | undefined,
  part: ReportPart,
): string | null => {
  const sealed = report?.[part];
  if (!report || !sealed) return null;
  return vault.decrypt(sealed, cellOf('clue_report', [report.channel, report.externalNo], COLUMNS[part]));
};

export const reportsOf = async (rows: Rows, codes: readonly string[]): Promise<ReadonlyMap<string, StoredReport>> => {
  const found = await rows<StoredReport & { code: string }>(
    `SELECT DISTINCT ON (clue_code) clue_code AS code, channel, external_no AS "externalNo", reporter_name AS name,
       reporter_phone AS phone, words
     FROM clue_report WHERE clue_code = ANY($1) ORDER BY clue_code, version DESC`,
    [codes],
  );
  return new Map(found.map(({ code, ...report }) => [code, report]));
};

/** What two clues have in common: who reported, as a person or by the phone at least, about whom, and where. */
export type Likeness = {
  readonly code: string;
  readonly person: boolean;
  readonly employer: boolean;
  readonly project: boolean;
};

/** How many clues are shown as maybe the same as one. */
const LIKE_AT_MOST = 20;

/** A name as names are compared, however its blanks and brackets are typed. */
const comparable = (name: string): string => String.raw`regexp_replace(normalize(${name}, NFKC), '\s', '', 'g')`;
const SAME_EMPLOYER = `coalesce(o.employer_credit_code = a.employer_credit_code, false)
  OR coalesce(${comparable('o.employer_name')} = ${comparable('a.employer_name')}, false)`;

// Without an identity number the token of a reporter is that of the phone.
const LIKE = `
SELECT a.code AS asked, alike.* FROM clue a CROSS JOIN LATERAL (
  SELECT o.code, bool_or(same.person) AS person, ${SAME_EMPLOYER} AS employer,
    coalesce(o.project_code = a.project_code, false) AS project
  FROM (
    SELECT other.clue_code, own.reporter_id_card IS NOT NULL AND other.reporter_token = own.reporter_token AS person
    FROM clue_report own JOIN clue_report other ON other.reporter_token IN (own.reporter_token, own.reporter_phone_token)
    WHERE own.clue_code = a.code
    UNION ALL
    SELECT other.clue_code, false
    FROM clue_report own
    JOIN clue_report other ON other.reporter_phone_token IN (own.reporter_token, own.reporter_phone_token)
    WHERE own.clue_code = a.code
  ) same JOIN clue o ON o.code = same.clue_code
  WHERE o.code <> a.code
    AND (${SAME_EMPLOYER} OR o.project_code = a.project_code)
    AND coalesce(o.period_from, '') <= coalesce(a.period_to, '9999')
    AND coalesce(a.period_from, '') <= coalesce(o.period_to, '9999')
  GROUP BY o.code
  ORDER BY o.received_on, o.code LIMIT $2) alike
WHERE a.code = ANY($1)`;

/**
 * Clues of the same reporter, or from the same phone, about the same employer or project whose months overlap (CLU-09), by
 * the clue that is asked about. A clue that names no months overlaps with any.
 */
export const likeClues = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly Likeness[]>> => {
  const found = await rows<Likeness & { asked: string }>(LIKE, [codes, LIKE_AT_MOST]);
  return new Map(codes.map((code) => [code, found.filter(({ asked }) => asked === code)]));
};

/** The other clues of a matter, by the clue that is asked about. */
export const joinedClues = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = await rows<{ asked: string; code: string }>(
    `SELECT a.code AS asked, o.code FROM clue a JOIN clue o ON o.code <> a.code AND (
       o.matter = a.code OR o.code = a.matter OR o.matter = a.matter)
     WHERE a.code = ANY($1) ORDER BY o.received_on, o.code`,
    [codes],
  );
  return new Map(codes.map((code) => [code, found.filter(({ asked }) => asked === code).map((one) => one.code)]));
};

const NAMED = `
SELECT asked.place::int - 1 AS place, p.code, p.name FROM unnest($1::text[]) WITH ORDINALITY asked (words, place)
CROSS JOIN LATERAL (SELECT code, name FROM project WHERE length(name) >= $2 AND strpos(asked.words, name) > 0
  ORDER BY length(name) DESC, code LIMIT $3) p ORDER BY asked.place, length(p.name) DESC, p.code`;

/** A name of fewer characters stands in too many texts. */
const NAME_LENGTH = 4;
const NAMED_AT_MOST = 5;

/** The projects whose names stand in some words, by the words. */
export const projectsNamedIn = async (
  rows: Rows,
  all: readonly string[],
): Promise<ReadonlyMap<string, readonly Known[]>> => {
  const found = await rows<Known & { place: number }>(NAMED, [all, NAME_LENGTH, NAMED_AT_MOST]);
  return new Map(all.map((words, place) => [words, found.filter((one) => one.place === place)]));
};
