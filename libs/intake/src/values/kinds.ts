import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import { cellText, type Cell, DateCell } from './cell';
import { readDay, readMonth } from './calendar';
import { column, FIELD_LIMIT, type Optional, Unreadable } from './column';
import { type Instant, parseInstant } from './instant';
import { normalisePersonName } from './person-name';
import { MANGLED, plain, wasMangled } from './plain';

const TEXT_LIMIT = 10_000;

export const words = (limit = FIELD_LIMIT): Optional<string> => column((cell) => cell, { limit, repeats: false });
/** What somebody wrote, who may name people in it. */
export const longText = (): Optional<string> => ({ ...words(TEXT_LIMIT), personal: 'name' });
/** The name of whoever is on the other side of a payment: a company, or a person. */
export const partyName = (): Optional<string> => ({ ...words(), personal: 'name' });
export const personName = (): Optional<string> => column(normalisePersonName, { personal: 'name' });

const NO_NUMBER = new Unreadable('NUMBER');

const count = (form: RegExp, from: number, through: number): Optional<number> =>
  column(
    (cell) => {
      const value = plain(cell);
      if (wasMangled(value)) return MANGLED;
      const read = form.test(value) ? Number(value) : Number.NaN;
      return read >= from && read <= through ? read : NO_NUMBER;
    },
    { filledAs: 'plain' },
  );

export const whole = (from: number, through: number): Optional<number> => count(/^\d+$/, from, through);
/** A number with at most one decimal: half days are counted. */
export const tenths = (from: number, through: number): Optional<number> => count(/^\d+(\.\d)?$/, from, through);

const DECIMAL = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/;

/** A decimal number, kept as text in its shortest form: it is nobody's money and is not reckoned with. */
export const decimal = (): Optional<string> =>
  column((cell) => {
    const value = plain(cell);
    if (wasMangled(value)) return MANGLED;
    const [, sign = '', whole = '', fraction = ''] = (/\d$/.test(value) && DECIMAL.exec(value)) || [];
    if (whole === '') return NO_NUMBER;
    const shortest = fraction === '' ? whole : `${whole}.${fraction}`;
    return shortest === '0' ? shortest : `${sign}${shortest}`;
  });

/** A number in a column of days is their digits, if it is whole: `2025.1` may be January or October. */
const typedAs =
  (length: number, none: Unreadable) =>
  (cell: Exclude<Cell, string>): string | Unreadable => {
    if (cell instanceof DateCell) return cell.moment.slice(0, length);
    if (!Number.isInteger(cell)) return none;
    const digits = cellText(cell);
    return wasMangled(digits) ? MANGLED : digits;
  };

const [NO_DAY, NO_MONTH, NO_INSTANT] = [new Unreadable('DATE'), new Unreadable('MONTH'), new Unreadable('INSTANT')];

export const date = (): Optional<PlainDate> =>
  column((cell) => readDay(plain(cell)) ?? NO_DAY, {
    typed: typedAs('yyyy-MM-dd'.length, NO_DAY),
    filledAs: 'day',
  });
export const month = (): Optional<PlainMonth> =>
  column((cell) => readMonth(plain(cell)) ?? NO_MONTH, { typed: typedAs('yyyy-MM'.length, NO_MONTH) });
export const instant = (): Optional<Instant> =>
  column((cell) => parseInstant(cell) ?? NO_INSTANT, {
    repeats: false,
    typed: typedAs('yyyy-MM-dd HH:mm:ss'.length, NO_INSTANT),
    filledAs: 'moment',
  });
