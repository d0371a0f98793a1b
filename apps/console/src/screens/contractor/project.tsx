import { ContractorProject as ProjectQuery, type ContractorProjectQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { FilePdfOutlined, TableOutlined } from '@ant-design/icons';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Collapse, Descriptions, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Nothing, Screen, yuan } from '../../look';
import { SiteActs } from '../dossier/amend/site-acts';
import { byEmployer, type Employer } from './by-employer';
import './contractor.css';
import { Months } from './months';
import { OfContractors, Wrong } from './owner';
import { Lacking, Stays } from './stays';

type Project = NonNullable<ContractorProjectQuery['project']>;

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
