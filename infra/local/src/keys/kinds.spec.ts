import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localIssuer } from '@anxin/identity';
import { secretsOf } from '../stack/secrets';
import { KINDS } from './kinds';

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'anxin-keys-'));
  await secretsOf(dataDir, ['projects']);
  await localIssuer({ keyFile: join(dataDir, 'issuer.json'), issuer: 'anxin-test' });
});
afterAll(() => rm(dataDir, { recursive: true }));

const states = async (name: keyof typeof KINDS) => (await KINDS[name].list(dataDir)).map(({ state }) => state);

it.each([
  ['token', ['used', 'earlier']],
  ['call', ['used', 'next']],
  ['at-rest', ['used', 'next']],
  ['statement', ['used', 'earlier']],
  ['head', ['used', 'earlier']],
  ['worker-token', ['used', 'earlier']],
] as const)('a key of the kind %s is followed by another, and the old one is still accepted', async (name, after) => {
  const [before] = await KINDS[name].list(dataDir);
  expect(await KINDS[name].rotate(dataDir)).not.toBe('');
  const listed = await KINDS[name].list(dataDir);
  expect(listed.map(({ state }) => state)).toEqual(after);
  if (before) expect(listed.map(({ id }) => id)).toContain(before.id);
});

it('a key that both sides hold takes two steps, and goes with a third', async () => {
  await KINDS.call.rotate(dataDir);
  expect(await states('call')).toEqual(['used', 'earlier']);
  await KINDS.call.retire(dataDir);
  expect(await states('call')).toEqual(['used']);
});

it.each(['token', 'worker-token'] as const)('keys of the kind %s that signed before are taken back', async (name) => {
  await KINDS[name].retire(dataDir);
  expect(await states(name)).toEqual(['used']);
});

it.each([
  ['person', 'rotate', 'KEY_FIXED'],
  ['card', 'rotate', 'KEY_FIXED'],
  ['at-rest', 'retire', 'KEY_NEEDED'],
  ['statement', 'retire', 'KEY_NEEDED'],
  ['head', 'retire', 'KEY_NEEDED'],
] as const)('the kind %s does not %s, and is as it was', async (name, step, code) => {
  const before = await KINDS[name].list(dataDir);
  await expect(KINDS[name][step](dataDir)).rejects.toMatchObject({ code });
  expect(await KINDS[name].list(dataDir)).toEqual(before);
});

it('what is listed of keys is not in them', async () => {
  const secrets = JSON.stringify(await secretsOf(dataDir, ['projects']));
  for (const { list } of Object.values(KINDS))
    for (const { id } of await list(dataDir)) expect(secrets).not.toContain(id);
});
