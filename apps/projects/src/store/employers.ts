import type { Tx } from '@anxin/service-kit';

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
