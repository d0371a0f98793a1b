import { defineEvent, type Envelope, nextVersion } from '@anxin/contracts';
import { z } from 'zod';
import type { Tx } from '../database/open';
import { causeOf } from './inbox/learn';
import { handlersByName, type ReceivedEvent, on } from './on';

const keyOf = ({ project }: { project: string }): string => project;
const first = defineEvent({
  name: 'invented.visited',
  version: 1,
  says: { zh: '已到访', en: 'It was visited' },
  data: z.object({ project: z.string() }),
  keyOf,
});
const newest = nextVersion(first, {
  data: z.object({ project: z.string(), visitors: z.int().positive() }),
  keyOf,
  lift: (old) => ({ ...old, visitors: 1 }),
});

const envelope = (version: number, data: unknown): Envelope => ({
  publisher: 'invented',
  epoch: 1,
  position: 7,
  name: newest.name,
  version,
  key: 'P1',
  keySeq: 3,
  sector: 'WATER',
  area: '620522104',
  businessDay: '2026-01-20',
  recordedAt: '2026-01-20T01:02:03.004Z',
  data,
});
// No handler here reads a database.
const tx = {} as Tx;
const ignore = (): Promise<void> => Promise.resolve();

/** What a handler gets of a message. */
const received = async (event: Envelope): Promise<ReceivedEvent<{ project: string; visitors: number }>[]> => {
  const all: ReceivedEvent<{ project: string; visitors: number }>[] = [];
  const read = on(newest, (_, each) => Promise.resolve(void all.push(each))).read(event);
  if (read.ok) await read.value(tx);
  return all;
};

describe('a handler', () => {
  it('gets the event with its place and day, its data typed by the contract', async () => {
    const event = envelope(2, { project: 'P1', visitors: 4 });
    const [given] = await received(event);
    expect(given).toEqual(event);
    expect((given?.data.visitors ?? 0) + 1).toBe(5);
  });

  it('gets an older version lifted, and still knows which one was published', async () => {
    expect(await received(envelope(1, { project: 'P1' }))).toEqual([envelope(1, { project: 'P1', visitors: 1 })]);
  });

  it.each([
    ['data that break the contract', 'DATA_INVALID', envelope(2, { project: 'P1', visitors: 0 })],
    ['a version that this build does not know', 'UNKNOWN_EVENT', envelope(3, { project: 'P1' })],
  ])('never gets %s: the reason is %s', async (_, reason, event) => {
    expect(on(newest, ignore).read(event)).toMatchObject({ ok: false, reason });
    expect(await received(event)).toEqual([]);
  });

  it('of a version that has a newer one is refused when it is defined', () => {
    expect(() => on(first, ignore)).toThrow(
      expect.objectContaining({ code: 'CONTRACT_SUPERSEDED', details: { contract: 'invented.visited@1' } }),
    );
  });

  it('is the only one of its event', () => {
    expect(() => handlersByName([on(newest, ignore), on(newest, ignore)])).toThrow(
      expect.objectContaining({ code: 'CONTRACT_HANDLED_TWICE', details: { event: 'invented.visited' } }),
    );
  });
});

it('what follows from an event is the doing of its publisher, on its day, caused by the event at its position', async () => {
  const [event] = await received(envelope(1, { project: 'P1' }));
  expect(event && causeOf(event)).toEqual({ actor: 'invented', businessDay: '2026-01-20', cause: 'invented:7' });
});
