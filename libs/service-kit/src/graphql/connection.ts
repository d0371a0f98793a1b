import { z } from 'zod';
import { decodeCursor, encodeCursor, pageSize } from './page';

/** What a caller asks of a list. */
export type PageArgs = { readonly first?: number | null; readonly after?: string | null };

export type Connection<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * A page by key: one entry more than asked for is read, to know whether there is more.
 * Throws `BAD_CURSOR`, `PAGE_TOO_LARGE`, `BAD_USER_INPUT`.
 */
export const connection = async <Node, Key>(
  { first, after }: PageArgs,
  {
    key,
    keyOf,
    read,
    most,
  }: {
    readonly key: z.ZodType<Key>;
    readonly keyOf: (node: Node) => Key;
    readonly read: (after: Key | undefined, limit: number) => Promise<readonly Node[]>;
    /** Entries of a page at most, where it is not the usual hundred. */
    readonly most?: number | undefined;
  },
): Promise<Connection<Node>> => {
  const size = pageSize(first, most);
  const found = await read(after ? decodeCursor(key, after) : undefined, size + 1);
  const nodes = found.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: found.length > size, endCursor: last === undefined ? null : encodeCursor(keyOf(last)) },
  };
};

/** A page of a list that was computed whole and has no key: by place. */
export const pageOf = async <Node>(args: PageArgs, all: readonly Node[], most?: number): Promise<Connection<Node>> => {
  const placed = all.map((node, place) => ({ node, place }));
  const { nodes, pageInfo } = await connection<(typeof placed)[number], number>(args, {
    key: z.int32().nonnegative(),
    keyOf: ({ place }) => place,
    read: (after = -1, limit) => Promise.resolve(placed.slice(after + 1, after + 1 + limit)),
    most,
  });
  return { nodes: nodes.map(({ node }) => node), pageInfo };
};

/** The key of lists that are ordered by one text. */
export const textKey = z.string();
