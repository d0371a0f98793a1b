import { DownloadOutlined, FileSearchOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Tag, Upload } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askService, giveFile } from '../../api';
import { type Said, useSaid, toast } from '../../look';
import { type SentBack, sentBackOf, workbookOf } from './as-sent';
import { RowsAsSent } from './rows-as-sent';
import { linesOf, type Report, type Sent } from './send';

type Fault = { readonly code: string; readonly column: string; readonly shown: string; readonly says: Said };
type ListedRow = { readonly sheet: string; readonly line: number; readonly faults: readonly Fault[] };

/** As which table a file went in; the file itself while it is at hand. */
export type Imported = Pick<Sent, 'table' | 'mapping'> & { readonly file?: File | undefined };

/** So many rows are shown; the workbook has them all. */
const SHOWN = 200;
/** A larger file is not sent once more for the sake of what a page shows. */
const MOST_BYTES = 20 * 1024 * 1024;

const readRefused = async ({ table }: Imported, { id }: Report): Promise<readonly ListedRow[]> => {
  const { body } = await askService(`${table.taker}/imports/${id}/list`);
  if (!body) return [];
  const rows: ListedRow[] = [];
  for await (const line of linesOf(body)) {
    const told = JSON.parse(line) as Partial<ListedRow>;
    if (told.faults) rows.push(told as ListedRow);
    if (rows.length === SHOWN) break;
  }
  return rows;
};

/** What was kept of a refused row: its faults, numbers masked. */
const Listed = ({ of: { sheet, line, faults } }: { readonly of: ListedRow }) => {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <article className="refused-row">
      <strong>
        {sheet && `${sheet} · `}
        {t('imports.line', { line })}
      </strong>
      <ul>
        {faults.map(({ code, column, shown, says }) => (
          <li key={code + column}>
            <Tag>{column}</Tag>
            {shown && <code>{shown}</code>} {said(says)}
          </li>
        ))}
      </ul>
    </article>
  );
};

/** The refused rows of an import: as they stand in the file while it is at hand, else as they were listed. */
const useRefused = (of: Imported, report: Report) => {
  const [listed, setListed] = useState<readonly ListedRow[]>([]);
  const [back, setBack] = useState<SentBack>();
  const { file, table, mapping } = of;
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<void> => {
      const rows = await readRefused(of, report);
      if (!isLeft) setListed(rows);
      if (!file || file.size > MOST_BYTES) return;
      const sentBack = await sentBackOf({ file, table, ...(mapping ? { mapping } : {}) }, report.id);
      if (!isLeft) setBack(sentBack);
    };
    read().catch((fault: Error) => toast('error', fault.message));
    return () => {
      isLeft = true;
    };
    // What it went in as is another object each time the list of files is drawn.
  }, [file, table.name, mapping, report.id]);
  return { listed, back };
};

type GetProps = {
  readonly of: Imported & { readonly file: File };
  readonly report: Report;
  readonly back: SentBack | undefined;
};

/** The copy that goes back to who sent it, of all or of one contractor. */
const Get = ({ of, report, back }: GetProps) => {
  const { t } = useTranslation();
  const get = (contractor?: string): void =>
    void workbookOf(of, report.id, contractor).then(
      (workbook) => giveFile(workbook, `${of.table.name}-退回${contractor ? `-${contractor}` : ''}.xlsx`),
      (fault: Error) => toast('error', fault.message),
    );
  const contractors = back?.contractors ?? [];
  const items = contractors.map((key) => ({ key, label: key }));
  return (
    <>
      <Button size="small" icon={<DownloadOutlined />} onClick={() => get()}>
        {t('imports.sendBack')}
      </Button>
      {contractors.length > 0 && (
        <Dropdown menu={{ items, onClick: ({ key }) => get(key) }}>
          <Button size="small">{t('imports.sendBackTo', { count: contractors.length })}</Button>
        </Dropdown>
      )}
    </>
  );
};

/** Each refused row beside what is wrong in it, and the copy that goes back to who sent it. */
export const Refused = ({ of, report }: { readonly of: Imported; readonly report: Report }) => {
  const { t } = useTranslation();
  const [again, setAgain] = useState<File>();
  const file = of.file ?? again;
  const imported: Imported = { ...of, file };
  const { listed, back } = useRefused(imported, report);
  const shown = back?.sheets.reduce((sum, { rows }) => sum + rows.length, 0) ?? listed.length;
  return (
    <Flex vertical gap={8}>
      <Flex gap={8} wrap align="center">
        {Object.entries(report.faults).map(([code, count]) => (
          <Tag key={code} color="error">
            {code} × {count}
          </Tag>
        ))}
        {file ? (
          <Get of={{ ...of, file }} report={report} back={back} />
        ) : (
          <Upload
            showUploadList={false}
            beforeUpload={(chosen) => {
              setAgain(chosen);
              return false;
            }}
          >
            <Button size="small" icon={<FileSearchOutlined />}>
              {t('imports.chooseAgain')}
            </Button>
          </Upload>
        )}
      </Flex>
      {!file && <p className="soft">{t('imports.keptNowhere')}</p>}
      {back ? (
        <RowsAsSent of={back.sheets} />
      ) : (
        listed.map((row) => <Listed key={`${row.sheet} ${row.line}`} of={row} />)
      )}
      {report.refused > shown && shown > 0 && (
        <p className="soft">{t('imports.more', { shown, all: report.refused })}</p>
      )}
    </Flex>
  );
};
