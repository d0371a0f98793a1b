import {
  ContractorWarningExplain,
  ContractorWarnings as WarningsQuery,
  type ContractorWarningsQuery,
} from '@anxin/client';
import { useMutation } from '@apollo/client/react';
import { UploadOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Card, Drawer, Flex, Form, Input, Tag, Typography, Upload, type UploadFile } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf, refusalsIn, useListed } from '../../api';
import { Level, Nothing, Screen, toast } from '../../look';
import './contractor.css';
import { keepEvidence } from './evidence';
import { OfContractors } from './owner';
import { speakToo } from '../../words';
import { contractorSend } from '../../words/contractor-send';

speakToo(contractorSend);

type Warning = NonNullable<ContractorWarningsQuery['warnings']>['nodes'][number];

const PAGE = 30;
const WORDS = 500;
const OPEN = ['RAISED', 'ACKNOWLEDGED', 'ASSIGNED', 'ANSWERED'] as const;

const useLanguage = (): 'zh' | 'en' => (useTranslation().i18n.language === 'en' ? 'en' : 'zh');

type Filled = { readonly words: string; readonly files: readonly UploadFile[] };

/** Words and files that explain a warning: the files are kept first, then it is said once, however often it is sent. */
const Explain = ({ of: { id }, done }: { readonly of: Warning; readonly done: () => void }) => {
  const { t } = useTranslation();
  const [give] = useMutation(parsedOf(ContractorWarningExplain));
  const [fault, setFault] = useState<string>();
  const [isSending, setSending] = useState(false);
  const key = useRef(crypto.randomUUID());
  const send = async ({ words, files }: Filled): Promise<void> => {
    setSending(true);
    setFault(undefined);
    try {
      const evidence: string[] = [];
      for (const { originFileObj: file } of files) if (file) evidence.push(await keepEvidence(`warning:${id}`, file));
      await give({ variables: { input: { id, explanation: words, evidence, idempotencyKey: key.current } } });
      toast('success', t('contractorSend.warning.sent'));
      done();
    } catch (err) {
      // It was looked at: mended, it is another request.
      key.current = crypto.randomUUID();
      const [refusal] = refusalsIn(err);
      setFault(refusal?.message ?? refusal?.code ?? t('state.partial'));
    } finally {
      setSending(false);
    }
  };
  return (
    <Form<Filled> layout="vertical" onFinish={(filled) => void send(filled)} requiredMark>
      {fault && <Alert type="error" showIcon title={fault} style={{ marginBottom: 16 }} />}
      <Form.Item
        name="words"
        label={t('contractorSend.warning.words')}
        extra={t('contractorSend.warning.wordsHint')}
        rules={[{ required: true, whitespace: true, message: t('contractorSend.warning.wordsMissing') }]}
      >
        <Input.TextArea rows={5} maxLength={WORDS} showCount />
      </Form.Item>
      <Form.Item
        name="files"
        label={t('contractorSend.warning.files')}
        extra={t('contractorSend.warning.filesHint')}
        valuePropName="fileList"
        getValueFromEvent={({ fileList }: { readonly fileList: UploadFile[] }) => fileList}
        rules={[{ required: true, type: 'array', min: 1, message: t('contractorSend.warning.filesMissing') }]}
      >
        <Upload multiple maxCount={9} beforeUpload={() => false} accept="image/*,.pdf">
          <Button icon={<UploadOutlined />}>{t('contractorSend.warning.choose')}</Button>
        </Upload>
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={isSending} block size="large">
        {t('contractorSend.warning.send')}
      </Button>
    </Form>
  );
};

const WarningCard = ({ of: warning, open }: { readonly of: Warning; readonly open: () => void }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, level, raisedLevel, project, enterprise, figures, since, stage, explained, next } = warning;
  const { advice, takenUpBy } = warning;
  return (
    <Card size="small">
      <Flex vertical gap={8}>
        <Flex gap={8} align="center" wrap>
          <Level of={raisedLevel ?? level} />
          <strong>{title[language]}</strong>
          <Tag>{t(`contractorSend.stage.${stage}`)}</Tag>
          {next?.includes('warningExplain') && (
            <Button onClick={open} style={{ marginInlineStart: 'auto' }}>
              {t(explained ? 'contractorSend.warning.again' : 'contractorSend.warning.explain')}
            </Button>
          )}
        </Flex>
        <span className="soft">
          {project ? (
            <Link to="/contractor/projects/$code" params={{ code: project.code }}>
              {project.name}
            </Link>
          ) : (
            enterprise?.name
          )}{' '}
          · {t('contractorSend.warning.since', { since })}
        </span>
        <ul className="faults">
          {figures.map((figure) => (
            <li key={figure.zh}>{figure[language]}</li>
          ))}
        </ul>
        {advice && (
          <p className="what-to-do">
            <strong>{t('contractorSend.warning.advice')}</strong> {advice[language]}
          </p>
        )}
        {takenUpBy && <span>{t('contractorSend.warning.until', { day: takenUpBy })}</span>}
        {explained && (
          <Alert
            type="success"
            showIcon
            title={t('contractorSend.warning.explained', { on: explained.on })}
            description={explained.words}
          />
        )}
      </Flex>
    </Card>
  );
};

const Warnings = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { id }: { id?: string } = useSearch({ strict: false });
  const { page, rows, total, loading, fault, again, more } = useListed(
    WarningsQuery,
    { variables: { first: PAGE, filter: { stages: OPEN } } },
    ({ warnings }) => warnings,
  );
  const chosen = rows.find((warning) => warning.id === id);
  const choose = (warning?: Warning): void =>
    void navigate({ to: '/contractor/warnings', search: warning ? { id: warning.id } : {} });
  return (
    <Screen loading={loading} fault={fault} isBare={!page} again={again}>
      <Typography.Title level={1} style={{ margin: 0 }}>
        {t('contractor.warnings')} {page && <span className="soft">{total}</span>}
      </Typography.Title>
      <span className="soft">{t('contractorSend.warning.lead')}</span>
      {page?.nodes.length === 0 && <Nothing says={t('contractorSend.warning.none')} />}
      <ul className="cards">
        {rows.map((warning) => (
          <li key={warning.id}>
            <WarningCard of={warning} open={() => choose(warning)} />
          </li>
        ))}
      </ul>
      {more && <Button onClick={more}>{t('contractor.more')}</Button>}
      <Drawer
        open={chosen !== undefined}
        onClose={() => choose()}
        size={480}
        title={chosen?.title[language]}
        destroyOnHidden
      >
        {chosen && (
          <Explain
            of={chosen}
            done={() => {
              choose();
              again();
            }}
          />
        )}
      </Drawer>
    </Screen>
  );
};

/** What warns of the contractor's projects, why, and the contractor's own words on it. */
export const ContractorWarnings = () => (
  <OfContractors>
    <Warnings />
  </OfContractors>
);
