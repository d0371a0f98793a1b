import { defineErrors } from './domain-error';
import { parsePlainDate, type PlainDate } from './plain-date';

/** An instant in UTC, `yyyy-MM-ddTHH:mm:ss.SSSZ`; moments compare as texts do. */
export type Moment = string & { readonly of: 'Moment' };

const errors = defineErrors('MOMENT', { INVALID: 'Not an instant in the form yyyy-MM-ddTHH:mm:ss.SSSZ.' });

const FORM = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const CHINA_MS = 8 * 3_600_000;

export const momentAt = (epochMs: number): Moment => new Date(epochMs).toISOString() as Moment;

const msOf = (moment: Moment): number => Date.parse(moment);

/** Reads an instant; throws `MOMENT_INVALID`. */
export const moment = (text: string): Moment => {
  if (!FORM.test(text) || parsePlainDate(text.slice(0, 10)) === undefined) throw errors.INVALID({ text });
  return text as Moment;
};

export const addSeconds = (start: Moment, seconds: number): Moment => momentAt(msOf(start) + seconds * 1_000);

/** Whole seconds from `from` to `to`, what is left of one not counted; negative when `to` is the earlier. */
export const secondsBetween = (from: Moment, to: Moment): number => Math.trunc((msOf(to) - msOf(from)) / 1_000);

/** The calendar day of an instant in China. */
export const dayInChina = (instant: Moment): PlainDate => momentAt(msOf(instant) + CHINA_MS).slice(0, 10) as PlainDate;

/** An instant by its calendar day in China and what of that day has passed, in ms. */
export const momentInChina = (day: PlainDate, sinceMidnightMs: number): Moment =>
  momentAt(Date.parse(`${day}T00:00:00.000Z`) - CHINA_MS + sinceMidnightMs);
