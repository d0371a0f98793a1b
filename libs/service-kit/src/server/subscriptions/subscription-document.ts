import { DomainError } from '@anxin/domain-kit';
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { LIMITS } from '../../graphql/admission';
import { withoutValue } from '../questions/mask-errors';

/** The document of a text. Throws `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`. */
export const validated = (schema: GraphQLSchema, query: string): DocumentNode => {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: LIMITS.tokens });
  } catch (fault) {
    throw new DomainError('GRAPHQL_PARSE_FAILED', fault instanceof Error ? withoutValue(fault.message) : '');
  }
  const [first] = validate(schema, document);
  // Without what it suggests, which names parts of the schema.
  if (first)
    throw new DomainError('GRAPHQL_VALIDATION_FAILED', withoutValue(first.message.replace(/ ?Did you mean.+$/s, '')));
  return document;
};

/** Whether the operation of a name, or the only one, is a subscription. */
export const isSubscription = (document: DocumentNode, name: string | undefined): boolean =>
  getOperationAST(document, name)?.operation === OperationTypeNode.SUBSCRIPTION;

/** Variables as they came, which fit what the operation declares of them. Throws `BAD_USER_INPUT`. */
export const fitting = (
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const declared = getOperationAST(document, name)?.variableDefinitions ?? [];
  const [misfit] = getVariableValues(schema, declared, variables, { maxErrors: 1 }).errors ?? [];
  if (misfit) throw new DomainError('BAD_USER_INPUT', withoutValue(misfit.message));
  return variables;
};

/** Names of variables that decide what is selected; no other variable changes the answer of an event. */
export const conditionsOf = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
};
