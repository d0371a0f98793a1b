import { parsePlainDate, type PlainDate } from '@anxin/domain-kit';
import { toHalfWidth } from '@anxin/law';

/** A moment in China Standard Time, `yyyy-MM-dd HH:mm:ss`; moments compare as texts do. */
export type Instant = string & { readonly of: 'Instant' };

const FORM = /^\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

export const dayOfInstant = (instant: Instant): PlainDate => instant.slice(0, 10) as PlainDate;

// Punches come sorted: the day of one is mostly the day of the one before.
let knownDay = '';

const dayExists = (text: string): boolean => {
  if (knownDay !== '' && text.startsWith(knownDay)) return true;
  const day = parsePlainDate(text.slice(0, 10));
  if (day === undefined) return false;
  knownDay = day;
  return true;
};

/** Blanks go, but for the one between day and time. */
const tidy = (text: string): string => {
  const half = toHalfWidth(text).trim();
  const bare = half.replace(/\s+/g, '');
  return bare === half ? half : `${bare.slice(0, 10)} ${bare.slice(10)}`;
};

/** Reads a moment; `undefined` unless it exists. */
export const parseInstant = (text: string): Instant | undefined => {
  const tidied = FORM.test(text) ? text : tidy(text);
  return FORM.test(tidied) && dayExists(tidied) ? (tidied as Instant) : undefined;
};
