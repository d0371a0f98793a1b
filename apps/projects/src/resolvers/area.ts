import type { AreaId, PlainDate } from '@anxin/domain-kit';
import { asOf } from '@anxin/service-kit';
import { areasOfProjects } from '../store/list-projects';
import type { Context } from './context';
import type { AreaRow } from './rows';
import type { QueryResolvers, Resolvers } from './schema.generated';

const dayOf = ({ on }: AreaRow, { app }: Context): PlainDate => on ?? app.clock.today();
const found = (area: AreaRow, context: Context) => context.app.areas.find(area.code, dayOf(area, context));

export const Area: Resolvers['Area'] = {
  __resolveReference: ({ code }) => ({ code }),
  name: (area, _, context) => found(area, context)?.name ?? null,
  parent: (area, _, context) => {
    const [, parent] = context.app.areas.lineage(area.code, dayOf(area, context));
    return parent === undefined ? null : { ...area, code: parent };
  },
  children: (area, _, context) =>
    context.app.areas.below(area.code, dayOf(area, context)).map(({ id }) => ({ ...area, code: id })),
  projectFigures: ({ code }, args, context) => context.loaders.areaFigures.load({ code, ...asOf(args, context) }),
  systemFigures: ({ code }, _, { loaders }) => loaders.areaSystems.load(code),
};

/**
 * An area of the tree, on the day or today; a village, or a town that the tree does not have yet, where the asker sees a
 * project in it. Any other code is none.
 */
export const area: NonNullable<QueryResolvers['area']> = async (_, { code, on }, { app, reads }) => {
  const today = app.clock.today();
  const day = on ?? today;
  const isKnown = [day, today].some((known) => app.areas.find(code, known));
  const hasProject = async (): Promise<boolean> =>
    (await areasOfProjects(reads.rows)).some((placed) => app.areas.lineage(placed, day).includes(code as AreaId));
  return isKnown || (await hasProject()) ? { code, on: day } : null;
};

/** The smallest area that holds all of some; `undefined` when they have none in common. */
const holding = (areas: readonly string[], lineage: (area: string) => readonly string[]): string | undefined => {
  const [first = [], ...others] = areas.map((area) => lineage(area));
  return first.find((area) => others.every((above) => above.includes(area)));
};

/** Where whoever asks is at home: what their areas have in common, or those of the projects that they see. */
export const homeArea: NonNullable<QueryResolvers['homeArea']> = async (_, __, { app, actor, reads }) => {
  const today = app.clock.today();
  const areas = actor.areas ?? (await areasOfProjects(reads.rows));
  const code = holding(areas, (area) => app.areas.lineage(area, today));
  return code === undefined ? null : { code, on: today };
};
