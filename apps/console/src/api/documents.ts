import type { Document } from '@anxin/client';
import { gql, type TypedDocumentNode } from '@apollo/client';

const parsed = new Map<string, unknown>();

/** A known operation, as the client of GraphQL takes it: parsed once. */
export const parsedOf = <Data, Variables>(document: Document<Data, Variables>): TypedDocumentNode<Data, Variables> => {
  const text: string = document;
  if (!parsed.has(text)) parsed.set(text, gql(text));
  return parsed.get(text) as TypedDocumentNode<Data, Variables>;
};
