import { createHash } from 'node:crypto';
import type { ApolloGateway } from '@apollo/gateway';
import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

type Gateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>;
type Executor = ApolloGateway['executor'];
type Asked = Parameters<Executor>[0];
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Wanted = (field: string) => boolean;

const fragmentsIn = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));

/** What a fragment at the top selects. The document was validated: a spread has its fragment. */
const opened = (node: Exclude<SelectionNode, { kind: Kind.FIELD }>, fragments: Fragments) =>
  node.kind === Kind.INLINE_FRAGMENT ? node : (fragments.get(node.name.value) as FragmentDefinitionNode);

/** The keys that an answer has at its top, in the order of the question, each with its field. */
const keysOf = ({ selections }: SelectionSetNode, fragments: Fragments): readonly (readonly [string, string])[] =>
  selections.flatMap((node) =>
    node.kind === Kind.FIELD
      ? [[(node.alias ?? node.name).value, node.name.value] as const]
      : keysOf(opened(node, fragments).selectionSet, fragments),
  );

const selectionsOf = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
  isWanted: Wanted,
): readonly SelectionNode[] =>
  selections.flatMap((node): readonly SelectionNode[] => {
    if (node.kind === Kind.FIELD) return isWanted(node.name.value) ? [node] : [];
    const { typeCondition: on, selectionSet } = opened(node, fragments);
    const kept = selectionsOf(selectionSet, fragments, isWanted);
    if (kept.length === 0) return [];
    const own = { kind: Kind.SELECTION_SET, selections: kept } as const;
    const { directives = [] } = node;
    return [{ kind: Kind.INLINE_FRAGMENT, ...(on ? { typeCondition: on } : {}), directives, selectionSet: own }];
  });

const spreadIn = (
  node: SelectionSetNode,
  fragments: Fragments,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> => {
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spreadIn(fragment.selectionSet, fragments, found);
    },
  });
  return found;
};

/** An operation with the wanted fields at its top alone, and the fragments that these spread. */
const partOf = ({ operation, document }: Asked, isWanted: Wanted) => {
  const fragments = fragmentsIn(document);
  const selections = selectionsOf(operation.selectionSet, fragments, isWanted);
  const own: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const spread = spreadIn(own.selectionSet, fragments);
  return { operation: own, document: { kind: Kind.DOCUMENT, definitions: [own, ...spread] } as const };
};

const isOfSchema: Wanted = (field) => field === '__schema' || field === '__type';

const answerOfSchema = ({ schema, operationName, request: { variables } }: Asked, document: DocumentNode) =>
  execute({ schema, document, operationName, variableValues: variables });

/** Asks for the schema and for the data apart, and puts the answers together in the order of the question. */
const answerBoth = async (asked: Asked, keys: readonly string[], planned: Executor): ReturnType<Executor> => {
  const ofSchema = await answerOfSchema(asked, partOf(asked, isOfSchema).document);
  if (!ofSchema.data) return ofSchema;
  const part = partOf(asked, (field) => !isOfSchema(field));
  // A plan is kept and learnt by the text that it is of.
  const source = print(part.document);
  const queryHash = createHash('sha256').update(source).digest('hex');
  const ofData = await planned({ ...asked, ...part, source, queryHash });
  if (!ofData.data) return ofData;
  const told: Readonly<Record<string, unknown>> = { ...ofData.data, ...ofSchema.data };
  const data = Object.fromEntries(keys.flatMap((key) => (key in told ? [[key, told[key]]] : [])));
  const errors = [...(ofSchema.errors ?? []), ...(ofData.errors ?? [])];
  return { ...ofData, ...(errors.length > 0 ? { errors } : {}), data };
};

/**
 * The gateway, with questions about the schema answered from the schema, beside what is asked of data as well. Its planner
 * knows less of what may be asked of one than the tools that ask (`isOneOf`), and takes the rest for a fault of its own.
 */
export const ofSchema = (gateway: ApolloGateway): Gateway => ({
  onSchemaLoadOrUpdate: (hear) => gateway.onSchemaLoadOrUpdate(hear),
  stop: () => gateway.stop(),
  load: async (options) => {
    const { executor: planned, ...loaded } = await gateway.load(options);
    const executor: Executor = async (asked) => {
      const keys = keysOf(asked.operation.selectionSet, fragmentsIn(asked.document));
      if (!keys.some(([, field]) => isOfSchema(field))) return planned(asked);
      if (keys.every(([, field]) => field.startsWith('__'))) return answerOfSchema(asked, asked.document);
      return answerBoth(
        asked,
        keys.map(([key]) => key),
        planned,
      );
    };
    return { ...loaded, executor };
  },
});
