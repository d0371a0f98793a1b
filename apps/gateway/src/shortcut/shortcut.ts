import { OPERATION_NAME_AT_MOST, type RequestContext } from '@anxin/service-kit';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Forwarded, Subgraph } from '../subgraph';
import { type KnownOperation, knownOperation, type Planned } from './known-operation';
import type { Answer, Run } from './plan';
import { UNCLEAN } from './shape';
import type { Remembers, Told } from './told';

/** More operations than a console and its departments have; a text beyond that is read each time. */
const KEPT_AT_MOST = 1_000;
/** A longer text is read each time: what is kept has to have a bound. */
const TEXT_AT_MOST = 16 * 1024;

type Question = {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

type OperationContext = Forwarded & Remembers & Pick<RequestContext, 'seen'>;

export type ShortcutOptions = {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** The same subgraphs as the longer way asks them. */
  readonly sources: ReadonlyMap<string, GraphQLDataSource>;
};

/**
 * Answers questions that were planned before straight from their plan, without Apollo Server's pipeline and the gateway's
 * reading of the operation each time. It knows clean answers alone. Whatever else comes (an error, a part missing, a value
 * that the schema does not have) is left to the longer way, which is told what the subgraphs said and asks only the rest:
 * so there is one place that says what is wrong.
 */
export class Shortcut {
  readonly #known = new Map<string, Map<string, KnownOperation | undefined>>();
  /** Texts that came once: most of what comes once never comes again. */
  readonly #once = new Set<string>();
  #schema: GraphQLSchema | undefined;
  #isPlain = false;

  constructor(private readonly options: ShortcutOptions) {}

  /** Answers as of this schema from now on; what was known of another is forgotten. */
  serve(schema: GraphQLSchema, supergraphSdl: string): void {
    this.#known.clear();
    this.#once.clear();
    this.#schema = schema;
    this.#isPlain = !supergraphSdl.includes('@inaccessible');
  }

  /** Reads an operation with its plan when it comes for the second time. */
  learn({ source, ...planned }: Planned): void {
    if (!this.#schema || source.length > TEXT_AT_MOST) return;
    const ofText = this.#known.get(source);
    const name = planned.operationName ?? '';
    if (ofText?.has(name)) return;
    if (!ofText && !this.#once.has(source)) {
      giveWay(this.#once);
      return void this.#once.add(source);
    }
    const operations = ofText ?? new Map<string, KnownOperation | undefined>();
    operations.set(name, knownOperation(this.#schema, planned, this.#isPlain));
    this.#once.delete(source);
    giveWay(this.#known);
    this.#known.set(source, operations);
  }

  /** The body of a clean answer, or nothing: then the longer way answers, with the same context. */
  answer(question: Question, context: OperationContext): Promise<Buffer | string | undefined> | undefined {
    const known = this.#known.get(question.query)?.get(question.operationName ?? '');
    if (!known?.takes(question.variables)) return undefined;
    if (known.name !== undefined) context.seen.operation = known.name.slice(0, OPERATION_NAME_AT_MOST);
    return known.verbatim
      ? this.#passOn(known.verbatim, question, context)
      : this.#putTogether(known, question, context);
  }

  async #passOn(fetch: FetchNode, { variables }: Question, context: OperationContext): Promise<Buffer | undefined> {
    const subgraph = this.options.subgraphs.get(fetch.serviceName);
    if (!subgraph) return undefined;
    const request = requestOf(fetch, variables);
    const asking = subgraph.ask(request, context);
    const bytes = await asking.then((came) => (isClean(came) ? came : undefined)).catch(() => undefined);
    if (bytes) return bytes;
    const answer = asking.then((came) => subgraph.read(came, context));
    // Whoever takes over hears of it; until then nobody does.
    answer.catch(() => undefined);
    context.told = [{ ...told(fetch, request.variables), answer }];
    return undefined;
  }

  async #putTogether(
    { gather, shape }: KnownOperation,
    { variables }: Question,
    context: OperationContext,
  ): Promise<string | undefined> {
    const all: Told[] = [];
    const run: Run = {
      variables,
      data: {},
      isClean: true,
      send: async (fetch, given) => {
        const source = this.options.sources.get(fetch.serviceName);
        if (!source) return void (run.isClean = false);
        const request = { query: fetch.operation, variables: given, operationName: fetch.operationName };
        const answer = source.process({ request, context } as never);
        all.push({ ...told(fetch, given), answer });
        const { data, errors } = await answer.catch((): Answer => ({}));
        if (data && !errors) return data;
        return void (run.isClean = false);
      },
    };
    await gather(run);
    if (!run.isClean) return void (context.told = all);
    const output = shape(run.data);
    // A subgraph that breaks its own schema is asked again: what it said has been put together here.
    return output === UNCLEAN ? undefined : `{"data":${JSON.stringify(output)}}\n`;
  }
}

/** The oldest gives way to what is new. */
const giveWay = (kept: Map<string, unknown> | Set<string>): void => {
  const [oldest] = kept.keys();
  if (kept.size >= KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest);
};

const told = ({ serviceName, operation }: FetchNode, variables: object): Omit<Told, 'answer'> => ({
  subgraph: serviceName,
  query: operation,
  variables,
});

/** A question of a plan with what of the variables it uses. */
const requestOf = (
  { operation, operationName, variableUsages = [] }: FetchNode,
  variables: Readonly<Record<string, unknown>>,
) => {
  const used: Record<string, unknown> = {};
  for (const name of variableUsages) if (variables[name] !== undefined) used[name] = variables[name];
  return { query: operation, variables: used, operationName };
};

const BEGINS = Buffer.from('{"data":{');
const NEVER = ['"errors"', '"extensions"'];
const CLOSES = '}'.charCodeAt(0);
const LINE_ENDS = '\n'.charCodeAt(0);

/** Whether an answer is data and nothing else, whatever the data are. */
const isClean = (bytes: Buffer): boolean => {
  const end = bytes.at(-1) === LINE_ENDS ? -2 : -1;
  return (
    bytes.subarray(0, BEGINS.length).equals(BEGINS) &&
    bytes.at(end) === CLOSES &&
    !NEVER.some((name) => bytes.includes(name))
  );
};
