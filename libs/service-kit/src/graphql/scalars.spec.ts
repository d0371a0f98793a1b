import { parseConstValue } from 'graphql';
import { Day, Fen, Moment, Month } from './scalars';

const read = (scalar: typeof Fen | typeof Day | typeof Month | typeof Moment, literal: string) =>
  scalar.parseLiteral(parseConstValue(literal), {});

describe('Fen', () => {
  it.each`
    given                 | amount
    ${'0'}                | ${0n}
    ${'-5'}               | ${-5n}
    ${12345}              | ${12345n}
    ${'999999999999999'}  | ${10n ** 15n - 1n}
    ${'-999999999999999'} | ${1n - 10n ** 15n}
  `('reads $given', ({ given, amount }) => {
    expect(Fen.parseValue(given)).toBe(amount);
    expect(read(Fen, typeof given === 'number' ? String(given) : JSON.stringify(given))).toBe(amount);
  });

  it.each([
    1.5,
    '1.5',
    '1e3',
    '',
    ' 1',
    '01',
    '+1',
    '0x1',
    '1000000000000000',
    '-1000000000000000',
    '9223372036854775808',
    2 ** 53,
    NaN,
    null,
    true,
    {},
  ])('refuses %p', (given) => expect(() => Fen.parseValue(given)).toThrow(/Fen/));

  it.each(['1.5', '1e3', '"1e3"', 'true', 'ONE', '[1]'])('refuses the literal %s', (literal) => {
    expect(() => read(Fen, literal)).toThrow();
  });

  it.each([
    [5n, '5'],
    [-1, '-1'],
    [2n ** 63n - 1n, '9223372036854775807'],
    ['7', '7'],
  ])('writes %p as a string', (value, text) => {
    expect(Fen.serialize(value)).toBe(text);
  });
});

describe.each([
  [Day, '2026-02-28', ['2026-02-29', '2026-2-1', '20260201', 5, null]],
  [Month, '2026-02', ['2026-13', '2026-2', '2026-02-01', 202602]],
  [
    Moment,
    '2026-02-05T01:30:00.000Z',
    ['2026-02-05', '2026-02-30T00:00:00Z', '2026-02-05T24:00:00Z', '2026-02-05T01:30:00+08:00', 0],
  ],
])('%s', (scalar, good, bad) => {
  it(`reads and writes ${good}`, () => {
    expect(scalar.parseValue(good)).toBe(good);
    expect(read(scalar, `"${good}"`)).toBe(good);
    expect(scalar.serialize(good)).toBe(good);
  });

  it.each(bad as unknown[])('refuses %p', (given) => {
    expect(() => scalar.parseValue(given)).toThrow(scalar.name);
    expect(() => read(scalar, JSON.stringify(given))).toThrow();
  });
});

it('Moment writes an instant', () => {
  expect(Moment.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
});
