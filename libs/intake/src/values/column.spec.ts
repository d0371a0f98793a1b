import {
  amount,
  areaCode,
  balance,
  code,
  type Column,
  date,
  decimal,
  instant,
  isAmount,
  longText,
  month,
  oneOf,
  personName,
  phone,
  projectCode,
  serial,
  Unreadable,
  whole,
  words,
} from '../index';

/** What a cell is read as; a refusal is its code. */
const readAs = ({ read }: Column, cell: string) => {
  const value = read(cell);
  return value instanceof Unreadable ? value.code : value;
};

const kinds = oneOf(['OWNER', 'GENERAL_CONTRACTOR'], { 建设单位: 'OWNER' });
const direction = oneOf(['01', '02']);

describe('an amount', () => {
  it.each`
    cell                  | read                    | why
    ${'0'}                | ${0n}                   | ${'nothing'}
    ${'1234'}             | ${123_400n}             | ${'whole yuan'}
    ${'1234.5'}           | ${123_450n}             | ${'one decimal'}
    ${'1234.50'}          | ${123_450n}             | ${'two decimals'}
    ${'0.01'}             | ${1n}                   | ${'a fen'}
    ${'007'}              | ${700n}                 | ${'noughts in front'}
    ${'1,234.50'}         | ${123_450n}             | ${'a thousands separator where it stands right'}
    ${'1,234,567'}        | ${123_456_700n}         | ${'two of them'}
    ${'12,345,678,901.2'} | ${1_234_567_890_120n}   | ${'three of them'}
    ${'１，２３４．５０'} | ${123_450n}             | ${'full-width'}
    ${'1 234　.50'}       | ${123_450n}             | ${'blanks inside'}
    ${'12,34.5'}          | ${'AMOUNT'}             | ${'a separator where it stands wrong'}
    ${'1,2345'}           | ${'AMOUNT'}             | ${'four digits behind a separator'}
    ${'1234,567'}         | ${'AMOUNT'}             | ${'four digits before a separator'}
    ${',123'}             | ${'AMOUNT'}             | ${'none before it'}
    ${'1,234.567'}        | ${'AMOUNT'}             | ${'three decimals'}
    ${'0.005'}            | ${'AMOUNT'}             | ${'three decimals'}
    ${'1.'}               | ${'AMOUNT'}             | ${'a point without decimals'}
    ${'.5'}               | ${'AMOUNT'}             | ${'decimals without yuan'}
    ${'-1'}               | ${'AMOUNT'}             | ${'negative'}
    ${'-0.01'}            | ${'AMOUNT'}             | ${'negative by a fen'}
    ${'-0'}               | ${'AMOUNT'}             | ${'a sign before nothing'}
    ${'-1,234.50'}        | ${'AMOUNT'}             | ${'negative with separators'}
    ${'+1'}               | ${'AMOUNT'}             | ${'a plus'}
    ${'¥100'}             | ${10_000n}              | ${'a currency sign'}
    ${'￥1,234.50'}       | ${123_450n}             | ${'a wide one, and separators'}
    ${'RMB 100'}          | ${10_000n}              | ${'letters for it'}
    ${'CNY100.00元'}      | ${10_000n}              | ${'before and behind'}
    ${"'100"}             | ${10_000n}              | ${'the apostrophe of a text cell'}
    ${'¥-100'}            | ${'AMOUNT'}             | ${'negative behind a sign'}
    ${'¥¥100'}            | ${'AMOUNT'}             | ${'two signs'}
    ${'元'}               | ${'AMOUNT'}             | ${'a unit alone'}
    ${'USD 100'}          | ${'AMOUNT'}             | ${'another currency'}
    ${'100元'}            | ${10_000n}              | ${'a unit'}
    ${'一百'}             | ${'AMOUNT'}             | ${'words'}
    ${'0x10'}             | ${'AMOUNT'}             | ${'hexadecimal'}
    ${'NaN'}              | ${'AMOUNT'}             | ${'no number'}
    ${'9999999999999.99'} | ${999_999_999_999_999n} | ${'a fen below ten trillion yuan'}
    ${'10000000000000'}   | ${'AMOUNT'}             | ${'ten trillion yuan'}
    ${'9'.repeat(400)}    | ${'AMOUNT'}             | ${'beyond any money'}
    ${'6.22E+18'}         | ${'MANGLED'}            | ${'exponent notation'}
    ${'1e5'}              | ${'MANGLED'}            | ${'exponent notation, lower case, no sign'}
    ${'-1.5E-3'}          | ${'MANGLED'}            | ${'exponent notation below nothing'}
    ${'６．２２Ｅ＋１８'} | ${'MANGLED'}            | ${'exponent notation in full width'}
  `('"$cell" is $read: $why', ({ cell, read }) => {
    expect(readAs(amount(), cell)).toBe(read);
  });

  it('is bounded alike where it comes as fen', () => {
    expect([-1n, 0n, 999_999_999_999_999n, 1_000_000_000_000_000n].map(isAmount)).toEqual([false, true, true, false]);
  });

  it('has a limit below zero too', () => {
    expect(['-9999999999999.99', '-10000000000000'].map((cell) => readAs(balance(), cell))).toEqual([
      -999_999_999_999_999n,
      'AMOUNT',
    ]);
  });

  it('below zero stands in the balance alone', () => {
    expect(['-0.01', '-1,234.50', '1,234.5'].map((cell) => readAs(balance(), cell))).toEqual([
      -1n,
      -123_450n,
      123_450n,
    ]);
    expect(['--1', '-12,34', '1.234', '6.22E+18'].map((cell) => readAs(balance(), cell))).toEqual(
      ['AMOUNT', 'AMOUNT', 'AMOUNT', 'MANGLED'], // prettier-ignore
    );
  });
});

