import national from '../../data/parameters/000000.json';
import { ParameterBook } from './book';
import { loadParameters } from './load';
import type { AreaParameters } from './schema';

/** The figures that hold nationwide, shipped with the library. */
export const nationalParameters: AreaParameters = loadParameters(national);

/**
 * The book of an area: its own parameters and those of the areas above it that are given, then the nation's.
 * @param chain the area's codes, nearest first, as the area tree gives them
 */
export const bookOfArea = (chain: readonly string[], files: readonly AreaParameters[]): ParameterBook => {
  const byArea = new Map([nationalParameters, ...files].map((area) => [area.areaCode, area]));
  return new ParameterBook(chain.flatMap((code) => byArea.get(code) ?? []));
};
