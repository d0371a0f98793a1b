import { meanToTenth, percentOf } from './percent';

it.each`
  numerator | denominator | percent
  ${2_362}  | ${5_938}    | ${'39.78'}
  ${-1}     | ${8}        | ${'-12.50'}
  ${1}      | ${0}        | ${null}
`('$numerator of $denominator is $percent in hundred', ({ numerator, denominator, percent }) => {
  expect(percentOf(BigInt(numerator as number), BigInt(denominator as number))).toBe(percent);
});

it.each`
  total  | of    | mean
  ${427} | ${25} | ${'17.1'}
  ${1}   | ${4}  | ${'0.3'}
  ${0}   | ${3}  | ${'0.0'}
  ${0}   | ${0}  | ${null}
`('$total of $of are $mean each', ({ total, of, mean }) => {
  expect(meanToTenth(total as number, of as number)).toBe(mean);
});
