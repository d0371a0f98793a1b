import { setTimeout as sleep } from 'node:timers/promises';
import { codesOf, type Who } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

let keys = 0;
const give = (who: Who, mutation: string, accountId: string, reason = '调离岗位') =>
  service.ask(who, `mutation ($input: AccountInput!) { ${mutation}(input: $input) { id standing notBefore } }`, {
    input: { accountId, reason, idempotencyKey: `k-${(keys += 1)}` },
  });
const statusOf = async (who: Who): Promise<number> => (await service.ask(who, '{ __typename }')).status;
const untilRefused = async (who: Who): Promise<number> => {
  const from = performance.now();
  while ((await statusOf(who)) !== 401) await sleep(50);
  return performance.now() - from;
};

it('a withdrawn account has no token that holds within five seconds, and nobody else loses one', async () => {
  expect(await statusOf('TOWN')).toBe(200);
  const { body } = await give('OFFICE', 'accountWithdraw', 'town-1');
  expect(body.data?.['accountWithdraw']).toMatchObject({ id: 'town-1', standing: 'WITHDRAWN' });
  expect(await untilRefused('TOWN')).toBeLessThan(5_000);
  expect(await statusOf('TOWNS')).toBe(200);
  expect(codesOf(await give('OFFICE', 'accountChange', 'town-1'))).toEqual(['ACCOUNT_WITHDRAWN']);
});

it('a changed account loses the tokens from before, and is told under the one key that everybody follows', async () => {
  expect(codesOf(await give('OFFICE', 'accountChange', 'contractor-1'))).toEqual([]);
  expect(await untilRefused('CONTRACTOR')).toBeLessThan(5_000);
  let events: { name: string; data: object }[] = [];
  while (events.length < 2) {
    const path = '/feed/key?key=accounts&limit=10';
    const answer = await service.get(path, service.signed('GET', path));
    events = (JSON.parse(answer.text) as { events: typeof events }).events;
    await sleep(50);
  }
  expect(events.map(({ name, data }) => [name, data])).toEqual([
    ['projects.account-changed', expect.objectContaining({ account: 'town-1', standing: 'WITHDRAWN' })],
    ['projects.account-changed', expect.objectContaining({ account: 'contractor-1', standing: 'STANDS' })],
  ]);
  // The reason is the office's own.
  expect(JSON.stringify(events)).not.toContain('调离');
});

it('a restored account is not given its old tokens back', async () => {
  expect(codesOf(await give('OFFICE', 'accountRestore', 'town-1'))).toEqual([]);
  await sleep(1_500);
  expect(await statusOf('TOWN')).toBe(401);
});

it.each<[string, Who, string, string, string]>([
  ['a contractor', 'CONTRACTORS', 'accountWithdraw', 'town-2', 'FORBIDDEN'],
  ['the office, of one that was never withdrawn', 'OFFICE', 'accountRestore', 'town-2', 'ACCOUNT_UNKNOWN'],
  ['the office, of an id that is a person’s number', 'OFFICE', 'accountWithdraw', '13812345678', 'ACCOUNT_ID_INVALID'],
])('%s is refused', async (_, who, mutation, account, code) => {
  expect(codesOf(await give(who, mutation, account))).toContain(code);
});
