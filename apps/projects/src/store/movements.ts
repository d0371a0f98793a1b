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

/** The project that a wage account belongs to. */
export type AccountHolder = {
  readonly projectCode: string;
  readonly sector: 'HOUSING' | 'WATER' | 'TRANSPORT';
  readonly areaCode: string;
};

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
  counterpartyName: Buffer | null;
  counterpartyAccount: Buffer | null;
  purpose: string | null;
  balanceFen: string | null;
  origin: string;
};

// By index, one look a key: a plain join is at times planned as a reading of the whole table.
const STANDING = `
SELECT m.account_no AS "accountNo", m.bank_serial AS "bankSerial",
  to_char(m.posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt", m.direction, m.amount_fen::text AS "amountFen",
  m.counterparty_name AS "counterpartyName", m.counterparty_account AS "counterpartyAccount", m.purpose,
  m.bank_balance_fen::text AS "balanceFen", m.origin
FROM unnest($1::text[], $2::text[]) k (account_no, bank_serial) CROSS JOIN LATERAL (
  SELECT * FROM movement WHERE movement.account_no = k.account_no AND movement.bank_serial = k.bank_serial OFFSET 0) m
ORDER BY m.version`;

/** A stored movement as its file told it. */
const rowOf = (stored: StoredMovement, vault: Vault): MovementRow =>
  ({
    accountNo: stored.accountNo,
    bankSerial: stored.bankSerial,
    postedAt: stored.postedAt as Instant,
    direction: stored.direction,
    amount: fen(BigInt(stored.amountFen)),
    counterpartyName: stored.counterpartyName ? vault.decrypt(stored.counterpartyName) : undefined,
    counterpartyAccount: stored.counterpartyAccount ? vault.decrypt(stored.counterpartyAccount) : undefined,
    purpose: stored.purpose ?? undefined,
    balance: stored.balanceFen === null ? undefined : fen(BigInt(stored.balanceFen)),
  }) as MovementRow;

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

/** Who stands on the other side of a movement, as it is kept: encrypted, with a token to find the account by. */
type Party = { readonly name: Buffer | null; readonly account: Buffer | null; readonly token: string | null };

/** Encrypts parties, each once: ahead of its turn where that is known. */
export class Parties {
  readonly #sealed = new WeakMap<Partial<MovementRow>, Party>();

  constructor(private readonly vault: Vault) {}

  of(values: Partial<MovementRow>): Party {
    const known = this.#sealed.get(values);
    if (known) return known;
    const { counterpartyName: name, counterpartyAccount: account } = values;
    const party = {
      name: name ? this.vault.encrypt(name) : null,
      account: account ? this.vault.encrypt(account) : null,
      token: account ? this.vault.cardToken(account) : null,
    };
    this.#sealed.set(values, party);
    return party;
  }
}

const INSERT = `
INSERT INTO movement (account_no, bank_serial, version, project_code, posted_at, posted_on, direction, amount_fen,
  counterparty_name, counterparty_account, counterparty_token, purpose, bank_balance_fen, origin, unknown)
SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::timestamp[], $6::date[], $7::text[],
  $8::bigint[], $9::bytea[], $10::bytea[], $11::text[], $12::text[], $13::bigint[], $14::text[], $15::jsonb[])`;

export const insertMovements = async (tx: Tx, movements: readonly HeldMovement[], parties: Parties): Promise<void> => {
  if (movements.length === 0) return;
  const rows = movements.map(({ version }) => version.values);
  const others = rows.map((values) => parties.of(values));
  await tx.query(INSERT, [
    rows.map(({ accountNo }) => accountNo),
    rows.map(({ bankSerial }) => bankSerial),
    movements.map(({ version }) => version.version),
    movements.map(({ holder }) => holder.projectCode),
    rows.map(({ postedAt }) => postedAt),
    rows.map(({ postedAt }) => dayOfInstant(postedAt)),
    rows.map(({ direction }) => direction),
    rows.map(({ amount }) => amount.toString()),
    others.map(({ name }) => name),
    others.map(({ account }) => account),
    others.map(({ token }) => token),
    rows.map(({ purpose }) => purpose ?? null),
    rows.map(({ balance }) => balance?.toString() ?? null),
    movements.map(({ origin }) => origin),
    movements.map(({ version }) => (version.unknown ? JSON.stringify(version.unknown) : null)),
  ]);
};
