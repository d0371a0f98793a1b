import { plainDate } from '@anxin/domain-kit';
import { bookOf, calendarFile } from '../parameters/county.fixture';
import { loadParameters } from '../parameters/load';
import { ParameterBook } from '../parameters/book';
import { nationalParameters } from '../parameters/national';
import { isUndetermined } from '../undetermined';
import { beforeFestival, sensitivePeriods } from './sensitive';

const nation = new ParameterBook([nationalParameters]);
const value = [
  { name: '中高考期间', from: '06-07', to: '06-20' },
  { name: '岁末年初', from: '12-20', to: '01-10' },
];
const county = loadParameters({ areaCode: '442000', sensitivePeriods: [{ from: '2020-05-01', value }] });
const named = new ParameterBook([county, nationalParameters]);

it.each`
  on              | daysLeft | isNear
  ${'2025-12-18'} | ${61}    | ${false}
  ${'2025-12-19'} | ${60}    | ${true}
  ${'2026-02-16'} | ${1}     | ${true}
`('S2-08: on $on there are $daysLeft days left before the festival of 17 February 2026', ({ on, daysLeft, isNear }) => {
  expect(beforeFestival.decide({ on: plainDate(on as string) }, nation)).toEqual({
    ...{ festivalOn: '2026-02-17', daysLeft, isNear, windowFrom: '2025-12-19' },
  });
});

it('a festival that no calendar has is not guessed', () => {
  const found = beforeFestival.decide({ on: plainDate('2026-01-15') }, bookOf({ calendar: calendarFile() }));
  expect(isUndetermined(found) && found.missing).toBe('springFestival after 2026-01-15');
});

it.each`
  on              | periods
  ${'2025-12-31'} | ${['春节前 2025-12-19', '岁末年初 2025-12-20', '中高考期间 2026-06-07']}
  ${'2026-01-10'} | ${['春节前 2025-12-19', '岁末年初 2025-12-20', '中高考期间 2026-06-07']}
  ${'2026-01-11'} | ${['春节前 2025-12-19', '中高考期间 2026-06-07', '岁末年初 2026-12-20']}
  ${'2026-02-16'} | ${['春节前 2025-12-19', '中高考期间 2026-06-07', '岁末年初 2026-12-20']}
`('S4-08: on $on the sensitive periods that run or come next are $periods', ({ on, periods }) => {
  const found = sensitivePeriods.decide({ on: plainDate(on as string) }, named);
  expect(found.map(({ name, from }) => `${name} ${from}`)).toEqual(periods);
});

it('S4-08: an area that named none has the days before the festival', () => {
  expect(sensitivePeriods.decide({ on: plainDate('2026-01-15') }, nation)).toEqual([
    { name: '春节前', from: '2025-12-19', to: '2026-02-16' },
  ]);
});
