import fc from 'fast-check';
import { cards, digits, oneSignChanged, retyped, seeded } from './arbitraries.fixture';
import { isBankCard, normaliseBankCard, parseBankCard, passesLuhn } from './bank-card';

describe('a bank card (IDF-04)', () => {
  it.each`
    card                      | isCard   | luhn     | why
    ${'6222020000000000000'}  | ${true}  | ${true}  | ${'of the rule book'}
    ${'6222020000000000001'}  | ${true}  | ${false} | ${'of the rule book: kept, with a note'}
    ${'4222222222222'}        | ${true}  | ${true}  | ${'13 digits'}
    ${'000000000000'}         | ${false} | ${false} | ${'12 digits'}
    ${'00000000000000000000'} | ${false} | ${false} | ${'20 digits'}
    ${'6.22202E+18'}          | ${false} | ${false} | ${'exponent notation'}
    ${'6.2220200000E+18'}     | ${false} | ${false} | ${'exponent notation as long as a card'}
    ${'622202000000000000X'}  | ${false} | ${false} | ${'a letter'}
    ${'6222 0200 0000 0000'}  | ${false} | ${false} | ${'blanks, which are for normalising'}
    ${''}                     | ${false} | ${false} | ${'empty'}
  `('$card: a card $isCard, Luhn $luhn: $why', ({ card, isCard, luhn }) => {
    expect(parseBankCard(card)).toBe(isCard ? card : undefined);
    expect(passesLuhn(card)).toBe(luhn);
  });

  it('of any length passes the check with its own check digit, and not when one digit is changed', () => {
    fc.assert(fc.property(cards, passesLuhn), seeded);
    const changed = cards.chain((card) => oneSignChanged(card, '0123456789'));
    fc.assert(
      fc.property(changed, (card) => isBankCard(card) && !passesLuhn(card)),
      seeded,
    );
  });

  it('comes back however it is typed, whether it passes the check or not', () => {
    const typed = fc
      .integer({ min: 13, max: 19 })
      .chain(digits)
      .chain((card) => retyped(card).map((text) => ({ card, text })));
    fc.assert(
      fc.property(typed, ({ card, text }) => parseBankCard(normaliseBankCard(text)) === card),
      seeded,
    );
  });
});
