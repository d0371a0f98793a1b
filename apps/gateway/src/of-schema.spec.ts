import { ask, codesOf, type Federation, testFederation } from './gateway.fixture';

let federation: Federation;
beforeAll(async () => {
  federation = await testFederation({ introspection: true });
});
afterAll(() => federation.clean());

const KIND = { kind: 'OBJECT', isOneOf: null };
const PROJECT = { id: 'p1', openCases: 2 };

describe('a question about the schema and about data in one', () => {
  it.each([
    [
      'side by side',
      '{ projects { id openCases } __type(name: "Project") { kind isOneOf } __typename }',
      { projects: [PROJECT], __type: KIND, __typename: 'Query' },
    ],
    [
      'under other names, in fragments within fragments',
      `query Q { ...Both cases { id } }
       fragment Both on Query { it: __type(name: "Project") { ...OfType } ... on Query { all: projects { ...OfProject } } }
       fragment OfType on __Type { kind isOneOf }
       fragment OfProject on Project { id openCases }`,
      { it: KIND, all: [PROJECT], cases: [{ id: 'c1' }] },
    ],
    [
      'with one fragment spread twice',
      '{ ...F ...F } fragment F on Query { projects { id } __schema { queryType { name } } }',
      { projects: [{ id: 'p1' }], __schema: { queryType: { name: 'Query' } } },
    ],
  ])('is answered whole: %s', async (_what, query, data) => {
    const { status, body } = await ask(federation.gateway, query);
    expect({ status, ...body }).toEqual({ status: 200, data });
    expect(Object.keys(body.data ?? {})).toEqual(Object.keys(data));
  });

  it.each([
    [true, { __type: KIND, projects: [{ id: 'p1' }] }],
    [false, { projects: [{ id: 'p1' }] }],
  ])('takes variables in both parts, and conditions: %s', async (shown, data) => {
    const query = `query($name: String!, $shown: Boolean!) {
      __type(name: $name) @include(if: $shown) { kind isOneOf } ... @skip(if: $shown) { __schema { description } }
      projects { id openCases @skip(if: true) } }`;
    const { body } = await ask(federation.gateway, query, {}, { name: 'Project', shown });
    expect(body).toEqual({ data: shown ? data : { __schema: { description: null }, ...data } });
  });

  it('says once that a variable is missing', async () => {
    const answer = await ask(
      federation.gateway,
      'query($name: String!) { __type(name: $name) { isOneOf } projects { id } }',
    );
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('keeps what fails to its own part', async () => {
    const answer = await ask(federation.gateway, '{ broken __type(name: "Project") { isOneOf } }');
    expect(answer.body.data).toEqual({ broken: null, __type: { isOneOf: null } });
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('leaves the same question without its part of the schema as it is, however often each is asked', async () => {
    const data = 'projects { id openCases }';
    for (let times = 0; times < 4; times++) {
      const both = await ask(federation.gateway, `{ ${data} __type(name: "Project") { kind isOneOf } }`);
      expect(both.body).toEqual({ data: { projects: [PROJECT], __type: KIND } });
      expect((await ask(federation.gateway, `{ ${data} }`)).body).toEqual({ data: { projects: [PROJECT] } });
    }
  });
});
