import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeSupergraph } from './compose';
import { startGateway } from './container';
import { ask, codesOf, type Federation, INNER, SOURCES, testFederation } from './gateway.fixture';

let federation: Federation;
beforeAll(async () => {
  federation = await testFederation();
});
afterAll(() => federation.clean());

/** What held the planner for eight seconds: each condition doubles what it plans. */
const MIXTURES = `query (${Array.from({ length: 45 }, (_, i) => `$v${i}: Boolean!`).join()}) {
  projects { id ${Array.from({ length: 45 }, (_, i) => `... @include(if: $v${i}) { name openCases }`).join(' ')} } }`;
const PAGES = '{ a(first: 100) { nodes { b(first: 100) { nodes { c(first: 100) { nodes { d } } } } } } }';
const JOINED = '{ projects { id name openCases } cases { project { name } } }';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const traced = { traceparent: `00-${TRACE}-b7ad6b7169203331-01` };

/** Another gateway over the same supergraph, with some addresses changed. */
const gatewayWith = (subgraphs: readonly (readonly [string, readonly string[]])[], key = federation.config.key) =>
  startGateway(
    { ...federation.config, key, subgraphs: new Map([...federation.config.subgraphs, ...subgraphs]) },
    composeSupergraph(SOURCES),
    federation.log,
  );

/** What the subgraphs say that they were asked. The gateway follows the accounts by itself, each second. */
const asked = (): readonly string[] =>
  federation.lines.filter((line) => !line.includes('"service":"gateway"') && !line.includes('/feed'));

