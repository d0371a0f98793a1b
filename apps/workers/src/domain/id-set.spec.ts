import fc from 'fast-check';
import { IdSet } from './id-set';

const ids = fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 200 });
const setOf = (all: readonly number[]): IdSet => {
  const set = new IdSet();
  for (const id of all) set.add(id);
  return set;
};

it('counts whoever is in any of several packed sets once', () => {
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 8 }), (several) => {
      const union = new IdSet();
      for (const all of several) union.unite(setOf(all).packed());
      expect(union.size).toBe(new Set(several.flat()).size);
    }),
    { numRuns: 200 },
  );
});

it('packed, people of one project take the bytes between the first and the last of them', () => {
  expect(setOf([80_000, 80_001, 80_040]).packed()).toHaveLength(4 + 6);
  expect(new IdSet().packed()).toHaveLength(4);
});
