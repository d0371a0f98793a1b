import { type Fen, formatYuan, halfUp, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { Share } from './level';

/** Decimals beyond which a share reads as it rounds. */
const DECIMALS_MAX = 6;

/**
 * A share for reading, half up to two decimals; to more where it would read as a whole percentage and is not, so that
 * 97.9999 % does not read as the 98 % that it fails. Decisions use the exact share.
 */
export const percent = ({ part, whole }: Share): string => {
  const [of, all] = [BigInt(part), BigInt(whole)];
  if (all === 0n) return '–';
  for (let decimals = 2; ; decimals += 1) {
    const scale = 10n ** BigInt(decimals);
    const rounded = halfUp(of * 100n * scale, all);
    const isWhole = rounded % scale === 0n;
    if (decimals < DECIMALS_MAX && isWhole && rounded * all !== of * 100n * scale) continue;
    return `${rounded / scale}.${String(rounded % scale).padStart(decimals, '0')}%`;
  }
};

export const yuan = (amount: Fen): string => `${formatYuan(amount)} 元`;
export const inYuan = (amount: Fen): string => `${formatYuan(amount)} yuan`;

/** `2025 年 12 月 19 日`, as it is said to a worker. */
export const spokenDay = (day: PlainDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
};

/** `2025 年 11 月` */
export const spokenMonth = (month: PlainMonth): string => {
  const [year, number] = month.split('-').map(Number);
  return `${year} 年 ${number} 月`;
};

/** `1 day`, `2 days`; `people` for more than one person. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** A threshold in hundredths of a percent: 9800 is `98%`. */
export const hundredths = (share: number): string => `${share / 100}%`;
