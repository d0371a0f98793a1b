import { Button, Card, Flex, Grid, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../../look';

type ListProps<Row> = {
  readonly rows: readonly Row[];
  readonly total: number | null | undefined;
  readonly loading: boolean;
  readonly keyOf: (row: Row) => string;
  readonly columns: TableColumnsType<Row>;
  /** What a phone shows of a row. */
  readonly card: (row: Row) => ReactNode;
  readonly nothing: string;
  readonly page: number;
  readonly back: (() => void) | undefined;
  readonly forth: (() => void) | undefined;
};

/** A page of a list: a table, on a phone cards; forth and back, and how many there are in all. */
export const List = <Row extends object>(props: ListProps<Row>) => {
  const { rows, total, loading, keyOf, columns, card, nothing, page, back, forth } = props;
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  return (
    <Flex vertical gap={12}>
      {rows.length === 0 && !loading ? (
        <Nothing says={nothing} />
      ) : md ? (
        <Table
          size="small"
          rowKey={keyOf}
          loading={loading}
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={[...rows]}
          columns={columns}
        />
      ) : (
        <div className="cards">
          {rows.map((row) => (
            <Card key={keyOf(row)} size="small">
              {card(row)}
            </Card>
          ))}
        </div>
      )}
      <Flex justify="space-between" align="center" gap={8} className="no-print">
        <span className="soft">{typeof total === 'number' && t('casework.total', { count: total })}</span>
        {(back ?? forth) && (
          <Flex gap={8} align="center">
            <Button disabled={!back} onClick={back}>
              {t('casework.back')}
            </Button>
            <span>{t('casework.page', { page })}</span>
            <Button disabled={!forth} onClick={forth}>
              {t('casework.forth')}
            </Button>
          </Flex>
        )}
      </Flex>
    </Flex>
  );
};
