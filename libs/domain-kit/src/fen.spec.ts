import * as fc from 'fast-check';
import { fen, formatYuan, halfUp, lesser, minus, NOTHING, parseYuan, plus, split, sum } from './fen';

const seeded = { seed: 1, numRuns: 200 } as const;

describe('reading yuan', () => {
  it.each`
    text                      | amount
    ${'0'}                    | ${0n}
    ${'0.01'}                 | ${1n}
    ${'1234.5'}               | ${123450n}
    ${'1234.56'}              | ${123456n}
    ${'007.10'}               | ${710n}
    ${'-0.01'}                | ${-1n}
    ${'-12'}                  | ${-1200n}
    ${'90071992547409931.99'} | ${9007199254740993199n}
    ${''}                     | ${undefined}
    ${'.5'}                   | ${undefined}
    ${'5.'}                   | ${undefined}
    ${'1.234'}                | ${undefined}
    ${'1,234.50'}             | ${undefined}
    ${'1e3'}                  | ${undefined}
    ${'+1'}                   | ${undefined}
    ${' 1'}                   | ${undefined}
    ${'1 '}                   | ${undefined}
    ${'１'}                   | ${undefined}
  `('"$text" is $amount fen', ({ text, amount }) => {
    expect(parseYuan(text)).toBe(amount);
  });
});

describe('writing yuan', () => {
  it.each`
    amount        | text
    ${0n}         | ${'0.00'}
    ${1n}         | ${'0.01'}
    ${-1n}        | ${'-0.01'}
    ${10n}        | ${'0.10'}
    ${99_999n}    | ${'999.99'}
    ${100_000n}   | ${'1,000.00'}
    ${-123_456n}  | ${'-1,234.56'}
    ${123456789n} | ${'1,234,567.89'}
  `('$amount fen is written $text', ({ amount, text }) => {
    expect(formatYuan(fen(amount))).toBe(text);
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (amount) => {
        expect(parseYuan(formatYuan(fen(amount)).replaceAll(',', ''))).toBe(amount);
      }),
      seeded,
    );
  });
});

describe('rounding half up', () => {
  it.each`
    numerator | denominator | rounded
    ${0n}     | ${2n}       | ${0n}
    ${1n}     | ${2n}       | ${1n}
    ${-1n}    | ${2n}       | ${-1n}
    ${1n}     | ${3n}       | ${0n}
    ${2n}     | ${3n}       | ${1n}
    ${-1n}    | ${3n}       | ${0n}
    ${-2n}    | ${3n}       | ${-1n}
    ${249n}   | ${100n}     | ${2n}
    ${250n}   | ${100n}     | ${3n}
    ${-249n}  | ${100n}     | ${-2n}
    ${-250n}  | ${100n}     | ${-3n}
    ${7n}     | ${1n}       | ${7n}
  `('$numerator ÷ $denominator is $rounded', ({ numerator, denominator, rounded }) => {
    expect(halfUp(numerator, denominator)).toBe(rounded);
  });

  it.each([0n, -1n])('refuses to divide by %s', (denominator) => {
    expect(() => halfUp(1n, denominator)).toThrow(RangeError);
  });

  it('is off by half a unit at most, and of two equally near takes the one farther from zero', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10_000n }), (n, d) => {
        const doubledRest = (n - halfUp(n, d) * d) * 2n;
        const towardsZero = n < 0n ? -doubledRest : doubledRest;
        expect(-d <= towardsZero && towardsZero < d).toBe(true);
      }),
      seeded,
    );
  });
});

describe('splitting money', () => {
  it.each`
    total   | weights         | parts
    ${100n} | ${[1n, 1n, 1n]} | ${[34n, 33n, 33n]}
    ${101n} | ${[1n, 1n, 1n]} | ${[34n, 34n, 33n]}
    ${10n}  | ${[1n, 2n]}     | ${[3n, 7n]}
    ${5n}   | ${[1n, 0n]}     | ${[5n, 0n]}
    ${0n}   | ${[1n, 2n]}     | ${[0n, 0n]}
    ${1n}   | ${[1n, 5n, 5n]} | ${[0n, 1n, 0n]}
    ${2n}   | ${[2n, 7n, 3n]} | ${[0n, 1n, 1n]}
  `('$total fen by $weights are $parts: what is left goes to the largest remainders, then to the first', (row) => {
    expect(split(fen(row.total), row.weights)).toEqual(row.parts);
  });

  it('loses no fen, and gives nobody more than one fen beside the exact share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 20 });
    const some = weights.filter((list) => list.some((weight) => weight > 0n));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), some, (total, list) => {
        const parts = split(fen(total), list);
        const whole = list.reduce((a, b) => a + b, 0n);
        expect(sum(parts)).toBe(total);
        parts.forEach((part, index) => {
          const beside = part * whole - total * (list[index] ?? 0n);
          expect(-whole < beside && beside < whole).toBe(true);
        });
      }),
      seeded,
    );
  });

  it.each`
    because                   | total  | weights
    ${'a debt'}               | ${-1n} | ${[1n]}
    ${'a negative weight'}    | ${1n}  | ${[2n, -1n]}
    ${'no weight'}            | ${1n}  | ${[]}
    ${'weights of zero only'} | ${1n}  | ${[0n, 0n]}
  `('refuses $because', ({ total, weights }) => {
    expect(() => split(fen(total), weights)).toThrow(RangeError);
  });
});

describe('adding up', () => {
  it.each`
    a     | b      | added | taken  | smaller
    ${5n} | ${3n}  | ${8n} | ${2n}  | ${3n}
    ${3n} | ${5n}  | ${8n} | ${-2n} | ${3n}
    ${4n} | ${4n}  | ${8n} | ${0n}  | ${4n}
    ${1n} | ${-1n} | ${0n} | ${2n}  | ${-1n}
  `('$a and $b: together $added, less $taken, the smaller $smaller', ({ a, b, added, taken, smaller }) => {
    expect([plus(a, b), minus(a, b), lesser(a, b)]).toEqual([added, taken, smaller]);
  });

  it('the sum of no amounts is zero', () => {
    expect(sum([])).toBe(NOTHING);
  });

  it('takes whole numbers as they are and refuses broken ones', () => {
    expect(fen(12)).toBe(12n);
    expect(() => fen(0.5)).toThrow(RangeError);
  });
});
