import { PastImports } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { FolderOpenOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Flex, Typography, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, parsedOf } from '../../api';
import { Screen } from '../../look';
import '../casework/casework.css';
import './imports.css';
import { Chosen, type Picked } from './chosen';
import { Away } from './away';
import { readingOf, type Table, TAKERS } from './offered';
import { type ListedImport, PastList } from './past-list';
import { type Outcome, sendAll } from './send';
import { useTables } from './use-tables';

const PAST = 20;

/** What was taken in before, of every service, the latest first. */
const Past = ({ tables }: { readonly tables: readonly Table[] }) => {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(parsedOf(PastImports), {
    variables: { first: PAST },
    fetchPolicy: 'cache-and-network',
  });
  const all = TAKERS.flatMap((taker): ListedImport[] =>
    (data?.[`${taker}Imports`]?.nodes ?? []).map((one) => ({ ...one, taker })),
  ).toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return (
    <section>
      <h2 className="part-title">{t('imports.past')}</h2>
      <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
        <PastList of={all} tables={tables} />
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
  const { tables, away, again } = useTables();
  const [picked, pick] = useState<readonly Picked[]>([]);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [isSending, setSending] = useState(false);
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
      <Away of={away} again={again} />
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
