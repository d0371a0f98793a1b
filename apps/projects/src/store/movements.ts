import { fen } from '@anxin/domain-kit';
import {
  dayOfInstant,
  escrowStatement,
  type Instant,
  keyOf,
  type MovementRow,
  type Row,
  type Standing,
  type Version,
} from '@anxin/intake';
import type { Tx, Vault } from '@anxin/service-kit';
import type { AccountHolder } from './accounts';
import { partyOf, type SealedParties } from './party';

/** A movement that goes in, with its project and where it came from. */
export type HeldMovement = {
  readonly version: Version<MovementRow>;
  readonly holder: AccountHolder;
  readonly origin: string;
};

type StoredMovement = {
  accountNo: string;
  bankSerial: string;
  postedAt: string;
  direction: 'IN' | 'OUT';
  amountFen: string;
  counterparty: Buffer | null;
  purpose: string | null;
  balanceFen: string | null;
  origin: string;
};

// By index, one look a key: a plain join is at times planned as a reading of the whole table.
const STANDING = `
SELECT m.account_no AS "accountNo", m.bank_serial AS "bankSerial",
  to_char(m.posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt", m.direction, m.amount_fen::text AS "amountFen",
  m.counterparty, m.purpose, m.bank_balance_fen::text AS "balanceFen", m.origin
FROM unnest($1::text[], $2::text[]) k (account_no, bank_serial) CROSS JOIN LATERAL (
  SELECT * FROM movement WHERE movement.account_no = k.account_no AND movement.bank_serial = k.bank_serial OFFSET 0) m
ORDER BY m.version`;

/** A stored movement as its file told it. */
const rowOf = (stored: StoredMovement, vault: Vault): MovementRow => {
  const { name, account } = partyOf(stored, vault);
  return {
    accountNo: stored.accountNo,
    bankSerial: stored.bankSerial,
    postedAt: stored.postedAt as Instant,
    direction: stored.direction,
    amount: fen(BigInt(stored.amountFen)),
    counterpartyName: name ?? undefined,
    counterpartyAccount: account ?? undefined,
    purpose: stored.purpose ?? undefined,
    balance: stored.balanceFen === null ? undefined : fen(BigInt(stored.balanceFen)),
  } as MovementRow;
};

/** What stands under the keys of a chunk. */
export const standingMovements = async (
  tx: Tx,
  rows: readonly Row<MovementRow>[],
  vault: Vault,
): Promise<ReadonlyMap<string, Standing<MovementRow>>> => {
  const keyed = rows.filter(({ values }) => values.accountNo && values.bankSerial);
  const keys = new Map(keyed.map(({ values }) => [keyOf(escrowStatement, values), values]));
  const stored = await tx.query<StoredMovement[]>(STANDING, [
    [...keys.values()].map(({ accountNo }) => accountNo),
    [...keys.values()].map(({ bankSerial }) => bankSerial),
  ]);
  const standing = new Map<string, Standing<MovementRow>>();
  for (const movement of stored) {
    const values = rowOf(movement, vault);
    const key = keyOf(escrowStatement, values);
    standing.set(key, [...(standing.get(key) ?? []), { values, origin: movement.origin }]);
  }
  return standing;
};

const INSERT = `
INSERT INTO movement (account_no, bank_serial, version, project_code, posted_at, posted_on, direction, amount_fen,
  counterparty, counterparty_token, purpose, bank_balance_fen, origin, unknown)
SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::timestamp[], $6::date[], $7::text[],
  $8::bigint[], $9::bytea[], $10::text[], $11::text[], $12::bigint[], $13::text[], $14::jsonb[])`;

export const insertMovements = async (
  tx: Tx,
  movements: readonly HeldMovement[],
  parties: SealedParties,
): Promise<void> => {
  if (movements.length === 0) return;
  const rows = movements.map(({ version }) => version.values);
  const others = rows.map((values) => parties.of(values));
  await tx.query(INSERT, [
    rows.map(({ accountNo }) => accountNo),
    rows.map(({ bankSerial }) => bankSerial),
    movements.map(({ version }) => version.version),
    movements.map(({ holder }) => holder.code),
    rows.map(({ postedAt }) => postedAt),
    rows.map(({ postedAt }) => dayOfInstant(postedAt)),
    rows.map(({ direction }) => direction),
    rows.map(({ amount }) => amount.toString()),
    others.map(({ counterparty }) => counterparty),
    others.map(({ token }) => token),
    rows.map(({ purpose }) => purpose ?? null),
    rows.map(({ balance }) => balance?.toString() ?? null),
    movements.map(({ origin }) => origin),
    movements.map(({ version }) => (version.unknown ? JSON.stringify(version.unknown) : null)),
  ]);
};