describe('a number', () => {
  it.each`
    cell            | read         | why
    ${'1'}          | ${1}         | ${'the first of its range'}
    ${'31'}         | ${31}        | ${'the last of its range'}
    ${'0'}          | ${'NUMBER'}  | ${'before its range'}
    ${'32'}         | ${'NUMBER'}  | ${'beyond its range'}
    ${'０７'}       | ${7}         | ${'full-width, a nought in front'}
    ${'0000000007'} | ${7}         | ${'many noughts in front'}
    ${'1 5'}        | ${15}        | ${'a blank inside'}
    ${'-1'}         | ${'NUMBER'}  | ${'negative'}
    ${'1.0'}        | ${'NUMBER'}  | ${'not whole as written'}
    ${'1e1'}        | ${'MANGLED'} | ${'exponent notation'}
    ${"'15"}        | ${15}        | ${'the apostrophe of a text cell'}
    ${'1,5'}        | ${'NUMBER'}  | ${'a comma'}
    ${'x'}          | ${'NUMBER'}  | ${'no number'}
  `('that is whole, from 1 to 31: "$cell" is $read: $why', ({ cell, read }) => {
    expect(readAs(whole(1, 31), cell)).toBe(read);
  });

  it.each`
    cell          | read
    ${'12'}       | ${'12'}
    ${'12.345'}   | ${'12.345'}
    ${'-0.5'}     | ${'-0.5'}
    ${'１２．５'} | ${'12.5'}
    ${'1 2'}      | ${'12'}
    ${'12.'}      | ${'NUMBER'}
    ${'.5'}       | ${'NUMBER'}
    ${'1,234'}    | ${'NUMBER'}
    ${'6.22E+18'} | ${'MANGLED'}
    ${'many'}     | ${'NUMBER'}
    ${'1.0'}      | ${'1'}
    ${'1.50'}     | ${'1.5'}
    ${'007'}      | ${'7'}
    ${'-0.0'}     | ${'0'}
    ${'100'}      | ${'100'}
    ${'1.'}       | ${'NUMBER'}
  `('that is decimal is kept in its shortest form: "$cell" is $read', ({ cell, read }) => {
    expect(readAs(decimal(), cell)).toBe(read);
  });
});

