import { isoInstant } from '@anxin/service-kit';
import { BANK_LINE_KEY, latest } from '../as-of';
import { joinReassignedIdentity, reassignedIdentities } from '../people/identity-reassignments';
import { joinEarlyExits, lateExit } from '../gates/night-shifts';

// The facts of the lines asked for: `$1` projects, `$2` persons, `$4` months, as known at `$3` and as of the day `$5`; of
// days also until when exits are early, `$6` to `$8`.

const VERSION = `version, origin, ${isoInstant('recorded_at')} AS "recordedAt"`;

/** The lines asked for; what is read of them says whose it is. */
const ASKED =
  'WITH asked AS (SELECT * FROM unnest($1::int[], $2::int[], $4::date[]) a (project_id, person_id, pay_month))';
const WHOSE = `concat_ws(' ', project_id, person_id) AS whose`;
const WHOSE_MONTH = `concat_ws(' ', project_id, person_id, pay_month) AS whose`;

// A day beyond the one asked about has not happened, in whichever version: it does not show.
export const STAYS = `
${ASKED}
SELECT ${WHOSE}, ${VERSION}, project_id AS "projectId", person_id AS "personId", entered_on::text AS "enteredOn",
  CASE WHEN left_on <= $5::date THEN left_on::text END AS "leftOn",
  contract_signed_on::text AS "contractSignedOn", team_name AS "teamName", work_type AS "workType",
  employer_credit_code AS "employerCreditCode", wage_type AS "wageType", wage_rate_fen::text AS "wageRateFen",
  worker_name AS "workerName", card, name_token AS "nameToken", card_token AS "cardToken", withdrawn, reason
FROM stay
WHERE (project_id, person_id) IN (SELECT project_id, person_id FROM asked)
  AND recorded_at <= $3::timestamptz AND entered_on <= $5::date
ORDER BY entered_on, version`;

export const NEW_CARDS = `
${ASKED}, ${reassignedIdentities('$1::int[]')}
SELECT concat_ws(' ', c.project_id, coalesce(w.right_person_id, c.person_id)) AS whose, c.version, c.origin,
  ${isoInstant('c.recorded_at')} AS "recordedAt", c.project_id AS "projectId", c.person_id AS "personId",
  c.valid_from::text AS "validFrom", c.card, c.card_token AS "cardToken", c.withdrawn, c.reason
FROM new_card c ${joinReassignedIdentity('c', 'valid_from')}
WHERE (c.project_id, coalesce(w.right_person_id, c.person_id)) IN (SELECT project_id, person_id FROM asked)
  AND c.recorded_at <= $3::timestamptz AND c.valid_from <= $5::date
ORDER BY c.valid_from, c.version`;

export const SHEET_LINES = `
${ASKED}
SELECT ${WHOSE_MONTH}, ${VERSION}, sheet_no AS "sheetNo", coalesce(advance_fen, 0)::text AS "advanceFen", days::float8 AS days, total_fen::text AS "totalFen", deductions_fen::text AS "deductionsFen",
  net_fen::text AS "netFen", CASE WHEN signed_on <= $5::date THEN signed_on::text END AS "signedOn", withdrawn, reason
FROM sheet_line
WHERE (project_id, person_id, pay_month) IN (SELECT * FROM asked) AND recorded_at <= $3::timestamptz
ORDER BY sheet_no, version`;

/** And every number under which something may have been reported of the persons asked for. */
const REPORTED = `
${ASKED}, ${reassignedIdentities('$1::int[]')}, reported AS (
  SELECT * FROM asked UNION SELECT asked.project_id, wrong_person_id, pay_month
  FROM asked JOIN reassigned w ON w.project_id = asked.project_id AND w.right_person_id = asked.person_id
)`;
const RIGHT = 'coalesce(w.right_person_id, t.person_id)';
const UNDER_WRONG = 'w.right_person_id IS NOT NULL';

