import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveFile, OURS, useSession } from '../../api';
import { type Said, useSaid, toast } from '../../look';
import { rowsAt, type SheetAsSent, textOf } from './rows';
import { headersOf, linesOf, type Report, type Sent } from './send';

type Fault = { readonly code: string; readonly column: string; readonly shown: string; readonly says: Said };
type RefusedRow = { readonly sheet: string; readonly line: number; readonly faults: readonly Fault[] };

/** So many rows are shown; the workbook has them all. */
const SHOWN = 200;

const readRefused = async ({ table }: Sent, { id }: Report): Promise<readonly RefusedRow[]> => {
  const response = await fetch(`/services/${table.taker}/imports/${id}/list`, { headers: OURS });
  if (!response.ok || !response.body) return [];
  const rows: RefusedRow[] = [];
  for await (const line of linesOf(response.body)) {
    const told = JSON.parse(line) as Partial<RefusedRow>;
    if (told.faults) rows.push(told as RefusedRow);
    if (rows.length === SHOWN) break;
  }
  return rows;
};

const isMarked = (heading: string, cell: string, faults: readonly Fault[]): Fault | undefined =>
  faults.find(({ column, shown }) => column === heading.trim() || (shown !== '' && shown === cell.trim()));

const AsSent = ({ row, sheet }: { readonly row: RefusedRow; readonly sheet: SheetAsSent | undefined }) => {
  const said = useSaid();
  const sent = sheet?.rows.get(row.line);
  if (!sheet || !sent) return null;
  return (
    <div className="as-sent" tabIndex={0} role="group" aria-label={String(row.line)}>
      <table>
        <thead>
          <tr>
            {sheet.headings.map((heading, place) => (
              <th key={place} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {sheet.headings.map((heading, place) => {
              const cell = sent.cells[place] ?? '';
              const fault = isMarked(heading, cell, row.faults);
              return (
                <td key={place} className={fault && 'faulty'} title={fault && said(fault.says)}>
                  {cell || ' '}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
};

const PROJECT_HEADINGS = ['projectCode', '项目代码', '项目编码'];

/** The projects that refused rows name, as the file has them. */
const projectsIn = ({ headings, rows }: SheetAsSent): readonly string[] => {
  const place = headings.findIndex((heading) => PROJECT_HEADINGS.includes(heading.replace('*', '').trim()));
  return place < 0 ? [] : [...new Set([...rows.values()].map(({ cells }) => cells[place] ?? ''))].filter(Boolean);
};

type Destined = { readonly to: { readonly contractor: string } };

const contractorsOf = async ({ table }: Sent, projects: readonly string[]): Promise<readonly string[]> => {
  if (projects.length === 0) return [];
  const response = await fetch(`/services/${table.taker}/imports-destinations`, {
    method: 'POST',
    headers: { ...OURS, 'content-type': 'application/json' },
    body: JSON.stringify(projects.map((value) => ({ by: 'project', value }))),
  });
  if (!response.ok) return [];
  const { destinations } = (await response.json()) as { destinations: readonly Destined[] };
  return [...new Set(destinations.map(({ to }) => to.contractor))].filter(Boolean);
};

/** The rows to send back, made by the service of the file that is sent once more; given to the browser to keep. */
const download = async (sent: Sent, { id }: Report, contractor?: string): Promise<void> => {
  const narrowed = contractor ? `?contractor=${encodeURIComponent(contractor)}` : '';
  const response = await fetch(`/services/${sent.table.taker}/imports/${id}/workbook${narrowed}`, {
    method: 'POST',
    headers: headersOf(sent),
    body: sent.file,
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  giveFile(await response.blob(), `${sent.table.name}-退回${contractor ? `-${contractor}` : ''}.xlsx`);
};

const RefusedRow = ({ of: row, sheet }: { readonly of: RefusedRow; readonly sheet: SheetAsSent | undefined }) => {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <article className="refused-row">
      <strong>
        {row.sheet && `${row.sheet} · `}
        {t('imports.line', { line: row.line })}
      </strong>
      <ul>
        {row.faults.map(({ code, column, shown, says }) => (
          <li key={code + column}>
            <Tag>{column}</Tag>
            {shown && <code>{shown}</code>} {said(says)}
          </li>
        ))}
      </ul>
      <AsSent row={row} sheet={sheet} />
    </article>
  );
};

/** Each refused row beside what is wrong in it, and the copy that goes back to who sent it. */
export const Refused = ({ sent, report }: { readonly sent: Sent; readonly report: Report }) => {
  const { t } = useTranslation();
  const [rows, setRows] = useState<readonly RefusedRow[]>([]);
  const [sheet, setSheet] = useState<SheetAsSent>();
  const [contractors, setContractors] = useState<readonly string[]>([]);
  const { role } = useSession().account;
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<void> => {
      const refused = await readRefused(sent, report);
      if (isLeft) return;
      setRows(refused);
      const text = await textOf(sent.file);
      if (isLeft || text === undefined) return;
      const asSent = rowsAt(text, new Set(refused.map(({ line }) => line)));
      setSheet(asSent);
      if (role === 'OFFICE') setContractors(await contractorsOf(sent, projectsIn(asSent)));
    };
    void read();
    return () => {
      isLeft = true;
    };
    // The same file is another object each time the list of files is drawn.
  }, [sent.key, report, role]);
  const get = (contractor?: string) =>
    void download(sent, report, contractor).catch((fault: Error) => toast('error', fault.message));
  return (
    <Flex vertical gap={8}>
      <Flex gap={8} wrap align="center">
        {Object.entries(report.faults).map(([code, count]) => (
          <Tag key={code} color="error">
            {code} × {count}
          </Tag>
        ))}
        <Button size="small" icon={<DownloadOutlined />} onClick={() => get()}>
          {t('imports.sendBack')}
        </Button>
        {contractors.length > 0 && (
          <Dropdown menu={{ items: contractors.map((key) => ({ key, label: key })), onClick: ({ key }) => get(key) }}>
            <Button size="small">{t('imports.sendBackTo', { count: contractors.length })}</Button>
          </Dropdown>
        )}
      </Flex>
      {rows.map((row) => (
        <RefusedRow key={`${row.sheet} ${row.line}`} of={row} sheet={sheet} />
      ))}
      {report.refused > rows.length && rows.length > 0 && (
        <p className="soft">{t('imports.more', { shown: rows.length, all: report.refused })}</p>
      )}
    </Flex>
  );
};
