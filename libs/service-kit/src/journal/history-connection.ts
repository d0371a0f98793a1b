import { z } from 'zod';
import type { Rows } from '../database/rows';
import { connection, type PageArgs } from '../graphql/connection';
import { countHistory, historyPage, type HistoryRow } from './history';

/** What happened to an aggregate, oldest first, page by page; the key of an entry is its position in the journal. */
export const historyConnection = (args: PageArgs, stream: string, rows: Rows) =>
  connection<HistoryRow, number>(args, {
    key: z.int(),
    keyOf: ({ position }) => position,
    read: (after = 0, limit) => historyPage(rows, stream, after, limit),
    count: () => countHistory(rows, stream),
  });
