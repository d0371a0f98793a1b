import { defineEvent, type Envelope, nextVersion } from '@anxin/contracts';
import { on, Receiver } from '@anxin/service-kit';
import { z } from 'zod';
import { heardBy, writeDown } from './world/listener';
import { eventOf, messageOf } from './world/messages';
import { freshService, type World } from './world/service';

const keyOf = ({ key }: { key: string }): string => key;

/** An invented event in three versions: a step as a text, as a number, and with whoever made it. */
const worded = defineEvent({
  name: 'faults.walked',
  version: 1,
  says: { zh: '测试用：走了一步', en: 'For tests: a step was walked' },
  data: z.object({ key: z.string(), step: z.string() }),
  keyOf,
});
const numbered = nextVersion(worded, {
  data: z.object({ key: z.string(), n: z.int().positive() }),
  keyOf,
  lift: ({ key, step }) => ({ key, n: Number(step) }),
});
const walked = nextVersion(numbered, {
  data: numbered.data.extend({ by: z.string() }),
  keyOf,
  lift: (old) => ({ ...old, by: 'nobody' }),
});

const DATA = [
  (key: string, n: number) => ({ key, step: String(n) }),
  (key: string, n: number) => ({ key, n }),
  (key: string, n: number) => ({ key, n, by: 'somebody' }),
];
/** The n-th step of a key, published in a version. */
const walkedIn = (version: number, key: string, n: number, data: unknown = DATA[version - 1]?.(key, n)): Envelope => ({
  ...eventOf(key, n),
  name: walked.name,
  version,
  data,
});

let world: World;
const heard: string[] = [];
beforeEach(async () => {
  world = await freshService('listener');
  heard.length = 0;
});
afterEach(() => world.close());

const receiver = () =>
  new Receiver(world.database, [
    on(walked, async (tx, { version, data }) => {
      await writeDown(tx, data);
      heard.push(`${data.key} ${data.n} by ${data.by}, published in version ${version}`);
    }),
  ]);
const messages = (...events: readonly Envelope[]) => events.map((event) => messageOf(event));
const setAside = () =>
  world.database.query<{ key: string; n: number; reason: string; detail: string }[]>(
    'SELECT key, key_seq AS n, reason, detail FROM set_aside ORDER BY key, key_seq',
  );

it('a key whose events were published in three versions is heard in order and in the newest', async () => {
  const all = messages(walkedIn(1, 'a', 1), walkedIn(2, 'a', 2), walkedIn(3, 'a', 3));
  expect(await receiver().take(all)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
  expect(heard).toEqual([
    'a 1 by nobody, published in version 1',
    'a 2 by nobody, published in version 2',
    'a 3 by somebody, published in version 3',
  ]);
});

it('an old message that waited early is lifted when it goes in', async () => {
  const receive = receiver();
  expect(await receive.take(messages(walkedIn(1, 'a', 2)))).toEqual(['SET_ASIDE']);
  expect(await receive.take(messages(walkedIn(1, 'a', 1)))).toEqual(['APPLIED']);
  expect((await heardBy(world.database)).map(({ n }) => n)).toEqual([1, 2]);
});

it.each([
  ['of a version newer than this build', 'UNKNOWN_EVENT', walkedIn(4, 'a', 2, {})],
  ['that no lift can make right', 'DATA_INVALID', walkedIn(1, 'a', 2, { key: 'a', step: 'second' })],
])('a message %s is set aside as %s with what follows it, every other key flows', async (_, reason, poison) => {
  const outcomes = await receiver().take(
    messages(walkedIn(3, 'a', 1), poison, walkedIn(3, 'a', 3), walkedIn(1, 'b', 1), walkedIn(3, 'b', 2)),
  );
  expect(outcomes).toEqual(['APPLIED', 'SET_ASIDE', 'SET_ASIDE', 'APPLIED', 'APPLIED']);
  const rows = await setAside();
  expect(rows.map(({ key, n, reason: why }) => `${key} ${n} ${why}`)).toEqual([`a 2 ${reason}`, 'a 3 EARLY']);
  expect(JSON.stringify(rows)).not.toContain('second');
  expect(await heardBy(world.database)).toEqual([
    { key: 'a', n: 1 },
    { key: 'b', n: 1 },
    { key: 'b', n: 2 },
  ]);
});
