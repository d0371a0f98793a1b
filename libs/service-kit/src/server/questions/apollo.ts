import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { GraphQLSchema } from 'graphql';
import { LIMITS } from '../../graphql/admission';
import { maskErrors } from './mask-errors';
import type { Call } from './call';
import type { Log } from '../log';
import { logRefusals } from './log-refusals';
import type { ServerMetrics } from '../http/metrics';
import { operationFit } from './operation-fit';
import type { PersistedQuestions } from './persisted-questions';

/** What answers: a schema of its own, or the gateway over others. */
export type Answers =
  | { readonly schema: GraphQLSchema }
  | {
      readonly gateway: ApolloServerOptionsWithGateway<BaseContext>['gateway'];
      /** The schema that it serves, once it is loaded. */
      readonly served: () => GraphQLSchema;
    };

/** When an operation began, and what the server learns of it while it runs. Apollo copies the context, but not what it refers to. */
export type Seen = { readonly began: number; operation?: string };

/** More of a name is noise in a log. */
export const OPERATION_NAME_AT_MOST = 64;

/**
 * What a service puts before its resolvers; `close` is called once when the operation has ended, whatever its end, and
 * `cancel` before, when whoever asked has gone and nobody waits for the answer.
 */
export type OwnContext = object & { close?(): Promise<void> | void; cancel?(): void };

/** The context of every resolver: what the service put there, who asks, and the call. */
export type RequestContext = Pick<Call, 'actor' | 'signed'> & {
  readonly call: Call;
  readonly seen: Seen;
  /** Aborts when the server stops and what is still in flight has to end. */
  readonly cut: AbortSignal;
};

const OPERATIONS_AT_MOST = 1_000;
const OPERATIONS_BYTES = 8 * 1024 * 1024;

/**
 * What is kept of operations, such as their documents or plans: so many and no more. The bytes are those of the text of
 * what is kept, in memory it takes many times as much.
 */
export const operationsKept = <Kept extends object>(): InMemoryLRUCache<Kept> =>
  new InMemoryLRUCache<Kept>({ max: OPERATIONS_AT_MOST, maxSize: OPERATIONS_BYTES });

// Each of these would cost time on every request, or speak to the outside.
const SILENT = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const timing = (metrics: ServerMetrics): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operationName, contextValue }) => {
        if (operationName !== null) contextValue.seen.operation = operationName.slice(0, OPERATION_NAME_AT_MOST);
        return Promise.resolve();
      },
      willSendResponse: ({ operation, response: { body }, contextValue: { seen } }) => {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        const outcome = result.errors === undefined ? 'ok' : result.data === undefined ? 'refused' : 'errors';
        metrics.operation.observe({ type: operation?.operation ?? 'none', outcome }, secondsSince(seen));
        return Promise.resolve();
      },
    }),
});

/** How long an operation has taken so far, in seconds. */
export const secondsSince = ({ began }: Seen): number => (performance.now() - began) / 1_000;

/** An Apollo server that says nothing inner, started. What a query may cost is checked before it (see `admission`). */
export const startApollo = async (
  answers: Answers,
  log: Log,
  metrics: ServerMetrics,
  questions: PersistedQuestions,
): Promise<ApolloServer<RequestContext>> => {
  const { formatError, plugin } = maskErrors(log);
  const options: ApolloServerOptions<RequestContext> = {
    ...answers,
    formatError,
    plugins: [plugin, logRefusals(log), operationFit, timing(metrics), ...SILENT],
    logger: log,
    introspection: true, // Switched at admission, which lets the gateway's signed calls through.
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: LIMITS.selections * 10,
    persistedQueries: { cache: questions, ttl: null },
    documentStore: operationsKept(),
    // A browser brings nothing along that would prove who asks: a token is a header that a page must know.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
  };
  const server = new ApolloServer<RequestContext>(options);
  await server.start();
  return server;
};
