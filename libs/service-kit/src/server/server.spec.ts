import { setTimeout as sleep } from 'node:timers/promises';
import { SIGNATURE_HEADER } from '@anxin/identity';
import { ask, askSigned, codesOf, INNER, post, SECRET, testServer, type TestServer } from './server.fixture';
import type { ServerOptions } from './start-server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.clean());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const office = async () => bearer(await server.issuer.mint({ id: 'u1', role: 'OFFICE', name: '王主任' }));

describe('who asks', () => {
  it('is the public without a token, and the actor of a token with one', async () => {
    expect((await ask(server, '{ me }')).body).toEqual({ data: { me: 'PUBLIC public' } });
    expect((await ask(server, '{ me office }', await office())).body).toEqual({ data: { me: 'OFFICE u1', office: 1 } });
  });

  it('is nobody with a bad token, and the token is nowhere repeated', async () => {
    const answer = await ask(server, '{ me }', bearer('aaa.zzz.ccc'));
    expect(answer.status).toBe(401);
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.text + server.lines.join('')).not.toContain('zzz');
    expect(codesOf(await ask(server, '{ me }', { authorization: 'Basic eDp5' }))).toEqual(['UNAUTHENTICATED']);
  });

  it('meets the rule of each field', async () => {
    const answer = await ask(server, '{ me office }');
    expect(answer.body).toMatchObject({ data: { me: 'PUBLIC public', office: null } });
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', details: { field: 'Query.office' } });
  });
});

describe('the doors of federation', () => {
  const ENTITIES = '{ _entities(representations: [{__typename: "Node", id: "7"}]) { ... on Node { id } } }';

  it.each(['{ _service { sdl } }', ENTITIES])('stay shut without a signature: %s', async (query) => {
    expect(codesOf(await ask(server, query, await office()))).toEqual(['FORBIDDEN']);
  });

  it('open for a signed call, once', async () => {
    const { sent, body, header } = askSigned(server, ENTITIES);
    expect((await sent).body).toEqual({ data: { _entities: [{ id: '7' }] } });
    const again = await post(`${server.url}/graphql`, body, { [SIGNATURE_HEADER]: header });
    expect(again.status).toBe(403);
    expect(codesOf(again)).toEqual(['CALL_REFUSED']);
  });

  it('stay shut for a signature of another body', async () => {
    const { sent, header } = askSigned(server, '{ me }');
    await sent;
    expect(codesOf(await ask(server, ENTITIES, { [SIGNATURE_HEADER]: header }))).toEqual(['CALL_REFUSED']);
  });

  it('show the schema to a signed call alone', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect(codesOf(await ask(server, query, await office()))).toEqual(['INTROSPECTION_OFF']);
    expect((await askSigned(server, query).sent).body.data).toBeDefined();
  });
});

describe('an error', () => {
  it('of the domain keeps its code, its sentence and its details', async () => {
    const { body } = await ask(server, '{ refused }');
    expect(body.errors).toEqual([
      {
        message: 'The case is closed.',
        path: ['refused'],
        extensions: { code: 'CASE_CLOSED', details: { case: 'C1' } },
      },
    ]);
  });

  it('of ours is logged whole and shown as nothing but its trace', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const answer = await ask(server, '{ broken }', {
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
      'accept-language': 'en',
    });
    expect(answer.body.errors?.[0]).toEqual({
      message: 'Something failed on our side; please quote the trace id.',
      path: ['broken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
    });
    expect(answer.text).not.toContain('10.1.2.3');
    expect(answer.headers.get('x-trace-id')).toBe(traceId);
    const line = server.lines.find((text) => text.includes(INNER));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      level: 'error',
      traceId,
      path: ['broken'],
      err: { message: INNER },
    });
    expect(server.lines.join('')).not.toContain(SECRET);
  });

  it.each`
    what                     | query                                  | variables              | status | code
    ${'no GraphQL'}          | ${'{'}                                 | ${{}}                  | ${400} | ${'GRAPHQL_PARSE_FAILED'}
    ${'an unknown field'}    | ${'{ mee }'}                           | ${{}}                  | ${400} | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'an unknown argument'} | ${'{ me(a: 1) }'}                      | ${{}}                  | ${400} | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a float as money'}    | ${'{ echo(amount: 1.5) }'}             | ${{}}                  | ${400} | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a day that is none'}  | ${'query($d: Day) { echo(day: $d) }'}  | ${{ d: '2026-02-30' }} | ${400} | ${'BAD_USER_INPUT'}
    ${'null where none may'} | ${'query($n: Int) { days(most: $n) }'} | ${{ n: null }}         | ${200} | ${'BAD_USER_INPUT'}
    ${'no such operation'}   | ${'query A { me } query B { me }'}     | ${{}}                  | ${400} | ${'OPERATION_RESOLUTION_FAILURE'}
  `('of the caller passes: $what', async ({ query, variables, status, code }) => {
    const answer = await ask(server, query, {}, variables);
    expect(answer.status).toBe(status);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.text).not.toMatch(/stack|Did you mean/);
  });

  it('of a context that cannot be made is masked too', async () => {
    const broken = await testServer({ context: () => Promise.reject(new Error(INNER)) });
    const answer = await ask(broken, '{ me }');
    expect(answer.status).toBe(500);
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toContain('10.1.2.3');
    await broken.clean();
  });
});

describe('money', () => {
  it('is a string on the wire', async () => {
    const { body } = await ask(server, 'query($a: Fen) { echo(amount: $a) }', {}, { a: '999999999999999' });
    expect(body.data).toEqual({ echo: '999999999999999' });
  });
});

