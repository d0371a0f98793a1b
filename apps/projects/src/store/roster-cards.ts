import type { AsOf, Rows, Tx } from '@anxin/service-kit';
import { isToOwnAccount } from './money/own-accounts';

/** The card of a worker's stay, by tokens; null where the stay has none any more. */
export type RosterCard = { readonly person: string; readonly enteredOn: string; readonly cardToken: string | null };

/** Inserts cards as they were published, each a further version of its stay's. */
export const insertRosterCards = (tx: Tx, projectCode: string, cards: readonly RosterCard[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO roster_card (project_code, person, entered_on, version, card_token)
     SELECT $1, c.person, c.entered_on, coalesce((
         SELECT max(version) FROM roster_card r
         WHERE r.project_code = $1 AND r.person = c.person AND r.entered_on = c.entered_on), 0)
       + row_number() OVER (PARTITION BY c.person, c.entered_on ORDER BY c.place), c.card_token
     FROM unnest($2::text[], $3::date[], $4::text[]) WITH ORDINALITY c (person, entered_on, card_token, place)`,
    [
      projectCode,
      cards.map(({ person }) => person),
      cards.map(({ enteredOn }) => enteredOn),
      cards.map(({ cardToken }) => cardToken),
    ],
  );

/** A card that a worker's wages go to from a day on, by tokens; null where there was none. */
export type NewCard = { readonly person: string; readonly validFrom: string; readonly cardToken: string | null };

/** Inserts new cards as they were published, each a further version of its day's. */
export const insertNewCards = (tx: Tx, projectCode: string, cards: readonly NewCard[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO new_card (project_code, person, valid_from, version, card_token)
     SELECT $1, c.person, c.valid_from, coalesce((
         SELECT max(version) FROM new_card r
         WHERE r.project_code = $1 AND r.person = c.person AND r.valid_from = c.valid_from), 0)
       + row_number() OVER (PARTITION BY c.person, c.valid_from ORDER BY c.place), c.card_token
     FROM unnest($2::text[], $3::date[], $4::text[]) WITH ORDINALITY c (person, valid_from, card_token, place)`,
    [
      projectCode,
      cards.map(({ person }) => person),
      cards.map(({ validFrom }) => validFrom),
      cards.map(({ cardToken }) => cardToken),
    ],
  );

/** The cards that wages may go to: of the projects `$1` by the day `$2`, as known at `$3`. */
export const ROSTER_CARDS = `card AS (
  SELECT project_code, card_token FROM (
    SELECT DISTINCT ON (project_code, person, valid_from) project_code, card_token FROM new_card
    WHERE project_code = ANY($1) AND valid_from <= $2 AND ($3::timestamptz IS NULL OR recorded_at <= $3)
    ORDER BY project_code, person, valid_from, version DESC
  ) renewed WHERE card_token IS NOT NULL
  UNION SELECT project_code, card_token FROM (
    SELECT DISTINCT ON (project_code, person, entered_on) project_code, card_token FROM roster_card
    WHERE project_code = ANY($1) AND entered_on <= $2 AND ($3::timestamptz IS NULL OR recorded_at <= $3)
    ORDER BY project_code, person, entered_on, version DESC
  ) latest WHERE card_token IS NOT NULL
)`;

const DIVERSIONS = `
WITH ${ROSTER_CARDS}, outflow AS (
  SELECT DISTINCT ON (account_no, bank_serial) project_code, account_no, counterparty_token AS card_token FROM movement
  WHERE project_code = ANY($1) AND direction = 'OUT' AND posted_on <= $2
    AND ($3::timestamptz IS NULL OR recorded_at <= $3)
  ORDER BY account_no, bank_serial, version DESC
)
SELECT project_code AS code, count(*)::int AS diversions FROM outflow
WHERE NOT EXISTS (SELECT FROM card WHERE card.project_code = outflow.project_code AND card.card_token = outflow.card_token)
  AND NOT ${isToOwnAccount('outflow', 'outflow.card_token')}
GROUP BY 1`;

/** Outflows to an account, or none, that is no card of the roster (W11); a project without any is left out. */
export const diversions = async (
  rows: Rows,
  codes: readonly string[],
  { on, knownAt }: AsOf,
): Promise<ReadonlyMap<string, number>> => {
  const counted = await rows<{ code: string; diversions: number }>(DIVERSIONS, [codes, on, knownAt ?? null]);
  return new Map(counted.map((row) => [row.code, row.diversions]));
};
