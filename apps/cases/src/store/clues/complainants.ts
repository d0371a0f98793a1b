import { type ClueRecord, isUndetermined, type ParameterBook, type Undetermined, windowStart } from '@anxin/law';
import { type AsOf, isoInstant, type Rows } from '@anxin/service-kit';

/** The reports of projects within a span of days; one counts as it was last told. */
const WITHIN = `
FROM (
  SELECT DISTINCT ON (channel, external_no) * FROM clue_report
  WHERE ($4::timestamptz IS NULL OR recorded_at <= $4)
    AND clue_code IN (SELECT clue_code FROM clue_report WHERE project_code = ANY($1))
  ORDER BY channel, external_no, version DESC
) last
WHERE project_code = ANY($1) AND received_at::date BETWEEN $2 AND $3`;

/** Who complains: the reporter as far as known, else the clue itself. */
const COUNT = `
SELECT project_code AS code, count(DISTINCT coalesce(reporter_token, clue_code))::int AS complainants
${WITHIN} GROUP BY project_code`;

const REPORTS = `
SELECT project_code AS code, received_at::date::text AS "receivedOn", channel, external_no AS "externalNo", origin,
  ${isoInstant('recorded_at')} AS "recordedAt"
${WITHIN} ORDER BY received_at, channel, external_no`;

/** The clues that W24 counts on a day, oldest first. */
export const complaints = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
  law: ParameterBook,
): Promise<(code: string) => readonly ClueRecord[]> => {
  const thresholds = law.thresholds('W24', on);
  if (isUndetermined(thresholds)) return () => [];
  const from = windowStart(on, thresholds.windowDays);
  const found = await rows<ClueRecord & { readonly code: string }>(REPORTS, [codes, from, on, knownAt ?? null]);
  return (code) => found.filter((one) => one.code === code);
};

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
