import { fen } from '@anxin/domain-kit';
import { inYuan, percent, yuan } from './figures';

describe('a share for reading', () => {
  it.each`
    part       | whole        | text
    ${1}       | ${2}         | ${'50.00%'}
    ${2}       | ${3}         | ${'66.66%'}
    ${999_999} | ${1_000_000} | ${'99.99%'}
    ${1}       | ${1}         | ${'100.00%'}
    ${5}       | ${100_000}   | ${'0.00%'}
    ${5}       | ${10_000}    | ${'0.05%'}
    ${3n}      | ${2n}        | ${'150.00%'}
    ${0}       | ${0}         | ${'–'}
  `('$part of $whole reads $text: cut, never rounded up', ({ part, whole, text }) => {
    expect(percent({ part, whole })).toBe(text);
  });

  it('money is named in the language of the sentence', () => {
    expect([yuan(fen(123_456)), inYuan(fen(123_456))]).toEqual(['1,234.56 元', '1,234.56 yuan']);
  });
});
