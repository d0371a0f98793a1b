import type { Schema } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** What the gateway plans by, and what each part was read from. */
type Planning = {
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly queryPlanner: {
    readonly supergraph: { readonly schema: Schema };
    readonly federatedQueryGraph: { readonly sources: ReadonlyMap<string, Schema> };
  };
};

type Read = { sourceAST?: unknown };
type Made = { astNode?: unknown; extensionASTNodes?: unknown };

const forgetIn = (schema: Schema): void => {
  const applied = schema.allDirectives().flatMap((directive) => [...directive.applications()]);
  const parts: Iterable<Read>[] = [schema.allSchemaElement(), applied];
  for (const part of parts.flatMap((all) => [...all])) part.sourceAST = undefined;
};

/** All of a schema that its text was read into. */
const madeIn = (schema: GraphQLSchema): readonly Made[] => [
  schema,
  ...schema.getDirectives().flatMap((directive) => [directive, ...directive.args]),
  ...Object.values(schema.getTypeMap()).flatMap((type): readonly Made[] => {
    if (isObjectType(type) || isInterfaceType(type))
      return [type, ...Object.values(type.getFields()).flatMap((field) => [field, ...field.args])];
    if (isInputObjectType(type)) return [type, ...Object.values(type.getFields())];
    return isEnumType(type) ? [type, ...type.getValues()] : [type];
  }),
];

/**
 * Lets go of the text that schemas were read from, each word of it with its line: nothing asks for it once they stand, and
 * it is a third of what an idle gateway holds.
 */
export const forgetSource = (gateway: ApolloGateway): void => {
  const { apiSchema, supergraphSchema, queryPlanner } = gateway as unknown as Planning;
  const { supergraph, federatedQueryGraph } = queryPlanner;
  for (const schema of new Set([apiSchema, supergraph.schema, ...federatedQueryGraph.sources.values()]))
    forgetIn(schema);
  for (const part of [supergraphSchema, gateway.schema ?? []].flat().flatMap(madeIn)) {
    part.astNode = undefined;
    if (part.extensionASTNodes) part.extensionASTNodes = [];
  }
};
