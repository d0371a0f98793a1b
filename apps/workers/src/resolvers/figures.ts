import { NOTHING, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import type { ProjectPayroll } from '../domain/lines';
import { type Found, FiguresSum, monthFigures, projectFigures, type WageFigures } from '../domain/totals';
import { keptOfCodes, type KeptProject, keptProjects } from '../store/wages/kept-figures';
import { type ProjectFilter, projectPage } from '../store/list-projects';
import { oneMonth } from '../store/people/read-people';
import { readPayrolls } from '../store/wages/read-payrolls';
import { type WageProject, wageProjects } from '../store/wage-projects';
import type { App } from './app';

/** Projects whose people are read at once: bounds the memory of a question about many. */
const BATCH_PROJECTS = 100;
/** Projects whose kept figures are read at once. */
const BATCH_KEPT = 1_000;

/** Which wages are added up: of one month, of projects with arrears in it. */
export type Narrowed = { readonly month?: PlainMonth | undefined; readonly owing?: boolean | undefined };

/** As of when wages are read, by which parameters, and what is kept. */
export type Reading = {
  readonly rows: Rows;
  readonly law: ParameterBook;
  readonly asked: AsOf;
  readonly today: PlainDate;
  readonly parameters: string;
};

export const readingOf = (rows: Rows, { law, clock, parameters }: App, asked: AsOf): Reading => ({
  ...{ rows, law, asked, parameters },
  today: clock.today(),
});

/** A project by whom and where it is counted. */
type Placed = Omit<KeptProject, 'kept'>;
type Counted = { readonly project: Placed; readonly figures: Found };

/** The evaluation keeps what all months come to today, as known now; anything else is computed. */
const isKept = ({ asked, today }: Reading, { month }: Narrowed): boolean =>
  asked.on === today && asked.knownAt === undefined && month === undefined;

const computed = (payroll: ProjectPayroll<WageProject>, { asked, law }: Reading): Counted => {
  const { project, people } = payroll;
  const months = monthFigures(people).values();
  const figures = projectFigures(months, people, indicatorsOn(payroll, asked.on, law));
  return { project, figures: { ...figures, foundAt: new Date().toISOString() } };
};

const computedOf = async (
  projects: readonly WageProject[],
  reading: Reading,
  { month }: Narrowed,
): Promise<readonly Counted[]> => {
  const { rows, law, asked } = reading;
  const payrolls = await readPayrolls(rows, projects, asked, law, { months: oneMonth(month) });
  return payrolls.map((payroll) => computed(payroll, reading));
};

/** Projects with their kept figures; of those that changed since, computed ones. */
async function* keptOrComputed(projects: readonly KeptProject[], reading: Reading): AsyncGenerator<Counted> {
  for (const { kept, ...project } of projects) if (kept) yield { project, figures: kept };
  const changed = projects.flatMap(({ kept, code }) => (kept ? [] : [code]));
  for (let at = 0; at < changed.length; at += BATCH_PROJECTS) {
    const some = changed.slice(at, at + BATCH_PROJECTS);
    yield* await computedOf(await wageProjects(reading.rows, some), reading, {});
  }
}

/** All there is by code, a page at a time. */
async function* pagesOf<Row extends { readonly code: string }>(
  limit: number,
  read: (page: { readonly after: string; readonly limit: number }) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ;) {
    const page = await read({ after, limit });
    yield page;
    const last = page.at(-1);
    if (!last || page.length < limit) return;
    after = last.code;
  }
}

async function* keptIn(reading: Reading, filter: ProjectFilter): AsyncGenerator<Counted> {
  const asOf = { on: reading.today, parameters: reading.parameters };
  for await (const page of pagesOf(BATCH_KEPT, (where) => keptProjects(reading.rows, filter, asOf, where)))
    yield* keptOrComputed(page, reading);
}

async function* computedIn(reading: Reading, filter: ProjectFilter, narrowed: Narrowed): AsyncGenerator<Counted> {
  for await (const page of pagesOf(BATCH_PROJECTS, (where) => projectPage(reading.rows, filter, where)))
    yield* await computedOf(page, reading, narrowed);
}

/**
 * What is owed in groups of the projects of a filter that are in the caller's scope. A project is read once, whatever the
 * groups that it is in.
 */
export const figuresByGroup = async (
  reading: Reading,
  filter: ProjectFilter,
  groupsOf: (project: Placed) => readonly string[],
  narrowed: Narrowed = {},
): Promise<(group: string) => WageFigures> => {
  const groups = new Map<string, FiguresSum>();
  const found = isKept(reading, narrowed) ? keptIn(reading, filter) : computedIn(reading, filter, narrowed);
  for await (const { project, figures } of found) {
    if (narrowed.owing && figures.arrearsFen === NOTHING) continue;
    for (const group of groupsOf(project)) {
      const sum = groups.get(group) ?? new FiguresSum();
      sum.add(figures);
      groups.set(group, sum);
    }
  }
  return (group) => (groups.get(group) ?? new FiguresSum()).figures;
};

/** What is owed over all projects of a filter. */
export const figuresWithin = async (
  reading: Reading,
  filter: ProjectFilter,
  narrowed: Narrowed,
): Promise<WageFigures> => (await figuresByGroup(reading, filter, () => ['all'], narrowed))('all');

/** What is owed on each of some projects. */
export const figuresOfProjects = async (
  reading: Reading,
  projects: readonly WageProject[],
  narrowed: Narrowed = {},
): Promise<(code: string) => WageFigures> => {
  const { rows, today: on, parameters } = reading;
  const codes = projects.map(({ code }) => code);
  const found = isKept(reading, narrowed)
    ? keptOrComputed(await keptOfCodes(rows, codes, { on, parameters }), reading)
    : await computedOf(projects, reading, narrowed);
  const sums = new Map<string, FiguresSum>();
  for await (const { project, figures } of found) {
    const sum = new FiguresSum();
    sum.add(figures);
    sums.set(project.code, sum);
  }
  return (code) => (sums.get(code) ?? new FiguresSum()).figures;
};

/** What some of the people of a project are owed; indicators are of whole projects, so none is counted. */
export const figuresOfPeople = async (
  { rows, law, asked }: Reading,
  project: WageProject,
  personIds: readonly number[],
): Promise<WageFigures> => {
  const sum = new FiguresSum();
  for (const { people } of await readPayrolls(rows, [project], asked, law, { personIds }))
    sum.add({ ...projectFigures(monthFigures(people).values(), people, []), foundAt: new Date().toISOString() });
  return sum.figures;
};
