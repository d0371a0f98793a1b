import { DomainError } from '@anxin/domain-kit';
import type { z } from 'zod';

/** Entries of a page whose size is not said. */
export const PAGE_SIZE = 20;
const PAGE_ENTRIES_MAX = 100;

const refusals = {
  badCursor: () => new DomainError('BAD_CURSOR', '分页游标无效。The cursor is not one of this list.'),
  tooLarge: (most: number) =>
    new DomainError('PAGE_TOO_LARGE', `每页至多 ${most} 条。A page has at most ${most} entries.`),
  noSize: () => new DomainError('BAD_USER_INPUT', '条数不能为负。A page cannot have fewer than no entries.'),
};

/** The last key of a page as an opaque text. */
export const encodeCursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key behind a cursor, checked by its schema; throws `BAD_CURSOR`. */
export const decodeCursor = <Key>(schema: z.ZodType<Key>, cursor: string): Key => {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refusals.badCursor();
  }
  const read = schema.safeParse(json);
  if (!read.success) throw refusals.badCursor();
  return read.data;
};

/** How many entries to give: 20 unless told, 0 to `most` (100); else `PAGE_TOO_LARGE` or `BAD_USER_INPUT`. */
export const pageSize = (first: number | null | undefined, most = PAGE_ENTRIES_MAX): number => {
  const size = first ?? PAGE_SIZE;
  if (size > most) throw refusals.tooLarge(most);
  if (!Number.isInteger(size) || size < 0) throw refusals.noSize();
  return size;
};
