import type { Destination, ProjectNamed } from '@anxin/intake';
import type { County } from './facts';

/** Where rows go back to in a county, by a project's code or the number of its wage account. */
export const destinationsIn = ({ projects }: County): ((named: ProjectNamed) => Destination | undefined) => {
  const known = {
    project: new Map(projects.map(({ code, row }) => [String(code), row])),
    account: new Map(
      projects.flatMap(({ row, changes }) =>
        [row, ...changes.map((change) => change.row)].map(
          ({ escrowAccountNo }) => [String(escrowAccountNo), row] as const,
        ),
      ),
    ),
  };
  return ({ by, value }) => {
    const project = known[by].get(value);
    return project && { contractor: project.contractorCreditCode, project: project.projectCode };
  };
};
