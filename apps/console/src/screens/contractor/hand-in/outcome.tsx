import { DownloadOutlined, SendOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Flex, Spin, Statistic } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { giveFile } from '../../../api';
import { toast } from '../../../look';
import { type Checked, markedFile } from '../../imports/as-sent';
import { Result } from '../../imports/result';
import { RowsAsSent } from '../../imports/rows-as-sent';
import type { Sent } from '../../imports/send';
import type { HandInState } from './use-hand-in';

type OutcomeProps = {
  readonly of: HandInState;
  readonly send: (sent: Sent, checked: Checked) => void;
  /** Whether rows at fault stand here; those of a form stand in it. */
  readonly showsRows: boolean;
};

const Figures = ({ of }: { readonly of: Checked }) => {
  const { t } = useTranslation();
  return (
    <Flex gap={12} wrap className="figures">
      {(['rows', 'recorded', 'same', 'refused'] as const).map((word) => (
        <Card key={word} size="small">
          <Statistic title={t(`handIn.${word}`)} value={of[word]} />
        </Card>
      ))}
    </Flex>
  );
};

const Looked = ({
  sent,
  checked,
  isSending,
  send,
  showsRows,
}: Pick<OutcomeProps, 'send' | 'showsRows'> & {
  readonly sent: Sent;
  readonly checked: Checked;
  readonly isSending: boolean;
}) => {
  const { t } = useTranslation();
  const { rows, recorded, refused, noted } = checked;
  const mark = () =>
    markedFile(sent).then(
      (marked) => giveFile(marked, `${sent.file.name.replace(/\.\w+$/, '')}-检查结果.xlsx`),
      (fault: Error) => toast('error', fault.message),
    );
  const says = refused > 0 ? 'mend' : recorded === 0 ? 'nothingNew' : 'fine';
  return (
    <Flex vertical gap={12} role="region" aria-label={t('handIn.found')}>
      <Figures of={checked} />
      <Alert
        showIcon
        type={refused > 0 ? 'error' : 'success'}
        title={t(`handIn.${says}`)}
        description={t('handIn.kept')}
      />
      {checked.unknownColumns.length > 0 && (
        <p className="soft">{t('imports.unknownColumns', { columns: checked.unknownColumns.join('、') })}</p>
      )}
      <Flex gap={12} wrap align="center">
        {showsRows && refused + noted > 0 && (
          <Button icon={<DownloadOutlined />} onClick={() => void mark()}>
            {t('handIn.marked')}
          </Button>
        )}
        <Button
          type={refused > 0 ? 'default' : 'primary'}
          icon={<SendOutlined />}
          disabled={rows === refused}
          loading={isSending}
          onClick={() => send(sent, checked)}
        >
          {t('handIn.send', { count: rows - refused })}
        </Button>
        {refused > 0 && <span className="soft">{t('handIn.left', { count: refused })}</span>}
      </Flex>
      {showsRows && <RowsAsSent of={checked.sheets} />}
    </Flex>
  );
};

/** What became of what is handed in, as far as it is: looked at, sent, or refused. */
export const Outcome = ({ of: state, send, showsRows }: OutcomeProps): ReactNode => {
  const { t } = useTranslation();
  switch (state.is) {
    case 'EMPTY':
      return null;
    case 'CHECKING':
      return (
        <Flex gap={12} align="center">
          <Spin /> {t('handIn.checking', { name: state.name })}
        </Flex>
      );
    case 'FAILED':
      return <Alert type="error" showIcon title={t('handIn.failed')} description={state.why} />;
    case 'SENT':
      return (
        <Card size="small" title={t('handIn.sent')} role="status">
          <Result sent={state.sent} report={state.report} />
        </Card>
      );
    default:
      return (
        <Looked
          sent={state.sent}
          checked={state.checked}
          isSending={state.is === 'SENDING'}
          send={send}
          showsRows={showsRows}
        />
      );
  }
};
