import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ASTNode, type GraphQLSchema, isAbstractType, isObjectType, parse, print, visit } from 'graphql';
import { ruleErrors } from '../access/errors';
import { enforceFieldRules, RULES_SDL } from '../access/field-rules';
import { described } from './described';
import { SCALARS, SCALARS_SDL } from './scalars';
import { SHARED_TYPES } from './shared-types';

/** The shared types that an SDL names, and those that they name. */
const sharedBy = (ownSdl: string): string => {
  const named = new Set<string>();
  const take = (node: ASTNode): void =>
    void visit(node, {
      NamedType: ({ name: { value } }) => {
        const shared = SHARED_TYPES.get(value);
        if (!shared || named.has(value)) return;
        named.add(value);
        take(shared.node);
      },
    });
  take(parse(ownSdl));
  return [...SHARED_TYPES].flatMap(([name, { sdl }]) => (named.has(name) ? [sdl] : [])).join('\n\n');
};

/**
 * A subgraph's own SDL with what the kit adds: the rule directive, `Role`, the scalars, the shared types it names,
 * and what descriptions share.
 * Serving and composing use it.
 */
export const subgraphSdl = (ownSdl: string): string =>
  print(described(parse(`${ownSdl.trimEnd()}\n\n${sharedBy(ownSdl)}\n${RULES_SDL}\n${SCALARS_SDL}`)));

/** Resolvers by type and field, as `buildSubgraphSchema` takes them. */
export type Resolvers = Readonly<Record<string, object>>;
type GivenResolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
>;

const refuseStray = (schema: GraphQLSchema, resolvers: Resolvers): void => {
  const stray = Object.entries(resolvers).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    if (!type) return [name];
    if (!isObjectType(type) && !isAbstractType(type)) return [];
    const known = isObjectType(type) ? type.getFields() : {};
    return Object.keys(fields)
      .filter((field) => !field.startsWith('__') && !(field in known))
      .map((field) => `${name}.${field}`);
  });
  if (stray.length > 0) throw ruleErrors.RESOLVER_WITHOUT_FIELD({ fields: stray.join(', ') });
};

/**
 * The schema a subgraph serves: federation's, with every field's rule enforced.
 * Throws `SCHEMA_FIELD_WITHOUT_RULE`, `SCHEMA_RULE_ON_INTERFACE` or `SCHEMA_RESOLVER_WITHOUT_FIELD`, naming the fields.
 */
export const subgraphSchema = (own: { readonly typeDefs: string; readonly resolvers: Resolvers }): GraphQLSchema => {
  const resolvers = { ...SCALARS, ...own.resolvers } as GivenResolvers;
  const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl(own.typeDefs)), resolvers });
  refuseStray(schema, own.resolvers);
  return enforceFieldRules(schema);
};
