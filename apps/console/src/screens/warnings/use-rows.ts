import { WarningList, WarningRow } from '@anxin/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useReducer, useRef, useState } from 'react';
import { parsedOf } from '../../api';
import { type Happened, useLive } from '../../live';
import { changed, NO_ROWS, type Page, touchedBy } from './rows';
import { filterOf, type WarningSearch } from './search';

const PAGE = 100;
/** Happenings that come together are asked about together. */
const GATHERED_MS = 1_000;
/** Rows that are asked again one by one; beyond them the list is begun anew when somebody asks. */
const ROWS_AGAIN = 10;

/** Gathers what happens, and hands it on once a second at most. */
const useGathered = (hand: (events: readonly Happened[]) => void) => {
  const gathered = useRef<Happened[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (events: readonly Happened[]): void => {
    gathered.current.push(...events);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      hand(gathered.current.splice(0));
    }, GATHERED_MS);
  };
};

/** The rows of a filter: loaded as one scrolls, changed as things happen. */
export const useRows = (search: WarningSearch) => {
  const client = useApolloClient();
  const [rows, change] = useReducer(changed, NO_ROWS);
  const [loading, setLoading] = useState(true);
  const [fault, setFault] = useState<unknown>();
  const filter = filterOf(search);
  const asked = JSON.stringify(filter);
  const current = useRef(asked);

  const ask = async (after: string | null, then: (page: Page) => void): Promise<void> => {
    const { data, error } = await client.query({
      query: parsedOf(WarningList),
      variables: { first: PAGE, after, filter, sort: 'NEWEST' },
      fetchPolicy: 'no-cache',
    });
    // An answer to another filter comes too late.
    if (current.current !== asked) return;
    setFault(error);
    if (data?.warnings) then(data.warnings);
  };
  const load = (after: string | null, type: 'BEGUN' | 'PAGED'): void => {
    setLoading(true);
    void ask(after, (page) => change({ type, page }))
      .catch(setFault)
      .finally(() => setLoading(false));
  };
  const begin = (): void => load(null, 'BEGUN');
  useEffect(() => {
    current.current = asked;
    begin();
    // The filter is what is asked; all else is of this render.
  }, [asked]);

  const askRow = async (id: string): Promise<void> => {
    const { data } = await client.query({
      query: parsedOf(WarningRow),
      variables: { id },
      fetchPolicy: 'no-cache',
    });
    if (data?.warning) change({ type: 'ROW_CHANGED', row: data.warning });
  };
  const tell = (): void => void ask(null, (page) => change({ type: 'TOLD', page })).catch(setFault);
  const onHappened = useGathered((events) => {
    const { ids, mayBeNew } = touchedBy(events);
    const loaded = ids.filter((id) => rows.all.some((row) => row.id === id));
    if (loaded.length > ROWS_AGAIN) return begin();
    for (const id of loaded) void askRow(id).catch(setFault);
    if (mayBeNew) tell();
  });
  useLive('cases', { onHappened, onGap: tell });

  return {
    rows,
    loading,
    fault,
    begin,
    more: () => void (rows.hasMore && !loading && load(rows.after, 'PAGED')),
    show: () => change({ type: 'SHOWN' }),
    askRow,
  };
};
