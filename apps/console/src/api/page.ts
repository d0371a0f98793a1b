/** A page of a list, as the API pages everything. */
export type Page<Row = unknown> = {
  readonly nodes: readonly Row[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** The same answer with another part in the place of one; lists within it are looked at as wholes. */
const withPart = <Whole>(whole: Whole, part: object, other: object): Whole => {
  if ((whole as unknown) === part) return other as Whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return whole;
  return Object.fromEntries(Object.entries(whole).map(([name, one]) => [name, withPart(one, part, other)])) as Whole;
};

/**
 * An answer whose list goes on with that of the next answer. All beside the list stays as it was answered first; where either
 * answer lacks its list, for a service that is away, nothing is appended.
 * @param pageOf where the list stands in an answer
 */
export const appended = <Answer>(
  before: Answer,
  next: Answer,
  pageOf: (answer: Answer) => Page | null | undefined,
): Answer => {
  const [had, got] = [pageOf(before), pageOf(next)];
  return had && got ? withPart(before, had, { ...got, nodes: [...had.nodes, ...got.nodes] }) : before;
};
