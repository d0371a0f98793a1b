import { LIMITS } from '../../graphql/admission';
import { ask, codesOf, post, testServer, type TestServer } from '../server.fixture';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.clean());

describe('what costs too much is refused with its code', () => {
  const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: me`).join(' ')} }`;
  const deep = (count: number) => `{ ${'node { '.repeat(count)} id ${'}'.repeat(count)} }`;

  it.each`
    what                | code                  | query
    ${'1,000 aliases'}  | ${'TOO_MANY_ALIASES'} | ${aliases(1_000)}
    ${'deep recursion'} | ${'QUERY_TOO_DEEP'}   | ${deep(500)}
    ${'a long text'}    | ${'QUERY_TOO_LARGE'}  | ${aliases(5_000)}
  `('$what: $code', async ({ code, query }) => {
    const answer = await ask(server, query);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.body.data).toBeUndefined();
  });

  it.each([LIMITS.bodyBytes + 1, 2_000_000])('a body of %i bytes: BODY_TOO_LARGE', async (bytes) => {
    const head = '{"query":"{ me }","x":"';
    const answer = await post(`${server.url}/graphql`, `${head}${'x'.repeat(bytes - head.length - 2)}"}`);
    expect(answer.status).toBe(413);
    expect(codesOf(answer)).toEqual(['BODY_TOO_LARGE']);
  });

  it('several operations in one request', async () => {
    const answer = await post(`${server.url}/graphql`, '[{"query":"{ me }"},{"query":"{ me }"}]');
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it.each([
    ['text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('a body of %s', async (type, status, code) => {
    const answer = await post(`${server.url}/graphql`, '{"query":"{ me }"}', { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(codesOf(answer)).toEqual([code]);
  });

  it('a body that is no JSON, or poisons a prototype', async () => {
    for (const body of ['{', '{"query":"{ me }","__proto__":{"a":1}}']) {
      const answer = await post(`${server.url}/graphql`, body);
      expect([answer.status, ...codesOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    }
  });
});
