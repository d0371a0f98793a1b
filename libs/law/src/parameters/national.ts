import national from '../../data/parameters/000000.json';
import { NATION } from '../areas/area-code';
import { ParameterBook } from './book';
import { addsDaysOnly, loadParameters } from './load';
import type { AreaParameters } from './schema';

/** The figures that hold nationwide, shipped with the library. */
export const nationalParameters: AreaParameters = loadParameters(national);

/**
 * The book of an area: its own parameters and those of the areas above it that are given, then the nation's.
 * @param chain the area's codes, nearest first, as the area tree gives them
 */
export const bookOfArea = (chain: readonly string[], files: readonly AreaParameters[]): ParameterBook => {
  const replaced = files.some((file) => file.areaCode === NATION && !addsDaysOnly(file));
  const all = replaced ? files : [...files, nationalParameters];
  return new ParameterBook(chain.flatMap((code) => all.filter(({ areaCode }) => areaCode === code)));
};
