import { Link } from '@tanstack/react-router';
import { Table as Grid } from 'antd';
import { useTranslation } from 'react-i18next';
import { KEYED, momentInChina } from '../../look';
import type { Table, Taker } from './offered';
import { ImportState, type PastImport } from './past';

/** An import in a list, by the service that took it in. */
export type ListedImport = Pick<
  PastImport,
  'id' | 'kind' | 'fileName' | 'actor' | 'startedAt' | 'status' | 'rows' | 'recorded' | 'same' | 'refused'
> & { readonly taker: Taker };

/** Imports that are past, each opened by its file's name. */
export const PastList = ({
  of,
  tables,
}: {
  readonly of: readonly ListedImport[];
  readonly tables: readonly Table[];
}) => {
  const { t } = useTranslation();
  const titleOf = (kind: string): string => tables.find(({ name }) => name === kind)?.title ?? kind;
  const count = (value: number) => <span className="figure">{value.toLocaleString()}</span>;
  return (
    <Grid<ListedImport>
      size="small"
      rowKey="id"
      scroll={{ x: 'max-content' }}
      components={KEYED}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      dataSource={[...of]}
      locale={{ emptyText: t('imports.noPast') }}
      columns={[
        {
          title: t('imports.file'),
          dataIndex: 'fileName',
          render: (name: string, { taker, id }) => (
            <Link to="/imports/$taker/$id" params={{ taker, id }}>
              {name}
            </Link>
          ),
        },
        { title: t('imports.table'), dataIndex: 'kind', render: titleOf },
        { title: t('imports.state'), dataIndex: 'status', render: (status: string) => <ImportState of={status} /> },
        { title: t('imports.rows'), dataIndex: 'rows', align: 'right', render: count },
        { title: t('imports.recorded'), dataIndex: 'recorded', align: 'right', render: count },
        { title: t('imports.same'), dataIndex: 'same', align: 'right', render: count },
        { title: t('imports.refused'), dataIndex: 'refused', align: 'right', render: count },
        { title: t('imports.by'), dataIndex: 'actor' },
        { title: t('imports.at'), dataIndex: 'startedAt', render: momentInChina },
      ]}
    />
  );
};
