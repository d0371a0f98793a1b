import type { Rows } from '@anxin/service-kit';
import { pinyin } from 'pinyin-pro';

/**
 * The pinyin initials of a name, digits and Latin letters as they are: 秦安县水利局 is `qaxslj`. A surname is read as one at
 * the head alone: 单 is shàn there, and the 华 of 李建华 stays huá.
 */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', surname: 'head', type: 'array' })
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** How like a name that is written a little otherwise has to be, of 1. */
const ALIKE = 0.5;

/**
 * SQL: whether a row's `name` has what was typed, its `initials` have it, or it is written nearly so. The last is asked of
 * four characters or more without a digit: of fewer, or of numbered names, too many are alike.
 */
export const namedAs = (typed: string): string => `(strpos(name, ${typed}) > 0 OR strpos(initials, lower(${typed})) > 0
  OR char_length(${typed}) >= 4 AND ${typed} !~ '[0-9]' AND word_similarity(${typed}, name) >= ${ALIKE})`;

/**
 * Refuses a database in whose locale Chinese characters are no letters (`C`): there `pg_trgm` finds no name like itself, and
 * would say nothing of it.
 */
export const checkNamesCompare = async (rows: Rows): Promise<void> => {
  const name = '欠薪';
  const [found] = await rows<{ alike: number; ctype: string }>(
    `SELECT similarity($1, $1) AS alike, (SELECT datctype FROM pg_database WHERE datname = current_database()) AS ctype`,
    [name],
  );
  if (found?.alike !== 1)
    throw new Error(
      `LOCALE_WITHOUT_CHINESE: in the locale of this database (LC_CTYPE ${found?.ctype}) a Chinese name is not found by itself. Make the cluster anew with initdb --locale=C.UTF-8.`,
    );
};
