import type { Envelope } from '@anxin/contracts';
import { JOURNAL_COLUMNS, journalOf } from '@anxin/evidence';
import { defineErrors } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import { currentEpoch, type Epoch, epochAt, type JournalEnd, journalEnd } from './epochs';

const cursor = defineErrors('CURSOR', {
  AHEAD: '游标超出末尾，请从 end 继续读取。The cursor is beyond the end of the feed: go on from end.',
});
const ended = defineErrors('EPOCH', {
  ENDED:
    '服务已由备份恢复，请按 epoch 和 after 继续读取。The service was restored from a copy: go on with epoch and after.',
});

export type FeedQuery = {
  /** The position after which to read; 0 reads from the beginning. */
  readonly after: number;
  /** The epoch of that position, as a page told it; left out, a restore of the publisher goes unnoticed. */
  readonly epoch?: number | undefined;
  /** Events at most. */
  readonly limit: number;
  /** Only these sectors'. Positions stay those of the whole feed, so a cursor means the same to everybody. */
  readonly sectors?: readonly string[] | undefined;
  /** Names of events that are read whatever their sector. */
  readonly also?: readonly string[];
  /** Bytes of payloads at most, but for a single event. */
  readonly bytes?: number;
};

/** A page of a feed. */
export type FeedPage = {
  /** The epoch to give with the cursor. */
  readonly epoch: number;
  readonly events: readonly Envelope[];
  /** The position to go on from. */
  readonly next: number;
};

/** A page that is to be kept for a while, with the bytes of its payloads. */
export type SizedPage = FeedPage & { readonly bytes: number };

/** A row of what was published, as `FEED_COLUMNS` read it. */
export type FeedRow = {
  readonly position: number;
  readonly previous: number | null;
  readonly keySeq: number;
  readonly contract: string;
  readonly contractVersion: number;
  readonly key: string;
  readonly sector: Envelope['sector'];
  readonly area: string | null;
  readonly businessDay: string;
  readonly recordedAt: string;
  readonly payload: string | null;
};

/** Of `seal s` and `journal j`. */
export const FEED_COLUMNS = `s.position::int, s.key_seq AS "keySeq", ${JOURNAL_COLUMNS}, j.payload,
  (SELECT p.position FROM seal p WHERE p.key = s.key AND p.key_seq = s.key_seq - 1)::int AS previous`;

/** Positions that one look for events reads, and looks that a page takes, at most: a reader of a few among many waits. */
const SCANNED = 2_000;
const LOOKS = 20;
/** Unless said: others wait while a page is made into text. */
const PAGE_BYTES = 128 * 1024;

const PAGE = `
SELECT * FROM (
  SELECT found.*, count(*) OVER ()::int AS "foundCount",
    sum(coalesce(octet_length(payload), 0)) OVER (ORDER BY position) - coalesce(octet_length(payload), 0) AS before
  FROM (
    SELECT ${FEED_COLUMNS} FROM seal s ${journalOf('s')}
    WHERE s.position > $1 AND s.position <= $2 AND s.key IS NOT NULL
      AND ($4::text[] IS NULL OR j.sector = ANY ($4) OR j.contract = ANY ($6))
    ORDER BY s.position LIMIT $3
  ) found
) page WHERE before < $5 ORDER BY position`;

type PageRow = FeedRow & { readonly foundCount: number };

/** A row as readers of the feed are given it. */
export const envelopeOf = (publisher: string, epochs: readonly Epoch[], row: FeedRow): Envelope => {
  const epoch = epochAt(epochs, row.position);
  const previousEpoch = row.previous === null ? epoch : epochAt(epochs, row.previous);
  return {
    publisher,
    epoch,
    position: row.position,
    name: row.contract,
    version: row.contractVersion,
    key: row.key,
    keySeq: row.keySeq,
    ...(previousEpoch === epoch ? {} : { previousEpoch }),
    sector: row.sector,
    area: row.area,
    businessDay: row.businessDay,
    recordedAt: row.recordedAt,
    ...(row.payload === null ? { erased: true, data: null } : { data: JSON.parse(row.payload) as unknown }),
  };
};

/** The last position that a reader of an epoch has in common with this journal. */
const commonWith = (epoch: number | undefined, epochs: readonly Epoch[], end: number): number =>
  epoch === undefined ? end : (epochs.find((later) => later.epoch > epoch)?.after ?? end);

