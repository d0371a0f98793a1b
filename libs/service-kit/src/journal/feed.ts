import type { Envelope } from '@anxin/contracts';
import type { Rows } from '../database/rows';
import { JOURNAL_COLUMNS, journalOf } from '@anxin/evidence';

export type FeedQuery = {
  /** The position after which to read; 0 reads from the beginning. */
  readonly after: number;
  /** Events at most. */
  readonly limit: number;
  /** Only this sector's. Positions stay those of the whole feed, so a cursor means the same to everybody. */
  readonly sector?: string | undefined;
};

type FeedRow = {
  readonly position: number;
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

const PAGE = `
SELECT s.position::int, s.key_seq AS "keySeq", ${JOURNAL_COLUMNS}, j.payload
FROM seal s ${journalOf('s')}
WHERE s.position > $1 AND s.key IS NOT NULL AND ($3::text IS NULL OR j.sector = $3)
ORDER BY s.position LIMIT $2`;

const envelopeOf = (publisher: string, { contract, contractVersion, payload, ...row }: FeedRow): Envelope => ({
  publisher,
  position: row.position,
  name: contract,
  version: contractVersion,
  key: row.key,
  keySeq: row.keySeq,
  sector: row.sector,
  area: row.area,
  businessDay: row.businessDay,
  recordedAt: row.recordedAt,
  ...(payload === null ? { erased: true, data: null } : { data: JSON.parse(payload) as unknown }),
});

/** Published events by position: gapless, in order, never late. */
export const feedPage = async (rows: Rows, publisher: string, query: FeedQuery): Promise<readonly Envelope[]> => {
  const page = await rows<FeedRow>(PAGE, [query.after, query.limit, query.sector ?? null]);
  return page.map((row) => envelopeOf(publisher, row));
};
