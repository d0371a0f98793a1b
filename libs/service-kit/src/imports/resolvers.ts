import { type Fault as RowFault, sentenceOf } from '@anxin/intake';
import { jsonIn } from '@anxin/domain-kit';
import { z } from 'zod';
import type { ScopedReads } from '../database/scoped-reads';
import { connection, type PageArgs } from '../graphql/connection';
import {
  countImports,
  findImport,
  importPage,
  refusalPage,
  type StoredImport,
  type RowPlace,
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

const cursor = z.tuple([z.string(), z.int32()]);

/** The row that a cursor names; the first of all for one that is none. */
const placeOf = (after: string | undefined): RowPlace | undefined => {
  const read = after === undefined ? undefined : cursor.safeParse(jsonIn(after)).data;
  return read && { sheet: read[0], line: read[1] };
};

/** Resolvers of the types of an import. */
export const importResolvers = {
  ...textResolvers,
  Import: {
    refusals: ({ id, refused }: StoredImport, args: PageArgs, { reads }: Reads) =>
      connection<StoredRefusal, string>(args, {
        key: z.string(),
        keyOf: ({ sheet, line }) => JSON.stringify([sheet, line]),
        read: (after, limit) => refusalPage(reads.rows, id, placeOf(after), limit),
        count: () => refused,
      }),
  },
  Fault: { says: (fault: RowFault) => sentenceOf(fault) },
};
