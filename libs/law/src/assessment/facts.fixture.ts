import type { FactsCase } from '../facts-case.fixture';

const lines = { topRanks: 2, bottomRanks: 1 };

/** Facts of the rules on assessments. */
export const factsOfAssessments: Readonly<Record<string, FactsCase>> = {
  'ASM-03': {
    good: {
      ...{ lines, units: 9, rank: 1, points: 9_600, isOrganisedWell: true },
      ...{ groupEvents: 0, governmentGroupEvents: 0, extremeEvents: 0 },
    },
    answer: 'A',
    bad: [
      [{ lines: { topRanks: 2 } }, 'lines.bottomRanks'],
      [{ units: -1 }, 'units'],
      [{ rank: 1.5 }, 'rank'],
      [{ points: '96' }, 'points'],
      [{ isOrganisedWell: 1 }, 'isOrganisedWell'],
      [{ groupEvents: -1 }, 'groupEvents'],
      [{ governmentGroupEvents: 'x' }, 'governmentGroupEvents'],
      [{ extremeEvents: null }, 'extremeEvents'],
    ],
  },
  'ASM-07': {
    good: { years: [{ year: 2025, grade: 'A' }] },
    answer: 1,
    bad: [
      [{ years: [{ year: 'x', grade: 'A' }] }, 'years.0.year'],
      [{ years: [{ year: 2025, grade: 'D' }] }, 'years.0.grade'],
    ],
  },
};
