import { text } from '@anxin/law';
import { type Cell, cellText } from '../values/cell';
import type { Column } from '../values/column';
import { type Fault, show } from '../faults/fault';
import type { Part } from './mapping';

const DIGITS = /^-?\d+$/;

/** Puts the point in: `750000` of two decimals is `7500.00`. What is no plain figure stays as it is. */
const withPoint = (cell: string, decimals: number): string => {
  if (decimals === 0 || !DIGITS.test(cell)) return cell;
  const [sign, digits] = cell.startsWith('-') ? ['-', cell.slice(1)] : ['', cell];
  const padded = digits.padStart(decimals + 1, '0');
  return `${sign}${padded.slice(0, -decimals).replace(/^0+(?=\d)/, '')}.${padded.slice(-decimals)}`;
};

/** The digits of one letter of a form. */
const digitsOf = (cell: string, form: string, letter: string): string =>
  [...form].map((one, at) => (one === letter ? (cell[at] ?? '') : '')).join('');

/** A day, a time or both out of digits in a form; what has another length stays as it is. */
const inForm = (cell: string, form: string): string => {
  if (!DIGITS.test(cell) || cell.length !== form.length) return cell;
  const one = (letter: string): string => digitsOf(cell, form, letter);
  const year = one('y').length === 2 ? `20${one('y')}` : one('y');
  const join = (parts: readonly string[], sign: string): string => parts.filter((part) => part !== '').join(sign);
  return join([join([year, one('M'), one('d')], '-'), join([one('H'), one('m'), one('s')], ':')], ' ');
};

/** A cell of our table made of fields of a layout, or the code that no table of codes has. */
export type Made = { readonly cell: Cell; readonly unknownCode?: string };

const makePart = (part: Part, field: Cell): Made => {
  if ('value' in part) return { cell: part.value };
  const { codes, decimals, form } = part;
  if (codes === undefined && decimals === undefined && form === undefined)
    return { cell: typeof field === 'string' ? field.trim() : field };
  const told = cellText(field).trim();
  if (told === '') return { cell: '' };
  if (codes) {
    const code = Object.hasOwn(codes, told) ? codes[told] : undefined;
    return code === undefined ? { cell: told, unknownCode: told } : { cell: code };
  }
  return { cell: form === undefined ? withPoint(told, decimals ?? 0) : inForm(told, form) };
};

/** A cell made of the parts of its column. */
export const makeCell = <One extends Part>(parts: readonly One[], fieldAt: (part: One) => Cell): Made => {
  const made = parts.map((part) => makePart(part, 'value' in part ? '' : fieldAt(part)));
  const [only] = made;
  if (only && made.length === 1) return only;
  const unknown = made.find(({ unknownCode }) => unknownCode !== undefined);
  const cell = made
    .map((one) => cellText(one.cell))
    .filter((one) => one !== '')
    .join(' ');
  return { cell, ...(unknown?.unknownCode === undefined ? {} : { unknownCode: unknown.unknownCode }) };
};

/** The fault of a code that the mapping does not have. */
export const unknownCodeFault = (name: string, { personal }: Column, code: string): Fault => {
  const shown = show(code, personal);
  const says = text(
    `代码“${shown}”不在对照文件的 codes 之内。请核对，或在对照文件中补上。`,
    `The mapping has no code "${shown}". See whether it is right, or add it to the mapping.`,
  );
  return { code: 'CODE', column: name, shown, says };
};
