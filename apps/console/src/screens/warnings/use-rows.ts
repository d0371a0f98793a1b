import { WarningList, WarningRow } from '@anxin/client';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useReducer, useRef, useState } from 'react';
import { parsedOf } from '../../api';
import { useGathered, useLive } from '../../live';
import { changed, NO_ROWS, type Page, touchedBy } from './rows';
import { filterOf, type WarningSearch } from './search';

const PAGE = 100;
/** Rows that are asked again one by one; beyond them the list is begun anew when somebody asks. */
const ROWS_AGAIN = 10;

/** A warning as it stands now; `undefined` where the API did not answer. */
const rowOf = async (client: ApolloClient, id: string) => {
  const query = parsedOf(WarningRow);
  return (await client.query({ query, variables: { id }, fetchPolicy: 'no-cache' })).data;
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

  /** Answers whether the API answered. */
  const askRow = async (id: string): Promise<boolean> => {
    const data = await rowOf(client, id);
    if (data?.warning) change({ type: 'ROW_CHANGED', row: data.warning });
    return data !== undefined;
  };
  const tell = (): void => void ask(null, (page) => change({ type: 'TOLD', page })).catch(setFault);
  const onHappened = useGathered(async (events) => {
    const { ids, mayBeNew } = touchedBy(events);
    const loaded = ids.filter((id) => rows.all.some((row) => row.id === id));
    if (mayBeNew) tell();
    if (loaded.length > ROWS_AGAIN) {
      begin();
      return true;
    }
    const answered = await Promise.all(loaded.map((id) => askRow(id).catch(() => false)));
    return !answered.includes(false);
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
