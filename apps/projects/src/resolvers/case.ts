import { asOf } from '@anxin/service-kit';
import type { Resolvers } from './schema.generated';

export const Case: Resolvers['Case'] = {
  __resolveReference: (reference) => reference,
  projectFigures: ({ project }, args, context) =>
    project ? context.loaders.figures.load({ code: project.code, ...asOf(args, context) }) : null,
};
