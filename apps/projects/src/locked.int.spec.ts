import { setTimeout as sleep } from 'node:timers/promises';
import { codesOf, eventually } from '@anxin/testing';
import { Client } from 'pg';
import { type Service, startService } from './service.fixture';

let service: Service;
let other: Client;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
  other = new Client({ connectionString: service.urls.migratorUrl });
  await other.connect();
});
afterEach(() => other.query('ROLLBACK'));
afterAll(async () => {
  await other.end();
  await service.close();
});

const lock = async (table: string): Promise<void> => {
  await other.query('BEGIN');
  await other.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
};
const CONCERNED = '{ projects(first: 5) { nodes { code wageAccount { balanceFen } } } }';
const UNCONCERNED = '{ enterprises(first: 5) { nodes { creditCode name } } }';

/** What half of some questions took at most, asked one after the other, in ms. */
const medianOf = async (query: string, count: number): Promise<number> => {
  const took: number[] = [];
  for (let asked = 0; asked < count; asked++) {
    const began = performance.now();
    expect(codesOf(await service.ask('OFFICE', query))).toEqual([]);
    took.push(performance.now() - began);
  }
  return took.toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? Infinity;
};

/** How many statements wait for the lock. */
const waiting = async (): Promise<number> => {
  const { rows } = await other.query<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted AND relation = 'movement'::regclass`,
  );
  return rows[0]?.waiting ?? 0;
};

describe('while a table is locked', () => {
  it('questions that read it are given up by a code, and the others go on as if nothing was', async () => {
    const before = await medianOf(UNCONCERNED, 60);
    await lock('movement');
    let over = false;
    const codes = new Set<string>();
    const askers = Array.from({ length: 40 }, async () => {
      while (!over) for (const code of codesOf(await service.ask('OFFICE', CONCERNED))) codes.add(code);
    });
    await sleep(300);
    const during = await medianOf(UNCONCERNED, 60);
    over = true;
    await Promise.all(askers);
    expect([...codes]).toEqual(['DATABASE_BUSY']);
    // Some room for a machine that does other things; what waited for a connection would wait a second for the lock.
    expect(during).toBeLessThan(Math.max(2 * before, 500));
  });

  it('a question whose asker has gone is ended in the database too', async () => {
    await lock('movement');
    const gone = new AbortController();
    const asked = fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...service.as('OFFICE') },
      body: JSON.stringify({ query: CONCERNED }),
      signal: gone.signal,
    });
    await eventually(async () => expect(await waiting()).toBe(1), { withinMs: 900 });
    gone.abort();
    await expect(asked).rejects.toThrow('aborted');
    await eventually(async () => expect(await waiting()).toBe(0), { withinMs: 400 });
  });
});
