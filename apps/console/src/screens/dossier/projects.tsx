import { ProjectsByArrears, ProjectsByLevel, type ListedFragment } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { type Column, Level, Listing, Money, Screen, useWordOf } from '../../look';
import './dossier.css';
import { ProjectFilters } from './filters';
import { isByArrears, projectsSearch, type ProjectsSearch } from './search';

const PAGE = 30;
const route = getRouteApi('/projects');

const filterOf = ({ levels, codes, sector, area }: ProjectsSearch) => ({
  ...(levels ? { levels: [...levels] } : {}),
  ...(codes ? { codes: [...codes] } : {}),
  ...(sector ? { sector } : {}),
  ...(area ? { area } : {}),
});

/** The projects of a list, from the service that knows its order; page after page. */
const useListed = (search: ProjectsSearch) => {
  const byArrears = isByArrears(search);
  const levels = useQuery(parsedOf(ProjectsByLevel), {
    variables: {
      first: PAGE,
      filter: { ...filterOf(search), ...(search.search ? { search: search.search } : {}) },
      sort: search.sort === 'CODE' ? 'CODE' : 'LEVEL',
    },
    skip: byArrears,
  });
  const arrears = useQuery(parsedOf(ProjectsByArrears), {
    variables: {
      first: PAGE,
      filter: { ...filterOf(search), ...(search.owing ? { owing: true } : {}) },
      sort: search.sort ?? 'LEVEL',
    },
    skip: !byArrears,
  });
  if (byArrears) {
    const page = arrears.data?.wages;
    const more = () =>
      void arrears.fetchMore({
        variables: { after: page?.pageInfo.endCursor ?? null },
        updateQuery: (before, { fetchMoreResult: { wages } }) =>
          before.wages && wages ? { wages: { ...wages, nodes: [...before.wages.nodes, ...wages.nodes] } } : before,
      });
    return { ...arrears, page, rows: page?.nodes.map(({ project }) => project) ?? [], more };
  }
  const page = levels.data?.projects;
  const more = () =>
    void levels.fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { projects } }) =>
        before.projects && projects
          ? { projects: { ...projects, nodes: [...before.projects.nodes, ...projects.nodes] } }
          : before,
    });
  return { ...levels, page, rows: page?.nodes ?? [], more };
};

const useColumns = (): readonly Column<ListedFragment>[] => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return [
    {
      key: 'name',
      title: t('projects.name'),
      of: ({ code, name }) => (
        <Link to="/projects/$code" params={{ code }} className="named">
          {name}
          <small>{code}</small>
        </Link>
      ),
    },
    { key: 'level', title: t('projects.level'), of: ({ warningLevel }) => <Level of={warningLevel} /> },
    { key: 'contractor', title: t('projects.contractor'), of: ({ contractor }) => contractor.name },
    { key: 'area', title: t('projects.area'), of: ({ area }) => area?.name ?? area?.code ?? '—' },
    { key: 'sector', title: t('projects.sector'), of: ({ sector }) => wordOf('Sector', sector) },
    {
      key: 'arrears',
      title: t('projects.arrears'),
      align: 'right',
      of: ({ wageFigures }) => <Money fen={wageFigures?.arrearsFen} />,
    },
    {
      key: 'people',
      title: t('projects.people'),
      align: 'right',
      of: ({ wageFigures }) => <span className="figure">{wageFigures?.workersOwed ?? '—'}</span>,
    },
    {
      key: 'balance',
      title: t('projects.balance'),
      align: 'right',
      of: ({ wageAccount }) => <Money fen={wageAccount?.balanceFen} />,
    },
  ];
};

/** Projects, narrowed and in order; each leads to its page. */
export const Projects = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/projects' });
  const { page, rows, more, loading, error, refetch } = useListed(search);
  return (
    <Screen loading={loading} fault={error} isBare={!page} again={() => void refetch()}>
      <Typography.Title level={1}>{t('projects.title')}</Typography.Title>
      <ProjectFilters
        search={search}
        arrears
        narrow={(change) => void navigate({ search: (before) => projectsSearch({ ...before, ...change }) })}
      />
      <Listing
        label={t('projects.title')}
        columns={useColumns()}
        rows={rows}
        keyOf={({ code }) => code}
        total={page?.totalCount ?? 0}
        loading={loading}
        more={page?.pageInfo.hasNextPage ? more : undefined}
        empty={t('projects.none')}
      />
    </Screen>
  );
};
