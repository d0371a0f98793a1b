import type { indicatorsChangedBy } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { IndicatorOn } from '@anxin/law';
import type { DataSource } from 'typeorm';
import type { Tx } from '../database/open';
import { append, lockStreams } from '../journal/append';
import { type Cause, type JournalEntry, type Place, published } from '../journal/entry';
import { clearDirty, takeDirty } from './dirty';
import { changesOf, type LevelChanges, levelsTold, rememberLevels, toldChanges } from './levels';

/** A project as evaluated on a day. */
export type Evaluated = {
  readonly code: string;
  readonly place: Place;
  readonly indicators: readonly IndicatorOn[];
  /** What else changed since it was last told, already remembered. */
  readonly entries?: readonly JournalEntry[];
  /** Told when what was found is committed. */
  readonly committed?: () => void;
};

export type Evaluation = {
  readonly database: DataSource;
  /** The event that tells levels of this service's indicators. */
  readonly contract: ReturnType<typeof indicatorsChangedBy>;
  /** The stream of a project; whoever changes its facts holds it. */
  readonly streamOf: (code: string) => string;
  /** Looks at the projects, which are held; those not known are left out. */
  readonly look: (tx: Tx, codes: readonly string[], on: PlainDate) => Promise<readonly Evaluated[]>;
};

const entriesOf = (
  { contract, streamOf }: Evaluation,
  on: PlainDate,
  { code, place, entries = [] }: Evaluated,
  changes: LevelChanges,
): readonly JournalEntry[] => {
  const told = toldChanges(changes);
  if (told.length === 0) return entries;
  const rules = told.map(({ indicator }) => indicator);
  return [...entries, published(streamOf(code), place, contract, { projectCode: code, on, changes: told }, rules)];
};

type Batch = { readonly codes: readonly string[]; readonly evaluated: readonly Evaluated[] };

const evaluateBatch = async (tx: Tx, evaluation: Evaluation, cause: Cause): Promise<Batch> => {
  const codes = await takeDirty(tx);
  if (codes.length === 0) return { codes, evaluated: [] };
  const on = cause.businessDay;
  await lockStreams(tx, codes.map(evaluation.streamOf));
  const before = await levelsTold(tx, codes);
  const evaluated = (await evaluation.look(tx, codes, on)).map((project) => ({
    ...project,
    changes: changesOf(project.indicators, before.get(project.code) ?? []),
  }));
  await rememberLevels(tx, on, evaluated);
  await clearDirty(tx, codes);
  await append(
    tx,
    evaluated.flatMap((project) => entriesOf(evaluation, on, project, project.changes)),
    cause,
  );
  return { codes, evaluated };
};

/** Evaluates the projects that were marked, a batch at a time, and tells what changed. */
export const evaluateDirty = async (evaluation: Evaluation, on: PlainDate): Promise<number> => {
  const cause: Cause = { actor: 'system', businessDay: on, cause: 'evaluation' };
  for (let evaluated = 0; ;) {
    const batch = await evaluation.database.transaction((tx) => evaluateBatch(tx, evaluation, cause));
    for (const { committed } of batch.evaluated) committed?.();
    if (batch.codes.length === 0) return evaluated;
    evaluated += batch.codes.length;
  }
};

/** A new business day may change any level: every project is marked once a day, whichever replica comes first. */
export const beginDay = async (database: DataSource, on: PlainDate): Promise<void> => {
  // Asked every second: a day that has begun is only read.
  const begun = await database.query<unknown[]>('SELECT FROM evaluation WHERE business_day >= $1', [on]);
  if (begun.length === 0) await markAll(database, on);
};

const markAll = (database: DataSource, on: PlainDate): Promise<void> =>
  database.transaction(async (tx) => {
    const begun = await tx.query<unknown[]>(
      `INSERT INTO evaluation (business_day) VALUES ($1)
       ON CONFLICT (id) DO UPDATE SET business_day = excluded.business_day
       WHERE evaluation.business_day < excluded.business_day RETURNING 1`,
      [on],
    );
    if (begun.length === 0) return;
    await tx.query('INSERT INTO dirty (project_code) SELECT code FROM project ORDER BY code ON CONFLICT DO NOTHING');
  });
