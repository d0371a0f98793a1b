import {
  addDays,
  addYearsTo,
  dateOf,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  parsePlainMonth,
  type PlainDate,
  weekdayOf,
} from '@anxin/domain-kit';
import { workReportErrors } from './errors';

/** The days that figures are of, the last among them. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate };

/** A week or month that a report is of. */
export type Period = Span & { readonly name: string; readonly every: 'WEEK' | 'MONTH' };

const WEEK = /^((?!0000)\d{4})-W(\d{2})$/;

/** The Monday of a year's first week, which is the one with 4 January in it (ISO 8601). */
const firstMondayOf = (year: number): PlainDate => {
  const fourth = dateOf(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth));
};

const weekOf = (name: string): Period | undefined => {
  const [, year, week] = WEEK.exec(name) ?? [];
  if (year === undefined) return undefined;
  const from = addDays(firstMondayOf(Number(year)), (Number(week) - 1) * 7);
  const isOfYear = Number(week) >= 1 && from < firstMondayOf(Number(year) + 1);
  return isOfYear ? { name, every: 'WEEK', from, to: addDays(from, 6) } : undefined;
};

/** Reads `2026-W11` or `2026-03`; nothing of what is no week or month. */
export const parsePeriod = (name: string): Period | undefined => {
  const month = parsePlainMonth(name);
  return month === undefined ? weekOf(name) : { name, every: 'MONTH', from: firstDayOf(month), to: lastDayOf(month) };
};

const lastDayYearBefore = (to: PlainDate): PlainDate => {
  const day = addYearsTo(to, -1);
  return to === lastDayOf(monthOf(to)) ? lastDayOf(monthOf(day)) : day;
};

/** The same days of the year before; the end of a month is its end then. */
export const yearBefore = ({ from, to }: Span): Span => ({ from: addYearsTo(from, -1), to: lastDayYearBefore(to) });

/** What is counted day by day is read whole, so it is kept to what a page can show. */
const DAYS_AT_MOST = 100;

/** Throws `WORK_REPORT_SPAN_INVALID`. */
export const refuseSpan = ({ from, to }: Span): void => {
  if (from > to) throw workReportErrors.SPAN_INVALID({ from, to });
};

/** Each day of a span. Throws `WORK_REPORT_SPAN_INVALID`. */
export const daysOf = ({ from, to }: Span): readonly PlainDate[] => {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > DAYS_AT_MOST) throw workReportErrors.SPAN_INVALID({ from, to });
  return Array.from({ length: days }, (_, day) => addDays(from, day));
};
