import { areasWithin, connection, present } from '@anxin/service-kit';
import { z } from 'zod';
import {
  countOwed,
  type OwedFilter,
  type OwedKey,
  owedPage,
  type PersonOwed as StoredOwed,
} from '../../store/wages/list-owed';
import type { Resolvers } from '../schema.generated';

const key: z.ZodType<OwedKey> = z.tuple([
  z.string().regex(/^\d{1,30}$/),
  z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/),
  z.int32(),
]);

/** People who are owed wages over the projects in the caller's scope; the largest arrears first. */
export const peopleOwed: Resolvers['Query']['peopleOwed'] = async (_, { filter: given, sort, ...args }, context) => {
  const { app, reads } = context;
  const { area, enterprise, ...input } = given ?? {};
  const areaCodes = area ? await areasWithin(app, [area], app.clock.today()) : undefined;
  const filter: OwedFilter = { ...input, areaCodes, enterprises: enterprise ? [enterprise] : undefined };
  return connection<StoredOwed, OwedKey>(args, {
    key,
    keyOf: ({ arrearsFen, oldestMonth, personId }) => [arrearsFen.toString(), oldestMonth, personId],
    read: (after, limit) => owedPage(reads.rows, filter, { sort: sort ?? 'ARREARS', after, limit }),
    count: () => countOwed(reads.rows, filter),
  });
};

export const PersonOwed: Resolvers['PersonOwed'] = {
  worker: ({ person }, _, { loaders }) => present(loaders.person.load(person)),
  projects: ({ owedBy }) => owedBy.length,
  owedBy: ({ owedBy }) => owedBy.map((code) => ({ code })),
};