/** Throws `CURSOR_AHEAD` for a position that is not given yet, `EPOCH_ENDED` for one that a restore took back. */
export const checkCursor = (
  { after, epoch: given }: Pick<FeedQuery, 'after' | 'epoch'>,
  { end, epochs }: JournalEnd,
): void => {
  const epoch = currentEpoch(epochs);
  const common = commonWith(given, epochs, end);
  if (after > common && (given ?? epoch) !== epoch) throw ended.ENDED({ epoch: String(epoch), after: String(common) });
  if (after > end) throw cursor.AHEAD({ epoch: String(epoch), end: String(end) });
};

/**
 * Published events by position: gapless, in order, never late. A page is bounded in bytes and in what it looks at, so
 * that it may have fewer events than its limit, or in a long stretch of others' none, and yet go on: the end is where
 * `next` stands still.
 * Throws `CURSOR_AHEAD` for a position that is not given yet, `EPOCH_ENDED` for one that a restore took back.
 */
export const sizedPage = async (rows: Rows, publisher: string, query: FeedQuery): Promise<SizedPage> => {
  const { limit, sectors, also = [], bytes = PAGE_BYTES } = query;
  const journal = await journalEnd(rows);
  checkCursor(query, journal);
  const { end, epochs } = journal;
  const epoch = currentEpoch(epochs);
  let next = query.after;
  for (let look = 0; look < LOOKS && next < end; look++) {
    const through = Math.min(next + SCANNED, end);
    const page = await rows<PageRow>(PAGE, [next, through, limit, sectors ?? null, bytes, also]);
    const [first, last] = [page[0], page.at(-1)];
    if (!first || !last) {
      next = through;
      continue;
    }
    const isCut = first.foundCount === limit || page.length < first.foundCount;
    return {
      epoch,
      events: page.map((row) => envelopeOf(publisher, epochs, row)),
      next: isCut ? last.position : through,
      bytes: page.reduce((sum, { payload }) => sum + (payload?.length ?? 0), 0),
    };
  }
  return { epoch, events: [], next, bytes: 0 };
};

/** The same as readers of the feed are given it. */
export const feedPage = async (rows: Rows, publisher: string, query: FeedQuery): Promise<FeedPage> => {
  const { epoch, events, next } = await sizedPage(rows, publisher, query);
  return { epoch, events, next };
};

/** How far a key has come: the sequence of its last event, and the epoch that it belongs to. */
export type KeyHead = { readonly key: string; readonly epoch: number; readonly keySeq: number };

// From key to key by the index, whatever the number of their events.
const HEADS = `
WITH RECURSIVE keys (key) AS (
  (SELECT key FROM seal WHERE key > $1 ORDER BY key LIMIT 1)
  UNION ALL
  SELECT (SELECT s.key FROM seal s WHERE s.key > keys.key ORDER BY s.key LIMIT 1) FROM keys WHERE keys.key IS NOT NULL
)
SELECT keys.key, last.key_seq AS "keySeq", last.position::int FROM (SELECT * FROM keys LIMIT $2) keys
CROSS JOIN LATERAL (SELECT * FROM seal WHERE seal.key = keys.key ORDER BY key_seq DESC LIMIT 1) last
ORDER BY keys.key`;

export type KeyHeadsQuery = { readonly after: string; readonly limit: number };
export type KeyHeads = { readonly epoch: number; readonly heads: readonly KeyHead[] };

/** How far the keys after one have come, in the order of their bytes. */
export const keyHeads = async (rows: Rows, { after, limit }: KeyHeadsQuery): Promise<KeyHeads> => {
  const { epochs } = await journalEnd(rows);
  const heads = await rows<{ key: string; keySeq: number; position: number }>(HEADS, [after, limit]);
  return {
    epoch: currentEpoch(epochs),
    heads: heads.map(({ key, keySeq, position }) => ({ key, keySeq, epoch: epochAt(epochs, position) })),
  };
};

const OF_KEY = `
SELECT ${FEED_COLUMNS} FROM (
  SELECT * FROM seal WHERE key = $1 AND (key_seq > $2 OR position > $3) ORDER BY key_seq LIMIT $4
) s ${journalOf('s')} ORDER BY s.key_seq`;

export type KeyEventsQuery = KeyHead & { readonly limit: number };

/** The events of one key that follow a place. */
export const keyEvents = async (
  rows: Rows,
  publisher: string,
  { key, epoch, keySeq, limit }: KeyEventsQuery,
): Promise<readonly Envelope[]> => {
  const { end, epochs } = await journalEnd(rows);
  const page = await rows<FeedRow>(OF_KEY, [key, keySeq, commonWith(epoch, epochs, end), limit]);
  return page.map((row) => envelopeOf(publisher, epochs, row));
};
