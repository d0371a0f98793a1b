import { fen, percentOf } from '@anxin/domain-kit';
import { changesOf, type Counts, isNil, meanOf, RATE_NAMES, type Ratio, rateOf, RATES, ranksOf } from '.';

const count = (times: number, more: object = {}) => ({ times, subjects: times, people: 0, fen: fen(0), ...more });

it.each`
  numerator | denominator | percent
  ${1}      | ${3}        | ${'33.33'}
  ${2}      | ${3}        | ${'66.67'}
  ${1}      | ${8}        | ${'12.50'}
  ${12345}  | ${100000}   | ${'12.35'}
  ${12344}  | ${100000}   | ${'12.34'}
  ${1}      | ${20001}    | ${'0.00'}
  ${1}      | ${20000}    | ${'0.01'}
  ${-1}     | ${30000}    | ${'0.00'}
  ${-1}     | ${8}        | ${'-12.50'}
  ${7}      | ${7}        | ${'100.00'}
  ${0}      | ${7}        | ${'0.00'}
  ${0}      | ${0}        | ${null}
`('$numerator of $denominator is $percent', ({ numerator, denominator, percent }) => {
  expect(percentOf(BigInt(numerator as number), BigInt(denominator as number))).toBe(percent);
});

const percent = (rate: Ratio): string | null => percentOf(BigInt(rate.numerator), BigInt(rate.denominator));

it('S0-40: 1119 closed of 1124 received are 99.56 %, 5 being open', () => {
  const counts: Counts = { RECEIVED: count(1124), CLOSED_OF_RECEIVED: count(1119), OPEN: count(5) };
  expect(percent(rateOf('CLOSING', counts))).toBe('99.56');
});

it('S2-38: of the same figures each rate has its own denominator, and says which', () => {
  const counts: Counts = {
    ...{ RECEIVED: count(66), TRANSFERRED: count(1), CLOSED_OF_RECEIVED: count(60) },
    ...{ DUE: count(36), IN_TIME: count(36), CASE_CLOSED: count(18), CASE_VERIFIED: count(9) },
  };
  expect(RATE_NAMES.map((of) => [of, rateOf(of, counts).denominator, percent(rateOf(of, counts))])).toEqual([
    ['CLOSING', 65, '92.31'],
    ['ON_TIME', 36, '100.00'],
    ['VERIFIED', 18, '50.00'],
    ['SATISFIED', 0, null],
    ['MEDIATED', 0, null],
    ['EVIDENCED', 18, '0.00'],
  ]);
  const definitions = RATE_NAMES.map((of) => `${RATES[of].numeratorIs.zh} / ${RATES[of].denominatorIs.zh}`);
  expect(new Set(definitions).size).toBe(RATE_NAMES.length);
});

it('S3-36: 164 satisfied are 100 % of the 164 who were asked', () => {
  const asked = { CALL_BACK: count(164), CALL_BACK_SATISFIED: count(164) };
  expect(rateOf('SATISFIED', asked)).toEqual({ of: 'SATISFIED', numerator: 164, denominator: 164 });
  expect(percent(rateOf('SATISFIED', asked))).toBe('100.00');
});

describe('against the year before', () => {
  it('S4-34: 3559 clues after 3005 are 18.44 % more', () => {
    expect(changesOf({ RECEIVED: count(3559) }, { RECEIVED: count(3005) })).toContainEqual({
      ...{ of: 'CLUES_RECEIVED', percent: '18.44', hasFallen: false },
    });
  });

  it('S3-01: cases, people and sums fall by 58, 69 and 73 %', () => {
    const now: Counts = { CASE_OPENED: count(42, { fen: fen(2700) }), CLAIMANT: count(40, { subjects: 31 }) };
    const before: Counts = { CASE_OPENED: count(100, { fen: fen(10_000) }), CLAIMANT: count(100) };
    expect(changesOf(now, before).slice(1)).toEqual([
      { of: 'CASES_OPENED', percent: '-58.00', hasFallen: true },
      { of: 'CLAIMANTS', percent: '-69.00', hasFallen: true },
      { of: 'CLAIMED', percent: '-73.00', hasFallen: true },
    ]);
  });

  it('there is no percentage of nothing', () => {
    expect(changesOf({ RECEIVED: count(3) }, {})[0]).toEqual({ of: 'CLUES_RECEIVED', percent: null, hasFallen: false });
  });
});

it('S2-25: 19,370,000 yuan for 1,283 people are 15,097.43 each', () => {
  expect(meanOf(count(1300, { subjects: 1283, fen: fen(1_937_000_000) }))).toBe(1_509_743n);
  expect(meanOf(count(0))).toBeNull();
});

it('S0-41: peers of the same rate share a rank, and one without a rate has none', () => {
  const rate = (numerator: number, denominator: number): Ratio => ({ of: 'ON_TIME', numerator, denominator });
  expect(ranksOf([rate(1, 2), rate(9, 10), rate(2, 4), rate(0, 0), rate(0, 3), rate(18, 20)])).toEqual([
    3,
    1,
    3,
    null,
    5,
    1,
  ]);
});

it('is nil where nothing came in, was done or is open', () => {
  expect(isNil({})).toBe(true);
  expect(isNil({ OPEN: count(0) })).toBe(true);
  expect(isNil({ OPEN: count(1) })).toBe(false);
});
