import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { Flex, Tabs, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { NextDeadline, Screen, useWordOf } from '../../look';
import '../casework/casework.css';
import { Filters, Several, Typed, useValues } from '../casework/filters';
import { List } from '../casework/list';
import { usePages } from '../casework/paged';
import type { MatterSearch } from '../casework/searches';
import { type Kind, kindOf, KINDS, type ListAnswer, type MatterRow } from './matters';
import { Value } from './shown';

const MatterLink = ({ kind, code }: { readonly kind: Kind; readonly code: string }) => (
  <Link to={`/${kind.path}/$code`} params={{ code }}>
    {code}
  </Link>
);

const useColumns = (kind: Kind) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return [
    { title: t('enforcement.code'), render: (_: unknown, { code }: MatterRow) => <MatterLink kind={kind} code={code} /> },
    {
      title: t('casework.stage'),
      render: (_: unknown, { stage }: MatterRow) => <Tag color="blue">{wordOf(kind.stages, stage)}</Tag>,
    },
    { title: t('casework.next'), render: (_: unknown, { deadlines }: MatterRow) => <NextDeadline of={deadlines} /> },
    {
      title: t('enforcement.enterprise'),
      render: (_: unknown, { enterprise }: MatterRow) => enterprise.name ?? enterprise.creditCode,
    },
    ...kind.columns.map(([name, shown]) => ({
      title: t(`enforcement.fact.${name}`),
      align: shown === 'fen' ? ('right' as const) : ('left' as const),
      render: (_: unknown, row: MatterRow) => <Value of={row} name={name} shown={shown} />,
    })),
  ];
};

const Matters = ({ kind }: { readonly kind: Kind }) => {
  const { t } = useTranslation();
  const search: MatterSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const values = useValues();
  const wordOf = useWordOf();
  const columns = useColumns(kind);
  const pages = usePages(search);
  const filter = kind.path === 'penalties' ? { stages: search.stages, enterprise: search.enterprise } : search;
  const { data, previousData, loading, error, refetch } = useQuery(kind.list, {
    variables: { first: 50, after: pages.after, filter },
  });
  const shown = (data ?? previousData)?.[kind.path] as ListAnswer | null | undefined;
  const change = (part: MatterSearch) => void navigate({ to: `/${kind.path}`, search: { ...search, ...part } });
  return (
    <Screen loading={loading} fault={error} isBare={!shown} again={() => void refetch()}>
      <Filters>
        <Several
          says={t('casework.stage')}
          options={values(kind.stages)}
          value={search.stages}
          onChange={(stages) => change({ stages })}
        />
        {kind.path !== 'penalties' && (
          <Typed says={t('casework.areaCode')} value={search.area} onChange={(area) => change({ area })} />
        )}
        <Typed
          says={t('enforcement.creditCode')}
          value={search.enterprise}
          onChange={(enterprise) => change({ enterprise })}
        />
      </Filters>
      <List
        rows={shown?.nodes ?? []}
        total={shown?.totalCount}
        loading={loading}
        keyOf={({ code }) => code}
        columns={columns}
        nothing={t('enforcement.none')}
        page={pages.page}
        back={pages.back}
        forth={shown ? pages.forth(shown.pageInfo) : undefined}
        card={(row) => (
          <Flex vertical gap={4}>
            <MatterLink kind={kind} code={row.code} />
            <Tag color="blue">{wordOf(kind.stages, row.stage)}</Tag>
            <NextDeadline of={row.deadlines} />
            <span className="soft">{row.enterprise.name ?? row.enterprise.creditCode}</span>
          </Flex>
        )}
      />
    </Screen>
  );
};

/** Orders, penalties, listings and referrals: a list each, under one heading. */
export const MattersScreen = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname.slice(1) });
  const kind = kindOf(path);
  return (
    <>
      <Typography.Title level={1} className="matter-title">
        {t('casework.enforcement')}
      </Typography.Title>
      <Tabs
        activeKey={kind.path}
        onChange={(key) => void navigate({ to: `/${key}` as '/orders' })}
        items={KINDS.map((one) => ({ key: one.path, label: t(`enforcement.kind.${one.path}`) }))}
      />
      <Matters key={kind.path} kind={kind} />
    </>
  );
};
