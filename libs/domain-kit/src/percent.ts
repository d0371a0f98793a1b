import { halfUp } from './fen';

/** In hundred, to two decimals, half up and away from zero; of nothing there is no rate. */
export const percentOf = (numerator: bigint, denominator: bigint): string | null => {
  if (denominator === 0n) return null;
  const [sign, size] = numerator < 0n ? ['-', -numerator] : ['', numerator];
  const hundredths = halfUp(size * 10_000n, denominator);
  return `${hundredths === 0n ? '' : sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};

/** To one decimal, half up; of none there is no mean. */
export const meanToTenth = (total: number, of: number): string | null => {
  if (of === 0) return null;
  const tenths = halfUp(BigInt(total) * 10n, BigInt(of));
  return `${tenths / 10n}.${tenths % 10n}`;
};
