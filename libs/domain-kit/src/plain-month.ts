import { defineErrors } from './domain-error';
import { type PlainDate, dateOf, dayOf, lengthOfMonth } from './plain-date';

/** A calendar month `yyyy-MM`; months compare as texts do. */
export type PlainMonth = string & { readonly of: 'PlainMonth' };

const errors = defineErrors('MONTH', { INVALID: 'Not a month that exists in the form yyyy-MM.' });

const FORM = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;

export const parsePlainMonth = (text: string): PlainMonth | undefined =>
  FORM.test(text) ? (text as PlainMonth) : undefined;

/** Reads a month; throws `MONTH_INVALID`. */
export const plainMonth = (text: string): PlainMonth => {
  const month = parsePlainMonth(text);
  if (month === undefined) throw errors.INVALID({ text });
  return month;
};

export const monthOf = (date: PlainDate): PlainMonth => date.slice(0, 7) as PlainMonth;

const partsOf = (month: PlainMonth) => ({ year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) });

export const addMonths = (month: PlainMonth, months: number): PlainMonth => {
  const { year, month: number } = partsOf(month);
  const count = year * 12 + (number - 1) + months;
  return monthOf(dateOf(Math.floor(count / 12), (count % 12) + 1, 1));
};

/** Months from `from` to `to`; negative when `to` is the earlier. */
export const monthsBetween = (from: PlainMonth, to: PlainMonth): number => {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + (b.month - a.month);
};

/** Day `day` of the month; a day beyond the month's end is its last day. */
export const dayIn = (month: PlainMonth, day: number): PlainDate => {
  const { year, month: number } = partsOf(month);
  return dateOf(year, number, Math.min(day, lengthOfMonth(year, number)));
};

export const firstDayOf = (month: PlainMonth): PlainDate => dayIn(month, 1);
export const lastDayOf = (month: PlainMonth): PlainDate => dayIn(month, 31);

/** The corresponding day so many months later, else that month's last (GEN-03). */
export const addMonthsTo = (date: PlainDate, months: number): PlainDate =>
  dayIn(addMonths(monthOf(date), months), dayOf(date));

export const addYearsTo = (date: PlainDate, years: number): PlainDate => addMonthsTo(date, years * 12);
