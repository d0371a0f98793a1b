import type { AreaId } from '@anxin/domain-kit';
import { areDigits } from '../identifiers/digits';

export const NATION = '000000' as AreaId;

/** GB/T 2260 has six digits down to the county; statistics add three for the town and three for the village. */
const LENGTHS: readonly number[] = [6, 9, 12];

/** Where the part of each level begins and ends, village first. */
const LEVELS = [
  [9, 12],
  [6, 9],
  [4, 6],
  [2, 4],
  [0, 2],
] as const;

/** Reads a code of 6, 9 or 12 digits; the shape only, not whether there is such an area. */
export const parseAreaCode = (text: string): AreaId | undefined =>
  LENGTHS.includes(text.length) && areDigits(text, 0, text.length) ? (text as AreaId) : undefined;

const isZero = (text: string): boolean => /^0*$/.test(text);

/**
 * The code and those above it, nearest first up to the nation, by the structure of the digits alone. Levels that the
 * code leaves out are skipped: 442000001, a town of a city without counties, is followed by 442000.
 * Empty for what is no code, such as a zone's id.
 */
export const chainOfCode = (text: string): readonly AreaId[] => {
  const code = parseAreaCode(text);
  if (code === undefined) return [];
  const named = LEVELS.filter(([begin, end]) => !isZero(code.slice(begin, end)));
  const above = named.map(([, end]) => code.slice(0, end).padEnd(6, '0') as AreaId);
  return [...new Set([code, ...above, NATION])];
};
