import { plainDate } from '@anxin/domain-kit';

/** Spreadsheets count days from here. */
export const DAY_ZERO = plainDate('1899-12-30');

/** The moment of a date cell, as `yyyy-MM-dd HH:mm:ss`. */
export class DateCell {
  constructor(readonly moment: string) {}
}

/** A cell as its container holds it: a text, or of a workbook a number or a date. */
export type Cell = string | number | DateCell;

/** A whole number with more digits has lost its last ones. */
const DIGITS_KEPT = 15;

/** What is left to see of a number in exponent notation, as a narrow cell shows it: too little to tell whose it is. */
export const exponentText = (value: number): string => Number(value.toPrecision(6)).toExponential().toUpperCase();

/** As a spreadsheet would write a number out; one with more digits than it keeps, with an exponent. */
const numberText = (value: number): string => {
  const isLost = Number.isInteger(value) && Math.abs(value) >= 10 ** DIGITS_KEPT;
  return isLost ? exponentText(value) : String(Number(value.toPrecision(DIGITS_KEPT)));
};

/** A cell as somebody would type it who knows nothing of its column. */
export const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  return cell.moment.endsWith(' 00:00:00') ? cell.moment.slice(0, 10) : cell.moment;
};

/** How a written cell looks, and what a spreadsheet makes of what is typed over it. */
export const CELL_STYLES = ['plain', 'text', 'amount', 'day', 'moment', 'heading', 'title', 'fault', 'note'] as const;
export type CellStyle = (typeof CELL_STYLES)[number];
