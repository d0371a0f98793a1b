import type { Rows } from '../database/rows';
import type { Features } from '../features';

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
  readonly due: number;
  /** Sessions of imports that are open: what is due waits for their end. */
  readonly sessions: number;
};

const countOf = (from: string, exists: boolean): string => (exists ? `(SELECT count(*)::int FROM ${from})` : '0');

const countsOf = ({ inbox, evaluation }: Features): string => `
SELECT (SELECT count(*)::int FROM queue) AS unsealed,
       (SELECT count(*)::int FROM seal WHERE key IS NOT NULL) AS published,
       ${countOf('set_aside WHERE closed IS NULL', inbox)} AS "setAside", ${countOf('due', evaluation)} AS due`;

const appliedBy = async (rows: Rows, publishers: readonly string[]): Promise<Settlement['applied']> => {
  if (publishers.length === 0) return {};
  const applied = await rows<{ publisher: string; events: number }>(
    'SELECT publisher, sum(key_seq)::int AS events FROM inbox GROUP BY publisher',
    [],
  );
  const byPublisher = new Map(applied.map(({ publisher, events }) => [publisher, events]));
  return Object.fromEntries(publishers.map((publisher) => [publisher, byPublisher.get(publisher) ?? 0]));
};

export type SettlementQuery = {
  readonly service: string;
  readonly features: Features;
  /** The publishers whose events this service takes. */
  readonly subscribesTo: readonly string[];
  /** Open sessions of imports. */
  readonly sessions: number;
  /** What is due beside what stands in the database, such as a day to follow to. */
  readonly alsoDue: number;
};

export const settlementOf = async (rows: Rows, query: SettlementQuery): Promise<Settlement> => {
  const { service, features, subscribesTo, sessions, alsoDue } = query;
  type Counts = Pick<Settlement, 'unsealed' | 'published' | 'setAside' | 'due'>;
  const [counts] = await rows<Counts>(countsOf(features), []);
  return {
    service,
    unsealed: counts?.unsealed ?? 0,
    published: counts?.published ?? 0,
    setAside: counts?.setAside ?? 0,
    due: (counts?.due ?? 0) + alsoDue,
    sessions,
    applied: await appliedBy(rows, features.inbox ? subscribesTo : []),
  };
};

/** What is still on its way, in words; an empty list twice in a row with the same counts means settled. */
export const unsettled = (reports: readonly Settlement[]): readonly string[] => {
  const published = new Map(reports.map((report) => [report.service, report.published]));
  return reports.flatMap(({ service, unsealed, setAside, due, sessions, applied }) => [
    ...(unsealed > 0 ? [`${service}: ${unsealed} unsealed`] : []),
    ...(setAside > 0 ? [`${service}: ${setAside} set aside`] : []),
    ...(due > 0 && sessions === 0 ? [`${service}: ${due} due`] : []),
    ...Object.entries(applied).flatMap(([publisher, events]) => {
      const missing = (published.get(publisher) ?? 0) - events;
      return missing === 0 ? [] : [`${service}: ${missing} of ${publisher} not applied`];
    }),
  ]);
};

/** Two readings without anything on its way, and the same counts in both. */
export const isSettled = (first: readonly Settlement[], second: readonly Settlement[]): boolean =>
  unsettled(first).length === 0 && unsettled(second).length === 0 && JSON.stringify(first) === JSON.stringify(second);
