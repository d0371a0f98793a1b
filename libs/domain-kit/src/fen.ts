/** Money in fen: whole, exact, never a float. Below zero only where a balance may be. */
export type Fen = bigint & { readonly unit: 'fen' };

export const fen = (amount: bigint | number): Fen => BigInt(amount) as Fen;

export const NOTHING = fen(0);

export const plus = (a: Fen, b: Fen): Fen => (a + b) as Fen;
export const minus = (a: Fen, b: Fen): Fen => (a - b) as Fen;
export const lesser = (a: Fen, b: Fen): Fen => (a < b ? a : b);

export const sum = (amounts: Iterable<Fen>): Fen => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total as Fen;
};

/** `numerator ÷ denominator` to the nearest whole, halves away from zero. */
export const halfUp = (numerator: bigint, denominator: bigint): bigint => {
  if (denominator <= 0n) throw new RangeError(`A share needs a positive denominator, not ${denominator}`);
  return numerator < 0n
    ? -((-numerator * 2n + denominator) / (denominator * 2n))
    : (numerator * 2n + denominator) / (denominator * 2n);
};

/** Splits an amount by whole weights; what rounding leaves goes to the largest remainders, so no fen is lost. */
export const split = (total: Fen, weights: readonly bigint[]): Fen[] => {
  if (total < 0n) throw new RangeError(`Only money that is there can be split, not ${total} fen`);
  if (weights.some((weight) => weight < 0n)) throw new RangeError('A weight cannot be negative');
  const whole = weights.reduce((a, b) => a + b, 0n);
  if (whole === 0n) throw new RangeError('Splitting needs a weight above zero');
  const parts = weights.map((weight) => (total * weight) / whole);
  const left = Number(total - parts.reduce((a, b) => a + b, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  const favoured = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (favoured.has(index) ? part + 1n : part) as Fen);
};

const YUAN = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** Reads yuan with at most two decimals, such as `1234.5`; anything else is `undefined`. */
export const parseYuan = (text: string): Fen | undefined => {
  const match = YUAN.exec(text);
  if (!match) return undefined;
  const [, sign, yuan = '', decimals = ''] = match;
  const amount = BigInt(yuan + decimals.padEnd(2, '0'));
  return fen(sign ? -amount : amount);
};

/** `123456n` as `1,234.56`. */
export const formatYuan = (amount: Fen): string => {
  const digits = (amount < 0n ? 0n - amount : amount).toString().padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0n ? '-' : ''}${yuan}.${digits.slice(-2)}`;
};
