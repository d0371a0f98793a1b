import { ContractorMonths } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Card, Grid, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { KEYED, Nothing, Screen } from '../../look';
import './contractor.css';
import { type SheetOfMonth, sheetsOf } from './sheets-of';

const TONES = { NONE: 'red', UNSIGNED: 'orange', PARTLY: 'yellow', SIGNED: 'calm' } as const;

/** How far a sheet is: with its word and colour. */
const State = ({ of: { state, signed, lines } }: { readonly of: SheetOfMonth }) => {
  const { t } = useTranslation();
  return <span className={`level level-${TONES[state]}`}>{t(`contractor.sheet.${state}`, { signed, lines })}</span>;
};

const ProjectLink = ({ of: { code, name } }: { readonly of: SheetOfMonth }) => (
  <Link to="/contractor/projects/$code" params={{ code }}>
    {name}
  </Link>
);

const useSaid = () => {
  const { t } = useTranslation();
  return ({ confirmed, changedSince, lines }: SheetOfMonth): string =>
    t(changedSince > 0 ? 'contractor.sheet.someChanged' : 'contractor.sheet.confirmed', {
      confirmed,
      lines,
      changed: changedSince,
    });
};

const Sheets = ({ of }: { readonly of: readonly SheetOfMonth[] }) => {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  const said = useSaid();
  if (of.length === 0) return <Nothing says={t('contractor.sheet.none')} />;
  if (!md)
    return (
      <ul className="cards">
        {of.map((sheet) => (
          <li key={sheet.code}>
            <Card size="small" title={<ProjectLink of={sheet} />} extra={<State of={sheet} />}>
              {t('contractor.sheet.people', { count: sheet.onSheets, lines: sheet.lines })} · {said(sheet)}
            </Card>
          </li>
        ))}
      </ul>
    );
  return (
    <Table<SheetOfMonth>
      size="small"
      rowKey="code"
      components={KEYED}
      dataSource={[...of]}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: t('contractor.project'), render: (_, sheet) => <ProjectLink of={sheet} /> },
        { title: t('contractor.sheet.state'), render: (_, sheet) => <State of={sheet} /> },
        {
          title: t('contractor.sheet.onSheets'),
          align: 'right',
          render: (_, { onSheets, lines }) => <span className="figure">{`${onSheets} / ${lines}`}</span>,
        },
        { title: t('contractor.sheet.byWorkers'), render: (_, sheet) => said(sheet) },
        { title: t('contractor.payDay'), dataIndex: 'dueOn' },
      ]}
    />
  );
};

/** The wage sheets of a month over all projects: sent, signed, and what workers said of them. */
export const SheetsSent = ({ month }: { readonly month: string }) => {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(parsedOf(ContractorMonths));
  return (
    <section>
      <Typography.Title level={2}>{t('contractor.sheet.title', { month })}</Typography.Title>
      <Screen loading={loading} fault={error} isBare={!data?.projects} again={() => void refetch()}>
        <Sheets of={sheetsOf(data?.projects?.nodes ?? [], month)} />
        <p className="soft">{t('contractor.sheet.contest')}</p>
      </Screen>
    </section>
  );
};
