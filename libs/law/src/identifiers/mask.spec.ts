import fc from 'fast-check';
import { cards, citizenNumberOf, digits, seeded } from './arbitraries.fixture';
import { maskBankCard } from './bank-card';
import { maskCitizenNumber, maskCitizenNumberForPublication } from './citizen-number';
import { maskName, maskPhone } from './mask';
import { maskNumbers } from './personal';

describe('masks (DAT-16)', () => {
  it.each`
    mask                               | text                     | shown
    ${maskCitizenNumber}               | ${'11010519491231002X'}  | ${'110***********2X'}
    ${maskCitizenNumberForPublication} | ${'11010519491231002X'}  | ${'110105********002X'}
    ${maskBankCard}                    | ${'6222020000000001234'} | ${'****1234'}
    ${maskPhone}                       | ${'13812341234'}         | ${'138****1234'}
    ${maskName}                        | ${'张三'}                | ${'张*'}
    ${maskName}                        | ${' 张三丰 '}            | ${'张*'}
    ${maskName}                        | ${'阿卜杜拉·买买提'}     | ${'阿*'}
    ${maskName}                        | ${'𠮷田'}                | ${'𠮷*'}
  `('$mask.name shows $text as $shown', ({ mask, text, shown }) => {
    expect(mask(text)).toBe(shown);
  });

  it.each`
    mask                               | text                      | why
    ${maskCitizenNumber}               | ${'110105491231002'}      | ${'15 digits'}
    ${maskCitizenNumber}               | ${'张三1010519491231002'} | ${'a name in it'}
    ${maskCitizenNumberForPublication} | ${'1101051949123100'}     | ${'16 digits'}
    ${maskBankCard}                    | ${'62220212'}             | ${'too short to hide anything'}
    ${maskBankCard}                    | ${'张三6222020000001234'} | ${'a name in it'}
    ${maskPhone}                       | ${'8812345'}              | ${'a landline'}
    ${maskPhone}                       | ${'138123412345'}         | ${'12 digits'}
    ${maskPhone}                       | ${'1381234123a'}          | ${'a letter'}
    ${maskPhone}                       | ${''}                     | ${'nothing'}
  `('$mask.name shows nothing of $text: $why', ({ mask, text }) => {
    expect(mask(text)).toBe('****');
  });

  it.each(['张', '', ' ', ' 张 '])('a name of one character or none, "%s", is hidden whole', (name) => {
    expect(maskName(name)).toBe('*');
  });
});

describe('numbers in a text', () => {
  it.each([
    ['身份证号登记错误，应为 11010519491231002X。', '身份证号登记错误，应为 110***********2X。'],
    ['11010519491231002x', '110***********2X'],
    ['卡号6222021234567890128，张三13912345678', '卡号****0128，张三139****5678'],
    ['roster-622202123456789012.csv', 'roster-****9012.csv'],
  ])('are masked wherever they stand: %s', (text, shown) => expect(maskNumbers(text)).toBe(shown));

  it.each([
    '2506-620522-05-05-100008',
    '3302261812310101',
    'S0007000000026',
    '2026-02-03 10:15:00',
    '9007199254740993',
    '',
  ])('of other things stay: %s', (text) => expect(maskNumbers(text)).toBe(text));
});

// Two texts that differ in the hidden part alone must look alike: then the mask tells nothing of it.
const cases = [
  { mask: maskCitizenNumber, start: 3, hidden: 13, end: 2 },
  { mask: maskCitizenNumberForPublication, start: 6, hidden: 8, end: 4 },
  { mask: maskBankCard, start: 0, hidden: 15, end: 4 },
  { mask: maskPhone, start: 3, hidden: 4, end: 4 },
];

describe('a mask tells nothing of what it hides', () => {
  it.each(cases)('$mask.name, $hidden digits', ({ mask, start, hidden, end }) => {
    fc.assert(
      fc.property(digits(start), digits(hidden), digits(hidden), digits(end), (head, one, other, tail) => {
        expect(mask(`${head}${one}${tail}`)).toBe(mask(`${head}${other}${tail}`));
        expect(mask(`${head}${one}${tail}`)).toMatch(new RegExp(`^${head}\\*+${tail}$`));
      }),
      seeded,
    );
  });

  it('maskBankCard, not even the length of the card', () => {
    fc.assert(
      fc.property(cards, (card) => maskBankCard(card).length === 8),
      seeded,
    );
  });

  it('maskName, neither the given name nor its length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (given) => maskName(`欧${given}阳`) === '欧*'),
      seeded,
    );
  });

  it('maskCitizenNumber, not even whether the check digit is right', () => {
    const right = citizenNumberOf('11010519491231002');
    expect(maskCitizenNumber(right)).toBe(maskCitizenNumber(`110${'0'.repeat(13)}2X`));
  });
});
