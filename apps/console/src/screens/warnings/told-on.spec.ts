import { dayBefore, toldOn } from './told-on';

it.each([
  ['2026-03-01', '2026-02-28'],
  ['2026-01-01', '2025-12-31'],
])('what was cleared on %s stood last on %s', (cleared, stood) => {
  expect(dayBefore(cleared)).toBe(stood);
});

describe('when what stood on a day was told', () => {
  const history = [
    { businessDay: '2026-02-10', recordedAt: '2026-02-11T03:00:00.000Z' },
    { businessDay: '2026-01-10', recordedAt: '2026-01-10T01:00:00.000Z' },
  ];
  it.each([
    ['before it was raised', '2026-01-09', undefined],
    ['on the day', '2026-01-10', '2026-01-10T01:00:00.000Z'],
    ['while nothing changed', '2026-02-09', '2026-01-10T01:00:00.000Z'],
    ['since it changed, however late that was recorded', '2026-03-01', '2026-02-11T03:00:00.000Z'],
  ])('%s', (_, day, at) => {
    expect(toldOn(history, day)).toBe(at);
  });
});
