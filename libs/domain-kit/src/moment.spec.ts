import { addSeconds, dayInChina, moment, momentInChina, secondsBetween } from './moment';
import { plainDate } from './plain-date';

describe('an instant', () => {
  it.each(['2026-02-05', '2026-02-05T01:30:00Z', '2026-02-30T00:00:00.000Z', '2026-02-05T24:00:00.000Z', ''])(
    'is not %p',
    (text) => {
      expect(() => moment(text)).toThrow(expect.objectContaining({ code: 'MOMENT_INVALID' }));
    },
  );

  it.each([
    ['2026-02-28T15:59:59.999Z', '2026-02-28'],
    ['2026-02-28T16:00:00.000Z', '2026-03-01'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('%s falls on %s in China', (text, day) => expect(dayInChina(moment(text))).toBe(day));

  it('is told by its day in China and the time since midnight there', () => {
    const noon = momentInChina(plainDate('2026-03-01'), 12 * 3_600_000);
    expect(noon).toBe('2026-03-01T04:00:00.000Z');
    expect(dayInChina(noon)).toBe('2026-03-01');
  });

  it.each([
    ['2026-02-28T15:59:30.000Z', 3_600, '2026-02-28T16:59:30.000Z'],
    ['2026-02-28T15:59:30.250Z', 59, '2026-02-28T16:00:29.250Z'],
  ])('%s and %s seconds are %s', (from, seconds, to) => {
    expect(addSeconds(moment(from), seconds)).toBe(to);
    expect(secondsBetween(moment(from), moment(to))).toBe(seconds);
  });

  it('is some whole seconds from another, the rest of one not counted', () => {
    const start = moment('2026-02-28T15:00:00.000Z');
    expect(secondsBetween(start, moment('2026-02-28T16:00:00.999Z'))).toBe(3_600);
    expect(secondsBetween(moment('2026-02-28T16:00:00.000Z'), start)).toBe(-3_600);
  });
});
