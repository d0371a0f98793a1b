import { fen } from '@anxin/domain-kit';
import { bankReturn, type BankRow, dayOfInstant, type Instant, type Standing, type Version } from '@anxin/intake';
import type { Tx, Vault } from '@anxin/service-kit';
import type { PersonKey } from './persons';
import { standingByKey } from './standing';
import type { KnownProject } from './subjects';

/** A bank line that goes in, with its project, its person and where it came from. */
export type NewBankLine = {
  readonly version: Version<BankRow>;
  readonly project: KnownProject;
  readonly person: PersonKey;
  readonly origin: string;
};

type StoredLine = {
  place: number;
  payeeName: Buffer | null;
  payeeAccount: Buffer;
  amountFen: string;
  idCardNumber: Buffer;
  payMonth: string;
  resultCode: string;
  reason: string | null;
  postedAt: string;
  bankSerial: string;
  origin: string;
};

const STANDING = `
SELECT k.place::int - 1 AS place, l.payee_name AS "payeeName", l.payee_account AS "payeeAccount",
  l.amount_fen::text AS "amountFen", p.id_card_number AS "idCardNumber", to_char(l.pay_month, 'YYYY-MM') AS "payMonth",
  l.result_code AS "resultCode", l.reason, to_char(l.posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt",
  l.bank_serial AS "bankSerial", l.origin
FROM unnest($1::text[], $2::text[], $3::int[]) WITH ORDINALITY k (account_token, batch_no, line_no, place)
JOIN bank_line l USING (account_token, batch_no, line_no) JOIN person p ON p.id = l.person_id ORDER BY l.version`;

/** A stored line as its file told it. */
const rowOf = (stored: StoredLine, { escrowAccountNo, batchNo, lineNo }: BankRow, vault: Vault): BankRow =>
  ({
    batchNo,
    lineNo,
    escrowAccountNo,
    payeeName: stored.payeeName ? vault.decrypt(stored.payeeName) : undefined,
    payeeAccount: vault.decrypt(stored.payeeAccount),
    amount: fen(BigInt(stored.amountFen)),
    idCardNumber: vault.decrypt(stored.idCardNumber),
    payMonth: stored.payMonth,
    resultCode: stored.resultCode,
    reason: stored.reason ?? undefined,
    postedAt: stored.postedAt as Instant,
    bankSerial: stored.bankSerial,
  }) as BankRow;

/** What stands under the keys of these rows. */
export const standingBankLines = async (
  tx: Tx,
  rows: readonly BankRow[],
  vault: Vault,
): Promise<ReadonlyMap<string, Standing<BankRow>>> => {
  const stored = await tx.query<StoredLine[]>(STANDING, [
    rows.map(({ escrowAccountNo }) => vault.cardToken(escrowAccountNo)),
    rows.map(({ batchNo }) => batchNo),
    rows.map(({ lineNo }) => lineNo),
  ]);
  const versions = stored.flatMap((line) => {
    const row = rows[line.place];
    return row ? [{ values: rowOf(line, row, vault), origin: line.origin }] : [];
  });
  return standingByKey(bankReturn, versions);
};

const INSERT = `
INSERT INTO bank_line (account_token, batch_no, line_no, version, project_id, person_id, pay_month, account_no,
  payee_name, name_token, payee_account, card_token, amount_fen, result_code, reason, posted_at, posted_on, bank_serial,
  origin, unknown)
SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::int[], $6::int[], $7::date[], $8::bytea[],
  $9::bytea[], $10::text[], $11::bytea[], $12::text[], $13::bigint[], $14::text[], $15::text[], $16::timestamp[],
  $17::date[], $18::text[], $19::text[], $20::jsonb[])`;

/** Keeps lines; accounts and the payee's name are encrypted, with tokens to compare by. */
export const insertBankLines = async (tx: Tx, lines: readonly NewBankLine[], vault: Vault): Promise<void> => {
  if (lines.length === 0) return;
  const rows = lines.map(({ version }) => version.values);
  await tx.query(INSERT, [
    rows.map(({ escrowAccountNo }) => vault.cardToken(escrowAccountNo)),
    rows.map(({ batchNo }) => batchNo),
    rows.map(({ lineNo }) => lineNo),
    lines.map(({ version }) => version.version),
    lines.map(({ project }) => project.id),
    lines.map(({ person }) => person.id),
    rows.map(({ payMonth }) => `${payMonth}-01`),
    rows.map(({ escrowAccountNo }) => vault.encrypt(escrowAccountNo)),
    rows.map(({ payeeName }) => (payeeName === undefined ? null : vault.encrypt(payeeName))),
    rows.map(({ payeeName }) => (payeeName === undefined ? null : vault.nameToken(payeeName))),
    rows.map(({ payeeAccount }) => vault.encrypt(payeeAccount)),
    rows.map(({ payeeAccount }) => vault.cardToken(payeeAccount)),
    rows.map(({ amount }) => amount.toString()),
    rows.map(({ resultCode }) => resultCode),
    rows.map(({ reason }) => reason ?? null),
    rows.map(({ postedAt }) => postedAt),
    rows.map(({ postedAt }) => dayOfInstant(postedAt)),
    rows.map(({ bankSerial }) => bankSerial),
    lines.map(({ origin }) => origin),
    lines.map(({ version }) => (version.unknown ? JSON.stringify(version.unknown) : null)),
  ]);
};
