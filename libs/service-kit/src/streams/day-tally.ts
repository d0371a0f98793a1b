import type { PlainDate } from '@anxin/domain-kit';
import { DayTally, journalOf, type Tally, toldDigest } from '@anxin/evidence';
import type { DataSource } from 'typeorm';
import { busyFault, databaseBusy } from '../database/busy';
import type { Tx } from '../database/open';
import { rowsIn } from '../database/rows';
import { currentEpoch, journalEnd } from '../journal/epochs';
import { checkCursor, envelopeOf, FEED_COLUMNS, type FeedRow } from '../journal/feed';
import { Turns } from '../turns';
import { withCursor } from './cursor';
import { type Hearing, TO_ALL_SECTORS } from './hearing';
import type { Place } from './window';

/** What of a day one heard up to a place. */
export type DayHeard = {
  readonly on: PlainDate;
  readonly through: Place;
  readonly all: Tally;
  readonly keys: ReadonlyMap<string, Tally>;
  /** The places of events whose data were erased. */
  readonly erased: readonly Place[];
};

export type DayQuestion = {
  readonly on: PlainDate;
  /** What was told up to a place; left out, to the end. */
  readonly through: Place | undefined;
  readonly hearing: Hearing;
  /** Whose question it is: one account's never hold up the others'. */
  readonly lane: string;
};

/** Days that are read at once, and how long one may wait: commands go first. */
const READS = { size: 2, kept: 1, waiting: 200, waitMs: 3_000, busy: () => databaseBusy('CONNECTION') };
const ROWS = 500;

/** Where the day's events stand, in the order of the tally: numbers alone are sorted, whatever their data weigh. */
const OF_DAY = `SELECT s.position::int FROM journal j JOIN seal s USING (stream, version)
WHERE j.business_day = $1 AND j.contract IS NOT NULL AND s.position <= $2
  AND ($3::text[] IS NULL OR j.sector = ANY ($3) OR j.contract = ANY ($4))
ORDER BY s.key, s.key_seq`;

// Their data come some at a time, so that no day is held whole.
const AT = `SELECT ${FEED_COLUMNS} FROM seal s ${journalOf('s')} WHERE s.position = ANY ($1) ORDER BY s.key, s.key_seq`;

const tallied = async (tx: Tx, service: string, { on, through, hearing }: DayQuestion): Promise<DayHeard> => {
  const rows = rowsIn(tx);
  await rows("SET LOCAL statement_timeout = '3s'", []);
  const journal = await journalEnd(rows);
  const place = through ?? { epoch: currentEpoch(journal.epochs), position: journal.end };
  checkCursor({ after: place.position, epoch: place.epoch }, journal);
  const found = await rows<Pick<FeedRow, 'position'>>(OF_DAY, [
    ...[on, place.position],
    ...[hearing.sectors ?? null, [...TO_ALL_SECTORS]],
  ]);
  const [tally, erased] = [new DayTally(), [] as Place[]];
  for (let at = 0; at < found.length; at += ROWS) {
    const positions = found.slice(at, at + ROWS).map(({ position }) => position);
    for (const row of await rows<FeedRow>(AT, [positions])) {
      const event = envelopeOf(service, journal.epochs, row);
      if (!hearing.hears(event)) continue;
      tally.add(event, toldDigest(event));
      if (event.erased) erased.push({ epoch: event.epoch, position: event.position });
    }
  }
  return { on, through: place, all: tally.all, keys: tally.keys, erased };
};

/**
 * Reads how many events of a business day one heard up to a place, and their digest: what was told late, of a day long
 * gone, counts to that day.
 * Throws `CURSOR_AHEAD` and `EPOCH_ENDED` as a stream does, `DATABASE_BUSY` where it takes too long.
 */
export const dayReader = (database: DataSource, service: string) => {
  const turns = new Turns(READS);
  return async (question: DayQuestion): Promise<DayHeard> => {
    const endTurn = await turns.take(question.lane);
    try {
      return await database.transaction((tx) => tallied(tx, service, question));
    } catch (fault) {
      throw busyFault(fault) ?? withCursor(fault);
    } finally {
      endTurn();
    }
  };
};
