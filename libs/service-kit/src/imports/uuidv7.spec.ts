import { uuidv7 } from './uuidv7';

describe('an id', () => {
  afterEach(() => jest.useRealTimers());

  it('has the form of version 7', () => {
    for (let n = 0; n < 200; n += 1)
      expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts after those of earlier milliseconds', () => {
    jest.useFakeTimers({ now: new Date('2026-02-28T00:00:00Z') });
    const ids = Array.from({ length: 300 }, () => {
      jest.advanceTimersByTime(1);
      return uuidv7();
    });
    expect(ids.toSorted()).toEqual(ids);
  });

  it('is never given twice, even in one millisecond', () => {
    jest.useFakeTimers({ now: new Date('2026-02-28T00:00:00Z') });
    expect(new Set(Array.from({ length: 10_000 }, uuidv7)).size).toBe(10_000);
  });
});
