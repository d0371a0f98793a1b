import type { FactsCase } from '../facts-case.fixture';
import { Undetermined } from '../undetermined';

const on = '2026-03-02';
const graded = (answer: boolean): FactsCase => ({
  good: { punished: 1, tests: [] },
  answer,
  bad: [
    [{ punished: -1 }, 'punished'],
    [{ tests: ['x'] }, 'tests.0'],
  ],
});

/** Of the rules about grades and written reviews. */
export const factsOfCredit: Readonly<Record<string, FactsCase>> = {
  'CRD-01': { good: { on }, answer: 2025, bad: [[{ on: 'x' }, 'on']] },
  'CRD-02': graded(false),
  'CRD-03': graded(true),
  'CRD-04': {
    good: { on, punished: 1, met: ['CRIME'] },
    answer: new Undetermined(`creditPunishments@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ punished: 0.5 }, 'punished'],
      [{ met: ['PUNISHED_OFTEN'] }, 'met.0'],
    ],
  },
  'CRD-05': {
    good: { on, grade: 'A' },
    answer: new Undetermined(`checkFrequency@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ grade: 'D' }, 'grade'],
    ],
  },
  'CRD-06': {
    good: { of: 'keep', start: on },
    answer: new Undetermined(`creditRecord@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'CRD-07': {
    good: { reviewed: ['WAGES', 'CONTRACTS'] },
    answer: ['RULES', 'DISPATCH', 'CHILD_LABOUR', 'WOMEN_AND_MINORS', 'WORKING_TIME', 'SOCIAL_INSURANCE', 'OTHER'],
    bad: [[{ reviewed: ['x'] }, 'reviewed.0']],
  },
  'CHK-04': {
    good: { year: 2026 },
    answer: new Undetermined('writtenReview@2026-01-01'),
    bad: [[{ year: 26 }, 'year']],
  },
  'CHK-05': {
    good: { announcedOn: on, from: on },
    answer: false,
    bad: [
      [{ announcedOn: 1 }, 'announcedOn'],
      [{ from: 1 }, 'from'],
    ],
  },
  'S3-29': { good: { units: ['OFFICE'] }, answer: false, bad: [[{ units: ['x'] }, 'units.0']] },
};
