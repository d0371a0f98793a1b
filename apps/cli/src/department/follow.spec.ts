import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@anxin/domain-kit';
import { Copy } from './copy';
import { follow } from './follow';

const folder = mkdtempSync(join(tmpdir(), 'anxin-follow-'));
afterAll(() => rmSync(folder, { recursive: true }));

const refusal = (code: string, details = {}) => ({ errors: [{ message: code, extensions: { code, details } }] });
const batch = (...cursors: string[]) => ({
  data: { events: { live: true, events: cursors.map((cursor) => ({ cursor })) } },
});

/** A service whose connections are told so, one after another; the last goes on and on. */
const telling = async (connections: readonly (readonly object[])[]) => {
  let asked = 0;
  const answer = (response: ServerResponse): void => {
    const messages = connections[Math.min(asked++, connections.length - 1)] ?? [];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const message of messages) response.write(`event: next\ndata: ${JSON.stringify(message)}\n\n`);
    response.end('event: complete\ndata:\n\n');
  };
  const server = createServer((request, response) => request.resume().once('end', () => answer(response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};

let files = 0;
/** Follows it to its end, which comes by itself or after so many connections; what it said meanwhile. */
const followed = async (connections: readonly (readonly object[])[], atMost = connections.length) => {
  const { url, server } = await telling(connections);
  const copy = await Copy.open(join(folder, `${files++}.jsonl`), false, 'WATER');
  const [end, again] = [new AbortController(), [] as string[]];
  const onAgain = (why: string): void => {
    again.push(why);
    if (again.length === atMost) end.abort();
  };
  const token = () => Promise.resolve('a.b.c');
  const parts = { name: 'p', url, sector: 'WATER', token, copy, signal: end.signal, onLive: () => undefined, onAgain };
  const thrown = await follow(parts).then(
    () => undefined,
    (fault: unknown) => (fault as DomainError).code,
  );
  server.closeAllConnections();
  server.close();
  copy.close();
  return { again, thrown, cursor: copy.cursorOf('p') };
};

describe('whoever follows a service', () => {
  it('that has nothing to tell goes on however often its token ends', async () => {
    const expired = [batch(), refusal('UNAUTHENTICATED')];
    const { again, thrown } = await followed([expired, expired, expired, expired]);
    expect([again.length, thrown]).toEqual([4, undefined]);
  });

  it('ends when a fresh token is refused too', async () => {
    const refused = [refusal('UNAUTHENTICATED')];
    expect(await followed([[batch(), ...refused], refused, refused, refused])).toMatchObject({
      again: ['p: UNAUTHENTICATED'],
      thrown: 'UNAUTHENTICATED',
    });
  });

  it.each(['LAGGED', 'STOPPING', 'INTERNAL_SERVER_ERROR', 'IDENTITY_UNAVAILABLE', 'TOO_MANY_STREAMS', 'DATABASE_BUSY'])(
    'tries again after %s',
    async (code) => {
      expect(await followed([[batch('a'), refusal(code)]])).toEqual({
        again: [`p: ${code}`],
        thrown: undefined,
        cursor: 'a',
      });
    },
  );

  it.each(['FORBIDDEN', 'CURSOR_AHEAD', 'BAD_CURSOR', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_DEEP'])(
    'ends with %s',
    async (code) => {
      expect(await followed([[refusal(code)]])).toMatchObject({ again: [], thrown: code });
    },
  );

  it('goes on from where a restored service says, and notes it', async () => {
    expect(await followed([[batch('a', 'b'), refusal('EPOCH_ENDED', { cursor: 'a' })]])).toMatchObject({
      cursor: 'a',
      thrown: undefined,
    });
  });

  it('ends with what is wrong on its own side, instead of trying again', async () => {
    const { url, server } = await telling([[batch('a')]]);
    const copy = await Copy.open(join(folder, 'no.jsonl'), false, 'WATER');
    const full = new DomainError('FILE_NOT_WRITTEN', 'full');
    copy.write = () => {
      throw full;
    };
    const { signal } = new AbortController();
    const token = () => Promise.resolve('a.b.c');
    const nothing = (): void => undefined;
    const following = follow({
      name: 'p',
      url,
      sector: 'WATER',
      token,
      copy,
      signal,
      onLive: nothing,
      onAgain: nothing,
    });
    await expect(following).rejects.toBe(full);
    server.close();
    copy.close();
  });
});
