import type { OwnSiteQuery } from '@anxin/client';
import { Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { KEYED } from '../../look';

type Shared = NonNullable<NonNullable<OwnSiteQuery['project']>['sharedMonths']>;
type Month = Shared['nodes'][number];

/** Whose months cannot be told apart from another employer's, and what of them is known. */
export const SharedMonths = ({ of: { nodes, totalCount } }: { readonly of: Shared }) => {
  const { t } = useTranslation();
  if (nodes.length === 0) return null;
  return (
    <>
      <Typography.Title level={2}>
        {t('contractor.own.shared')} <span className="soft">{totalCount}</span>
      </Typography.Title>
      <p className="soft">{t('contractor.own.sharedSays')}</p>
      <Table<Month>
        size="small"
        rowKey={({ worker, payMonth }) => payMonth + worker.id}
        dataSource={[...nodes]}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        components={KEYED}
        columns={[
          { title: t('contractor.worker'), render: (_, { worker }) => worker.nameMasked },
          { title: t('contractor.month'), dataIndex: 'payMonth' },
          { title: t('contractor.own.daysAtGate'), dataIndex: 'daysAtGate', align: 'right' },
        ]}
      />
      {totalCount > nodes.length && (
        <p className="soft">{t('contractor.own.sharedFirst', { shown: nodes.length, all: totalCount })}</p>
      )}
    </>
  );
};
