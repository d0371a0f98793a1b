import { brokenPromises } from './kept';

const RELEASED = { projects: { Create1763700010000: 'a', Correct1796300100000: 'b' } };
const { Create1763700010000, Correct1796300100000 } = RELEASED.projects;

describe('migrations of a release', () => {
  it.each([
    ['as they were', { Create1763700010000, Correct1796300100000 }],
    ['with later ones', { Create1763700010000, Correct1796300100000, Later1796300100001: 'c' }],
  ])('are kept when they stand %s', (_, projects) => {
    expect(brokenPromises(RELEASED, { projects, trainings: { New1: 'x' } })).toEqual([]);
  });

  it.each([
    ['edited', { Create1763700010000: 'z', Correct1796300100000 }, /Create1763700010000 .* new migration/],
    ['gone', { Correct1796300100000 }, /Create1763700010000 .* put it back/],
    [
      'overtaken by a new one',
      { Create1763700010000, Correct1796300100000, Early1796300099999: 'c' },
      /Early1796300099999 .* later moment/,
    ],
  ])('are named with the way out when one is %s', (_, projects, says) => {
    expect(brokenPromises(RELEASED, { projects })).toEqual([expect.stringMatching(says)]);
  });
});
