const DIGITS: Readonly<Record<string, bigint>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((digit, value) => [digit, BigInt(value)])),
  ...{ 〇: 0n, 两: 2n, 俩: 2n, 壹: 1n, 贰: 2n, 叁: 3n, 肆: 4n, 伍: 5n, 陆: 6n, 柒: 7n, 捌: 8n, 玖: 9n },
};
const UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1_000n, 仟: 1_000n };
const MYRIAD = 10_000n;

/** Whatever may be a number in running text: `98,600.00`, `9.86万`, `十一`, `两千三百`. */
export const NUMERAL = String.raw`(?:\d[\d,，]*(?:\.\d+)?|[零〇一二三四五六七八九两十百千壹贰叁肆伍陆柒捌玖拾佰仟万]+)[万千百]?`;

/** A number as a fraction, since `9.865万` and `0.5万` are exact. */
type Exact = { readonly numerator: bigint; readonly denominator: bigint };

const arabic = (text: string): Exact | undefined => {
  const [, whole, decimals = ''] = /^(\d[\d,，]*)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { numerator: BigInt(whole.replace(/[,，]/g, '') + decimals), denominator: 10n ** BigInt(decimals.length) };
};

/** `两千三` is 2,300 in speech: a digit after a unit, with no zero between, counts in the unit below. */
const section = (text: string): bigint | undefined => {
  let [sum, digit, lastUnit] = [0n, undefined as bigint | undefined, 1n];
  for (const character of text) {
    const [value, unit] = [DIGITS[character], UNITS[character]];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = value;
      if (value === 0n) lastUnit = 1n;
    } else if (unit !== undefined) {
      sum += (digit ?? 1n) * unit;
      [digit, lastUnit] = [undefined, unit];
    } else return undefined;
  }
  return sum + (digit ?? 0n) * (lastUnit > 10n ? lastUnit / 10n : 1n);
};

const chinese = (text: string): bigint | undefined => {
  const [above, below, ...more] = text.split('万');
  if (above === undefined || text === '' || more.length > 0) return undefined;
  if (below === undefined) return section(above);
  const [myriads, rest] = [section(above), below === '' ? 0n : section(below)];
  if (myriads === undefined || rest === undefined || above === '') return undefined;
  // `三万五` is 35,000.
  const isSpoken = below.length === 1 && DIGITS[below] !== undefined;
  return myriads * MYRIAD + (isSpoken ? rest * 1_000n : rest);
};

const scaled = ({ numerator, denominator }: Exact, by: bigint): Exact => ({ numerator: numerator * by, denominator });

/** Reads a numeral of running text; `undefined` unless it is one. */
export const readNumeral = (text: string): Exact | undefined => {
  const unit = { 万: MYRIAD, 千: 1_000n, 百: 100n }[text.slice(-1)];
  if (/^\d/.test(text)) {
    const read = arabic(unit ? text.slice(0, -1) : text);
    return read && scaled(read, unit ?? 1n);
  }
  const value = chinese(text);
  return value === undefined ? undefined : { numerator: value, denominator: 1n };
};

/** A whole number below a bound; `undefined` of anything else. */
export const readCount = (text: string, below: number): number | undefined => {
  const read = readNumeral(text);
  if (!read || read.numerator % read.denominator !== 0n) return undefined;
  const count = Number(read.numerator / read.denominator);
  return count > 0 && count < below ? count : undefined;
};
