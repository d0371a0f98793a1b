import { monthIn, monthsBack, sheetIn, warningsIn } from './search';

it('an address is read as far as it is one, and the rest is left out', () => {
  expect(monthIn({ month: '2026-02', x: 1 })).toEqual({ month: '2026-02' });
  expect(monthIn({ month: '2026-13' })).toEqual({});
  expect(sheetIn({ project: 'P', month: 202601 })).toEqual({ project: 'P' });
  expect(warningsIn({ id: '' })).toEqual({});
});

it('months go back over the turn of a year', () => {
  expect(monthsBack('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
});
