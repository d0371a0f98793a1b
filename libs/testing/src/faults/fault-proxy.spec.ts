import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../eventually';
import { faultProxy, type FaultProxy } from './fault-proxy';

describe('the fault proxy', () => {
  let echo: Server;
  let proxy: FaultProxy;
  const clients: Socket[] = [];

  beforeAll(async () => {
    echo = createServer((socket) => socket.on('error', () => undefined).pipe(socket)).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    proxy = await faultProxy(`127.0.0.1:${(echo.address() as AddressInfo).port}`);
  });
  afterEach(() => proxy.heal());
  afterAll(async () => {
    clients.forEach((client) => client.destroy());
    await proxy.close();
    echo.close();
  });

  const client = () => {
    const socket = connect(proxy.port, '127.0.0.1').setEncoding('utf8');
    clients.push(socket);
    const seen = { socket, heard: '', isClosed: false };
    socket.on('data', (text: string) => (seen.heard += text));
    socket.on('close', () => (seen.isClosed = true));
    socket.on('error', () => undefined);
    return seen;
  };
  const hears = (seen: { heard: string }, text: string) => eventually(() => expect(seen.heard).toBe(text));

  it('passes everything on, both ways', async () => {
    const one = client();
    const long = 'x'.repeat(1_000_000);
    one.socket.write(long);
    await eventually(() => expect(one.heard.length).toBe(long.length));
  });

  it('passes an end on after what came before it', async () => {
    const one = client();
    one.socket.end('last words');
    await eventually(() => expect(one).toMatchObject({ heard: 'last words', isClosed: true }));
  });

  it('cuts what is open, refuses what comes, and heals', async () => {
    const one = client();
    one.socket.write('before');
    await hears(one, 'before');
    proxy.cut();
    await eventually(() => expect(one.isClosed).toBe(true));
    const during = client();
    during.socket.write('during');
    await eventually(() => expect(during).toMatchObject({ heard: '', isClosed: true }));
    proxy.heal();
    const after = client();
    after.socket.write('after');
    await hears(after, 'after');
  });

  it('delays in order, and a shorter delay overtakes nothing', async () => {
    const one = client();
    one.socket.write('warm ');
    await hears(one, 'warm ');
    proxy.delay(80);
    const started = performance.now();
    one.socket.write('slow ');
    await sleep(20);
    proxy.delay(0);
    one.socket.write('fast');
    await hears(one, 'warm slow fast');
    expect(performance.now() - started).toBeGreaterThanOrEqual(79);
  });
});
