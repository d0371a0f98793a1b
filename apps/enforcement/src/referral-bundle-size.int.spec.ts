import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { plainDate } from '@anxin/domain-kit';
import { type ListingsOf, listingsOf, STATED } from './listing.fixture';

const MB = 1024 * 1024;
/** Four videos of a site. */
const FILES = ['1', '2', '3', '4'].map((no) => `01981f6e-0000-7000-8000-00000000000${no}`);
const FILE_MB = 25;
/** What may be under way between a service that sends and a reader that does not read: buffers of two lines. */
const AHEAD_MB = 24;

const chunk = Buffer.alloc(MB, 7);
const digest = createHash('sha256')
  .update(Buffer.alloc(FILE_MB * MB, 7))
  .digest('hex');

/** Stands in for the service that keeps evidence, and counts what was taken from it: what of it is far ahead stays in memory. */
const evidence = async () => {
  let given = 0;
  const parts = function* () {
    for (let part = 0; part < FILE_MB; part += 1) {
      given += MB;
      yield chunk;
    }
  };
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith('/evidence/')) return void Readable.from(parts()).pipe(response);
    // What it is asked for its events is not told here.
    if (request.method === 'GET') return void response.writeHead(503).end();
    const told = FILES.map((id, at) => [`e${at}`, { id, fileName: `${at}.mp4`, bytes: FILE_MB * MB, digest }] as const);
    response.end(JSON.stringify({ data: Object.fromEntries(told) }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given: () => given / MB,
    close: () => new Promise((closed) => server.close(closed)),
  };
};

let cases: Awaited<ReturnType<typeof evidence>>;
let on: ListingsOf;
beforeAll(async () => {
  cases = await evidence();
  on = await listingsOf(plainDate('2026-03-10'), { PUBLISHERS: `cases=${cases.address}` });
});
afterAll(async () => {
  await on.close();
  await cases.close();
});

it('a bundle of 100 MB of evidence is passed on as its reader takes it, and never held in memory', async () => {
  const evasions = FILES.map((id) => ({ kind: 'FLEES', evidence: id }));
  const opening = { team: ['office-1', 'office-2'], stated: STATED, evasions };
  const { code } = await on.ok('OFFICE', 'referralOpen', { ...opening, orderCode: await on.lapsed('R-5') });
  const [answer] = (await once(
    get(`${on.service.url}/referrals/${String(code)}/bundle.zip`, { headers: on.service.as('OFFICE') }),
    'response',
  )) as [IncomingMessage];
  expect(answer.statusCode).toBe(200);
  let taken = 0;
  let ahead = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    taken += part.length / MB;
    // Once a reader stops, so does everything behind.
    if (Math.floor(taken / 20) > Math.floor((taken - part.length / MB) / 20)) await wait(300);
    ahead = Math.max(ahead, cases.given() - taken);
  }
  expect(cases.given()).toBe(FILES.length * FILE_MB);
  expect(taken).toBeGreaterThan(FILES.length * FILE_MB);
  expect(ahead).toBeLessThan(AHEAD_MB);
}, 60_000);
