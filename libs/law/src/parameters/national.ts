import national from '../../data/parameters/000000.json';
import { ParameterBook } from './book';
import { addsDaysOnly, loadParameters } from './load';
import type { AreaParameters } from './schema';

/** The figures that hold nationwide, shipped with the library. */
export const nationalParameters: AreaParameters = loadParameters(national);

/**
 * The nation's figures for what answers from files do not have (W01, W05, DEP-16, SUP-05): where the figures of an area are needed for an
 * answer, none of these stands in for one that it does not name.
 */
export const nationalBeyondAnswers: AreaParameters = loadParameters({
  areaCode: national.areaCode,
  warnings: { W01: national.warnings.W01, W05: national.warnings.W05 },
  depositTopUpTerms: national.depositTopUpTerms,
  checklists: national.checklists,
});

/**
 * The book of an area: its own parameters and those of the areas above it that are given, then the nation's.
 * @param chain the area's codes, nearest first, as the area tree gives them
 */
export const bookOfArea = (chain: readonly string[], files: readonly AreaParameters[]): ParameterBook => {
  const replaced = files.some((file) => file.areaCode === nationalParameters.areaCode && !addsDaysOnly(file));
  const all = replaced ? files : [...files, nationalParameters];
  return new ParameterBook(chain.flatMap((code) => all.filter(({ areaCode }) => areaCode === code)));
};