const OF_MONTHS = '(t.project_id, t.person_id, t.pay_month) IN (SELECT * FROM reported)';
export const BANK_LINES = `
${REPORTED}
SELECT concat_ws(' ', t.project_id, ${RIGHT}, pay_month) AS whose, ${VERSION}, account_token AS "accountToken",
  batch_no AS "batchNo", line_no AS "lineNo",
  bank_serial AS "bankSerial", amount_fen::text AS "amountFen", result_code AS "resultCode", reason,
  posted_on::text AS "postedOn", to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt",
  payee_name AS "payeeName", payee_account AS "payeeAccount", name_token AS "nameToken", card_token AS "cardToken",
  name_unclear OR name_token IS NULL AS "isNameUnclear", CASE WHEN returned_on <= $5::date THEN returned_on::text END AS "returnedOn",
  ${UNDER_WRONG} AS "underWrong"
FROM (${latest('bank_line', BANK_LINE_KEY, OF_MONTHS)}) t ${joinReassignedIdentity('t', 'pay_month')}
WHERE NOT t.moved AND posted_on <= $5::date ORDER BY posted_at, batch_no, line_no`;

// OFFSET 0: line by line through the index, whatever the planner believes; of punches the month's partition alone.
const OF_LINE = 't.project_id = reported.project_id AND t.person_id = reported.person_id';
const NIGHTS = ['$6', '$7', '$8'] as const;
/** A day more on either side of the month: a shift may have begun on the last day before it, or end on the first after. */
const OF_DAYS = (day: string): string =>
  `${day} >= pay_month - 1 AND ${day} < pay_month + interval '1 month' + interval '1 day'`;
const KNOWN_DAYS = `
SELECT t.project_id, ${RIGHT} AS person_id, pay_month, day, entry_known_at, exit_known_at, ${UNDER_WRONG} AS under_wrong,
  ${lateExit('t')} AS late, x.early
FROM (
  SELECT reported.*, known.* FROM reported CROSS JOIN LATERAL (
    SELECT day, entry_known_at, exit_known_at, first_exit FROM worker_day t
    WHERE ${OF_LINE} AND ${OF_DAYS('day')} AND day <= $5::date
      AND (entry_known_at <= $3::timestamptz OR exit_known_at <= $3::timestamptz) OFFSET 0
  ) known
) t ${joinReassignedIdentity('t', 'day')} ${joinEarlyExits('t', NIGHTS)}`;

/** What makes a day: of its entries (1), of its exits (2) and of its early exits (3) the one that was known first. */
const MAKING = `
SELECT DISTINCT ON (t.project_id, ${RIGHT}, pay_month, day, way)
  t.project_id, ${RIGHT} AS person_id, pay_month, day, way, import_id, line
FROM (
  SELECT reported.*, punched.* FROM reported CROSS JOIN LATERAL (
    SELECT at, at::date AS day, import_id, line, recorded_at, version, CASE WHEN direction = 2 AND at::time < (
        SELECT until FROM unnest($6::date[], $7::time[]) h (since, until) WHERE since <= at::date ORDER BY since DESC LIMIT 1)
      THEN 3 ELSE direction END AS way
    FROM punch t
    WHERE ${OF_LINE} AND ${OF_DAYS('at')} AND at < $5::date + 1 AND recorded_at <= $3::timestamptz OFFSET 0
  ) punched
) t ${joinReassignedIdentity('t', 'day')}
ORDER BY t.project_id, ${RIGHT}, pay_month, day, way, recorded_at, at, version`;

const originOf = (way: number, as: string): string => `max(origin) FILTER (WHERE way = ${way}) AS "${as}"`;
const KNOWN_AT = ['entry', 'exit'].map((way) => `CASE WHEN ${way}_known_at <= $3 THEN ${way}_known_at END`).join(', ');
/** Gathered, not joined, days with what makes them. Who may not see imports is not told the name of a file or device. */
export const DAYS = `
${REPORTED}
SELECT ${WHOSE_MONTH}, day::text, coalesce(bool_or(entry_known_at <= $3::timestamptz), false) AS entry,
  coalesce(bool_or(late), false) AS exit, coalesce(bool_or(early), false) AS "earlyExit",
  bool_or(under_wrong) AS "underWrong", ${originOf(1, 'entryOrigin')}, ${originOf(2, 'exitOrigin')},
  ${originOf(3, 'earlyExitOrigin')}, ${isoInstant(`max(greatest(${KNOWN_AT}))`)} AS "recordedAt"
FROM (
  SELECT *, NULL::int AS way, NULL AS origin FROM (${KNOWN_DAYS}) days
  UNION ALL SELECT project_id, person_id, pay_month, day, NULL, NULL, NULL, NULL, NULL, way,
    punch_origin(import_id, line)
  FROM (${MAKING}) making
) parts
GROUP BY project_id, person_id, pay_month, day
HAVING bool_or(entry_known_at <= $3) OR bool_or(exit_known_at <= $3) ORDER BY day`;
