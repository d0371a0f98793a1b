import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { type Federation, testFederation } from './gateway.fixture';

let federation: Federation;
beforeAll(async () => {
  federation = await testFederation({ introspection: true });
});
afterAll(() => federation.clean());

const SERVERS = ['gateway', 'projects', 'cases'] as const;
const urlOf = (name: (typeof SERVERS)[number]) => `${federation[name].url}/graphql`;

/** The fetch of a client, which notes how it was used. */
const noted = () => {
  const methods: string[] = [];
  const fetching: typeof fetch = (input, init) => {
    methods.push(init?.method ?? 'GET');
    return fetch(input, init);
  };
  return { methods, fetching };
};

it.each(SERVERS)('%s speaks GraphQL over HTTP: no error in the audit of graphql-http', async (name) => {
  const results = await Promise.all(serverAudits({ url: urlOf(name), fetchFn: fetch }).map((audit) => audit.fn()));
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter(({ status }) => status === 'error').map(({ id, name: promise }) => `${id} ${promise}`)).toEqual(
    [],
  );
});

it.each(SERVERS)('%s shows its schema to a tool that asks all that graphql-js can ask of one', async (name) => {
  const query = getIntrospectionQuery({
    ...{ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true },
    ...{ inputValueDeprecation: true, oneOf: true },
  });
  const asked = (text: string) =>
    fetch(urlOf(name), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    }).then((answer) => answer.json() as Promise<{ data?: object; errors?: unknown }>);
  const { data, errors } = await asked(query);
  expect(errors).toBeUndefined();
  expect(buildClientSchema(data as IntrospectionQuery).getType('Project')).toBeDefined();
  const byFragments = await asked(
    '{ __typename ...F } fragment F on Query { ... { one: __type(name: "Project") { isOneOf } } }',
  );
  expect(byFragments).toEqual({ data: { __typename: 'Query', one: { isOneOf: null } } });
});

describe('@apollo/client', () => {
  const PROJECTS = gql`
    query Projects {
      projects {
        id
        name
        openCases
      }
    }
  `;
  const shown = [{ __typename: 'Project', id: 'p1', name: '安薪大厦', openCases: 2 }];

  it('asks as it is shipped, and keeps what has a key under it', async () => {
    const cache = new InMemoryCache();
    const client = new ApolloClient({ link: new HttpLink({ uri: urlOf('gateway'), fetch }), cache });
    expect((await client.query({ query: PROJECTS })).data).toEqual({ projects: shown });
    expect(Object.keys(cache.extract())).toContain('Project:p1');
    client.stop();
  });

  it('asks by hash and GET: the text goes over once', async () => {
    const { methods, fetching } = noted();
    const hashes = new PersistedQueryLink({
      sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
      useGETForHashedQueries: true,
    });
    const link = ApolloLink.from([hashes, new HttpLink({ uri: urlOf('gateway'), fetch: fetching })]);
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    for (let time = 0; time < 2; time++) {
      const { data } = await client.query({ query: PROJECTS, fetchPolicy: 'network-only' });
      expect(data).toEqual({ projects: shown });
    }
    expect(methods).toEqual(['GET', 'POST', 'GET']);
    client.stop();
  });
});

it('urql asks as it is shipped', async () => {
  const { methods, fetching } = noted();
  const client = new Client({
    url: urlOf('gateway'),
    exchanges: [cacheExchange, fetchExchange],
    fetch: fetching,
  });
  const { data, error } = await client
    .query('query Q($day: Day) { told(on: $day) projects { id } }', { day: '2026-01-20' })
    .toPromise();
  expect(error).toBeUndefined();
  expect(data).toMatchObject({ told: 1, projects: [{ id: 'p1' }] });
  expect(methods).toEqual(['GET']);
});

it.each(SERVERS)('graphql-codegen makes types from the address of %s', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-codegen-'));
  const generates = { [join(folder, 'types.ts')]: { plugins: ['typescript'] } };
  writeFileSync(join(folder, 'codegen.json'), JSON.stringify({ schema: urlOf(name), generates }));
  const program = join(dirname(createRequire(__filename).resolve('@graphql-codegen/cli/package.json')), 'cjs/bin.js');
  await promisify(execFile)(process.execPath, [program, '--config', join(folder, 'codegen.json')], { cwd: __dirname });
  const types = readFileSync(join(folder, 'types.ts'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(types).toContain('export type Project = {');
  expect(types).toContain('Fen: {');
});
