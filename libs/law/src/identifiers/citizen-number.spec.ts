import fc from 'fast-check';
import { citizenNumberOf, citizenNumbers, oneSignChanged, retyped, seeded } from './arbitraries.fixture';
import { isCitizenNumber, normaliseCitizenNumber, parseCitizenNumber } from './citizen-number';

const GOOD = '11010519491231002X';
const born = (date: string): string => citizenNumberOf(`110105${date}002`);

describe('a citizen number (IDF-01)', () => {
  it.each([GOOD, '440524188001010014'])('of the rule book, %s, is one', (number) => {
    expect(parseCitizenNumber(number)).toBe(number);
  });

  it.each([...'0123456789'])('has one check digit only: not %s in place of X', (check) => {
    expect(isCitizenNumber(GOOD.slice(0, 17) + check)).toBe(false);
  });

  it('is not checked for its area', () => {
    expect(isCitizenNumber(citizenNumberOf('99999919491231002'))).toBe(true);
  });

  it.each`
    date          | exists
    ${'20000229'} | ${true}
    ${'20240229'} | ${true}
    ${'19000229'} | ${false}
    ${'20230229'} | ${false}
    ${'20240230'} | ${false}
    ${'20240430'} | ${true}
    ${'20240431'} | ${false}
    ${'20241231'} | ${true}
    ${'20240101'} | ${true}
    ${'20241301'} | ${false}
    ${'20240001'} | ${false}
    ${'20240100'} | ${false}
    ${'20240132'} | ${false}
  `('with a right check digit and the birth date $date: $exists', ({ date, exists }) => {
    expect(isCitizenNumber(born(date))).toBe(exists);
  });

  it.each`
    text                                      | why
    ${''}                                     | ${'empty'}
    ${'110105491231002'}                      | ${'15 digits, the form before 1999'}
    ${GOOD.slice(0, 17)}                      | ${'17 signs'}
    ${`${GOOD}0`}                             | ${'19 signs'}
    ${`0${GOOD}`}                             | ${'19 signs, the last 18 of them right'}
    ${'11010519491231002x'}                   | ${'a small x, which is for normalising'}
    ${'１１０１０５１９４９１２３１００２Ｘ'} | ${'full width, which is for normalising'}
    ${'1.10105194912E+17'}                    | ${'exponent notation'}
    ${'1.1010519491231E18'}                   | ${'exponent notation of 18 signs'}
  `('is not $text: $why', ({ text }) => {
    expect(parseCitizenNumber(text)).toBeUndefined();
  });

  it.each(Array.from(GOOD, (_, position) => position))('has no letter, blank or sign at position %i', (position) => {
    const wrong = [...'AXx -:/'].filter((sign) => sign !== GOOD[position]);
    expect(wrong.filter((sign) => isCitizenNumber(GOOD.slice(0, position) + sign + GOOD.slice(position + 1)))).toEqual(
      [],
    );
  });

  it('is not one any more when any one of its digits is changed', () => {
    const changed = citizenNumbers.chain((number) => oneSignChanged(number, '0123456789'));
    fc.assert(
      fc.property(changed, (number) => !isCitizenNumber(number)),
      seeded,
    );
  });

  it('is not one any more when two neighbours that differ change places', () => {
    const swapped = fc
      .tuple(citizenNumbers, fc.nat({ max: 16 }))
      .filter(([number, at]) => number[at] !== number[at + 1])
      .map(([number, at]) => number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2));
    fc.assert(
      fc.property(swapped, (number) => !isCitizenNumber(number)),
      seeded,
    );
  });
});

describe('normalising a citizen number', () => {
  it('brings back any number however it is typed', () => {
    const typed = citizenNumbers.chain((number) =>
      retyped(number).map((text) => ({ number, text: text.replaceAll('X', 'x').replaceAll('Ｘ', 'ｘ') })),
    );
    fc.assert(
      fc.property(typed, ({ number, text }) => parseCitizenNumber(normaliseCitizenNumber(text)) === number),
      seeded,
    );
  });

  it.each(['110105-19491231-002X', '11O10519491231002X', "'11010519491231002X", '11010519491231002×'])(
    'mends nothing else: %s stays what it is',
    (typed) => {
      expect(normaliseCitizenNumber(typed)).toBe(typed);
      expect(isCitizenNumber(typed)).toBe(false);
    },
  );
});
