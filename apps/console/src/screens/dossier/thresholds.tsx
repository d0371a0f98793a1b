import { WarningThresholds, type WarningThresholdsQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { type Column, Listing, Screen, useSaid, Why } from '../../look';
import { useAreas } from '../casework/areas';
import './dossier.css';
import { SmallTable } from './sheet';

type Row = WarningThresholdsQuery['warningThresholds'][number];

/** A mark of a source, such as `D` or `F[WRN2]`: offices read words. */
const MARK = /^([FMSD])(\[|$)/;

/** What something rests on, and the area that set it, in words. */
const useNames = () => {
  const { t } = useTranslation();
  const { own, towns } = useAreas();
  return {
    basisOf: (basis: string | null | undefined) => {
      const mark = MARK.exec(basis ?? '')?.[1];
      return mark ? t(`thresholds.mark.${mark}`) : (basis ?? '—');
    },
    areaOf: (code: string | null | undefined) =>
      [...own, ...towns].find(({ value }) => value === code)?.label ?? code ?? '—',
  };
};

/** All that was set of one warning, the last first. */
const Versions = ({ of: { rule, versions } }: { readonly of: Row }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const { basisOf, areaOf } = useNames();
  const title = t('thresholds.versionsOf', { title: said(rule.title) });
  return (
    <Why title={title} shown={t('thresholds.versions', { count: versions.length })}>
      <SmallTable
        label={title}
        heads={[t('thresholds.from'), t('thresholds.levels'), t('thresholds.by'), t('thresholds.basis')]}
        rows={versions.toReversed().map(({ from, says, areaCode, basis }) => ({
          key: `${from} ${areaCode}`,
          cells: [from, said(says), areaOf(areaCode), basisOf(basis)],
        }))}
      />
    </Why>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const said = useSaid();
  const { basisOf, areaOf } = useNames();
  return [
    { key: 'code', title: t('thresholds.code'), of: ({ code }) => <span className="figure">{code}</span> },
    {
      key: 'warning',
      title: t('thresholds.warning'),
      of: ({ rule }) => (
        <span className="named threshold-rule">
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
      of: ({ inForce }) =>
        inForce ? (
          <span className="threshold-says">{said(inForce.says)}</span>
        ) : (
          <span className="owing">{t('thresholds.none')}</span>
        ),
    },
    {
      key: 'from',
      title: t('thresholds.from'),
      of: ({ inForce }) => <span className="figure">{inForce?.from ?? '—'}</span>,
    },
    {
      key: 'by',
      title: t('thresholds.by'),
      of: ({ inForce, isDefault }) => (
        <span className="threshold-source">{isDefault ? t('thresholds.isDefault') : areaOf(inForce?.areaCode)}</span>
      ),
    },
    {
      key: 'basis',
      title: t('thresholds.basis'),
      of: ({ inForce }) => <span className="threshold-source">{basisOf(inForce?.basis)}</span>,
    },
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
