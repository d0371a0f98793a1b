import { readAmounts } from './amount';
import { type Known, readParties } from './parties';
import { readPeople } from './people';
import { readPeriods } from './period';
import { CONFIDENCES, type Reading, type Words } from './reading';

export { type Reading, type Words } from './reading';
export type { Known } from './parties';

/** Two readings that say the same are one: the surer. */
const sayingOf = ({ rule: _, quote: __, confidence: ___, ...value }: Reading): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

/** Figures and letters of a Chinese keyboard as those of any other; all else, and the length, stay. */
const halfWidth = (words: string): string =>
  words.replace(/[０-９Ａ-Ｚａ-ｚ．]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/**
 * What rules read in the words of a clue: project, employer, people, sum and months, the surest of each kind first.
 * Nothing is taken over by itself: an officer sees rule, confidence and quote, and completes the clue or does not.
 */
export const readWords = (told: Words, known: readonly Known[]): readonly Reading[] => {
  const words = halfWidth(told.words);
  const all = [
    ...readParties(words, known),
    ...readPeople(words),
    ...readAmounts(words),
    ...readPeriods({ ...told, words }),
  ];
  const once = new Map<string, Reading>();
  for (const reading of CONFIDENCES.flatMap((level) => all.filter(({ confidence }) => confidence === level)))
    if (!once.has(sayingOf(reading))) once.set(sayingOf(reading), reading);
  const kinds = [...new Set(all.map(({ of }) => of))];
  return kinds.flatMap((kind) => [...once.values()].filter(({ of }) => of === kind));
};
