import { asOf } from '@anxin/service-kit';
import { figuresOfPeople, readingOf } from './figures';
import type { Resolvers } from './schema.generated';

export const Case: Resolvers['Case'] = {
  __resolveReference: (reference) => reference,
  wageFigures: async ({ project, workers }, args, context) => {
    const { loaders, reads, app } = context;
    const of = project && (await loaders.project.load(project.code));
    if (!of) return null;
    const people = await Promise.all(workers.map(({ worker }) => loaders.person.load(worker.id)));
    const personIds = people.flatMap((person) => (person ? [person.personId] : []));
    return figuresOfPeople(readingOf(reads.rows, app, asOf(args, context)), of, personIds);
  },
};
