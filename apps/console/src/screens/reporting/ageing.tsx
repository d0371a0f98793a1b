import type { ReportsQuery } from '@anxin/client';
import { Flex, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { KEYED, Nothing, useWordOf } from '../../look';
import { openBehind } from './behind';
import { Led } from './led';

export type OfReports = { readonly of: ReportsQuery };

/** How old what is open is, by kind and by area; what is to be zero stands first. */
export const Ageing = ({ of: { board }, area }: OfReports & { readonly area: string }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  if (!board) return <Nothing says={t('reports.none')} />;
  const bands = board.byKind[0]?.ages ?? [];
  const lines = [
    ...board.byKind.map((line) => ({ ...line, where: t('reports.all'), within: area })),
    ...board.byArea.map((line) => ({ ...line, where: line.area?.name ?? '—', within: line.area?.code })),
  ];
  const bandOf = (from: number, through: number | null) =>
    through === null ? t('reports.daysOver', { from }) : t('reports.days', { from, through });
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap>
        {board.targets.map(({ of, count, isZero }) => (
          <Tag key={of} color={isZero ? 'success' : 'error'}>
            {wordOf('ZeroTargetOf', of)}：{count}
          </Tag>
        ))}
      </Flex>
      <Table
        size="small"
        rowKey={({ where, kind }) => where + kind}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        components={KEYED}
        dataSource={lines}
        locale={{ emptyText: t('reports.none') }}
        columns={[
          { title: t('matter.fact.area'), dataIndex: 'where' },
          { title: t('reports.matter'), dataIndex: 'kind', render: (kind: string) => wordOf('MatterKind', kind) },
          {
            title: t('matter.figure.open'),
            align: 'right',
            render: (_, { kind, within, open }) => (
              <Led by={within ? openBehind(kind, within, false) : undefined}>{open}</Led>
            ),
          },
          {
            title: t('reports.overdueCount'),
            align: 'right',
            render: (_, { kind, within, overdue }) => (
              <Led by={within ? openBehind(kind, within, true) : undefined}>{overdue}</Led>
            ),
          },
          { title: t('reports.oldest'), dataIndex: 'oldestDays', align: 'right' },
          ...bands.map(({ fromDays, throughDays }, place) => ({
            title: bandOf(fromDays, throughDays),
            align: 'right' as const,
            render: (_: unknown, { ages }: (typeof lines)[number]) => ages[place]?.open ?? 0,
          })),
        ]}
      />
    </Flex>
  );
};
