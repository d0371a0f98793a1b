import { PrinterOutlined } from '@ant-design/icons';
import { Dossier as DossierQuestion, type DossierQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Begin } from '../../acts';
import { parsedOf, useSession } from '../../api';
import { Definition, Level, Nothing, Screen, useWordOf, Why, WhyForecast, yuan } from '../../look';
import { AccountSheet } from './account';
import { AmendFact } from './amend/amend-fact';
import { SiteActs } from './amend/site-acts';
import { CreditSheet } from './credit';
import './dossier.css';
import { DepositSheet, Parties, SystemsSheet } from './parties';
import { PeopleSheet, WageMonths } from './wages';
import { Changes, Warnings, Work } from './work';

const route = getRouteApi('/projects/$code');

type Project = NonNullable<DossierQuery['project']>;
type Of = { readonly project: Project };

const Figure = ({
  name,
  value,
  note,
  why,
}: {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly why?: ReactNode;
}) => (
  <div className="strip-figure">
    <dt>
      {name} {why}
    </dt>
    <dd className="figure">
      {value} {note && <small>{note}</small>}
    </dd>
  </div>
);

/** What matters first, each figure with its why. */
const Strip = ({ project }: Of) => {
  const { t } = useTranslation();
  const { wageFigures, wageAccount, accountForecast, headcounts, fiveSystems } = project;
  const defined = (of: 'arrears' | 'balance' | 'roster', at?: string | null) => (
    <Why title={t(`dossier.strip.${of}`)}>
      <Definition says={t(`dossier.define.${of}`)} at={at} />
    </Why>
  );
  const isOwing = wageFigures !== null && wageFigures.arrearsFen !== '0';
  return (
    <dl className="strip">
      <Figure
        name={t('dossier.strip.arrears')}
        value={
          <span className={isOwing ? 'owing' : undefined}>{wageFigures ? yuan(wageFigures.arrearsFen) : '—'}</span>
        }
        note={isOwing && t('dossier.strip.ofPeople', { count: wageFigures.workersOwed })}
        why={defined('arrears', wageFigures?.foundAt)}
      />
      <Figure
        name={t('dossier.strip.balance')}
        value={wageAccount ? yuan(wageAccount.balanceFen) : t('dossier.none')}
        why={defined('balance')}
      />
      <Figure
        name={t('dossier.strip.short')}
        value={
          accountForecast?.shortOn ? (
            <span className="owing">{accountForecast.shortOn}</span>
          ) : accountForecast && !accountForecast.missing ? (
            t('dossier.strip.enough')
          ) : (
            '—'
          )
        }
        why={accountForecast && <WhyForecast project={project.code} title={t('dossier.strip.short')} />}
      />
      <Figure name={t('dossier.strip.roster')} value={headcounts?.at(-1)?.onRoster ?? '—'} why={defined('roster')} />
      <Figure
        name={t('dossier.strip.systems')}
        value={fiveSystems ? `${fiveSystems.met} / ${fiveSystems.systems.length}` : '—'}
      />
    </dl>
  );
};

const Head = ({ project, day }: Of & { readonly day: string | null }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { office, account } = useSession();
  const { role } = account;
  const navigate = useNavigate();
  const { area, sector, code, name, warningLevel } = project;
  const place = [wordOf('Sector', sector), area?.parent?.name, area?.name ?? area?.code];
  return (
    <Flex justify="space-between" align="start" gap={12} wrap>
      <div>
        <p className="printed">{t('dossier.printed', { office: office.name, day })}</p>
        <Flex align="center" gap={10} wrap>
          <Typography.Title level={1} className="dossier-name">
            {name}
          </Typography.Title>
          <Level of={warningLevel} />
        </Flex>
        <p className="soft figure dossier-place">
          {[code, ...place].filter(Boolean).join(' · ')}
          <AmendFact
            project={project}
            name="standing"
            says={t('amend.standing')}
            stands={[name, ...place].filter(Boolean).join(' · ')}
          />
        </p>
      </div>
      <Flex gap={8} wrap className="no-print">
        {(role === 'OFFICE' || role === 'DEPARTMENT') && (
          <Begin
            act="orderPropose"
            says={t('casework.correctionOrder')}
            initial={{
              kind: 'RECTIFICATION',
              projectCode: code,
              enterprise: project.contractor?.creditCode,
              party: 'GENERAL_CONTRACTOR',
              areaCode: area?.code,
              sector,
              filedOn: day ?? undefined,
            }}
            onBegun={({ code: order }) => navigate({ to: '/orders/$code', params: { code: String(order) } })}
          />
        )}
        <Button size="small" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('dossier.print')}
        </Button>
      </Flex>
    </Flex>
  );
};

/** One project, one page: all that is known of it, and what to do about it; it prints on A4. */
export const Dossier = () => {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { role } = useSession().account;
  const { data, loading, error, refetch } = useQuery(parsedOf(DossierQuestion), {
    variables: { code, authority: role !== 'CONTRACTOR', office: role === 'OFFICE' },
  });
  const project = data?.project;
  if (data && !project && !error) return <Nothing says={t('dossier.notFound')} />;
  return (
    <Screen loading={loading} fault={error} isBare={!project} again={() => void refetch()}>
      {project && (
        <article className="dossier">
          <Head project={project} day={data.businessDay} />
          <Strip project={project} />
          <div className="sheets">
            <div className="sheets-main">
              <Warnings project={project} />
              <AccountSheet project={project} />
              <WageMonths project={project} />
              <PeopleSheet project={project} />
            </div>
            <div className="sheets-side">
              <SiteActs of={project} />
              <Parties project={project} />
              <SystemsSheet project={project} />
              <DepositSheet project={project} />
              {project.contractor && <CreditSheet of={project.contractor.creditCode} />}
              <Work project={project} />
              <Changes project={project} />
            </div>
          </div>
        </article>
      )}
    </Screen>
  );
};
