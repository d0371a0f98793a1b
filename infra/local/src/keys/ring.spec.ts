import { keysOf, type Secrets } from '../stack/secrets';
import { retired, type Ring, turned } from './ring';

/** What processes are told of it. */
const accepted = ({ keys, next }: Ring): readonly string[] =>
  keysOf({ call: keys.join(','), next: { call: next } } as Secrets, 'call');

describe('a key that both sides hold', () => {
  const turn = (ring: Ring): Ring => turned(ring, () => 'new');
  const steps: Ring[] = [{ keys: ['old'] }];
  for (const step of [turn, turn, retired]) steps.push(step(steps.at(-1) as Ring));

  it('is accepted everywhere before it is used, and used before the old one goes', () => {
    expect(steps).toEqual([
      { keys: ['old'] },
      { keys: ['old'], next: 'new' },
      { keys: ['new', 'old'] },
      { keys: ['new'] },
    ]);
  });

  it('is known at each step to a process that is still a step behind', () => {
    for (const [at, ring] of steps.slice(1).entries()) {
      const before = steps[at] as Ring;
      expect(accepted(before)).toContain(ring.keys[0]);
      expect(accepted(ring)).toContain(before.keys[0]);
    }
  });

  it.each([
    ['that is alone', { keys: ['old'] }, 'rotate comes first'],
    ['whose successor is not used yet', { keys: ['old'], next: 'new' }, 'rotate once more'],
  ])('%s is not retired, with the way out', (_, ring, way) => {
    expect(() => retired(ring)).toThrow(
      expect.objectContaining({ code: 'NOTHING_TO_RETIRE', message: expect.stringContaining(way) }),
    );
  });
});
