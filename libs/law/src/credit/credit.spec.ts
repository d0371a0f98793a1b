import { plainDate } from '@anxin/domain-kit';
import { CREDIT_SUBJECTS, CREDIT_TESTS } from '../credit-kinds';
import { ParameterBook } from '../parameters/book';
import { loadParameters } from '../parameters/load';
import { nationalParameters } from '../parameters/national';
import { Undetermined } from '../undetermined';
import { checksDue, creditGradeOf, creditRecord, creditSubjects, creditYear } from './grade';
import { announcedBefore, jointGrading, writtenReviewDays } from './review';

const NATION = new ParameterBook([nationalParameters]);
const on = plainDate('2026-01-05');
const local = new ParameterBook([
  loadParameters({
    areaCode: '620522',
    checkFrequency: [{ from: '2020-01-01', value: { base: 2, multiplier: { A: '0.5', B: '1.25', C: '3' } } }],
    writtenReview: [{ from: '2020-01-01', value: { from: '01-05', to: '03-31' } }],
  }),
  nationalParameters,
]);

it.each`
  punished | met                             | grade  | tests
  ${0}     | ${[]}                           | ${'A'} | ${[]}
  ${1}     | ${[]}                           | ${'B'} | ${[]}
  ${2}     | ${[]}                           | ${'B'} | ${[]}
  ${3}     | ${[]}                           | ${'C'} | ${['PUNISHED_OFTEN']}
  ${4}     | ${['CRIME', 'GRAVE_EFFECT']}    | ${'C'} | ${['PUNISHED_OFTEN', 'GRAVE_EFFECT', 'CRIME']}
  ${0}     | ${['GRAVE_EFFECT']}             | ${'C'} | ${['GRAVE_EFFECT']}
  ${0}     | ${['CHILD_OR_FORCED_LABOUR']}   | ${'C'} | ${['CHILD_OR_FORCED_LABOUR']}
  ${1}     | ${['DISOBEYED']}                | ${'C'} | ${['DISOBEYED']}
  ${0}     | ${['OBSTRUCTED', 'OBSTRUCTED']} | ${'C'} | ${['OBSTRUCTED']}
  ${0}     | ${['CRIME']}                    | ${'C'} | ${['CRIME']}
`('S1-20: punished $punished times, met $met: $grade', ({ punished, met, grade, tests }) => {
  expect(creditGradeOf({ on, punished: punished as number, met: met as never }, NATION)).toEqual({ grade, tests });
});

it('CRD-04: without the figure nobody is graded', () => {
  const bare = new ParameterBook([loadParameters({ areaCode: '620522' })]);
  expect(creditGradeOf({ on, punished: 0, met: [] }, bare)).toEqual(new Undetermined('creditPunishments@2026-01-05'));
});

it('CRD-01: the record is that of the year before, whatever day of the year it is', () => {
  expect([on, plainDate('2026-12-31')].map((day) => creditYear.decide({ on: day }, NATION))).toEqual([2025, 2025]);
});

it.each`
  grade  | due
  ${'A'} | ${1}
  ${'B'} | ${3}
  ${'C'} | ${6}
`(
  'CRD-05, CHK-03: of two checks a year a $grade is due $due; where the area sets none, nothing is',
  ({ grade, due }) => {
    expect(checksDue.decide({ on, grade }, local)).toBe(due);
    expect(checksDue.decide({ on, grade }, NATION)).toEqual(new Undetermined('checkFrequency@2026-01-05'));
  },
);

it('CRD-06, CRD-07: a grade is kept three years, and no subject is left out', () => {
  expect(creditRecord.decide({ of: 'keep', start: on }, NATION)).toEqual({ length: 3, unit: 'Y' });
  expect(creditSubjects.decide({ reviewed: [...CREDIT_SUBJECTS] }, NATION)).toEqual([]);
  expect(creditSubjects.decide({ reviewed: CREDIT_SUBJECTS.slice(1) }, NATION)).toEqual(['RULES']);
  expect([CREDIT_SUBJECTS.length, CREDIT_TESTS.length]).toEqual([9, 6]);
});

it('CHK-04, CHK-05: a written review has the days of its area, and is announced before them', () => {
  expect(writtenReviewDays.decide({ year: 2026 }, local)).toEqual({ from: '2026-01-05', to: '2026-03-31' });
  expect(writtenReviewDays.decide({ year: 2026 }, NATION)).toEqual(new Undetermined('writtenReview@2026-01-01'));
  const before = (announcedOn: string) =>
    announcedBefore.decide({ announcedOn: plainDate(announcedOn), from: on }, NATION);
  expect([before('2026-01-04'), before('2026-01-05')]).toEqual([true, false]);
});

it('S3-29: a project is graded by two units together', () => {
  expect(jointGrading.decide({ units: ['OFFICE', 'OFFICE'] }, NATION)).toBe(false);
  expect(jointGrading.decide({ units: ['DEPARTMENT', 'OFFICE'] }, NATION)).toBe(true);
});

it.each(['02-29', '13-01', '3-31'])('a written review cannot end on %s', (to) => {
  const file = { areaCode: '620522', writtenReview: [{ from: '2020-01-01', value: { from: '01-05', to } }] };
  expect(() => loadParameters(file)).toThrow('not a day of every year');
});
