import { toHalfWidth } from './half-width';

/** Half-width and without blanks: what may differ between two ways to type one number. Nothing else is mended. */
export const normaliseNumber = (text: string): string => toHalfWidth(text).replace(/\s+/g, '');

/** As a number, with its letters as capitals. ASCII only: `toUpperCase` of a whole text makes two letters of one `ﬀ`. */
export const normaliseLettered = (text: string): string =>
  normaliseNumber(text).replace(/[a-z]+/g, (letters) => letters.toUpperCase());
