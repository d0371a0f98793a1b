import { codesOf, eventually } from '@anxin/testing';
import { Client } from 'pg';
import { type Service, startService } from './service.fixture';

jest.setTimeout(60_000);

let service: Service;
let other: Client;
beforeAll(async () => {
  service = await startService();
  other = new Client({ connectionString: service.urls.migratorUrl });
  await other.connect();
  await other.query(`CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_sleep(30); RETURN NEW; END $$`);
});
afterEach(() => other.query('DROP TRIGGER IF EXISTS slowly ON idempotency'));
afterAll(async () => {
  await other.end();
  await service.close();
});

const slowly = (): Promise<unknown> =>
  other.query('CREATE TRIGGER slowly BEFORE INSERT ON idempotency FOR EACH ROW EXECUTE FUNCTION slowly()');
const withdraw = (accountId: string) =>
  service.ask('OFFICE', 'mutation ($input: AccountInput!) { accountWithdraw(input: $input) { standing } }', {
    input: { accountId, reason: '调离岗位', idempotencyKey: `withdraw ${accountId}` },
  });
const count = async (sql: string, value: string): Promise<number> =>
  (await other.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql} = $1`, [value])).rows[0]?.count ??
  -1;
const timed = async <Answer>(work: Promise<Answer>): Promise<[Answer, number]> => {
  const began = performance.now();
  return [await work, performance.now() - began];
};

it('a command asked of a service itself is undone at ten seconds and told so, and with the same key it is done once', async () => {
  await slowly();
  const [answer, ms] = await timed(withdraw('slow-1'));
  expect(codesOf(answer)).toEqual(['DATABASE_BUSY']);
  expect(ms).toBeGreaterThan(9_000);
  expect(ms).toBeLessThan(11_500);
  expect(await count('account WHERE id', 'slow-1')).toBe(0);
  await other.query('DROP TRIGGER slowly ON idempotency');
  const told: number[] = [];
  for (let times = 0; times < 2; times++) {
    expect((await withdraw('slow-1')).body.data).toEqual({ accountWithdraw: { standing: 'WITHDRAWN' } });
    told.push(await count('journal WHERE cause', 'command:accountWithdraw'));
  }
  expect(told[0]).toBeGreaterThan(0);
  expect(told[1]).toBe(told[0]);
});

it('a stop answers a command that waits longer than it may: nothing of it was done, and it is to be sent again', async () => {
  await slowly();
  const asked = withdraw('slow-2');
  const writes = "pg_locks WHERE relation = 'idempotency'::regclass AND mode";
  await eventually(async () => expect(await count(writes, 'RowExclusiveLock')).toBe(1));
  const [, ms] = await timed(service.stop());
  expect(codesOf(await asked)).toEqual(['STOPPING']);
  expect(ms).toBeLessThan(9_000);
  expect(await count('account WHERE id', 'slow-2')).toBe(0);
});
