import { type AccountNumber, fen, type PlainDate } from '@anxin/domain-kit';
import type { MovementsSought } from '@anxin/law';
import { type AsOf, isoInstant, type Rows } from '@anxin/service-kit';
import { isToOwnAccount } from './own-accounts';
import type { MovementKey } from './read-movements';
import { ROSTER_CARDS } from '../roster-cards';

/** The movements of a project's wage account that somebody seeks, after a key. */
export type AskedMovements = MovementsSought & {
  readonly code: string;
  readonly after: MovementKey | undefined;
  readonly limit: number;
};

/** A movement as it stands; the other side sealed, its account as a token to compare by. */
export type StoredProof = {
  readonly accountNo: string;
  readonly bankSerial: string;
  readonly postedAt: string;
  readonly postedOn: PlainDate;
  readonly direction: 'IN' | 'OUT';
  readonly amountFen: ReturnType<typeof fen>;
  readonly counterparty: Buffer | null;
  readonly counterpartyToken: AccountNumber | null;
  readonly isOwn: boolean;
  readonly purpose: string | null;
  readonly origin: string;
  readonly recordedAt: string;
};

export const askedKey = ({ code, direction, months, outsideRoster, after, limit }: AskedMovements): string =>
  JSON.stringify([code, direction, months, outsideRoster, after, limit]);

const SOUGHT = `
WITH ${ROSTER_CARDS}
SELECT a.place::int, found.* FROM unnest($1::text[], $4::text[], $5::text[], $6::boolean[], $7::timestamp[], $8::text[], $9::int[])
  WITH ORDINALITY a (code, direction, months, outside, after_at, after_serial, most, place)
CROSS JOIN LATERAL (
  SELECT account_no AS "accountNo", bank_serial AS "bankSerial", to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt",
    posted_on::text AS "postedOn", direction, amount_fen::text AS "amountFen", counterparty,
    counterparty_token AS "counterpartyToken", ${isToOwnAccount('latest', 'latest.counterparty_token')} AS "isOwn", purpose, origin, ${isoInstant('recorded_at')} AS "recordedAt"
  FROM (
    SELECT DISTINCT ON (posted_at, bank_serial) * FROM movement m
    WHERE m.project_code = a.code AND m.direction = a.direction AND m.posted_on <= $2
      AND ($3::timestamptz IS NULL OR m.recorded_at <= $3)
      AND (m.posted_at, m.bank_serial) > (a.after_at, a.after_serial)
      AND (a.months IS NULL OR to_char(m.posted_on, 'YYYY-MM') = ANY(string_to_array(a.months, ',')))
    ORDER BY posted_at, bank_serial, version DESC
  ) latest
  WHERE NOT a.outside OR NOT (${isToOwnAccount('latest', 'latest.counterparty_token')} OR EXISTS (
    SELECT FROM card WHERE card.project_code = a.code AND card.card_token = latest.counterparty_token))
  ORDER BY posted_at, bank_serial LIMIT a.most
) found ORDER BY a.place, found."postedAt", found."bankSerial"`;

type Raw = Omit<StoredProof, 'amountFen'> & { readonly amountFen: string; readonly place: number };

/** The movements sought, by time and serial: one statement, however many projects and indicators ask. */
export const movementsSought = async (
  rows: Rows,
  asked: readonly AskedMovements[],
  { on, knownAt }: AsOf,
): Promise<(of: AskedMovements) => readonly StoredProof[]> => {
  const found = await rows<Raw>(SOUGHT, [
    asked.map(({ code }) => code),
    on,
    knownAt ?? null,
    asked.map(({ direction }) => direction),
    asked.map(({ months }) => months?.join(',') ?? null),
    asked.map(({ outsideRoster }) => outsideRoster ?? false),
    asked.map(({ after }) => after?.[0] ?? '-infinity'),
    asked.map(({ after }) => after?.[1] ?? ''),
    asked.map(({ limit }) => limit),
  ]);
  const byKey = new Map(asked.map((of) => [askedKey(of), [] as StoredProof[]]));
  for (const { place, amountFen, ...movement } of found) {
    const of = asked[place - 1];
    if (of) byKey.get(askedKey(of))?.push({ ...movement, amountFen: fen(BigInt(amountFen)) });
  }
  return (of) => byKey.get(askedKey(of)) ?? [];
};
