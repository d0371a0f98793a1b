import { Restatements, type RestatementsQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { type Column, Lacking, Listing, momentInChina, useWordOf, Why } from '../../look';
import { Sheet } from './sheet';

const PAGE = 20;

type Restatement = NonNullable<RestatementsQuery['restatements']>['nodes'][number];

/** How many rows were corrected; it opens why. */
const Rows = ({ of: { project, month, rows, reasons } }: { readonly of: Restatement }) => {
  const { t } = useTranslation();
  const title = t('quality.restatedWhy', { name: project.name ?? project.code, month, rows });
  return (
    <Why title={title} shown={<span className="figure">{rows}</span>}>
      {reasons.length === 0 ? (
        <p>{t('quality.restatedNoReason')}</p>
      ) : (
        <ul className="rows">
          {reasons.map((because) => (
            <li key={because.reason}>{t('quality.restatedBecause', because)}</li>
          ))}
        </ul>
      )}
    </Why>
  );
};

/** What was told and corrected since, the newest month first, and why. */
export const Restated = () => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { data, loading, error, refetch, fetchMore } = useQuery(parsedOf(Restatements), { variables: { first: PAGE } });
  const page = data?.restatements;
  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { restatements } }) =>
        before.restatements && restatements
          ? {
              ...before,
              restatements: { ...restatements, nodes: [...before.restatements.nodes, ...restatements.nodes] },
            }
          : before,
    });
  const columns: readonly Column<Restatement>[] = [
    {
      key: 'name',
      title: t('projects.name'),
      of: ({ project: { code, name, contractor } }) => (
        <Link to="/projects/$code" params={{ code }} className="named">
          {name ?? code}
          <small>{contractor?.name}</small>
        </Link>
      ),
    },
    { key: 'source', title: t('quality.restatedSource'), of: ({ source }) => wordOf('RestatedSource', source) },
    { key: 'month', title: t('quality.month'), of: ({ month }) => <span className="figure">{month}</span> },
    { key: 'rows', title: t('quality.restatedRows'), align: 'right', of: (row) => <Rows of={row} /> },
    {
      key: 'last',
      title: t('quality.lastAt'),
      of: ({ lastAt }) => <span className="figure">{momentInChina(lastAt)}</span>,
    },
  ];
  return (
    <Sheet title={t('quality.restated')}>
      {error && !page ? (
        <Lacking fault={error} again={() => void refetch()} />
      ) : (
        <Listing
          label={t('quality.restated')}
          columns={columns}
          rows={page?.nodes ?? []}
          keyOf={({ project, source, month }) => `${project.code} ${source} ${month}`}
          total={page?.totalCount ?? 0}
          loading={loading}
          more={page?.pageInfo.hasNextPage ? more : undefined}
          empty={t('quality.restatedNone')}
        />
      )}
    </Sheet>
  );
};
