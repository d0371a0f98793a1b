import { DayTally, type ToldEvent, toldDigest } from './told-digest';

const EVENT: ToldEvent = {
  name: 'workers.wages-paid',
  version: 1,
  key: 'P-1',
  keySeq: 3,
  sector: 'WATER',
  area: '620522104001',
  businessDay: '2026-01-20',
  recordedAt: '2026-01-20T01:02:03.004Z',
  data: { projectCode: 'P-1', entries: [{ person: '甲', fen: '100', isLast: true, months: 2 }], note: null },
};
const altered = (over: Partial<ToldEvent>): string => toldDigest({ ...EVENT, ...over });

describe('the digest of an event', () => {
  it('is that of its canonical JSON, whoever wrote its members in which order', () => {
    const { data, ...rest } = EVENT as ToldEvent & { readonly data: object };
    const turned = {
      data: Object.fromEntries(Object.entries(data).toReversed()),
      ...rest,
      cursor: 'x',
      publisher: 'y',
    };
    expect(toldDigest(turned)).toBe(toldDigest(EVENT));
    // As any other maker of RFC 8785 has it.
    expect(toldDigest(EVENT)).toBe('12e4fc5332734857fdb17c610bc0230a4764662bec63475337f8b8dd1eb6ea96');
  });

  it.each([
    ['its data', { data: { ...(EVENT.data as object), note: '' } }],
    ['its data, which were erased', { data: null }],
    ['its sector', { sector: null }],
    ['its day', { businessDay: '2026-01-21' }],
    ['its place', { keySeq: 4 }],
    ['when it was recorded', { recordedAt: '2026-01-20T01:02:03.005Z' }],
  ] as const)('is another where %s is', (_, over) => expect(altered(over)).not.toBe(toldDigest(EVENT)));
});

describe('a day', () => {
  const tallyOf = (...events: readonly [string, number, string][]) => {
    const tally = new DayTally();
    for (const [key, keySeq, digest] of events) tally.add({ key, keySeq }, digest);
    return tally;
  };
  const whole = tallyOf(['a', 1, 'x'], ['a', 2, 'y'], ['b', 1, 'z']);

  it('without events has the digest of nothing', () =>
    expect(new DayTally().all).toEqual({
      count: 0,
      digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    }));

  it.each([
    ['lost', tallyOf(['a', 1, 'x'], ['b', 1, 'z']), ['a']],
    ['doubled', tallyOf(['a', 1, 'x'], ['a', 2, 'y'], ['b', 1, 'z'], ['b', 1, 'z']), ['b']],
    ['altered', tallyOf(['a', 1, 'x'], ['a', 2, 'w'], ['b', 1, 'z']), ['a']],
    ['of another key', tallyOf(['a', 1, 'x'], ['a', 2, 'y'], ['c', 1, 'z']), ['b', 'c']],
  ])('with an event %s is another, and so are its keys alone', (_, other, keys) => {
    expect(other.all.digest).not.toBe(whole.all.digest);
    const both = [...new Set([...whole.keys.keys(), ...other.keys.keys()])];
    expect(both.filter((key) => whole.keys.get(key)?.digest !== other.keys.get(key)?.digest)).toEqual(keys);
  });
});
