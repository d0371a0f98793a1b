import { daysBetween, type Moment, type PlainDate } from '@anxin/domain-kit';
import {
  type DutyChange,
  isClockUnit,
  isUndetermined,
  type ParameterBook,
  pausedBetween,
  secondsPaused,
} from '@anxin/law';
import type { Tx } from '../database/open';
import { isoInstant } from '../database/rows';
import { type Clocked, dueOf, momentOf, type StreamDutyChange } from './duty';

type Of<Type extends DutyChange['type']> = Extract<DutyChange, { type: Type }>;
type Started = { readonly stream: string; readonly change: Of<'START'> };

/** A duty that begins again on the day on which it began, such as after a mistaken assignment, is the same clock anew. */
const START = `
INSERT INTO deadline (stream, duty, rule, started_on, started_at, length, unit, due_on, due_at, status)
SELECT *, 'RUNNING' FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::timestamptz[], $6::int[], $7::text[],
  $8::date[], $9::timestamptz[])
ON CONFLICT (stream, duty, started_on) DO UPDATE SET rule = excluded.rule, started_at = excluded.started_at,
  length = excluded.length, unit = excluded.unit, extension = 0, paused = 0, paused_on = NULL, paused_at = NULL,
  due_on = excluded.due_on, due_at = excluded.due_at, status = 'RUNNING', ended_on = NULL`;

const start = async (tx: Tx, law: ParameterBook, all: readonly Started[]): Promise<void> => {
  if (all.length === 0) return;
  const rows = all.map(({ stream, change }) => {
    const { duty, rule, on: startedOn, term } = change;
    const { length, unit } = isUndetermined(term) ? { length: null, unit: null } : term;
    const startedAt = unit && isClockUnit(unit) ? momentOf(change) : null;
    const due = dueOf({ startedOn, startedAt, length, unit, extension: 0, paused: 0 }, law);
    return [stream, duty, rule, startedOn, startedAt, length, unit, due.on, due.at] as const;
  });
  await tx.query(
    START,
    Array.from({ length: 9 }, (_, column) => rows.map((row) => row[column])),
  );
};

const END = `
UPDATE deadline SET ended_on = $3, paused_on = NULL, paused_at = NULL, status = CASE status WHEN 'MISSED' THEN status ELSE $4 END
WHERE stream = $1 AND ended_on IS NULL AND ($2::text[] IS NULL OR duty = ANY($2))`;

const PAUSE = `
UPDATE deadline SET status = 'PAUSED', paused_on = $2, paused_at = CASE WHEN started_at IS NULL THEN NULL ELSE $3::timestamptz END
WHERE stream = $1 AND status = 'RUNNING'`;

type Stored = Clocked & {
  readonly duty: string;
  readonly pausedOn: PlainDate | null;
  readonly pausedAt: Moment | null;
};

const LOAD = `
SELECT duty, started_on::text AS "startedOn", ${isoInstant("started_at AT TIME ZONE 'UTC'")} AS "startedAt", length, unit, extension, paused,
  paused_on::text AS "pausedOn", ${isoInstant("paused_at AT TIME ZONE 'UTC'")} AS "pausedAt"
FROM deadline WHERE stream = $1 AND status = $2`;

const SET_CLOCK = `
UPDATE deadline SET extension = $4, paused = $5, paused_on = NULL, paused_at = NULL, due_on = $6, due_at = $7,
  status = 'RUNNING'
WHERE stream = $1 AND duty = $2 AND started_on = $3`;

const setClock = (tx: Tx, stream: string, { duty, ...clock }: Stored, law: ParameterBook) => {
  const due = dueOf(clock, law);
  return tx.query(SET_CLOCK, [stream, duty, clock.startedOn, clock.extension, clock.paused, due.on, due.at]);
};

/** What the suspension that now ends took, as the duty's unit counts it. */
const pauseOf = ({ unit, pausedOn, pausedAt }: Stored, change: Of<'RESUME'>, law: ParameterBook): number => {
  if (!unit || !pausedOn) return 0;
  if (isClockUnit(unit)) return pausedAt ? secondsPaused(pausedAt, momentOf(change)) : 0;
  const took = pausedBetween(unit, pausedOn, change.on, law);
  // A calendar that ends within the suspension cannot say what it took: no day is lost, so all are given.
  return isUndetermined(took) ? daysBetween(pausedOn, change.on) : took;
};

const resume = async (tx: Tx, law: ParameterBook, stream: string, change: Of<'RESUME'>): Promise<void> => {
  for (const clock of await tx.query<Stored[]>(LOAD, [stream, 'PAUSED']))
    await setClock(tx, stream, { ...clock, paused: clock.paused + pauseOf(clock, change, law) }, law);
};

const extend = async (tx: Tx, law: ParameterBook, stream: string, { duty, by }: Of<'EXTEND'>): Promise<void> => {
  for (const clock of await tx.query<Stored[]>(LOAD, [stream, 'RUNNING']))
    if (clock.duty === duty) await setClock(tx, stream, { ...clock, extension: clock.extension + by }, law);
};

const changeOne = (
  tx: Tx,
  law: ParameterBook,
  { stream, change }: { readonly stream: string; readonly change: Exclude<DutyChange, Of<'START'>> },
): Promise<unknown> => {
  switch (change.type) {
    case 'MEET':
      return tx.query(END, [stream, change.duties ?? null, change.on, 'MET']);
    case 'VOID':
      return tx.query(END, [stream, change.duties ?? null, change.on, 'VOID']);
    case 'PAUSE':
      return tx.query(PAUSE, [stream, change.on, momentOf(change)]);
    case 'RESUME':
      return resume(tx, law, stream, change);
    case 'EXTEND':
      return extend(tx, law, stream, change);
  }
};

/**
 * Changes duties in their order, in the transaction of the events that say so and under the locks of their streams. Of
 * many that begin, such as a file's, all are written at once.
 */
export const changeDuties = async (tx: Tx, law: ParameterBook, all: readonly StreamDutyChange[]): Promise<void> => {
  let begun: Started[] = [];
  for (const { stream, change } of all) {
    if (change.type === 'START') {
      begun.push({ stream, change });
      continue;
    }
    await start(tx, law, begun);
    begun = [];
    await changeOne(tx, law, { stream, change });
  }
  await start(tx, law, begun);
};