describe('the gateway', () => {
  it('joins subjects by their keys', async () => {
    const { body } = await ask(federation.gateway, JOINED);
    expect(body).toEqual({
      data: {
        projects: [{ id: 'p1', name: '安薪大厦', openCases: 2 }],
        cases: [{ project: { name: '安薪大厦' } }],
      },
    });
  });

  it('passes on who asks, and the trace', async () => {
    const authorization = `Bearer ${await federation.issuer.mint({ id: 'u', role: 'OFFICE' })}`;
    const { body } = await ask(federation.gateway, '{ me projects { balance } }', { ...traced, authorization });
    expect(body).toEqual({ data: { me: `OFFICE ${TRACE}`, projects: [{ balance: '9007199254740993' }] } });
  });

  it.each([
    ['a rule of a field', '{ projects { balance } }', 'FORBIDDEN', { field: 'Project.balance' }],
    ['a rule behind a key', '{ cases { project { balance } } }', 'FORBIDDEN', { field: 'Project.balance' }],
    ['a refusal of the domain', '{ refused }', 'PAGE_TOO_LARGE', {}],
  ])('passes on %s', async (_what, query, code, details) => {
    const { body } = await ask(federation.gateway, query);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code, details }]);
  });

  it.each([
    ['a day', '{ me told(on: "2026-02-30") }'],
    ['a month', '{ me told(month: "2026-13") }'],
    ['a moment', '{ me told(at: "2026-02-03T10:00:00+08:00") }'],
    ['an amount', '{ me told(of: [{ idCardNumber: "", net: "12.50" }]) }'],
    ['an amount beyond any file', '{ me told(of: [{ idCardNumber: "", net: "1000000000000000" }]) }'],
  ])('refuses %s that was mistyped in the query, before any subgraph is asked', async (_what, query) => {
    const { body } = await ask(federation.gateway, query);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });

  const ID = '11010519491231002X';
  it.each([
    ['a field is missing', [{ idCardNumber: ID }], '"of[0]"'],
    ['a field is unknown', [{ idCardNumber: ID, net: '1', name: '张三; 李四' }], '"of[0]"'],
    ['an amount is none', [{ idCardNumber: '1', net: ID }], '"of[0].net"'],
    ['a text is none', [{ idCardNumber: [ID], net: '1' }], '"of[0].idCardNumber"'],
    ['a choice is none', [{ idCardNumber: '1', net: '1', role: ID }], '"of[0].role"'],
    ['a number is a name', [{ idCardNumber: '1', net: '张三; 李四' }], '"of[0].net"'],
  ])('says where a variable is wrong, and nothing of its value: %s', async (_what, of, where) => {
    const query = 'query Told($of: [Whose!]) { told(of: $of) }';
    const { body } = await ask(federation.gateway, query, {}, { of });
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(body.errors?.[0]?.message).toContain(where);
    expect(JSON.stringify(body)).not.toMatch(/4949|张三|李四/);
  });

  it.each(['{ told(on: "110105194912310021") }', '{ me 110105194912310021 }', '{ me(x: "13812345678") }'])(
    'shows no number that a query holds: %s',
    async (query) => {
      const { body } = await ask(federation.gateway, query);
      expect(body.errors).toHaveLength(1);
      expect(JSON.stringify(body)).not.toMatch(/19491231|13812345678/);
    },
  );

  it('refuses a token that does not hold before it plans anything, and asks no subgraph', async () => {
    federation.lines.length = 0;
    const answer = await ask(federation.gateway, '{ me }', { authorization: 'Bearer a.b.c' });
    expect([answer.status, ...codesOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(asked()).toEqual([]);
  });

  it('hears within five seconds that an account was withdrawn, or changed, and refuses its tokens', async () => {
    const tokenOf = (id: string) => federation.issuer.mint({ id, role: 'OFFICE' });
    const asked = async (token: string) =>
      (await ask(federation.gateway, '{ __typename }', { authorization: `Bearer ${token}` })).status;
    const [changed, withdrawn, other] = [await tokenOf('u-changed'), await tokenOf('u-gone'), await tokenOf('u-other')];
    expect(await Promise.all([changed, withdrawn, other].map(asked))).toEqual([200, 200, 200]);
    const toldAt = performance.now();
    federation.accounts.tell('u-changed', 'STANDS');
    federation.accounts.tell('u-gone', 'WITHDRAWN');
    while ((await asked(withdrawn)) !== 401) await sleep(50);
    expect(performance.now() - toldAt).toBeLessThan(5_000);
    expect(await Promise.all([changed, other].map(asked))).toEqual([401, 200]);
    expect(await Promise.all([await tokenOf('u-changed'), await tokenOf('u-gone')].map(asked))).toEqual([200, 401]);
  });

  it('shows a fault of a subgraph as nothing but its trace', async () => {
    const answer = await ask(federation.gateway, '{ broken me }', traced);
    expect(answer.body.data).toEqual({ broken: null, me: `PUBLIC ${TRACE}` });
    expect(answer.body.errors).toEqual([
      { message: expect.any(String), path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: TRACE } },
    ]);
    expect(answer.text).not.toMatch(/10\.1\.2\.3|127\.0\.0\.1|serviceName/);
    expect(federation.lines.find((line) => line.includes(INNER))).toContain(TRACE);
  });

  it.each`
    what                                | query                                                                      | code
    ${'an unknown field'}               | ${'{ mee }'}                                                               | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'an unknown argument'}            | ${'{ me(a: 1) }'}                                                          | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'the schema, which is not shown'} | ${'{ __schema { types { name } } }'}                                       | ${'INTROSPECTION_OFF'}
    ${'a door of federation'}           | ${'{ _service { sdl } }'}                                                  | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'more mixtures than are planned'} | ${MIXTURES}                                                                | ${'TOO_MANY_CONDITIONS'}
    ${'pages within pages'}             | ${PAGES}                                                                   | ${'QUERY_TOO_COSTLY'}
    ${'too many aliases'}               | ${`{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: me`).join(' ')} }`} | ${'TOO_MANY_ALIASES'}
  `('refuses $what: $code, and asks no subgraph', async ({ query, code }) => {
    federation.lines.length = 0;
    const answer = await ask(federation.gateway, query);
    expect([answer.status, ...codesOf(answer)]).toEqual([400, code]);
    expect(asked()).toEqual([]);
  });

  it('is the only one to whom subgraphs open the doors of federation', async () => {
    const forged = '{ _entities(representations: [{__typename: "Project", id: "p9"}]) { ... on Project { name } } }';
    expect(codesOf(await ask(federation.projects, forged))).toEqual(['FORBIDDEN']);
  });

  it('is ready as soon as it serves, and sends nothing to the maker of its library', async () => {
    expect((await fetch(`${federation.gateway.url}/readyz`)).status).toBe(200);
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('1');
  });
});

describe('a refusal, whoever writes it, is in the language asked for', () => {
  it.each([
    ['of a document', '{ mee }', '类型 "Query" 没有字段 "mee"。', 'Cannot query field "mee" on type "Query".'],
    [
      'of a value that a scalar does not take',
      '{ told(on: "2026-02-30") }',
      '此处须为 "Day" 类型的值：Day 的格式为 yyyy-MM-dd，且须确有其日。',
      'Expected value of type "Day"; Day has the form yyyy-MM-dd and must exist.',
    ],
    ['of one that the subgraph refuses', '{ refused }', '每页至多 100 条。', 'A page has at most 100 entries.'],
  ])('%s', async (_what, query, zh, en) => {
    const said = async (headers: Record<string, string>) =>
      (await ask(federation.gateway, query, headers)).body.errors?.[0]?.message;
    expect([await said({ 'accept-language': 'zh-CN' }), await said({ 'accept-language': 'en' })]).toEqual([zh, en]);
    expect(await said({})).toBe(zh + en);
  });
});

describe('a subgraph that fails', () => {
  it('is missed in its part of the answer alone', async () => {
    const gateway = await gatewayWith([['cases', ['http://127.0.0.1:1/graphql']]]);
    const answer = await ask(gateway, '{ projects { id openCases } cases { id } }', { 'accept-language': 'en' });
    expect(answer.body.data).toEqual({ projects: [{ id: 'p1', openCases: null }], cases: null });
    expect(codesOf(answer)).toEqual(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);
    expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|serviceName/);
    expect(answer.body.errors?.[0]?.message).toContain('does not answer');
    expect(answer.body.errors?.[0]?.extensions['details']).toEqual({ subgraph: 'cases' });
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    await gateway.stop();
  });

  it.each([
    ['is no GraphQL', 200, '<html>10.1.2.3</html>'],
    ['is JSON of something else', 503, '{"error":"10.1.2.3"}'],
  ])('by an answer that %s is unavailable', async (_what, status, text) => {
    const other = createServer((_request, response) => response.writeHead(status).end(text));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const gateway = await gatewayWith([
      ['cases', [`http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`]],
    ]);
    const answer = await ask(gateway, '{ cases { id } }');
    expect(codesOf(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(answer.text).not.toContain('10.1.2.3');
    await gateway.stop();
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
  });

  it('by another key is a fault of ours, not of the caller', async () => {
    const gateway = await gatewayWith([], randomBytes(32));
    expect(codesOf(await ask(gateway, '{ me }'))).toEqual(['INTERNAL_SERVER_ERROR']);
    await gateway.stop();
  });

  it('by having no address stops the start', async () => {
    const config = { ...federation.config, subgraphs: new Map([['projects', ['http://127.0.0.1:1/graphql']]]) };
    await expect(startGateway(config, composeSupergraph(SOURCES), federation.log)).rejects.toThrow(
      'no address for cases',
    );
  });
});
