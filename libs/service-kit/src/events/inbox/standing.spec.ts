import fc from 'fast-check';
import { type Reached, standing } from './standing';

type Told = Reached & { readonly previousEpoch?: number; readonly id: number };

/** A publisher of one key that says something, or is put back to where it was. */
const saysOrRestored = fc.oneof({ weight: 4, arbitrary: fc.constant('says' as const) }, fc.nat({ max: 10 }));

/** All that was ever said, in its order, and what the publisher holds in the end. */
const historyOf = (steps: readonly ('says' | number)[]) => {
  const all: Told[] = [];
  let [held, epoch]: [readonly Told[], number] = [[], 1];
  for (const step of steps) {
    if (step === 'says') {
      const before = held.at(-1);
      const told = { epoch, keySeq: held.length + 1, id: all.length };
      const event = before && before.epoch !== epoch ? { ...told, previousEpoch: before.epoch } : told;
      all.push(event);
      held = [...held, event];
    } else {
      held = held.slice(0, Math.max(0, held.length - step));
      epoch += 1;
    }
  }
  return { all, held };
};

const read = (events: readonly Told[]): readonly number[] => {
  let at: Reached = { epoch: 0, keySeq: 0 };
  return events.flatMap((event) => {
    if (standing(event, at) !== 'NEXT') return [];
    at = event;
    return [event.id];
  });
};

it('whatever was said and taken back, a reader takes all that stands, in order, and nothing twice, with repeats', () => {
  fc.assert(
    fc.property(fc.array(saysOrRestored, { maxLength: 60 }), fc.infiniteStream(fc.nat({ max: 5 })), (steps, back) => {
      const { all, held } = historyOf(steps);
      // Each message comes once more with some of those before it, as after a restart of the relay.
      const delivered = all.flatMap((event, index) => [
        event,
        ...all.slice(Math.max(0, index - back.next().value), index + 1),
      ]);
      const taken = read(delivered);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.filter((id) => held.some((event) => event.id === id))).toEqual(held.map(({ id }) => id));
    }),
  );
});

it('an event whose predecessor is missing is early', () => {
  expect(standing({ epoch: 1, keySeq: 3 }, { epoch: 1, keySeq: 1 })).toBe('EARLY');
  expect(standing({ epoch: 2, keySeq: 3, previousEpoch: 1 }, { epoch: 1, keySeq: 1 })).toBe('EARLY');
  expect(standing({ epoch: 2, keySeq: 3 }, { epoch: 1, keySeq: 9 })).toBe('EARLY');
});
