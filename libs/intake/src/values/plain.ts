import { normaliseNumber } from '@anxin/law';
import { Unreadable } from './column';

/** A number or code in half width, without blanks, and without the apostrophe by which a spreadsheet keeps it a text. */
export const plain = (cell: string): string => {
  const value = normaliseNumber(cell);
  return value.startsWith("'") ? value.slice(1) : value;
};

const EXPONENT = /^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/;

export const MANGLED = new Unreadable('MANGLED');

/** Whether a spreadsheet turned a number into exponent notation. */
export const wasMangled = (value: string): boolean => EXPONENT.test(value);
