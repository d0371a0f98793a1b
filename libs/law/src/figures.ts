import { type Fen, formatYuan } from '@anxin/domain-kit';
import type { Share } from './level';

/** A share for reading, cut after two decimals, so that 99.999 % never reads as 100 %. Decisions use the exact share. */
export const percent = ({ part, whole }: Share): string => {
  if (BigInt(whole) === 0n) return '–';
  const hundredths = (BigInt(part) * 10_000n) / BigInt(whole);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`;
};

export const yuan = (amount: Fen): string => `${formatYuan(amount)} 元`;
export const inYuan = (amount: Fen): string => `${formatYuan(amount)} yuan`;
