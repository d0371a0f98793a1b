import { createHash } from 'node:crypto';
import { DomainError } from '@anxin/domain-kit';
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { z } from 'zod';

const TEXT_BYTES = 8 * 1024 * 1024;
const HASH_LENGTH = 64;

const Persisted = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[\da-f]{64}$/) });

const refusals = {
  form: () =>
    new DomainError(
      'PERSISTED_QUERY_MALFORMED',
      '按摘要提交的查询格式不符。persistedQuery has version 1 and the SHA-256 of the query in hexadecimal.',
    ),
  unknown: () =>
    new DomainError(
      'OPERATION_UNKNOWN',
      '此处只接受已登记的操作，请与管理员联系登记。Only operations that are on record are taken here: ask the administrator to add yours (OPERATIONS_FILE).',
    ),
  hash: () =>
    new DomainError('PERSISTED_QUERY_HASH_WRONG', '摘要与查询不符。The hash is not that of the query sent with it.'),
};

/** The operations that clients are known to use: their texts by SHA-256. */
export type Operations = ReadonlyMap<string, string>;

/** What a request asks, as it came: from a body or from an address. */
export type Asked = {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const isQuestion = (text: string): boolean =>
  parse(text, { noLocation: true }).definitions.every(
    (node) => node.kind !== Kind.OPERATION_DEFINITION || node.operation === OperationTypeNode.QUERY,
  );

const persistedIn = (extensions: unknown): unknown =>
  typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions
    ? extensions.persistedQuery
    : undefined;

/**
 * Questions that a client asks by their SHA-256 once it has sent their text (automatic persisted queries). A command is
 * never kept: a hash alone changes nothing. What is kept was admitted, and the oldest gives way. Where operations are on
 * record, those may be asked or given, by their hash or whole, and no other but by a signed call.
 */
export class PersistedQuestions implements KeyValueCache<string> {
  readonly #texts = new InMemoryLRUCache<string>({ maxSize: TEXT_BYTES });

  constructor(private readonly onRecord?: Operations) {}

  /** The text that a request asks for, or a promise of it; none for a hash that is not known. Throws for one that does not fit. */
  textOf(asked: Asked, isSigned = false): unknown {
    const text = this.#textOf(asked);
    if (this.onRecord && !isSigned && !this.#isOnRecord(asked)) throw refusals.unknown();
    return text;
  }

  #isOnRecord({ query, extensions }: Asked): boolean {
    const { sha256Hash } = (persistedIn(extensions) ?? {}) as { readonly sha256Hash?: unknown };
    const hash = typeof query === 'string' ? hashOf(query) : sha256Hash;
    return typeof hash === 'string' && this.onRecord!.has(hash);
  }

  #textOf({ query, extensions }: Asked): unknown {
    const given = persistedIn(extensions);
    if (given === undefined) return query;
    const read = Persisted.safeParse(given);
    if (!read.success) throw refusals.form();
    const { sha256Hash: hash } = read.data;
    if (typeof query !== 'string') return query ?? this.get(hash);
    if (hashOf(query) !== hash) throw refusals.hash();
    return query;
  }

  // Apollo writes a prefix before the hash.
  get(key: string): Promise<string | undefined> {
    const hash = key.slice(-HASH_LENGTH);
    const text = this.onRecord?.get(hash);
    return text === undefined ? this.#texts.get(hash) : Promise.resolve(text);
  }

  async set(key: string, text: string): Promise<void> {
    if (isQuestion(text)) await this.#texts.set(key.slice(-HASH_LENGTH), text);
  }

  delete(key: string): Promise<boolean> {
    return this.#texts.delete(key.slice(-HASH_LENGTH));
  }
}
