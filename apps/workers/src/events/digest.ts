import { createHash } from 'node:crypto';

/** SHA-256 over lines in their own order, so that whoever holds the facts can compute it again. */
export const digestOfLines = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
