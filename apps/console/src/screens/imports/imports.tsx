import { PastImports } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { FolderOpenOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Flex, Table as Grid, Tag, Typography, Upload } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, parsedOf } from '../../api';
import { KEYED, momentInChina, Screen, useWordOf } from '../../look';
import '../casework/casework.css';
import './imports.css';
import { Chosen, type Picked } from './chosen';
import { readingOf, readTables, type Table } from './offered';
import { type Outcome, sendAll } from './send';

const PAST = 20;

/** What was taken in before, of every service, the latest first. */
const Past = ({ tables }: { readonly tables: readonly Table[] }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { data, loading, error, refetch } = useQuery(parsedOf(PastImports), {
    variables: { first: PAST },
    fetchPolicy: 'cache-and-network',
  });
  const all = [data?.projectsImports, data?.workersImports, data?.casesImports]
    .flatMap((part) => part?.nodes ?? [])
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  const titleOf = (kind: string): string => tables.find(({ name }) => name === kind)?.title ?? kind;
  const count = (value: number) => <span className="figure">{value.toLocaleString()}</span>;
  return (
    <section>
      <h2 className="part-title">{t('imports.past')}</h2>
      <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
        <Grid
          size="small"
          rowKey="id"
          scroll={{ x: 'max-content' }}
          components={KEYED}
          pagination={{ pageSize: 10, hideOnSinglePage: true }}
          dataSource={all}
          locale={{ emptyText: t('imports.noPast') }}
          columns={[
            { title: t('imports.file'), dataIndex: 'fileName' },
            { title: t('imports.table'), dataIndex: 'kind', render: titleOf },
            {
              title: t('imports.state'),
              dataIndex: 'status',
              render: (status: string) => (
                <Tag color={status === 'FINISHED' ? 'success' : status === 'REFUSED' ? 'error' : 'processing'}>
                  {wordOf('ImportStatus', status)}
                </Tag>
              ),
            },
            { title: t('imports.rows'), dataIndex: 'rows', align: 'right', render: count },
            { title: t('imports.recorded'), dataIndex: 'recorded', align: 'right', render: count },
            { title: t('imports.same'), dataIndex: 'same', align: 'right', render: count },
            { title: t('imports.refused'), dataIndex: 'refused', align: 'right', render: count },
            { title: t('imports.by'), dataIndex: 'actor' },
            {
              title: t('imports.at'),
              dataIndex: 'startedAt',
              render: momentInChina,
            },
          ]}
        />
      </Screen>
    </section>
  );
};

const Templates = ({ tables }: { readonly tables: readonly Table[] }) => {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="part-title">{t('imports.templates')}</h2>
      <Flex wrap gap={8}>
        {tables.map(({ name, title, taker }) => (
          <Button key={name} size="small" href={`/services/${taker}/imports/${name}/template`}>
            {title}
          </Button>
        ))}
      </Flex>
    </section>
  );
};

type BarProps = {
  readonly waiting: number;
  readonly isSending: boolean;
  readonly isEmpty: boolean;
  readonly onTake: (file: File) => false;
  readonly onSend: () => void;
  readonly onClear: () => void;
};

const Bar = ({ waiting, isSending, isEmpty, onTake, onSend, onClear }: BarProps) => {
  const { t } = useTranslation();
  return (
    <Flex gap={8} wrap>
      <Upload directory showUploadList={false} beforeUpload={onTake}>
        <Button icon={<FolderOpenOutlined />}>{t('imports.folder')}</Button>
      </Upload>
      <Button type="primary" disabled={waiting === 0} loading={isSending} onClick={onSend}>
        {t('imports.send', { count: waiting })}
      </Button>
      {!isEmpty && !isSending && <Button onClick={onClear}>{t('imports.clear')}</Button>}
    </Flex>
  );
};

/** Files in: dropped, read by their names, sent in their order; what is refused stands beside the row as it was sent. */
export const ImportsScreen = () => {
  const { t } = useTranslation();
  const [tables, setTables] = useState<readonly Table[]>([]);
  const [picked, pick] = useState<readonly Picked[]>([]);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [isSending, setSending] = useState(false);
  useEffect(() => void readTables().then(setTables), []);
  const take = (file: File): false => {
    pick((before) => [...before, { key: newKey(), file, reading: readingOf(file.name, tables) }]);
    return false;
  };
  const clear = (): void => {
    pick([]);
    setOutcomes({});
  };
  const waiting = picked.filter(({ key, reading }) => reading && !outcomes[key]);
  const send = async (): Promise<void> => {
    setSending(true);
    const files = waiting.map(({ key, file, reading }) => ({
      key,
      file,
      ...(reading as NonNullable<typeof reading>),
    }));
    await sendAll(files, (key, outcome) => setOutcomes((before) => ({ ...before, [key]: outcome })));
    setSending(false);
  };
  return (
    <Flex vertical gap={20}>
      <Typography.Title level={1} className="matter-title">
        {t('casework.imports')}
      </Typography.Title>
      <Upload.Dragger multiple showUploadList={false} beforeUpload={take} disabled={tables.length === 0}>
        <p className="ant-upload-drag-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p>{t('imports.drop')}</p>
        <p className="soft">{t('imports.dropHint')}</p>
      </Upload.Dragger>
      <Bar
        waiting={waiting.length}
        isSending={isSending}
        isEmpty={picked.length === 0}
        onTake={take}
        onSend={() => void send()}
        onClear={clear}
      />
      <Chosen
        picked={picked}
        tables={tables}
        outcomes={outcomes}
        onRead={(key, reading) => pick((before) => before.map((one) => (one.key === key ? { ...one, reading } : one)))}
      />
      <Templates tables={tables} />
      {!isSending && <Past tables={tables} />}
    </Flex>
  );
};
