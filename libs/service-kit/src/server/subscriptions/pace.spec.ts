import { Pace } from './pace';

const isIn = async (turn: Promise<void>): Promise<boolean> => {
  let isIn = false;
  void turn.then(() => (isIn = true));
  await new Promise(setImmediate);
  return isIn;
};

describe('the pace of a stream', () => {
  it.each`
    taken         | next
    ${'an event'} | ${true}
    ${'a ping'}   | ${false}
  `('lets the next in after $taken: $next', async ({ taken, next }) => {
    const pace = new Pace();
    await pace.turn();
    pace.taken(taken === 'a ping' ? ':\n\n' : 'event: next\ndata: {}\n\n');
    expect(await isIn(pace.turn())).toBe(next);
  });

  it('holds nobody when it ends', async () => {
    const pace = new Pace();
    await pace.turn();
    const turn = pace.turn();
    pace.end();
    expect(await isIn(turn)).toBe(true);
  });
});
