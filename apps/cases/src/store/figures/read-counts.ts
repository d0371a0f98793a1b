import { fen, type PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { CaseUnit } from '../../domain/case';
import type { Counted, Counts, Span } from '../../domain/report';

/** Where something is counted: at each town by the areas that lie in it, and at the department of its sector. */
export type Places = {
  /** Counted are these areas alone; all that whoever asks may see unless told. */
  readonly areas?: readonly string[] | null | undefined;
  /** The town of each area that lies in one. */
  readonly towns?: ReadonlyMap<string, string> | undefined;
};

type Line = {
  readonly of: string;
  readonly where: string;
  readonly subject?: string;
  readonly people?: string;
  readonly fen?: string;
};

/**
 * The times for which clues were open, from the day that one came in or was reopened to its conclusion. Clocks are read
 * first: a computed key is looked up in no index of a table whose rows are scoped.
 */
const UNTIL = `coalesce(ended_on, 'infinity'::date)`;
const SPELLS = `
clock AS MATERIALIZED (SELECT substr(stream, length('clue:') + 1) AS code, started_on, due_on, ended_on, status
  FROM deadline WHERE duty = 'CONCLUDE' AND stream LIKE 'clue:%' AND (${UNTIL} >= $3 OR due_on BETWEEN $3 AND $4)),
spell AS MATERIALIZED (SELECT clock.*, area_code, sector FROM clock JOIN clue USING (code))`;
const LAST_SPELL = `(SELECT d.ended_on <= $4 AND d.status <> 'VOID' FROM deadline d
  WHERE d.stream = 'clue:' || code AND d.duty = 'CONCLUDE' AND d.started_on <= $4 ORDER BY d.started_on DESC LIMIT 1)`;
const WORKER = `(SELECT w.person AS code, c.area_code, c.sector, c.opened_on, c.closed_on, w.found_fen
  FROM case_worker w JOIN wage_case c ON c.code = w.case_code) worker`;
/** What was done on the days of the span: only what happened tells it. */
const actsOf = (...types: readonly string[]): string => `(SELECT stream AS code, area AS area_code, sector, type,
  payload::json AS payload FROM journal WHERE type IN (${types.map((type) => `'${type}'`).join(', ')})
  AND business_day BETWEEN $3 AND $4) act`;
const CALL_BACK = actsOf('ClueCalledBack', 'cases.clue-reopened', 'CaseVerified', 'CaseReopened');
const INSURANCE = `(SELECT w.credit_code AS code, coalesce(w.unit_area, e.area_code) AS area_code, w.unit_sector AS sector,
  w.raised_on, w.cleared_on FROM warning w LEFT JOIN enterprise e USING (credit_code) WHERE w.indicator = 'W22') warned`;

const PROJECT = `(SELECT project_code AS code, area_code, sector, received_on AS touched_on FROM clue
  UNION ALL SELECT project_code, area_code, sector, opened_on FROM wage_case) project`;
/** The enterprise that was warned, or the general contractor of the project that was. */
const WARNED = `(SELECT coalesce(w.credit_code, p.contractor_credit_code) AS code, w.raised_on,
  coalesce(w.unit_area, p.area_code, e.area_code) AS area_code, coalesce(w.unit_sector, p.sector) AS sector
  FROM warning w LEFT JOIN project p ON p.code = w.project_code LEFT JOIN enterprise e ON e.credit_code = w.credit_code) warned`;

const CAME_IN = 'received_on BETWEEN $3 AND $4';
const DUE = `due_on BETWEEN $3 AND $4 AND status NOT IN ('VOID', 'PAUSED') AND (ended_on IS NOT NULL OR due_on < $5)`;
const CLOSED = 'closed_on BETWEEN $3 AND $4';

/** What is counted, a line each; people and sums of clues once for those of one matter. */
const LINES: Readonly<Record<Counted, Line>> = {
  RECEIVED: {
    of: 'clue',
    where: CAME_IN,
    people: 'CASE WHEN matter IS NULL THEN people END',
    fen: 'CASE WHEN matter IS NULL THEN amount_fen END',
  },
  TRANSFERRED: { of: 'clue', where: `${CAME_IN} AND stage = 'TRANSFERRED'` },
  CLOSED_OF_RECEIVED: { of: 'clue', where: `${CAME_IN} AND ${LAST_SPELL}` },
  CLOSED: { of: 'spell', where: `${UNTIL} BETWEEN $3 AND $4 AND status <> 'VOID'` },
  DUE: { of: 'spell', where: DUE },
  IN_TIME: { of: 'spell', where: `${DUE} AND status = 'MET' AND ended_on <= due_on` },
  OPEN: { of: 'spell', where: `started_on <= $4 AND ${UNTIL} > $4` },
  CASE_OPENED: { of: 'wage_case', where: 'opened_on BETWEEN $3 AND $4', fen: 'wage_fen + project_fen' },
  CLAIMANT: { of: WORKER, where: 'opened_on BETWEEN $3 AND $4' },
  CASE_CLOSED: { of: 'wage_case', where: CLOSED },
  CASE_VERIFIED: { of: 'wage_case', where: `${CLOSED} AND stage = 'VERIFIED'` },
  CASE_EVIDENCED: {
    of: 'wage_case',
    where: `${CLOSED} AND EXISTS (SELECT FROM evidence WHERE subject_kind = 'case' AND subject_code = code)`,
  },
  PAID: { of: WORKER, where: `${CLOSED} AND found_fen > 0`, fen: 'found_fen' },
  CASE_VISIT: { of: actsOf('VisitRecorded'), where: 'true' },
  ENTERPRISE_VISIT: {
    of: `${actsOf('VisitRecorded')} JOIN (SELECT 'case:' || w.code AS visited, p.contractor_credit_code AS contractor
      FROM wage_case w JOIN project p ON p.code = w.project_code) site ON site.visited = act.code`,
    where: 'true',
    subject: 'contractor',
  },
  MEDIATION: { of: actsOf('MediationEnded'), where: 'true' },
  MEDIATION_AGREED: { of: actsOf('MediationEnded'), where: `payload->>'outcome' = 'AGREED'` },
  CALL_BACK: {
    of: CALL_BACK,
    where: `(type <> 'ClueCalledBack' OR payload->>'outcome' <> 'NOT_REACHED')
      AND (type <> 'CaseReopened' OR payload->>'because' = 'CALL_BACK')`,
  },
  CALL_BACK_SATISFIED: { of: CALL_BACK, where: `type = 'CaseVerified' OR payload->>'outcome' = 'SATISFIED'` },
  INSURANCE_ARREARS: {
    of: INSURANCE,
    where: `raised_on <= $4 AND coalesce(cleared_on, 'infinity'::date) > $4`,
  },
  PROJECT: { of: PROJECT, where: 'touched_on BETWEEN $3 AND $4 AND code IS NOT NULL' },
  WARNED: { of: WARNED, where: 'raised_on BETWEEN $3 AND $4' },
  KEY_CLOSED: { of: 'wage_case', where: `${CLOSED} AND (parts->>'isKey')::boolean` },
  BACKLOG_VISIT: {
    of: `${actsOf('VisitRecorded')} JOIN (SELECT 'case:' || code AS visited FROM wage_case
      WHERE parts->'backlog' IS NOT NULL) backlog ON backlog.visited = act.code`,
    where: 'true',
  },
  BACKLOG_CLOSED: { of: 'wage_case', where: `${CLOSED} AND parts->'backlog' IS NOT NULL` },
};

const sqlOf = ([what, line]: readonly [string, Line]): string =>
  `SELECT '${what}' AS what, ${line.subject ?? 'code'} AS subject, area_code AS area, sector,
     (${line.people ?? 'NULL'})::bigint AS people, (${line.fen ?? 'NULL'})::bigint AS fen FROM ${line.of} WHERE ${line.where}`;

const COUNT = `
WITH place AS (SELECT * FROM unnest($1::text[], $2::text[]) p (area, town)),${SPELLS},
counted AS (${Object.entries(LINES).map(sqlOf).join('\nUNION ALL ')})
SELECT unit, what, count(*)::int AS times, count(DISTINCT subject)::int AS subjects,
  coalesce(sum(people), 0)::int AS people, coalesce(sum(fen), 0)::text AS fen
FROM counted LEFT JOIN place USING (area)
CROSS JOIN LATERAL (VALUES ('OFFICE'), ('TOWN:' || town), ('DEPARTMENT:' || sector)) u (unit)
WHERE unit IS NOT NULL AND ($6::text[] IS NULL OR area = ANY($6)) GROUP BY unit, what`;

type CountedAt = {
  readonly unit: CaseUnit;
  readonly what: Counted;
  readonly times: number;
  readonly subjects: number;
  readonly people: number;
  readonly fen: string;
};

/**
 * What happened in a span, by the unit that it is counted at: all of it at the office, in one statement.
 * @param today what is due on it or later is not late yet
 */
export const countsOf = async (
  rows: Rows,
  { from, to, today }: Span & { readonly today: PlainDate },
  { areas, towns = new Map() }: Places,
): Promise<ReadonlyMap<CaseUnit, Counts>> => {
  const places = [...towns];
  const found = await rows<CountedAt>(COUNT, [
    places.map(([area]) => area),
    places.map(([, town]) => town),
    from,
    to,
    today,
    areas ?? null,
  ]);
  const counts = new Map<CaseUnit, Counts>();
  for (const { unit, what, fen: amount, ...count } of found)
    counts.set(unit, { ...counts.get(unit), [what]: { ...count, fen: fen(BigInt(amount)) } });
  return counts;
};

const FIRST = `SELECT least((SELECT min(received_on) FROM clue), (SELECT min(opened_on) FROM wage_case))::text AS day`;

/** The first day of which anything is known. */
export const firstDayKnown = async (rows: Rows): Promise<PlainDate | null> =>
  (await rows<{ day: PlainDate | null }>(FIRST, []))[0]?.day ?? null;
