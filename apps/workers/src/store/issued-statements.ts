import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import { isoInstant, type Rows, type Tx } from '@anxin/service-kit';

/** What is kept of a statement that was given out. */
export type Issued = {
  readonly checkCode: string;
  readonly payMonth: PlainMonth;
  readonly on: PlainDate;
  readonly payableFen: Fen | null;
  readonly paidFen: Fen;
  readonly arrearsFen: Fen | null;
};

/** The same as it is read: money as text. */
export type StoredStatement = {
  readonly checkCode: string;
  readonly payMonth: PlainMonth;
  readonly on: PlainDate;
  readonly issuedAt: string;
  readonly payableFen: string | null;
  readonly paidFen: string;
  readonly arrearsFen: string | null;
};

/** The statements of some codes, by the code. */
export const issuedStatements = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, StoredStatement>> => {
  const found = await rows<StoredStatement>(
    `SELECT check_code AS "checkCode", pay_month AS "payMonth", on_day::text AS on, ${isoInstant('issued_at')} AS "issuedAt",
       payable_fen::text AS "payableFen", paid_fen::text AS "paidFen", arrears_fen::text AS "arrearsFen"
     FROM statement_issued WHERE check_code = ANY($1)`,
    [codes],
  );
  return new Map(found.map((one) => [one.checkCode, one]));
};

export const saveIssued = async (tx: Tx, statements: readonly Issued[]): Promise<void> => {
  const column = (of: (one: Issued) => unknown): unknown[] => statements.map(of);
  await tx.query(
    `INSERT INTO statement_issued (check_code, pay_month, on_day, payable_fen, paid_fen, arrears_fen)
     SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::bigint[], $5::bigint[], $6::bigint[])`,
    [
      column(({ checkCode }) => checkCode),
      column(({ payMonth }) => payMonth),
      column(({ on }) => on),
      column(({ payableFen }) => payableFen?.toString() ?? null),
      column(({ paidFen }) => paidFen.toString()),
      column(({ arrearsFen }) => arrearsFen?.toString() ?? null),
    ],
  );
};
