import fc from 'fast-check';
import { creditCodes, oneSignChanged, retyped, seeded } from './arbitraries.fixture';
import { isCreditCode, normaliseCreditCode, parseCreditCode } from './credit-code';

const GOOD = '91350100M000100Y43';
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('a credit code (IDF-02)', () => {
  it.each([GOOD, '11330602002582120M'])('of the rule book, %s, is one', (code) => {
    expect(parseCreditCode(code)).toBe(code);
  });

  it.each([...ALPHABET].filter((sign) => sign !== '3'))('has one check sign only: not %s in place of 3', (check) => {
    expect(isCreditCode(GOOD.slice(0, 17) + check)).toBe(false);
  });

  it('may end in 0, where the weighted sum is a multiple of 31', () => {
    expect(isCreditCode('000000000000000000')).toBe(true);
  });

  it('has no sign outside the alphabet for its check, whatever its sum', () => {
    const bodies = [...ALPHABET].map((sign) => `${sign}0000000000000000`); // sums 0 to 30
    expect(bodies.filter((body) => [...'IOSVZ'].some((check) => isCreditCode(body + check)))).toEqual([]);
  });

  it.each`
    text                            | why
    ${''}                           | ${'empty'}
    ${GOOD.slice(0, 17)}            | ${'17 signs'}
    ${`${GOOD}0`}                   | ${'19 signs'}
    ${`0${GOOD}`}                   | ${'19 signs, the last 18 of them right'}
    ${GOOD.toLowerCase()}           | ${'small letters, which are for normalising'}
    ${'９１３５０１００M000100Y43'} | ${'full width, which is for normalising'}
    ${'9.1350100M00E+17'}           | ${'exponent notation'}
    ${'91350100-M000100Y4'}         | ${'a hyphen'}
  `('is not $text: $why', ({ text }) => {
    expect(parseCreditCode(text)).toBeUndefined();
  });

  it.each(Array.from(GOOD, (_, position) => position))('has none of I O S V Z at position %i', (position) => {
    const wrong = [...'IOSVZ -\u0080甲'];
    expect(wrong.filter((sign) => isCreditCode(GOOD.slice(0, position) + sign + GOOD.slice(position + 1)))).toEqual([]);
  });

  it('is not one any more when any one of its signs is changed', () => {
    const changed = creditCodes.chain((code) => oneSignChanged(code, ALPHABET));
    fc.assert(
      fc.property(changed, (code) => !isCreditCode(code)),
      seeded,
    );
  });
});

describe('normalising a credit code', () => {
  it('brings back any code however it is typed', () => {
    const typed = creditCodes.chain((code) => retyped(code).map((text) => ({ code, text })));
    fc.assert(
      fc.property(typed, ({ code, text }) => parseCreditCode(normaliseCreditCode(text)) === code),
      seeded,
    );
  });

  it('brings back any code in small letters', () => {
    fc.assert(
      fc.property(creditCodes, (code) => parseCreditCode(normaliseCreditCode(code.toLowerCase())) === code),
      seeded,
    );
  });

  it.each(['91350100M000100Y4ß', '91350100M000100Yﬀ', 'ı1350100M000100Y43'])('makes no ASCII letter of %s', (typed) => {
    expect(normaliseCreditCode(typed)).toBe(typed);
  });
});
