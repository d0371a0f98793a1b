import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith, eventually } from '@anxin/testing';
import { freePort } from '@anxin/process';
import { freshStreams, hear, numbers, QUERY, type Streams } from './world/streams';

const describeWithNginx = describeWith({
  name: 'nginx',
  isHere: !spawnSync('nginx', ['-v']).error,
  wayOut: 'apt-get install nginx-light',
  requiredBy: 'ANXIN_REQUIRE_NGINX',
});

/** What a page says of nginx. */
const documented = (page: string): string =>
  /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(__dirname, '../../..', page), 'utf8'))?.[1] ?? '';

/** The same for a service and at a port. */
const forDepartments = (service: string) => (port: number) =>
  documented('libs/service-kit/DEPARTMENTS.md')
    .replace('127.0.0.1:4001', new URL(service).host)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);

/** The same for web, but for the certificate. */
const forPeople = (web: string) => (port: number) =>
  documented('infra/docs/proxy.md')
    .replace('127.0.0.1:4200', new URL(web).host)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/ *ssl_.*\n/g, '');

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** nginx, as it is documented. */
const startNginx = async (configured: (port: number) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const paths = TEMPORARY.map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${join(folder, 'pid')}; error_log ${join(folder, 'errors')}; events { }
http { access_log off; ${paths}\n${configured(port)}\n}`,
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

describeWithNginx('behind nginx, as the page for departments has it', () => {
  let world: Streams;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    world = await freshStreams();
    nginx = await startNginx(forDepartments(world.service.url));
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

describeWithNginx('behind nginx, as the page for operators has it', () => {
  const MEGABYTE = 1_000_000;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  /** Told of each piece of a body as it comes. */
  let onPiece: (bytes: number) => void = () => undefined;
  const behind = createServer((request, response) => {
    if (request.url === '/live') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: first\n\n');
      return;
    }
    let bytes = 0;
    request.on('data', (piece: Buffer) => onPiece((bytes += piece.length)));
    request.on('end', () => response.end(`${bytes} ${request.headers['x-forwarded-for']?.toString()}`));
  });
  beforeAll(async () => {
    behind.listen(0, '127.0.0.1');
    await once(behind, 'listening');
    nginx = await startNginx(forPeople(`http://127.0.0.1:${(behind.address() as AddressInfo).port}`));
  });
  afterAll(async () => {
    await nginx.close();
    behind.closeAllConnections();
    behind.close();
  });

  it('a file of 30 MB goes through, is heard of before it is whole, and from whose address', async () => {
    let sent = 0;
    const heard = new Promise<number>((resolve) => {
      onPiece = () => resolve(sent);
    });
    const body = async function* () {
      for (; sent < 30; sent += 1) {
        if (sent === 2) await heard;
        yield Buffer.alloc(MEGABYTE);
      }
    };
    const request = { method: 'POST', body: Readable.toWeb(Readable.from(body())), duplex: 'half' };
    const answer = await fetch(`${nginx.url}/services/workers/imports/attendance`, request as RequestInit);
    expect(await answer.text()).toBe(`${30 * MEGABYTE} 127.0.0.1`);
    expect(await heard).toBeLessThan(3);
  });

  it('what is live comes at once', async () => {
    const { body } = await fetch(`${nginx.url}/live`);
    const { value } = await body!.getReader().read();
    expect(Buffer.from(value ?? []).toString()).toBe('data: first\n\n');
  });
});
