import type { indicatorsChangedBy } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { IndicatorOn } from '@anxin/law';
import type { DataSource } from 'typeorm';
import type { Tx } from '../database/open';
import { append, lockStreams } from '../journal/append';
import { type JournalEntry, type Place, published } from '../journal/entry';
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

/**
 * The day that a batch is evaluated as of: a day that has begun meanwhile, here or in another replica, goes before the
 * one that was asked for. Held, so that the next day marks its projects after this batch has let go of its marks.
 */
const dayOf = async (tx: Tx, asked: PlainDate): Promise<PlainDate> => {
  const [begun] = await tx.query<{ day: PlainDate }[]>('SELECT business_day::text AS day FROM evaluation FOR SHARE');
  return begun && begun.day > asked ? begun.day : asked;
};

const evaluateProjects = async (
  tx: Tx,
  evaluation: Evaluation,
  codes: readonly string[],
  on: PlainDate,
): Promise<readonly Evaluated[]> => {
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
    { actor: 'system', businessDay: on, cause: 'evaluation' },
  );
  return evaluated;
};

/** Which marks a turn takes. */
type Marks = { readonly after: string; readonly limit: number };
type Turn = { readonly codes: readonly string[]; readonly fault?: unknown };

const evaluateMarked = async (evaluation: Evaluation, asked: PlainDate, marks: Marks): Promise<Turn> => {
  let codes: readonly string[] = [];
  try {
    const evaluated = await evaluation.database.transaction(async (tx) => {
      const on = await dayOf(tx, asked);
      codes = await takeDirty(tx, marks);
      return codes.length === 0 ? [] : evaluateProjects(tx, evaluation, codes, on);
    });
    for (const { committed } of evaluated) committed?.();
    return { codes };
  } catch (fault) {
    return { codes, fault };
  }
};

const TOGETHER = 100;

/** Once through all marks. Where a batch fails, its projects go one by one, so that one holds up no other. */
const evaluateOnce = async (evaluation: Evaluation, on: PlainDate): Promise<{ evaluated: number; fault?: unknown }> => {
  let [evaluated, after, alone] = [0, '', 0];
  let first: unknown;
  for (;;) {
    const { codes, fault } = await evaluateMarked(evaluation, on, { after, limit: alone > 0 ? 1 : TOGETHER });
    if (fault !== undefined && codes.length > 1) {
      alone = codes.length;
      continue;
    }
    first ??= fault;
    const last = codes.at(-1);
    if (last === undefined) return { evaluated, fault: first };
    if (fault === undefined) evaluated += codes.length;
    after = last;
    alone = Math.max(0, alone - 1);
  }
};

/**
 * Evaluates the projects that were marked, a batch at a time, and tells what changed. Rejects with the fault of a project
 * that could not be evaluated, after all others were; it stays marked.
 */
export const evaluateDirty = async (evaluation: Evaluation, on: PlainDate): Promise<number> => {
  for (let evaluated = 0; ;) {
    const pass = await evaluateOnce(evaluation, on);
    if (pass.fault !== undefined) throw pass.fault as Error;
    if (pass.evaluated === 0) return evaluated;
    evaluated += pass.evaluated;
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
