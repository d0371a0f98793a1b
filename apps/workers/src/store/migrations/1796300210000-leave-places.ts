import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import { append, markDue, migrationOf, type Tx } from '@anxin/service-kit';
import type { KnownProject } from '../../domain/subjects';
import { placeOf, projectStream } from '../streams';

/**
 * Of each place where a line stood before it was corrected to another worker or month, and that it did not leave: what was
 * said there last once more, as `moved`. What stands is said once more after it: the line's highest version is what stands.
 */
const LEAVE = `
WITH said AS (
  SELECT DISTINCT ON (account_token, batch_no, line_no, project_id, person_id, pay_month) l.*
  FROM bank_line l JOIN (SELECT DISTINCT account_token, batch_no, line_no FROM bank_line WHERE version > 1) corrected
    USING (account_token, batch_no, line_no)
  ORDER BY account_token, batch_no, line_no, project_id, person_id, pay_month, version DESC
), placed AS (
  SELECT *, last_value(version) OVER line AS last, last_value(origin) OVER line AS correction FROM said
  WINDOW line AS (PARTITION BY account_token, batch_no, line_no ORDER BY version
    RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), again AS (
  SELECT *, version < last AS leaves, bool_or(version < last) OVER (PARTITION BY account_token, batch_no, line_no) AS is_due
  FROM placed WHERE NOT moved
), told AS (
  INSERT INTO bank_line
  SELECT (jsonb_populate_record(NULL::bank_line, to_jsonb(a) || jsonb_build_object('moved', leaves, 'origin', correction,
    'recorded_at', now(), 'version',
    last + row_number() OVER (PARTITION BY account_token, batch_no, line_no ORDER BY version)))).*
  FROM again a WHERE is_due
  RETURNING project_id, to_char(pay_month, 'YYYY-MM') AS month
)
SELECT id, code, sector, area_code AS "areaCode", array_agg(DISTINCT month) AS "payMonths"
FROM told JOIN project ON id = project_id GROUP BY id ORDER BY code`;

type Left = KnownProject & { readonly payMonths: readonly PlainMonth[] };

const TODAY = `SELECT coalesce((SELECT begun FROM business_day), (now() AT TIME ZONE 'Asia/Shanghai')::date)::text AS day`;

/** With a word in the journal of each project, whose months are evaluated anew. */
const leavePlaces = async (tx: Tx): Promise<void> => {
  const [today] = await tx.query<[{ day: PlainDate }]>(TODAY);
  const left = await tx.query<Left[]>(LEAVE);
  const entries = left.map((project) => ({
    ...{ stream: projectStream(project.code), type: 'BankLinesMoved', place: placeOf(project) },
    payload: { projectCode: project.code, payMonths: project.payMonths },
  }));
  await append(tx, entries, { actor: 'system', businessDay: today.day, cause: 'migration' });
  await markDue(
    tx,
    left.flatMap(({ code, payMonths }) => payMonths.map((part) => ({ subject: code, part }))),
  );
};

/** Lines that were corrected to another month or worker before `moved` was known leave where they stood. */
export const LeavePlaces1796300210000 = migrationOf('LeavePlaces1796300210000', () => [leavePlaces]);
