import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { KEYED, yuan } from '../../look';
import type { Stay as OfEmployer } from './by-employer';

type Stay = Omit<OfEmployer, 'employer'>;

export const Lacking = () => <span className="level level-red">{useTranslation().t('contractor.lacking')}</span>;

/** Who is on a roster, with what somebody lacks. */
export const Stays = ({ of }: { readonly of: readonly Stay[] }) => {
  const { t } = useTranslation();
  return (
    <Table<Stay>
      size="small"
      rowKey={({ worker, enteredOn }) => worker.id + enteredOn}
      dataSource={[...of]}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 760 }}
      components={KEYED}
      columns={[
        { title: t('contractor.worker'), dataIndex: 'workerNameMasked', fixed: 'left', width: 88 },
        { title: t('contractor.team'), dataIndex: 'teamName' },
        { title: t('contractor.workType'), dataIndex: 'workType' },
        {
          title: t('contractor.wage'),
          align: 'right',
          render: (_, { wageRateFen, wageType }) => `${yuan(wageRateFen)} ${t(`contractor.per.${wageType}`)}`,
        },
        { title: t('contractor.contract'), render: (_, { contractSignedOn }) => contractSignedOn ?? <Lacking /> },
        { title: t('contractor.card'), render: (_, { cardMasked }) => cardMasked ?? <Lacking /> },
        { title: t('contractor.entered'), dataIndex: 'enteredOn' },
        { title: t('contractor.left'), dataIndex: 'leftOn' },
      ]}
    />
  );
};
