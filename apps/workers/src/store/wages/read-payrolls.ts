import { groupedBy } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { type ProjectPayroll, payrollOn } from '../../domain/lines';
import { nightShiftHours } from '../gates/night-shifts';
import { type KnownPerson, readPeople, readRegistered, type Whose } from '../people/read-people';
import type { WageProject } from '../wage-projects';

const payrollsOf = (
  projects: readonly WageProject[],
  people: readonly KnownPerson[],
  asOf: AsOf,
  law: ParameterBook,
): readonly ProjectPayroll<WageProject>[] => {
  const known = groupedBy(people, ({ projectId }) => projectId);
  return projects.map((project) => payrollOn(project, known.get(project.id) ?? [], asOf, law));
};

/** The projects with their people and what these are owed, as of a day: two statements, however many projects. */
export const readPayrolls = async (
  rows: Rows,
  projects: readonly WageProject[],
  asOf: AsOf,
  law: ParameterBook,
  narrowed: Omit<Whose, 'projectIds'> = {},
): Promise<readonly ProjectPayroll<WageProject>[]> => {
  const whose = { projectIds: projects.map(({ id }) => id), ...narrowed };
  return payrollsOf(projects, await readPeople(rows, whose, asOf, nightShiftHours(law)), asOf, law);
};

/** The projects with the people who are registered there, as of a day, and none of their months: one statement. */
export const readRosters = async (
  rows: Rows,
  projects: readonly WageProject[],
  asOf: AsOf,
  law: ParameterBook,
): Promise<readonly ProjectPayroll<WageProject>[]> => {
  const ids = projects.map(({ id }) => id);
  return payrollsOf(projects, await readRegistered(rows, ids, asOf), asOf, law);
};
