import { EyeOutlined, FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, type Filled } from '../../acts';
import { useSession } from '../../api';
import { Nothing, useWordOf } from '../../look';
import { addressOf, latestOf, Preview, type Previewed } from './preview';

export type Written = Previewed & {
  readonly issuedOn: string;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly withdrawnBecause: string | null;
  readonly isOutdated?: boolean;
};

/** What may be written: a kind; what it lacks where it may not be. */
export type Offer = { readonly kind: string; readonly name: string; readonly missing: readonly string[] };

type DocumentsProps = {
  readonly service: 'cases' | 'enforcement';
  /** `case:<code>`, `order:<code>`. */
  readonly subject: string;
  readonly kinds: 'DocumentKind' | 'EnforcementDocumentKind';
  readonly written: readonly Written[];
  /** Only these; all kinds where the API offers none. */
  readonly offers?: readonly Offer[];
  readonly onChange: () => unknown;
};

type Chosen = { readonly act: string; readonly to: Filled; readonly initial?: Filled };

/** What may be written: what is offered, with what it lacks; where the API offers nothing, the form says so. */
const Issue = ({ offers, onIssue }: { offers: readonly Offer[] | undefined; onIssue: (kind?: string) => void }) => {
  const { t } = useTranslation();
  if (!offers)
    return (
      <Button type="primary" onClick={() => onIssue()}>
        {t('casework.issue')}
      </Button>
    );
  const items = offers.map(({ kind, name, missing }) => ({
    key: kind,
    disabled: missing.length > 0,
    label: missing.length > 0 ? t('casework.offerLacks', { name, missing: missing.join('、') }) : name,
  }));
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => onIssue(key) }}>
      <Button type="primary">{t('casework.issue')}</Button>
    </Dropdown>
  );
};

type OneProps = { readonly of: Written; readonly service: DocumentsProps['service'] };

const State = ({ of: { isWithdrawn, withdrawnBecause, isOutdated, version } }: { readonly of: Written }) => {
  const { t } = useTranslation();
  if (isWithdrawn) return <Tag color="error">{t('casework.withdrawn', { why: withdrawnBecause ?? '' })}</Tag>;
  return (
    <>
      <Tag color="success">{t('casework.version', { count: version })}</Tag>
      {isOutdated && <Tag color="warning">{t('casework.outdated')}</Tag>}
    </>
  );
};

type Buttons = OneProps & { readonly onRead: () => void; readonly onAct: (verb: 'Reissue' | 'Withdraw') => void };

const Actions = ({ of, service, onRead, onAct }: Buttons) => {
  const { t } = useTranslation();
  const { account } = useSession();
  const { download = '', docx } = latestOf(of) ?? {};
  return (
    <Flex gap={4} wrap className="no-print">
      <Button size="small" type="link" icon={<EyeOutlined />} onClick={onRead}>
        {t('casework.read')}
      </Button>
      <Button size="small" type="link" icon={<FilePdfOutlined />} href={addressOf(service, download)}>
        PDF
      </Button>
      {docx && (
        <Button size="small" type="link" icon={<FileWordOutlined />} href={addressOf(service, docx)}>
          DOCX
        </Button>
      )}
      {account.role === 'OFFICE' && !of.isWithdrawn && (
        <>
          <Button size="small" type="link" onClick={() => onAct('Reissue')}>
            {t('casework.reissue')}
          </Button>
          <Button size="small" type="link" danger onClick={() => onAct('Withdraw')}>
            {t('casework.withdraw')}
          </Button>
        </>
      )}
    </Flex>
  );
};

const useColumns = (
  { service, kinds }: Pick<DocumentsProps, 'service' | 'kinds'>,
  { onRead, onAct }: { onRead: (one: Written) => void; onAct: (one: Written, verb: 'Reissue' | 'Withdraw') => void },
) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return [
    { title: t('casework.number'), dataIndex: 'number' },
    { title: t('casework.kind'), dataIndex: 'kind', render: (kind: string) => wordOf(kinds, kind) },
    { title: t('casework.issuedOn'), dataIndex: 'issuedOn' },
    { title: t('casework.state'), render: (_: unknown, one: Written) => <State of={one} /> },
    {
      title: <span className="hidden-word">{t('casework.do')}</span>,
      render: (_: unknown, one: Written) => (
        <Actions of={one} service={service} onRead={() => onRead(one)} onAct={(verb) => onAct(one, verb)} />
      ),
    },
  ];
};

/** What was written, with its number, versions and state; read on the page, issued, issued again, withdrawn. */
export const Documents = ({ service, subject, kinds, written, offers, onChange }: DocumentsProps) => {
  const { t } = useTranslation();
  const { account } = useSession();
  const [read, setRead] = useState<Written>();
  const [chosen, choose] = useState<Chosen>();
  const prefix = service === 'cases' ? 'document' : 'enforcementDocument';
  const columns = useColumns(
    { service, kinds },
    { onRead: setRead, onAct: ({ id }, verb) => choose({ act: prefix + verb, to: { id } }) },
  );
  const done = (): unknown => {
    choose(undefined);
    return onChange();
  };
  return (
    <Flex vertical gap={12}>
      <Flex justify="end" className="no-print">
        {account.role === 'OFFICE' && (
          <Issue
            offers={offers}
            onIssue={(kind) =>
              choose({ act: `${prefix}Issue`, to: { subject }, ...(kind ? { initial: { kind } } : {}) })
            }
          />
        )}
      </Flex>
      {written.length === 0 ? (
        <Nothing says={t('casework.noDocuments')} />
      ) : (
        <Table
          size="small"
          rowKey="id"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={[...written]}
          columns={columns}
        />
      )}
      {read && <Preview of={read} service={service} kinds={kinds} onClose={() => setRead(undefined)} />}
      {chosen && (
        <ActForm
          key={chosen.act + JSON.stringify(chosen.to)}
          {...chosen}
          onClose={() => choose(undefined)}
          onDone={done}
        />
      )}
    </Flex>
  );
};
