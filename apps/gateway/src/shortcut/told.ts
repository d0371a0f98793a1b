import type { GraphQLDataSource } from '@apollo/gateway';
import type { Answer, Asked } from './plan';

/** What a subgraph was asked on the shortcut, and what it said or why it said nothing. */
export type Told = {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: object;
  readonly answer: Promise<Answer>;
};

/** Of the context of one operation: what is known already, where the longer way takes over. */
export type Remembers = { told?: readonly Told[] };

/**
 * The same source, which is not asked again what it was asked on the shortcut: whatever the longer way finds wrong with
 * an answer, it finds it with the answer that was given.
 */
export const remembering = (subgraph: string, source: GraphQLDataSource): GraphQLDataSource => ({
  process: (asked: Asked) => {
    const { told } = asked.context as Remembers;
    const { query, variables = {} } = asked.request;
    const known = told?.find(
      (one) =>
        one.subgraph === subgraph && one.query === query && JSON.stringify(one.variables) === JSON.stringify(variables),
    );
    return known ? known.answer : source.process(asked);
  },
});
