import type { AccountNumber } from '@anxin/domain-kit';
import { areDigits, numberAt } from './digits';
import { HIDDEN } from './mask';
import { normaliseNumber } from './normalise';

const SHORTEST = 13;
const LONGEST = 19;

/** Blanks out and half-width. */
export const normaliseBankCard = normaliseNumber;

/** IDF-04 for a normalised text: 13–19 digits. `passesLuhn` is asked apart, since a card that fails it is kept. */
export const isBankCard = (text: string): text is AccountNumber =>
  text.length >= SHORTEST && text.length <= LONGEST && areDigits(text, 0, text.length);

/** Reads a normalised text; `undefined` unless it has the form of a card. */
export const parseBankCard = (text: string): AccountNumber | undefined => (isBankCard(text) ? text : undefined);

/** Whether the Luhn sum of digits comes out, however many there are. */
export const hasLuhnSum = (text: string): boolean => {
  let sum = 0;
  for (let fromRight = 0; fromRight < text.length; fromRight++) {
    const index = text.length - 1 - fromRight;
    const digit = numberAt(text, index, index + 1);
    const doubled = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += fromRight % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
};

/** The Luhn check of a text of the form of a card. Some old cards fail it: warn, do not refuse. */
export const passesLuhn = (text: string): boolean => isBankCard(text) && hasLuhnSum(text);

/** `****1234`, the last four only (DAT-16); what has not the form of a card shows nothing. */
export const maskBankCard = (text: string): string => (isBankCard(text) ? `${HIDDEN}${text.slice(-4)}` : HIDDEN);
