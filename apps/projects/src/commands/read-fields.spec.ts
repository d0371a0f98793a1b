import { readAccountNo } from './read-fields';

describe('an account number as an officer types it', () => {
  it.each`
    typed                          | read
    ${'6205000000073072040'}       | ${'6205000000073072040'}
    ${' 6205 0000 0007 3072 040 '} | ${'6205000000073072040'}
    ${'６２０５００００'}          | ${'62050000'}
  `('"$typed" is $read, as in a file', ({ typed, read }) => expect(readAccountNo(typed)).toBe(read));

  it.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['exponent notation of a spreadsheet', '6.205E+18'],
    ['a text longer than a field of a file', '6'.repeat(1_001)],
    ['a control character', '6205\u00000000'],
  ])('%s is refused', (_, typed) => {
    expect(() => readAccountNo(typed)).toThrow(expect.objectContaining({ code: 'PROJECT_ACCOUNT_NO_INVALID' }));
  });
});
