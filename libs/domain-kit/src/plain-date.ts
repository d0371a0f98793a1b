import { defineErrors } from './domain-error';

/** A calendar day `yyyy-MM-dd`, no instant and no zone; days compare as texts do. */
export type PlainDate = string & { readonly of: 'PlainDate' };

const errors = defineErrors('DATE', { INVALID: 'Not a day that exists in the form yyyy-MM-dd.' });

// The calendar has no year 0.
const FORM = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Reads a day; `undefined` unless it exists. */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const day = Number(match[3]);
  return day >= 1 && day <= lengthOfMonth(Number(match[1]), Number(match[2])) ? (text as PlainDate) : undefined;
};

/** Reads a day; throws `DATE_INVALID`. */
export const plainDate = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (date === undefined) throw errors.INVALID({ text });
  return date;
};

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
export const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));

/** `2026`, `2`, `5` as `2026-02-05`; the parts must make a day that exists. */
export const dateOf = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate;

// Days are counted from 0000-03-01, so that the leap day is the last of its year and eras of 400 years repeat.
const DAYS_PER_ERA = 146_097;

const numberOf = (date: PlainDate): number => {
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  return era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
};

const dateAt = (number: number): PlainDate => {
  const era = Math.floor(number / DAYS_PER_ERA);
  const dayOfEra = number - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

export const addDays = (date: PlainDate, days: number): PlainDate => dateAt(numberOf(date) + days);

/** Days from `from` to `to`; negative when `to` is the earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => numberOf(to) - numberOf(from);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: PlainDate): number => ((((numberOf(date) + 2) % 7) + 7) % 7) + 1;

export const isWeekend = (date: PlainDate): boolean => weekdayOf(date) >= 6;
