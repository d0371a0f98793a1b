import { spanOf, usualSpans } from './period';

it.each([
  [{}, { from: '2026-03-01', to: '2026-03-10' }],
  [
    { from: '2026-01-05', to: '2026-02-04' },
    { from: '2026-01-05', to: '2026-02-04' },
  ],
  [
    { from: '2026-02-04', to: '2026-01-05' },
    { from: '2026-01-05', to: '2026-02-04' },
  ],
  [
    { from: 'yesterday', to: '2026-02' },
    { from: '2026-03-01', to: '2026-03-10' },
  ],
])('of an address with %j the days are %j', (asked, span) => expect(spanOf(asked, '2026-03-10')).toEqual(span));

it('the month before ends on its own last day, in January the year before', () => {
  expect(usualSpans('2026-03-10').map(([, span]) => span)).toContainEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(usualSpans('2026-01-10').map(([, span]) => span)).toContainEqual({ from: '2025-12-01', to: '2025-12-31' });
});
