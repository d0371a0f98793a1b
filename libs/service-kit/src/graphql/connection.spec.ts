import { setImmediate as loopTurn } from 'node:timers/promises';
import { connection, textKey } from './connection';

it('all of a list are counted once what follows from the rows of its page is asked', async () => {
  const asked: string[] = [];
  const page = await connection(
    { first: 2 },
    {
      key: textKey,
      keyOf: (row: string) => row,
      read: () => Promise.resolve(['a', 'b', 'c']),
      count: () => asked.push('count'),
    },
  );
  const counted = page.totalCount();
  // As a loader asks: when all rows have said what they need.
  process.nextTick(() => asked.push('what follows'));
  await loopTurn();
  expect([await counted, ...asked]).toEqual([2, 'what follows', 'count']);
  expect(page.pageInfo.hasNextPage).toBe(true);
});
