import { printValue } from './print-value';

it.each([
  [196_000n, '1,960.00'],
  [{ numerator: 15n, denominator: 1000n }, '0.015'],
  [{ numerator: 2175n, denominator: 100n }, '21.75'],
  [60, '60'],
  ['2026-01-01 – 2026-06-30', '2026-01-01 – 2026-06-30'],
  [{ windowDays: 30, complainants: [3, 5, null, 30] }, '{"windowDays":30,"complainants":[3,5,null,30]}'],
])('the value %j reads %s', (value, words) => expect(printValue(value)).toBe(words));
