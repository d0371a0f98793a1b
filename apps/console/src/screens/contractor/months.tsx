import { Card, Grid, Table } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Money, Nothing, yuan } from '../../look';

type Month = {
  readonly payMonth: string;
  readonly lines: number;
  readonly payableFen: string;
  readonly paidFen: string;
  readonly arrearsFen: string;
  readonly dueOn: string | null;
};

type MonthsProps = {
  readonly of: readonly Month[];
  readonly today: string;
  /** What leads from a month to its lines. */
  readonly toLines?: (month: string) => ReactNode;
};

/** What months come to, what of it is paid and owed, the latest first: a table at a desk, cards on a phone. */
export const Months = ({ of, today, toLines = (month) => month }: MonthsProps) => {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  const months = of.toReversed();
  if (months.length === 0) return <Nothing says={t('contractor.noMonths')} />;
  const owed = ({ arrearsFen, dueOn }: Month) =>
    arrearsFen === '0' ? (
      <span className="level level-calm">{t('contractor.paidUp')}</span>
    ) : (
      <span className={`level level-${dueOn !== null && dueOn < today ? 'red' : 'blue'}`}>
        {t('contractor.owes', { amount: yuan(arrearsFen) })}
      </span>
    );
  if (!md)
    return (
      <ul className="cards">
        {months.map((month) => (
          <li key={month.payMonth}>
            <Card size="small" title={toLines(month.payMonth)} extra={owed(month)}>
              {t('contractor.monthLine', { lines: month.lines, payable: yuan(month.payableFen), due: month.dueOn })}
            </Card>
          </li>
        ))}
      </ul>
    );
  return (
    <Table<Month>
      size="small"
      rowKey="payMonth"
      dataSource={months}
      pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: t('contractor.month'), render: (_, { payMonth }) => toLines(payMonth) },
        { title: t('contractor.lines'), dataIndex: 'lines', align: 'right' },
        { title: t('contractor.payable'), align: 'right', render: (_, { payableFen }) => <Money fen={payableFen} /> },
        { title: t('contractor.paid'), align: 'right', render: (_, { paidFen }) => <Money fen={paidFen} /> },
        { title: t('contractor.owed'), align: 'right', render: (_, month) => owed(month) },
        { title: t('contractor.payDay'), dataIndex: 'dueOn' },
      ]}
    />
  );
};
