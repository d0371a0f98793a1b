import type { ParameterBook } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { type ProjectPayroll, payrollOn } from '../../domain/lines';
import { nightShiftHours } from '../gates/night-shifts';
import { type KnownPerson, readPeople, type Whose } from '../people/read-people';
import type { WageProject } from '../wage-projects';

/** The projects with their people and what these are owed, as of a day: two statements, however many projects. */
export const readPayrolls = async (
  rows: Rows,
  projects: readonly WageProject[],
  asOf: AsOf,
  law: ParameterBook,
  narrowed: Omit<Whose, 'projectIds'> = {},
): Promise<readonly ProjectPayroll<WageProject>[]> => {
  const known = new Map<number, KnownPerson[]>(projects.map(({ id }) => [id, []]));
  const whose = { projectIds: [...known.keys()], ...narrowed };
  for (const person of await readPeople(rows, whose, asOf, nightShiftHours(law)))
    known.get(person.projectId)?.push(person);
  return projects.map((project) => payrollOn(project, known.get(project.id) ?? [], asOf, law));
};
