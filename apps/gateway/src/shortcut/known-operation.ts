import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { type Run, Steps } from './plan';
import { asksTheSame, Shaper, type Shape, TakesLongerWay } from './shape';

/** What the planner has just answered, with what it was asked. */
export type Planned = {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly queryPlan: QueryPlan;
};

/** An operation as it was read once: what it is asked with, how it is answered. */
export type KnownOperation = {
  readonly name: string | undefined;
  /** Whether the variables are what the operation takes. */
  readonly takes: (variables: Readonly<Record<string, unknown>>) => boolean;
  /** Its one question, where the answer of the subgraph is the answer as it stands. */
  readonly verbatim?: FetchNode;
  readonly gather: (run: Run) => Promise<void>;
  readonly shape: Shape;
};

type Written = {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
};

const INTROSPECTION = new Set(['__schema', '__type']);

const written = ({ definitions }: DocumentNode, operationName: string | undefined): Written => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    else if (node.kind === Kind.OPERATION_DEFINITION && (!operationName || node.name?.value === operationName))
      operation = node;
  }
  if (operation?.operation !== OperationTypeNode.QUERY) throw new TakesLongerWay('no question');
  if ((operation.directives ?? []).length > 0) throw new TakesLongerWay('a directive');
  return { operation, fragments };
};

const isPlan = (node: PlanNode | SubscriptionNode | undefined): node is PlanNode =>
  node !== undefined && node.kind !== 'Subscription';

/** Its one question, where a plan has one alone. */
const onlyFetch = (node: PlanNode): FetchNode | undefined =>
  node.kind === 'Fetch' && !node.requires ? node : undefined;

/**
 * Reads an operation with its plan. Answers nothing for one that takes the longer way each time: a command, a condition, a
 * question about the schema, a plan with more to it than fetches.
 * @param isPlain whether the schema hides nothing that a subgraph might answer
 */
export const knownOperation = (
  schema: GraphQLSchema,
  { document, operationName, queryPlan }: Omit<Planned, 'source'>,
  isPlain: boolean,
): KnownOperation | undefined => {
  try {
    const { operation, fragments } = written(document, operationName);
    const root = schema.getQueryType();
    if (!root || !isPlan(queryPlan.node)) return undefined;
    const shaper = new Shaper(schema, fragments);
    const sets: readonly SelectionSetNode[] = [operation.selectionSet];
    if (shaper.asked(sets, root).some(({ field }) => INTROSPECTION.has(field))) return undefined;
    const fetch = onlyFetch(queryPlan.node);
    const definitions = operation.variableDefinitions ?? [];
    const own = (one: FetchNode): boolean => {
      const sent = written(parse(one.operation, { noLocation: true }), undefined);
      return asksTheSame([shaper, sets], [new Shaper(schema, sent.fragments), [sent.operation.selectionSet]], root);
    };
    const first = new Steps(schema).of(queryPlan.node);
    return {
      name: operation.name?.value,
      takes: (variables) => definitions.length === 0 || !getVariableValues(schema, definitions, variables).errors,
      gather: (run) => first(run, run.data),
      shape: shaper.object(sets, root),
      ...(fetch && isPlain && own(fetch) ? { verbatim: fetch } : {}),
    };
  } catch (fault) {
    if (fault instanceof TakesLongerWay) return undefined;
    throw fault;
  }
};
