import { parsePlainDate } from '@anxin/domain-kit';
import { indicatorOf } from '@anxin/law';
import { connection, present } from '@anxin/service-kit';
import { z } from 'zod';
import { countWarnings, type StandingWarning, type WarningKey, warningPage } from '../store/list-warnings';
import { filterOf } from './project-connection';
import type { Resolvers } from './schema.generated';

const key: z.ZodType<WarningKey> = z.tuple([
  z.int32(),
  z.string().refine((day) => parsePlainDate(day) !== undefined),
  z.string(),
  z.string(),
]);

/** Warnings across projects; the worst first, of one level the oldest. */
export const warnings: Resolvers['Query']['warnings'] = async (_, { filter: given, sort, ...args }, context) => {
  const { rows } = context.reads;
  const filter = await filterOf(given ?? {}, context);
  return connection<StandingWarning, WarningKey>(args, {
    key,
    keyOf: ({ rank, since, projectCode, code }) => [rank, since, projectCode, code],
    read: (after, limit) => warningPage(rows, filter, { sort: sort ?? 'LEVEL', after, limit }),
    count: () => countWarnings(rows, filter),
  });
};

export const Warning: Resolvers['Warning'] = {
  project: ({ projectCode }, _, { loaders }) => present(loaders.project.load(projectCode)),
  title: ({ code }) => indicatorOf(code).title,
};
