import { connection, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import { clueErrors } from '../../domain/clue';
import { cluesByPhoneTail } from '../../store/clues/found-by-phone';
import { type ClueFilter, type ClueKey, cluePage, countClues, type ListedClue } from '../../store/clues/read-clues';
import type { Context } from '../context';

const key: z.ZodType<ClueKey> = z.tuple([z.iso.date(), z.string()]);

/** What a list is narrowed to by the end of a telephone number. Throws `CLUE_PHONE_TAIL_INVALID`. */
export const codesByPhone = async (
  typed: string | null | undefined,
  { app, reads }: Context,
): Promise<readonly string[] | null> => {
  if (typed === null || typed === undefined) return null;
  const tail = typed.trim();
  if (!/^\d{4}$/.test(tail)) throw clueErrors.PHONE_TAIL_INVALID();
  return cluesByPhoneTail(reads.rows, app.vault, tail);
};

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
