import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { nobodyAnswers } from './ask-service';

/** What the API says of a part that it did not answer: a code, its words, and what it is about. */
export type Refusal = {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly details: Readonly<Record<string, unknown>>;
};

const textOf = (code: unknown): string => (typeof code === 'string' ? code : 'UNKNOWN');

/** Whether a fault is in words for people: what a browser or the client of GraphQL says of a line that broke is not. */
const isInWords = (fault: unknown): fault is Error =>
  fault instanceof Error && !(fault instanceof TypeError || ServerError.is(fault) || ServerParseError.is(fault));

/** What was refused or missing in an answer; a line that broke is one refusal without a place. */
export const refusalsIn = (fault: unknown): readonly Refusal[] => {
  if (!fault) return [];
  if (!CombinedGraphQLErrors.is(fault))
    return [{ code: 'NETWORK', message: (isInWords(fault) ? fault : nobodyAnswers()).message, details: {} }];
  return fault.errors.map(({ message, path, extensions }) => ({
    code: textOf(extensions?.['code']),
    message,
    ...(path ? { path } : {}),
    details: (extensions?.['details'] ?? {}) as Record<string, unknown>,
  }));
};
