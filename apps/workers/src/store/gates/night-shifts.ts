import { nightShiftUntil, type ParameterBook } from '@anxin/law';

/** Until when exits are early, for SQL: the days from which an hour holds, the hours, and the latest of them. */
export type NightShiftHours = {
  readonly since: readonly string[];
  readonly until: readonly (string | null)[];
  /** No exit of this hour or later is early; midnight where none is. */
  readonly latest: string;
};

export const nightShiftHours = (law: ParameterBook): NightShiftHours => {
  const since = law.turnsOf('nightShiftUntil');
  const until = since.map((day) => nightShiftUntil(law, day) ?? null);
  return { since, until, latest: until.reduce<string>((last, hour) => (hour && hour > last ? hour : last), '00:00') };
};

/**
 * SQL: what is known of the exits of days `t` as `x`, where one may be early: whether some are and whether others are
 * not, as known at `$3`. Of all other days, the most, no punch is looked at.
 * @param hours the places of `since`, `until` and `latest`
 */
export const joinEarlyExits = (t: string, [since, until, latest]: readonly [string, string, string]): string => `
LEFT JOIN LATERAL (
  SELECT bool_or(p.at::time < n.until) AS early, bool_or(p.at::time >= n.until) AS late
  FROM (SELECT until FROM unnest(${since}::date[], ${until}::time[]) h (since, until)
      WHERE since <= ${t}.day ORDER BY since DESC LIMIT 1) n
    JOIN punch p ON p.project_id = ${t}.project_id AND p.person_id = ${t}.person_id AND p.direction = 2
      AND p.at >= ${t}.day AND p.at < ${t}.day + 1 AND p.recorded_at <= $3::timestamptz
  WHERE ${t}.first_exit < ${latest}::time AND n.until IS NOT NULL
) x ON true`;

/** SQL: whether a day has an exit that is not early, as known at `$3`. */
export const lateExit = (t: string): string =>
  `CASE WHEN x.early THEN coalesce(x.late, false) ELSE ${t}.exit_known_at <= $3::timestamptz END`;
