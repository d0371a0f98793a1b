import { daysBetween, fen, formatYuan, type PlainDate } from '@anxin/domain-kit';
import { DAY_ZERO } from '../values/cell';
import type { WrittenCell } from './write';

/** A text that says what stands below it. */
export const headingCell = (text: string): WrittenCell => ({ text, style: 'heading' });
/** A text, which nothing runs as a formula. */
export const textCell = (text: string): WrittenCell => ({ text, style: 'text' });
/** A number in decimal digits, which whoever reads it adds up; empty where there is none. */
export const numberCell = (value: number | string | null): WrittenCell =>
  value === null ? undefined : { text: String(value), style: 'plain', isNumber: true };
/** Hundredths with two decimals: fen as yuan, points as they are given; empty where there are none. */
export const hundredthsCell = (value: bigint | number | undefined): WrittenCell =>
  value === undefined
    ? undefined
    : { text: formatYuan(fen(value)).replaceAll(',', ''), style: 'amount', isNumber: true };
/** A day that a spreadsheet sorts and counts from. */
export const dayCell = (day: PlainDate): WrittenCell => ({
  text: String(daysBetween(DAY_ZERO, day)),
  style: 'day',
  isNumber: true,
});
