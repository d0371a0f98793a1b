import type { ProjectNamed } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import type { DestinationsOf } from '@anxin/service-kit';

type Found = { readonly code: string; readonly contractor: string; readonly tokens: readonly string[] };

const FOUND = `
SELECT code, contractor_credit_code AS contractor, array_remove(account_token ||
  ARRAY(SELECT account_token FROM new_account WHERE project_id = id), NULL) AS tokens
FROM project
WHERE code = ANY($1) OR account_token = ANY($2)
  OR id IN (SELECT project_id FROM new_account WHERE account_token = ANY($2))`;

/** The contractor and project that rows name by a project's code or the number of its wage account. */
export const destinationsOf =
  (vault: Pick<Vault, 'cardToken'>): DestinationsOf =>
  async (rows, named) => {
    const nameOf = ({ by, value }: ProjectNamed): string => (by === 'project' ? value : vault.cardToken(value));
    const namesBy = (by: ProjectNamed['by']) => named.filter((one) => one.by === by).map(nameOf);
    const found = await rows<Found>(FOUND, [namesBy('project'), namesBy('account')]);
    const known = new Map(found.flatMap((one) => [one.code, ...one.tokens].map((name) => [name, one] as const)));
    return named.flatMap((one) => {
      const project = known.get(nameOf(one));
      return project ? { named: one, to: { contractor: project.contractor, project: project.code } } : [];
    });
  };
