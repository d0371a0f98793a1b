import { indicatorsChanged } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import { isUndetermined, type Level, type ParameterBook } from '@anxin/law';
import { append, type Cause, type JournalEntry, lockStreams, published, rowsIn, type Tx } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import { type IndicatorOn, indicatorsOn } from '../domain/indicators';
import { projectStream } from '../events/out';
import { placeOf } from '../store/project-fields';
import { projectsKnown, receipts } from '../store/read-projects';

const BATCH = 100;

/** A level as it was last told. */
type Told = { readonly indicator: string; readonly level: Level; readonly raisedLevel: Level | null };
type Change = Told & { readonly before: Level | null; readonly facts: object };

/** What changed since it was last told. What cannot be decided says nothing: the level told last still stands. */
const changesOf = (now: readonly IndicatorOn[], before: readonly Told[]) => {
  const told = new Map(before.map((row) => [row.indicator, row]));
  const raised = now.flatMap(({ indicator, standing, facts }): Change[] => {
    if (isUndetermined(standing) || isUndetermined(facts)) return [];
    const raisedLevel = isUndetermined(standing.raisedLevel) ? null : standing.raisedLevel;
    const old = told.get(indicator);
    if (old?.level === standing.level && old.raisedLevel === raisedLevel) return [];
    return [{ indicator, level: standing.level, raisedLevel, before: old?.level ?? null, facts }];
  });
  const standing = new Set(now.map(({ indicator }) => indicator as string));
  return { raised, cleared: before.filter(({ indicator }) => !standing.has(indicator)) };
};

const told = (row: ProjectRow, on: PlainDate, { raised, cleared }: ReturnType<typeof changesOf>): JournalEntry[] => {
  const changes = [
    ...raised.map((change) => ({ ...change, facts: { ...change.facts } })),
    ...cleared.map(({ indicator, level }) => ({
      indicator,
      level: null,
      raisedLevel: null,
      before: level,
      facts: {},
    })),
  ];
  if (changes.length === 0) return [];
  const { projectCode } = row;
  const rules = changes.map(({ indicator }) => indicator);
  return [published(projectStream(projectCode), placeOf(row), indicatorsChanged, { projectCode, on, changes }, rules)];
};

/** What changed of a project's levels. */
type Changed = ReturnType<typeof changesOf> & { readonly code: string };

const remember = async (tx: Tx, on: PlainDate, changed: readonly Changed[]): Promise<void> => {
  const cleared = changed.flatMap(({ code, cleared: levels }) => levels.map((level) => ({ code, ...level })));
  const raised = changed.flatMap(({ code, raised: levels }) => levels.map((level) => ({ code, ...level })));
  await tx.query(
    `DELETE FROM indicator_level l USING unnest($1::text[], $2::text[]) c (code, indicator)
     WHERE l.project_code = c.code AND l.indicator = c.indicator`,
    [cleared.map(({ code }) => code), cleared.map(({ indicator }) => indicator)],
  );
  await tx.query(
    `INSERT INTO indicator_level (project_code, indicator, level, raised_level, since)
     SELECT code, i, l, r, $1::date FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) c (code, i, l, r)
     ON CONFLICT (project_code, indicator)
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

const takeDirty = async (tx: Tx): Promise<readonly string[]> => {
  const rows = await tx.query<{ code: string }[]>(
    'SELECT project_code AS code FROM dirty ORDER BY project_code LIMIT $1 FOR UPDATE SKIP LOCKED',
    [BATCH],
  );
  return rows.map(({ code }) => code);
};

const evaluateBatch = async (tx: Tx, law: ParameterBook, cause: Cause): Promise<number> => {
  const codes = await takeDirty(tx);
  if (codes.length === 0) return 0;
  const on = cause.businessDay;
  await lockStreams(tx, codes.map(projectStream));
  const known = await projectsKnown(rowsIn(tx), codes);
  const received = await receipts(rowsIn(tx), codes, { on });
  const levels = await tx.query<(Told & { code: string })[]>(
    `SELECT project_code AS code, indicator, level, raised_level AS "raisedLevel" FROM indicator_level
     WHERE project_code = ANY($1)`,
    [codes],
  );
  const evaluated = [...known].map(([code, row]) => {
    const before = levels.filter((level) => level.code === code);
    return { code, row, ...changesOf(indicatorsOn(row, received.get(code) ?? [], on, law), before) };
  });
  await remember(tx, on, evaluated);
  await tx.query('DELETE FROM dirty WHERE project_code = ANY($1)', [codes]);
  await append(
    tx,
    evaluated.flatMap((changed) => told(changed.row, on, changed)),
    cause,
  );
  return codes.length;
};

/** Evaluates the projects that were marked, a batch at a time, and tells which levels changed. */
export const evaluateDirty = async (database: DataSource, law: ParameterBook, on: PlainDate): Promise<number> => {
  const cause: Cause = { actor: 'system', businessDay: on, cause: 'evaluation' };
  for (let evaluated = 0; ;) {
    const batch = await database.transaction((tx) => evaluateBatch(tx, law, cause));
    if (batch === 0) return evaluated;
    evaluated += batch;
  }
};

/** A new business day may change any level: every project is marked once a day, whichever replica comes first. */
export const beginDay = async (database: DataSource, on: PlainDate): Promise<void> =>
  database.transaction(async (tx) => {
    const begun = await tx.query<unknown[]>(
      `INSERT INTO evaluation (business_day) VALUES ($1)
       ON CONFLICT (id) DO UPDATE SET business_day = excluded.business_day
       WHERE evaluation.business_day < excluded.business_day RETURNING 1`,
      [on],
    );
    if (begun.length === 0) return;
    // In the order in which everybody marks: two that mark the same projects at once wait, and do not lock each other.
    await tx.query('INSERT INTO dirty (project_code) SELECT code FROM project ORDER BY code ON CONFLICT DO NOTHING');
  });
