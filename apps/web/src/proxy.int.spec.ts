import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@anxin/testing';
import { Browser, OWN, type TestWeb, testWeb } from './web.fixture';

let web: TestWeb;
let browser: Browser;
beforeAll(async () => {
  web = await testWeb();
  browser = new Browser();
  await browser.logIn(web.url);
});
afterAll(() => web.clean());

const MEGABYTE = 1024 * 1024;
const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string; details?: object } }[] };
  return [response.status, errors[0]?.extensions.code, errors[0]?.extensions.details];
};
const post = (path: string, init: RequestInit = {}) =>
  browser.fetch(`${web.url}${path}`, {
    method: 'POST',
    body: '{"query":"{ a }"}',
    ...init,
    headers: { ...OWN, 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
  });

describe('what is asked of web', () => {
  it('goes on in the name of the session, and comes back as it was answered', async () => {
    const seen: [IncomingMessage, string][] = [];
    web.upstream.answers((request, response) => {
      void new Response(Readable.toWeb(request) as never).text().then((body) => {
        seen.push([request, body]);
        response.writeHead(207, { 'content-type': 'application/json', 'set-cookie': 'inner=1', server: 'inner' });
        response.end('{"data":{"a":1}}');
      });
    });
    const answer = await post('/graphql?first=1', {
      headers: { authorization: 'Bearer x.y.z', 'x-forwarded-for': '10.0.0.1' },
    });
    expect([answer.status, await answer.text()]).toEqual([207, '{"data":{"a":1}}']);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('server')).toBeNull();
    const [request, body] = seen[0] as [IncomingMessage, string];
    expect([request.method, request.url, body]).toEqual(['POST', '/graphql?first=1', '{"query":"{ a }"}']);
    expect(request.headers.authorization).toMatch(/^Bearer eyJ/);
    expect(request.headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'content-length': '17' });
    expect(request.headers.cookie).toBeUndefined();
    await browser.fetch(`${web.url}/services/cases/documents/ORDER-1/2.pdf?x=1`);
    expect(seen[1]?.[0].url).toBe('/documents/ORDER-1/2.pdf?x=1');
  });

  it.each([
    ['/graphql', 'POST'],
    ['/services/cases/evidence', 'POST'],
    ['/services/projects/graphql/stream?query=x', 'GET'],
    ['/session', 'GET'],
  ])('UNAUTHENTICATED: %s of nobody is refused, as JSON', async (path, method) => {
    const answer = await fetch(`${web.url}${path}`, { method, headers: OWN });
    expect((await refusal(answer)).slice(0, 2)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['without our own header', '/graphql', { 'x-anxin': '' }],
    ['of another site', '/graphql', { 'sec-fetch-site': 'cross-site' }],
    ['of another origin', '/services/cases/evidence', { origin: 'https://other.example' }],
    ['without our own header, of live events', '/services/projects/graphql/stream', { 'x-anxin': '' }],
  ])('FOREIGN_PAGE: a request %s is refused', async (_, path, headers) => {
    expect((await refusal(await post(path, { headers }))).slice(0, 2)).toEqual([403, 'FOREIGN_PAGE']);
  });

  it.each(['/services/cases/feed', '/services/cases/graphql', '/services/nobody/imports/x', '/nothing'])(
    'NOT_FOUND: %s is open to nobody',
    async (path) => {
      expect((await refusal(await browser.fetch(`${web.url}${path}`))).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('the console’s page runs scripts from here alone; a page from a service runs none', async () => {
    web.upstream.answers((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'unsafe-inline'" });
      response.end('<script>alert(1)</script>');
    });
    const page = await browser.fetch(`${web.url}/warnings`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const served = await browser.fetch(`${web.url}/services/cases/documents/a/1.pdf`);
    const policy = served.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('what passes through', () => {
  it('are events as they come, until the browser goes', async () => {
    const events = new Readable({ read: () => undefined });
    let isOpen = true;
    web.upstream.answers((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.once('close', () => (isOpen = false));
      events.pipe(response);
    });
    events.push('event: next\ndata: 1\n\n');
    const gone = new AbortController();
    const answer = await post('/services/projects/graphql/stream', { signal: gone.signal });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const next = async () => Buffer.from((await reader.read()).value ?? []).toString();
    expect(await next()).toContain('data: 1');
    events.push('event: next\ndata: 2\n\n');
    expect(await next()).toContain('data: 2');
    gone.abort();
    await eventually(() => expect(isOpen).toBe(false));
  });

  it('end within five seconds of the account’s withdrawal, whatever the service behind goes on to send', async () => {
    const account = { id: 'leaver-2', role: 'OFFICE' } as const;
    await web.provider.issuer.accounts.put(account);
    const leaver = new Browser();
    await leaver.logIn(web.url, account.id);
    web.upstream.answers((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const beat = setInterval(() => response.write(':\n\n'), 100);
      response.once('close', () => clearInterval(beat));
    });
    const stream = `${web.url}/services/projects/graphql/stream`;
    const answer = await leaver.fetch(stream, { headers: OWN });
    web.upstream.accounts.tell(account.id, 'WITHDRAWN');
    const began = performance.now();
    await answer.text();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect((await leaver.fetch(stream, { headers: OWN })).status).toBe(401);
  });

  it('are 50 MB of an upload that nobody holds on the way', async () => {
    const [total, atOnce] = [50, 16];
    let taken = 0;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    web.upstream.answers((request, response) => {
      void (async () => {
        await released;
        let bytes = 0;
        for await (const chunk of request) bytes += (chunk as Buffer).length;
        response.end(String(bytes));
      })();
    });
    const source = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (taken === total) return controller.close();
          taken += 1;
          controller.enqueue(Buffer.alloc(MEGABYTE, 65));
        },
      },
      { highWaterMark: 0 },
    );
    const upload = { body: source, duplex: 'half', headers: { 'content-type': 'text/csv' } } as RequestInit;
    const sending = post('/services/workers/imports/roster', upload);
    await sleep(500);
    expect(taken).toBeLessThan(atOnce);
    release();
    expect(await (await sending).text()).toBe(String(total * MEGABYTE));
  });
});

describe('SERVICE_AWAY', () => {
  it('says which, and that it is not known whether it was done when a command broke off', async () => {
    web.upstream.answers((request) => void request.socket.destroy());
    const away = [503, 'SERVICE_AWAY', { service: 'cases', outcome: 'UNKNOWN' }];
    expect(await refusal(await post('/services/cases/evidence'))).toEqual(away);
    const question = await browser.fetch(`${web.url}/services/cases/evidence/1`);
    expect(question.headers.get('retry-after')).toBe('1');
    const text = await question.text();
    expect(text).toContain('"service":"cases"');
    expect(text).not.toMatch(/127\.0\.0\.1|outcome|at /);
  });
});

it('a stop ends live events at once, and answers the rest', async () => {
  const replica = await web.replica();
  browser.jars.set(replica.url, browser.jar(web.url));
  web.upstream.answers((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
  });
  const stream = `${replica.url}/services/projects/graphql/stream`;
  const answer = await browser.fetch(stream, { headers: OWN });
  const began = performance.now();
  const [text] = await Promise.all([answer.text(), replica.stop()]);
  expect(text).toBe(':\n\n');
  expect(performance.now() - began).toBeLessThan(4_000);
});

it('a stop tells whoever waits longer than it can that it is not known whether it was done', async () => {
  const replica = await web.replica();
  browser.jars.set(replica.url, browser.jar(web.url));
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  web.upstream.answers(() => arrive());
  const sending = browser.fetch(`${replica.url}/services/cases/evidence`, { method: 'POST', headers: OWN, body: 'x' });
  await arrived;
  const [answer] = await Promise.all([sending, replica.stop()]);
  expect(await refusal(answer)).toEqual([503, 'SERVICE_AWAY', { service: 'cases', outcome: 'UNKNOWN' }]);
}, 15_000);
