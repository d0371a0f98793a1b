import { daysBetween, type PlainDate } from '@anxin/domain-kit';
import { type DutyChange, isUndetermined, type ParameterBook, pausedBetween } from '@anxin/law';
import type { Tx } from '../database/open';
import { type Clocked, dueOf, type StreamDutyChange } from './duty';

type Of<Type extends DutyChange['type']> = Extract<DutyChange, { type: Type }>;
type Started = { readonly stream: string; readonly change: Of<'START'> };

/** A duty that begins again on the day on which it began, such as after a mistaken assignment, is the same clock anew. */
const START = `
INSERT INTO deadline (stream, duty, rule, started_on, length, unit, due_on, status)
SELECT *, 'RUNNING' FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::int[], $6::text[], $7::date[])
ON CONFLICT (stream, duty, started_on) DO UPDATE SET rule = excluded.rule, length = excluded.length,
  unit = excluded.unit, extension = 0, paused = 0, paused_on = NULL, due_on = excluded.due_on, status = 'RUNNING',
  ended_on = NULL`;

const start = async (tx: Tx, law: ParameterBook, all: readonly Started[]): Promise<void> => {
  if (all.length === 0) return;
  const rows = all.map(({ stream, change: { duty, rule, on: startedOn, term } }) => {
    const { length, unit } = isUndetermined(term) ? { length: null, unit: null } : term;
    const due = dueOf({ startedOn, length, unit, extension: 0, paused: 0 }, law);
    return [stream, duty, rule, startedOn, length, unit, due] as const;
  });
  await tx.query(
    START,
    Array.from({ length: 7 }, (_, column) => rows.map((row) => row[column])),
  );
};

const END = `
UPDATE deadline SET ended_on = $3, paused_on = NULL, status = CASE status WHEN 'MISSED' THEN status ELSE $4 END
WHERE stream = $1 AND ended_on IS NULL AND ($2::text[] IS NULL OR duty = ANY($2))`;

const PAUSE = `UPDATE deadline SET status = 'PAUSED', paused_on = $2 WHERE stream = $1 AND status = 'RUNNING'`;

type Stored = Clocked & { readonly duty: string; readonly pausedOn: PlainDate | null };

const LOAD = `
SELECT duty, started_on::text AS "startedOn", length, unit, extension, paused, paused_on::text AS "pausedOn"
FROM deadline WHERE stream = $1 AND status = $2`;

const SET_CLOCK = `
UPDATE deadline SET extension = $4, paused = $5, paused_on = NULL, due_on = $6, status = 'RUNNING'
WHERE stream = $1 AND duty = $2 AND started_on = $3`;

const setClock = (tx: Tx, stream: string, { duty, ...clock }: Omit<Stored, 'pausedOn'>, law: ParameterBook) =>
  tx.query(SET_CLOCK, [stream, duty, clock.startedOn, clock.extension, clock.paused, dueOf(clock, law)]);

const resume = async (tx: Tx, law: ParameterBook, stream: string, on: PlainDate): Promise<void> => {
  for (const { pausedOn, ...clock } of await tx.query<Stored[]>(LOAD, [stream, 'PAUSED'])) {
    if (!pausedOn) continue;
    const took = clock.unit ? pausedBetween(clock.unit, pausedOn, on, law) : 0;
    // A calendar that ends within the suspension cannot say what it took: no day is lost, so all are given.
    const paused = clock.paused + (isUndetermined(took) ? daysBetween(pausedOn, on) : took);
    await setClock(tx, stream, { ...clock, paused }, law);
  }
};

const extend = async (tx: Tx, law: ParameterBook, stream: string, { duty, by }: Of<'EXTEND'>): Promise<void> => {
  for (const { pausedOn: _, ...clock } of await tx.query<Stored[]>(LOAD, [stream, 'RUNNING']))
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
      return tx.query(PAUSE, [stream, change.on]);
    case 'RESUME':
      return resume(tx, law, stream, change.on);
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
