import type { PlainDate } from '@anxin/domain-kit';
import type { CreditGrade } from '@anxin/law';
import { entityStore, lockStreams, nextNumber, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type {
  AssessmentState,
  CreditAssessment,
  HeldFact,
  KnownAssessment,
  ProposeCreditAssessment,
} from '../../domain/credit-assessment';
import { CreditAssessmentEntity } from './credit-entity';
import { NUMBERS } from '../orders/order-store';

export const assessmentStore = entityStore<CreditAssessmentEntity>(CreditAssessmentEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const assessmentStream = (code: string): string => `credit-assessment:${code}`;

/** An assessment as its row. */
export const assessmentRowOf = ({ stage, assessment }: KnownAssessment): CreditAssessmentEntity => {
  const { code, creditCode, areaCode, sector, year, grade, proposedOn, ...parts } = assessment;
  return {
    ...{ code, stage, creditCode, areaCode, year, grade, proposedOn, parts },
    sector: sector ?? null,
    confirmedOn: parts.confirmed?.on ?? null,
  };
};

/** A row as the assessment that it keeps. */
export const assessmentOf = (row: CreditAssessmentEntity): CreditAssessment => {
  const { code, creditCode, areaCode, sector, year, grade, proposedOn, parts } = row;
  return { ...parts, ...{ code, creditCode, areaCode, sector: sector ?? undefined, year, grade, proposedOn } };
};

/** The assessments of an enterprise that are seen, the latest year first; of a year the one that stands before those withdrawn. */
export const assessmentsOf = async (rows: Rows, creditCode: string): Promise<readonly KnownAssessment[]> => {
  const listed = await rows<{ code: string }>(
    `SELECT code FROM credit_assessment WHERE credit_code = $1
     ORDER BY year DESC, stage = 'WITHDRAWN', proposed_on DESC, code DESC`,
    [creditCode],
  );
  const codes = listed.map(({ code }) => code);
  const found = await assessmentStore.byKey(rows, codes);
  return codes
    .flatMap((code) => found.get(code) ?? [])
    .map((row) => ({ stage: row.stage, assessment: assessmentOf(row) }));
};

/**
 * What is held of a year about enterprises: fines that were decided on the unit; orders and fines whose last day passed in it
 * and which were not obeyed by its end; suspected crimes that went to the police.
 */
const HELD = `
SELECT kind, code, "on"::text FROM (
  SELECT 'PENALTY' AS kind, code, (parts->'decided'->>'on')::date AS "on" FROM penalty
    WHERE credit_code = $1 AND party = 'UNIT' AND stage IN ('DECIDED', 'SERVED', 'PAID')
  UNION ALL SELECT 'ORDER_LAPSED', code, lapsed_on FROM orders
    WHERE obliged_code = $1 AND stage <> 'REVOKED' AND (obeyed_on IS NULL OR obeyed_on > $3)
  UNION ALL SELECT 'FINE_UNPAID', code, due_on FROM penalty JOIN deadline ON stream = 'penalty:' || code
    WHERE credit_code = $1 AND party = 'UNIT' AND stage IN ('SERVED', 'PAID')
      AND duty = 'PAY' AND deadline.status = 'MISSED' AND (ended_on IS NULL OR ended_on > $3)
  UNION ALL SELECT 'CRIME_TRANSFERRED', code, ((parts->'transfer'->>'at')::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
    FROM referral WHERE credit_code = $1 AND parts ? 'transfer'
) fact WHERE "on" BETWEEN $2 AND $3 ORDER BY "on", kind, code`;

export const heldOf = (rows: Rows, creditCode: string, year: number): Promise<readonly HeldFact[]> =>
  rows<HeldFact>(HELD, [creditCode, `${year}-01-01`, `${year}-12-31`]);

const TAKEN = `SELECT code FROM credit_assessment WHERE credit_code = $1 AND year = $2 AND stage <> 'WITHDRAWN'`;

/**
 * What proposing one finds: the next number, which a refusal gives back, and what is held of the year.
 * @param area the six digits that its number begins with
 */
export const assessmentOpening = async (
  tx: Tx,
  { creditCode, year, today: on }: ProposeCreditAssessment,
  area: string,
): Promise<AssessmentState> => {
  await lockStreams(tx, [`credit-of:${creditCode}`]);
  const rows = rowsIn(tx);
  const [taken] = await rows<{ code: string }>(TAKEN, [creditCode, year]);
  const held = await heldOf(rows, creditCode, year);
  const code = await nextNumber(rows, NUMBERS, { area, kind: 'CRD', on });
  return { stage: 'UNKNOWN', opening: { code, held, taken: taken?.code } };
};

const UNGRADED = `
SELECT DISTINCT ON (credit_code) credit_code AS "creditCode", area_code AS "areaCode" FROM (
  SELECT credit_code, area_code, visited_on AS day FROM inspection
    WHERE credit_code IS NOT NULL AND visited_on BETWEEN $2 AND $3
  UNION ALL SELECT obliged_code, area_code, decided_on FROM orders WHERE decided_on BETWEEN $2 AND $3
  UNION ALL SELECT credit_code, area_code, filed_on FROM penalty WHERE filed_on BETWEEN $2 AND $3
  UNION ALL SELECT credit_code, area_code, confirmed_on FROM credit_assessment
    WHERE year = $1 - 1 AND stage = 'CONFIRMED'
) seen WHERE NOT EXISTS (SELECT FROM credit_assessment a WHERE a.credit_code = seen.credit_code AND a.year = $1)
ORDER BY credit_code, day DESC LIMIT $4`;

/** Enterprises of whose year something is known here, or which were graded for the year before it, and have no grade for it. */
export const ungraded = (
  rows: Rows,
  year: number,
  limit: number,
): Promise<readonly { readonly creditCode: string; readonly areaCode: string }[]> =>
  rows(UNGRADED, [year, `${year}-01-01`, `${year}-12-31`, limit]);

/** The grades of enterprises that stand on a day, by their credit codes. */
export const confirmedGrades = async (
  rows: Rows,
  creditCodes: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, CreditGrade>> => {
  const found = await rows<{ creditCode: string; grade: CreditGrade }>(
    `SELECT DISTINCT ON (credit_code) credit_code AS "creditCode", grade FROM credit_assessment
     WHERE credit_code = ANY($1) AND stage = 'CONFIRMED' AND confirmed_on <= $2 ORDER BY credit_code, year DESC`,
    [creditCodes, on],
  );
  return new Map(found.map(({ creditCode, grade }) => [creditCode, grade]));
};

/** The grade of an enterprise that stands on a day, and how often it was checked that year until then. */
export type StandingGrade = { readonly code: string; readonly on: PlainDate; readonly checksHad: number };

/** One enterprise on one day, as a key. */
export const standingKey = (creditCode: string, on: PlainDate): string => `${on} ${creditCode}`;

const STANDING = `
SELECT DISTINCT ON (asked.key) asked.key, a.code, asked.on_day::text AS "on",
  (SELECT count(*)::int FROM inspection i WHERE i.credit_code = a.credit_code
     AND i.visited_on BETWEEN date_trunc('year', asked.on_day)::date AND asked.on_day) AS "checksHad"
FROM (SELECT key, left(key, 10)::date AS on_day, substr(key, 12) AS credit_code FROM unnest($1::text[]) AS keys(key)) asked
  JOIN credit_assessment a ON a.credit_code = asked.credit_code AND a.stage = 'CONFIRMED' AND a.confirmed_on <= asked.on_day
ORDER BY asked.key, a.year DESC`;

/** The grades that stand, by the keys of enterprise and day, all in one statement. */
export const standingGrades = async (
  rows: Rows,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StandingGrade>> => {
  const found = await rows<StandingGrade & { readonly key: string }>(STANDING, [keys]);
  return new Map(found.map(({ key, ...one }) => [key, one]));
};
