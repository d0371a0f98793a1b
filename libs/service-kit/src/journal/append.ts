import type { Tx } from '../database/open';
import { type Cause, type JournalEntry, sealedPayload } from './entry';

const COLUMNS = `stream, version, type, contract, contract_version, key, sector, area, business_day, actor, cause, rules,
  salt, payload, payload_digest`;

/**
 * The stream's row is locked by the count, so two transactions never share a version; entries of one stream take the
 * next versions in the order given. Streams are counted in the order of their names: no deadlock.
 */
const APPEND = `
WITH given AS (
  SELECT *, row_number() OVER (PARTITION BY stream ORDER BY place) AS nth
  FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::text[]) WITH ORDINALITY
    AS e (stream, type, contract, contract_version, key, sector, area, rules, salt, payload, digest, place)
), counted AS (
  SELECT stream, count(*)::int AS entries FROM given GROUP BY stream ORDER BY stream
), moved AS (
  INSERT INTO stream AS s (id, version) SELECT stream, entries FROM counted
  ON CONFLICT (id) DO UPDATE SET version = s.version + excluded.version
  RETURNING id, version
)
INSERT INTO journal (${COLUMNS})
SELECT g.stream, m.version - c.entries + g.nth, g.type, g.contract, g.contract_version, g.key, g.sector, g.area,
  $12::date, $13, $14, string_to_array(g.rules, ','), g.salt, g.payload, g.digest
FROM given g JOIN counted c USING (stream) JOIN moved m ON m.id = g.stream
ORDER BY g.place`;

/** Writes what happened into the journal, in the transaction that changes the state. */
export const append = async (tx: Tx, entries: readonly JournalEntry[], cause: Cause): Promise<void> => {
  if (entries.length === 0) return;
  const sealed = entries.map(({ payload }) => sealedPayload(payload));
  await tx.query(APPEND, [
    entries.map(({ stream }) => stream),
    entries.map(({ type }) => type),
    entries.map(({ contract }) => contract?.name ?? null),
    entries.map(({ contract }) => contract?.version ?? null),
    entries.map(({ contract }) => contract?.key ?? null),
    entries.map(({ place }) => place.sector),
    entries.map(({ place }) => place.area),
    entries.map(({ rules = [] }) => rules.join(',')),
    sealed.map(({ salt }) => salt),
    sealed.map(({ payload }) => payload),
    sealed.map(({ digest }) => digest),
    cause.businessDay,
    cause.actor,
    cause.cause ?? null,
  ]);
};

/** Holds an aggregate until the transaction ends, whether it exists yet or not. Several are taken in one order. */
export const lockStreams = async (tx: Tx, streams: readonly string[]): Promise<void> => {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM (SELECT DISTINCT unnest($1::text[]) AS id ORDER BY 1) s`,
    [streams],
  );
};
