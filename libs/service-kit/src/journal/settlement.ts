import type { Rows } from '../database/rows';

/** What a service has done with what it knows of. Counts only. */
export type Settlement = {
  readonly service: string;
  /** Events that have no place yet. */
  readonly unsealed: number;
  /** Events with a contract. */
  readonly published: number;
  /** Events applied, per publisher it hears. */
  readonly applied: Readonly<Record<string, number>>;
  readonly setAside: number;
  /** Work that is known to be due, such as projects to evaluate. */
  readonly dirty: number;
  /** Sessions of imports that are open: what is due waits for their end. */
  readonly sessions: number;
};

const COUNTS = `
SELECT (SELECT count(*)::int FROM queue) AS unsealed,
       (SELECT count(*)::int FROM seal WHERE key IS NOT NULL) AS published,
       (SELECT count(*)::int FROM set_aside) AS "setAside"`;

/** @param hears the publishers whose events this service takes */
export const settlementOf = async (
  rows: Rows,
  {
    service,
    hears,
    dirty,
    sessions,
  }: Pick<Settlement, 'service' | 'dirty' | 'sessions'> & { readonly hears: readonly string[] },
): Promise<Settlement> => {
  const [counts] = await rows<Pick<Settlement, 'unsealed' | 'published' | 'setAside'>>(COUNTS, []);
  const applied = await rows<{ publisher: string; events: number }>(
    'SELECT publisher, sum(key_seq)::int AS events FROM inbox GROUP BY publisher',
    [],
  );
  const byPublisher = new Map(applied.map(({ publisher, events }) => [publisher, events]));
  return {
    service,
    unsealed: counts?.unsealed ?? 0,
    published: counts?.published ?? 0,
    setAside: counts?.setAside ?? 0,
    dirty,
    sessions,
    applied: Object.fromEntries(hears.map((publisher) => [publisher, byPublisher.get(publisher) ?? 0])),
  };
};

/** What is still on its way, in words; an empty list twice in a row with the same counts means settled. */
export const unsettled = (reports: readonly Settlement[]): readonly string[] => {
  const published = new Map(reports.map((report) => [report.service, report.published]));
  return reports.flatMap(({ service, unsealed, setAside, dirty, sessions, applied }) => [
    ...(unsealed > 0 ? [`${service}: ${unsealed} unsealed`] : []),
    ...(setAside > 0 ? [`${service}: ${setAside} set aside`] : []),
    ...(dirty > 0 && sessions === 0 ? [`${service}: ${dirty} due`] : []),
    ...Object.entries(applied).flatMap(([publisher, events]) => {
      const missing = (published.get(publisher) ?? 0) - events;
      return missing === 0 ? [] : [`${service}: ${missing} of ${publisher} not applied`];
    }),
  ]);
};

/** Two readings without anything on its way, and the same counts in both. */
export const isSettled = (first: readonly Settlement[], second: readonly Settlement[]): boolean =>
  unsettled(first).length === 0 && unsettled(second).length === 0 && JSON.stringify(first) === JSON.stringify(second);
