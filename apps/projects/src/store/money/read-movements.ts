import { type AccountNumber, fen, type Fen } from '@anxin/domain-kit';
import type { AsOf, Rows } from '@anxin/service-kit';

/** A movement as it stands: its latest version. */
export type StoredMovement = {
  readonly accountNo: string;
  readonly bankSerial: string;
  /** China Standard Time. */
  readonly postedAt: string;
  readonly direction: 'IN' | 'OUT';
  readonly amountFen: Fen;
  /** Sealed: see `partyOf`. */
  readonly counterparty: Buffer | null;
  readonly purpose: string | null;
  readonly bankBalanceFen: Fen | null;
  readonly origin: string;
};

export type MovementKey = readonly [postedAt: string, bankSerial: string];

type Raw = Omit<StoredMovement, 'amountFen' | 'bankBalanceFen'> & { amountFen: string; bankBalanceFen: string | null };

const PAGE = `
SELECT * FROM (
  SELECT DISTINCT ON (posted_at, bank_serial) account_no AS "accountNo", bank_serial AS "bankSerial",
    to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt", direction, amount_fen::text AS "amountFen",
    counterparty, purpose, bank_balance_fen::text AS "bankBalanceFen", origin
  FROM movement
  WHERE project_code = $1 AND posted_on <= $2 AND ($3::timestamptz IS NULL OR recorded_at <= $3)
    AND (posted_at, bank_serial) > ($4::timestamp, $5)
  ORDER BY posted_at, bank_serial, version DESC
) latest LIMIT $6`;

/** Movements of a project's wage account by time and serial, after a key. */
export const movementPage = async (
  rows: Rows,
  projectCode: string,
  { on, knownAt }: AsOf,
  { after, limit }: { readonly after: MovementKey | undefined; readonly limit: number },
): Promise<readonly StoredMovement[]> => {
  const [postedAt, serial] = after ?? ['-infinity', ''];
  const page = await rows<Raw>(PAGE, [projectCode, on, knownAt ?? null, postedAt, serial, limit]);
  return page.map((row) => ({
    ...row,
    amountFen: fen(BigInt(row.amountFen)),
    bankBalanceFen: row.bankBalanceFen === null ? null : fen(BigInt(row.bankBalanceFen)),
  }));
};

/** How many movements a wage account has. */
export const countMovements = async (rows: Rows, projectCode: string, { on, knownAt }: AsOf): Promise<number> => {
  const [row] = await rows<{ movements: number }>(
    `SELECT count(DISTINCT bank_serial)::int AS movements FROM movement
     WHERE project_code = $1 AND posted_on <= $2 AND ($3::timestamptz IS NULL OR recorded_at <= $3)`,
    [projectCode, on, knownAt ?? null],
  );
  return row?.movements ?? 0;
};

/** Of these accounts those of which a bank has reported any movement. */
export const movedOf = async (rows: Rows, accounts: readonly AccountNumber[]): Promise<readonly AccountNumber[]> => {
  const found = await rows<{ account: AccountNumber }>(
    `SELECT account FROM unnest($1::text[]) a (account)
     WHERE EXISTS (SELECT FROM movement WHERE account_no = account)`,
    [accounts],
  );
  return found.map(({ account }) => account);
};

/** A movement after which our balance and the bank's differ, or ours is below zero. */
export type Difference = {
  readonly bankSerial: string;
  readonly postedAt: string;
  readonly oursFen: Fen;
  readonly bankFen: Fen | null;
};

// Movements of the same second have no order of their own: only the balance after the last of them can be held.
const DIFFERENCES = `
SELECT "bankSerial", to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt", ours::text, bank::text FROM (
  SELECT bank_serial AS "bankSerial", posted_at,
    sum(CASE direction WHEN 'IN' THEN amount_fen ELSE -amount_fen END) OVER (PARTITION BY account_no ORDER BY posted_at) AS ours,
    count(*) OVER (PARTITION BY account_no, posted_at) AS together,
    (SELECT l.bank_balance_fen FROM movement l WHERE l.account_no = m.account_no AND l.bank_serial = m.bank_serial
       AND l.bank_balance_fen IS NOT NULL LIMIT 1) AS bank
  FROM movement m
  WHERE project_code = $1 AND version = 1 AND posted_on <= $2 AND ($3::timestamptz IS NULL OR recorded_at <= $3)
) running WHERE ours < 0 OR (together = 1 AND bank <> ours) ORDER BY posted_at, "bankSerial" LIMIT $4`;

/** Where the statement does not add up, the first ones. */
export const differences = async (
  rows: Rows,
  projectCode: string,
  { on, knownAt }: AsOf,
  limit: number,
): Promise<readonly Difference[]> => {
  const found = await rows<{ bankSerial: string; postedAt: string; ours: string; bank: string | null }>(DIFFERENCES, [
    projectCode,
    on,
    knownAt ?? null,
    limit,
  ]);
  return found.map(({ ours, bank, ...row }) => ({
    ...row,
    oursFen: fen(BigInt(ours)),
    bankFen: bank === null ? null : fen(BigInt(bank)),
  }));
};
