import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of an operation, with the types of what it is given and of what it answers, as clients of GraphQL read them. */
export type Document<Data, Variables> = string & DocumentTypeDecoration<Data, Variables>;
