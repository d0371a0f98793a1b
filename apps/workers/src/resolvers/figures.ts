import type { PlainMonth } from '@anxin/domain-kit';
import { type AsOf, type AsOfArgs, asOfDay, LevelCounts } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import type { Site } from '../domain/lines';
import { owes, PayTotalsSum } from '../domain/totals';
import { oneMonth } from '../store/read-people';
import { readSites } from '../store/read-sites';
import { type ProjectFilter, projectPage } from '../store/read-projects';
import type { WageProject } from '../store/wage-projects';
import type { Context } from './context';

export const asOf = (args: AsOfArgs, { app }: Context): AsOf => asOfDay(args, app.clock.today());

/** Projects read at once: bounds the memory of a question about many. */
const BATCH = 100;

/** Which wages are added up: of one month, of projects with arrears in it. */
export type Narrowed = { readonly month?: PlainMonth | undefined; readonly owing?: boolean | undefined };

/** Goes through the projects of a filter with their people, some at a time. */
async function* sitesWithin(
  { reads, app }: Context,
  filter: ProjectFilter,
  asked: AsOf,
  { month, owing }: Narrowed,
): AsyncGenerator<Site<WageProject>> {
  for (let after = ''; ;) {
    const projects = await projectPage(reads.rows, filter, { after, limit: BATCH });
    const sites = await readSites(reads.rows, projects, asked, app.law, { months: oneMonth(month) });
    yield* owing ? sites.filter(owes) : sites;
    const last = projects.at(-1);
    if (!last || projects.length < BATCH) return;
    after = last.code;
  }
}

/** Wages and warnings of some sites, added up. */
class Figures {
  readonly #sum = new PayTotalsSum();
  readonly #warnings = new LevelCounts();

  constructor(
    private readonly asked: AsOf,
    private readonly context: Context,
  ) {}

  add(site: Site<WageProject>): void {
    this.#sum.add(site);
    this.#warnings.add(indicatorsOn(site, this.asked.on, this.context.app.law));
  }

  get all() {
    return { ...this.#sum.totals, warnings: this.#warnings.all() };
  }
}

export const figuresOfSite = (site: Site<WageProject> | undefined, asked: AsOf, context: Context) => {
  const figures = new Figures(asked, context);
  if (site) figures.add(site);
  return figures.all;
};

/** What is owed over the projects of a filter that are in the caller's scope. */
export const figuresWithin = async (filter: ProjectFilter, asked: AsOf, context: Context, narrowed: Narrowed = {}) => {
  const figures = new Figures(asked, context);
  for await (const site of sitesWithin(context, filter, asked, narrowed)) figures.add(site);
  return figures.all;
};

/** A project's site, of one month or of all. */
export const siteOf = async (project: WageProject, asked: AsOf, { reads, app }: Context, month?: PlainMonth) => {
  const [site] = await readSites(reads.rows, [project], asked, app.law, {
    months: oneMonth(month),
  });
  return site;
};
