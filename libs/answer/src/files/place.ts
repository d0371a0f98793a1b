import { maskNumbers } from '@anxin/law';

/** Where a fact stands: the file's name within its folder, of a workbook with its sheet, and the line. */
export type Place = { readonly file: string; readonly line: number };

export const placeName = (file: string, sheet: string): string =>
  sheet === '' ? file : `${file}[${maskNumbers(sheet)}]`;
