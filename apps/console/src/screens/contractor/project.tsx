import { ContractorProject as ProjectQuery, type ContractorProjectQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { FilePdfOutlined, TableOutlined } from '@ant-design/icons';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Card, Collapse, Descriptions, Flex, Grid, Table, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { KEYED, Money, Nothing, Screen, yuan } from '../../look';
import { SiteActs } from '../dossier/amend/site-acts';
import { byEmployer, type Employer, type Stay } from './by-employer';
import './contractor.css';
import { OfContractors, Wrong } from './owner';

type Project = NonNullable<ContractorProjectQuery['project']>;
type Month = NonNullable<Project['wageMonths']>['nodes'][number];

const Months = ({ of, today }: { readonly of: readonly Month[]; readonly today: string }) => {
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
            <Card size="small" title={month.payMonth} extra={owed(month)}>
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
        { title: t('contractor.month'), dataIndex: 'payMonth' },
        { title: t('contractor.lines'), dataIndex: 'lines', align: 'right' },
        { title: t('contractor.payable'), align: 'right', render: (_, { payableFen }) => <Money fen={payableFen} /> },
        { title: t('contractor.paid'), align: 'right', render: (_, { paidFen }) => <Money fen={paidFen} /> },
        { title: t('contractor.owed'), align: 'right', render: (_, month) => owed(month) },
        { title: t('contractor.payDay'), dataIndex: 'dueOn' },
      ]}
    />
  );
};

const Stays = ({ of }: { readonly of: readonly Stay[] }) => {
  const { t } = useTranslation();
  return (
    <Table<Stay>
      size="small"
      rowKey={({ worker, enteredOn }) => worker.id + enteredOn}
      dataSource={[...of]}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 760 }}
      components={KEYED}
      columns={[
        { title: t('contractor.worker'), dataIndex: 'workerNameMasked', fixed: 'left', width: 88 },
        { title: t('contractor.team'), dataIndex: 'teamName' },
        { title: t('contractor.workType'), dataIndex: 'workType' },
        {
          title: t('contractor.wage'),
          align: 'right',
          render: (_, { wageRateFen, wageType }) => `${yuan(wageRateFen)} ${t(`contractor.per.${wageType}`)}`,
        },
        { title: t('contractor.contract'), render: (_, { contractSignedOn }) => contractSignedOn ?? <Lacking /> },
        { title: t('contractor.card'), render: (_, { cardMasked }) => cardMasked ?? <Lacking /> },
        { title: t('contractor.entered'), dataIndex: 'enteredOn' },
        { title: t('contractor.left'), dataIndex: 'leftOn' },
      ]}
    />
  );
};

const Lacking = () => <span className="level level-red">{useTranslation().t('contractor.lacking')}</span>;

const Employers = ({ of }: { readonly of: readonly Employer[] }) => {
  const { t } = useTranslation();
  if (of.length === 0) return <Nothing says={t('contractor.noRoster')} />;
  return (
    <Collapse
      defaultActiveKey={of.length === 1 ? [of[0]?.creditCode ?? ''] : []}
      items={of.map(({ creditCode, name, onSite, left, withoutContract, withoutCard }) => ({
        key: creditCode,
        label: (
          <Flex gap={8} wrap align="center">
            <strong>{name ?? creditCode}</strong>
            <Tag>{t('contractor.onSite', { count: onSite.length })}</Tag>
            {left.length > 0 && <Tag>{t('contractor.gone', { count: left.length })}</Tag>}
            {withoutContract > 0 && <Tag color="red">{t('contractor.noContract', { count: withoutContract })}</Tag>}
            {withoutCard > 0 && <Tag color="red">{t('contractor.noCard', { count: withoutCard })}</Tag>}
          </Flex>
        ),
        children: <Stays of={[...onSite, ...left]} />,
      }))}
    />
  );
};

const Facts = ({ of: project }: { readonly of: Project }) => {
  const { t } = useTranslation();
  const { owner, wageAccount, deposit, payDay, payPeriodOffset, startedOn, plannedEndOn, rightsBoardPostedOn } =
    project;
  const items = [
    [t('contractor.fact.owner'), owner.name],
    [
      t('contractor.fact.payDay'),
      t(payPeriodOffset === 0 ? 'contractor.sameMonth' : 'contractor.nextMonth', { day: payDay }),
    ],
    [
      t('contractor.fact.account'),
      wageAccount?.openedOn ? `${wageAccount.accountNoMasked}（${wageAccount.openedOn}）` : <Lacking key="a" />,
    ],
    [t('contractor.fact.balance'), wageAccount ? `${yuan(wageAccount.balanceFen)} 元` : '—'],
    [t('contractor.fact.deposit'), deposit.amountFen ? `${yuan(deposit.amountFen)} 元` : '—'],
    [t('contractor.fact.expires'), deposit.expiresOn ?? '—'],
    [t('contractor.fact.works'), `${startedOn ?? '—'} — ${plannedEndOn ?? '—'}`],
    [t('contractor.fact.board'), rightsBoardPostedOn ?? <Lacking key="b" />],
  ] as const;
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, md: 2 }}
      items={items.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
};

const OneProject = () => {
  const { t } = useTranslation();
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const { data, loading, error, refetch } = useQuery(parsedOf(ProjectQuery), { variables: { code } });
  const project = data?.project;
  const today = data?.businessDay ?? '';
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      {!project ? (
        <Nothing says={t('contractor.unknown')} />
      ) : (
        <>
          <Flex justify="space-between" align="center" wrap gap={12}>
            <div>
              <Typography.Title level={1} style={{ margin: 0 }}>
                {project.name}
              </Typography.Title>
              <span className="soft">{project.code}</span>
            </div>
            <Flex gap={8} wrap>
              <Link to="/contractor/sheet" search={{ project: code }}>
                <Button icon={<TableOutlined />}>{t('contractor.way.sheet')}</Button>
              </Link>
              <Button
                type="primary"
                icon={<FilePdfOutlined />}
                href={`/services/projects/rights-boards/${code}.pdf`}
                target="_blank"
              >
                {t('contractor.way.board')}
              </Button>
            </Flex>
          </Flex>
          <Facts of={project} />
          <SiteActs of={project} />
          <Typography.Title level={2}>{t('contractor.months')}</Typography.Title>
          {project.wageMonths ? (
            <Months of={project.wageMonths.nodes} today={today} />
          ) : (
            <Nothing says={t('state.partial')} />
          )}
          <Typography.Title level={2}>
            {t('contractor.roster')} <span className="soft">{project.roster?.totalCount}</span>
          </Typography.Title>
          {project.roster ? (
            <Employers of={byEmployer(project.roster.nodes, today)} />
          ) : (
            <Nothing says={t('state.partial')} />
          )}
          <Wrong />
        </>
      )}
    </Screen>
  );
};

/** One project of the contractor: months and what is owed, subcontractors with their people, the board to print. */
export const ContractorProject = () => (
  <OfContractors>
    <OneProject />
  </OfContractors>
);
