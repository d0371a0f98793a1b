import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { ask, codesOf, post, testServer, type TestServer } from '../server.fixture';

const EXAMPLES = [{ query: 'query Office { me } # </script><b>', headers: '{"authorization":"Bearer x.y.z"}' }];
const ORIGIN = 'https://console.example';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ introspection: true, corsOrigins: [ORIGIN], explorer: EXAMPLES });
});
afterAll(() => server.clean());

const url = (path: string) => `${server.url}${path}`;
const answerOf = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  text: '',
  body: (await response.json()) as Awaited<ReturnType<typeof post>>['body'],
});
const get = async (params: Record<string, string>) =>
  answerOf(await fetch(url(`/graphql?${new URLSearchParams(params).toString()}`)));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string, sha256Hash = hashOf(text)) => ({ persistedQuery: { version: 1, sha256Hash } });

describe('a document of which no operation can be run is refused with a code', () => {
  it.each`
    what                        | body                                                                   | code
    ${'an unknown operation'}   | ${{ query: 'query A { me }', operationName: 'B' }}                     | ${'OPERATION_RESOLUTION_FAILURE'}
    ${'an empty name'}          | ${{ query: '{ me }', operationName: '' }}                              | ${'OPERATION_RESOLUTION_FAILURE'}
    ${'two, and none is named'} | ${{ query: 'query A { me } query B { me }' }}                          | ${'OPERATION_RESOLUTION_FAILURE'}
    ${'two without a name'}     | ${{ query: '{ me } { me }' }}                                          | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a subscription'}         | ${{ query: 'subscription { me }' }}                                    | ${'OPERATION_TYPE_UNSUPPORTED'}
    ${'a mutation of nothing'}  | ${{ query: 'mutation { me }' }}                                        | ${'OPERATION_TYPE_UNSUPPORTED'}
    ${'a wrong hash'}           | ${{ query: '{ me }', extensions: persisted('{ office }') }}            | ${'PERSISTED_QUERY_HASH_WRONG'}
    ${'a hash of another form'} | ${{ query: '{ me }', extensions: { persistedQuery: { version: 2 } } }} | ${'PERSISTED_QUERY_MALFORMED'}
  `('$what: $code', async ({ body, code }) => {
    const answer = await post(url('/graphql'), JSON.stringify(body));
    expect([answer.status, ...new Set(codesOf(answer))]).toEqual([400, code]);
  });
});

describe('a body', () => {
  const send = async (body: BodyInit, type: string) =>
    answerOf(await fetch(url('/graphql'), { method: 'POST', body, headers: { 'content-type': type } }));

  it.each(['gbk', 'utf-16', 'iso-8859-1', '"gb18030"'])('that says charset %s is refused', async (charset) => {
    const answer = await send('{"query":"{ me }"}', `application/json; charset=${charset}`);
    expect([answer.status, ...codesOf(answer)]).toEqual([415, 'CHARSET_UNSUPPORTED']);
  });

  it.each(['', '; charset=utf-8', '; charset=UTF8', ';charset="utf-8"'])('may say%s', async (charset) => {
    expect((await send('{"query":"{ me }"}', `application/json${charset}`)).status).toBe(200);
  });

  it('of broken UTF-8 is refused, not guessed', async () => {
    const broken = Buffer.concat([Buffer.from('{"query":"{ me }","x":"'), Buffer.of(0xd6, 0xd0), Buffer.from('"}')]);
    const answer = await send(broken, 'application/json');
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'BODY_NOT_UTF8']);
  });
});

describe('a question', () => {
  it('may be asked by GET, a command may not', async () => {
    expect((await get({ query: '{ me }' })).body.data).toEqual({ me: 'PUBLIC public' });
    const variables = JSON.stringify({ a: '12' });
    expect((await get({ query: 'query Q($a: Fen) { echo(amount: $a) }', variables })).body.data).toEqual({
      echo: '12',
    });
    const answer = await get({ query: 'mutation { me }' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(codesOf(answer)).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it('by GET meets the limits that one by POST meets', async () => {
    expect(codesOf(await get({ query: `${'{ node '.repeat(14)}${'}'.repeat(14)}` }))).toEqual(['QUERY_TOO_DEEP']);
    const ids = JSON.stringify({ a: Array.from({ length: 1_001 }, () => 1) });
    expect(codesOf(await get({ query: '{ me }', variables: ids }))).toEqual(['LIST_TOO_LONG']);
  });

  it('may be asked by its hash once its text was sent', async () => {
    const query = '{ me node { id } }';
    const extensions = persisted(query);
    const byHash = () => post(url('/graphql'), JSON.stringify({ extensions }));
    const unknown = await byHash();
    expect([unknown.status, unknown.body.errors?.[0]?.message, ...codesOf(unknown)]).toEqual([
      200,
      'PersistedQueryNotFound',
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    await post(url('/graphql'), JSON.stringify({ query, extensions }));
    expect((await byHash()).body.data).toEqual({ me: 'PUBLIC public', node: { id: 'n' } });
    expect((await get({ extensions: JSON.stringify(extensions) })).body.data).toEqual({
      me: 'PUBLIC public',
      node: { id: 'n' },
    });
  });
});

describe('introspection, where it is on,', () => {
  it('answers the standard question with all that it may ask for', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { body } = await ask(server, query);
    expect(body.errors).toBeUndefined();
    const schema = buildClientSchema(body.data as unknown as IntrospectionQuery);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('echo');
  });

  it('is bounded: no type within a type within a type', async () => {
    const deep = `{ __schema { types ${'{ ofType '.repeat(20)} { name } ${'}'.repeat(20)} } }`;
    expect(codesOf(await ask(server, deep))).toEqual(['QUERY_TOO_DEEP']);
    const wide = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`;
    expect(codesOf(await ask(server, wide))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('a browser', () => {
  const asks = (origin: string) => ({
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  });

  it('is let in from the origins configured and from no other', async () => {
    const preflight = await fetch(url('/graphql'), { method: 'OPTIONS', headers: asks(ORIGIN) });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const refused = await post(url('/graphql'), '{', { origin: ORIGIN });
    expect(refused.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const other = await fetch(url('/graphql'), { method: 'OPTIONS', headers: asks('https://evil.example') });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('finds an explorer that loads nothing from elsewhere, with the examples', async () => {
    const led = await fetch(url('/graphql'), { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([302, '/explorer']);
    const page = await fetch(url('/explorer'));
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="https?:/);
    expect(html).toContain('query Office { me }');
    const scripts = [...html.matchAll(/<script>([^]*?)<\/script>\s*(?=<body|<\/body)/g)].map(([, text]) => text ?? '');
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(() => new Script(script)).not.toThrow();
  });

  it('finds no explorer where none is configured', async () => {
    const closed = await testServer();
    const statuses = [await fetch(`${closed.url}/explorer`), await fetch(`${closed.url}/graphql`)].map(
      ({ status }) => status,
    );
    await closed.clean();
    expect(statuses).toEqual([404, 400]);
  });
});

it.each(['br', 'gzip'])('a large answer is compressed by %s for who takes it, a small one never', async (encoding) => {
  const introspect = JSON.stringify({ query: getIntrospectionQuery() });
  const send = (body: string) =>
    fetch(url('/graphql'), {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
    });
  const large = await send(introspect);
  expect(large.headers.get('content-encoding')).toBe(encoding);
  expect(((await large.json()) as { data: object }).data).toHaveProperty('__schema');
  expect((await send('{"query":"{ me }"}')).headers.get('content-encoding')).toBeNull();
});
