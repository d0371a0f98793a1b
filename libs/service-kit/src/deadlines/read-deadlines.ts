import type { Moment, PlainDate } from '@anxin/domain-kit';
import { isoInstant, type Rows } from '../database/rows';

/** A deadline as it is stored. */
export type StoredDeadline = {
  /** Whose it is: `clue:…`, `order:…`. */
  readonly stream: string;
  readonly duty: string;
  readonly rule: string;
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate | null;
  /** Of a clock of minutes or hours, its last moment. */
  readonly dueAt: Moment | null;
  readonly endedOn: PlainDate | null;
  readonly status: 'RUNNING' | 'PAUSED' | 'MET' | 'MISSED' | 'VOID';
  readonly extension: number;
  readonly paused: number;
};

const DEADLINE = `SELECT stream, duty, rule, started_on::text AS "startedOn", due_on::text AS "dueOn",
  ${isoInstant("due_at AT TIME ZONE 'UTC'")} AS "dueAt", ended_on::text AS "endedOn", status, extension, paused FROM deadline`;

/** All deadlines of streams, the oldest first. */
export const deadlinesOfStreams = async (
  rows: Rows,
  streams: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredDeadline[]>> => {
  const found = await rows<StoredDeadline>(`${DEADLINE} WHERE stream = ANY($1) ORDER BY started_on, duty`, [streams]);
  return new Map(streams.map((stream) => [stream, found.filter((deadline) => deadline.stream === stream)]));
};

export type DeadlineKey = readonly [dueOn: string, stream: string, duty: string];

const OPEN = `ended_on IS NULL AND due_on IS NOT NULL AND status <> 'PAUSED' AND ($1::date IS NULL OR due_on <= $1)`;

/** What is still to be done, the earliest day first; what has no day yet is in no list. */
export const openDeadlines = (
  rows: Rows,
  through: PlainDate | undefined,
  {
    after: [day, stream, duty] = ['0001-01-01', '', ''],
    limit,
  }: { readonly after?: DeadlineKey | undefined; readonly limit: number },
): Promise<readonly StoredDeadline[]> =>
  rows<StoredDeadline>(
    `${DEADLINE} WHERE ${OPEN} AND (due_on, stream, duty) > ($2::date, $3, $4) ORDER BY due_on, stream, duty LIMIT $5`,
    [through ?? null, day, stream, duty, limit],
  );

export const countOpenDeadlines = async (rows: Rows, through: PlainDate | undefined): Promise<number> => {
  const [row] = await rows<{ deadlines: number }>(
    `SELECT count(*)::int AS deadlines FROM (${DEADLINE} WHERE ${OPEN}) open`,
    [through ?? null],
  );
  return row?.deadlines ?? 0;
};
