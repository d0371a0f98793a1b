import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { OURS } from './ours';
import { logIn } from './session';

const isLoggedOut = (fault: unknown): boolean =>
  (ServerError.is(fault) && fault.statusCode === 401) ||
  (CombinedGraphQLErrors.is(fault) &&
    fault.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED'));

declare module '@apollo/client' {
  // The library's own way to declare its defaults.
  /* eslint-disable @typescript-eslint/no-namespace */
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
      interface Query {
        errorPolicy: 'all';
      }
      interface Mutate {
        errorPolicy: 'none';
      }
    }
  }
}

/** Connections grow by paging: pages of one list are asked and kept apart by their arguments. */
const cache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Project: { keyFields: ['code'] },
      Case: { keyFields: ['code'] },
      Clue: { keyFields: ['code'] },
      Area: { keyFields: ['code'] },
      Enterprise: { keyFields: ['creditCode'] },
      // What is said of a worker depends on whose line it is: it has no identity of its own where none was asked.
      Worker: { keyFields: false },
    },
  });

/** The API behind this server, which adds who asks: no token is ever here. */
export const apiClient = (language: () => string): ApolloClient => {
  const words = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, ...OURS, 'accept-language': language() },
    }));
    return forward(operation);
  });
  const loggedOut = new ErrorLink(({ error }) => {
    if (isLoggedOut(error)) logIn();
  });
  return new ApolloClient({
    link: ApolloLink.from([loggedOut, words, new HttpLink({ uri: '/graphql' })]),
    cache: cache(),
    // A service that is away leaves its part empty; the rest is shown.
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'none' },
    },
  });
};
