import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParameterBook } from './book';
import { loadParameters } from './load';

/** A parameters file as parsed JSON, right or wrong. */
export type Json = Record<string, unknown>;

type WithWarnings = Json & { readonly warnings: Json };

const read = (path: string): WithWarnings => JSON.parse(readFileSync(join(__dirname, path), 'utf8')) as WithWarnings;
const [county, nation] = [read('../../../../tests/data/parameters.json'), read('../../data/parameters/000000.json')];

/**
 * The file of the synthetic county, outside this library: the same that its independent answers rest on; with the
 * nation's figures for what it does not answer.
 */
export const countyFile: WithWarnings = {
  ...county,
  warnings: { W01: nation.warnings['W01'], W05: nation.warnings['W05'], ...county.warnings },
};

/** The county's book and nothing above it, with some keys of its file replaced or, by `undefined`, left out. */
export const countyBook = (changes: Json = {}): ParameterBook =>
  new ParameterBook([loadParameters({ ...countyFile, ...changes })]);

/** The county's book with other thresholds for one indicator, or with none for it. */
export const countyBookWith = (code: string, figures: Json | undefined): ParameterBook =>
  countyBook({ warnings: { ...countyFile.warnings, [code]: figures && [{ from: '2020-05-01', ...figures }] } });

/** A book of files as they are written, nearest area first; an area is called by its place if it has no code. */
export const bookOf = (...files: readonly Json[]): ParameterBook =>
  new ParameterBook(files.map((file, index) => loadParameters({ areaCode: `area ${index}`, ...file })));

/** A calendar of the first half of 2026 without holidays, but for what the case says. */
export const calendarFile = (other: Json = {}): Json => ({
  from: '2026-01-01',
  through: '2026-06-30',
  springFestival: [],
  holidays: [],
  workingWeekendDays: [],
  ...other,
});
