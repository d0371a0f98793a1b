import type { ReportsQuery } from '@anxin/client';
import { Table, Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { KEYED, useWordOf } from '../../look';
import { useUnit } from '../casework/unit';
import type { OfReports } from './ageing';

/** The month's three artefacts and its report, unit by unit: what is there, and what is missing. */
export const Cycles = ({ of: { monthlyCycles, workReports } }: OfReports) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  const reportOf = (unit: string) => (workReports ?? []).find((one) => unitOf(one.unit) === unit);
  const kinds = monthlyCycles?.[0]?.artefacts.map(({ kind }) => kind) ?? [];
  return (
    <Table
      size="small"
      rowKey={({ unit }) => unitOf(unit)}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      components={KEYED}
      dataSource={[...(monthlyCycles ?? [])]}
      locale={{ emptyText: t('reports.none') }}
      columns={[
        { title: t('casework.unit'), render: (_, { unit }) => unitOf(unit) },
        ...kinds.map((kind) => ({
          title: wordOf('WorkReportKind', kind),
          render: (_: unknown, { artefacts }: NonNullable<ReportsQuery['monthlyCycles']>[number]) => {
            const artefact = artefacts.find((one) => one.kind === kind);
            if (!artefact?.exists) return <Tag color="warning">{t('reports.missing')}</Tag>;
            return (
              <Tooltip title={artefact.note}>
                <Tag color="success">{artefact.on}</Tag>
              </Tooltip>
            );
          },
        })),
        {
          title: t('reports.monthly'),
          render: (_, { unit }) => {
            const report = reportOf(unitOf(unit));
            if (!report) return '—';
            if (report.handedInOn)
              return `${report.handedInOn}${report.isNil ? t('reports.nil') : ''}${report.isLate ? t('reports.late') : ''}`;
            return report.isLate ? (
              <Tag color="error">{t('reports.overdue')}</Tag>
            ) : (
              t('deadline.until', { day: report.dueOn ?? '—' })
            );
          },
        },
      ]}
    />
  );
};