describe('the context of an operation', () => {
  it.each(['{ me }', '{ broken }', '{ mee }', '{'])('is closed once after %s', async (query) => {
    const before = server.closed();
    await ask(server, query);
    expect(server.closed()).toBe(before + 1);
  });

  it('that fails to close does not look like success', async () => {
    const failing = await testServer({ context: () => ({ close: () => Promise.reject(new Error(INNER)) }) });
    const answer = await ask(failing, '{ me }');
    expect([answer.status, ...codesOf(answer)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    await failing.clean();
  });
});

describe('whoever runs it', () => {
  it('sees that it lives, and why it is not ready', async () => {
    const { pid } = process;
    let reasons: string[] | Error = ['the database does not answer'];
    const idle = await testServer({
      ready: () => (reasons instanceof Error ? Promise.reject(reasons) : Promise.resolve(reasons)),
    });
    const ready = async () => {
      const response = await fetch(`${idle.url}/readyz`);
      return [response.status, (await response.json()) as unknown];
    };
    expect((await fetch(`${idle.url}/healthz`)).status).toBe(200);
    expect(await ready()).toEqual([503, { ready: false, reasons: ['the database does not answer'], pid }]);
    reasons = [];
    expect(await ready()).toEqual([200, { ready: true, reasons: [], pid }]);
    reasons = new Error(INNER);
    expect(await ready()).toEqual([503, { ready: false, reasons: ['the check itself failed; see the log'], pid }]);
    await idle.clean();
  });

  it('reads metrics whose names begin with anxin_, and whose labels no caller chooses', async () => {
    await ask(server, 'query Chosen { me }');
    const response = await fetch(`${server.url}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(
      /anxin_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/,
    );
    expect(text).toMatch(/anxin_graphql_operation_duration_seconds_count\{type="query",outcome="ok"\} \d/);
    expect(text).toMatch(/outcome="refused"/);
    expect(text).toContain('anxin_nodejs_eventloop_lag_seconds');
    expect(text.split('\n').filter((line) => line !== '' && !/^(# (HELP|TYPE) )?anxin_/.test(line))).toEqual([]);
    expect(text).not.toContain('Chosen');
  });

  it('reads one line a request, without names, numbers or variables', async () => {
    server.lines.length = 0;
    await ask(server, 'query Money($a: Fen) { echo(amount: $a) }', await office(), { a: '424242' });
    await fetch(`${server.url}/healthz`);
    const [line, ...others] = server.lines.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      service: 'test',
      method: 'POST',
      route: '/graphql',
      status: 200,
      role: 'OFFICE',
      operation: 'Money',
    });
    expect(server.lines.join('')).not.toMatch(/424242|王主任|u1/);
  });

  it('meets headers that keep answers out of caches and types as declared', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
  });

  it('may add routes, where the actor is known as well', async () => {
    const more = await testServer({ routes: (own) => void own.get('/who', ({ call }) => ({ role: call.actor.role })) });
    const token = await more.issuer.mint({ id: 'd', role: 'DEPARTMENT', sectors: ['WATER'] });
    expect(await (await fetch(`${more.url}/who`, { headers: bearer(token) })).json()).toEqual({ role: 'DEPARTMENT' });
    expect((await fetch(`${more.url}/who`, { headers: bearer('a.b.c') })).status).toBe(401);
    await more.clean();
  });
});

it('a port that is taken stops the start', async () => {
  await expect(testServer({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

describe('stopping', () => {
  it('may be heard of by as many as are in flight: Node warns of none', async () => {
    // Node 20 sets how many may listen to a signal, and cannot be asked.
    const mostOf = (signal: AbortSignal): readonly unknown[] =>
      Object.getOwnPropertySymbols(signal)
        .filter(({ description }) => description === 'events.maxEventTargetListeners')
        .map((symbol) => (signal as never)[symbol]);
    let most: readonly unknown[] = [];
    const routes: ServerOptions['routes'] = ({ drain }) => {
      most = [drain.begun, drain.cut].flatMap(mostOf);
    };
    await (await testServer({ routes })).clean();
    expect(most).toEqual([0, 0]);
  });

  it('answers what was read, refuses what comes later with 503 and when to come again, then is gone', async () => {
    const server = await testServer({ lingerMs: 200 });
    const inFlight = Array.from({ length: 60 }, () => ask(server, '{ slow }'));
    await server.slow.arrived;
    while (server.slow.waiting() < 60) await sleep(5);
    const stopped = server.stop();
    const late = await Promise.all(Array.from({ length: 60 }, () => ask(server, '{ me }')));
    for (const answer of late) {
      expect([answer.status, ...codesOf(answer)]).toEqual([503, 'STOPPING']);
      expect([answer.headers.get('retry-after'), answer.headers.get('connection')]).toEqual(['1', 'close']);
    }
    server.slow.open();
    for (const answer of await Promise.all(inFlight)) expect(answer.body.data).toEqual({ slow: true });
    await stopped;
    expect(server.closed()).toBe(60);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    await server.clean();
  });

  it('says in /readyz that it stops, and still that it lives', async () => {
    const server = await testServer({ lingerMs: 200 });
    const stopped = server.stop();
    const [ready, healthy] = [await fetch(`${server.url}/readyz`), await fetch(`${server.url}/healthz`)];
    expect([ready.status, await ready.json()]).toMatchObject([503, { ready: false, reasons: ['stopping'] }]);
    expect(healthy.status).toBe(200);
    await stopped;
    await server.clean();
  });

  it('cuts what has not ended in time', async () => {
    const stopping = await testServer({ drainMs: 50 });
    const inFlight = ask(stopping, '{ slow }').catch(() => 'cut');
    await stopping.slow.arrived;
    await stopping.stop();
    expect(await inFlight).toBe('cut');
    stopping.slow.open();
    await stopping.clean();
  });
});
