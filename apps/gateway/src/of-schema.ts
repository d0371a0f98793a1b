import type { ApolloGateway } from '@apollo/gateway';
import { type DocumentNode, execute, Kind, type SelectionSetNode } from 'graphql';

type Gateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>;
type Executor = ApolloGateway['executor'];

/** The fields that a selection asks for at its top, fragments opened. */
const fieldsOf = (document: DocumentNode, { selections }: SelectionSetNode): readonly string[] =>
  selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, node.selectionSet);
    return document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value
        ? fieldsOf(document, one.selectionSet)
        : [],
    );
  });

/** Whether nothing but the schema is asked for. */
const isOfSchema = (fields: readonly string[]): boolean =>
  fields.every((field) => field.startsWith('__')) && fields.some((field) => field !== '__typename');

/**
 * The gateway, with questions about the schema alone answered from the schema. Its planner knows less of what may be asked
 * of one than the tools that ask (`isOneOf`), and takes the rest for a fault of its own.
 */
export const ofSchema = (gateway: ApolloGateway): Gateway => ({
  onSchemaLoadOrUpdate: (hear) => gateway.onSchemaLoadOrUpdate(hear),
  stop: () => gateway.stop(),
  load: async (options) => {
    const { executor: planned, ...loaded } = await gateway.load(options);
    const executor: Executor = async (asked) => {
      const { schema, document, operation, operationName, request } = asked;
      if (!isOfSchema(fieldsOf(document, operation.selectionSet))) return planned(asked);
      return execute({ schema, document, operationName, variableValues: request.variables });
    };
    return { ...loaded, executor };
  },
});
