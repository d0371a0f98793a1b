import { plainDate } from '@anxin/domain-kit';
import { connected } from '@anxin/local/postgres';
import { ChainWalk, looseEnds, storedRows } from '@anxin/evidence';
import { append, type Rows, startSealer } from '@anxin/service-kit';
import { eventually } from '@anxin/testing';
import { figuresOf } from './world/figures';
import { freshService, type World } from './world/service';
import { committed, runWriters, step } from './world/writers';

let world: World;
const failed = jest.fn();
const rows: Rows = (sql, parameters) => world.database.query(sql, [...parameters]);

const sealAll = async (): Promise<void> => {
  const sealer = startSealer({ databaseUrl: world.urls.serviceUrl, onFault: failed });
  await eventually(async () => expect(await rows('SELECT * FROM queue LIMIT 1', [])).toEqual([]), { withinMs: 20_000 });
  await sealer.stop();
};

beforeEach(async () => {
  world = await freshService('faults');
});
afterEach(() => world.close());

describe('sixteen writers that dawdle and roll back, while the sealer seals', () => {
  it('lose no event, and every key keeps its order', async () => {
    const sealer = startSealer({ databaseUrl: world.urls.serviceUrl, onFault: failed });
    await runWriters({ database: world.database, seed: 7, writers: 16, keys: 12, steps: 120 });
    await eventually(async () => expect(await rows('SELECT * FROM queue LIMIT 1', [])).toEqual([]));
    await sealer.stop();
    const sealed = await rows<{ key: string; n: number; keySeq: number; position: number }>(
      `SELECT s.key, (j.payload::jsonb->>'n')::int AS n, s.key_seq AS "keySeq", s.position::int
       FROM seal s JOIN journal j USING (stream, version) ORDER BY s.position`,
      [],
    );
    expect(figuresOf(await committed(world.database), sealed)).toMatchObject({ lost: 0, twice: 0, outOfOrder: 0 });
    expect(sealed.every(({ n, keySeq }) => n === keySeq)).toBe(true);
    expect(sealed.map(({ position }) => position)).toEqual(sealed.map((_, index) => index + 1));
  });

  it('are sealed by whichever replica holds the lock, one at a time', async () => {
    const sealers = [1, 2, 3].map(() => startSealer({ databaseUrl: world.urls.serviceUrl, onFault: failed }));
    const writing = runWriters({ database: world.database, seed: 8, writers: 8, keys: 5, steps: 60 });
    for (const sealer of sealers.slice(0, 2)) await sealer.stop();
    await writing;
    await eventually(async () => expect(await rows('SELECT * FROM queue LIMIT 1', [])).toEqual([]));
    await sealers[2]?.stop();
    const walk = new ChainWalk();
    for await (const row of storedRows(rows)) walk.add(row);
    expect(walk.end().findings).toEqual([]);
  });
});

