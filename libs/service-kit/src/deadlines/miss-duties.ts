import { dayInChina, type Moment, momentInChina, type PlainDate } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { DataSource } from 'typeorm';
import { lockBusinessDay } from '../clock/business-day';
import type { Tx } from '../database/open';
import { isoInstant, type Rows } from '../database/rows';
import { append, lockStreams } from '../journal/append';
import type { Cause, JournalEntry } from '../journal/entry';
import { type Clocked, dueOf } from './duty';

/** A duty whose last day has passed, or has moved. */
export type Duty = { readonly stream: string; readonly duty: string };
export type MissedDuty = Duty & {
  readonly dueOn: PlainDate;
  /** Of a clock of minutes or hours. */
  readonly dueAt: Moment | null;
};
export type MovedDuty = Duty & { readonly from: PlainDate | null; readonly to: PlainDate | null };

/** What a service does with its deadlines; its migrations make `deadlineTables`. */
export type DeadlineWork = {
  readonly law: ParameterBook;
  /** Gives missed duties to their aggregates, whose streams are locked: what they lead to is journalled. */
  readonly missed: (tx: Tx, all: readonly MissedDuty[], cause: Cause) => Promise<readonly JournalEntry[]>;
  /** What is told of last days that a new calendar or rule moved. */
  readonly moved: (tx: Tx, all: readonly MovedDuty[], cause: Cause) => Promise<readonly JournalEntry[]>;
};

type Work = { readonly database: DataSource; readonly now: Moment; readonly deadlines: DeadlineWork };

const STREAMS_AT_ONCE = 500;

/** Late is what was due before the day $1, or of a clock of minutes or hours before the moment $2. */
const LATE = `
(SELECT stream FROM deadline WHERE status = 'RUNNING' AND due_on < $1 ORDER BY due_on, stream LIMIT $3)
UNION ALL (SELECT stream FROM deadline WHERE status = 'RUNNING' AND due_at < $2 ORDER BY due_at, stream LIMIT $3)`;

/** How many streams have duties whose day has passed and that were not told yet. */
export const countLate = async (rows: Rows, now: Moment): Promise<number> => {
  const sql = `SELECT count(DISTINCT stream)::int AS streams FROM deadline
    WHERE status = 'RUNNING' AND (due_on < $1 OR due_at < $2)`;
  return (await rows<{ streams: number }>(sql, [dayInChina(now), now]))[0]?.streams ?? 0;
};

/** Two clocks of one duty may end on one day, such as one from before a holiday and one from within: that is told once. */
const MISS = `
WITH missed AS (
  UPDATE deadline SET status = 'MISSED'
  WHERE stream = ANY($1) AND status = 'RUNNING' AND (due_on < $2 OR due_at < $3)
  RETURNING stream, duty, due_on, due_at
)
SELECT DISTINCT stream, duty, due_on::text AS "dueOn", ${isoInstant("due_at AT TIME ZONE 'UTC'")} AS "dueAt"
FROM missed m WHERE NOT EXISTS (
  SELECT FROM deadline d WHERE d.stream = m.stream AND d.duty = m.duty AND d.status = 'MISSED'
    AND d.due_on IS NOT DISTINCT FROM m.due_on AND d.due_at IS NOT DISTINCT FROM m.due_at)
ORDER BY 3, 1, 2`;

/**
 * Of streams, which are locked, the duties that were due before a day or moment and not told yet: told from now on.
 * For `missDuties`, and for whoever learns late of a day on which something else happened to them.
 */
export const takeMissed = async (
  tx: Tx,
  streams: readonly string[],
  on: PlainDate,
  now: Moment = momentInChina(on, 0),
): Promise<readonly MissedDuty[]> => tx.query<MissedDuty[]>(MISS, [streams, on, now]);

const causeOf = (businessDay: PlainDate): Cause => ({ actor: 'system', businessDay, cause: 'deadlines' });

/**
 * Tells each duty whose last day has passed, once on any replica: under the lock of its stream, which whoever does the
 * duty takes as well.
 */
export const missDuties = async ({ database, now, deadlines }: Work): Promise<void> => {
  for (let found = 1; found > 0;) {
    found = await database.transaction(async (tx) => {
      const on = await lockBusinessDay(tx, dayInChina(now));
      const late = await tx.query<{ stream: string }[]>(LATE, [on, now, STREAMS_AT_ONCE]);
      if (late.length === 0) return 0;
      const streams = [...new Set(late.map(({ stream }) => stream))];
      await lockStreams(tx, streams);
      const missed = await takeMissed(tx, streams, on, now);
      if (missed.length > 0) await append(tx, await deadlines.missed(tx, missed, causeOf(on)), causeOf(on));
      return late.length;
    });
  }
};

type Open = Clocked & Duty & { readonly dueOn: PlainDate | null };

/** No calendar moves a clock of minutes or hours. */
const OPEN = `
SELECT stream, duty, started_on::text AS "startedOn", NULL AS "startedAt", length, unit, extension, paused,
  due_on::text AS "dueOn"
FROM deadline WHERE status = 'RUNNING' AND due_at IS NULL AND`;

const PAGE = `${OPEN} (stream, duty) > ($1, $2) ORDER BY stream, duty LIMIT $3`;
const OF_STREAMS = `${OPEN} stream = ANY($1) ORDER BY stream, duty`;

const MOVE = `
UPDATE deadline d SET due_on = m.due_on
FROM unnest($1::text[], $2::text[], $3::date[], $4::date[]) m (stream, duty, started_on, due_on)
WHERE d.stream = m.stream AND d.duty = m.duty AND d.started_on = m.started_on`;

const OPEN_AT_ONCE = 5_000;

const movedOf = (open: readonly Open[], law: ParameterBook) =>
  open.flatMap((one) => {
    const { on: to } = dueOf(one, law);
    return to === one.dueOn ? [] : [{ ...one, to }];
  });

const moveStreams = async (tx: Tx, { law, moved }: DeadlineWork, streams: readonly string[], cause: Cause) => {
  await lockStreams(tx, streams);
  const all = movedOf(await tx.query<Open[]>(OF_STREAMS, [streams]), law);
  if (all.length === 0) return;
  await tx.query(MOVE, [
    all.map(({ stream }) => stream),
    all.map(({ duty }) => duty),
    all.map(({ startedOn }) => startedOn),
    all.map(({ to }) => to),
  ]);
  const told = all.map(({ stream, duty, dueOn: from, to }) => ({ stream, duty, from, to }));
  await append(tx, await moved(tx, told, cause), cause);
};

/** Computes last days anew, so that a calendar or rule that came meanwhile moves them; what moved is told. */
export const moveDuties = async (tx: Tx, deadlines: DeadlineWork, on: PlainDate): Promise<void> => {
  for (let [stream, duty] = ['', '']; ;) {
    const page = await tx.query<Open[]>(PAGE, [stream, duty, OPEN_AT_ONCE]);
    const moved = movedOf(page, deadlines.law);
    const streams = [...new Set(moved.map((one) => one.stream))];
    if (streams.length > 0) await moveStreams(tx, deadlines, streams, causeOf(on));
    const last = page.at(-1);
    if (!last || page.length < OPEN_AT_ONCE) return;
    [stream, duty] = [last.stream, last.duty];
  }
};
