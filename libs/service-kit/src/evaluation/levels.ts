import type { PlainDate } from '@anxin/domain-kit';
import { type IndicatorOn, isUndetermined, type Level } from '@anxin/law';
import type { Tx } from '../database/open';

/** A level as it was last published. */
export type PublishedLevel = { readonly indicator: string; readonly level: Level; readonly raisedLevel: Level | null };
type Raised = PublishedLevel & { readonly before: Level | null; readonly facts: object };

/** What changed of a project's levels since they were last published. */
export type LevelChanges = { readonly raised: readonly Raised[]; readonly cleared: readonly PublishedLevel[] };

/** What cannot be decided says nothing: the level published last still stands. */
export const changesOf = (now: readonly IndicatorOn[], before: readonly PublishedLevel[]): LevelChanges => {
  const published = new Map(before.map((row) => [row.indicator, row]));
  const raised = now.flatMap(({ indicator, standing, facts }): Raised[] => {
    if (isUndetermined(standing) || isUndetermined(facts)) return [];
    const raisedLevel = isUndetermined(standing.raisedLevel) ? null : standing.raisedLevel;
    const old = published.get(indicator);
    if (old?.level === standing.level && old.raisedLevel === raisedLevel) return [];
    return [{ indicator, level: standing.level, raisedLevel, before: old?.level ?? null, facts }];
  });
  const standing = new Set(now.map(({ indicator }) => indicator as string));
  return { raised, cleared: before.filter(({ indicator }) => !standing.has(indicator)) };
};

/** The changes as an event lists them. */
export const publishedChanges = ({ raised, cleared }: LevelChanges) => [
  ...raised.map((change) => ({ ...change, facts: { ...change.facts } })),
  ...cleared.map(({ indicator, level }) => ({ indicator, level: null, raisedLevel: null, before: level, facts: {} })),
];

/** The levels published last, by project. */
export const publishedLevels = async (
  tx: Tx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly PublishedLevel[]>> => {
  const rows = await tx.query<(PublishedLevel & { code: string })[]>(
    `SELECT subject AS code, indicator, level, raised_level AS "raisedLevel" FROM indicator_level
     WHERE subject = ANY($1)`,
    [codes],
  );
  const published = new Map<string, PublishedLevel[]>();
  for (const { code, ...level } of rows) {
    const own = published.get(code);
    if (own) own.push(level);
    else published.set(code, [level]);
  }
  return published;
};

/** Saves what is published now. */
export const saveLevels = async (
  tx: Tx,
  on: PlainDate,
  changed: readonly { readonly code: string; readonly changes: LevelChanges }[],
): Promise<void> => {
  const cleared = changed.flatMap(({ code, changes }) => changes.cleared.map((level) => ({ code, ...level })));
  const raised = changed.flatMap(({ code, changes }) => changes.raised.map((level) => ({ code, ...level })));
  if (cleared.length > 0)
    await tx.query(
      `DELETE FROM indicator_level l USING unnest($1::text[], $2::text[]) c (code, indicator)
     WHERE l.subject = c.code AND l.indicator = c.indicator`,
      [cleared.map(({ code }) => code), cleared.map(({ indicator }) => indicator)],
    );
  if (raised.length === 0) return;
  await tx.query(
    `INSERT INTO indicator_level (subject, indicator, level, raised_level, since)
     SELECT code, i, l, r, $1::date FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) c (code, i, l, r)
     ON CONFLICT (subject, indicator)
     DO UPDATE SET level = excluded.level, raised_level = excluded.raised_level, since = excluded.since`,
    [
      on,
      raised.map(({ code }) => code),
      raised.map(({ indicator }) => indicator),
      raised.map(({ level }) => level),
      raised.map(({ raisedLevel }) => raisedLevel),
    ],
  );
};
