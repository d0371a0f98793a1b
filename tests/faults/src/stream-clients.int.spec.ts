import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@anxin/testing';
import { freshStreams, type Streams, type Told } from './world/streams';

let world: Streams;
beforeAll(async () => void (world = await freshStreams()));
afterAll(() => world.close());

const transportTold = async (): Promise<number> => {
  const told = `SELECT count(*)::int AS n FROM journal WHERE sector = 'TRANSPORT'`;
  return (await world.telling.database.query<{ n: number }[]>(told))[0]?.n ?? 0;
};
/** The whole lines of a text. */
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

describe('a client of a department, written in thirty lines', () => {
  const CLIENTS = join(__dirname, '../../../libs/service-kit/src/streams/clients');
  const folder = mkdtempSync(join(tmpdir(), 'anxin-clients-'));
  afterAll(() => rmSync(folder, { recursive: true }));
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
