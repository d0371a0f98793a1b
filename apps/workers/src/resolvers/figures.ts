import type { PlainMonth } from '@anxin/domain-kit';
import type { IndicatorOn, ParameterBook } from '@anxin/law';
import { type AsOf, LevelCounts, type Rows } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import type { ProjectPayroll } from '../domain/lines';
import { owes, PayTotalsSum } from '../domain/totals';
import { oneMonth } from '../store/read-people';
import { readPayrolls } from '../store/read-payrolls';
import { type ProjectFilter, projectPage } from '../store/list-projects';
import type { WageProject } from '../store/wage-projects';

/** Projects read at once: bounds the memory of a question about many. */
const BATCH_PROJECTS = 100;

/** Which wages are added up: of one month, of projects with arrears in it. */
export type Narrowed = { readonly month?: PlainMonth | undefined; readonly owing?: boolean | undefined };

/** As of when wages are read, and by which parameters. */
export type Reading = { readonly rows: Rows; readonly law: ParameterBook; readonly asked: AsOf };

/** Goes through the projects of a filter with their people, some at a time. */
async function* payrollsWithin(
  { rows, law, asked }: Reading,
  filter: ProjectFilter,
  { month, owing }: Narrowed,
): AsyncGenerator<ProjectPayroll<WageProject>> {
  for (let after = ''; ;) {
    const projects = await projectPage(rows, filter, { after, limit: BATCH_PROJECTS });
    const payrolls = await readPayrolls(rows, projects, asked, law, { months: oneMonth(month) });
    yield* owing ? payrolls.filter(owes) : payrolls;
    const last = projects.at(-1);
    if (!last || projects.length < BATCH_PROJECTS) return;
    after = last.code;
  }
}

/** Wages and warnings of some projects, added up. */
class Figures {
  readonly #sum = new PayTotalsSum();
  readonly #warnings = new LevelCounts();

  add(payroll: ProjectPayroll<WageProject>, indicators: readonly IndicatorOn[]): void {
    this.#sum.add(payroll);
    this.#warnings.add(indicators);
  }

  get all() {
    return { ...this.#sum.totals, warnings: this.#warnings.all() };
  }
}

export type WageFigures = Figures['all'];

export const figuresOfPayroll = (
  payroll: ProjectPayroll<WageProject> | undefined,
  { law, asked }: Pick<Reading, 'law' | 'asked'>,
): WageFigures => {
  const figures = new Figures();
  if (payroll) figures.add(payroll, indicatorsOn(payroll, asked.on, law));
  return figures.all;
};

/**
 * What is owed in groups of the projects of a filter that are in the caller's scope. A project is read once, whatever the
 * groups that it is in.
 */
export const figuresByGroup = async (
  reading: Reading,
  filter: ProjectFilter,
  groupsOf: (project: WageProject) => readonly string[],
  narrowed: Narrowed = {},
): Promise<(group: string) => WageFigures> => {
  const groups = new Map<string, Figures>();
  for await (const payroll of payrollsWithin(reading, filter, narrowed)) {
    const indicators = indicatorsOn(payroll, reading.asked.on, reading.law);
    for (const group of groupsOf(payroll.project)) {
      const figures = groups.get(group) ?? new Figures();
      figures.add(payroll, indicators);
      groups.set(group, figures);
    }
  }
  return (group) => (groups.get(group) ?? new Figures()).all;
};

/** What is owed over all projects of a filter. */
export const figuresWithin = async (
  reading: Reading,
  filter: ProjectFilter,
  narrowed: Narrowed,
): Promise<WageFigures> => (await figuresByGroup(reading, filter, () => ['all'], narrowed))('all');

/** A project's payroll of one month. */
export const payrollOf = async (project: WageProject, month: PlainMonth, { rows, law, asked }: Reading) => {
  const [payroll] = await readPayrolls(rows, [project], asked, law, { months: oneMonth(month) });
  return payroll;
};
