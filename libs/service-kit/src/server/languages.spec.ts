import { readFileSync } from 'node:fs';
import { type TestServer, testServer } from './server.fixture';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.clean());

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const get = (headers: Readonly<Record<string, string>> = {}): RequestInit => ({ headers });
const searching = (asked: Readonly<Record<string, string>>): string => `?${new URLSearchParams(asked).toString()}`;

/** What Apollo Server and graphql-js refuse, each before or after they know who asks. */
const REFUSED: readonly (readonly [what: string, search: string, init: RequestInit])[] = [
  ['no document', '', post({ query: '{' })],
  ['an unknown field', '', post({ query: '{ mee }' })],
  ['a value that does not fit', '', post({ query: '{ echo(day: "2026-02-30") }' })],
  ['a variable that does not fit', '', post({ query: 'query($d: Day) { echo(day: $d) }', variables: { d: 1 } })],
  ['null where none may be', '', post({ query: 'query($n: Int) { days(most: $n) }', variables: { n: null } })],
  ['several operations at once', '', post([{ query: '{ me }' }])],
  ['nothing', '', post({})],
  ['no query', '', post({ operationName: 'A' })],
  ['a query that is no text', '', post({ query: 1 })],
  ['a document as a tree', '', post({ query: { kind: 'Document' } })],
  ['variables as text', '', post({ query: '{ me }', variables: '{}' })],
  ['variables as a list', '', post({ query: '{ me }', variables: [] })],
  ['extensions as text', '', post({ query: '{ me }', extensions: '{}' })],
  ['extensions as a list', '', post({ query: '{ me }', extensions: [] })],
  ['a name that is no text', '', post({ query: '{ me }', operationName: 1 })],
  ['a name that no operation has', '', post({ query: 'query A { me }', operationName: 'B' })],
  ['variables that are no JSON', searching({ query: '{ me }', variables: '{' }), get()],
  ['variables that are no object', searching({ query: '{ me }', variables: '1' }), get()],
  ['a parameter that comes twice', '?query=%7Bme%7D&query=%7Bme%7D', get()],
  ['GET with a type of content', searching({ query: '{ me }' }), get({ 'content-type': 'text/plain' })],
  ['an answer in a form that nobody writes', searching({ query: '{ me }' }), get({ accept: 'image/png' })],
];

type Refusal = { readonly errors?: readonly { readonly message: string }[] };
const said = async (search: string, init: RequestInit, language?: string): Promise<readonly string[]> => {
  const headers = { ...init.headers, ...(language === undefined ? {} : { 'accept-language': language }) };
  const answer = await fetch(`${server.url}/graphql${search}`, { ...init, headers });
  const { errors = [] } = (await answer.json()) as Refusal;
  return errors.map(({ message }) => message);
};

const HAN = /\p{Script=Han}/u;

describe('a refusal is in the language asked for, whoever writes it', () => {
  it.each(REFUSED)('%s', async (_what, search, init) => {
    const [zh, en, both] = await Promise.all(['zh-CN', 'en', undefined].map((asked) => said(search, init, asked)));
    expect(en?.join('')).toMatch(/^[^\p{Script=Han}]+$/u);
    for (const message of zh ?? []) expect(message).toMatch(HAN);
    expect(zh?.join('')).not.toMatch(/\b(must|not|should|only|the)\b/);
    expect(both).toEqual(zh?.map((message, at) => `${message}${en?.[at]}`));
  });

  it('of those that Apollo Server writes before it knows who asks, each is known', async () => {
    const told = await Promise.all(REFUSED.map(([, search, init]) => said(search, init, 'zh')));
    const unknown = REFUSED.filter((_, at) => told[at]?.some((message) => message.includes('BAD_REQUEST')));
    expect(unknown.map(([what]) => what)).toEqual([]);
    const texts = ['runHttpQuery', 'httpBatching', 'requestPipeline'].map((name) =>
      readFileSync(require.resolve('@apollo/server').replace('index.js', `${name}.js`), 'utf8'),
    );
    // Three more are of batches and of answers in pieces, which are off, and of methods that have no route here.
    expect(texts.join('').match(/BadRequestError\(/g)).toHaveLength(19);
  });
});

it('the word by which clients know a hash that was not sent before is left as it is', async () => {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } });
  expect(await said(searching({ extensions }), get(), 'zh')).toEqual(['PersistedQueryNotFound']);
});
