import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { freePort } from '@anxin/process';
import { compileChanged } from './compile';
import { startService } from './service-process';
import { ROOT } from './sources';

const KEYS = {
  GATEWAY_KEY: Buffer.alloc(32).toString('base64'),
  JWKS_URL: 'http://127.0.0.1:1/jwks',
  TOKEN_ISSUER: 'nobody',
};

describe('a service of a stack', () => {
  let dataDir = '';
  let other: Server | undefined;
  beforeAll(async () => {
    await compileChanged([['gateway', 'main']]);
    dataDir = mkdtempSync(join(tmpdir(), 'anxin-service-'));
    mkdirSync(join(dataDir, 'logs'));
  });
  afterAll(() => {
    other?.close();
    rmSync(dataDir, { recursive: true });
  });

  it('has not started when another one answers in its place', async () => {
    other = createServer((_request, response) => response.end('{"ready":true,"reasons":[],"pid":1}'));
    await new Promise<void>((resolve) => other?.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const env = {
      SUBGRAPHS: SERVICE_NAMES.map((name) => `${name}=http://127.0.0.1:1`).join(','),
      ...KEYS,
    };
    await expect(startService({ name: 'gateway', port, dataDir, env })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(`${port} (gateway)`),
    });
    expect(readdirSync(join(dataDir, 'run'))).toEqual([]);
  });

  it('names the line of the source where something went wrong', async () => {
    const source = readFileSync(join(ROOT, 'apps/gateway/src/container.ts'), 'utf8').split('\n');
    const line = source.findIndex((text) => text.includes('throw new Error(`SUBGRAPHS gives no address')) + 1;
    const env = { SUBGRAPHS: 'nobody=http://127.0.0.1:1', ...KEYS };
    await expect(startService({ name: 'gateway', port: await freePort(), dataDir, env })).rejects.toMatchObject({
      code: 'SERVICE_FAILED',
      message: expect.stringContaining(`apps/gateway/src/container.ts:${line}:`) as string,
    });
  });
});
