import type { GraphQLDataSource } from '@apollo/gateway';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

type Asked = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Waiting = {
  readonly asked: Asked;
  readonly answer: (answer: Answer) => void;
  readonly fail: (fault: unknown) => void;
};

const ENTITIES = /^query\b[^{]*\{\s*_entities\s*\(/;

/** Joined queries that are kept, so that an operation which comes again is not read again. */
const KEPT_AT_MOST = 200;

/** A query whose own names are those of its place among others, and whose entities are answered under that place. */
const placed = (query: string, place: number): DocumentNode => {
  const renamed = <Node extends { readonly name: { readonly value: string } }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: `${node.name.value}_${place}` },
  });
  return visit(parse(query, { noLocation: true }), {
    Variable: renamed,
    FragmentDefinition: { leave: renamed },
    FragmentSpread: renamed,
    Field: (node) =>
      node.name.value === '_entities' ? { ...node, alias: { kind: Kind.NAME, value: `_${place}` } } : undefined,
  });
};

const joined = (queries: readonly string[]): string => {
  const all = queries.flatMap((query, place) => placed(query, place).definitions);
  const operations = all.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const [first] = operations;
  if (!first) throw new Error('nothing is asked');
  const operation = {
    ...first,
    variableDefinitions: operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions),
    selectionSet: { ...first.selectionSet, selections: operations.flatMap((one) => one.selectionSet.selections) },
  };
  return print({
    kind: Kind.DOCUMENT,
    definitions: [operation, ...all.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)],
  });
};

/** What of an answer belongs to a place; a fault of the whole belongs to all. */
const answerAt = ({ data, errors, ...more }: Answer, place: number): Answer => {
  const own = (errors ?? []).flatMap((error: GraphQLFormattedError) => {
    const [root, ...path] = error.path ?? [];
    if (root === undefined) return [error];
    return root === `_${place}` ? [{ ...error, path: ['_entities', ...path] }] : [];
  });
  return {
    ...more,
    ...(data === undefined ? {} : { data: data && { _entities: (data as Record<string, unknown>)[`_${place}`] } }),
    ...(own.length > 0 ? { errors: own } : {}),
  };
};

/**
 * The same source, which asks together for entities that one operation wants at once, such as those of an area and of the
 * areas below it: the subgraph then reads for all of them together, in one transaction.
 */
export const together = <Source extends GraphQLDataSource>(source: Source): Source => {
  const waiting = new Map<object, Waiting[]>();
  const kept = new Map<string, string>();
  const queryOf = (queries: readonly string[]): string => {
    const key = queries.join('\n');
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_AT_MOST) kept.clear();
    const query = joined(queries);
    kept.set(key, query);
    return query;
  };
  const ask = async (all: readonly Waiting[]): Promise<readonly Answer[]> => {
    const [first] = all;
    if (!first) return [];
    if (all.length === 1) return [await source.process(first.asked)];
    const query = queryOf(all.map(({ asked }) => asked.request.query ?? ''));
    const variables = all.flatMap(({ asked }, place) =>
      Object.entries<unknown>(asked.request.variables ?? {}).map(
        ([name, value]) => [`${name}_${place}`, value] as const,
      ),
    );
    const request = { ...first.asked.request, query, variables: Object.fromEntries(variables) as never };
    const answer = await source.process({ ...first.asked, request });
    return all.map((_, place) => answerAt(answer, place));
  };
  const send = (operation: object): void => {
    const all = waiting.get(operation) ?? [];
    waiting.delete(operation);
    ask(all).then(
      (answers) => all.forEach(({ answer }, place) => answer(answers[place] as Answer)),
      (fault: unknown) => all.forEach(({ fail }) => fail(fault)),
    );
  };
  const process: GraphQLDataSource['process'] = (asked) => {
    if (!ENTITIES.test(asked.request.query ?? '')) return source.process(asked);
    return new Promise((answer, fail) => {
      const operation: object = asked.context;
      const others = waiting.get(operation);
      if (others) {
        others.push({ asked, answer, fail });
        return;
      }
      waiting.set(operation, [{ asked, answer, fail }]);
      // All that is wanted at once is asked for before the loop turns.
      setImmediate(send, operation);
    });
  };
  return { ...source, process };
};
