import { Turns } from './turns';

const BUSY = new Error('busy');
const turns = (over: object = {}) => new Turns({ size: 4, kept: 1, waitMs: 20, waiting: 3, busy: () => BUSY, ...over });

it('one lane never has the last turns: another goes on at once while it waits', async () => {
  const scarce = turns();
  await Promise.all([scarce.take('stuck'), scarce.take('stuck'), scarce.take('stuck')]);
  const fourth = scarce.take('stuck');
  const end = await scarce.take('other');
  end();
  await expect(fourth).rejects.toEqual(BUSY);
});

it('who waits begins in the order of asking as soon as a turn ends, and a turn ends once', async () => {
  const scarce = turns({ size: 2, waitMs: 1_000 });
  const began: string[] = [];
  const first = await scarce.take('a');
  const waiting = ['second', 'third'].map(async (name) => {
    const end = await scarce.take('a');
    began.push(name);
    return end;
  });
  expect(began).toEqual([]);
  first();
  first();
  const second = await waiting[0];
  expect(began).toEqual(['second']);
  second?.();
  await waiting[1];
  expect(began).toEqual(['second', 'third']);
});

it('no more than so many wait, and none for longer than so long', async () => {
  const scarce = turns({ size: 1, kept: 0 });
  await scarce.take('a');
  const waiting = [1, 2, 3].map(() => scarce.take('a'));
  await expect(scarce.take('b')).rejects.toEqual(BUSY);
  for (const one of waiting) await expect(one).rejects.toEqual(BUSY);
  const late = scarce.take('b');
  await expect(late).rejects.toEqual(BUSY);
});

it('whoever leaves waits no more, and takes no turn', async () => {
  const scarce = turns({ size: 1, kept: 0, waitMs: undefined });
  const end = await scarce.take('a');
  const leaving = new AbortController();
  const left = scarce.take('b', leaving.signal);
  const next = scarce.take('c');
  leaving.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  end();
  await expect(next).resolves.toBeInstanceOf(Function);
  expect(scarce.waiting).toBe(0);
});
