import { killDuringImport } from './schedule/killed-import';
import { pause } from './schedule/pausing';
import { stopUnderLoad } from './schedule/stopping';
import { freshStack, type RunningStack } from './world/stack';

jest.setTimeout(300_000);

let stack: RunningStack;
beforeAll(async () => (stack = await freshStack(() => undefined)));
afterAll(() => stack.close());

describe('SIGTERM with 60 requests in flight and 60 on fresh connections', () => {
  it.each([
    ['projects', 0],
    ['projects', 1_000],
    ['workers', 0],
    ['cases', 0],
    ['enforcement', 0],
    ['gateway', 0],
    ['web', 0],
  ])('to %s, %d ms after it is ready, cuts none and ends within 10 s', async (service, afterMs) => {
    const { answered, refused, cut, endedMs } = await stopUnderLoad(stack, service, afterMs);
    expect({ cut, sum: answered + refused }).toEqual({ cut: 0, sum: 120 });
    expect(endedMs).toBeLessThan(10_000);
  });

  it('is told as an end that nobody asked the stack for, and the service is back', () => {
    expect(stack.said).toEqual(expect.arrayContaining([expect.stringMatching(/^gateway：意外结束.*exit code 0/)]));
    expect(stack.said).toEqual(expect.arrayContaining(['gateway：已恢复 runs again']));
  });
});

it('an import that is killed leaves nothing readable, and holds up neither evaluation nor clock once the service is back', async () => {
  const { closedMs, clockMs, ...rest } = await killDuringImport(stack, '2026-03-11');
  expect(rest).toEqual({ leftOnDisk: [], status: 'INTERRUPTED', sessions: 0 });
  expect(closedMs + clockMs).toBeLessThan(10_000);
});

it('a process that is paused for a minute goes on, and hears what was said meanwhile', async () => {
  expect(await pause(stack, 'workers', 61_000)).toMatchObject({ isSame: true });
});
