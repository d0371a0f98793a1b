import { type Fault as RowFault, sentenceOf } from '@anxin/intake';
import { z } from 'zod';
import { refusalPage, type StoredImport, type StoredRefusal } from '../store/read-imports';
import { connection, type PageArgs } from './connection';
import type { Context } from './context';

export const Import = {
  refusals: ({ id }: StoredImport, args: PageArgs, { reads }: Context) =>
    connection<StoredRefusal, number>(args, {
      key: z.int32(),
      keyOf: ({ line }) => line,
      read: (after = -1, limit) => refusalPage(reads.rows, id, after, limit),
    }),
};

export const Fault = {
  says: (fault: RowFault) => sentenceOf(fault),
};
