import {
  account,
  card,
  citizenNumber,
  claimedCitizenNumber,
  claimedCreditCode,
  type Column,
  creditCode,
  personName,
  phone,
  Unreadable,
  words,
} from '../index';

/** What a cell is read as; a refusal is its code. */
const readAs = ({ read }: Column, cell: string) => {
  const value = read(cell);
  return value instanceof Unreadable ? value.code : value;
};

describe('an identity number', () => {
  it.each`
    cell                                      | read                    | why
    ${'11010519491231002X'}                   | ${'11010519491231002X'} | ${'right'}
    ${'11010519491231002x'}                   | ${'11010519491231002X'} | ${'a small x'}
    ${'１１０１０５１９４９１２３１００２Ｘ'} | ${'11010519491231002X'} | ${'full-width'}
    ${'110105 19491231 002ｘ'}                | ${'11010519491231002X'} | ${'blanks inside, a wide small x'}
    ${'110105194912310021'}                   | ${'ID_NUMBER'}          | ${'a wrong check digit'}
    ${'110105194902290022'}                   | ${'ID_NUMBER'}          | ${'born on a day that is none'}
    ${'510100198802290022'}                   | ${'510100198802290022'} | ${'born on a leap day'}
    ${'110105491231002'}                      | ${'ID_NUMBER'}          | ${'15 digits'}
    ${'11010519491231002X1'}                  | ${'ID_NUMBER'}          | ${'19 signs'}
    ${'110105-19491231-002X'}                 | ${'ID_NUMBER'}          | ${'hyphens'}
    ${'护照 E12345678'}                       | ${'ID_NUMBER'}          | ${'a passport'}
    ${'1.10105E+17'}                          | ${'MANGLED'}            | ${'exponent notation'}
    ${'1.10105e+17'}                          | ${'MANGLED'}            | ${'exponent notation, lower case'}
  `('"$cell" is $read: $why', ({ cell, read }) => {
    expect(readAs(citizenNumber(), cell)).toBe(read);
  });

  it.each`
    cell                    | kept                    | note
    ${'11010519491231002x'} | ${'11010519491231002X'} | ${undefined}
    ${'110105194912310021'} | ${'110105194912310021'} | ${'ID_NUMBER'}
    ${'不 详'}              | ${'不详'}               | ${'ID_NUMBER'}
    ${'1.1E+17'}            | ${'1.1E+17'}            | ${'MANGLED'}
  `('of a complainant is kept, with the note $note: $cell', ({ cell, kept, note }) => {
    const claimed = claimedCitizenNumber();
    expect(readAs(claimed, cell)).toBe(kept);
    expect(claimed.note?.(kept, cell)).toBe(note);
  });
});

describe('a credit code', () => {
  it.each`
    cell                            | read                    | why
    ${'91350100M000100Y43'}         | ${'91350100M000100Y43'} | ${'right'}
    ${'９１３５０１００m000100y43'} | ${'91350100M000100Y43'} | ${'full-width and small letters'}
    ${'9135 0100 M000 100Y 43'}     | ${'91350100M000100Y43'} | ${'blanks inside'}
    ${'91350100M000100Y44'}         | ${'CREDIT_CODE'}        | ${'a wrong check sign'}
    ${'9I350100M000100Y43'}         | ${'CREDIT_CODE'}        | ${'a letter that it has not'}
    ${'91350100M000100Y4'}          | ${'CREDIT_CODE'}        | ${'17 signs'}
    ${'9.1E+17'}                    | ${'MANGLED'}            | ${'exponent notation'}
    ${"'91350100M000100Y43"}        | ${'91350100M000100Y43'} | ${'the apostrophe of a text cell'}
  `('"$cell" is $read: $why', ({ cell, read }) => {
    expect(readAs(creditCode(), cell)).toBe(read);
  });

  it('that a complainant gives is kept, with a note where it is wrong', () => {
    const claimed = claimedCreditCode();
    expect(readAs(claimed, '91350100m000100y44')).toBe('91350100M000100Y44');
    expect(claimed.note?.('91350100M000100Y44', '91350100M000100Y44')).toBe('CREDIT_CODE');
    expect(claimed.note?.('91350100M000100Y43', '91350100M000100Y43')).toBeUndefined();
  });
});

describe('a card or an account', () => {
  it.each`
    cell                             | read                      | note
    ${'6222020000000000018'}         | ${'6222020000000000018'}  | ${undefined}
    ${'６２２２ 0200 0000 0000 018'} | ${'6222020000000000018'}  | ${undefined}
    ${'6222020000000000019'}         | ${'6222020000000000019'}  | ${'LUHN'}
    ${'6.22E+18'}                    | ${'MANGLED'}              | ${undefined}
    ${'6e18'}                        | ${'MANGLED'}              | ${undefined}
    ${"'6222020000000000018"}        | ${'6222020000000000018'}  | ${undefined}
    ${'6222021234567890000'}         | ${'MANGLED'}              | ${undefined}
    ${'6222021234567890'}            | ${'MANGLED'}              | ${undefined}
    ${'6222021234567050'}            | ${'6222021234567050'}     | ${undefined}
    ${'62220212345000100000'}        | ${'62220212345000100000'} | ${'LUHN'}
    ${'62220212345678200'}           | ${'62220212345678200'}    | ${undefined}
    ${'6205000000122210093'}         | ${'6205000000122210093'}  | ${'LUHN'}
    ${'1234567'}                     | ${'NUMBER'}               | ${undefined}
    ${'1'.repeat(33)}                | ${'NUMBER'}               | ${undefined}
    ${'622202X234567890123'}         | ${'NUMBER'}               | ${undefined}
  `('"$cell" is $read, with the note $note', ({ cell, read, note }) => {
    expect(readAs(card(), cell)).toBe(read);
    expect(readAs(account(), cell)).toBe(read);
    if (!['MANGLED', 'NUMBER'].includes(read as string))
      expect(card().note?.(read as string, cell as string)).toBe(note);
  });

  it('of an enterprise has no Luhn check to fail', () => {
    expect(account().note).toBeUndefined();
  });
});

describe('what may be shown of a column', () => {
  it.each`
    column                    | personal
    ${citizenNumber()}        | ${'citizenNumber'}
    ${claimedCitizenNumber()} | ${'citizenNumber'}
    ${personName()}           | ${'name'}
    ${phone()}                | ${'phone'}
    ${card()}                 | ${'bankCard'}
    ${account()}              | ${'bankCard'}
    ${creditCode()}           | ${undefined}
    ${words()}                | ${undefined}
  `('is masked as $personal', ({ column, personal }) => {
    expect(column.personal).toBe(personal);
  });
});
