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

it.each`
  on              | period         | name         | from            | to
  ${'2026-01-01'} | ${'QUARTER'}   | ${'2025-Q4'} | ${'2025-10-01'} | ${'2025-12-31'}
  ${'2026-03-31'} | ${'QUARTER'}   | ${'2025-Q4'} | ${'2025-10-01'} | ${'2025-12-31'}
  ${'2026-04-01'} | ${'QUARTER'}   | ${'2026-Q1'} | ${'2026-01-01'} | ${'2026-03-31'}
  ${'2026-12-31'} | ${'QUARTER'}   | ${'2026-Q3'} | ${'2026-07-01'} | ${'2026-09-30'}
  ${'2026-06-30'} | ${'HALF_YEAR'} | ${'2025-H2'} | ${'2025-07-01'} | ${'2025-12-31'}
  ${'2026-07-01'} | ${'HALF_YEAR'} | ${'2026-H1'} | ${'2026-01-01'} | ${'2026-06-30'}
`('PUB-03: on $on the last $period is $name', ({ on: day, period, name, from, to }) => {
  expect(publication.periodBefore(day, period)).toEqual({ name, from, to });
});

it('PUB-04, S3-26: it is published in two places at least, and released in 15 working days', () => {
  expect(publication.publicationChannels.decide({ on }, nation)).toEqual(['HRSS_SITE', 'LOCAL_MEDIA']);
  expect(publication.publicationRelease.decide({ of: 'release', start: on }, nation)).toEqual({
    length: 15,
    unit: 'WD',
  });
});

it.each`
  area        | publisher
  ${'000000'} | ${'NATION'}
  ${'620000'} | ${'PROVINCE'}
  ${'620500'} | ${'CITY'}
  ${'442000'} | ${'CITY'}
  ${'620522'} | ${'COUNTY'}
`('PUB-03: the publisher of $area is that of a $publisher', ({ area, publisher }) => {
  expect(publication.publisherOf(area as string)).toBe(publisher);
});
