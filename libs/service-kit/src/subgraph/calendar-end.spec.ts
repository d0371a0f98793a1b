import { plainDate } from '@anxin/domain-kit';
import { loadParameters, ParameterBook } from '@anxin/law';
import { calendarDetail } from './calendar-end';

const days = { springFestival: [], holidays: [], workingWeekendDays: [] };
const law = new ParameterBook([
  loadParameters({ areaCode: '000000', calendar: { from: '2026-01-01', through: '2026-12-31', ...days } }),
]);

it.each`
  today           | warned
  ${'2026-11-01'} | ${'ends in 60 days'}
  ${'2026-12-31'} | ${'ends in 0 days'}
  ${'2027-01-01'} | ${'has ended'}
`('on $today whoever runs the service is warned that the calendar $warned', ({ today, warned }) => {
  const { warnings } = calendarDetail({ law, clock: { today: () => plainDate(today) } });
  expect(warnings).toEqual([expect.stringContaining(warned)]);
});

it('and 61 days before its end nothing is said', () => {
  expect(calendarDetail({ law, clock: { today: () => plainDate('2026-10-31') } })).toEqual({});
});
