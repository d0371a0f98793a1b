import { gather } from './gather';
import type { Happened } from './happened';

const event = (keySeq: number): Happened => ({
  ...{ cursor: `c${keySeq}`, name: 'cases.warning-raised', key: 'p', keySeq },
  ...{ businessDay: '2026-03-10', data: null },
});

/** Gathers before an API that answers as it is told, in the end always. */
const before = (...answers: boolean[]) => {
  const handed: number[][] = [];
  const { add, end } = gather((events) => {
    handed.push(events.map(({ keySeq }) => keySeq));
    return Promise.resolve(answers.shift() ?? true);
  });
  return { add, end, handed };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('what happens within a second is handed on together', async () => {
  const { add, handed } = before();
  add([event(1)]);
  add([event(2), event(3)]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(handed).toEqual([[1, 2, 3]]);
});

it('what was not answered is handed on again, with what happened since', async () => {
  const { add, handed } = before(false);
  add([event(1)]);
  await jest.advanceTimersByTimeAsync(1_000);
  add([event(2)]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(handed).toEqual([[1], [1, 2]]);
});

it('nothing is handed on once the screen is gone, also where its last question comes to nothing', async () => {
  const { add, end, handed } = before(false);
  add([event(1)]);
  jest.advanceTimersByTime(1_000);
  end();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(handed).toEqual([[1]]);
});
