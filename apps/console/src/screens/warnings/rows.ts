import type { ListedWarningFragment } from '@anxin/client';
import type { Happened } from '../../live';

export type Row = ListedWarningFragment;

/** A page as the API answers it. */
export type Page = {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** What is loaded of a list, the newest on top, and the first page as it is meanwhile where that has new ones. */
export type Rows = {
  readonly all: readonly Row[];
  readonly total: number;
  readonly after: string | null;
  readonly hasMore: boolean;
  readonly meanwhile: Page | undefined;
};

export const NO_ROWS: Rows = { all: [], total: 0, after: null, hasMore: true, meanwhile: undefined };

export type Change =
  | { readonly type: 'BEGUN'; readonly page: Page }
  | { readonly type: 'PAGED'; readonly page: Page }
  | { readonly type: 'ROW_CHANGED'; readonly row: Row }
  /** The first page was asked again after something happened. */
  | { readonly type: 'TOLD'; readonly page: Page }
  /** Whoever looks wants to see what is new. */
  | { readonly type: 'SHOWN' };

const begun = ({ nodes, totalCount, pageInfo: { endCursor, hasNextPage } }: Page): Rows => ({
  ...{ all: nodes, total: totalCount, after: endCursor, hasMore: hasNextPage, meanwhile: undefined },
});

/** What of a page is not in the list. */
const newIn = ({ nodes }: Page, all: readonly Row[]): readonly Row[] => {
  const known = new Set(all.map(({ id }) => id));
  return nodes.filter(({ id }) => !known.has(id));
};

/** The new ones that wait above the list. */
export const waiting = ({ meanwhile, all }: Rows): readonly Row[] => (meanwhile ? newIn(meanwhile, all) : []);

/**
 * The list after a change. What is new waits until somebody asks for it, so that nothing jumps under the hand; what is
 * loaded changes in its place, and stays when it is cleared until the list is begun anew.
 */
export const changed = (rows: Rows, change: Change): Rows => {
  switch (change.type) {
    case 'BEGUN':
      return begun(change.page);
    case 'PAGED': {
      const { nodes: _, ...page } = change.page;
      const next = begun({ ...page, nodes: [...rows.all, ...newIn(change.page, rows.all)] });
      return { ...next, meanwhile: rows.meanwhile };
    }
    case 'ROW_CHANGED':
      return { ...rows, all: rows.all.map((row) => (row.id === change.row.id ? change.row : row)) };
    case 'TOLD':
      return { ...rows, meanwhile: newIn(change.page, rows.all).length > 0 ? change.page : undefined };
    case 'SHOWN':
      return rows.meanwhile ? begun(rows.meanwhile) : rows;
  }
};

/** Which warnings events are about, and whether any of them may be new to a list. */
export const touchedBy = (
  events: readonly Happened[],
): { readonly ids: readonly string[]; readonly mayBeNew: boolean } => {
  const ours = events.filter(({ name }) => name.startsWith('cases.warning-'));
  const ids = ours.flatMap(({ data }) => (typeof data?.['warningId'] === 'string' ? [data['warningId']] : []));
  const mayBeNew = ours.some(({ name }) => /-(raised|level-changed)$/.test(name));
  return { ids: [...new Set(ids)], mayBeNew };
};
