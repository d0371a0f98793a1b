import type { Rows } from '../database/rows';
import { JournalNews } from './news';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What is told, of a journal whose end is found so at each look; `undefined` where the look fails. */
const told = async (ends: readonly (number | undefined)[]): Promise<readonly number[]> => {
  let look = 0;
  const rows = (() => {
    const end = ends[look++];
    return end === undefined ? Promise.reject(new Error('gone')) : Promise.resolve([{ end, epochs: [] }]);
  }) as Rows;
  const news = new JournalNews(rows);
  const atLooks: number[] = [];
  const unwatch = news.watch(() => atLooks.push(look));
  for (let turn = 0; turn < ends.length; turn++) await jest.advanceTimersByTimeAsync(2_000);
  unwatch();
  return atLooks;
};

it.each`
  what                                        | ends                            | heard
  ${'each time that the journal goes on'}     | ${[1, 1, 2, 2]}                 | ${[1, 3]}
  ${'a look that fails'}                      | ${[1, undefined, 1]}            | ${[1, 2]}
  ${'one more event after looks that failed'} | ${[5, undefined, undefined, 6]} | ${[1, 2, 3, 4]}
  ${'a journal that was put back'}            | ${[5, 3, 3]}                    | ${[1, 2]}
`('whoever waits is told $what', async ({ ends, heard }) => {
  expect(await told(ends as readonly (number | undefined)[])).toEqual(heard);
});
