import { plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '../parameters/book';
import { nationalParameters } from '../parameters/national';
import * as publication from './publication';

const nation = new ParameterBook([nationalParameters]);
const on = plainDate('2026-03-02');

it.each`
  publisher     | period
  ${'NATION'}   | ${'HALF_YEAR'}
  ${'PROVINCE'} | ${'HALF_YEAR'}
  ${'CITY'}     | ${'QUARTER'}
  ${'COUNTY'}   | ${'QUARTER'}
`('PUB-03: $publisher publishes each $period', ({ publisher, period }) => {
  expect(publication.publicationPeriod.decide({ on, publisher }, nation)).toBe(period);
});

it('PUB-05, PUB-06: an objection has 15 working days, a correction 10, the withdrawal of a penalty 3', () => {
  expect(publication.publicationObjection.decide({ of: 'review', start: on }, nation)).toEqual({
    length: 15,
    unit: 'WD',
  });
  const times = (['correct', 'withdraw'] as const).map((of) =>
    publication.publicationCorrection.decide({ of, start: on }, nation),
  );
  expect(times).toEqual([
    { length: 10, unit: 'WD' },
    { length: 3, unit: 'WD' },
  ]);
});

it('PUB-01, PUB-02: a kind must be published, and each of four blocks is said', () => {
  expect(publication.publicationKind.decide({ kind: 'WAGES' }, nation)).toBe(true);
  expect(publication.publicationKind.decide({ kind: null }, nation)).toBe(false);
  expect(publication.publicationContent.decide({ blocks: ['UNIT', 'RESULT'] }, nation)).toEqual([
    'REPRESENTATIVE',
    'FACTS',
  ]);
});
