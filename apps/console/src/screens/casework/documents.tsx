import { EyeOutlined, FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button, Drawer, Dropdown, Flex, Grid, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, type Filled } from '../../acts';
import { Nothing, useWordOf } from '../../look';

export type Written = {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly basis: string;
  readonly issuedOn: string;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly withdrawnBecause: string | null;
  readonly isOutdated?: boolean;
  readonly versions: readonly {
    readonly version: number;
    readonly checkCode: string;
    readonly download: string;
    readonly docx: string | null;
  }[];
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

/** The address of what a service gives, by its path there. */
const addressOf = (service: string, path: string): string => `/services/${service}${path}`;

type Chosen = { readonly act: string; readonly to: Filled; readonly initial?: Filled };

/** What was written, with its number, versions and state; read on the page, issued, issued again, withdrawn. */
export const Documents = ({ service, subject, kinds, written, offers, onChange }: DocumentsProps) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { md } = Grid.useBreakpoint();
  const [read, setRead] = useState<Written>();
  const [chosen, choose] = useState<Chosen>();
  const prefix = service === 'cases' ? 'document' : 'enforcementDocument';
  const latest = (one: Written) => one.versions.at(-1);
  const issue = (kind?: string): void =>
    choose({ act: `${prefix}Issue`, to: { subject }, ...(kind ? { initial: { kind } } : {}) });
  return (
    <Flex vertical gap={12}>
      <Flex justify="end" className="no-print">
        {offers ? (
          <Dropdown
            menu={{
              items: offers.map(({ kind, name, missing }) => ({
                key: kind,
                disabled: missing.length > 0,
                label: missing.length > 0 ? t('casework.offerLacks', { name, missing: missing.join('、') }) : name,
              })),
              onClick: ({ key }) => issue(key),
            }}
          >
            <Button type="primary">{t('casework.issue')}</Button>
          </Dropdown>
        ) : (
          <Button type="primary" onClick={() => issue()}>
            {t('casework.issue')}
          </Button>
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
          columns={[
            { title: t('casework.number'), dataIndex: 'number' },
            { title: t('casework.kind'), dataIndex: 'kind', render: (kind: string) => wordOf(kinds, kind) },
            { title: t('casework.issuedOn'), dataIndex: 'issuedOn' },
            {
              title: t('casework.state'),
              render: (_, { isWithdrawn, withdrawnBecause, isOutdated, version }) => (
                <>
                  {isWithdrawn ? (
                    <Tag color="error">{t('casework.withdrawn', { why: withdrawnBecause ?? '' })}</Tag>
                  ) : (
                    <Tag color="success">{t('casework.version', { count: version })}</Tag>
                  )}
                  {isOutdated && !isWithdrawn && <Tag color="warning">{t('casework.outdated')}</Tag>}
                </>
              ),
            },
            {
              title: <span className="hidden-word">{t('casework.do')}</span>,
              render: (_, one) => (
                <Flex gap={4} wrap className="no-print">
                  <Button size="small" type="link" icon={<EyeOutlined />} onClick={() => setRead(one)}>
                    {t('casework.read')}
                  </Button>
                  <Button
                    size="small"
                    type="link"
                    icon={<FilePdfOutlined />}
                    href={addressOf(service, latest(one)?.download ?? '')}
                  >
                    PDF
                  </Button>
                  {latest(one)?.docx && (
                    <Button
                      size="small"
                      type="link"
                      icon={<FileWordOutlined />}
                      href={addressOf(service, latest(one)?.docx ?? '')}
                    >
                      DOCX
                    </Button>
                  )}
                  {!one.isWithdrawn && (
                    <>
                      <Button size="small" type="link" onClick={() => choose({ act: `${prefix}Reissue`, to: { id: one.id } })}>
                        {t('casework.reissue')}
                      </Button>
                      <Button
                        size="small"
                        type="link"
                        danger
                        onClick={() => choose({ act: `${prefix}Withdraw`, to: { id: one.id } })}
                      >
                        {t('casework.withdraw')}
                      </Button>
                    </>
                  )}
                </Flex>
              ),
            },
          ]}
        />
      )}
      {read && (
        <Drawer open size={md ? 860 : '100%'} title={`${wordOf(kinds, read.kind)} ${read.number}`} onClose={() => setRead(undefined)}>
          <p className="soft">
            {t('casework.checkCode', { code: latest(read)?.checkCode ?? '' })} · {read.basis}
          </p>
          <object
            className="document-page"
            type="application/pdf"
            data={addressOf(service, latest(read)?.download ?? '')}
            aria-label={read.number}
          >
            <p>{t('casework.noPreview')}</p>
            <a href={addressOf(service, latest(read)?.download ?? '')}>{t('casework.download')}</a>
          </object>
        </Drawer>
      )}
      {chosen && (
        <ActForm
          key={chosen.act + JSON.stringify(chosen.to)}
          {...chosen}
          onClose={() => choose(undefined)}
          onDone={() => {
            choose(undefined);
            return onChange();
          }}
        />
      )}
    </Flex>
  );
};
