import { type SpecStack, stackForSpecs } from '../services/stack.fixture';
import { anxinFromSource } from './command.fixture';

jest.setTimeout(180_000);

let stack: SpecStack;
beforeAll(async () => {
  stack = await stackForSpecs();
});
afterAll(() => stack.stop());

const clock = (...args: string[]) => anxinFromSource('clock', '--services', stack.file, '--lang', 'en', ...args);

it('moves the business day of every service forward, each day done before the next, and never back', async () => {
  expect(clock().out).toContain('The business day is 2026-03-31.');
  const { code, out } = clock('--to', '2026-04-02');
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 3)).toEqual([
    '2026-04-01 is done.',
    '2026-04-02 is done.',
    'The business day went from 2026-03-31 to 2026-04-02.',
  ]);
  for (const url of Object.values(stack.services)) {
    const ask = () =>
      fetch(`${url}/settlement`, { headers: { authorization: `Bearer ${stack.tokens['OFFICE'] ?? ''}` } });
    // A connection that was kept may be closed by the other side just then.
    const answer = await ask().catch(ask);
    expect(await answer.json()).toMatchObject({ due: 0, unsealed: 0, setAside: 0 });
  }
  const back = clock('--to', '2026-04-01');
  expect([back.code, back.err]).toEqual([2, expect.stringContaining('CLOCK_BACKWARDS')]);
});
