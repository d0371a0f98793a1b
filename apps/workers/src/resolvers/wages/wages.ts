import { DomainError, NOTHING, type PlainMonth } from '@anxin/domain-kit';
import {
  areasWithin,
  asOf,
  type AsOf,
  connection,
  nodesOf,
  type Page,
  type PageArgs,
  textKey,
} from '@anxin/service-kit';
import { z } from 'zod';
import { coverageOf, type Roster } from '../../domain/coverage';
import {
  countProjects,
  type FigureKey,
  type FigureSort,
  type ProjectFilter,
  projectPage,
  projectsByFigure,
} from '../../store/list-projects';
import { rosterOf } from '../../store/roster/roster-counts';
import type { WageProject } from '../../store/wage-projects';
import type { Context } from '../context';
import { figuresOfProjects, figuresWithin, type Reading, readingOf } from '../figures';
import type { ProjectWages, WagePage } from '../rows';
import type { Resolvers } from '../schema.generated';

/** Projects read at once at least, where only some of them are shown. */
const PROJECTS_READ_MIN = 100;

type Asked = {
  readonly filter: ProjectFilter;
  readonly month: PlainMonth | undefined;
  readonly owing: boolean;
  readonly asOf: AsOf;
  readonly context: Context;
};

const reading = ({ asOf: day, context }: Asked): Reading => readingOf(context.reads.rows, context.app, day);

const wagesOf = async (projects: readonly WageProject[], asked: Asked): Promise<readonly ProjectWages[]> => {
  const figuresOf = await figuresOfProjects(reading(asked), projects, { month: asked.month });
  const wages = projects.map((project) => ({ project, figures: figuresOf(project.code) }));
  return asked.owing ? wages.filter(({ figures }) => figures.arrearsFen !== NOTHING) : wages;
};

/** By code, as of any day. */
const byCode = (args: PageArgs, asked: Asked): Promise<Page<ProjectWages>> => {
  const { filter, month, owing, context } = asked;
  const read = async (after = '', limit: number): Promise<readonly ProjectWages[]> => {
    const nodes: ProjectWages[] = [];
    // Few may owe anything: they are not looked for one by one.
    const batch = owing ? Math.max(limit, PROJECTS_READ_MIN) : limit;
    for (let from = after; nodes.length < limit;) {
      const projects = await projectPage(context.reads.rows, filter, { after: from, limit: batch });
      nodes.push(...(await wagesOf(projects, asked)));
      const last = projects.at(-1);
      if (!last || projects.length < batch) break;
      from = last.code;
    }
    return nodes.slice(0, limit);
  };
  const count = async (): Promise<number> =>
    owing
      ? (await figuresWithin(reading(asked), filter, { month, owing })).projectsOwing
      : countProjects(context.reads.rows, filter);
  return connection<ProjectWages, string>(args, { key: textKey, keyOf: ({ project }) => project.code, read, count });
};

const figureKey: z.ZodType<FigureKey> = z.tuple([z.string().regex(/^-?\d{1,30}$/), z.string()]);

/** By a figure that was published last, which finds the projects; what is shown of them is computed as ever. */
const byFigure = async (args: PageArgs, sort: FigureSort, asked: Asked): Promise<Page<ProjectWages>> => {
  const { filter, month, owing, context } = asked;
  type Ranked = ProjectWages & { readonly figure: string };
  const page = await connection<Ranked, FigureKey>(args, {
    key: figureKey,
    keyOf: ({ figure, project }) => [figure, project.code],
    read: async (after, limit) => {
      const projects = await projectsByFigure(context.reads.rows, filter, { sort, month, owing, after, limit });
      const wages = new Map(
        (await wagesOf(projects, { ...asked, owing: false })).map((one) => [one.project.code, one]),
      );
      return projects.flatMap(({ code, figure }) => {
        const one = wages.get(code);
        return one ? [{ ...one, figure }] : [];
      });
    },
    count: async () =>
      owing
        ? (await figuresWithin(reading(asked), filter, { month, owing })).projectsOwing
        : countProjects(context.reads.rows, filter),
  });
  return nodesOf(page, ({ project, figures }) => ({ project, figures }));
};

const refuseOtherDays = (args: { readonly on?: unknown; readonly knownAt?: unknown }): void => {
  if (args.on == null && args.knownAt == null) return;
  throw new DomainError(
    'SORT_TODAY_ONLY',
    '按数额、月份或级别排序与按级别、指标筛选只用于今天，请不填 on 与 knownAt。Order by a figure and the filters by level and code are of today: leave on and knownAt out, or order by code.',
  );
};

/** Wages over projects, in all and project by project; only what is asked for is read. */
export const wages: Resolvers['Query']['wages'] = async (_, { filter: given, sort, ...args }, context) => {
  const { area, enterprise, month, owing, ...input } = given ?? {};
  const figure = sort && sort !== 'CODE' ? sort : undefined;
  if (figure ?? input.levels ?? input.codes) refuseOtherDays(args);
  const day = asOf(args, context);
  const areaCodes = area ? await areasWithin(context.app, [area], day.on) : undefined;
  const filter = { ...input, areaCodes, enterprises: enterprise ? [enterprise] : undefined };
  const asked: Asked = { filter, month: month ?? undefined, owing: owing ?? false, asOf: day, context };
  let page: Promise<Page<ProjectWages>> | undefined;
  // Totals alone need no page.
  const pageOnce = () => (page ??= figure ? byFigure(args, figure, asked) : byCode(args, asked));
  let roster: Promise<Roster> | undefined;
  const rosterOnce = () => (roster ??= rosterOf(context.reads.rows, filter, day));
  return {
    totals: () => figuresWithin(reading(asked), filter, { month: asked.month, owing: asked.owing }),
    coverage: async (of) => coverageOf(await rosterOnce(), of),
    nodes: async () => (await pageOnce()).nodes(),
    edges: async () => (await pageOnce()).edges(),
    pageInfo: async () => (await pageOnce()).pageInfo,
    totalCount: async () => (await pageOnce()).totalCount(),
  } satisfies WagePage;
};

export const WageConnection: Resolvers['WageConnection'] = { coverage: (page, asked) => page.coverage(asked) };
