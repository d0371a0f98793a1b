import type { AsOf } from '@anxin/service-kit';

/** The moment for SQL: what was recorded later is not known. */
export const moment = ({ knownAt }: AsOf): string => knownAt ?? 'infinity';

/**
 * The rows of a table of versions as known at `$3`: of each key the version recorded last by then. Sorted, not joined
 * with itself: that stays fast whatever the planner believes of how many rows have a second version.
 * @param where further SQL about `t`
 */
export const latest = (table: string, key: readonly string[], where: string): string => `
SELECT DISTINCT ON (${key.join(', ')}) t.* FROM ${table} t
WHERE t.recorded_at <= $3::timestamptz AND ${where}
ORDER BY ${key.join(', ')}, version DESC`;

/**
 * What makes a bank line the same line, as an index has it, sorted already. One that was corrected to another worker or month
 * has `moved` as its last version here.
 */
export const BANK_LINE_KEY = ['project_id', 'person_id', 'pay_month', 'account_token', 'batch_no', 'line_no'] as const;
