import type { PlainMonth } from '@anxin/domain-kit';
import { type AsOf, LevelCounts } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import type { ProjectPayroll } from '../domain/lines';
import { owes, PayTotalsSum } from '../domain/totals';
import { oneMonth } from '../store/read-people';
import { readPayrolls } from '../store/read-payrolls';
import { type ProjectFilter, projectPage } from '../store/list-projects';
import type { WageProject } from '../store/wage-projects';
import type { Context } from './context';

/** Projects read at once: bounds the memory of a question about many. */
const BATCH_PROJECTS = 100;

/** Which wages are added up: of one month, of projects with arrears in it. */
export type Narrowed = { readonly month?: PlainMonth | undefined; readonly owing?: boolean | undefined };

/** Goes through the projects of a filter with their people, some at a time. */
async function* payrollsWithin(
  { reads, app }: Context,
  filter: ProjectFilter,
  asked: AsOf,
  { month, owing }: Narrowed,
): AsyncGenerator<ProjectPayroll<WageProject>> {
  for (let after = ''; ;) {
    const projects = await projectPage(reads.rows, filter, { after, limit: BATCH_PROJECTS });
    const payrolls = await readPayrolls(reads.rows, projects, asked, app.law, { months: oneMonth(month) });
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

  constructor(
    private readonly asked: AsOf,
    private readonly context: Context,
  ) {}

  add(payroll: ProjectPayroll<WageProject>): void {
    this.#sum.add(payroll);
    this.#warnings.add(indicatorsOn(payroll, this.asked.on, this.context.app.law));
  }

  get all() {
    return { ...this.#sum.totals, warnings: this.#warnings.all() };
  }
}

export const figuresOfPayroll = (payroll: ProjectPayroll<WageProject> | undefined, asked: AsOf, context: Context) => {
  const figures = new Figures(asked, context);
  if (payroll) figures.add(payroll);
  return figures.all;
};

/** What is owed over the projects of a filter that are in the caller's scope. */
export const figuresWithin = async (filter: ProjectFilter, asked: AsOf, context: Context, narrowed: Narrowed = {}) => {
  const figures = new Figures(asked, context);
  for await (const payroll of payrollsWithin(context, filter, asked, narrowed)) figures.add(payroll);
  return figures.all;
};

/** A project's payroll, of one month or of all. */
export const payrollOf = async (project: WageProject, asked: AsOf, { reads, app }: Context, month?: PlainMonth) => {
  const [payroll] = await readPayrolls(reads.rows, [project], asked, app.law, {
    months: oneMonth(month),
  });
  return payroll;
};
