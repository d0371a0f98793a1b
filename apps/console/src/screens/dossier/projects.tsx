import { ProjectsByArrears, ProjectsByLevel, type ListedFragment } from '@anxin/client';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListed } from '../../api';
import { type Column, Level, Listing, Money, Screen, useWordOf } from '../../look';
import './dossier.css';
import { ProjectFilters } from './filters';
import { isByArrears, projectsSearch, type ProjectsSearch } from './search';

const PAGE = 30;
const route = getRouteApi('/projects');

const filterOf = ({ levels, codes, sector, area, enterprise }: ProjectsSearch) => ({
  ...(levels ? { levels: [...levels] } : {}),
  ...(codes ? { codes: [...codes] } : {}),
  ...(sector ? { sector } : {}),
  ...(area ? { area } : {}),
  ...(enterprise ? { enterprise } : {}),
});

/** The projects of a list, from the service that knows its order; page after page. */
const useProjects = (search: ProjectsSearch) => {
  const byArrears = isByArrears(search);
  const levels = useListed(
    ProjectsByLevel,
    {
      variables: {
        first: PAGE,
        filter: {
          ...filterOf(search),
          ...(search.search ? { search: search.search } : {}),
          ...(search.systems ? { systems: [...search.systems] } : {}),
        },
        sort: search.sort === 'CODE' ? 'CODE' : 'LEVEL',
      },
      skip: byArrears,
    },
    ({ projects }) => projects,
  );
  const arrears = useListed(
    ProjectsByArrears,
    {
      variables: {
        first: PAGE,
        filter: { ...filterOf(search), ...(search.owing ? { owing: true } : {}) },
        sort: search.sort ?? 'LEVEL',
      },
      skip: !byArrears,
    },
    ({ wages }) => wages,
  );
  return byArrears ? { ...arrears, rows: arrears.rows.map(({ project }) => project) } : levels;
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
  const { page, rows, total, more, loading, fault, again } = useProjects(search);
  return (
    <Screen loading={loading} fault={fault} isBare={!page} again={again}>
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
        total={total}
        loading={loading}
        more={more}
        empty={t('projects.none')}
      />
    </Screen>
  );
};
