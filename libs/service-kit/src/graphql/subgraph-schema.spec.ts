import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { graphql, parse } from 'graphql';
import { subgraphSchema, subgraphSdl } from './subgraph-schema';

const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  type Query {
    "项目 Of a code, else \\"all\\"."
    projects(codes: [String!] = ["a\\nb"], first: Int = 20): [Project!] @allow(to: [OFFICE]) @deprecated(reason: "since 2")
    found: Found @allow(to: [OFFICE])
  }
  union Found = Project | Worker
  enum Grade { RED @deprecated AMBER }
  input Filter { level: Grade = AMBER, day: Int }
  type Project @key(fields: "id") {
    id: ID! @allow(to: [OFFICE])
    level(of: Filter = { level: RED }): Grade @allow(to: [OFFICE]) @shareable
  }
  type Worker @key(fields: "id", resolvable: false) { id: ID! @allow(to: [OFFICE]) }
`;
const resolvers = {
  Found: { __resolveType: () => 'Worker' },
  Grade: { RED: 1, AMBER: 2 },
  Project: { __resolveReference: ({ id }: { id: string }) => ({ id, level: 1 }) },
};
const schema = subgraphSchema({ typeDefs, resolvers });
const built = buildSubgraphSchema({ typeDefs: parse(subgraphSdl(typeDefs)) });

const ask = (source: string, of = schema) =>
  graphql({ schema: of, source, contextValue: { actor: { id: 'o', role: 'OFFICE' }, signed: true } });

describe('the schema that a subgraph serves', () => {
  it('is what federation builds of its SDL, to the last directive', () => {
    expect(printSchemaWithDirectives(schema)).toBe(printSchemaWithDirectives(built));
  });

  it('tells a composer the same SDL', async () => {
    const source = '{ _service { sdl } }';
    expect((await ask(source)).data).toEqual((await ask(source, built)).data);
  });

  it('answers entities by their references, abstract types and what an enum stands for', async () => {
    const source =
      '{ _entities(representations: [{ __typename: "Project", id: "p1" }]) { ... on Project { id level } } }';
    expect(await ask(source)).toEqual({ data: { _entities: [{ id: 'p1', level: 'RED' }] } });
  });
});
