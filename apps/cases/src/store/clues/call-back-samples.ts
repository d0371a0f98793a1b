import { monthOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type { CaseUnit, ClosedOfUnit, DrawnOfUnit } from '../../domain/case';

/** A month's sample, with all that it was drawn from. */
export type StoredSample = {
  readonly month: PlainMonth;
  readonly drawnOn: PlainDate;
  readonly seed: string;
  readonly shareIn10000: number;
  readonly units: readonly DrawnOfUnit[];
};

const MONTHS = `
SELECT DISTINCT to_char(closed_on, 'YYYY-MM') AS month FROM wage_case
WHERE stage IN ('CLOSED', 'VERIFIED') AND to_char(closed_on, 'YYYY-MM') < $1
  AND to_char(closed_on, 'YYYY-MM') NOT IN (SELECT month FROM call_back_sample)
ORDER BY month`;

/** Months before a day's own in which cases were closed, and of which there is no sample yet. */
export const monthsToDraw = async (tx: Tx, today: PlainDate): Promise<readonly PlainMonth[]> =>
  (await rowsIn(tx)<{ month: PlainMonth }>(MONTHS, [monthOf(today)])).map(({ month }) => month);

const CLOSED = `
SELECT lead_unit AS unit, array_agg(code ORDER BY code) AS closed FROM wage_case
WHERE stage IN ('CLOSED', 'VERIFIED') AND to_char(closed_on, 'YYYY-MM') = $1
GROUP BY lead_unit ORDER BY lead_unit`;

/** The cases that were closed in a month, by the unit that led them. */
export const closedIn = (tx: Tx, month: PlainMonth): Promise<readonly ClosedOfUnit[]> =>
  rowsIn(tx)<{ unit: CaseUnit; closed: string[] }>(CLOSED, [month]);

export const saveSample = (tx: Tx, { month, drawnOn, seed, shareIn10000, units }: StoredSample): Promise<unknown> =>
  tx.query('INSERT INTO call_back_sample (month, drawn_on, seed, share_in_10000, units) VALUES ($1, $2, $3, $4, $5)', [
    month,
    drawnOn,
    seed,
    shareIn10000,
    JSON.stringify(units),
  ]);

const SAMPLE = `SELECT month, drawn_on::text AS "drawnOn", seed, share_in_10000 AS "shareIn10000", units FROM call_back_sample`;

/** The sample of a month, as it was drawn. */
export const sampleOf = async (rows: Rows, month: string): Promise<StoredSample | undefined> =>
  (await rows<StoredSample>(`${SAMPLE} WHERE month = $1`, [month]))[0];
