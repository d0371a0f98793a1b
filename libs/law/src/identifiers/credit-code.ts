import type { CreditCode } from '@anxin/domain-kit';
import { normaliseLettered } from './normalise';

const LENGTH = 18;
const CHECK_AT = 17;
/** The digits and the capitals without I O S V Z, which are too like others: 31 signs, worth 0–30. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const WORTH = new Int8Array(128).fill(-1);
[...ALPHABET].forEach((sign, worth) => (WORTH[sign.charCodeAt(0)] = worth));

const worthAt = (text: string, index: number): number => WORTH[text.charCodeAt(index)] ?? -1;

/** Blanks out, half-width, letters as capitals. */
export const normaliseCreditCode = normaliseLettered;

/** IDF-02 for a normalised text: alphabet and check sign. */
export const isCreditCode = (text: string): text is CreditCode => {
  if (text.length !== LENGTH) return false;
  // The weights are 1, 3, 9, 27 … from the left, so trebling from the right needs no table.
  let sum = 0;
  for (let index = CHECK_AT - 1; index >= 0; index--) {
    const worth = worthAt(text, index);
    if (worth < 0) return false;
    sum = (sum * 3 + worth) % 31;
  }
  const check = worthAt(text, CHECK_AT);
  return check >= 0 && (sum + check) % 31 === 0;
};

/** Reads a normalised text; `undefined` unless it is a credit code. */
export const parseCreditCode = (text: string): CreditCode | undefined => (isCreditCode(text) ? text : undefined);
