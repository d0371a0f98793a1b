import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackFault } from '../stack/fault';
import type { ServiceOptions } from '../stack/service-process';
import { offerServices } from './hand-over';
import { takeOver } from './take-over';

const WORKERS: ServiceOptions = { name: 'workers', port: 4002, dataDir: '/data', env: { KEY: 'secret' } };

describe('a service of a stack that runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-dev-'));
  const path = join(folder, 'dev.sock');
  afterAll(() => rmSync(folder, { recursive: true }));

  let events: string[];
  let restarted: () => void;
  let offer: Awaited<ReturnType<typeof offerServices>>;
  /** Resolves when the stack has started its own again. */
  let isBack: Promise<void>;
  beforeEach(async () => {
    events = [];
    isBack = new Promise((resolve) => (restarted = resolve));
    const stack = {
      handOver: (name: string) => {
        if (name !== 'workers') throw new StackFault('SERVICE_UNKNOWN', 'There are workers.');
        events.push('handed over');
        return Promise.resolve(WORKERS);
      },
      restart: async () => {
        await sleep(20);
        events.push('started again');
        restarted();
      },
    };
    offer = await offerServices(stack, () => undefined, path);
  });
  afterEach(() => offer.stop());

  it('is taken over with all that it is run with, and runs in the stack again once it is given back', async () => {
    const { service, giveBack } = await takeOver('workers', path);
    expect(service).toEqual(WORKERS);
    expect(events).toEqual(['handed over']);
    await giveBack();
    expect(events).toEqual(['handed over', 'started again']);
  });

  it('runs in the stack again when the one that has it is gone', async () => {
    const socket = connect(path);
    socket.write('workers\n');
    await once(socket, 'data');
    socket.destroy();
    await isBack;
    expect(events).toEqual(['handed over', 'started again']);
  });

  it('is with one at a time', async () => {
    const first = await takeOver('workers', path);
    await expect(takeOver('workers', path)).rejects.toMatchObject({ code: 'SERVICE_TAKEN' });
    await first.giveBack();
    const second = await takeOver('workers', path);
    await second.giveBack();
  });

  it('is called back when the stack stops, which waits until it is let go and starts nothing again', async () => {
    const { recalled, giveBack } = await takeOver('workers', path);
    let stopped = false;
    const stopping = offer.stop().then(() => (stopped = true));
    await recalled;
    await sleep(20);
    expect(stopped).toBe(false);
    await giveBack();
    await stopping;
    expect(events).toEqual(['handed over']);
  });

  it('is known by its name', async () => {
    await expect(takeOver('payroll', path)).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' });
  });

  it('can be taken over by this user alone', () => {
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('NOT_RUNNING: is not there without a stack', async () => {
    await expect(takeOver('workers', join(folder, 'none.sock'))).rejects.toMatchObject({
      code: 'NOT_RUNNING',
      message: expect.stringContaining('npm start') as string,
    });
  });
});
