import { parsePlainMonth, type PlainMonth } from '@anxin/domain-kit';
import { areasWithin, connection } from '@anxin/service-kit';
import { z } from 'zod';
import {
  countRestatements,
  type Restatement as StoredRestatement,
  type RestatementFilter,
  type RestatementKey,
  restatementPage,
} from '../store/list-restatements';
import type { Resolvers } from './schema.generated';

const month = z.custom<PlainMonth>((text) => typeof text === 'string' && parsePlainMonth(text) !== undefined);
const key: z.ZodType<RestatementKey> = z.tuple([month, z.string(), z.string()]);

/** What was corrected of what had been told, over the projects in the caller's scope; the newest month first. */
export const restatements: Resolvers['Query']['restatements'] = async (_, { filter: given, ...args }, context) => {
  const { app, reads } = context;
  const { area, enterprise, ...input } = given ?? {};
  const areaCodes = area ? await areasWithin(app, [area], app.clock.today()) : undefined;
  const filter: RestatementFilter = { ...input, areaCodes, enterprises: enterprise ? [enterprise] : undefined };
  return connection<StoredRestatement, RestatementKey>(args, {
    key,
    keyOf: ({ month, project, source }) => [month, project, source],
    read: (after, limit) => restatementPage(reads.rows, filter, { after, limit }),
    count: () => countRestatements(reads.rows, filter),
  });
};

export const Restatement: Resolvers['Restatement'] = {
  project: ({ project }) => ({ code: project }),
  reasons: ({ reasons }) => [...reasons],
};
