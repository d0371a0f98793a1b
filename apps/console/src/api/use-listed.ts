import type { Document } from '@anxin/client';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { parsedOf } from './documents';
import { appended, type Page } from './page';

type Options<Variables> = {
  /** All but `after`, which the list itself gives. */
  readonly variables: Variables;
  readonly fetchPolicy?: 'cache-first' | 'no-cache';
  readonly skip?: boolean;
};

/**
 * A list that is read page after page, each below what is shown. Other variables begin a list of their own.
 * @param pageOf where the list stands in an answer
 */
export const useListed = <Data, Variables extends OperationVariables, Row>(
  question: Document<Data, Variables>,
  { variables, fetchPolicy = 'cache-first', skip = false }: Options<Variables>,
  pageOf: (data: Data) => Page<Row> | null | undefined,
) => {
  const of = JSON.stringify(variables);
  // What failed of another list says nothing of this one.
  const [failed, setFailed] = useState<{ readonly of: string; readonly fault: unknown }>();
  const answer = useQuery(parsedOf(question) as TypedDocumentNode<Data, OperationVariables>, {
    variables,
    fetchPolicy,
    skip,
  });
  const { data } = answer;
  const page = data && pageOf(data);
  const more = (): void => {
    setFailed(undefined);
    void answer
      .fetchMore({
        variables: { after: page?.pageInfo.endCursor ?? null },
        updateQuery: (before, { fetchMoreResult }) => appended<Data>(before, fetchMoreResult, pageOf),
      })
      .catch((fault: unknown) => setFailed({ of, fault }));
  };
  return {
    data,
    page,
    rows: page?.nodes ?? [],
    total: page?.totalCount ?? 0,
    loading: answer.loading,
    fault: answer.error ?? (failed?.of === of ? failed.fault : undefined),
    again: (): void => {
      setFailed(undefined);
      void answer.refetch();
    },
    /** Reads the page below what is shown; none where all is shown. */
    more: page?.pageInfo.hasNextPage ? more : undefined,
  };
};
