import { dayIn, monthOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';

/** A set of days of one month as bits, day 1 the lowest: small enough to hold a county, and easy to fill by `bit_or`. */
export type MonthDays = number & { readonly of: 'MonthDays' };

export const NO_DAYS = 0 as MonthDays;

export const monthDays = (days: Iterable<number>): MonthDays => {
  let bits = 0;
  for (const day of days) bits |= 1 << (day - 1);
  return bits as MonthDays;
};

export const both = (a: MonthDays, b: MonthDays): MonthDays => (a & b) as MonthDays;
export const either = (a: MonthDays, b: MonthDays): MonthDays => (a | b) as MonthDays;
export const onlyOne = (a: MonthDays, b: MonthDays): MonthDays => (a ^ b) as MonthDays;

/** The days up to and with `day`. */
export const through = (days: MonthDays, day: number): MonthDays =>
  (day >= 31 ? days : days & ((1 << day) - 1)) as MonthDays;

/** Those days of `month` that have come by `on`. */
export const daysBy = (days: MonthDays, month: PlainMonth, on: PlainDate): MonthDays => {
  const current = monthOf(on);
  if (month < current) return days;
  return month === current ? through(days, Number(on.slice(8, 10))) : NO_DAYS;
};

export const countDays = (days: MonthDays): number => {
  let count = 0;
  for (let rest: number = days; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

export const datesOf = (days: MonthDays, month: PlainMonth): PlainDate[] => {
  const dates: PlainDate[] = [];
  for (let day = 1; day <= 31; day += 1) if (days & (1 << (day - 1))) dates.push(dayIn(month, day));
  return dates;
};

/** The first and the last of some days; there must be one. */
export const firstOf = (days: MonthDays, month: PlainMonth): PlainDate =>
  dayIn(month, 32 - Math.clz32(days & (0 - days)));
export const lastOf = (days: MonthDays, month: PlainMonth): PlainDate => dayIn(month, 32 - Math.clz32(days));
