import { daysBetween, type Moment, type PlainDate } from '@anxin/domain-kit';
import { isClockUnit, isUndetermined, type ParameterBook, pausedBetween, secondsPaused } from '@anxin/law';
import type { Tx } from '../database/open';
import { isoInstant } from '../database/rows';
import {
  type ChangeOf as Of,
  type Clocked,
  clockAtStart,
  dueOf,
  isPast,
  momentOf,
  type StreamDutyChange,
} from './duty';

type Started = { readonly stream: string; readonly change: Of<'START'> };

/** A duty that begins again on the day on which it began, such as after a mistaken assignment, is the same clock anew. */
const START = `
INSERT INTO deadline (stream, duty, rule, started_on, started_at, length, unit, due_on, due_at, status)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::timestamptz[], $6::int[], $7::text[],
  $8::date[], $9::timestamptz[], $10::text[])
ON CONFLICT (stream, duty, started_on) DO UPDATE SET rule = excluded.rule, started_at = excluded.started_at,
  length = excluded.length, unit = excluded.unit, extension = 0, paused = 0, paused_on = NULL, paused_at = NULL,
  due_on = excluded.due_on, due_at = excluded.due_at, status = excluded.status, ended_on = NULL`;

const start = async (
  tx: Tx,
  law: ParameterBook,
  all: readonly Started[],
  today: PlainDate | undefined,
): Promise<void> => {
  if (all.length === 0) return;
  const rows = all.map(({ stream, change }) => {
    const { startedOn, startedAt, length, unit, due } = clockAtStart(change, law);
    const status = isPast(due, today) ? 'MISSED' : 'RUNNING';
    return [stream, change.duty, change.rule, startedOn, startedAt, length, unit, due.on, due.at, status] as const;
  });
  await tx.query(
    START,
    Array.from({ length: 10 }, (_, column) => rows.map((row) => row[column])),
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
  { stream, change }: { readonly stream: string; readonly change: Exclude<StreamDutyChange['change'], Of<'START'>> },
): Promise<unknown> => {
  switch (change.type) {
    case 'MEET':
      return tx.query(END, [stream, change.duties ?? null, change.on, 'MET']);
    case 'VOID':
      return tx.query(END, [stream, change.duties ?? null, change.on, 'VOID']);
    case 'MISS':
      return tx.query(END, [stream, change.duties ?? null, change.on, 'MISSED']);
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
 * @param today where the events tell of what was late as it began (`lateAtStart`): nobody looks for it again
 */
export const changeDuties = async (
  tx: Tx,
  law: ParameterBook,
  all: readonly StreamDutyChange[],
  today?: PlainDate,
): Promise<void> => {
  let starting: Started[] = [];
  for (const { stream, change } of all) {
    if (change.type === 'START') {
      starting.push({ stream, change });
      continue;
    }
    await start(tx, law, starting, today);
    starting = [];
    await changeOne(tx, law, { stream, change });
  }
  await start(tx, law, starting, today);
};