describe('a day, a month, a moment', () => {
  it.each`
    column       | cell                      | read
    ${date()}    | ${'2026-01-20'}           | ${'2026-01-20'}
    ${date()}    | ${'2024-02-29'}           | ${'2024-02-29'}
    ${date()}    | ${'２０２６－０１－２０'} | ${'2026-01-20'}
    ${date()}    | ${'2026 - 01 - 20'}       | ${'2026-01-20'}
    ${date()}    | ${'2026-02-29'}           | ${'DATE'}
    ${date()}    | ${'1900-02-29'}           | ${'DATE'}
    ${date()}    | ${'2026-04-31'}           | ${'DATE'}
    ${date()}    | ${'2026-00-01'}           | ${'DATE'}
    ${date()}    | ${'2026-13-01'}           | ${'DATE'}
    ${date()}    | ${'2026-1-5'}             | ${'2026-01-05'}
    ${date()}    | ${'2026/1/20'}            | ${'2026-01-20'}
    ${date()}    | ${'2026.01.5'}            | ${'2026-01-05'}
    ${date()}    | ${'2026年1月5日'}         | ${'2026-01-05'}
    ${date()}    | ${'2026 年 1 月 5 日'}    | ${'2026-01-05'}
    ${date()}    | ${'20260120'}             | ${'2026-01-20'}
    ${date()}    | ${'2026-1/5'}             | ${'DATE'}
    ${date()}    | ${'2026年1月5'}           | ${'DATE'}
    ${date()}    | ${'202615'}               | ${'DATE'}
    ${date()}    | ${'26/1/5'}               | ${'DATE'}
    ${date()}    | ${'2026/2/30'}            | ${'DATE'}
    ${date()}    | ${'20260230'}             | ${'DATE'}
    ${date()}    | ${'46042'}                | ${'DATE'}
    ${date()}    | ${'6.22E+18'}             | ${'DATE'}
    ${date()}    | ${'2026-01-20 08:00:00'}  | ${'DATE'}
    ${month()}   | ${'2026-01'}              | ${'2026-01'}
    ${month()}   | ${'２０２６ - １２'}      | ${'2026-12'}
    ${month()}   | ${'2026-00'}              | ${'MONTH'}
    ${month()}   | ${'2026-13'}              | ${'MONTH'}
    ${month()}   | ${'2026-1'}               | ${'2026-01'}
    ${month()}   | ${'2026/1'}               | ${'2026-01'}
    ${month()}   | ${'2026.12'}              | ${'2026-12'}
    ${month()}   | ${'2026年1月'}            | ${'2026-01'}
    ${month()}   | ${'202601'}               | ${'2026-01'}
    ${month()}   | ${'20261'}                | ${'MONTH'}
    ${month()}   | ${'2026年13月'}           | ${'MONTH'}
    ${month()}   | ${'46023'}                | ${'MONTH'}
    ${month()}   | ${'2026-01-20'}           | ${'MONTH'}
    ${month()}   | ${'6.22E+18'}             | ${'MONTH'}
    ${instant()} | ${'2026-01-20 23:59:59'}  | ${'2026-01-20 23:59:59'}
    ${instant()} | ${'2026-01-20 24:00:00'}  | ${'INSTANT'}
    ${instant()} | ${'2026-02-29 08:00:00'}  | ${'INSTANT'}
    ${instant()} | ${'2026-01-20'}           | ${'INSTANT'}
    ${instant()} | ${'6.22E+18'}             | ${'INSTANT'}
  `('"$cell" is $read', ({ column, cell, read }) => {
    expect(readAs(column, cell)).toBe(read);
  });
});

describe('a code', () => {
  it.each`
    column           | cell                             | read                          | why
    ${kinds}         | ${'OWNER'}                       | ${'OWNER'}                    | ${'of a closed list'}
    ${kinds}         | ${'ＯＷＮＥＲ'}                  | ${'OWNER'}                    | ${'full-width'}
    ${kinds}         | ${'OWN ER'}                      | ${'OWNER'}                    | ${'a blank inside'}
    ${kinds}         | ${'owner'}                       | ${'CODE'}                     | ${'small letters are another code'}
    ${kinds}         | ${'BANK'}                        | ${'CODE'}                     | ${'not of the list'}
    ${kinds}         | ${'6.22E+18'}                    | ${'MANGLED'}                  | ${'exponent notation'}
    ${kinds}         | ${'建设单位'}                    | ${'OWNER'}                    | ${'what the list calls it in Chinese'}
    ${kinds}         | ${'’OWNER'}                      | ${'CODE'}                     | ${'a quotation mark is no apostrophe'}
    ${direction}     | ${'０１'}                        | ${'01'}                       | ${'full-width digits'}
    ${direction}     | ${'1'}                           | ${'CODE'}                     | ${'a nought lost'}
    ${code()}        | ${'face 9'}                      | ${'face9'}                    | ${'of an open list is any, as it is'}
    ${code()}        | ${'６．２２Ｅ＋１８'}            | ${'MANGLED'}                  | ${'exponent notation'}
    ${code()}        | ${"'B2025"}                      | ${'B2025'}                    | ${'without the apostrophe of a text cell'}
    ${serial()}      | ${'ＡＢ 12'}                     | ${'AB12'}                     | ${'a serial'}
    ${phone()}       | ${'138 1234 1234'}               | ${'13812341234'}              | ${'a phone'}
    ${areaCode()}    | ${'５１０１ 00'}                 | ${'510100'}                   | ${'an area'}
    ${projectCode()} | ${'２４０1-510100-04-01-12345x'} | ${'2401-510100-04-01-12345x'} | ${'its letters as they are'}
  `('"$cell" is $read: $why', ({ column, cell, read }) => {
    expect(readAs(column, cell)).toBe(read);
  });
});

describe('words', () => {
  it.each(['阳光  花园（二期）', 'ＡＢＣ', '6.22E+18', 'a\nb', '一、\n二、'])('stay as they are: %j', (cell) => {
    expect(readAs(words(), cell)).toBe(cell);
    expect(readAs(longText(), cell)).toBe(cell);
  });

  it('that name a person lose blanks between Chinese characters', () => {
    expect(readAs(personName(), '张 三')).toBe('张三');
  });
});

describe('a cell', () => {
  it('is at most 1,000 characters long, 10,000 for a text', () => {
    const columns = [words(), code(), amount(), personName(), date(), longText()];
    expect(columns.map(({ limit }) => limit)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 10_000]);
  });
});
