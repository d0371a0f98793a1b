import { clueShown } from '@anxin/law';
import {
  asOf,
  connection,
  FACTS_PAGE_MAX,
  type FactsRead,
  importQueries,
  importResolvers,
  indicatorResolvers,
  pageOf,
} from '@anxin/service-kit';
import { z } from 'zod';
import { countOpenDeadlines, type DeadlineKey, openDeadlines, type StoredDeadline } from '../store/read-clues';
import { Clue, ClueLikeness, ClueUnit, Deadline } from './clue';
import { clueConnection } from './clue-connection';
import { Document, documentMutations, DocumentVersion } from './document';
import { Evidence } from './evidence';
import { Mutation } from './mutation';
import type { Resolvers } from './schema.generated';

const deadlineKey: z.ZodType<DeadlineKey> = z.tuple([z.iso.date(), z.string(), z.string()]);

export const resolvers: Resolvers = {
  Query: {
    clue: (_, { code }, { loaders }) => loaders.clue.load(code),
    clues: (_, { filter, ...args }, context) => clueConnection(args, filter ?? {}, context),
    mustDo: (_, { through, ...args }, { reads }) =>
      connection<StoredDeadline, DeadlineKey>(args, {
        key: deadlineKey,
        keyOf: ({ dueOn, code, duty }) => [dueOn ?? '', code, duty],
        read: (after, limit) => openDeadlines(reads.rows, through ?? undefined, { after, limit }),
        count: () => countOpenDeadlines(reads.rows, through ?? undefined),
      }),
    document: (_, { id }, { loaders }) => loaders.document.load(id),
    evidence: (_, { id }, { loaders }) => loaders.evidence.load(id),
    casesImport: importQueries.one,
    casesImports: importQueries.page,
  },
  Mutation: { ...Mutation, ...documentMutations },
  Project: {
    __resolveReference: ({ code }) => ({ code }),
    clues: ({ code }, args, context) => clueConnection(args, { project: code }, context),
    clueIndicators: async ({ code }, args, { app, loaders }) => {
      const asked = asOf(args, { app });
      const indicators = await loaders.indicators.load({ code, ...asked });
      const proof: FactsRead = async (page) =>
        pageOf(page, (await loaders.complaints.load({ code, ...asked })).map(clueShown), FACTS_PAGE_MAX);
      return indicators.map((indicator) => ({ ...indicator, on: asked.on, proof }));
    },
  },
  Clue,
  ClueUnit,
  ClueLikeness,
  Deadline,
  Evidence,
  Document,
  DocumentVersion,
  ...indicatorResolvers,
  ...importResolvers,
};
