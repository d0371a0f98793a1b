import { isUndetermined, type ParameterBook, type Undetermined, windowStart } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';

/** Who complains: the reporter as far as known, else the clue itself. A report counts as it was last told. */
const COUNT = `
SELECT project_code AS code, count(DISTINCT coalesce(reporter_token, clue_code))::int AS complainants
FROM (
  SELECT DISTINCT ON (channel, external_no) * FROM clue_report
  WHERE ($4::timestamptz IS NULL OR recorded_at <= $4)
    AND clue_code IN (SELECT clue_code FROM clue_report WHERE project_code = ANY($1))
  ORDER BY channel, external_no, version DESC
) last
WHERE project_code = ANY($1) AND received_at::date BETWEEN $2 AND $3
GROUP BY project_code`;

/** How many different people complained of projects within the days that W24 looks at. */
export const complainants = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
  law: ParameterBook,
): Promise<(code: string) => number | Undetermined> => {
  const thresholds = law.thresholds('W24', on);
  if (isUndetermined(thresholds)) return () => thresholds;
  const from = windowStart(on, thresholds.windowDays);
  const found = await rows<{ code: string; complainants: number }>(COUNT, [codes, from, on, knownAt ?? null]);
  const byCode = new Map(found.map((one) => [one.code, one.complainants]));
  return (code) => byCode.get(code) ?? 0;
};
