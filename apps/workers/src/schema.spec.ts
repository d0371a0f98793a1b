import { getNamedType, type GraphQLField, isNonNullType, isObjectType, valueFromASTUntyped } from 'graphql';
import { workers } from './subgraph';

const schema = workers.schema();
const rolesOf = ({ astNode }: GraphQLField<unknown, unknown>): readonly string[] => {
  const to = astNode?.directives?.find(({ name }) => name.value === 'allow')?.arguments?.[0];
  return to ? (valueFromASTUntyped(to.value) as string[]) : [];
};

/** Every field that leads to an object, with what may not be left out of that object. */
const ways = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ name }) => !name.startsWith('_'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ from: `${type.name}.${field.name}`, field })))
  .flatMap(({ from, field }) => {
    const to = getNamedType(field.type);
    if (!isObjectType(to) || to.name.startsWith('_')) return [];
    return Object.values(to.getFields())
      .filter(({ type }) => isNonNullType(type))
      .map((needed) => ({ from, roles: rolesOf(field), needed, to: `${to.name}.${needed.name}` }));
  });

it('whoever may see an object may see every field that it cannot be without', () => {
  expect(ways.filter(({ roles }) => roles.length > 0).length).toBeGreaterThan(100);
  const shut = ways.flatMap(({ from, roles, needed, to }) =>
    roles.filter((role) => !rolesOf(needed).includes(role)).map((role) => `${role} ${from} -> ${to}`),
  );
  expect(shut).toEqual([]);
});
