import { setTimeout as sleep } from 'node:timers/promises';
import { type SpecStack, stackForSpecs } from '../services/stack.fixture';
import { anxin } from './command.fixture';

jest.setTimeout(180_000);

let stack: SpecStack;
beforeAll(async () => {
  stack = await stackForSpecs();
});
afterAll(() => stack.stop());

const HEARD_WITHIN_MS = 5_000;

const account = (...args: string[]) => anxin('account', ...args, '--reason', '岗位调整', '--services', stack.file);
const refreshed = (token: string) => anxin('token', token, '--services', stack.file);

/** What each door of the system says to a token: the gateway, and every service itself. */
const doors = async (token: string): Promise<readonly number[]> =>
  Promise.all(
    [stack.gateway, ...Object.values(stack.services)].map(async (url) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query: '{ __typename }' });
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).status;
    }),
  );
const all = (status: number): readonly number[] => [status, ...Object.keys(stack.services).map(() => status)];

/** How long it takes until every door refuses a token. */
const untilRefused = async (token: string): Promise<number> => {
  const from = performance.now();
  while ((await doors(token)).some((status) => status !== 401)) {
    if (performance.now() - from > 30_000) throw new Error(`not refused: ${(await doors(token)).join()}`);
    await sleep(50);
  }
  return performance.now() - from;
};
/** The claims of a token. */
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

it('a token that is refreshed lives a quarter of an hour, one that is printed for the demonstration a day', () => {
  // To the next whole second, since both are told in whole ones.
  const life = ({ iat, exp }: Record<string, unknown>) => Math.ceil((Number(exp) - Number(iat)) / 60) * 60;
  expect(life(claimsOf(stack.tokens['TOWN'] ?? ''))).toBe(24 * 3600);
  const { code, out } = refreshed('TOWN');
  expect(code).toBe(0);
  expect(life(claimsOf(out.trim()))).toBe(15 * 60);
});

it('a changed scope ends the tokens before it at every door within five seconds, and a refreshed one has it', async () => {
  const before = stack.tokens['TOWN'] ?? '';
  const other = stack.tokens['DEPARTMENT'] ?? '';
  expect(await doors(before)).toEqual(all(200));
  expect(account('change', 'town-1', '--areas', '620522104,620522105')).toMatchObject({ code: 0 });
  expect(await untilRefused(before)).toBeLessThan(HEARD_WITHIN_MS);
  expect(await doors(other)).toEqual(all(200));
  const fresh = refreshed(before).out.trim();
  expect(claimsOf(fresh)).toMatchObject({ sub: 'town-1', role: 'TOWN', areas: ['620522104', '620522105'] });
  expect(await doors(fresh)).toEqual(all(200));
});

it('a role that is taken back ends before its token does, and no token is refreshed until it is given back', async () => {
  const token = stack.tokens['CONTRACTOR'] ?? '';
  expect(account('withdraw', 'contractor-1')).toMatchObject({ code: 0 });
  expect(await untilRefused(token)).toBeLessThan(HEARD_WITHIN_MS);
  const refused = refreshed('CONTRACTOR');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('UNAUTHENTICATED')]);

  const scope = ['--role', 'CONTRACTOR', '--enterprises', '91620599QA4XFD1Y5A'];
  expect(account('change', 'contractor-1', ...scope).err).toContain('ACCOUNT_WITHDRAWN');
  expect(account('restore', 'contractor-1', ...scope)).toMatchObject({ code: 0 });
  const again = refreshed('CONTRACTOR').out.trim();
  const from = performance.now();
  while ((await doors(again)).some((status) => status !== 200) && performance.now() - from < 30_000) await sleep(50);
  expect(await doors(again)).toEqual(all(200));
  expect(await doors(token)).toEqual(all(401));
});

it('a service that starts again still refuses what was refused before', async () => {
  const token = stack.tokens['TOWN'] ?? '';
  await stack.restart('workers');
  await stack.restart('gateway');
  expect(await doors(token)).toEqual(all(401));
});
