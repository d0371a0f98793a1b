import { comparedDays } from './days';

it.each([
  ['2026-03-10', '2026-02-08', '2026-01-01'],
  ['2026-01-05', '2025-12-06', '2026-01-01'],
])('on %s the home compares with %s, and counts the year from %s', (today, monthAgo, yearStart) => {
  expect(comparedDays(today)).toEqual({ today, monthAgo, yearStart });
});
