import type { PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { type Run, Steps } from './plan';
import { type Shape, Shaper, TakesLongerWay } from './shape';

/** What the planner has just answered, with what it was asked. */
export type Planned = { readonly source: string; readonly document: DocumentNode; readonly queryPlan: QueryPlan };

/** An operation as it was read once: what it is asked with, how it is answered. */
export type KnownOperation = {
  readonly name: string | undefined;
  /** Whether the variables are what the operation takes. */
  readonly takes: (variables: Readonly<Record<string, unknown>>) => boolean;
  readonly gather: (run: Run) => Promise<void>;
  readonly shape: Shape;
};

const INTROSPECTION = new Set(['__schema', '__type']);

/** The one question of a document, with its fragments. */
const written = ({ definitions }: DocumentNode) => {
  const operations = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));
  const [operation, ...others] = operations;
  if (operation?.operation !== OperationTypeNode.QUERY || others.length > 0)
    throw new TakesLongerWay('no one question');
  if ((operation.directives ?? []).length > 0) throw new TakesLongerWay('a directive');
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  return { operation, fragments };
};

const isPlan = (node: PlanNode | SubscriptionNode | undefined): node is PlanNode =>
  node !== undefined && node.kind !== 'Subscription';

/**
 * Reads an operation with its plan. Answers nothing for one that takes the longer way each time: a command, one of several,
 * a condition, a question about the schema or of very much, a plan with more to it than fetches.
 */
export const knownOperation = (
  schema: GraphQLSchema,
  { document, queryPlan }: Omit<Planned, 'source'>,
): KnownOperation | undefined => {
  try {
    const { operation, fragments } = written(document);
    const root = schema.getQueryType();
    if (!root || !isPlan(queryPlan.node)) return undefined;
    const shaper = new Shaper(schema, fragments);
    const sets = [operation.selectionSet];
    if (shaper.asked(sets, root).some(({ field }) => INTROSPECTION.has(field))) return undefined;
    const definitions = operation.variableDefinitions ?? [];
    const first = new Steps(schema).of(queryPlan.node);
    return {
      name: operation.name?.value,
      takes: (variables) => definitions.length === 0 || !getVariableValues(schema, definitions, variables).errors,
      gather: (run) => first(run, run.data),
      shape: shaper.object(sets, root),
    };
  } catch (fault) {
    if (fault instanceof TakesLongerWay) return undefined;
    throw fault;
  }
};
