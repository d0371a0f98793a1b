import { WarningList, WarningRow } from '@anxin/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useReducer, useRef, useState } from 'react';
import { parsedOf } from '../../api';
import { useGathered, useLive } from '../../live';
import { changed, NO_ROWS, type Page, touchedBy } from './rows';
import { filterOf, type WarningSearch } from './search';

const PAGE = 100;
/** Rows that are asked again one by one; beyond them the list is begun anew when somebody asks. */
const ROWS_AGAIN = 10;

/** The rows of a filter: loaded as one scrolls, changed as things happen. */
export const useRows = (search: WarningSearch) => {
  const client = useApolloClient();
  const [rows, change] = useReducer(changed, NO_ROWS);
  const [loading, setLoading] = useState(true);
  const [fault, setFault] = useState<unknown>();
  const filter = filterOf(search);
  const asked = JSON.stringify(filter);
  const current = useRef(asked);

  /** Answers whether the API answered. */
  const ask = async (after: string | null, then: (page: Page) => void): Promise<boolean> => {
    const { data, error } = await client.query({
      query: parsedOf(WarningList),
      variables: { first: PAGE, after, filter, sort: 'NEWEST' },
      fetchPolicy: 'no-cache',
    });
    // An answer to another filter comes too late.
    if (current.current !== asked) return true;
    setFault(error);
    if (data?.warnings) then(data.warnings);
    return data !== undefined;
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
    const { data } = await client.query({
      query: parsedOf(WarningRow),
      variables: { id },
      fetchPolicy: 'no-cache',
    });
    if (data?.warning) change({ type: 'ROW_CHANGED', row: data.warning });
    return data !== undefined;
  };
  const tell = (): Promise<boolean> => ask(null, (page) => change({ type: 'TOLD', page }));
  const onHappened = useGathered(async (events) => {
    const { ids, mayBeNew } = touchedBy(events);
    const loaded = ids.filter((id) => rows.all.some((row) => row.id === id));
    const isFew = loaded.length <= ROWS_AGAIN;
    if (!isFew) begin();
    const questions = [...(isFew ? loaded.map(askRow) : []), ...(mayBeNew ? [tell()] : [])];
    const answers = await Promise.all(questions.map((question) => question.catch(() => false)));
    return !answers.includes(false);
  });
  useLive('cases', { onHappened, onGap: () => void tell().catch(setFault) });

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
