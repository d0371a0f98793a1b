import { addDays, plainDate } from '@anxin/domain-kit';
import { isWorkday } from 'chinese-days';
import { countyBook } from './county.fixture';
import { bookOfArea } from './national';

/** A calendar that others keep; it shares nothing with ours but the State Council's notices. */
describe('our calendars agree with the npm package chinese-days, day by day', () => {
  it.each`
    whose           | book                          | from            | through         | days
    ${'the nation'} | ${bookOfArea(['000000'], [])} | ${'2024-01-01'} | ${'2026-12-31'} | ${1096}
    ${'the county'} | ${countyBook()}               | ${'2025-06-01'} | ${'2026-12-31'} | ${579}
  `('that of $whose from $from through $through, $days days', ({ book, from, through, days }) => {
    const apart: string[] = [];
    let compared = 0;
    for (let day = plainDate(from); day <= through; day = addDays(day, 1)) {
      if (book.calendar.isWorkingDay(day) !== isWorkday(day)) apart.push(day);
      compared += 1;
    }
    expect(apart).toEqual([]);
    expect(compared).toBe(days);
  });
});
