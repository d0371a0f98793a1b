import type { DestinationsOf } from '@anxin/service-kit';

type Found = { readonly code: string; readonly contractor: string; readonly accounts: readonly string[] };

const FOUND = `
SELECT code, contractor_credit_code AS contractor,
  ARRAY(SELECT account_no FROM wage_account WHERE project_code = code) AS accounts
FROM project WHERE code = ANY($1) OR code IN (SELECT project_code FROM wage_account WHERE account_no = ANY($2))`;

/** The contractor and project that rows name by a project's code or the number of its wage account. */
export const destinationsOf: DestinationsOf = async (rows, named) => {
  const valuesBy = (by: string) => named.filter((one) => one.by === by).map(({ value }) => value);
  const found = await rows<Found>(FOUND, [valuesBy('project'), valuesBy('account')]);
  const known = {
    project: new Map(found.map((one) => [one.code, one])),
    account: new Map(found.flatMap((one) => one.accounts.map((account) => [account, one] as const))),
  };
  return named.flatMap((one) => {
    const project = known[one.by].get(one.value);
    return project ? { named: one, to: { contractor: project.contractor, project: project.code } } : [];
  });
};
