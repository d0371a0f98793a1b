import { monthBefore } from './month-before';

it.each([
  ['2026-03-10', '2026-02'],
  ['2026-01-31', '2025-12'],
  ['2026-12-01', '2026-11'],
])('the month before %s is %s', (day, month) => expect(monthBefore(day)).toBe(month));
