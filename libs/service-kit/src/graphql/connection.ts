import { setImmediate as whatFollows } from 'node:timers/promises';
import { z } from 'zod';
import { decodeCursor, encodeCursor, pageSize } from './page';

/** What a caller asks of a list. */
export type PageArgs = { readonly first?: number | null; readonly after?: string | null };

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

export type Edge<Node> = { readonly cursor: string; readonly node: Node };

type Many<Node> = readonly Node[] | Promise<readonly Node[]>;

/** A page of a list; what is not asked for is not made. */
export type Connection<Node> = {
  readonly nodes: () => Many<Node>;
  readonly edges: () => Many<Edge<Node>>;
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
};

/** A page whose rows were read. */
export type Page<Row> = {
  readonly nodes: () => readonly Row[];
  readonly edges: () => readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
};

/** How a list is read. */
export type Listed<Row, Key> = {
  readonly key: z.ZodType<Key>;
  readonly keyOf: (row: Row) => Key;
  readonly read: (after: Key | undefined, limit: number) => Promise<readonly Row[]>;
  /** How many there are in all. */
  readonly count: () => number | Promise<number>;
  /** Entries of a page at most, where it is not the usual hundred. */
  readonly most?: number | undefined;
};

/**
 * A page by key: one entry more than asked for is read, to know whether there is more.
 * Throws `BAD_CURSOR`, `PAGE_TOO_LARGE`, `BAD_USER_INPUT`.
 */
export const connection = async <Row, Key>(
  { first, after }: PageArgs,
  { key, keyOf, read, count, most }: Listed<Row, Key>,
): Promise<Page<Row>> => {
  const size = pageSize(first, most);
  const found = await read(after ? decodeCursor(key, after) : undefined, size + 1);
  const nodes = found.slice(0, size);
  const cursorOf = (row: Row | undefined): string | null => (row === undefined ? null : encodeCursor(keyOf(row)));
  return {
    nodes: () => nodes,
    edges: () => nodes.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) })),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    },
    // Last: what follows from the rows is asked before, and while all are counted the rest of the answer is made.
    totalCount: async () => {
      await whatFollows();
      return count();
    },
  };
};

/** A page of what its rows stand for. */
export const nodesOf = <Row, Node>(page: Page<Row>, nodeOf: (row: Row) => Node): Page<Node> => ({
  ...page,
  nodes: () => page.nodes().map(nodeOf),
  edges: () => page.edges().map(({ cursor, node }) => ({ cursor, node: nodeOf(node) })),
});

/** A page of a list that was computed whole and has no key: by place. */
export const pageOf = async <Node>(args: PageArgs, all: readonly Node[], most?: number): Promise<Page<Node>> => {
  const page = await connection<{ readonly node: Node; readonly place: number }, number>(args, {
    key: z.int32().nonnegative(),
    keyOf: ({ place }) => place,
    read: (after = -1, limit) =>
      Promise.resolve(
        all.slice(after + 1, after + 1 + limit).map((node, index) => ({ node, place: after + 1 + index })),
      ),
    count: () => all.length,
    most,
  });
  return nodesOf(page, ({ node }) => node);
};

/** The key of lists that are ordered by one text. */
export const textKey = z.string();
