import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@anxin/testing';
import { freePort } from '@anxin/process';
import { freshStreams, hear, numbers, QUERY, type Streams } from './world/streams';

const isHere = !spawnSync('nginx', ['-v']).error;
if (!isHere && process.env['ANXIN_REQUIRE_NGINX'] === '1')
  throw new Error('nginx is needed: apt-get install nginx-light');
if (!isHere) process.stdout.write('nginx is not here: streams behind it were not tried\n');

/** What the page for departments says of nginx, for a service and at a port. */
const documented = (service: string, port: number): string => {
  const page = readFileSync(join(__dirname, '../../../libs/service-kit/DEPARTMENTS.md'), 'utf8');
  const text = /```nginx\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  return text.replace('127.0.0.1:4001', new URL(service).host).replace('listen 80;', `listen 127.0.0.1:${port};`);
};

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** nginx before a service, as it is documented. */
const nginxBefore = async (service: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const paths = TEMPORARY.map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${join(folder, 'pid')}; error_log ${join(folder, 'errors')}; events { }
http { access_log off; ${paths}\n${documented(service, port)}\n}`,
  );
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const directives = `daemon off; master_process off;`;
    running = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', directives], { stdio: 'ignore' });
    await eventually(async () => expect((await fetch(`${url}/healthz`)).status).toBe(200));
  };
  const kill = async (): Promise<void> => {
    if (!running || running.exitCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  };
  await start();
  return { url, start, kill, close: () => kill().then(() => rmSync(folder, { recursive: true })) };
};

(isHere ? describe : describe.skip)('behind nginx, as the page for departments has it', () => {
  let world: Streams;
  let nginx: Awaited<ReturnType<typeof nginxBefore>>;
  beforeAll(async () => {
    world = await freshStreams();
    nginx = await nginxBefore(world.service.url);
  });
  afterEach(() => world.leave());
  afterAll(async () => {
    await nginx.close();
    await world.close();
  });

  it.each(['SSE', 'WebSocket'] as const)('events arrive at once by %s, and a line that was cut goes on', async (by) => {
    const subscribe = (after: string) =>
      (by === 'SSE' ? world.bySse : world.bySocket)(world.tokenOf('WATER'), { after }, QUERY, nginx.url).messages;
    const { cursor } = await world.endOf();
    const messages = subscribe(cursor);
    await messages.next();
    const heard = [];
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const began = performance.now();
      await world.telling.tell(['WATER', 'HOUSING']);
      heard.push(...(await hear(messages, 1)));
      times.push(performance.now() - began);
    }
    // What is held back until there is more of it comes with the next heartbeat, seconds later.
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(500);
    await nginx.kill();
    await world.telling.tell(['WATER', 'HOUSING', 'WATER']);
    const ended = await messages.next().catch(() => ({ done: true }));
    expect(ended.done).toBe(true);
    await nginx.start();
    heard.push(...(await hear(subscribe(heard.at(-1)?.cursor ?? ''), 2)));
    const counted = numbers(heard);
    const [first = 0, last = 0] = [counted[0], counted.at(-1)];
    expect(counted).toEqual([0, 2, 4, 6, 8, 10, 12].map((more) => first + more));
    expect(last).toBe(world.telling.count());
  });
});
