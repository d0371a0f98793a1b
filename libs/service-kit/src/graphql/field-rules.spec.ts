import { graphql } from 'graphql';
import { subgraphSchema } from './subgraph-schema';
import { ROLES } from '@anxin/identity';
import { fieldsWithoutRule } from './field-rules';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const typeDefs = `${LINK}
  type Query {
    project: Project @allow(to: [OFFICE, TOWN, WORKER])
    named: Named @allow(to: [OFFICE, TOWN])
  }
  interface Named { name: String secret: String }
  type Project implements Named @key(fields: "id") {
    id: ID! @allow(to: [OFFICE, TOWN])
    name: String @allow(to: [OFFICE, TOWN])
    secret: String @allow(to: [OFFICE])
  }
  type Mutation { close: Boolean @allow(to: [OFFICE]) }
`;

const looked: string[] = [];
const project = {
  id: 'p1',
  name: '安薪大厦',
  secret: () => {
    looked.push('secret');
    return 'x';
  },
};
const resolvers = {
  Query: { project: () => project, named: () => ({ __typename: 'Project', ...project }) },
  Mutation: { close: () => true },
  Project: { __resolveReference: ({ id }: { id: string }) => ({ ...project, id }) },
};
const schema = subgraphSchema({ typeDefs, resolvers });

const ask = (source: string, role: string, signed = false) =>
  graphql({ schema, source, contextValue: { actor: { id: 'a', role }, signed } });

const codes = async (answer: ReturnType<typeof ask>) =>
  ((await answer).errors ?? []).map(({ originalError }) => (originalError as unknown as { code: string }).code);

describe('the rule of a field', () => {
  it.each(ROLES)('admits the roles it names alone: %s', async (role) => {
    const named = role === 'OFFICE' || role === 'TOWN' || role === 'WORKER';
    expect(await codes(ask('{ project { __typename } }', role))).toEqual(named ? [] : ['FORBIDDEN']);
  });

  it('holds for each field by itself, and its resolver does not run', async () => {
    looked.length = 0;
    const answer = await ask('{ project { name secret } }', 'TOWN');
    expect(answer.data).toEqual({ project: { name: '安薪大厦', secret: null } });
    expect(answer.errors?.[0]?.originalError).toMatchObject({
      code: 'FORBIDDEN',
      details: { field: 'Project.secret' },
    });
    expect(looked).toEqual([]);
  });

  it.each([
    ['by an alias', '{ project { a: secret } }'],
    ['by a fragment', '{ project { ...F } } fragment F on Project { secret }'],
    ['by its interface', '{ named { secret } }'],
    ['by a fragment on the interface', '{ project { ... on Named { secret } } }'],
  ])('holds when the field is reached %s', async (_way, source) => {
    expect(await codes(ask(source, 'TOWN'))).toEqual(['FORBIDDEN']);
    expect(await codes(ask(source, 'OFFICE'))).toEqual([]);
  });

  it('holds for mutations', async () => {
    expect(await codes(ask('mutation { close }', 'WORKER'))).toEqual(['FORBIDDEN']);
    expect((await ask('mutation { close }', 'OFFICE')).data).toEqual({ close: true });
  });

  it('holds for what the gateway fetches by key', async () => {
    const source =
      '{ _entities(representations: [{__typename: "Project", id: "p2"}]) { ... on Project { id secret } } }';
    expect(await codes(ask(source, 'TOWN', true))).toEqual(['FORBIDDEN']);
    expect((await ask(source, 'OFFICE', true)).data).toEqual({ _entities: [{ id: 'p2', secret: 'x' }] });
  });

  it.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
    'no role opens %s, a signed call does',
    async (source) => {
      expect(await codes(ask(source, 'OFFICE'))).toEqual(['FORBIDDEN']);
      expect(await codes(ask(source, 'PUBLIC', true))).toEqual([]);
    },
  );
});

describe('a schema', () => {
  const build =
    (own: string, more: object = {}) =>
    () =>
      subgraphSchema({ typeDefs: `${LINK}\n${own}`, resolvers: { ...more } });
  const RULE = '@allow(to: [OFFICE])';

  it.each([
    ['a query', `type Query { a: Int ${RULE} bare: Int }`, 'Query.bare'],
    ['a type', `type Query { a: A ${RULE} } type A { x: Int y: Int }`, 'A.x, A.y'],
    ['an entity', `type Query { a: Int ${RULE} } type P @key(fields: "id") { id: ID! }`, 'P.id'],
    [
      'a type that another extends',
      `type Query { a: A ${RULE} } type A { x: Int ${RULE} } extend type A { z: Int }`,
      'A.z',
    ],
    ['a mutation', `type Query { a: Int ${RULE} } type Mutation { go: Int }`, 'Mutation.go'],
  ])('with an uncovered field of %s is not built, and the field is named', (_what, own, fields) => {
    expect(build(own)).toThrow(expect.objectContaining({ code: 'SCHEMA_FIELD_WITHOUT_RULE', details: { fields } }));
  });

  it('with a rule where nothing runs is not built', () => {
    const own = `type Query { a: I ${RULE} } interface I { x: Int ${RULE} } type A implements I { x: Int ${RULE} }`;
    const refusal = { code: 'SCHEMA_RULE_ON_INTERFACE', details: { fields: 'I.x' } };
    expect(build(own)).toThrow(expect.objectContaining(refusal));
  });

  it.each([
    ['a field', { Query: { b: () => 1 } }, 'Query.b'],
    ['a type', { Nothing: {} }, 'Nothing'],
  ])('with a resolver of %s that it lacks is not built', (_what, more, fields) => {
    const refusal = { code: 'SCHEMA_RESOLVER_WITHOUT_FIELD', details: { fields } };
    expect(build(`type Query { a: Int ${RULE} }`, more)).toThrow(expect.objectContaining(refusal));
  });

  it('whose fields all have rules has none without', () => {
    expect(fieldsWithoutRule(schema)).toEqual([]);
  });
});
