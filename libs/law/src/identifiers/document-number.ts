const FORM = /^(\p{Script=Han}{2,12})〔(\d{4})〕([1-9]\d{0,4})号$/u;

/** The number of an official document: the office's word, the year, the number within it, none with a leading zero. */
export const documentNumber = (word: string, year: number, sequence: number): string =>
  `${word}〔${year}〕${sequence}号`;

export type ParsedDocumentNumber = { readonly word: string; readonly year: number; readonly sequence: number };

/** Reads such a number; undefined of what is none: its brackets are 〔〕, not [] or （）. */
export const parseDocumentNumber = (text: string): ParsedDocumentNumber | undefined => {
  const [, word, year, sequence] = FORM.exec(text) ?? [];
  return word === undefined ? undefined : { word, year: Number(year), sequence: Number(sequence) };
};
