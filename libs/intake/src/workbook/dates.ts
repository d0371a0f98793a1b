import { DateCell } from '../values/cell';

const DAY_MS = 86_400_000;

/** The numbers of the formats that every spreadsheet knows as dates, those of East Asia among them. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export const isBuiltInDate = (format: number): boolean =>
  BUILT_IN.some(([from, through]) => from <= format && format <= through);

/** What a format says as it is, and what it says of colours, places and conditions. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Whether a format shows a date or a time. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(LITERAL, '').replace(/general/gi, ''));

/** Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have; or day 0 is 1904-01-01. */
const dayZero = (serial: number, since1904: boolean): number => {
  if (since1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, serial < 60 ? 31 : 30);
};

const [YEAR_10000, NO_DAY] = [Date.UTC(10_000, 0, 1), 60];

/** The moment that a number of a date cell means; the number itself where it means none. */
export const dateCell = (serial: number, since1904: boolean): DateCell | number => {
  if (serial < (since1904 ? 0 : 1) || (!since1904 && Math.floor(serial) === NO_DAY)) return serial;
  const at = dayZero(serial, since1904) + Math.round(serial * DAY_MS);
  if (!(at < YEAR_10000)) return serial;
  return new DateCell(new Date(at).toISOString().slice(0, 19).replace('T', ' '));
};
