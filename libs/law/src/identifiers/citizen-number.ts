import { type CitizenNumber, lengthOfMonth } from '@anxin/domain-kit';
import { numberAt } from './digits';
import { HIDDEN } from './mask';
import { normaliseLettered } from './normalise';

const LENGTH = 18;
const CHECK_AT = 17;
const ZERO = 48;
const LETTER_X = 88;
const MALFORMED = -1;

/** Σ weight × digit modulo 11, the check sign included: 1 if it is right. One pass, since every punch asks. */
const weightedSum = (text: string): number => {
  if (text.length !== LENGTH) return MALFORMED;
  let sum = 0;
  // The weights 7 9 10 5 … 4 2 are the powers of two modulo 11, so doubling from the left needs no table.
  for (let index = 0; index < CHECK_AT; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return MALFORMED;
    sum = (sum + digit) * 2;
  }
  const last = text.charCodeAt(CHECK_AT);
  if (last === LETTER_X) return (sum + 10) % 11;
  return last >= ZERO && last <= ZERO + 9 ? (sum + last - ZERO) % 11 : MALFORMED;
};

const hasForm = (text: string): boolean => weightedSum(text) !== MALFORMED;

const birthDateExists = (text: string): boolean => {
  const day = numberAt(text, 12, 14);
  return day >= 1 && day <= lengthOfMonth(numberAt(text, 6, 10), numberAt(text, 10, 12));
};

/** Blanks out, half-width, `x` as `X`. */
export const normaliseCitizenNumber = normaliseLettered;

/** IDF-01 for a normalised text: form, birth date and check digit. Not the area: abolished codes live on in numbers. */
export const isCitizenNumber = (text: string): text is CitizenNumber =>
  weightedSum(text) === 1 && birthDateExists(text);

/** Reads a normalised text; `undefined` unless it is a citizen number. */
export const parseCitizenNumber = (text: string): CitizenNumber | undefined =>
  isCitizenNumber(text) ? text : undefined;

/** `110***********2X`, for lists (DAT-16). A wrong check digit is masked alike; what has not the form shows nothing. */
export const maskCitizenNumber = (text: string): string =>
  hasForm(text) ? `${text.slice(0, 3)}***********${text.slice(-2)}` : HIDDEN;

/** `110105********002X`, for publications (DAT-16): all but the birth date, so that namesakes are told apart. */
export const maskCitizenNumberForPublication = (text: string): string =>
  hasForm(text) ? `${text.slice(0, 6)}********${text.slice(-4)}` : HIDDEN;
