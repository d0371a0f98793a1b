import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICE_NAMES } from '@anxin/contracts';
import { findKafkaTools } from '@anxin/kafka';
import { aHome, running } from './start.fixture';

jest.setTimeout(180_000);

const UP = 'Anxin is up';

describe('npm start, on the ports it always has', () => {
  let home: Awaited<ReturnType<typeof aHome>>;
  beforeEach(async () => (home = await aHome()));
  afterEach(async () => {
    await home.reset().ended;
    await home.remove();
  });

  it('after kill -9 ends what was left and starts again; so does npm run reset, and nothing stays', async () => {
    const first = home.start({}, '--empty');
    await first.until(UP);
    const left = home.servers();
    // The services, the gateway, the web app, PostgreSQL, and Kafka where there is Java.
    expect(left).toHaveLength(SERVICE_NAMES.length + ((await findKafkaTools()).found ? 4 : 3));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await running(left)).toEqual(left);

    const second = home.start({}, '--empty');
    await second.until(UP);
    expect(second.says()).not.toContain('Importing');
    expect(await running(left)).toEqual([]);
    const leftAgain = home.servers();
    second.child.kill('SIGKILL');
    await second.ended;
    expect(await running(leftAgain)).toEqual(leftAgain);

    const reset = home.reset();
    expect(await reset.ended).toBe(0);
    expect(await running(leftAgain)).toEqual([]);
    expect(existsSync(home.home)).toBe(false);
  });

  it('killed while it starts leaves nothing that the next start cannot end; told to end, npm passes that on', async () => {
    const first = home.start({}, '--embedded', '--empty');
    await first.until('PostgreSQL 127.0.0.1');
    first.child.kill('SIGKILL');
    await first.ended;
    const second = home.npmStart('--embedded', '--empty');
    await second.until(UP);
    const pids = home.servers();
    second.child.kill('SIGTERM');
    await second.ended;
    expect(await running(pids)).toEqual([]);
  });

  it('stops during the import of the sample too, within 10 s, and shows nobody around then', async () => {
    const start = home.start({}, '--embedded');
    await start.until('Importing the sample county');
    // The command has begun to send.
    await sleep(1500);
    const pids = home.servers();
    const began = Date.now();
    start.child.kill('SIGTERM');
    expect(await start.ended).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(start.says()).toContain('Stopping');
    expect(start.says()).not.toContain(UP);
    expect(await running(pids)).toEqual([]);

    // What was cut off does not count as taken in.
    const next = home.start({}, '--embedded');
    await next.until('Importing the sample county');
    next.child.kill('SIGTERM');
    await next.ended;
  });

  it.each([
    ['a cut', '{"pid":12'],
    ['an empty', ''],
  ])('%s note of who runs keeps neither a start nor a reset from its work', async (_, note) => {
    mkdirSync(home.data, { recursive: true });
    writeFileSync(join(home.home, 'run.json'), note);
    // What stops this start is not the note.
    writeFileSync(join(home.data, 'secrets.json'), '');
    const start = home.start();
    expect(await start.ended).toBe(1);
    expect(start.says()).toMatch(/^SECRETS_UNREADABLE: .*npm run reset.*\n$/);
    writeFileSync(join(home.home, 'run.json'), note);
    const reset = home.reset();
    expect(await reset.ended).toBe(0);
    expect(existsSync(home.home)).toBe(false);
  });

  it.each([
    ['SECRETS_UNREADABLE', 'secrets.json'],
    ['KEY_UNREADABLE', 'issuer.json'],
  ])('%s: an empty %s, in one line, and it is left as it is', async (code, name) => {
    mkdirSync(home.data, { recursive: true });
    writeFileSync(join(home.data, name), '');
    const start = home.start();
    expect(await start.ended).toBe(1);
    expect(start.says()).toMatch(new RegExp(`^${code}: .*${name}.*\\n$`));
    expect(readFileSync(join(home.data, name), 'utf8')).toBe('');
  });

  it('PORT_INVALID: two programs on one port, or what is no port, in one line', async () => {
    for (const over of [{ PROJECTS_PORT: home.ports['GATEWAY_PORT'] ?? '' }, { GATEWAY_PORT: 'abc' }]) {
      const start = home.start(over);
      expect(await start.ended).toBe(1);
      expect(start.says()).toMatch(/^PORT_INVALID: .*_PORT.*\n$/);
    }
  });
});
