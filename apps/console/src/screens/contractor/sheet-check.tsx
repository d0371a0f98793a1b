import { ContractorProjects } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Flex, Form, Select, Spin, Typography, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Screen } from '../../look';
import { OfContractors } from './owner';
import { monthsBack, sheetIn } from './search';
import { type Checked, checkSheet, type Sheet } from './sheet';
import { Found } from './sheet-found';
import { SendIn } from './sheet-send';
import { speakToo } from '../../words';
import { contractorSend } from '../../words/contractor-send';

speakToo(contractorSend);

const MONTHS = 12;
const MOST_BYTES = 20 * 1024 * 1024;

type State =
  | { readonly is: 'EMPTY' }
  | { readonly is: 'CHECKING'; readonly name: string }
  | { readonly is: 'CHECKED'; readonly file: File; readonly of: Sheet; readonly checked: Checked }
  | { readonly is: 'FAILED'; readonly name: string; readonly why: string };

type Project = { readonly code: string; readonly name: string };
type Chosen = { readonly project: string | undefined; readonly month: string | undefined };

/** Of which project and month the sheet is. */
const Of = ({
  projects,
  months,
  chosen: { project, month },
  choose,
}: {
  readonly projects: readonly Project[];
  readonly months: readonly string[];
  readonly chosen: Chosen;
  readonly choose: (next: { project?: string; month?: string }) => void;
}) => {
  const { t } = useTranslation();
  return (
    <Form layout="vertical">
      <Flex gap={16} wrap>
        <Form.Item
          label={t('contractor.project')}
          htmlFor="sheet-project"
          style={{ flex: '1 1 320px', marginBottom: 0 }}
        >
          <Select
            id="sheet-project"
            showSearch={{ optionFilterProp: 'label' }}
            {...(project ? { value: project } : {})}
            options={projects.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
            onChange={(next: string) => choose({ project: next })}
          />
        </Form.Item>
        <Form.Item label={t('contractor.month')} htmlFor="sheet-month" style={{ flex: '0 1 160px', marginBottom: 0 }}>
          <Select
            id="sheet-month"
            {...(month ? { value: month } : {})}
            options={months.map((one) => ({ value: one, label: one }))}
            onChange={(next: string) => choose({ month: next })}
          />
        </Form.Item>
      </Flex>
    </Form>
  );
};

/** Has files checked, one after another: the last is shown. */
const useCheck = ({ project, month }: Chosen) => {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ is: 'EMPTY' });
  const check = async (file: File): Promise<void> => {
    if (!project || !month) return;
    if (file.size > MOST_BYTES)
      return setState({ is: 'FAILED', name: file.name, why: t('contractorSend.sheet.tooLarge') });
    setState({ is: 'CHECKING', name: file.name });
    const of: Sheet = { project, month };
    await checkSheet(file, of).then(
      (checked) => setState({ is: 'CHECKED', file, of, checked }),
      (fault: unknown) =>
        setState({ is: 'FAILED', name: file.name, why: fault instanceof Error ? fault.message : String(fault) }),
    );
  };
  return { state, check, forget: () => setState({ is: 'EMPTY' }) };
};

const Outcome = ({ of: state }: { readonly of: State }) => {
  const { t } = useTranslation();
  switch (state.is) {
    case 'EMPTY':
      return null;
    case 'CHECKING':
      return (
        <Flex gap={12} align="center">
          <Spin /> {t('contractorSend.sheet.checking', { name: state.name })}
        </Flex>
      );
    case 'FAILED':
      return (
        <Alert
          type="error"
          showIcon
          title={t('contractorSend.sheet.failed', { name: state.name })}
          description={state.why}
        />
      );
    case 'CHECKED':
      return <Found of={state.checked} next={<SendIn file={state.file} of={state.of} checked={state.checked} />} />;
  }
};

const Check = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = sheetIn(useSearch({ strict: false }));
  const { data, loading, error } = useQuery(parsedOf(ContractorProjects));
  const projects = data?.projects?.nodes ?? [];
  const months = monthsBack((data?.businessDay ?? '2026-01-01').slice(0, 7), MONTHS);
  // The sheet that is written now is that of the month that has ended.
  const chosen = { project: search.project ?? projects[0]?.code, month: search.month ?? months[1] };
  const { state, check, forget } = useCheck(chosen);
  const choose = (next: { project?: string; month?: string }): void => {
    forget();
    void navigate({ to: '/contractor/sheet', search: { ...search, ...next } });
  };
  return (
    <Screen loading={loading} fault={error} isBare={!data?.projects}>
      <Flex justify="space-between" align="center" wrap gap={12}>
        <Typography.Title level={1} style={{ margin: 0 }}>
          {t('contractorSend.sheet.title')}
        </Typography.Title>
        <Button icon={<DownloadOutlined />} href="/services/workers/wage-sheets/template">
          {t('contractorSend.sheet.template')}
        </Button>
      </Flex>
      <Of projects={projects} months={months} chosen={chosen} choose={choose} />
      <Upload.Dragger
        accept=".xlsx,.csv"
        showUploadList={false}
        disabled={!chosen.project || state.is === 'CHECKING'}
        beforeUpload={(file) => {
          void check(file);
          return false;
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p className="ant-upload-text">{t('contractorSend.sheet.drop')}</p>
        <p className="ant-upload-hint">{t('contractorSend.sheet.hint')}</p>
      </Upload.Dragger>
      <div aria-live="polite">
        <Outcome of={state} />
      </div>
    </Screen>
  );
};

/** A wage sheet, checked before it is sent: nothing of it is kept until then. */
export const SheetCheck = () => (
  <OfContractors>
    <Check />
  </OfContractors>
);
