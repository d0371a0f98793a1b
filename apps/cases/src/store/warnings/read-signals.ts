import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import { isoInstant, type Rows } from '@anxin/service-kit';
import type { TalliedFeed } from '../../domain/signal';
import type { SignalKey } from './signals';

/** A signal as it was last told or restated. */
export type StoredSignal = {
  readonly source: string;
  readonly creditCode: string;
  readonly period: PlainMonth;
  readonly indicator: string;
  readonly value: string;
  readonly reportedOn: PlainDate;
  readonly restatedFor: string | null;
};

const STANDS = `
SELECT DISTINCT ON (source, credit_code, period, indicator) source, credit_code AS "creditCode",
  to_char(period, 'YYYY-MM') AS period, indicator, value, reported_on::text AS "reportedOn", reason AS "restatedFor"
FROM signal WHERE credit_code = ANY($1)
ORDER BY source, credit_code, period, indicator, version DESC`;

/** All that departments had told of enterprises by a day, as it stands now. */
export const signalsBy = async (
  rows: Rows,
  creditCodes: readonly string[],
  on: PlainDate,
): Promise<(creditCode: string) => readonly StoredSignal[]> => {
  const found = await rows<StoredSignal>(`SELECT * FROM (${STANDS}) s WHERE "reportedOn" <= $2`, [creditCodes, on]);
  return (creditCode) => found.filter((one) => one.creditCode === creditCode);
};

/** Those of some projects and enterprises of which anybody ever told anything that indicators of this service look at. */
export const everTold = async (rows: Rows, codes: readonly string[]): Promise<ReadonlySet<string>> => {
  const found = await rows<{ code: string }>(
    `SELECT project_code AS code FROM clue_report WHERE project_code = ANY($1)
     UNION SELECT credit_code FROM signal WHERE credit_code = ANY($1)`,
    [codes],
  );
  return new Set(found.map(({ code }) => code));
};

/** Where a signal stands in an enterprise's list: the last period first. */
export type SignalPlace = readonly [period: string, source: string, indicator: string];

export const signalPage = (
  rows: Rows,
  creditCode: string,
  {
    after: [period, source, indicator] = ['9999-12', '', ''],
    limit,
  }: { readonly after?: SignalPlace | undefined; readonly limit: number },
): Promise<readonly StoredSignal[]> =>
  rows<StoredSignal>(
    `SELECT * FROM (${STANDS}) s WHERE period < $2 OR period = $2 AND (source, indicator) > ($3, $4)
     ORDER BY period DESC, source, indicator LIMIT $5`,
    [[creditCode], period, source, indicator, limit],
  );

export const countSignals = async (rows: Rows, creditCode: string): Promise<number> => {
  const sql = `SELECT count(*)::int AS signals FROM (${STANDS}) s`;
  return (await rows<{ signals: number }>(sql, [[creditCode]]))[0]?.signals ?? 0;
};

export const signalOf = async (rows: Rows, key: SignalKey): Promise<StoredSignal | null> => {
  const { creditCode, period, source, indicator } = key;
  const sql = `SELECT * FROM (${STANDS}) s WHERE period = $2 AND source = $3 AND indicator = $4`;
  return (await rows<StoredSignal>(sql, [[creditCode], period, source, indicator]))[0] ?? null;
};

/** SQL of a version that an officer restated; a file tells none of another value. */
const RESTATED = 'version > 1 AND reason IS NOT NULL';
const TOLD_AT_MOST = 10;

/** What each department told so far, and what of it was restated. */
export const talliedFeeds = (rows: Rows): Promise<readonly TalliedFeed[]> =>
  rows<TalliedFeed>(
    `SELECT source, to_char(max(period), 'YYYY-MM') AS "lastPeriod", max(reported_on)::text AS "lastReportedOn",
       count(DISTINCT credit_code)::int AS enterprises,
       count(DISTINCT (credit_code, period, indicator)) FILTER (WHERE ${RESTATED})::int AS restated,
       ${isoInstant(`max(recorded_at) FILTER (WHERE ${RESTATED})`)} AS "lastRestatedAt",
       (SELECT coalesce(jsonb_agg(told ORDER BY rows DESC, reason), '[]') FROM (
          SELECT reason, count(DISTINCT (credit_code, period, indicator))::int AS rows FROM signal s
          WHERE s.source = signal.source AND ${RESTATED}
          GROUP BY reason ORDER BY rows DESC, reason LIMIT ${TOLD_AT_MOST}) told) AS "restatedFor"
     FROM signal GROUP BY source ORDER BY source`,
    [],
  );

/** Warnings that tell of wages that are due. */
export const TELLS_WAGES_DUE: readonly string[] = ['W02', 'W06', 'W19'];

/** Enterprises on a project of which a warning stands that tells of wages due. */
export const owingWages = async (rows: Rows, creditCodes: readonly string[]): Promise<ReadonlySet<string>> => {
  const found = await rows<{ code: string }>(
    `SELECT DISTINCT e.code FROM unnest($1::text[]) e (code)
       JOIN project p ON e.code IN (p.owner_credit_code, p.contractor_credit_code)
       JOIN warning w ON w.project_code = p.code
     WHERE w.cleared_on IS NULL AND w.indicator = ANY($2)`,
    [creditCodes, TELLS_WAGES_DUE],
  );
  return new Set(found.map(({ code }) => code));
};

/** The owner and general contractor of a project. */
export const partiesOf = async (rows: Rows, projectCode: string): Promise<readonly string[]> => {
  const sql = 'SELECT owner_credit_code AS owner, contractor_credit_code AS contractor FROM project WHERE code = $1';
  const found = await rows<{ owner: string; contractor: string }>(sql, [projectCode]);
  return found.flatMap(({ owner, contractor }) => [owner, contractor]);
};
