import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { Flex, Image, List, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast, useWho } from '../../look';
import { askService, newKey } from '../../api';

export type Kept = {
  readonly id: string;
  readonly fileName: string;
  readonly type: string;
  readonly bytes: number;
  readonly keptBy: string;
  readonly keptOn: string;
};

const KB = 1024;
const sizeOf = (bytes: number): string =>
  bytes < KB * KB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / KB / KB).toFixed(1)} MB`;

const addressOf = (id: string): string => `/services/cases/evidence/${id}`;

const SMALL = 72;

/** Pictures, small; one is seen whole at a click. What turns out to be none is a link. */
export const Pictures = ({ of }: { readonly of: readonly { readonly id: string; readonly fileName: string }[] }) => {
  const [others, setOthers] = useState<readonly string[]>([]);
  return (
    <Image.PreviewGroup>
      <Flex gap={6} wrap>
        {of.map(({ id, fileName }) =>
          others.includes(id) ? (
            <a key={id} href={addressOf(id)} download>
              {fileName}
            </a>
          ) : (
            <Image
              key={id}
              className="evidence-picture"
              width={SMALL}
              height={SMALL}
              loading="lazy"
              src={addressOf(id)}
              alt={fileName}
              onError={() => setOthers((before) => [...before, id])}
            />
          ),
        )}
      </Flex>
    </Image.PreviewGroup>
  );
};

/** Keeps a file as evidence; throws what the service refuses. */
const keep = async (subject: string, file: File): Promise<void> => {
  await askService(`cases/evidence?subject=${encodeURIComponent(subject)}`, {
    method: 'POST',
    headers: {
      'content-type': file.type || 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      'idempotency-key': newKey(),
    },
    body: file,
  });
};

type EvidenceProps = {
  /** `case:<code>`, `clue:<code>`, `warning:<id>`. */
  readonly subject: string;
  readonly kept: readonly Kept[];
  readonly onKept: () => unknown;
};

/** Files that prove something: dragged in they are kept, and never changed after that. */
export const Evidence = ({ subject, kept, onKept }: EvidenceProps) => {
  const { t } = useTranslation();
  const who = useWho(kept.map(({ keptBy }) => keptBy));
  return (
    <Flex vertical gap={12}>
      <Upload.Dragger
        multiple
        className="no-print"
        customRequest={({ file, onSuccess, onError }) => {
          keep(subject, file as File).then(
            () => {
              onSuccess?.({});
              void onKept();
            },
            (fault: Error) => {
              toast('error', fault.message);
              onError?.(fault);
            },
          );
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p>{t('casework.dropEvidence')}</p>
        <p className="soft">{t('casework.evidenceStays')}</p>
      </Upload.Dragger>
      <List
        size="small"
        dataSource={[...kept]}
        locale={{ emptyText: t('casework.noEvidence') }}
        renderItem={(one) => (
          <List.Item
            actions={[
              <a key="get" href={addressOf(one.id)} download>
                <DownloadOutlined aria-hidden /> {t('casework.download')}
              </a>,
            ]}
          >
            <List.Item.Meta
              avatar={one.type.startsWith('image/') && <Pictures of={[one]} />}
              title={one.fileName}
              description={`${one.keptOn} · ${who(one.keptBy)} · ${sizeOf(one.bytes)} · ${one.type}`}
            />
          </List.Item>
        )}
      />
    </Flex>
  );
};
