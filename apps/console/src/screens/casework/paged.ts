import { useState } from 'react';

type Page = { readonly hasNextPage: boolean; readonly endCursor: string | null };

/** The cursors of the pages that were gone through: forth by the last page's end, and back. */
export const usePages = (filter: unknown) => {
  const [kept, keep] = useState<{ readonly of: string; readonly cursors: readonly string[] }>({ of: '', cursors: [] });
  const of = JSON.stringify(filter);
  // Another filter begins with its first page.
  const cursors = kept.of === of ? kept.cursors : [];
  return {
    after: cursors.at(-1) ?? null,
    page: cursors.length + 1,
    forth: ({ hasNextPage, endCursor }: Page) =>
      hasNextPage && endCursor ? () => keep({ of, cursors: [...cursors, endCursor] }) : undefined,
    back: cursors.length > 0 ? () => keep({ of, cursors: cursors.slice(0, -1) }) : undefined,
  };
};
