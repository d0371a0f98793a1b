import { CheckCircleFilled, CloseCircleFilled, LoadingOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Card, Flex, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Reading, Table } from './offered';
import { isDone, Result } from './result';
import type { Outcome } from './send';

/** A file that was picked, and how it is read; nothing where its name does not say. */
export type Picked = { readonly key: string; readonly file: File; readonly reading: Reading | undefined };

const Sign = ({
  outcome,
  reading,
}: {
  readonly outcome: Outcome | undefined;
  readonly reading: Reading | undefined;
}) => {
  const { t } = useTranslation();
  if (!outcome)
    return reading ? (
      <Tag>{t('imports.ready')}</Tag>
    ) : (
      <Tag icon={<QuestionCircleOutlined />} color="warning">
        {t('imports.whichTable')}
      </Tag>
    );
  if (outcome.fault || outcome.report?.status === 'REFUSED')
    return (
      <Tag icon={<CloseCircleFilled />} color="error">
        {t('imports.refusedWhole')}
      </Tag>
    );
  if (outcome.report && isDone(outcome.report))
    return (
      <Tag icon={<CheckCircleFilled />} color="success">
        {t('imports.finished')}
      </Tag>
    );
  return (
    <Tag icon={<LoadingOutlined />} color="processing">
      {t(outcome.isWaiting ? 'imports.waiting' : 'imports.sending')}
    </Tag>
  );
};

type ChosenProps = {
  readonly picked: readonly Picked[];
  readonly tables: readonly Table[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly onRead: (key: string, reading: Reading | undefined) => void;
};

/** The picked files: as which table each is read, how far it is, and what became of it. */
export const Chosen = ({ picked, tables, outcomes, onRead }: ChosenProps) => {
  const { t } = useTranslation();
  const said = tables.map(({ name, title }) => ({ value: name, label: `${title} ${name}` }));
  return picked.map((one) => {
    const { key, file, reading } = one;
    const outcome = outcomes[key];
    return (
      <Card
        key={key}
        size="small"
        title={file.name}
        extra={
          <span aria-live="polite">
            <Sign outcome={outcome} reading={reading} />
          </span>
        }
      >
        <Flex vertical gap={8}>
          <Flex gap={8} wrap align="center">
            <span className="soft">{t('imports.readAs')}</span>
            <Select
              size="small"
              style={{ minWidth: 180 }}
              aria-label={t('imports.readAs')}
              placeholder={t('imports.whichTable')}
              disabled={Boolean(outcome)}
              options={said}
              value={reading?.table.name ?? null}
              onChange={(name: string | null) => {
                const table = tables.find((other) => other.name === name);
                onRead(key, table && { table });
              }}
            />
            {(reading?.table.mappings.length ?? 0) > 0 && (
              <Select
                size="small"
                style={{ minWidth: 200 }}
                allowClear
                aria-label={t('imports.layout')}
                placeholder={t('imports.ourLayout')}
                disabled={Boolean(outcome)}
                options={reading?.table.mappings.map(({ name }) => ({ value: name, label: name })) ?? []}
                value={reading?.mapping ?? null}
                onChange={(mapping?: string | null) =>
                  reading && onRead(key, { table: reading.table, ...(mapping ? { mapping } : {}) })
                }
              />
            )}
          </Flex>
          {outcome?.fault && (
            <p role="alert" className="faulty-word">
              {outcome.fault}
            </p>
          )}
          {outcome?.report && <Result sent={reading && { file, ...reading }} report={outcome.report} />}
        </Flex>
      </Card>
    );
  });
};
