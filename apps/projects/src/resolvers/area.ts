import { type Fen, NOTHING, type PlainDate, plus } from '@anxin/domain-kit';
import { areasWithin, asOf, LevelCounts } from '@anxin/service-kit';
import { projectCodes } from '../store/list-projects';
import { projectsKnown } from '../store/read-projects';
import type { Context } from './context';
import type { AreaRow } from './rows';
import type { Resolvers } from './schema.generated';

const dayOf = ({ on }: AreaRow, { app }: Context): PlainDate => on ?? app.clock.today();
const found = (area: AreaRow, context: Context) => context.app.areas.find(area.code, dayOf(area, context));

/** Projects read at once while an area is counted. */
const PROJECTS_AT_ONCE = 500;

export const Area: Resolvers['Area'] = {
  __resolveReference: ({ code }) => ({ code }),
  name: (area, _, context) => found(area, context)?.name ?? null,
  parent: (area, _, context) => {
    const [, parent] = context.app.areas.lineage(area.code, dayOf(area, context));
    return parent === undefined ? null : { ...area, code: parent };
  },
  children: (area, _, context) =>
    context.app.areas.below(area.code, dayOf(area, context)).map(({ id }) => ({ ...area, code: id })),
  projectFigures: async (area, args, context) => {
    const areaCodes = await areasWithin(context.app, area.code, dayOf(area, context));
    const asked = asOf(args, context);
    let [projects, balanceFen]: [number, Fen] = [0, NOTHING];
    const warnings = new LevelCounts();
    for (let after = ''; ;) {
      const codes = await projectCodes(context.reads.rows, { areaCodes }, { after, limit: PROJECTS_AT_ONCE });
      const keys = codes.map((code) => ({ code, ...asked }));
      for (const sum of await Promise.all(keys.map((key) => context.loaders.balance.load(key)))) {
        balanceFen = plus(balanceFen, sum);
      }
      for (const indicators of await Promise.all(keys.map((key) => context.loaders.indicators.load(key)))) {
        warnings.add(indicators);
      }
      projects += asked.knownAt ? (await projectsKnown(context.reads.rows, codes, asked.knownAt)).size : codes.length;
      const last = codes.at(-1);
      if (last === undefined || codes.length < PROJECTS_AT_ONCE) break;
      after = last;
    }
    return { projects, balanceFen, warnings: warnings.all() };
  },
};
