import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { Flex, List, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { toast } from '../../look';
import { newKey, OURS } from '../../api';

type Kept = {
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

/** What a service refused of a file, in its words. */
const refusedBy = async (response: Response): Promise<string> => {
  const said = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] };
  return said.errors?.[0]?.message ?? `HTTP ${response.status}`;
};

/** Keeps a file as evidence; throws what the service refuses. */
const keep = async (subject: string, file: File): Promise<void> => {
  const response = await fetch(`/services/cases/evidence?subject=${encodeURIComponent(subject)}`, {
    method: 'POST',
    headers: {
      ...OURS,
      'content-type': file.type || 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      'idempotency-key': newKey(),
    },
    body: file,
  });
  if (!response.ok) throw new Error(await refusedBy(response));
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
              <a key="get" href={`/services/cases/evidence/${one.id}`} download>
                <DownloadOutlined aria-hidden /> {t('casework.download')}
              </a>,
            ]}
          >
            <List.Item.Meta
              title={one.fileName}
              description={`${one.keptOn} · ${one.keptBy} · ${sizeOf(one.bytes)} · ${one.type}`}
            />
          </List.Item>
        )}
      />
    </Flex>
  );
};
