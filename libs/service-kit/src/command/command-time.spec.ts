import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@anxin/domain-kit';
import { inCommandTime } from './command-time';

const begun = () => ({ seen: { began: performance.now() }, cut: new AbortController() });
const untilOver = (over: AbortSignal): Promise<never> =>
  new Promise((_, reject) => over.addEventListener('abort', () => reject(over.reason as Error)));

const refusalOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    ({ code, details }: DomainError) => ({ code, details }),
  );

const asked = (work: (over: AbortSignal) => Promise<unknown>, commandMs: number, cutAfterMs?: number) => {
  const { seen, cut } = begun();
  if (cutAfterMs !== undefined) void sleep(cutAfterMs).then(() => cut.abort(new DomainError('STOPPING', 'stopping')));
  return refusalOf(inCommandTime({ seen, cut: cut.signal }, work, commandMs));
};

it('a command that ends in time is done, and nothing of its time is left over', async () => {
  expect(await asked(() => sleep(5), 200)).toBe('done');
});

it('one that does not is told that nothing of it was done', async () => {
  expect(await asked(untilOver, 20)).toEqual({ code: 'DATABASE_BUSY', details: { waitedFor: 'COMMAND' } });
});

it('one that a stop cuts is told that, also where the stop came first', async () => {
  expect(await asked(untilOver, 5_000, 20)).toMatchObject({ code: 'STOPPING' });
  const cut = AbortSignal.abort(new DomainError('STOPPING', 'stopping'));
  const work = (over: AbortSignal) => Promise.reject(over.reason as Error);
  expect(await refusalOf(inCommandTime({ ...begun(), cut }, work))).toMatchObject({ code: 'STOPPING' });
});

it('one that a silent database neither does nor undoes is told that its outcome is unknown', async () => {
  const began = performance.now();
  expect(await asked(() => new Promise(() => undefined), 20)).toMatchObject({ code: 'COMMAND_OUTCOME_UNKNOWN' });
  expect(performance.now() - began).toBeLessThan(1_500);
});

it('the commands of one operation have its time together', async () => {
  const cut = new AbortController().signal;
  const seen = { began: performance.now() - 10_000 };
  expect(await refusalOf(inCommandTime({ seen, cut }, untilOver))).toMatchObject({ code: 'DATABASE_BUSY' });
});
