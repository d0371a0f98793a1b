import type { Fen } from './fen';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const TEN_THOUSAND = 10_000n;
const HUNDRED_MILLION = TEN_THOUSAND * TEN_THOUSAND;

/** Up to four digits; zeros between digits are one 零, those at either end none. */
const fourDigits = (value: bigint): string =>
  [...value.toString()]
    .map((digit, index, all) => {
      const rest = all.slice(index).join('');
      if (digit !== '0') return `${DIGITS[Number(digit)]}${PLACES[all.length - 1 - index]}`;
      return all[index - 1] !== '0' && /[1-9]/.test(rest) ? '零' : '';
    })
    .join('');

/** What stands before a unit and what after it: a 零 between where a place of either is empty. */
const joined = (value: bigint, unit: bigint, name: string): string => {
  const [high, low] = [value / unit, value % unit];
  const isGap = low !== 0n && (low < unit / 10n || high % 10n === 0n);
  return `${inWords(high)}${name}${isGap ? '零' : ''}${low === 0n ? '' : inWords(low)}`;
};

const inWords = (value: bigint): string => {
  if (value >= HUNDRED_MILLION) return joined(value, HUNDRED_MILLION, '亿');
  return value >= TEN_THOUSAND ? joined(value, TEN_THOUSAND, '万') : fourDigits(value);
};

/**
 * An amount in the capitals of a document, which nobody changes by a stroke: `9860000n` is 玖万捌仟陆佰元整. As
 * 《正确填写票据和结算凭证的基本规定》 (支付结算办法附一, 银发〔1997〕393号) has it: 整 after whole yuan, 零 where a place
 * between is empty. Throws `RangeError` for an amount below zero, of which a document has none.
 */
export const capitalYuan = (amount: Fen): string => {
  if (amount < 0n) throw new RangeError('An amount in capitals is not below zero');
  const [yuan, jiao, fen] = [amount / 100n, Number((amount / 10n) % 10n), Number(amount % 10n)];
  const whole = yuan > 0n ? `${inWords(yuan)}元` : '';
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`;
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : whole && '零';
  return `${whole}${tenths}${fen > 0 ? `${DIGITS[fen]}分` : ''}`;
};
