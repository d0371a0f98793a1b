import { equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { localIssuer } from '@anxin/identity';
import { ROOT } from '@anxin/local/stack';
import { freePort } from '@anxin/process';
import { eventually } from '@anxin/testing';
import { DATA } from '../neighbours/system';

type Say = (line: string) => void;

const COMPOSE = join(ROOT, 'infra/compose');
const ISSUER = 'http://issuer';
const READY_MS = 600_000;
const AGAIN_MS = 60_000;
const QUESTION = '{ projects(first: 1) { totalCount } warnings(first: 1) { totalCount } }';

/** What an operator lays down, in a folder of its own, and Compose on it: `docker compose`, or what COMPOSE names. */
const layDown = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-compose-'));
  cpSync(join(COMPOSE, 'example.env'), join(folder, '.env'));
  cpSync(join(DATA, 'parameters.json'), join(folder, 'parameters/parameters.json'));
  execFileSync(join(COMPOSE, 'make-secrets.sh'), [join(folder, 'secrets')], { stdio: 'ignore' });
  writeFileSync(join(folder, 'secrets/oidc_client_secret'), 'unused');
  const issuer = await localIssuer({ keyFile: join(folder, 'issuer.json'), issuer: ISSUER });
  const [gateway, web] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const env = {
    ...{ GATEWAY_AT: gateway, WEB_AT: web, INSIDE_SUBNET: '172.30.20.0/24', OUTSIDE_SUBNET: '172.30.21.0/24' },
    ...{
      JWKS_URL: `${ISSUER}/jwks`,
      TOKEN_ISSUER: ISSUER,
      KEYS: readFileSync(issuer.jwksFile, 'utf8'),
      CHECKOUT: ROOT,
    },
  };
  const [program = '', ...begin] = (process.env['COMPOSE'] ?? 'docker compose').split(' ');
  const files = ['-f', join(COMPOSE, 'compose.yaml'), '-f', join(__dirname, 'compose.yaml')];
  const compose = (...command: readonly string[]): void => {
    const all = [...begin, '--project-name', 'anxin-drill', '--project-directory', folder, ...files, ...command];
    execFileSync(program, all, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
  };
  const token = (): Promise<string> => issuer.mint({ id: 'drill', role: 'OFFICE' });
  return { folder, gateway: `http://${gateway}`, web: `http://${web}`, compose, token };
};

type LaidDown = Awaited<ReturnType<typeof layDown>>;

const untilReady = async (...addresses: readonly string[]): Promise<void> => {
  const isReady = async (address: string): Promise<boolean> => (await fetch(`${address}/readyz`)).ok;
  await eventually(
    async () => {
      if (!(await Promise.all(addresses.map(isReady))).every(Boolean)) throw new Error('not ready yet');
    },
    { withinMs: READY_MS, everyMs: 2_000 },
  );
};

/** What the gateway tells of the county, as text: how many projects and warnings there are. */
const asked = async ({ gateway, token }: LaidDown): Promise<string> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token()}` };
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: QUESTION }),
  });
  return answer.text();
};

/**
 * What infra/compose gives is run by an engine, on the images that are there: the sample county is taken in, and still
 * told after all was stopped and started. Answers whether it is; throws what the engine says.
 */
export const drillCompose = async (say: Say): Promise<boolean> => {
  const laid = await layDown();
  const { folder, gateway, web, compose, token } = laid;
  try {
    const began = performance.now();
    compose('--profile', 'all', 'up', '-d');
    await untilReady(gateway, web);
    say(`就绪 ready in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
    const urls = SERVICE_NAMES.flatMap((name) => ['--url', `${name}=http://${name}:8080`]);
    compose('run', '--rm', '-T', 'office', 'import', '/anxin/tests/data/small', '--token', await token(), ...urls);
    const before = await asked(laid);
    say(before);
    compose('--profile', 'all', 'stop');
    compose('--profile', 'all', 'start');
    await untilReady(gateway, web);
    // Who checks tokens may have to find the issuer's keys again.
    await eventually(async () => equal(await asked(laid), before), { withinMs: AGAIN_MS, everyMs: 1_000 });
    say('停止并启动后相同 the same after a stop and a start');
    return before.startsWith('{"data":{"projects":{"totalCount":40}');
  } finally {
    compose('--profile', 'all', 'down', '--volumes', '--timeout', '30');
    rmSync(folder, { recursive: true, force: true });
  }
};
