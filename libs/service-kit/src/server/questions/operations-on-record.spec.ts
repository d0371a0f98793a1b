import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { doorSettings } from '../http/doors';
import { codesOf, post, testServer, type TestServer } from '../server.fixture';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const KNOWN = '{ me }';
const manifest = (id: string) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id, body: KNOWN, name: 'Me', type: 'query' }],
});

let folder: string;
let server: TestServer;
const read = (content: object) => {
  const path = join(folder, 'operations.json');
  writeFileSync(path, JSON.stringify(content));
  return z.object(doorSettings).safeParse({ OPERATIONS_FILE: path });
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anxin-operations-'));
  const { OPERATIONS_FILE: operations } = read(manifest(hashOf(KNOWN))).data ?? {};
  server = await testServer({ ...(operations ? { operations } : {}), subscriptions: () => ({}) });
});
afterAll(async () => {
  await server.clean();
  rmSync(folder, { recursive: true });
});

const ask = (body: object) => post(`${server.url}/graphql`, JSON.stringify(body));
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('where operations are on record', () => {
  it.each([
    ['by its hash, which nobody sent before', byHash(hashOf(KNOWN))],
    ['whole', { query: KNOWN }],
  ])('one of them is answered %s', async (_, body) => {
    expect((await ask(body)).body.data).toEqual({ me: 'PUBLIC public' });
  });

  it.each([
    ['whole', { query: '{ me node { id } }' }],
    ['by its hash', byHash(hashOf('{ me node { id } }'))],
    ['under the hash of another', { query: '{ node { id } }', ...byHash(hashOf(KNOWN)) }],
    ['by a hash of another form', { extensions: { persistedQuery: { sha256Hash: [hashOf(KNOWN)] } } }],
  ])('another is refused, asked %s', async (_, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)[0]).toMatch(/^(OPERATION_UNKNOWN|PERSISTED_QUERY_(HASH_WRONG|MALFORMED))$/);
  });

  it('another is refused to whoever subscribes', async () => {
    const authorization = `Bearer ${await server.issuer.mint({ id: 'o1', role: 'OFFICE' })}`;
    const query = JSON.stringify({ query: 'subscription { events { live } }' });
    const answer = await post(`${server.url}/graphql/stream`, query, { authorization });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['OPERATION_UNKNOWN']]);
  });
});

it('a record whose id is not the hash of its text, or that has none, stops the start and names the setting', () => {
  for (const content of [manifest(hashOf('{ other }')), { ...manifest('x'), operations: [] }])
    expect(read(content).error?.issues[0]?.path).toEqual(['OPERATIONS_FILE']);
});
