import { personOf } from './person';

const vault = { personToken: (number: string) => `token of ${number}` };

it.each`
  what                                     | given                                     | person
  ${'a token'}                             | ${{ token: 'T' }}                         | ${'T'}
  ${'a number'}                            | ${{ idCardNumber: '11010519491231002X' }} | ${'token of 11010519491231002X'}
  ${'a number written otherwise'}          | ${{ idCardNumber: '11010519491231002x' }} | ${'token of 11010519491231002X'}
  ${'a number with a digit that is wrong'} | ${{ idCardNumber: '110105194912310021' }} | ${undefined}
  ${'neither'}                             | ${{}}                                     | ${undefined}
`('$what stands for: $person', ({ given, person }) => {
  expect(personOf(given as object, vault)).toBe(person);
});
