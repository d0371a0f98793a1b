import type { Envelope } from '@anxin/contracts';
import type { ClientBase } from 'pg';
import { beginSpan, type OpenSpan, traceNow } from './trace';

/** Only a relay takes away what is noted: without one it would pile up. */
let isRelayed = false;

/** From now on what is appended in this process notes its trace. */
export const relayTraces = (): void => {
  isRelayed = true;
};

// Backwards through its key: a transaction may append often, and others may have filled the queue.
const NOTE = `
INSERT INTO trace (stream, version, traceparent)
SELECT stream, version, $1 FROM queue WHERE transaction = pg_current_xact_id() ORDER BY id DESC LIMIT $2
ON CONFLICT DO NOTHING`;

/** Notes, in the transaction that has just appended so many events, which trace they belong to, where there is one. */
export const noteTrace = async (connection: ClientBase, events: number): Promise<void> => {
  const traceparent = traceNow();
  if (isRelayed && traceparent !== undefined) await connection.query(NOTE, [traceparent, events]);
};

const OF_POSITIONS = `
SELECT s.position::int AS position, t.traceparent
FROM trace t JOIN seal s USING (stream, version) WHERE s.position = ANY ($1::bigint[])`;

const FORGET = `
DELETE FROM trace t USING seal s
WHERE s.stream = t.stream AND s.version = t.version AND s.position = ANY ($1::bigint[])`;

/** The spans of events that are about to be published, by position. */
export const publishingSpans = async (
  connection: ClientBase,
  events: readonly Envelope[],
): Promise<ReadonlyMap<number, OpenSpan>> => {
  const positions = events.map(({ position }) => position);
  const { rows } = await connection.query<{ position: number; traceparent: string }>(OF_POSITIONS, [positions]);
  const traces = new Map(rows.map(({ position, traceparent }) => [position, traceparent]));
  const spans = new Map<number, OpenSpan>();
  for (const { position, name } of events) {
    const parent = traces.get(position);
    const span = parent && beginSpan(`publish ${name}`, 'PRODUCER', parent, { 'messaging.system': 'kafka' });
    if (span) spans.set(position, span);
  }
  return spans;
};

/** Ends them, and forgets the traces of what was published. */
export const endPublishing = async (connection: ClientBase, spans: ReadonlyMap<number, OpenSpan>): Promise<void> => {
  if (spans.size === 0) return;
  for (const span of spans.values()) span.end();
  await connection.query(FORGET, [[...spans.keys()]]);
};
