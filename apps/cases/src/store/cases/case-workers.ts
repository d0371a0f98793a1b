import { fen } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { CaseWorker, Paid } from '../../domain/case';

type Stored = {
  readonly code: string;
  readonly person: string;
  readonly claimFen: string;
  readonly foundFen: string | null;
  readonly evidenceFen: string | null;
  readonly what: string | null;
  readonly by: string | null;
  readonly confirmedBy: string | null;
};

const workerOf = ({ person, claimFen, foundFen, evidenceFen, what, by, confirmedBy }: Stored): CaseWorker => ({
  person,
  claimFen: fen(BigInt(claimFen)),
  foundFen: foundFen === null ? undefined : fen(BigInt(foundFen)),
  evidence:
    evidenceFen === null || what === null || by === null
      ? undefined
      : { fen: fen(BigInt(evidenceFen)), what, by, confirmedBy: confirmedBy ?? undefined },
});

/** Rows of several cases, each with its own. */
const byCode = <Row extends { readonly code: string }, Value>(
  codes: readonly string[],
  found: readonly Row[],
  valueOf: (rows: readonly Row[]) => Value,
): ReadonlyMap<string, Value> => {
  const rows = new Map<string, Row[]>(codes.map((code) => [code, []]));
  for (const row of found) rows.get(row.code)?.push(row);
  return new Map([...rows].map(([code, own]) => [code, valueOf(own)]));
};

/** The workers of cases, by the case's code. */
export const workersOfCases = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly CaseWorker[]>> => {
  const found = await rows<Stored>(
    `SELECT case_code AS code, person, claim_fen::text AS "claimFen", found_fen::text AS "foundFen",
       evidence_fen::text AS "evidenceFen", evidence AS what, attested_by AS by, confirmed_by AS "confirmedBy"
     FROM case_worker WHERE case_code = ANY($1) ORDER BY case_code, person`,
    [codes],
  );
  return byCode(codes, found, (all) => all.map(workerOf));
};

const SAVE = `
INSERT INTO case_worker (case_code, person, claim_fen, found_fen, evidence_fen, evidence, attested_by, confirmed_by)
SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[])
ON CONFLICT (case_code, person) DO UPDATE SET claim_fen = excluded.claim_fen, found_fen = excluded.found_fen,
  evidence_fen = excluded.evidence_fen, evidence = excluded.evidence, attested_by = excluded.attested_by,
  confirmed_by = excluded.confirmed_by`;

/** Saves workers of cases, who are added or changed and never removed. */
export const saveWorkers = async (
  tx: Tx,
  all: readonly { readonly code: string; readonly worker: CaseWorker }[],
): Promise<void> => {
  if (all.length === 0) return;
  const text = (amount: bigint | undefined): string | null => amount?.toString() ?? null;
  await tx.query(SAVE, [
    all.map(({ code }) => code),
    all.map(({ worker }) => worker.person),
    all.map(({ worker }) => text(worker.claimFen)),
    all.map(({ worker }) => text(worker.foundFen)),
    all.map(({ worker }) => text(worker.evidence?.fen)),
    all.map(({ worker }) => worker.evidence?.what ?? null),
    all.map(({ worker }) => worker.evidence?.by ?? null),
    all.map(({ worker }) => worker.evidence?.confirmedBy ?? null),
  ]);
};

/**
 * Of the months that a case is about: what arrived from the day of the claim on, which is what stands now beyond what
 * stood before that day; and what is in arrears. Whatever order the two were told in, it comes to the same.
 */
const PAID = `
SELECT c.code, w.person, coalesce(arrived.fen, 0)::text AS "paidFen", coalesce(owed.fen, 0)::text AS "arrearsFen"
FROM wage_case c JOIN case_worker w ON w.case_code = c.code
CROSS JOIN LATERAL (
  SELECT sum(month.now - month.before) AS fen FROM (
    SELECT DISTINCT ON (p.pay_month) p.paid_fen AS now, coalesce((
      SELECT b.paid_fen FROM wage_paid b WHERE b.project_code = p.project_code AND b.person = p.person
        AND b.pay_month = p.pay_month AND b.day < c.claimed_on ORDER BY b.day DESC LIMIT 1), 0) AS before
    FROM wage_paid p
    WHERE p.project_code = c.project_code AND p.person = w.person AND p.pay_month BETWEEN c.period_from AND c.period_to
    ORDER BY p.pay_month, p.day DESC) month) arrived
CROSS JOIN LATERAL (
  SELECT sum(a.arrears_fen) AS fen FROM wage_arrears a
  WHERE a.project_code = c.project_code AND a.person = w.person
    AND a.pay_month BETWEEN c.period_from AND c.period_to) owed
WHERE c.code = ANY($1)`;

/** What was told of the wages of cases' workers, by the case's code and the person. */
export const paidOfCases = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, Paid>>>> => {
  type Told = { readonly code: string; readonly person: string; readonly paidFen: string; readonly arrearsFen: string };
  const found = await rows<Told>(PAID, [codes]);
  return byCode(codes, found, (all) =>
    Object.fromEntries(
      all.map(({ person, paidFen, arrearsFen }) => [
        person,
        { paidFen: fen(BigInt(paidFen)), arrearsFen: fen(BigInt(arrearsFen)) },
      ]),
    ),
  );
};
