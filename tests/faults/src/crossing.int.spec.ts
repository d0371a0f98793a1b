import { inTransaction } from '@anxin/service-kit';
import { freshService, type World } from './world/service';
import { committed, step } from './world/writers';

let world: World;
beforeEach(async () => {
  world = await freshService('faults');
});
afterEach(() => world.close());

it('two that each hold what the other waits for both go in, each once', async () => {
  let [begun, holding] = [0, 0];
  let release: () => void = () => undefined;
  const bothHold = new Promise<void>((resolve) => (release = resolve));
  const stepBoth = (first: string, second: string) =>
    inTransaction(world.database, async (tx) => {
      begun += 1;
      await step(tx, first);
      if (++holding === 2) release();
      await bothHold;
      await step(tx, second);
    });
  await Promise.all([stepBoth('a', 'b'), stepBoth('b', 'a')]);
  expect(begun).toBe(3);
  expect(await committed(world.database)).toEqual(
    new Map([
      ['a', 2],
      ['b', 2],
    ]),
  );
});
