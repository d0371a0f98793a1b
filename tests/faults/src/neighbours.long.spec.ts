import { failedOf } from './neighbours/askers';
import { gatewayApart } from './neighbours/clocks';
import { rollingRestart } from './neighbours/rolling';
import { startSystem, type System } from './neighbours/system';

let system: System;
beforeAll(async () => {
  system = await startSystem({ isDoubled: true });
}, 300_000);
afterAll(() => system.close());

it('a rolling restart of two processes of each service costs no question and no command', async () => {
  const { restarts, questions, chains, commands } = await rollingRestart(system, () => undefined);
  expect(restarts).toBe(2 * Object.keys(system.stack.services).length);
  for (const heard of [questions, chains, commands]) {
    expect(heard.asked).toBeGreaterThan(0);
    expect({ ...heard.codes, failed: failedOf(heard) }).toEqual({ failed: 0 });
  }
}, 300_000);

it.each([
  ['ahead', 5, / (29\d|30\d)$/m],
  ['behind', -5, / -(29\d|30\d)$/m],
])(
  'a gateway whose clock is five minutes %s says so to callers, probes and metrics',
  async (_, minutes, seconds) => {
    const { code, status, metrics, after } = await gatewayApart(system, minutes);
    expect({ code, status, after }).toEqual({ code: 'CLOCKS_APART', status: 503, after: undefined });
    expect(metrics.filter((line) => line.includes('subgraph="projects"')).join('\n')).toMatch(seconds);
  },
  120_000,
);
