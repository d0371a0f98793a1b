import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { Tx } from '@anxin/service-kit';

/** The accounts of a project's ledger. `WAGE` and `DEPOSIT` hold money; the others say where it came from or went. */
export type LedgerAccount = 'WAGE' | 'OWNER' | 'PAYEES' | 'DEPOSIT' | 'DEPOSITOR';

/** What may not go below zero; the bank's movements drive all others. */
const NEVER_BELOW_ZERO: ReadonlySet<LedgerAccount> = new Set(['DEPOSIT']);

/** An amount that leaves `credit` for `debit`. */
export type Transfer = {
  /** Unique: the same transfer never posts twice. */
  readonly reference: string;
  readonly projectCode: string;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountFen: Fen;
  readonly effectiveOn: PlainDate;
};

export const ledgerId = (projectCode: string, account: LedgerAccount): string => `${account}:${projectCode}`;

/** Whether a transfer books or takes back how a deposit was lodged: it is no movement since. SQL. */
export const isOfLodging = (reference: string, projectCode: string): string =>
  `starts_with(${reference}, 'deposit:' || ${projectCode} || ':lodged')`;

const openAccounts = async (tx: Tx, transfers: readonly Transfer[]): Promise<void> => {
  const accounts = new Map(
    transfers.flatMap(({ projectCode, debit, credit }) =>
      [debit, credit].map((account) => [ledgerId(projectCode, account), { projectCode, account }] as const),
    ),
  );
  const rows = [...accounts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  await tx.query(
    `INSERT INTO ledger_account (id, project_code, below_zero_allowed)
     SELECT * FROM unnest($1::text[], $2::text[], $3::boolean[]) ON CONFLICT (id) DO NOTHING`,
    [
      rows.map(([id]) => id),
      rows.map(([, row]) => row.projectCode),
      rows.map(([, row]) => !NEVER_BELOW_ZERO.has(row.account)),
    ],
  );
};

/** Posts transfers. The database keeps the balances, and refuses one that would take the deposit below zero. */
export const post = async (tx: Tx, transfers: readonly Transfer[]): Promise<void> => {
  if (transfers.length === 0) return;
  await openAccounts(tx, transfers);
  await tx.query(
    `INSERT INTO ledger_transfer (reference, debit, credit, amount_fen, effective_on)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::date[])`,
    [
      transfers.map(({ reference }) => reference),
      transfers.map(({ projectCode, debit }) => ledgerId(projectCode, debit)),
      transfers.map(({ projectCode, credit }) => ledgerId(projectCode, credit)),
      transfers.map(({ amountFen }) => amountFen.toString()),
      transfers.map(({ effectiveOn }) => effectiveOn),
    ],
  );
};
