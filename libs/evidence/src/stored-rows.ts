import { JOURNAL_COLUMNS, journalOf } from './chain';
import type { Finding, StoredRow } from './finding';
import type { Rows } from './rows';

const PAGE = 5_000;

const STORED = `
SELECT s.position::int, s.key_seq AS "keySeq", s.hash, ${JOURNAL_COLUMNS}, j.salt, j.payload
FROM seal s ${journalOf('s')}
WHERE s.position > $1 ORDER BY s.position LIMIT $2`;

/** Every sealed row of a journal by position, a page in memory at a time. */
export async function* storedRows(rows: Rows): AsyncGenerator<StoredRow> {
  for (let after = 0; ;) {
    const page = await rows<StoredRow>(STORED, [after, PAGE]);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.position;
  }
}

type Loose = { readonly stream: string; readonly version: number };

const LOOSE = `
SELECT j.stream, j.version FROM journal j
WHERE NOT EXISTS (SELECT FROM seal s WHERE s.stream = j.stream AND s.version = j.version)
  AND NOT EXISTS (SELECT FROM queue q WHERE q.stream = j.stream AND q.version = j.version) LIMIT 100`;

const UNHELD = `
SELECT s.position::int, s.stream, s.version FROM seal s
WHERE NOT EXISTS (SELECT FROM journal j WHERE j.stream = s.stream AND j.version = s.version) ORDER BY 1 LIMIT 100`;

/** What the other tables of the database know that the chain alone does not: loose rows, and rows that are gone. */
export const looseEnds = async (rows: Rows): Promise<readonly Finding[]> => {
  const [loose, unheld, sent] = [
    await rows<Loose>(LOOSE, []),
    await rows<Loose & { position: number }>(UNHELD, []),
    await rows<{ reader: string; position: number; last: number }>(
      `SELECT reader, position::int, (SELECT coalesce(max(position), 0)::int FROM seal) AS last FROM cursor
       WHERE reader = 'relay'`,
      [],
    ),
  ];
  return [
    ...loose.map((row) => ({ ...row, kind: 'INSERTED' as const, position: 0, says: 'it is in no seal and no queue' })),
    ...unheld.map((row) => ({ ...row, kind: 'DELETED' as const, says: 'it is sealed, the journal has it not' })),
    ...sent
      .filter(({ position, last }) => position > last)
      .map(({ position, last }) => ({
        kind: 'CUT_OFF' as const,
        position: last + 1,
        says: `events were published up to ${position}, the chain ends at ${last}`,
      })),
  ];
};
