import { inTransaction } from './in-transaction';

const deadlock = () => Object.assign(new Error('deadlock detected'), { driverError: { code: '40P01' } });
const locked = () => Object.assign(new Error('canceling statement'), { driverError: { code: '55P03' } });

/** A database in which the work fails so often with a fault before it is done. */
const failing = (times: number, fault: () => Error) => {
  let tries = 0;
  const transaction = () => (tries++ < times ? Promise.reject(fault()) : Promise.resolve('done'));
  return { database: { transaction } as never, tries: () => tries };
};

const work = () => Promise.resolve('done');

it('what gave way to another is done again, and its caller learns nothing of that', async () => {
  const { database, tries } = failing(2, deadlock);
  expect(await inTransaction(database, work)).toBe('done');
  expect(tries()).toBe(3);
});

it.each([
  ['gives way each time is given up after five tries', Infinity, deadlock, 5],
  ['failed otherwise is not tried again: nobody knows that it would go in', 1, locked, 1],
])('what %s', async (_, times, fault, expected) => {
  const { database, tries } = failing(times, fault);
  await expect(inTransaction(database, work)).rejects.toThrow(fault().message);
  expect(tries()).toBe(expected);
});
