import { MustDo as MustDoQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Screen } from '../../look';

/** What an officer sees first. */
export const Home = () => {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(parsedOf(MustDoQuery), { variables: { first: 20 } });
  return (
    <Screen loading={loading} fault={error} isBare={!data?.mustDo} again={() => void refetch()}>
      <Typography.Title level={1}>{t('menu.home')}</Typography.Title>
      <Table
        size="small"
        pagination={false}
        rowKey={({ duty, dueOn, warning, clue, case: of }) => [duty, dueOn, warning?.id, clue?.code, of?.code].join()}
        dataSource={[...(data?.mustDo?.nodes ?? [])]}
        columns={[
          { title: 'duty', dataIndex: 'duty' },
          { title: 'due', dataIndex: 'dueOn' },
        ]}
      />
    </Screen>
  );
};
