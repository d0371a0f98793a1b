import { DownloadOutlined, SendOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveFile, newKey } from '../../api';
import { toast } from '../../look';
import { Result } from '../imports/result';
import { type Report, sendOne, type Sent } from '../imports/send';
import '../imports/imports.css';
import { OfficePhone } from './owner';
import { type Checked, markedSheet, type Sheet } from './sheet';

const PAYROLL: Sent['table'] = { name: 'payroll', taker: 'workers' };

type State =
  | { readonly is: 'CHECKED' }
  | { readonly is: 'SENDING' }
  | { readonly is: 'SENT'; readonly sent: Sent; readonly report: Report }
  | { readonly is: 'FAILED'; readonly why: string };

const SentIn = ({ sent, report }: { readonly sent: Sent; readonly report: Report }) => {
  const { t } = useTranslation();
  return (
    <Card size="small" title={t('contractorSend.sheet.sent')} role="status">
      <Flex vertical gap={8}>
        <Result sent={sent} report={report} />
        <span>
          {t('contractorSend.sheet.signing')} <OfficePhone />
        </span>
      </Flex>
    </Card>
  );
};

/** What is done with a sheet once it is checked: its faults taken along as a workbook, or the sheet sent in. */
export const SendIn = ({
  file,
  of,
  checked,
}: {
  readonly file: File;
  readonly of: Sheet;
  readonly checked: Checked;
}) => {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ is: 'CHECKED' });
  const send = async (): Promise<void> => {
    setState({ is: 'SENDING' });
    const sent: Sent = { key: newKey(), file, table: PAYROLL };
    await sendOne(sent, () => undefined).then(
      (report) => setState({ is: 'SENT', sent, report }),
      (fault: Error) => setState({ is: 'FAILED', why: fault.message }),
    );
  };
  const mark = () =>
    markedSheet(file, of).then(
      (marked) => giveFile(marked, `${file.name.replace(/\.\w+$/, '')}-检查结果.xlsx`),
      (fault: Error) => toast('error', fault.message),
    );
  const takes = checked.rows - checked.refused;
  if (state.is === 'SENT') return <SentIn sent={state.sent} report={state.report} />;
  return (
    <Flex vertical gap={8}>
      {state.is === 'FAILED' && (
        <Alert type="error" showIcon title={t('contractorSend.sheet.notSent')} description={state.why} />
      )}
      <Flex gap={12} wrap align="center">
        {checked.rowsAtFault > 0 && (
          <Button icon={<DownloadOutlined />} onClick={() => void mark()}>
            {t('contractorSend.sheet.marked')}
          </Button>
        )}
        <Button
          type={checked.refused > 0 ? 'default' : 'primary'}
          icon={<SendOutlined />}
          disabled={takes === 0}
          loading={state.is === 'SENDING'}
          onClick={() => void send()}
        >
          {t('contractorSend.sheet.send', { count: takes })}
        </Button>
        {checked.refused > 0 && (
          <span className="soft">{t('contractorSend.sheet.left', { count: checked.refused })}</span>
        )}
      </Flex>
    </Flex>
  );
};
