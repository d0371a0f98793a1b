import { parsePlainDate, parsePlainMonth, type PlainDate, type PlainMonth } from '@anxin/domain-kit';

/** One sign between year, month and day, or the three words, or eight digits. */
const DAY = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d\d)(\d\d))$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月|(\d\d))$/;

const two = (digits: string): string => digits.padStart(2, '0');

const dayText = (text: string): string | undefined => {
  const [, year, , month, day, monthWord, dayWord, monthDigits, dayDigits] = DAY.exec(text) ?? [];
  if (year === undefined) return undefined;
  return `${year}-${two(month ?? monthWord ?? monthDigits ?? '')}-${two(day ?? dayWord ?? dayDigits ?? '')}`;
};

/** Reads a day in half width and without blanks, in any form that offices write; `undefined` unless it exists. */
export const readDay = (text: string): PlainDate | undefined => {
  const known = parsePlainDate(text);
  if (known !== undefined) return known;
  const found = dayText(text);
  return found === undefined ? undefined : parsePlainDate(found);
};

/** Reads a month, as a day is read. */
export const readMonth = (text: string): PlainMonth | undefined => {
  const known = parsePlainMonth(text);
  if (known !== undefined) return known;
  const [, year, month, word, digits] = MONTH.exec(text) ?? [];
  return year === undefined ? undefined : parsePlainMonth(`${year}-${two(month ?? word ?? digits ?? '')}`);
};
