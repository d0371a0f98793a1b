import { OPERATION_NAME_AT_MOST, type Question, type RequestContext } from '@anxin/service-kit';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Forwarded } from '../subgraph';
import { type KnownOperation, knownOperation, type Planned } from './known-operation';
import type { Answer, Run } from './plan';
import { UNCLEAN } from './shape';
import type { Remembers, Told } from './told';

/** More operations than a console and its departments have; of others, those asked last. */
const KEPT_AT_MOST = 1_000;
/** A longer text is read each time: what is kept has to have a bound. */
const TEXT_AT_MOST = 16 * 1024;

type OperationContext = Forwarded & Remembers & Pick<RequestContext, 'seen'>;

/**
 * Answers questions that were planned before straight from their plan, without Apollo Server's pipeline and the gateway's
 * reading of the operation each time. It knows clean answers alone. Whatever else comes (an error, a part missing, a value
 * that the schema does not have) is left to the longer way, which is told what the subgraphs said and asks only the rest:
 * so there is one place that says what is wrong.
 */
export class Shortcut {
  readonly #known = new LRUCache<string, { readonly operation: KnownOperation | undefined }>({ max: KEPT_AT_MOST });
  /** Texts that came once: most of what comes once never comes again. */
  readonly #once = new LRUCache<string, true>({ max: KEPT_AT_MOST });
  #schema: GraphQLSchema | undefined;

  /** @param sources the subgraphs, as the longer way asks them */
  constructor(private readonly sources: ReadonlyMap<string, GraphQLDataSource>) {}

  /** Answers as of this schema from now on; what was known of another is forgotten. */
  serve(schema: GraphQLSchema): void {
    this.#known.clear();
    this.#once.clear();
    this.#schema = schema;
  }

  /** Reads an operation with its plan when it comes for the second time. */
  learn({ source, ...planned }: Planned): void {
    if (!this.#schema || source.length > TEXT_AT_MOST || this.#known.has(source)) return;
    if (!this.#once.delete(source)) return void this.#once.set(source, true);
    this.#known.set(source, { operation: knownOperation(this.#schema, planned) });
  }

  /** The body of a clean answer, or nothing: then the longer way answers, with the same context. */
  answer(
    { query, operationName, variables }: Question,
    context: OperationContext,
  ): Promise<string | undefined> | undefined {
    const known = this.#known.get(query)?.operation;
    if (!known?.takes(variables) || (operationName ?? known.name) !== known.name) return undefined;
    if (known.name !== undefined) context.seen.operation = known.name.slice(0, OPERATION_NAME_AT_MOST);
    return this.#putTogether(known, variables, context);
  }

  async #putTogether(
    { gather, shape }: KnownOperation,
    variables: Question['variables'],
    context: OperationContext,
  ): Promise<string | undefined> {
    const told: Told[] = [];
    const run: Run = {
      variables,
      data: {},
      isClean: true,
      send: async ({ serviceName: subgraph, operation: query, operationName }, given) => {
        const source = this.sources.get(subgraph);
        if (!source) return void (run.isClean = false);
        const answer = source.process({ request: { query, variables: given, operationName }, context } as never);
        told.push({ subgraph, query, variables: given, answer });
        const { data, errors } = await answer.catch((): Answer => ({}));
        if (data && !errors) return data;
        return void (run.isClean = false);
      },
    };
    await gather(run);
    const output = run.isClean ? shape(run.data) : UNCLEAN;
    if (output !== UNCLEAN) return `{"data":${JSON.stringify(output)}}\n`;
    context.told = told;
    return undefined;
  }
}
