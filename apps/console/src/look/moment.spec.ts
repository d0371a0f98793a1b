import { momentInChina } from './moment';

it.each([
  ['2026-03-10T01:30:00.000Z', '2026-03-10 09:30'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01 00:00'],
])('%s is %s in China', (at, shown) => {
  expect(momentInChina(at)).toBe(shown);
});
