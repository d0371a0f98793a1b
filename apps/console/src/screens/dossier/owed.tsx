import { DownloadOutlined } from '@ant-design/icons';
import { PeopleOwed, type PeopleOwedQuery } from '@anxin/client';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Flex, Input, Select, Space, Tooltip, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListed } from '../../api';
import { type Column, Definition, Listing, Money, Screen, Why, yuan } from '../../look';
import './dossier.css';
import { SectorFilter, TownFilter } from './filters';
import { exportAddress, owedSearch, type OwedSearch } from './search';
import { useIssuesCodes, WorkerCode } from './worker-code';

const PAGE = 50;
const route = getRouteApi('/owed');

type Row = NonNullable<PeopleOwedQuery['peopleOwed']>['nodes'][number];

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const mayIssue = useIssuesCodes();
  return [
    { key: 'name', title: t('owed.name'), of: ({ worker }) => worker.nameMasked ?? '—' },
    {
      key: 'number',
      title: t('owed.number'),
      of: ({ worker }) => <span className="figure">{worker.idCardNumberMasked ?? '—'}</span>,
    },
    { key: 'arrears', title: t('owed.arrears'), align: 'right', of: ({ arrearsFen }) => <Money fen={arrearsFen} /> },
    { key: 'oldest', title: t('owed.oldest'), of: ({ oldestMonth }) => <span className="figure">{oldestMonth}</span> },
    {
      key: 'lines',
      title: t('owed.months'),
      align: 'right',
      of: ({ lines }) => <span className="figure">{lines}</span>,
    },
    {
      key: 'by',
      title: t('owed.by'),
      of: ({ owedBy, oldestMonth }) =>
        owedBy.map(({ code, name }) => (
          <Link key={code} to="/projects/$code/months/$month" params={{ code, month: oldestMonth }} className="owed-by">
            {name}
          </Link>
        )),
    },
    ...(mayIssue
      ? [{ key: 'code', title: t('workerCode.title'), of: ({ worker }: Row) => <WorkerCode of={worker} /> }]
      : []),
  ];
};

type Narrow = (change: Partial<Record<keyof OwedSearch, unknown>>) => void;

const Filters = ({ search, narrow }: { readonly search: OwedSearch; readonly narrow: Narrow }) => {
  const { t } = useTranslation();
  return (
    <Flex wrap gap={8} className="no-print" role="search">
      <Select
        className="filter"
        aria-label={t('projects.sort.ARREARS')}
        value={search.sort ?? 'ARREARS'}
        onChange={(sort: string) => narrow({ sort })}
        options={(['ARREARS', 'OLDEST'] as const).map((sort) => ({ value: sort, label: t(`projects.sort.${sort}`) }))}
      />
      <TownFilter value={search.area} choose={(area) => narrow({ area })} />
      <SectorFilter value={search.sector} choose={(sector) => narrow({ sector })} />
      <Input
        type="month"
        className="filter"
        aria-label={t('dossier.month')}
        value={search.month ?? ''}
        onChange={({ target }) => narrow({ month: target.value })}
      />
      <Input.Search
        key={`project ${search.project}`}
        className="filter"
        aria-label={t('owed.project')}
        placeholder={t('owed.project')}
        allowClear
        defaultValue={search.project ?? ''}
        onSearch={(project) => narrow({ project })}
      />
      <Input.Search
        key={`enterprise ${search.enterprise}`}
        className="filter"
        aria-label={t('owed.contractor')}
        placeholder={t('owed.contractor')}
        allowClear
        defaultValue={search.enterprise ?? ''}
        onSearch={(enterprise) => narrow({ enterprise })}
      />
    </Flex>
  );
};

/** Everybody as a file: the server writes all of the list, whatever is shown of it. */
const Exports = ({ search }: { readonly search: OwedSearch }) => {
  const { t } = useTranslation();
  return (
    <Tooltip title={t('owed.exportHint')}>
      <Space.Compact className="no-print">
        {(['xlsx', 'csv'] as const).map((ending) => (
          <Button key={ending} icon={<DownloadOutlined />} href={exportAddress(search, ending)} download>
            {t('owed.export')} .{ending}
          </Button>
        ))}
      </Space.Compact>
    </Tooltip>
  );
};

const Totals = ({ of }: { readonly of: NonNullable<PeopleOwedQuery['wages']>['totals'] }) => {
  const { t } = useTranslation();
  const { arrearsFen, workersOwed, projectsOwing, foundAt } = of;
  const total = t('owed.total', { amount: yuan(arrearsFen), people: workersOwed, projects: projectsOwing });
  return (
    <p className="intro">
      {total}
      <Why title={total}>
        <Definition says={t('owed.definition')} at={foundAt} />
      </Why>
    </p>
  );
};

/** People who are owed wages. */
export const Owed = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/owed' });
  const { sort, project, ...narrowed } = search;
  const filter = { ...narrowed, ...(project ? { project } : {}) };
  // What is owed in all is of the projects that the list is narrowed to: of one project alone it is its own page's.
  const variables = { first: PAGE, filter, wages: { ...narrowed, owing: true }, sort: sort ?? 'ARREARS' };
  const { data, page, rows, total, loading, fault, again, more } = useListed(
    PeopleOwed,
    { variables },
    ({ peopleOwed }) => peopleOwed,
  );
  return (
    <Screen loading={loading} fault={fault} isBare={!page} again={again}>
      <Flex justify="space-between" align="start" wrap gap={12}>
        <div>
          <Typography.Title level={1}>{t('owed.page')}</Typography.Title>
          {data?.wages && !project && <Totals of={data.wages.totals} />}
        </div>
        <Exports search={search} />
      </Flex>
      <Filters
        search={search}
        narrow={(change) => void navigate({ search: (before) => owedSearch({ ...before, ...change }) })}
      />
      <Listing
        label={t('owed.page')}
        columns={useColumns()}
        rows={rows}
        keyOf={({ worker }) => worker.id}
        total={total}
        loading={loading}
        more={more}
        empty={t('owed.none')}
      />
    </Screen>
  );
};
