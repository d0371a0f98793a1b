import { in10000 } from './check-connection';

it.each([
  [1, 2, 5_000],
  [2, 3, 6_667],
  [1, 3, 3_333],
  [0, 7, 0],
  [0, 0, null],
])('%i of %i are %s in 10,000, rounded half up', (part, whole, share) => {
  expect(in10000(part, whole)).toBe(share);
});
