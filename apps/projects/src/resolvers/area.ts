import type { PlainDate } from '@anxin/domain-kit';
import { asOf } from '@anxin/service-kit';
import type { Context } from './context';
import type { AreaRow } from './rows';
import type { Resolvers } from './schema.generated';

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
