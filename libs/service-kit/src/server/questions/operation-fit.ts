import { DomainError } from '@anxin/domain-kit';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, Kind, OperationTypeNode } from 'graphql';

/** The code of a mutation or subscription that the schema has none of. */
export const OPERATION_TYPE_UNSUPPORTED = 'OPERATION_TYPE_UNSUPPORTED';

/** Refusals of what an address for subscriptions does not take. */
export const operationErrors = {
  noQuery: () => new DomainError('BAD_REQUEST', '请求中没有 query。The request names no query.'),
  subscriptionsOnly: () =>
    new DomainError(
      OPERATION_TYPE_UNSUPPORTED,
      '这里只提供订阅，查询和办理请用 /graphql。Only subscriptions are answered here: questions and commands go to /graphql.',
    ),
};

const refused = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** Refuses a document of which no operation can be run, before anything is planned: a gateway would call it its own fault. */
export const operationFit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, schema, request, document }) => {
        if (!operation) {
          const several = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
          throw refused(
            ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
            request.operationName == null && several
              ? '有多个操作，请用 operationName 指明一个。The document has several operations: name one as operationName.'
              : '没有这个名称的操作。No operation of the document has the name given as operationName.',
          );
        }
        if (!schema.getRootType(operation.operation)) {
          throw refused(
            OPERATION_TYPE_UNSUPPORTED,
            operation.operation === OperationTypeNode.SUBSCRIPTION
              ? '这里不提供订阅，请用各服务的 /graphql/stream 或 WebSocket。No subscriptions are answered here: a service answers them at /graphql/stream and by WebSocket.'
              : '这里没有可办理的操作。There is nothing here to change: the schema has no mutation.',
          );
        }
        return Promise.resolve();
      },
    }),
};
