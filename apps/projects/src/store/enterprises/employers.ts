import type { Rows, Tx } from '@anxin/service-kit';

/** Keeps who employs people on a project; answers those that were not known to. */
export const addEmployers = async (
  tx: Tx,
  projectCode: string,
  creditCodes: readonly string[],
): Promise<readonly string[]> => {
  const added = await tx.query<{ code: string }[]>(
    `INSERT INTO employer (project_code, employer_credit_code) SELECT DISTINCT $1, code FROM unnest($2::text[]) e (code)
     ON CONFLICT DO NOTHING RETURNING employer_credit_code AS code`,
    [projectCode, creditCodes],
  );
  return added.map(({ code }) => code).toSorted();
};

/** Who employs people on projects, by credit code. */
export const employersOf = async (
  rows: Rows,
  projectCodes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = await rows<{ code: string; employers: string[] }>(
    `SELECT project_code AS code, array_agg(employer_credit_code ORDER BY employer_credit_code) AS employers
     FROM employer WHERE project_code = ANY($1) GROUP BY project_code`,
    [projectCodes],
  );
  return new Map(found.map(({ code, employers }) => [code, employers]));
};
