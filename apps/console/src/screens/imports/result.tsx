import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../look';
import { type Imported, Refused } from './refused';
import type { Report } from './send';

/** Whether no more rows come. */
export const isDone = ({ status }: Report): boolean => status === 'FINISHED' || status === 'REFUSED';

const Counts = ({ of }: { readonly of: Report }) => {
  const { t } = useTranslation();
  return (
    <Flex gap={16} wrap className="figure">
      <span>{t('imports.count.rows', { count: of.rows })}</span>
      <span>{t('imports.count.recorded', { count: of.recorded })}</span>
      <span>{t('imports.count.same', { count: of.same })}</span>
      <strong className={of.refused > 0 ? 'faulty-word' : ''}>
        {t('imports.count.refused', { count: of.refused })}
      </strong>
    </Flex>
  );
};

/** What became of a file: how many rows, and each refused one beside what is wrong in it. */
export const Result = ({ sent, report }: { readonly sent: Imported | undefined; readonly report: Report }) => {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <Flex vertical gap={8}>
      <Counts of={report} />
      {report.says && <p className="faulty-word">{said(report.says)}</p>}
      {isDone(report) && report.rows > 0 && report.same === report.rows && <p className="soft">{t('imports.again')}</p>}
      {report.unknownColumns.length > 0 && (
        <p className="soft">{t('imports.unknownColumns', { columns: report.unknownColumns.join('、') })}</p>
      )}
      {report.status === 'FINISHED' && report.refused > 0 && sent && (
        <details open>
          <summary>{t('imports.refusedRows', { count: report.refused })}</summary>
          <Refused of={sent} report={report} />
        </details>
      )}
    </Flex>
  );
};
