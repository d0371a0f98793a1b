import type { ProjectNamed } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import type { DestinationsOf } from '@anxin/service-kit';

type Found = { readonly code: string; readonly contractor: string; readonly token: string | null };

const FOUND = `
SELECT code, contractor_credit_code AS contractor, account_token AS token FROM project
WHERE code = ANY($1) OR account_token = ANY($2)`;

/** The contractor and project that rows name by a project's code or the number of its wage account. */
export const destinationsOf =
  (vault: Pick<Vault, 'cardToken'>): DestinationsOf =>
  async (rows, named) => {
    const nameOf = ({ by, value }: ProjectNamed): string => (by === 'project' ? value : vault.cardToken(value));
    const namesBy = (by: ProjectNamed['by']) => named.filter((one) => one.by === by).map(nameOf);
    const found = await rows<Found>(FOUND, [namesBy('project'), namesBy('account')]);
    const known = new Map(found.flatMap((one) => [one.code, one.token].map((name) => [name, one] as const)));
    return named.flatMap((one) => {
      const project = known.get(nameOf(one));
      return project ? { named: one, to: { contractor: project.contractor, project: project.code } } : [];
    });
  };
