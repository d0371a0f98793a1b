import { fen, type Fen } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { Advance } from '../../domain/advance';

/** What a worker is advanced, and was found to be owed; null until somebody looked. */
export type AdvancedSum = {
  readonly person: string;
  readonly fen: Fen;
  readonly owedFen: Fen | null;
  readonly isTold: boolean | null;
};
type Stored = Omit<AdvancedSum, 'fen' | 'owedFen'> & {
  readonly code: string;
  readonly fen: string;
  readonly owedFen: string | null;
};

const SUMS = `SELECT advance_code AS code, person, fen::text AS fen, owed_fen::text AS "owedFen", is_told AS "isTold"
  FROM advance_sum WHERE advance_code = ANY($1) ORDER BY advance_code, person`;

/** The sums of advances, by the advance’s code. */
export const sumsOfAdvances = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly AdvancedSum[]>> => {
  const sums = new Map<string, AdvancedSum[]>(codes.map((code) => [code, []]));
  for (const { code, person, isTold, fen: own, owedFen } of await rows<Stored>(SUMS, [codes]))
    sums
      .get(code)
      ?.push({ person, isTold, fen: fen(BigInt(own)), owedFen: owedFen === null ? null : fen(BigInt(owedFen)) });
  return sums;
};

const SAVE = `
INSERT INTO advance_sum (advance_code, person, fen, owed_fen, is_told)
SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::boolean[])
ON CONFLICT (advance_code, person) DO UPDATE SET owed_fen = excluded.owed_fen, is_told = excluded.is_told`;

/** Saves the sums of an advance, and what they are owed once it is known. */
export const saveAdvanceSums = async (tx: Tx, { code, sums, verified }: Advance): Promise<void> => {
  const owed = new Map(verified?.owed.map((one) => [one.person, one]));
  await tx.query(SAVE, [
    code,
    sums.map(({ person }) => person),
    sums.map((one) => one.fen.toString()),
    sums.map(({ person }) => owed.get(person)?.fen.toString() ?? null),
    sums.map(({ person }) => owed.get(person)?.isTold ?? null),
  ]);
};

const ADVANCED = `
SELECT s.person, sum(s.fen)::text AS fen FROM advance_sum s JOIN advance a ON a.code = s.advance_code
WHERE s.person = ANY($1) AND a.project_code = $2 AND a.code <> $3
  AND a.stage IN ('VERIFIED', 'APPROVED', 'PAID', 'RECOVERING', 'WRITTEN_OFF') GROUP BY s.person`;
const TOLD = 'SELECT person, fen::text AS fen FROM worker_arrears WHERE project_code = $1 AND person = ANY($2)';

const byPerson = (found: readonly { readonly person: string; readonly fen: string }[]): ReadonlyMap<string, Fen> =>
  new Map(found.map(({ person, fen: text }) => [person, fen(BigInt(text))]));

/** What the workers of an advance are told to be owed, and what other advances on the project give them. */
export const standingOf = async (
  rows: Rows,
  { code, projectCode, sums }: Advance,
): Promise<{ readonly told: ReadonlyMap<string, Fen>; readonly before: ReadonlyMap<string, Fen> }> => {
  const people = sums.map(({ person }) => person);
  return {
    told: byPerson(await rows(TOLD, [projectCode, people])),
    before: byPerson(await rows(ADVANCED, [people, projectCode, code])),
  };
};
