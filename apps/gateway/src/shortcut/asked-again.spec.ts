import { createHash } from 'node:crypto';
import { type Federation, testFederation } from '../gateway.fixture';

let house: Federation;
let token: string;
beforeAll(async () => {
  house = await testFederation();
  token = await house.issuer.mint({ id: 'office-1', role: 'OFFICE' });
});
afterAll(() => house.clean());

const sent = async (body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${house.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  });
  const { date: _date, 'x-trace-id': _trace, ...told } = Object.fromEntries(response.headers);
  return { status: response.status, told, text: await response.text() };
};

const QUESTIONS = [
  '{ projects { id name balance } }',
  '{ cases { id project { id name openCases } } }',
  'query Named { projects { ...P } } fragment P on Project { name openCases }',
  '{ me }',
  '{ projects { name } broken }',
  '{ refused }',
  '{ nothing }',
] as const;
const ACCEPTS = [
  undefined,
  '*/*',
  'application/json',
  'application/graphql-response+json, application/json;q=0.9',
  'text/html',
];

it.each(QUESTIONS)('%s is answered again and again as at first, in whatever form it is wanted', async (query) => {
  const isTraced = query === '{ me }' || query.includes('broken');
  for (const accept of ACCEPTS) {
    const ask = () => sent({ query }, accept === undefined ? {} : { accept });
    const first = await ask();
    for (let time = 0; time < 3; time++) {
      const again = await ask();
      if (isTraced) expect([again.status, Object.keys(again.told)]).toEqual([first.status, Object.keys(first.told)]);
      else expect(again).toEqual(first);
    }
  }
});

it('an empty name is that of no operation, whatever was known before', async () => {
  const query = '{ projects { id } }';
  for (let time = 0; time < 3; time++) await sent({ query });
  expect((await sent({ query, operationName: '' })).text).toContain('OPERATION_RESOLUTION_FAILURE');
});

it('who asks is judged each time, whatever was known before', async () => {
  const query = '{ projects { balance } }';
  for (let time = 0; time < 3; time++) expect((await sent({ query })).text).toContain('9007199254740993');
  expect((await sent({ query }, { authorization: 'Bearer a.b.c' })).status).toBe(401);
  const stranger = await house.issuer.mint({ id: 'water-1', role: 'DEPARTMENT', sectors: ['WATER'] });
  expect((await sent({ query }, { authorization: `Bearer ${stranger}` })).text).toContain('FORBIDDEN');
});

it('a text that is known is kept under its hash when it comes with one', async () => {
  const query = 'query Kept { projects { id } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  for (let time = 0; time < 3; time++) await sent({ query });
  expect((await sent({ extensions })).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  const first = await sent({ query, extensions });
  expect((await sent({ extensions })).text).toBe(first.text);
});

it('is logged and measured as any other', async () => {
  const query = 'query Noted { projects { id } }';
  const counted = async (): Promise<number> => {
    const text = await (await fetch(`${house.gateway.url}/metrics`)).text();
    return Number(/operation_duration_seconds_count\{type="query",outcome="ok"\} (\d+)/.exec(text)?.[1] ?? 0);
  };
  const [before, lines] = [await counted(), house.lines.length];
  for (let time = 0; time < 4; time++) await sent({ query });
  expect((await counted()) - before).toBe(4);
  const noted = house.lines
    .slice(lines)
    .filter((line) => line.includes('"operation":"Noted"') && line.includes('gateway'));
  expect(noted).toHaveLength(4);
});
