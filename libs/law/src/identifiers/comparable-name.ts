const BLANKS_AND_DOTS = /[\s·•・‧．.。]/gu;

/**
 * A person's name as names are compared: in Unicode's form NFKC, so that a radical or compatibility character from a PDF
 * is the character it looks like and full width is half, and without blanks and dots.
 */
export const comparableName = (name: string): string => name.normalize('NFKC').replace(BLANKS_AND_DOTS, '');

/** What stands for a character that a bank could not write: a mark, a gap of a font, or pinyin. */
const UNWRITTEN = /[?*\uFFFD\p{Co}\p{Script=Latin}]/u;

/** Whether a payee's name cannot be compared: there is none, or something in it stands for a character not written. */
export const isUnclearName = (payeeName: string | undefined): boolean =>
  payeeName === undefined || UNWRITTEN.test(payeeName.normalize('NFKC'));
