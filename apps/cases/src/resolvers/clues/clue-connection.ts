import { connection, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import { type ClueFilter, type ClueKey, cluePage, countClues, type ListedClue } from '../../store/clues/read-clues';
import type { Context } from '../context';

const key: z.ZodType<ClueKey> = z.tuple([z.iso.date(), z.string()]);

/** A list of clues: codes are paged, and what is asked of them is loaded together. */
export const clueConnection = async (args: PageArgs, filter: ClueFilter, { reads, loaders }: Context) => {
  const page = await connection<ListedClue, ClueKey>(args, {
    key,
    keyOf: ({ receivedOn, code }) => [receivedOn, code],
    read: (after, limit) => cluePage(reads.rows, filter, { after, limit }),
    count: () => countClues(reads.rows, filter),
  });
  return nodesOf(page, ({ code }) => present(loaders.clue.load(code)));
};
