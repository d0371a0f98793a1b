import { text } from '@anxin/law';
import { NUMERAL, readCount } from './numerals';
import type { Reading } from './reading';

const PEOPLE_BELOW = 100_000;

const COUNTED = new RegExp(
  String.raw`(?<about>大约|约|近|将近|差不多)?(?<number>${NUMERAL})(?<more>多|余|来|几)?(?<unit>名|个|位)?(?<who>农民工|务工人员|工人|工友|民工|兄弟|老乡|同事|人)(?!民币|次)`,
  'gu',
);

/** `农民工7名`: who comes first; `工人3个月没拿到工资` counts months. */
const NAMED_FIRST = new RegExp(
  String.raw`(?:农民工|务工人员|工人|工友|民工)(?:共|一共|总共)?(?<about>大约|约|近|将近|差不多)?(?<number>${NUMERAL})(?<more>多|余|来|几)?(?:名|人|位|个(?![月小星礼半多]))`,
  'gu',
);

const EXACT = text('“几名工人”：写明人数', 'A number before “workers” or “people”: the head count');
const ROUGH = text('“几十余名工人”：大致人数', 'A number with “about” or “over”: roughly the head count');

/** How many people the words speak of; `每人` and the like speak of none. */
export const readPeople = (words: string): readonly Reading[] =>
  [...words.matchAll(NAMED_FIRST), ...words.matchAll(COUNTED)].flatMap(({ 0: quote, index, groups = {} }) => {
    const { about, number = '', more, unit, who } = groups;
    if (/[每第]$/u.test(words.slice(0, index))) return [];
    const people = readCount(number, PEOPLE_BELOW);
    if (people === undefined) return [];
    const isRough = about !== undefined || more !== undefined;
    // `三人` alone may be anybody; `3名工人` are workers.
    const isPlain = who !== '人' || unit !== undefined;
    const confidence = isRough ? 'POSSIBLE' : isPlain ? 'STATED' : 'LIKELY';
    return [{ of: 'PEOPLE', people, confidence, rule: isRough ? ROUGH : EXACT, quote } satisfies Reading];
  });
