import { WarningThresholds, type WarningThresholdsQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { type Column, Listing, Screen, useSaid, Why } from '../../look';
import { SmallTable } from './sheet';

type Row = WarningThresholdsQuery['warningThresholds'][number];

/** All that was set of one warning, the last first. */
const Versions = ({ of: { rule, versions } }: { readonly of: Row }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const title = t('thresholds.versionsOf', { title: said(rule.title) });
  return (
    <Why title={title} shown={t('thresholds.versions', { count: versions.length })}>
      <SmallTable
        label={title}
        heads={[t('thresholds.from'), t('thresholds.levels'), t('thresholds.by'), t('thresholds.basis')]}
        rows={versions.toReversed().map(({ from, says, areaCode, basis }) => ({
          key: `${from} ${areaCode}`,
          cells: [from, said(says), areaCode, basis ?? '—'],
        }))}
      />
    </Why>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const said = useSaid();
  return [
    { key: 'code', title: t('thresholds.code'), of: ({ code }) => <span className="figure">{code}</span> },
    {
      key: 'warning',
      title: t('thresholds.warning'),
      of: ({ rule }) => (
        <span className="named">
          {said(rule.title)}
          <small>
            {said(rule.instrument)} {said(rule.article)}
          </small>
        </span>
      ),
    },
    {
      key: 'levels',
      title: t('thresholds.levels'),
      of: ({ inForce }) => (inForce ? said(inForce.says) : <span className="owing">{t('thresholds.none')}</span>),
    },
    {
      key: 'from',
      title: t('thresholds.from'),
      of: ({ inForce }) => <span className="figure">{inForce?.from ?? '—'}</span>,
    },
    {
      key: 'by',
      title: t('thresholds.by'),
      of: ({ inForce, isDefault }) => (isDefault ? t('thresholds.isDefault') : (inForce?.areaCode ?? '—')),
    },
    { key: 'basis', title: t('thresholds.basis'), of: ({ inForce }) => inForce?.basis ?? '—' },
    { key: 'versions', title: '', of: (row) => <Versions of={row} /> },
  ];
};

/** What each warning goes by: levels, since when, set where and on what basis; to be read, since files set them. */
export const Thresholds = () => {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(parsedOf(WarningThresholds));
  const rows = data?.warningThresholds ?? [];
  const columns = useColumns();
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      <div>
        <Typography.Title level={1}>{t('thresholds.page')}</Typography.Title>
        <p className="intro">{t('thresholds.says')}</p>
      </div>
      <Listing
        label={t('thresholds.page')}
        columns={columns}
        rows={rows}
        keyOf={({ code }) => code}
        total={rows.length}
        loading={false}
        empty={t('thresholds.none')}
      />
    </Screen>
  );
};
