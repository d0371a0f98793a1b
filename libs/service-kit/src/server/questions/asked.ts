import type { FastifyRequest } from 'fastify';
import type { Asked } from './persisted-questions';

const json = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined; // The server says what is wrong with it.
  }
};

/** What a request asks: in its body, or by GET in its address. */
export const askedBy = ({ method, body, query }: FastifyRequest): Asked => {
  if (method !== 'GET') return typeof body === 'object' && body !== null ? body : {};
  const { variables, extensions, ...asked } = query as Readonly<Record<string, unknown>>;
  return { ...asked, variables: json(variables), extensions: json(extensions) };
};
