import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, Kind, OperationTypeNode } from 'graphql';

/** The code of a mutation or subscription that the schema has none of. */
export const OPERATION_TYPE_UNSUPPORTED = 'OPERATION_TYPE_UNSUPPORTED';

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
              ? '这里不提供订阅，请读取各服务的 /feed。There are no subscriptions here: read the feed of a service, GET /feed.'
              : '这里没有可办理的操作。There is nothing here to change: the schema has no mutation.',
          );
        }
        return Promise.resolve();
      },
    }),
};
