import { planOf } from './plan';
import { FAULTS } from './run-schedule';

it('is the same for the same seed, and another for another', () => {
  expect(planOf(1, 60_000)).toEqual(planOf(1, 60_000));
  expect(planOf(1, 60_000)).not.toEqual(planOf(2, 60_000));
});

it('has every fault even in a short run', () => {
  expect(new Set(planOf(3, 60_000).map(({ fault }) => fault))).toEqual(new Set(FAULTS));
});
