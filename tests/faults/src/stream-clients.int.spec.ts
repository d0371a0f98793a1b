import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DayTally, type ToldEvent, toldDigest } from '@anxin/evidence';
import { eventually } from '@anxin/testing';
import { Client } from 'pg';
import { freshStreams, QUERY, type Streams, type Told } from './world/streams';

let world: Streams;
beforeAll(async () => void (world = await freshStreams()));
afterEach(() => world.leave());
afterAll(() => world.close());

const transportTold = async (): Promise<number> => {
  const told = `SELECT count(*)::int AS n FROM journal WHERE sector = 'TRANSPORT'`;
  return (await world.telling.database.query<{ n: number }[]>(told))[0]?.n ?? 0;
};
const CLIENTS = join(__dirname, '../../../libs/service-kit/src/streams/clients');
const folder = mkdtempSync(join(tmpdir(), 'anxin-clients-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The whole lines of a text. */
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

describe('a client of a department, written in thirty lines', () => {
  type Kept = Told & { readonly data: { readonly n?: number; readonly events?: { readonly events: readonly Told[] } } };
  const kept = (out: string): readonly Kept[] =>
    existsSync(out) ? linesOf(readFileSync(out, 'utf8')).map((line) => JSON.parse(line) as Kept) : [];
  // A client that reads no JSON keeps whole batches.
  const events = (out: string): readonly Told[] => kept(out).flatMap((line) => line.data.events?.events ?? [line]);

  const cases = [
    ['TypeScript', process.execPath, ['--import', 'tsx', 'follow.ts']],
    ['Python', 'python3', ['follow.py']],
    ['Java', 'java', ['Follow.java']],
  ] as const;
  it.each(cases)('in %s is killed, goes on, and has every event once and in order', async (language, program, args) => {
    if (spawnSync(program, ['--version']).status !== 0) {
      process.stdout.write(`${program} is not here: the client in ${language} was not tried\n`);
      return;
    }
    const [out, token] = [join(folder, `${language}.jsonl`), join(folder, `${language}.token`)];
    const own = `own-${language}`;
    const actor = { id: own, role: 'DEPARTMENT', sectors: ['TRANSPORT'] } as const;
    writeFileSync(token, await world.service.mint(actor));
    const start = () => spawn(program, [...args, world.service.url, token, out], { cwd: CLIENTS, stdio: 'ignore' });
    const heard = (count: number) =>
      eventually(() => Promise.resolve(expect(events(out).length).toBe(count)), { withinMs: 30_000 });
    const before = await transportTold();
    for (let turn = 1; turn <= 2; turn++) {
      const child = start();
      await world.telling.tell(['TRANSPORT', 'WATER', 'TRANSPORT']);
      await heard(before + turn * 2).finally(() => child.kill('SIGKILL'));
      await once(child, 'exit');
      // As a kill in the middle of a line leaves it.
      if (turn === 1) appendFileSync(out, '{"cursor":"');
    }
    expect(new Set(events(out).map(({ sector }) => sector))).toEqual(new Set(['TRANSPORT']));
    const places = events(out).map(({ key, keySeq }) => `${key} ${keySeq}`);
    expect(new Set(places).size).toBe(before + 4);
    // With another's token it ends by itself: trying again would not help.
    writeFileSync(token, (world.service.as('CONTRACTOR')['authorization'] ?? '').replace('Bearer ', ''));
    expect(await once(start(), 'exit')).toEqual([1, null]);
  });
});

describe('what a service tells', () => {
  it('is described to whoever has a token, and to nobody else', async () => {
    const { status, body } = await world.service.get('/events/asyncapi.json', world.service.as('WATER'));
    expect([status, body]).toMatchObject([200, { asyncapi: '3.0.0' }]);
    expect((await world.service.get('/events/asyncapi.json')).status).toBe(401);
    const unknown = await world.service.get('/events/little.said@1.json', world.service.as('WATER'));
    expect(unknown.body.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a day', () => {
  const EVENTS = `subscription ($after: Cursor) { events(after: $after) { live cursor events {
    cursor name version key keySeq sector area businessDay recordedAt erased data } } }`;
  const DAY = `query ($through: Cursor, $filter: EventFilter) { eventsOfDay(on: "2026-01-20", through: $through, filter: $filter) {
    count digest keys { key count digest } erased } }`;
  type Day = {
    count: number;
    digest: string;
    keys: { key: string; count: number; digest: string }[];
    erased: string[];
  };
  const dayOf = async (who: Parameters<typeof world.tokenOf>[0], variables = {}) =>
    (await world.service.ask(who, DAY, variables)).body.data?.['eventsOfDay'] as Day;
  /** What one hears from the beginning, until nothing more waits. */
  const heardBy = async (who: 'WATER' | 'TOWN') => {
    const heard: (Told & ToldEvent)[] = [];
    for await (const { data } of world.bySse(world.tokenOf(who), {}, EVENTS).messages) {
      heard.push(...((data?.events.events ?? []) as (Told & ToldEvent)[]));
      if (data?.events.live) break;
    }
    return heard;
  };
  const tallied = (heard: readonly ToldEvent[]) => {
    const tally = new DayTally();
    const ordered = heard.toSorted((a, b) => (a.key === b.key ? a.keySeq - b.keySeq : a.key < b.key ? -1 : 1));
    for (const event of ordered) tally.add(event, toldDigest(event));
    return { ...tally.all, keys: [...tally.keys].map(([key, one]) => ({ key, ...one })) };
  };

  it.each(['WATER', 'TOWN'] as const)('is the same at the service and at %s, up to any cursor', async (who) => {
    await world.telling.tell(['WATER', 'HOUSING', 'WATER', 'HOUSING'], '甲"\u2028');
    // A project that was another sector's before.
    await world.telling.tell(['HOUSING', 'WATER'], '', 'moved');
    const heard = await heardBy(who);
    const through = heard.at(-1)?.cursor;
    expect(await dayOf(who, { through })).toEqual({ ...tallied(heard), erased: [] });
    const file = join(folder, `${who}.jsonl`);
    writeFileSync(file, heard.map((event) => `${JSON.stringify(event)}\n`).join(''));
    const { stdout, error } = spawnSync('python3', [join(CLIENTS, 'tally.py'), '2026-01-20', file]);
    const { count, digest } = tallied(heard);
    if (!error) expect(String(stdout)).toBe(`${count} ${digest}\n`);
    // What was told otherwise before a restore counts in its later form alone.
    const [first, ...rest] = heard.map((event) => JSON.stringify(event));
    const before = JSON.stringify({ ...heard[0], area: 'other' });
    const restored = [before, '{"cursor":"","restored":true}', first, ...rest];
    writeFileSync(file, restored.map((line) => `${line}\n`).join(''));
    const after = spawnSync('python3', [join(CLIENTS, 'tally.py'), '2026-01-20', file]);
    if (!error) expect(String(after.stdout)).toBe(`${count} ${digest}\n`);
    const some = heard.slice(0, -1);
    expect(await dayOf(who, { through: some.at(-1)?.cursor })).toEqual({ ...tallied(some), erased: [] });
    const key = String(heard[0]?.key);
    const ofKey = heard.filter((event) => event.key === key);
    expect(await dayOf(who, { through, filter: { keys: [key] } })).toEqual({ ...tallied(ofKey), erased: [] });
  });

  it('counts an event whose data were erased without them, and says which', async () => {
    await world.telling.tell(['WATER']);
    const heard = await heardBy('WATER');
    const last = heard.at(-1);
    const erase = `UPDATE journal SET payload = NULL, salt = NULL FROM seal s
      WHERE (s.stream, s.version) = (journal.stream, journal.version) AND s.key = '${last?.key}' AND s.key_seq = ${last?.keySeq}`;
    const owner = new Client({ connectionString: world.service.urls.migratorUrl });
    await owner.connect();
    await owner.query(erase).finally(() => owner.end());
    const without = heard.map((event) => (event === last ? { ...event, data: null } : event));
    expect(await dayOf('WATER', { through: last?.cursor })).toEqual({ ...tallied(without), erased: [last?.cursor] });
  });

  it('is nothing where nothing was told, refuses a place that is none, and is not a stranger’s to ask', async () => {
    const other = await world.service.ask('WATER', DAY.replace('01-20', '01-21'));
    expect(other.body.data?.['eventsOfDay']).toMatchObject({ count: 0, keys: [] });
    const { epoch } = await world.endOf();
    const beyond = Buffer.from(JSON.stringify([epoch, 2_000_000])).toString('base64url');
    const codes = [];
    for (const [who, through] of [['WATER', beyond], ['WATER', 'x'], ['CONTRACTOR'], ['WORKER']] as const)
      codes.push((await world.service.ask(who, DAY, { through })).body.errors?.[0]?.extensions.code);
    expect(codes).toEqual(['CURSOR_AHEAD', 'BAD_CURSOR', 'FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('who takes events', () => {
  type Standing = Record<'account' | 'transport' | 'cursor', string> &
    Record<'behind' | 'connects' | 'reconnects', number>;
  const standing = async (who: Parameters<typeof world.tokenOf>[0]) => {
    const { body } = await world.service.ask(
      who,
      '{ deliveries { account role sectors transport cursor behind behindSeconds connects reconnects lagged } }',
    );
    return body.data?.['deliveries'] as Standing[];
  };
  const of = async (who: Parameters<typeof world.tokenOf>[0], id: string) =>
    (await standing(who)).find(({ account }) => account === id);

  it('is seen by the office, by its own department and by no other, over all replicas', async () => {
    const token = async (id: string) =>
      `Bearer ${await world.service.mint({ id, role: 'DEPARTMENT', sectors: ['WATER'] })}`;
    const [one, other] = await Promise.all([world.replica(), world.replica()]);
    const { cursor } = await world.endOf();
    const mine = await token('water-9');
    const streams = [world.bySse(mine, { after: cursor }, QUERY, one.url), world.bySse(mine, {}, QUERY, other.url)];
    await Promise.all(streams.map(({ messages }) => messages.next()));
    world.leave();
    // What a replica knows it writes down as it stops, at the latest.
    for (const { stop } of [...one.stops, ...other.stops]) await stop();
    expect(await of('OFFICE', 'water-9')).toMatchObject({ connects: 2, reconnects: 1, lagged: 0 });
    const before = await of('WATER', 'water-9');
    expect(before).toMatchObject({ role: 'DEPARTMENT', sectors: ['WATER'] });
    for (const who of ['HOUSING', 'TOWN'] as const) expect(await of(who, 'water-9')).toBeUndefined();
    await world.telling.tell(['WATER', 'HOUSING', 'WATER']);
    await eventually(async () => expect((await of('WATER', 'water-9'))?.behind).toBe((before?.behind ?? 0) + 2));
    expect(await standing('WORKER')).toBeUndefined();
  }, 40_000);
});
