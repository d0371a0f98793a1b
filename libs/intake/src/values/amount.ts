import { type Fen, parseYuan } from '@anxin/domain-kit';
import { cellText, type Cell } from './cell';
import { column, type Optional, Unreadable } from './column';
import { MANGLED, plain, wasMangled } from './plain';

const NO_AMOUNT = new Unreadable('AMOUNT');
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d{1,2})?$/;
const CURRENCY = /^(-?)(?:[¥￥]|RMB|CNY)?(.*?)元?$/;

/** An amount stays below ten trillion yuan: what is beyond is a slip of the hand, and a thousand such fit in 64 bits. */
export const AMOUNT_BELOW = 10n ** 15n;

/** Whether fen are an amount as a file may say one: not negative, and not beyond any money. */
export const isAmount = (value: bigint): boolean => 0n <= value && value < AMOUNT_BELOW;

/** An amount as a plain decimal number: without currency and apostrophe, in half width. */
const figure = (cell: string): string => plain(cell).replace(CURRENCY, '$1$2');

const readAmount = (cell: string): Fen | Unreadable => {
  const value = figure(cell);
  if (wasMangled(value)) return MANGLED;
  const amount = parseYuan(THOUSANDS.test(value) ? value.replaceAll(',', '') : value);
  return amount !== undefined && -AMOUNT_BELOW < amount && amount < AMOUNT_BELOW ? amount : NO_AMOUNT;
};

/** How far from whole fen the number of a cell may be: what a formula's rounding leaves. */
const ROUNDING = 0.000_001;

const typedAmount = (cell: Exclude<Cell, string>): string => {
  if (typeof cell !== 'number') return cellText(cell);
  const rounded = Math.round(cell * 100) / 100;
  return Math.abs(cell - rounded) <= ROUNDING && Math.abs(cell) < 1e15 ? rounded.toFixed(2) : cellText(cell);
};

/**
 * Yuan with at most two decimals, not negative, as fen.
 * @param negative the fault of a negative one, where there is more to say of it
 */
export const amount = (negative: Unreadable = NO_AMOUNT): Optional<Fen> =>
  column(
    (cell) => {
      const read = readAmount(cell);
      return typeof read === 'bigint' && figure(cell).startsWith('-') ? negative : read;
    },
    { repeats: false, addsUp: true, typed: typedAmount, filledAs: 'amount' },
  );

/** The bank's own running figure, which alone may be negative. */
export const balance = (): Optional<Fen> =>
  column(readAmount, { repeats: false, typed: typedAmount, filledAs: 'amount' });
