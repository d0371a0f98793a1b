import { GroupEventList, type GroupEventListQuery } from '@anxin/client';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../acts';
import { parsedOf } from '../../api';
import { Money, momentInChina, NextDeadline, Screen, useWordOf } from '../../look';
import './casework.css';
import { Filters, Several, Typed, useValues } from './filters';
import { List } from './list';
import { usePages } from './paged';
import type { GroupEventSearch } from './searches';

const route = getRouteApi('/group-events');
type Row = NonNullable<GroupEventListQuery['groupEvents']>['nodes'][number];

const EventLink = ({ code }: { readonly code: string }) => (
  <Link to="/group-events/$code" params={{ code }}>
    {code}
  </Link>
);

const useColumns = () => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return [
    { title: t('groupEvent.code'), render: (_: unknown, { code }: Row) => <EventLink code={code} /> },
    { title: t('groupEvent.reportedAt'), render: (_: unknown, { reportedAt }: Row) => momentInChina(reportedAt) },
    {
      title: t('casework.stage'),
      render: (_: unknown, { stage }: Row) => <Tag color="blue">{wordOf('GroupEventStage', stage)}</Tag>,
    },
    {
      title: t('groupEvent.level'),
      render: (_: unknown, { level }: Row) => (level ? wordOf('GroupEventLevel', level) : '—'),
    },
    { title: t('casework.next'), render: (_: unknown, { deadlines }: Row) => <NextDeadline of={deadlines} /> },
    { title: t('groupEvent.place'), dataIndex: 'place' },
    { title: t('matter.fact.area'), render: (_: unknown, { area }: Row) => area.name },
    { title: t('casework.people'), dataIndex: 'people', align: 'right' as const },
    {
      title: t('groupEvent.amount'),
      align: 'right' as const,
      render: (_: unknown, { amountFen }: Row) => <Money fen={amountFen} />,
    },
  ];
};

const Head = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isNew, setNew] = useState(false);
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap={8}>
        <Typography.Title level={1} className="matter-title">
          {t('casework.groupEvents')}
        </Typography.Title>
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setNew(true)}>
          {t('casework.newGroupEvent')}
        </Button>
      </Flex>
      {isNew && (
        <ActForm
          act="groupEventReport"
          to={{}}
          onClose={() => setNew(false)}
          onDone={({ code }) => navigate({ to: '/group-events/$code', params: { code: String(code) } })}
        />
      )}
    </>
  );
};

/** Group events of one's scope, the latest first; a new one is reported here. */
export const GroupEventsScreen = () => {
  const { t } = useTranslation();
  const search: GroupEventSearch = route.useSearch();
  const navigate = useNavigate({ from: '/group-events' });
  const values = useValues();
  const columns = useColumns();
  const pages = usePages(search);
  const { data, previousData, loading, error, refetch } = useQuery(parsedOf(GroupEventList), {
    variables: { first: 50, after: pages.after, filter: search as never },
  });
  const shown = data ?? previousData;
  const change = (part: GroupEventSearch) => void navigate({ search: { ...search, ...part } });
  return (
    <Screen loading={loading} fault={error} isBare={!shown} again={() => void refetch()}>
      <Head />
      <Filters>
        <Several
          says={t('casework.stage')}
          options={values('GroupEventStage')}
          value={search.stages}
          onChange={(stages) => change({ stages })}
        />
        <Several
          says={t('groupEvent.level')}
          options={values('GroupEventLevel')}
          value={search.levels}
          onChange={(levels) => change({ levels })}
        />
        <Typed says={t('casework.areaCode')} value={search.area} onChange={(area) => change({ area })} />
      </Filters>
      <List
        rows={shown?.groupEvents?.nodes ?? []}
        total={shown?.groupEvents?.totalCount}
        loading={loading}
        keyOf={({ code }) => code}
        columns={columns}
        nothing={t('casework.noGroupEvents')}
        page={pages.page}
        back={pages.back}
        forth={shown?.groupEvents ? pages.forth(shown.groupEvents.pageInfo) : undefined}
        card={(row) => (
          <Flex vertical gap={4}>
            <EventLink code={row.code} />
            <NextDeadline of={row.deadlines} />
            <span className="soft">
              {row.place} · {t('casework.peopleCount', { count: row.people })}
            </span>
          </Flex>
        )}
      />
    </Screen>
  );
};
