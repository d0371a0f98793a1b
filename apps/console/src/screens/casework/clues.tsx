import { ClueList, type ClueListQuery } from '@anxin/client';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../acts';
import { parsedOf, useSession } from '../../api';
import { Money, NextDeadline, Screen, useWordOf } from '../../look';
import './casework.css';
import { ByDay, Filters, One, Only, Several, Typed, useValues } from './filters';
import { List } from './list';
import { usePages } from './paged';
import type { ClueSearch } from './searches';
import { useUnit } from './unit';

const route = getRouteApi('/clues');
type Row = NonNullable<ClueListQuery['clues']>['nodes'][number];

const ClueLink = ({ of: { code, externalNo } }: { readonly of: Row }) => (
  <Link to="/clues/$code" params={{ code }}>
    {externalNo}
  </Link>
);

const useColumns = () => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  const stage = ({ stage: of }: Row) => <Tag color="blue">{wordOf('ClueStage', of)}</Tag>;
  return {
    stage,
    unitOf,
    wordOf,
    columns: [
      { title: t('casework.clueNo'), render: (_: unknown, row: Row) => <ClueLink of={row} /> },
      { title: t('casework.channel'), render: (_: unknown, { channel }: Row) => wordOf('ClueChannel', channel) },
      { title: t('casework.receivedOn'), dataIndex: 'receivedOn' },
      { title: t('casework.stage'), render: (_: unknown, row: Row) => stage(row) },
      { title: t('casework.next'), render: (_: unknown, { deadlines }: Row) => <NextDeadline of={deadlines} /> },
      { title: t('casework.unit'), render: (_: unknown, { unit }: Row) => unitOf(unit) },
      { title: t('casework.employer'), render: (_: unknown, { employerName }: Row) => employerName ?? '—' },
      {
        title: t('matter.fact.project'),
        render: (_: unknown, { project }: Row) => project?.name ?? project?.code ?? '—',
      },
      { title: t('matter.fact.area'), render: (_: unknown, { area }: Row) => area?.name ?? '—' },
      { title: t('casework.people'), align: 'right' as const, render: (_: unknown, { people }: Row) => people ?? '—' },
      {
        title: t('casework.told'),
        align: 'right' as const,
        render: (_: unknown, { amountFen }: Row) => <Money fen={amountFen} />,
      },
    ],
  };
};

type FiltersProps = { readonly search: ClueSearch; readonly change: (part: ClueSearch) => void };

const ClueFilters = ({ search, change }: FiltersProps) => {
  const { t } = useTranslation();
  const values = useValues();
  return (
    <Filters>
      <Several
        says={t('casework.stage')}
        options={values('ClueStage')}
        value={search.stages}
        onChange={(stages) => change({ stages })}
      />
      <One
        says={t('casework.channel')}
        options={values('ClueChannel')}
        value={search.channel}
        onChange={(channel) => change({ channel })}
      />
      <Typed says={t('casework.projectCode')} value={search.project} onChange={(project) => change({ project })} />
      <Typed says={t('casework.areaCode')} value={search.area} onChange={(area) => change({ area })} />
      <ByDay
        says={t('casework.receivedFrom')}
        value={search.receivedFrom}
        onChange={(receivedFrom) => change({ receivedFrom })}
      />
      <ByDay
        says={t('casework.receivedTo')}
        value={search.receivedTo}
        onChange={(receivedTo) => change({ receivedTo })}
      />
      <ByDay says={t('casework.dueBy')} value={search.dueBy} onChange={(dueBy) => change({ dueBy })} />
      <Only says={t('casework.open')} value={search.open} onChange={(open) => change({ open })} />
      <Only says={t('casework.overdue')} value={search.late} onChange={(late) => change({ late })} />
    </Filters>
  );
};

/** The heading; what came by window, phone or visit is typed in here. */
const ClueHead = () => {
  const { t } = useTranslation();
  const { account } = useSession();
  const navigate = useNavigate();
  const [isNew, setNew] = useState(false);
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap={8}>
        <Typography.Title level={1} className="matter-title">
          {t('casework.clues')}
        </Typography.Title>
        {account.role !== 'DEPARTMENT' && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setNew(true)}>
            {t('casework.newClue')}
          </Button>
        )}
      </Flex>
      {isNew && (
        <ActForm
          act="clueRegister"
          to={{}}
          onClose={() => setNew(false)}
          onDone={({ code }) => navigate({ to: '/clues/$code', params: { code: String(code) } })}
        />
      )}
    </>
  );
};

/** Clues of one's scope, by what the address says; one that came by window or phone is typed in here. */
export const CluesScreen = () => {
  const { t } = useTranslation();
  const search: ClueSearch = route.useSearch();
  const navigate = useNavigate({ from: '/clues' });
  const { columns, stage, unitOf, wordOf } = useColumns();
  const pages = usePages(search);
  const { data, previousData, loading, error, refetch } = useQuery(parsedOf(ClueList), {
    variables: { first: 50, after: pages.after, filter: search as never },
  });
  const shown = data ?? previousData;
  const change = (part: ClueSearch) => void navigate({ search: { ...search, ...part } });
  return (
    <Screen loading={loading} fault={error} isBare={!shown} again={() => void refetch()}>
      <ClueHead />
      <ClueFilters search={search} change={change} />
      <List
        rows={shown?.clues?.nodes ?? []}
        total={shown?.clues?.totalCount}
        loading={loading}
        keyOf={({ code }) => code}
        columns={columns}
        nothing={t('casework.noClues')}
        page={pages.page}
        back={pages.back}
        forth={shown?.clues ? pages.forth(shown.clues.pageInfo) : undefined}
        card={(row) => (
          <Flex vertical gap={4}>
            <Flex justify="space-between" gap={8}>
              <ClueLink of={row} />
              {stage(row)}
            </Flex>
            <NextDeadline of={row.deadlines} />
            <span className="soft">
              {wordOf('ClueChannel', row.channel)} · {row.employerName} · {unitOf(row.unit)}
            </span>
          </Flex>
        )}
      />
    </Screen>
  );
};
