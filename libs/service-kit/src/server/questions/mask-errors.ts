import { DomainError } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { busyFault } from '../../database/busy';
import { diskFull, isDiskFull } from '../http/disk-full';
import type { Language } from '../http/language';
import type { Log } from '../log';
import { toldIn } from './library-text';
import { OPERATION_TYPE_UNSUPPORTED } from './operation-fit';
import { subgraphFaultText } from './subgraph-faults';

/** What a masked answer is told in and by: the language asked for, and the trace that the log line carries too. */
export type Asker = { readonly traceId: string; readonly asked: Language | undefined };

const CALLER_FAULTS: ReadonlySet<unknown> = new Set<string>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  OPERATION_TYPE_UNSUPPORTED,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/** Codes in a subgraph's answer that are a fault between gateway and subgraph, not the caller's. */
const INNER_FAULTS: ReadonlySet<unknown> = new Set<string>([
  ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  'DOWNSTREAM_SERVICE_ERROR',
  'CALL_REFUSED',
]);

const INTERNAL = {
  zh: '系统内部错误，请凭追踪号联系管理员。',
  en: 'Something failed on our side; please quote the trace id.',
};

type Shown = Pick<GraphQLFormattedError, 'path' | 'locations'>;

const answer = (shown: Shown, message: string, extensions: Record<string, unknown>): GraphQLFormattedError => ({
  message,
  ...(shown.path ? { path: shown.path } : {}),
  extensions,
});

const OF_VARIABLE = /^(Variable "\$\w+") got invalid value [^]*?(?: (at "[\w.[\]]+"))?; ([^;]*)$/;
const FOUND = /, found [^]*?(; [^;]*)?$/;
const REPRESENTED = /( cannot represent [^:"]*): [^]*$/;
const TOKEN = /^(Syntax Error: .*String) "[^]*"/;
const ARGUMENT = /( has invalid value) [^]*$/;
const NOT_IN_ENUM = /Value [^]*( does not exist in )/;

/** What graphql-js says of a wrong value, without the value, which may be anybody's number or name. */
export const withoutValue = (message: string): string =>
  maskNumbers(
    message
      .replace(OF_VARIABLE, (_, variable: string, at: string | undefined, why: string) =>
        [variable, 'got an invalid value', ...(at ? [at] : [])].join(' ').concat('; ', why),
      )
      .replace(FOUND, '$1')
      .replace(REPRESENTED, '$1.')
      .replace(NOT_IN_ENUM, 'The value$1')
      .replace(ARGUMENT, '$1.')
      .replace(TOKEN, '$1'),
  );

const ofSubgraph = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions['serviceName'] !== undefined;

const causeOf = (thrown: unknown): unknown =>
  // An error of a subgraph comes with what was parsed of it, which is no Error.
  thrown instanceof GraphQLError && thrown.originalError instanceof Error ? thrown.originalError : thrown;

/** A variable that is null or left out where an argument must not be: graphql-js finds it at the field, and gives no code. */
const isOfArgument = (thrown: unknown): boolean =>
  thrown instanceof GraphQLError &&
  thrown.originalError instanceof GraphQLError &&
  thrown.message.startsWith('Argument "');

const passed = (shown: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError | undefined => {
  const found = causeOf(thrown);
  const cause = isDiskFull(found) ? diskFull() : (busyFault(found) ?? found);
  if (cause instanceof DomainError) return answer(shown, cause.message, { code: cause.code, details: cause.details });
  const code = isOfArgument(thrown) ? ApolloServerErrorCode.BAD_USER_INPUT : shown.extensions?.['code'];
  if (ofSubgraph(thrown)) {
    if (INNER_FAULTS.has(code)) return undefined;
    const details = thrown.extensions['details'];
    const message = CALLER_FAULTS.has(code) ? withoutValue(shown.message) : shown.message;
    return answer(shown, message, { code, ...(details === undefined ? {} : { details }) });
  }
  if (!CALLER_FAULTS.has(code)) return undefined;
  return {
    ...answer(shown, withoutValue(shown.message), { code }),
    ...(shown.locations ? { locations: shown.locations } : {}),
  };
};

/**
 * Where errors meet GraphQL. A `DomainError` keeps code, sentence and details; the caller's own faults and the codes
 * of a subgraph pass; all else is logged whole and shown as `INTERNAL_SERVER_ERROR` with the trace id.
 * `formatError` goes to the server, and so does the plugin, which tells it who asked.
 */
export const maskErrors = (log: Log) => {
  const askers = new WeakMap<Error, Asker>();
  const masked = (shown: GraphQLFormattedError, thrown: unknown, asker: Asker | undefined): GraphQLFormattedError => {
    const language = asker?.asked ?? 'zh';
    const { code, details } = shown.extensions ?? {};
    const ofSubgraphFault = subgraphFaultText(code, details, language);
    if (ofSubgraphFault !== undefined) return answer(shown, ofSubgraphFault, { code, details });
    const known = passed(shown, thrown);
    if (known) {
      if (isDiskFull(causeOf(thrown))) log.error({ path: shown.path, err: causeOf(thrown) }, 'the disk is full');
      return known;
    }
    const trace = asker ? { traceId: asker.traceId } : {};
    log.error({ ...trace, path: shown.path, err: causeOf(thrown) }, 'unexpected error');
    return answer(shown, INTERNAL[language], { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, ...trace });
  };
  const formatError = (shown: GraphQLFormattedError, thrown: unknown, asked?: Language): GraphQLFormattedError => {
    const asker = thrown instanceof Error ? askers.get(thrown) : undefined;
    const said = masked(shown, thrown, asker);
    return { ...said, message: toldIn(said.message, said.extensions?.['code'], asker?.asked ?? asked) };
  };
  const plugin: ApolloServerPlugin<{ readonly call: Asker }> = {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) askers.set(error, contextValue.call);
          return Promise.resolve();
        },
      }),
  };
  return { formatError, plugin };
};
