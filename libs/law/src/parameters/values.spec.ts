import { parseDecimal } from './values';

describe('reading an exact decimal', () => {
  it.each`
    text         | numerator  | denominator
    ${'0.015'}   | ${15n}     | ${1000n}
    ${'21.75'}   | ${2175n}   | ${100n}
    ${'2'}       | ${2n}      | ${1n}
    ${'0'}       | ${0n}      | ${1n}
    ${'1.50'}    | ${150n}    | ${100n}
    ${'12345.6'} | ${123456n} | ${10n}
  `('$text is $numerator ÷ $denominator', ({ text, ...decimal }) => {
    expect(parseDecimal(text)).toEqual({ numerator: decimal.numerator, denominator: decimal.denominator });
  });

  it.each(['', '.5', '5.', '-1', '+1', '1e3', '1,5', '1 ', ' 1', 'x1', '1x', '1.5.2'])('"%s" is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});
