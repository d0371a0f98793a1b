import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { gate, testServer, type TestServer } from '../server.fixture';

let server: TestServer;
beforeAll(async () => void (server = await testServer({ subscriptions: () => ({}) })));
afterAll(() => server.clean());

/** What comes back on one connection for what is written to it, until it is closed or nothing more comes. */
const said = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('close', () => resolve(answer));
  });

const BODY = JSON.stringify({ query: '{ me }' });
const post = (...headers: readonly string[]): string =>
  [
    'POST /graphql HTTP/1.1',
    'Host: here',
    'Content-Type: application/json',
    `Content-Length: ${BODY.length}`,
    ...headers,
  ]
    .map((line) => `${line}\r\n`)
    .join('') + `\r\n${BODY}`;
const H2C = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABk'];

describe('a server with subscriptions', () => {
  it('answers who offers HTTP/2 as one who does not, and goes on on the same connection', async () => {
    const answers = await said(post(...H2C) + post());
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
    expect(answers.match(/"me":"PUBLIC public"/g)).toHaveLength(2);
  });

  it('refuses a WebSocket at another address, and leaves nothing open', async () => {
    const upgrade = ['GET /elsewhere HTTP/1.1', 'Host: here', 'Connection: Upgrade', 'Upgrade: websocket', '', ''];
    expect(await said(upgrade.join('\r\n'))).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('refuses Server-Sent Events to whoever has no token, with 401', async () => {
    const answer = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { me }' }),
    });
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
  });
});

describe('a stream by Server-Sent Events', () => {
  /** A schema whose one stream has nothing to tell, and begins when it is let. */
  const silent = () => {
    const [begins, ended] = [gate(), jest.fn()];
    const source = {
      next: () => new Promise<never>(() => undefined),
      [Symbol.asyncIterator]: () => source,
      end: ended,
      onEnd: () => undefined,
    };
    const schema = buildSchema('type Query { a: Int } type Subscription { n: Int }');
    schema.getSubscriptionType()!.getFields()['n']!.subscribe = () => begins.pass().then(() => source);
    return { schema, begins, ended };
  };

  it('of one who left before it began ends as it begins', async () => {
    const { schema, begins, ended } = silent();
    const streaming = await testServer({ schema, subscriptions: () => ({}) });
    const headers = {
      authorization: `Bearer ${await streaming.issuer.mint({ id: 'o1', role: 'OFFICE' })}`,
      'content-type': 'application/json',
    };
    const asking = request(`${streaming.url}/graphql/stream`, { method: 'POST', headers });
    asking.on('error', () => undefined);
    asking.end(JSON.stringify({ query: 'subscription { n }' }));
    await begins.arrived;
    asking.destroy();
    await sleep(50);
    begins.open();
    await sleep(50);
    expect(ended).toHaveBeenCalled();
    await streaming.clean();
  });
});
