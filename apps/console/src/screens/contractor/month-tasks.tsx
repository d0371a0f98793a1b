import { ContractorHome, ContractorToday } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { CheckCircleOutlined, ClockCircleOutlined, WarningFilled } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Flex, Segmented, Statistic, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import { Level, Screen, yuan } from '../../look';
import { CreditSheet } from '../dossier/credit';
import './contractor.css';
import { OfContractors, Wrong } from './owner';
import { monthIn, monthsBack } from './search';
import { SentFiles } from './sent-files';
import { SheetsSent } from './sheets-sent';
import { OpenTasks, ProjectLink } from './tasks';
import { toDo } from './to-do';

const MONTHS = 4;

const Projects = ({ of }: { readonly of: readonly Project[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="tiles">
      {of.map(({ code, name, warningLevel, wageFigures }) => (
        <li key={code}>
          <Card size="small">
            <Flex vertical gap={8} align="start">
              <strong>
                <ProjectLink of={{ code, name }} />
              </strong>
              <Level of={warningLevel} />
              {wageFigures && (
                <span className="soft">
                  {t('contractor.figures', {
                    workers: wageFigures.workers,
                    owed: wageFigures.workersOwed,
                    amount: yuan(wageFigures.arrearsFen),
                  })}
                </span>
              )}
            </Flex>
          </Card>
        </li>
      ))}
    </ul>
  );
};

type Project = NonNullable<NonNullable<ReturnType<typeof useHome>['data']>['projects']>['nodes'][number];

const useHome = (month: string | undefined) =>
  useQuery(parsedOf(ContractorHome), { variables: { month: month ?? '' }, skip: month === undefined });

type Counted = { readonly open: number; readonly late: number; readonly done: number };

/** What a month comes to at a glance; what was not answered is no nought. */
const Figures = ({
  of: { open, late, done },
  owed,
  warnings,
}: {
  readonly of: Counted;
  readonly owed: number | undefined;
  readonly warnings: number | undefined;
}) => {
  const { t } = useTranslation();
  const cards = [
    <Statistic title={t('contractor.openTasks')} value={open} prefix={<ClockCircleOutlined aria-hidden />} />,
    <Statistic title={t('contractor.lateTasks')} value={late} prefix={<WarningFilled aria-hidden />} />,
    <Statistic title={t('contractor.doneTasks')} value={done} prefix={<CheckCircleOutlined aria-hidden />} />,
    <Statistic title={t('contractor.peopleOwed')} value={owed ?? '—'} suffix={t('contractor.people')} />,
    <Link to="/contractor/warnings">
      <Statistic title={t('contractor.warnings')} value={warnings ?? '—'} />
    </Link>,
  ];
  return (
    <Flex gap={12} wrap className="figures">
      {cards.map((card, place) => (
        <Card key={place} size="small">
          {card}
        </Card>
      ))}
    </Flex>
  );
};

/** People with arrears over projects; undefined while a part is not answered. */
const owedIn = (projects: readonly Project[]): number | undefined =>
  projects.reduce<number | undefined>(
    (sum, { wageFigures }) => (sum === undefined || !wageFigures ? undefined : sum + wageFigures.workersOwed),
    0,
  );

const Head = ({ day, month }: { readonly day: string | undefined; readonly month: string | undefined }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Flex justify="space-between" align="center" wrap gap={12}>
      <Typography.Title level={1} style={{ margin: 0 }}>
        {t('contractor.title', { month })}
      </Typography.Title>
      {day && month && (
        <Segmented
          aria-label={t('contractor.month')}
          options={monthsBack(day.slice(0, 7), MONTHS).toReversed()}
          value={month}
          onChange={(next) => void navigate({ to: '/contractor', search: { month: next } })}
        />
      )}
    </Flex>
  );
};

const Home = () => {
  const { t } = useTranslation();
  const chosen = monthIn(useSearch({ strict: false })).month;
  const today = useQuery(parsedOf(ContractorToday));
  const day = today.data?.businessDay ?? undefined;
  const month = chosen ?? day?.slice(0, 7);
  const { data, loading, error, refetch } = useHome(month);
  const projects = data?.projects?.nodes ?? [];
  const { open, done, late, isWhole } = toDo(projects, day ?? '');
  const { enterprises = [] } = useSession().account;
  return (
    <Screen
      loading={loading || !data}
      fault={error ?? today.error}
      isBare={!data?.projects}
      again={() => void refetch()}
    >
      <Head day={day} month={month} />
      <Figures of={{ open: open.length, late, done }} owed={owedIn(projects)} warnings={data?.warnings?.totalCount} />
      <OpenTasks tasks={open} isWhole={isWhole} month={month ?? ''} />
      <Typography.Title level={2}>{t('contractor.projects')}</Typography.Title>
      <Projects of={projects} />
      {month && <SheetsSent month={month} />}
      <SentFiles />
      {enterprises.map((creditCode) => (
        <CreditSheet key={creditCode} of={creditCode} />
      ))}
      <Wrong />
    </Screen>
  );
};

/** What is to be done this month over all projects, by the day it is due. */
export const MonthTasks = () => (
  <OfContractors>
    <Home />
  </OfContractors>
);
