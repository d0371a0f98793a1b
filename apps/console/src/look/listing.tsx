import { Button, Flex, Grid, Table } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './listing.css';
import { Nothing } from './states';

/** A column of a list; on a phone a line of each card. */
export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly of: (row: Row) => ReactNode;
  readonly align?: 'right';
  readonly width?: number;
};

type ListingProps<Row> = {
  /** What is listed, for whoever hears the page. */
  readonly label: string;
  /** The first one names a row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly total: number;
  readonly loading: boolean;
  /** Reads the page after what is shown; none where all is shown. */
  readonly more?: (() => void) | undefined;
  readonly empty: string;
};

const Cards = <Row,>({ label, columns: [heading, ...columns], rows, keyOf }: ListingProps<Row>) => (
  <ul className="cards" aria-label={label}>
    {rows.map((row) => (
      <li key={keyOf(row)} className="card">
        <div className="card-heading">{heading?.of(row)}</div>
        <dl>
          {columns.map(({ key, title, of }) => (
            <div key={key}>
              <dt>{title}</dt>
              <dd>{of(row)}</dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ul>
);

/** A list: a table where people compare, cards on a phone; page after page by a button. */
export const Listing = <Row extends object>(props: ListingProps<Row>) => {
  const { label, columns, rows, keyOf, total, loading, more, empty } = props;
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  if (rows.length === 0 && !loading) return <Nothing says={empty} />;
  return (
    <Flex vertical gap={12}>
      {md ? (
        <Table<Row>
          aria-label={label}
          size="small"
          pagination={false}
          loading={loading && rows.length === 0}
          rowKey={keyOf}
          dataSource={[...rows]}
          scroll={{ x: 'max-content' }}
          columns={columns.map(({ key, title, of, align, width }) => ({
            key,
            title,
            ...(align ? { align } : {}),
            ...(width ? { width } : {}),
            render: (_, row) => of(row),
          }))}
        />
      ) : (
        <Cards {...props} />
      )}
      <Flex justify="space-between" align="center" className="no-print">
        <span className="listing-count">{t('listing.shown', { shown: rows.length, total })}</span>
        {more && (
          <Button onClick={more} loading={loading}>
            {t('listing.more')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};
