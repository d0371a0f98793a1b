import type { Rows, Tx } from '@anxin/service-kit';

/** A worker's month, as told. */
type Month = { readonly person: string; readonly payMonth: string };

const PAID = `
INSERT INTO wage_paid (project_code, person, pay_month, day, paid_fen)
SELECT $1, person, month, $2, fen FROM unnest($3::text[], $4::text[], $5::bigint[]) t (person, month, fen)
ON CONFLICT (project_code, person, pay_month, day) DO UPDATE SET paid_fen = excluded.paid_fen`;

const ARREARS = `
INSERT INTO wage_arrears (project_code, person, pay_month, arrears_fen)
SELECT $1, person, month, fen FROM unnest($2::text[], $3::text[], $4::bigint[]) t (person, month, fen)
ON CONFLICT (project_code, person, pay_month) DO UPDATE SET arrears_fen = excluded.arrears_fen`;

const columnsOf = <Told extends Month>(entries: readonly Told[], fenOf: (entry: Told) => string) => [
  entries.map(({ person }) => person),
  entries.map(({ payMonth }) => payMonth),
  entries.map(fenOf),
];

/** Keeps what had been paid for workers' months as of a day. */
export const savePaid = (
  tx: Tx,
  { projectCode, on, entries }: { projectCode: string; on: string; entries: readonly (Month & { paidFen: string })[] },
): Promise<unknown> => tx.query(PAID, [projectCode, on, ...columnsOf(entries, ({ paidFen }) => paidFen)]);

/** Keeps what is in arrears of workers' months. */
export const saveArrears = (
  tx: Tx,
  { projectCode, entries }: { projectCode: string; entries: readonly (Month & { arrearsFen: string })[] },
): Promise<unknown> => tx.query(ARREARS, [projectCode, ...columnsOf(entries, ({ arrearsFen }) => arrearsFen)]);

const PROVED_BY = `
SELECT DISTINCT c.code FROM wage_case c JOIN case_worker w ON w.case_code = c.code
WHERE c.project_code = $1 AND w.person = ANY($2) AND c.stage IN ('CONCLUDED', 'CLOSED', 'VERIFIED') ORDER BY c.code`;

/** The cases whose proof rests, or may come to rest, on what was told of these people. */
export const casesProvedBy = async (
  rows: Rows,
  { projectCode, entries }: { projectCode: string; entries: readonly Month[] },
): Promise<readonly string[]> => {
  const people = [...new Set(entries.map(({ person }) => person))];
  return (await rows<{ code: string }>(PROVED_BY, [projectCode, people])).map(({ code }) => code);
};
