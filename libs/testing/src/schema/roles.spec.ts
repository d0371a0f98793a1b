import { subgraphSchema } from '@anxin/service-kit';
import { rolesOfMutations, shutFields } from './roles';

const schema = (label: string) =>
  subgraphSchema({
    resolvers: {},
    typeDefs: `
      type Query { box: Box @allow(to: [OFFICE, TOWN]) }
      type Mutation { boxOpen: Box @allow(to: [OFFICE]) }
      type Box { label: ${label} @allow(to: [OFFICE]) weight: Int! @allow(to: [OFFICE, TOWN]) }`,
  });

it('finds the field that may not be missing and that somebody who may see the object may not see', () => {
  expect(shutFields(schema('String!'))).toEqual(['TOWN Query.box -> Box.label']);
});

it('finds nothing where such a field may be null', () => {
  expect(shutFields(schema('String'))).toEqual([]);
});

it('finds nothing in a field that another subgraph answers', () => {
  const typeDefs = `
    type Query { project: Project @allow(to: [OFFICE, TOWN]) }
    type Project @key(fields: "code") {
      code: ID! @allow(to: [OFFICE, TOWN])
      costFen: Fen! @external @allow(to: [OFFICE])
      short: Boolean @requires(fields: "costFen") @allow(to: [OFFICE])
    }`;
  expect(shutFields(subgraphSchema({ resolvers: {}, typeDefs }))).toEqual([]);
});

it('says who may give each mutation', () => {
  expect(rolesOfMutations(schema('String'))).toEqual({ boxOpen: ['OFFICE'] });
});
