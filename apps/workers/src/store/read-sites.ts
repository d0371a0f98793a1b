import type { ParameterBook } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { type Site, siteOn } from '../domain/lines';
import { type PayTotals, PayTotalsSum } from '../domain/totals';
import { type KnownPerson, readPeople, type Whose } from './read-people';
import { type WageProject, wageProjectsById } from './wage-projects';

/** The projects with their people and what these are owed, as of a day: two statements, however many projects. */
export const readSites = async (
  rows: Rows,
  projects: readonly WageProject[],
  asOf: AsOf,
  law: ParameterBook,
  narrowed: Omit<Whose, 'projectIds'> = {},
): Promise<readonly Site<WageProject>[]> => {
  const known = new Map<number, KnownPerson[]>(projects.map(({ id }) => [id, []]));
  const whose = { projectIds: [...known.keys()], ...narrowed };
  for (const person of await readPeople(rows, whose, asOf)) known.get(person.projectId)?.push(person);
  return projects.map((project) => siteOn(project, known.get(project.id) ?? [], asOf.on, law));
};

/** Projects read at once: bounds the memory of a question about many. */
const BATCH = 100;

/** Goes through any number of projects, some at a time. */
export async function* sitesOf(
  rows: Rows,
  projectIds: readonly number[],
  asOf: AsOf,
  law: ParameterBook,
): AsyncGenerator<Site<WageProject>> {
  for (let from = 0; from < projectIds.length; from += BATCH) {
    const projects = await wageProjectsById(rows, projectIds.slice(from, from + BATCH));
    yield* await readSites(rows, projects, asOf, law);
  }
}

/** What is owed over the projects of an area, an enterprise, a sector. */
export const payTotals = async (
  rows: Rows,
  projectIds: readonly number[],
  asOf: AsOf,
  law: ParameterBook,
): Promise<PayTotals> => {
  const sum = new PayTotalsSum();
  for await (const site of sitesOf(rows, projectIds, asOf, law)) sum.add(site);
  return sum.totals;
};
