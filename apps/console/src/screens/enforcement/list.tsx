import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { Flex, Tabs, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Begin } from '../../acts';
import { AUTHORITY, useSession } from '../../api';
import { NextDeadline, Screen, useWordOf } from '../../look';
import '../casework/casework.css';
import { useAreas } from '../casework/areas';
import { Filters, One, Several, Typed, useValues } from '../casework/filters';
import { List } from '../casework/list';
import { usePages } from '../casework/paged';
import type { MatterSearch } from '../casework/searches';
import { pageOf } from '../pages';
import type { Kind, ListAnswer, MatterRow } from './kind';
import { kindOf, kindsOf } from './matters';
import { narrowed } from './narrowed';
import { Value } from './shown';

const MatterLink = ({ kind, code }: { readonly kind: Kind; readonly code: string }) => (
  <Link to={`/${kind.path}/$code`} params={{ code }}>
    {code}
  </Link>
);

/** Whom it is about; a site that nobody knew has none yet. */
const Whose = ({ of }: { readonly of: MatterRow['enterprise'] }) => (
  <span className="soft">{of ? (of.name ?? of.creditCode) : '—'}</span>
);

const useColumns = (kind: Kind) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return [
    {
      title: t('enforcement.code'),
      render: (_: unknown, { code }: MatterRow) => <MatterLink kind={kind} code={code} />,
    },
    {
      title: t('casework.stage'),
      render: (_: unknown, { stage }: MatterRow) => <Tag color="blue">{wordOf(kind.stages, stage)}</Tag>,
    },
    { title: t('casework.next'), render: (_: unknown, { deadlines }: MatterRow) => <NextDeadline of={deadlines} /> },
    {
      title: t('enforcement.enterprise'),
      render: (_: unknown, { enterprise }: MatterRow) => <Whose of={enterprise} />,
    },
    ...kind.columns.map(([name, shown]) => ({
      title: t(`enforcement.fact.${name}`),
      align: shown === 'fen' ? ('right' as const) : ('left' as const),
      render: (_: unknown, row: MatterRow) => <Value of={row} name={name} shown={shown} />,
    })),
  ];
};

type NarrowProps = {
  readonly kind: Kind;
  readonly search: MatterSearch;
  readonly change: (part: MatterSearch) => void;
};

/** What an authority narrows by besides: a unit reads of itself alone. */
const NarrowScope = ({ kind: { filters }, search, change }: NarrowProps) => {
  const { t } = useTranslation();
  const values = useValues();
  const { own, towns } = useAreas();
  return (
    <>
      {filters.includes('kinds') && (
        <Several
          says={t('enforcement.fact.kind')}
          options={values('WatchKind')}
          value={search.kinds}
          onChange={(kinds) => change({ kinds })}
        />
      )}
      {filters.includes('area') && (
        <One
          says={t('enforcement.fact.area')}
          options={[...own, ...towns]}
          value={search.area}
          onChange={(area) => change({ area })}
        />
      )}
      {filters.includes('enterprise') && (
        <Typed
          says={t('enforcement.creditCode')}
          value={search.enterprise}
          onChange={(enterprise) => change({ enterprise })}
        />
      )}
    </>
  );
};

const Narrow = (props: NarrowProps) => {
  const { t } = useTranslation();
  const values = useValues();
  const { account } = useSession();
  const { kind, search, change } = props;
  return (
    <Filters>
      <Several
        says={t('casework.stage')}
        options={values(kind.stages)}
        value={search.stages}
        onChange={(stages) => change({ stages })}
      />
      {AUTHORITY.includes(account.role) && <NarrowScope {...props} />}
    </Filters>
  );
};

const Matters = ({ kind }: { readonly kind: Kind }) => {
  const { t } = useTranslation();
  const search: MatterSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { account } = useSession();
  const wordOf = useWordOf();
  const columns = useColumns(kind);
  const pages = usePages(search);
  const { data, previousData, loading, error, refetch } = useQuery(kind.list, {
    variables: { first: 50, after: pages.after, filter: narrowed(kind, search) },
  });
  const shown = (data ?? previousData)?.[kind.many] as ListAnswer | null | undefined;
  const change = (part: MatterSearch) => void navigate({ to: `/${kind.path}`, search: { ...search, ...part } });
  return (
    <Screen loading={loading} fault={error} isBare={!shown} again={() => void refetch()}>
      <Narrow kind={kind} search={search} change={change} />
      <List
        rows={shown?.nodes ?? []}
        total={shown?.totalCount}
        loading={loading}
        keyOf={({ code }) => code}
        columns={columns}
        nothing={t(AUTHORITY.includes(account.role) ? 'enforcement.none' : 'enforcement.noneToldUs')}
        page={pages.page}
        back={pages.back}
        forth={shown ? pages.forth(shown.pageInfo) : undefined}
        card={(row) => (
          <Flex vertical gap={4}>
            <MatterLink kind={kind} code={row.code} />
            <Tag color="blue">{wordOf(kind.stages, row.stage)}</Tag>
            <NextDeadline of={row.deadlines} />
            <Whose of={row.enterprise} />
          </Flex>
        )}
      />
    </Screen>
  );
};

/** Something new of a kind that nothing else begins. */
const BeginOne = ({ kind: { begins, path } }: { readonly kind: Kind }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { account } = useSession();
  const { own, towns } = useAreas();
  if (!begins?.by.includes(account.role)) return null;
  return (
    <Begin
      key={begins.act}
      act={begins.act}
      says={t(`enforcement.begin.${path}`)}
      offers={{ areaCode: [...towns, ...own] }}
      onBegun={({ code }) => navigate({ to: pageOf(path, String(code)) })}
    />
  );
};

/** Every kind of matter of enforcement: a list each, under one heading. */
export const MattersScreen = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname.slice(1) });
  const { account } = useSession();
  const kind = kindOf(path);
  const isAuthority = AUTHORITY.includes(account.role);
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap={8}>
        <Typography.Title level={1} className="matter-title">
          {t('casework.enforcement')}
        </Typography.Title>
        <BeginOne kind={kind} />
      </Flex>
      {!isAuthority && <p className="soft">{t('enforcement.toldUs')}</p>}
      <Tabs
        activeKey={kind.path}
        onChange={(key) => void navigate({ to: `/${key}` as '/orders' })}
        items={kindsOf(account.role).map((one) => ({ key: one.path, label: t(`enforcement.kind.${one.path}`) }))}
      />
      <Matters key={kind.path} kind={kind} />
    </>
  );
};
