import type { indicatorsChangedBy } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import type { IndicatorOn } from '@anxin/law';
import type { DataSource } from 'typeorm';
import type { Tx } from '../database/open';
import { append, lockStreams } from '../journal/append';
import { type JournalEntry, type Place, published as publish } from '../journal/entry';
import { lockBusinessDay } from '../clock/business-day';
import { clearDue, type DueSubject, markAll, markDay, takeDue } from './due';
import { changesOf, type LevelChanges, publishedChanges, publishedLevels, saveLevels } from './levels';
import { saveStands } from './stands';

/** A project as evaluated on a day. */
export type Evaluated = {
  readonly code: string;
  readonly place: Place;
  /** Its levels, to be published by the contract where they changed. */
  readonly indicators?: readonly IndicatorOn[];
  /** What else changed since it was last published, already saved. */
  readonly entries?: readonly JournalEntry[];
  /** The first later day on which any of this may be different without a new fact; the next one, unless told. */
  readonly standsUntil?: PlainDate | undefined;
};

/** How a service evaluates the indicators of its projects. */
export type Evaluation = {
  /** The event that publishes the levels of this service's indicators; none where it acts on them itself. */
  readonly contract?: ReturnType<typeof indicatorsChangedBy>;
  /** SQL: everything that is evaluated, as `subject`. */
  readonly subjects: string;
  /** The stream of a project; whoever changes its facts locks it. */
  readonly streamOf: (code: string) => string;
  /** Evaluates projects, which are locked; those not known are left out. */
  readonly evaluate: (tx: Tx, due: readonly DueSubject[], on: PlainDate) => Promise<readonly Evaluated[]>;
};

const entriesOf = (
  { contract, streamOf }: Evaluation,
  on: PlainDate,
  { code, place, entries = [] }: Evaluated,
  changes: LevelChanges,
): readonly JournalEntry[] => {
  const published = publishedChanges(changes);
  if (!contract || published.length === 0) return entries;
  const rules = published.map(({ indicator }) => indicator);
  return [...entries, publish(streamOf(code), place, contract, { projectCode: code, on, changes: published }, rules)];
};

const evaluateDue = async (
  tx: Tx,
  evaluation: Evaluation,
  due: readonly DueSubject[],
  on: PlainDate,
): Promise<void> => {
  const codes = due.map(({ subject }) => subject);
  await lockStreams(tx, codes.map(evaluation.streamOf));
  const before = await publishedLevels(tx, codes);
  const evaluated = (await evaluation.evaluate(tx, due, on)).map((project) => ({
    ...project,
    changes: changesOf(project.indicators ?? [], before.get(project.code) ?? []),
  }));
  await saveLevels(tx, on, evaluated);
  await saveStands(tx, codes, evaluated);
  await clearDue(tx, due);
  await append(
    tx,
    evaluated.flatMap((project) => entriesOf(evaluation, on, project, project.changes)),
    { actor: 'system', businessDay: on, cause: 'evaluation' },
  );
};

/** Which marks a turn takes. */
type Marks = { readonly after: string; readonly limit: number };
type Turn = { readonly due: readonly DueSubject[]; readonly fault?: unknown };

const evaluateBatch = async ({ database, evaluation, today }: EvaluateAll, marks: Marks): Promise<Turn> => {
  let due: readonly DueSubject[] = [];
  try {
    await database.transaction(async (tx) => {
      const on = await lockBusinessDay(tx, today);
      due = await takeDue(tx, marks);
      if (due.length > 0) await evaluateDue(tx, evaluation, due, on);
    });
    return { due };
  } catch (fault) {
    return { due, fault };
  }
};

const BATCH_SUBJECTS = 100;

/** Once through all marks. Where a batch fails, its subjects go one by one, so that one holds up no other. */
const evaluateOnce = async (all: EvaluateAll): Promise<{ evaluated: number; fault?: unknown }> => {
  let [evaluated, after, alone] = [0, '', 0];
  let first: unknown;
  for (;;) {
    const { due, fault } = await evaluateBatch(all, { after, limit: alone > 0 ? 1 : BATCH_SUBJECTS });
    if (fault !== undefined && due.length > 1) {
      alone = due.length;
      continue;
    }
    first ??= fault;
    const last = due.at(-1);
    if (last === undefined) return { evaluated, fault: first };
    if (fault === undefined) evaluated += due.length;
    after = last.subject;
    alone = Math.max(0, alone - 1);
  }
};

export type EvaluateAll = {
  readonly database: DataSource;
  readonly evaluation: Evaluation;
  /** The day to evaluate as of, unless another replica has begun a later one. */
  readonly today: PlainDate;
};

/**
 * Evaluates all that is due, a batch at a time, and publishes what changed. Rejects with the fault of a subject that
 * could not be evaluated, after all others were; it stays due.
 */
export const evaluateAllDue = async (all: EvaluateAll): Promise<number> => {
  for (let evaluated = 0; ;) {
    const pass = await evaluateOnce(all);
    if (pass.fault !== undefined) throw pass.fault as Error;
    if (pass.evaluated === 0) return evaluated;
    evaluated += pass.evaluated;
  }
};

/** Other parameters may change anything: all of everything is due. */
export const markAllDue = (tx: Tx, { subjects }: Evaluation): Promise<unknown> => markAll(tx, subjects);

/** A new business day may change any level, with the facts as they were: what does not stand on it is due. */
export const markNewDay = (tx: Tx, { subjects }: Evaluation, on: PlainDate): Promise<unknown> =>
  markDay(tx, subjects, on);
