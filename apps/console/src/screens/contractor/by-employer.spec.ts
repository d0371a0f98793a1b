import { byEmployer, type Stay } from './by-employer';

const stay = (employerCreditCode: string, more: Partial<Stay> = {}) =>
  ({ employerCreditCode, leftOn: null, contractSignedOn: '2026-01-01', cardMasked: '****1', ...more }) as Stay;

it('a roster stands by employer, and what is lacking is counted of those who are there', () => {
  const employers = byEmployer(
    [
      stay('A', { employer: { name: '甲' } as never }),
      stay('B', { employer: { name: '乙' } as never, contractSignedOn: null }),
      stay('B', { cardMasked: null }),
      stay('B', { leftOn: '2026-02-01', contractSignedOn: null }),
    ],
    '2026-03-10',
  );
  expect(
    employers.map(({ name, onSite, left, withoutContract, withoutCard }) => [
      name,
      onSite.length,
      left.length,
      withoutContract,
      withoutCard,
    ]),
  ).toEqual([
    ['乙', 2, 1, 1, 1],
    ['甲', 1, 0, 0, 0],
  ]);
});