describe('the database itself refuses', () => {
  const stepped = () => world.database.transaction((tx) => step(tx, 'key-1'));

  it('a state row that changes without a journal row', async () => {
    await expect(world.database.query(`INSERT INTO counter VALUES ('k', 1)`)).rejects.toThrow(/without a journal row/);
    expect(await rows('SELECT * FROM counter', [])).toEqual([]);
  });

  it('a state row whose transaction names the journal row of another', async () => {
    await stepped();
    const [line] = await rows<{ id: string }>('SELECT id FROM queue', []);
    const forged = world.database.transaction(async (tx) => {
      await tx.query(`SELECT set_config('anxin.queued', $1, true)`, [line?.id]);
      await tx.query(`INSERT INTO counter VALUES ('k', 1)`);
    });
    await expect(forged).rejects.toThrow(/without a journal row/);
  });

  it.each([
    ['an update of the journal', `UPDATE journal SET actor = 'nobody'`],
    ['a deletion from the journal', 'DELETE FROM journal'],
    ['an emptied journal', 'TRUNCATE journal'],
    ['an update of a seal', `UPDATE seal SET hash = 'x'`],
    ['a deletion of seals', 'DELETE FROM seal'],
    [
      'a journal row put in by hand',
      `INSERT INTO journal (stream, version, type, business_day, actor, rules, payload_digest) VALUES ('s', 1, 't', '2026-01-20', 'a', '{}', '')`,
    ],
    ['a line put into the queue by hand', `INSERT INTO queue (stream, version) VALUES ('s', 1)`],
    ['a note of inserted facts taken away by hand', 'DELETE FROM inserted'],
    ['a new table', 'CREATE TABLE mine ()'],
  ])('the service role %s', async (_, sql) => {
    await stepped();
    await expect(world.database.query(sql)).rejects.toThrow(/permission denied|insert-only/);
  });

  it.each([
    ['an update of the journal', `UPDATE journal SET actor = 'nobody'`],
    ['a deletion from the journal', 'DELETE FROM journal'],
    ['a deletion of seals', 'DELETE FROM seal'],
  ])('even the owner %s', async (_, sql) => {
    await stepped();
    await sealAll();
    await connected(world.urls.migratorUrl, async (client) => {
      await expect(client.query(sql)).rejects.toThrow(/insert-only/);
    });
  });

  it('the api role any row without a scope, and any row of another', async () => {
    await stepped();
    await sealAll();
    await connected(world.urls.apiUrl, async (client) => {
      const see = async (role: string, ...scope: string[]) => {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('anxin.role', $1, true), set_config('anxin.scope', $2::text[]::text, true)`,
          [role, scope],
        );
        const { rowCount } = await client.query('SELECT * FROM journal');
        await client.query('COMMIT');
        return rowCount;
      };
      expect((await client.query('SELECT * FROM journal')).rowCount).toBe(0);
      expect(await see('OFFICE')).toBe(1);
      expect(await see('DEPARTMENT', 'HOUSING')).toBe(1);
      expect(await see('DEPARTMENT', 'WATER')).toBe(0);
      expect(await see('DEPARTMENT')).toBe(0);
      expect(await see('TOWN', '620522104', '620522105')).toBe(1);
      expect(await see('', 'HOUSING')).toBe(0);
      // After a commit the setting is an empty text, and sees nothing.
      expect((await client.query('SELECT * FROM journal')).rowCount).toBe(0);
      await expect(client.query('SELECT * FROM counter')).rejects.toThrow(/permission denied/);
    });
  });
});

it('an erased payload leaves the chain whole and shows as erased', async () => {
  await world.database.transaction((tx) => step(tx, 'key-1'));
  await world.database.transaction((tx) => step(tx, 'key-1'));
  await sealAll();
  await connected(world.urls.migratorUrl, (client) =>
    client.query('UPDATE journal SET payload = NULL, salt = NULL WHERE version = 1'),
  );
  const walk = new ChainWalk();
  for await (const row of storedRows(rows)) walk.add(row);
  expect(walk.end().findings).toEqual([expect.objectContaining({ kind: 'ERASED', position: 1 })]);
  expect(await looseEnds(rows)).toEqual([]);
});

it('a command that is refused, or whose transaction breaks, leaves neither state nor history', async () => {
  const broken = world.database.transaction(async (tx) => {
    await step(tx, 'key-1');
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(await rows('SELECT 1 FROM journal UNION ALL SELECT 1 FROM counter UNION ALL SELECT 1 FROM queue', [])).toEqual(
    [],
  );
});

it('entries of several streams in one transaction each take the next version of their own', async () => {
  const entry = (stream: string) => ({ stream, type: 'T', place: { sector: null, area: null }, payload: {} });
  const cause = { actor: 'a', businessDay: plainDate('2026-01-20') };
  await world.database.transaction((tx) => append(tx, ['b', 'a', 'b'].map(entry), cause));
  await world.database.transaction((tx) => append(tx, ['a', 'b'].map(entry), cause));
  expect(await rows('SELECT stream, version FROM journal ORDER BY 1, 2', [])).toEqual([
    { stream: 'a', version: 1 },
    { stream: 'a', version: 2 },
    { stream: 'b', version: 1 },
    { stream: 'b', version: 2 },
    { stream: 'b', version: 3 },
  ]);
});
