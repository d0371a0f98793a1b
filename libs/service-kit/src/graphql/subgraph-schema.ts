import { buildSubgraphSchema } from '@apollo/subgraph';
import { addResolversToSchema } from '@apollo/subgraph/dist/schema-helper';
import { entitiesResolver } from '@apollo/subgraph/dist/types';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  assertValidSchema,
  type ASTNode,
  buildASTSchema,
  type DocumentNode,
  type GraphQLResolveInfo as Info,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  print,
  visit,
} from 'graphql';
import { type ListType, listTypesIn, listTypesSdl } from './connection-types';
import { described } from './described';
import { enforceFieldRules, refuseGaps, ruleErrors, RULES_SDL } from './field-rules';
import { keptText } from './kept-text';
import { SCALARS, SCALARS_SDL } from './scalars';
import { SHARED_TYPES } from './shared-types';

/** What lists are made of names the entry alone: `ImportConnection` names `Import`, and where its page ends. */
const namedBy = (name: string): readonly string[] => {
  const entry = /^(\w+?)(Connection|Edge)$/.exec(name)?.[1];
  return entry === undefined ? [name] : [name, entry, 'PageInfo'];
};

/** The shared types that an SDL names, and those that they name. */
const sharedBy = (ownSdl: string): string => {
  const named = new Set<string>();
  const take = (node: ASTNode): void =>
    void visit(node, {
      NamedType: ({ name }) => {
        for (const value of namedBy(name.value)) {
          const shared = SHARED_TYPES.get(value);
          if (!shared || named.has(value)) continue;
          named.add(value);
          take(shared.node);
        }
      },
    });
  take(parse(ownSdl));
  return [...SHARED_TYPES].flatMap(([name, { sdl }]) => (named.has(name) ? [sdl] : [])).join('\n\n');
};

/**
 * A subgraph's own SDL with the rule directive, `Role`, the scalars, and the shared types and lists it names; without its
 * lines, which a schema that stands would keep word by word.
 */
const whole = (ownSdl: string): DocumentNode => {
  const named = `${ownSdl.trimEnd()}\n\n${sharedBy(ownSdl)}`;
  return parse(`${named}\n\n${listTypesSdl(parse(named))}\n${RULES_SDL}\n${SCALARS_SDL}`, { noLocation: true });
};

/** A subgraph's own SDL with what the kit adds, and what descriptions share. Serving and composing use it. */
export const subgraphSdl = (ownSdl: string): string => print(described(whole(ownSdl)));

/** The lists of a subgraph, which the kit writes. */
export const listTypes = (ownSdl: string): readonly ListType[] =>
  listTypesIn(parse(`${ownSdl.trimEnd()}\n\n${sharedBy(ownSdl)}`));

/** Resolvers by type and field, as `buildSubgraphSchema` takes them. */
export type Resolvers = Readonly<Record<string, object>>;
/** What a service says and answers, without what the kit adds. */
export type OwnSchema = { readonly typeDefs: string; readonly resolvers: Resolvers };
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

/** What a subgraph serves, as text: its schema with federation's own, and what `_service` says. */
type Served = { readonly schema: string; readonly sdl: string };

const servedOf = (typeDefs: string): Served => {
  const built = buildSubgraphSchema({ typeDefs: described(whole(typeDefs)) });
  refuseGaps(built);
  assertValidSchema(built);
  const service = built.getQueryType()?.getFields()['_service']?.resolve as unknown as () => { readonly sdl: string };
  return { schema: printSchemaWithDirectives(built), sdl: service().sdl };
};

/** What `buildSubgraphSchema` answers for the doors of federation. */
const doorsOf = (schema: GraphQLSchema, sdl: string): Resolvers => ({
  [schema.getQueryType()?.name ?? '']: {
    _service: () => ({ sdl }),
    _entities: (
      _: unknown,
      { representations }: { readonly representations: [] },
      context: unknown,
      info: Info,
    ): unknown => entitiesResolver({ representations, context, info }),
  },
  _Entity: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
});

/**
 * The schema a subgraph serves: federation's, with every field's rule enforced. What federation makes of its SDL, and finds
 * in it, is most of a start: a compiled program does that once.
 * Throws `SCHEMA_FIELD_WITHOUT_RULE`, `SCHEMA_RULE_ON_INTERFACE` or `SCHEMA_RESOLVER_WITHOUT_FIELD`, naming the fields.
 */
export const subgraphSchema = (own: OwnSchema): GraphQLSchema => {
  const text = keptText('schema', own.typeDefs, () => JSON.stringify(servedOf(own.typeDefs)));
  const served = JSON.parse(text) as Served;
  const schema = buildASTSchema(parse(served.schema, { noLocation: true }), {
    assumeValidSDL: true,
    assumeValid: true,
  });
  for (const resolvers of [doorsOf(schema, served.sdl), SCALARS, own.resolvers])
    addResolversToSchema(schema, resolvers as GivenResolvers);
  refuseStray(schema, own.resolvers);
  enforceFieldRules(schema);
  return schema;
};
