import { startDays } from './days';

const nothing = () => Promise.resolve();
const faults: unknown[] = [];

/** Days that run on a clock of the test's; what signs the heads. */
const begun = (signHeads: () => Promise<void>) =>
  startDays(
    {
      signHeads,
      closeInterrupted: nothing,
      followClock: nothing,
      takeParameters: nothing,
      evaluateUnlessImporting: nothing,
    },
    (fault) => faults.push(fault),
  );
const minutes = (count: number) => jest.advanceTimersByTimeAsync(count * 60_000);

beforeEach(() => {
  jest.useFakeTimers();
  faults.length = 0;
});
afterEach(() => jest.useRealTimers());

it('the head of the journal is signed at the start, and no hour passes without', async () => {
  const sign = jest.fn(nothing);
  const days = begun(sign);
  await minutes(0);
  expect(sign).toHaveBeenCalledTimes(1);
  for (let hour = 1; hour <= 24; hour++) {
    const before = sign.mock.calls.length;
    await minutes(60);
    expect(sign.mock.calls.length).toBeGreaterThan(before);
  }
  await days.stop();
});

it('a head that could not be signed is signed a second later, and it is said', async () => {
  const sign = jest.fn(nothing).mockRejectedValueOnce(new Error('the disk is full'));
  const days = begun(sign);
  await jest.advanceTimersByTimeAsync(1_100);
  expect(sign).toHaveBeenCalledTimes(2);
  expect(faults).toEqual([new Error('the disk is full')]);
  await days.stop();
});
