import type { PlainDate } from '@anxin/domain-kit';
import type { Tx } from '../database/open';
import { isoInstant, type Rows } from '../database/rows';
import type { Look, LookProposal, LooksEvent, LooksState } from './look';

const PROPOSALS = `
SELECT id AS "proposalId", officer, on_day::text AS "on", looks, reason FROM look_grant WHERE outcome IS NULL`;

/** What waits for a second officer on a day, oldest first. */
export const proposalsOn = (rows: Rows, on: PlainDate): Promise<readonly LookProposal[]> =>
  rows<LookProposal>(`${PROPOSALS} AND on_day = $1 ORDER BY id`, [on]);

/** What an officer was allowed on a day, and asked for. */
export const grantsOf = async (rows: Rows, officer: string, on: PlainDate): Promise<LooksState> => {
  const [sum] = await rows<{ granted: number }>(
    `SELECT coalesce(sum(looks), 0)::int AS granted FROM look_grant
     WHERE officer = $1 AND on_day = $2 AND outcome = 'CONFIRMED'`,
    [officer, on],
  );
  const proposals = await rows<LookProposal>(`${PROPOSALS} AND officer = $1 AND on_day = $2 ORDER BY id`, [
    officer,
    on,
  ]);
  return { granted: sum?.granted ?? 0, proposals };
};

/** Keeps what was asked for, and what became of it. */
export const saveGrant = async (tx: Tx, event: LooksEvent, actor: string): Promise<void> => {
  if (event.type === 'LooksProposed') {
    const { proposalId, officer, on, looks, reason } = event.proposal;
    await tx.query('INSERT INTO look_grant (id, officer, on_day, looks, reason) VALUES ($1, $2, $3, $4, $5)', [
      ...[proposalId, officer, on, looks, reason],
    ]);
    return;
  }
  const outcome = event.type === 'LooksGranted' ? 'CONFIRMED' : 'REJECTED';
  await tx.query('UPDATE look_grant SET outcome = $2, decided_by = $3 WHERE id = $1', [
    ...[event.proposalId, outcome, actor],
  ]);
};

/** A look as the person concerned reads of it. */
export type Seen = Omit<Look, 'person'> & {
  readonly id: number;
  readonly on: PlainDate;
  readonly at: string;
  readonly officer: string;
};

/** Notes who was seen, for the person concerned. */
export const noteSeen = (
  tx: Tx,
  { officer, on }: Pick<Seen, 'officer' | 'on'>,
  seen: readonly Look[],
): Promise<unknown> =>
  tx.query(
    `INSERT INTO seen (person, field, reason, officer, on_day)
     SELECT *, $4, $5::date FROM unnest($1::text[], $2::text[], $3::text[])`,
    [seen.map(({ person }) => person), seen.map(({ field }) => field), seen.map(({ reason }) => reason), officer, on],
  );

/** The looks at a person before one of them, the latest first. */
export const looksAt = (
  rows: Rows,
  person: string,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
): Promise<readonly Seen[]> =>
  rows<Seen>(
    `SELECT id::int AS id, on_day::text AS on, ${isoInstant('seen_at')} AS at, field, officer, reason FROM seen
     WHERE person = $1 AND ($2::int IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [person, before ?? null, limit],
  );

export const countSeen = async (rows: Rows, person: string): Promise<number> =>
  (await rows<{ looks: number }>('SELECT count(*)::int AS looks FROM seen WHERE person = $1', [person]))[0]?.looks ?? 0;

export type Looked = { readonly today: number; readonly inOperation: number };

/** How many full numbers an officer has looked at on a day, and of these in one operation. */
export const lookedAt = async (rows: Rows, officer: string, on: PlainDate, operation = ''): Promise<Looked> => {
  const [looked] = await rows<Looked>(
    `SELECT coalesce(sum(looks), 0)::int AS today,
       coalesce(sum(looks) FILTER (WHERE operation = $3), 0)::int AS "inOperation"
     FROM look WHERE officer = $1 AND on_day = $2`,
    [officer, on, operation],
  );
  return looked ?? { today: 0, inOperation: 0 };
};

type Counted = { readonly officer: string; readonly on: PlainDate; readonly operation: string; readonly looks: number };

export const noteLooks = (tx: Tx, { officer, on, operation, looks }: Counted): Promise<unknown> =>
  tx.query('INSERT INTO look (officer, on_day, operation, looks) VALUES ($1, $2, $3, $4)', [
    ...[officer, on, operation, looks],
  ]);

/** Notes that an officer has reached the daily measure; false when that was noted before. */
export const noteReached = async (tx: Tx, officer: string, on: PlainDate): Promise<boolean> => {
  const noted = await tx.query<unknown[]>(
    'INSERT INTO look_alarm (officer, on_day) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
    [officer, on],
  );
  return noted.length > 0;
};

/** How many officers have reached the daily measure on a day. */
export const officersAtMeasure = async (rows: Rows, on: PlainDate): Promise<number> =>
  (await rows<{ officers: number }>('SELECT count(*)::int AS officers FROM look_alarm WHERE on_day = $1', [on]))[0]
    ?.officers ?? 0;
