import { ParameterBook } from '../parameters/book';
import { assessmentGrade, type AssessmentGrade, gradeStreak } from './grade';

const law = new ParameterBook([]);
const lines = {
  ...{ topRanks: 2, bottomRanks: 1, leastOfA: 9_000, leastOfB: 7_000 },
  ...{ groupEvents: 5, governmentGroupEvents: 2, extremeEvents: 1 },
};
const first = {
  ...{ lines, units: 9, rank: 1, points: 9_600, isOrganisedWell: true },
  ...{ groupEvents: 0, governmentGroupEvents: 0, extremeEvents: 0 },
};

it.each`
  what                                               | change                                          | grade
  ${'the first, led well'}                           | ${{}}                                           | ${'A'}
  ${'the last of the first ranks'}                   | ${{ rank: 2 }}                                  | ${'A'}
  ${'the next after it'}                             | ${{ rank: 3 }}                                  | ${'B'}
  ${'the first, not led well'}                       | ${{ isOrganisedWell: false }}                   | ${'B'}
  ${'the first with exactly the points of an A'}     | ${{ points: 9_000 }}                            | ${'A'}
  ${'the first with less'}                           | ${{ points: 8_999 }}                            | ${'B'}
  ${'the one before the last'}                       | ${{ rank: 8, points: 7_000 }}                   | ${'B'}
  ${'the last'}                                      | ${{ rank: 9 }}                                  | ${'C'}
  ${'one with too few points'}                       | ${{ rank: 3, points: 6_999 }}                   | ${'C'}
  ${'the first with one group event less than that'} | ${{ groupEvents: 4 }}                           | ${'A'}
  ${'the first with as many group events'}           | ${{ groupEvents: 5 }}                           | ${'C'}
  ${'the first with two of government projects'}     | ${{ groupEvents: 2, governmentGroupEvents: 2 }} | ${'C'}
  ${'the first with one extreme event'}              | ${{ extremeEvents: 1 }}                         | ${'C'}
`('ASM-03, ASM-04: $what gets $grade', ({ change, grade }: { change: object; grade: AssessmentGrade }) => {
  expect(assessmentGrade.decide({ ...first, ...change }, law)).toBe(grade);
});

it('ASM-04: what an assessment sets no line for makes no C', () => {
  const unlined = { ...first, lines: { topRanks: 2, bottomRanks: 1 }, points: 0 };
  expect(assessmentGrade.decide({ ...unlined, groupEvents: 99, extremeEvents: 9 }, law)).toBe('A');
});

const years = (...grades: readonly AssessmentGrade[]) => grades.map((grade, place) => ({ year: 2020 + place, grade }));

describe('S0-01: how many years running a unit was A', () => {
  it.each`
    grades                       | streak
    ${['A', 'A', 'A', 'A']}      | ${4}
    ${['A', 'A', 'A', 'A', 'B']} | ${0}
    ${['A', 'B', 'A', 'A']}      | ${2}
    ${['C']}                     | ${0}
    ${[]}                        | ${0}
  `('$grades are $streak', ({ grades, streak }: { grades: AssessmentGrade[]; streak: number }) => {
    expect(gradeStreak.decide({ years: years(...grades).toReversed() }, law)).toBe(streak);
  });

  it('a year that was not assessed breaks it', () => {
    const [first, , third] = years('A', 'A', 'A');
    expect(gradeStreak.decide({ years: [first!, third!] }, law)).toBe(1);
  });
});
