import { CaseList, type CaseListQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Flex, Statistic, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import { Money, NextDeadline, Screen, useWho, useWordOf, yuan } from '../../look';
import './casework.css';
import { ByDay, Filters, One, Only, Several, Typed, useValues } from './filters';
import { List } from './list';
import { usePages } from './paged';
import type { CaseSearch } from './searches';
import { useUnit } from './unit';

const route = getRouteApi('/cases');
type Row = NonNullable<CaseListQuery['cases']>['nodes'][number];

const CaseLink = ({ code }: { readonly code: string }) => (
  <Link to="/cases/$code" params={{ code }}>
    {code}
  </Link>
);

const Marks = ({ of }: { readonly of: Row }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <Flex gap={4} wrap>
      <Tag color="blue">{wordOf('CaseStage', of.stage)}</Tag>
      {of.isUrgent && <Tag color="error">{t('casework.urgent')}</Tag>}
      {of.isKey && <Tag color="warning">{t('casework.key')}</Tag>}
    </Flex>
  );
};

const useColumns = (rows: readonly Row[]) => {
  const { t } = useTranslation();
  const who = useWho(rows.map(({ leader }) => leader));
  const wordOf = useWordOf();
  const unitOf = useUnit();
  const leadOf = ({ tasks }: Row) => unitOf(tasks.find(({ role }) => role === 'LEAD')?.unit);
  return {
    leadOf,
    columns: [
      { title: t('casework.case'), render: (_: unknown, { code }: Row) => <CaseLink code={code} /> },
      { title: t('casework.stage'), render: (_: unknown, row: Row) => <Marks of={row} /> },
      { title: t('casework.next'), render: (_: unknown, { deadlines }: Row) => <NextDeadline of={deadlines} /> },
      { title: t('casework.lead'), render: (_: unknown, row: Row) => leadOf(row) },
      { title: t('matter.fact.project'), render: (_: unknown, { project }: Row) => project?.name ?? '—' },
      { title: t('casework.level'), render: (_: unknown, { level }: Row) => wordOf('CaseLevel', level) },
      { title: t('matter.fact.leader'), render: (_: unknown, { leader }: Row) => (leader ? who(leader) : '—') },
      {
        title: t('casework.claimed'),
        align: 'right' as const,
        render: (_: unknown, { claimFen }: Row) => <Money fen={claimFen} />,
      },
      { title: t('matter.fact.openedOn'), dataIndex: 'openedOn' },
    ],
  };
};

const Figures = ({ of }: { readonly of: CaseListQuery['caseFigures'] }) => {
  const { t } = useTranslation();
  if (!of) return null;
  const figures = ['open', 'opened', 'closed', 'verified', 'people', 'peoplePaid'] as const;
  return (
    <Flex gap={32} wrap>
      {figures.map((name) => (
        <Statistic key={name} title={t(`matter.figure.${name}`)} value={of[name]} />
      ))}
      <Statistic title={t('matter.figure.claim')} value={yuan(of.claimFen)} />
      <Statistic title={t('matter.figure.paid')} value={yuan(of.paidFen)} />
    </Flex>
  );
};

type FiltersProps = { readonly search: CaseSearch; readonly change: (part: CaseSearch) => void };

const CaseFilters = ({ search, change }: FiltersProps) => {
  const { t } = useTranslation();
  const { account } = useSession();
  const values = useValues();
  return (
    <Filters>
      <Several
        says={t('casework.stage')}
        options={values('CaseStage')}
        value={search.stages}
        onChange={(stages) => change({ stages })}
      />
      <One
        says={t('matter.fact.sector')}
        options={values('Sector')}
        value={search.sector}
        onChange={(sector) => change({ sector })}
      />
      <Typed says={t('casework.areaCode')} value={search.area} onChange={(area) => change({ area })} />
      <Typed says={t('matter.fact.leader')} value={search.leader} onChange={(leader) => change({ leader })} />
      <ByDay
        says={t('casework.openedFrom')}
        value={search.openedFrom}
        onChange={(openedFrom) => change({ openedFrom })}
      />
      <ByDay says={t('casework.openedTo')} value={search.openedTo} onChange={(openedTo) => change({ openedTo })} />
      <ByDay
        says={t('casework.closedFrom')}
        value={search.closedFrom}
        onChange={(closedFrom) => change({ closedFrom })}
      />
      <ByDay says={t('casework.closedTo')} value={search.closedTo} onChange={(closedTo) => change({ closedTo })} />
      <Only says={t('casework.open')} value={search.open} onChange={(open) => change({ open })} />
      <Only says={t('casework.overdue')} value={search.overdue} onChange={(overdue) => change({ overdue })} />
      <Only
        says={t('casework.mine')}
        value={search.owner === account.id ? true : undefined}
        onChange={(mine) => change({ owner: mine && account.id })}
      />
    </Filters>
  );
};

/** Cases of one's scope, by what the address says. */
export const CasesScreen = () => {
  const { t } = useTranslation();
  const search: CaseSearch = route.useSearch();
  const navigate = useNavigate({ from: '/cases' });
  const pages = usePages(search);
  const filter = { ...search, overdue: search.overdue ?? null };
  const { data, previousData, loading, error, refetch } = useQuery(parsedOf(CaseList), {
    variables: { first: 50, after: pages.after, filter: filter as never },
  });
  const shown = data ?? previousData;
  const { columns, leadOf } = useColumns(shown?.cases?.nodes ?? []);
  const change = (part: CaseSearch) => void navigate({ search: { ...search, ...part } });
  return (
    <Screen loading={loading} fault={error} isBare={!shown} again={() => void refetch()}>
      <Typography.Title level={1} className="matter-title">
        {t('casework.cases')}
      </Typography.Title>
      <Figures of={shown?.caseFigures ?? null} />
      <CaseFilters search={search} change={change} />
      <List
        rows={shown?.cases?.nodes ?? []}
        total={shown?.cases?.totalCount}
        loading={loading}
        keyOf={({ code }) => code}
        columns={columns}
        nothing={t('casework.noCases')}
        page={pages.page}
        back={pages.back}
        forth={shown?.cases ? pages.forth(shown.cases.pageInfo) : undefined}
        card={(row) => (
          <Flex vertical gap={4}>
            <CaseLink code={row.code} />
            <Marks of={row} />
            <NextDeadline of={row.deadlines} />
            <span className="soft">
              {leadOf(row)} · {row.area.name} · <Money fen={row.claimFen} />
            </span>
          </Flex>
        )}
      />
    </Screen>
  );
};
