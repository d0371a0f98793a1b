import { fen } from '@anxin/domain-kit';
import { text } from '@anxin/law';
import { NUMERAL, readNumeral } from './numerals';
import type { Confidence, Reading } from './reading';

/** `9.86万` without a unit is a sum where nothing else is counted, and wages are owed. */
const SUM = new RegExp(
  String.raw`(?<about>大约|约|近|将近|差不多|超过)?(?<number>${NUMERAL})(?<more>多|余|几)?(?<myriad>万)?(?:(?<unit>元|块钱|块)|(?<=万)(?=左右|的?(?:工资|工钱|血汗钱)|[没未不]|[，。；,;、！!]|$))`,
  'gu',
);

/** What is owed by the day, the month or the head is a rate, not the sum. */
const RATE = /(?:每人|人均|每月|每天|一天|一个月|日薪|月薪|日工资|月工资|每平|每平方|单价)[^，。；,;]{0,4}$/u;
const OWED = /(?:欠|拖欠|未付|没付|没给|没发|未发|不给|工资|工钱|薪|血汗钱)[^，。；,;]{0,12}$/u;
const OWED_AFTER = /^[^，。；,;]{0,6}(?:工资|工钱|薪|没给|没发|未付|未发)/u;
/** The whole is often told in the clause after the one that says what is owed. */
const OWED_BEFORE = /(?:欠|工资|工钱|薪)[^。]*$/u;
const TOTAL = /(?:共计|合计|总共|一共|总计|共)[^，。；,;]{0,4}$/u;
const OTHER = '(?:工程款|材料款|材料费|设备款|押金|保证金)';
const OTHER_AFTER = new RegExp(`^的?${OTHER}`, 'u');
const OTHER_BEFORE = new RegExp(`${OTHER}[^，。；,;]{0,6}$`, 'u');
const ROUGHLY_AFTER = /^(?:左右|上下)/u;

const RULES = {
  STATED: text('“共欠工资多少元”：写明欠薪总额', 'A sum named as the whole of wages owed'),
  LIKELY: text('“欠工资多少元”：欠薪数额', 'A sum beside words of wages owed'),
  POSSIBLE: text('只写了一个数额，或是大约数', 'A sum alone, or a rough one'),
} as const;

/** How sure a sum is; one without a unit is none unless wages are owed. */
const confidenceOf = (before: string, after: string, isRough: boolean, hasUnit: boolean): Confidence | undefined => {
  const isTotal = TOTAL.test(before);
  const isOwed = OWED.test(before) || OWED_AFTER.test(after) || (isTotal && OWED_BEFORE.test(before));
  if (!isOwed && !hasUnit) return undefined;
  if (isRough || !isOwed) return 'POSSIBLE';
  return isTotal ? 'STATED' : 'LIKELY';
};

/** The sums that the words speak of as owed wages; rates, and money for works or material, are none. */
export const readAmounts = (words: string): readonly Reading[] =>
  [...words.matchAll(SUM)].flatMap(({ 0: quote, index, groups = {} }): readonly Reading[] => {
    const { about, number = '', more, myriad, unit } = groups;
    const [before, after] = [words.slice(0, index), words.slice(index + quote.length)];
    const read = readNumeral(number);
    if (!read || RATE.test(before) || OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return [];
    const inFen = read.numerator * (myriad ? 10_000n : 1n) * 100n;
    if (inFen === 0n || inFen % read.denominator !== 0n) return [];
    const isRough = about !== undefined || more !== undefined || ROUGHLY_AFTER.test(after);
    const confidence = confidenceOf(before, after, isRough, unit !== undefined);
    if (!confidence) return [];
    const amountFen = fen(inFen / read.denominator);
    return [{ of: 'AMOUNT', amountFen, confidence, rule: RULES[confidence], quote }];
  });
