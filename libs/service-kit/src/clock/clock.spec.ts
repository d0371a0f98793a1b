import { plainDate } from '@anxin/domain-kit';
import { machineClock, SettableClock } from './clock';

describe('a clock that can be set', () => {
  it.each`
    day             | why
    ${'2026-02-28'} | ${'the day it stands on'}
    ${'2026-03-01'} | ${'the next day'}
    ${'2027-02-28'} | ${'a year later'}
  `('goes to $why', ({ day }) => {
    const clock = new SettableClock(plainDate('2026-02-28'));
    clock.set(plainDate(day));
    expect(clock.today()).toBe(day);
  });

  it('has the time of the machine on its own day', () => {
    jest.useFakeTimers({ now: new Date('2027-07-01T15:59:59.999Z') });
    expect(new SettableClock(plainDate('2026-02-28')).now()).toBe('2026-02-28T15:59:59.999Z');
    jest.useFakeTimers({ now: new Date('2027-07-01T16:00:00.000Z') });
    expect(new SettableClock(plainDate('2026-02-28')).now()).toBe('2026-02-27T16:00:00.000Z');
    jest.useRealTimers();
  });

  it.each(['2026-02-27', '2025-12-31'])('does not go back to %s, and stays where it is', (day) => {
    const clock = new SettableClock(plainDate('2026-02-28'));
    expect(() => clock.set(plainDate(day))).toThrow(expect.objectContaining({ code: 'CLOCK_BACKWARDS' }));
    expect(clock.today()).toBe('2026-02-28');
  });
});

describe('the clock of the machine', () => {
  afterEach(() => jest.useRealTimers());

  it.each`
    moment                        | day
    ${'2026-02-28T15:59:59.999Z'} | ${'2026-02-28'}
    ${'2026-02-28T16:00:00.000Z'} | ${'2026-03-01'}
    ${'2025-12-31T23:00:00.000Z'} | ${'2026-01-01'}
    ${'2026-01-01T00:00:00.000Z'} | ${'2026-01-01'}
  `('says $day in China at $moment', ({ moment, day }) => {
    jest.useFakeTimers({ now: new Date(moment) });
    expect(machineClock.today()).toBe(day);
    expect(machineClock.now()).toBe(moment);
  });
});
