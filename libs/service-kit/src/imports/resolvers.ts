import { type Fault as RowFault, sentenceOf } from '@anxin/intake';
import { z } from 'zod';
import type { ScopedReads } from '../database/scoped-reads';
import { connection, type PageArgs } from '../graphql/connection';
import {
  countImports,
  findImport,
  importPage,
  refusalPage,
  type StoredImport,
  type StoredRefusal,
} from './read-imports';
import { textResolvers } from '../graphql/text';

type Reads = { readonly reads: ScopedReads };

/** An import of this service by its id, and the list of them, newest first. */
export const importQueries = {
  one: (_: unknown, { id }: { id: string }, { reads }: Reads) => findImport(reads.rows, id),
  page: (_: unknown, args: PageArgs, { reads }: Reads) =>
    connection<StoredImport, string>(args, {
      key: z.uuid(),
      keyOf: ({ id }) => id,
      read: (after, limit) => importPage(reads.rows, after, limit),
      count: () => countImports(reads.rows),
    }),
};

/** Resolvers of the types of an import. */
export const importResolvers = {
  ...textResolvers,
  Import: {
    refusals: ({ id, refused }: StoredImport, args: PageArgs, { reads }: Reads) =>
      connection<StoredRefusal, number>(args, {
        key: z.int32(),
        keyOf: ({ line }) => line,
        read: (after = -1, limit) => refusalPage(reads.rows, id, after, limit),
        count: () => refused,
      }),
  },
  Fault: { says: (fault: RowFault) => sentenceOf(fault) },
};
