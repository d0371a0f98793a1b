import type { Role } from '@anxin/identity';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';

/** Who may see a field, as its `@allow` says. */
const rolesOf = ({ astNode }: GraphQLField<unknown, unknown>): readonly Role[] => {
  const to = astNode?.directives?.find(({ name }) => name.value === 'allow')?.arguments?.[0];
  return to ? (valueFromASTUntyped(to.value) as Role[]) : [];
};

/** Whether another subgraph answers a field, by a rule of its own. */
const isExternal = ({ astNode }: GraphQLField<unknown, unknown>): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;

/** Who may give each mutation. */
export const rolesOfMutations = (schema: GraphQLSchema): Readonly<Record<string, readonly Role[]>> =>
  Object.fromEntries(
    Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => [field.name, rolesOf(field)]),
  );

/**
 * Fields that a role may not see though it may see their object and they are never null, as `ROLE Type.field ->
 * Type.field`: asked for one, such a caller would lose the object.
 */
export const shutFields = (schema: GraphQLSchema): readonly string[] => {
  const objects = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('_'));
  return objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const to = getNamedType(field.type);
      if (!isObjectType(to) || to.name.startsWith('_')) return [];
      const needed = Object.values(to.getFields()).filter((of) => isNonNullType(of.type) && !isExternal(of));
      return needed.flatMap((need) =>
        rolesOf(field)
          .filter((role) => !rolesOf(need).includes(role))
          .map((role) => `${role} ${type.name}.${field.name} -> ${to.name}.${need.name}`),
      );
    }),
  );
};
