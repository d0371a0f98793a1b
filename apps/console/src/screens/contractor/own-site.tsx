import { OwnSite as OwnSiteQuery, type OwnSiteQuery as Found } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Level, Nothing, Screen, useSaid, WhyIndicator } from '../../look';
import './contractor.css';
import { Months } from './months';
import { OfficePhone, OfSubcontractors } from './owner';
import { SharedMonths } from './shared-months';
import { Stays } from './stays';

type Site = NonNullable<Found['project']>;

/** What warns by the figures of the own people alone. */
const Warnings = ({ of: { code, wageIndicators } }: { readonly of: Site }) => {
  const { t } = useTranslation();
  const said = useSaid();
  if (!wageIndicators) return <Nothing says={t('state.partial')} />;
  if (wageIndicators.length === 0) return <Nothing says={t('contractor.own.calm')} />;
  return (
    <ul className="cards">
      {wageIndicators.map((indicator) => (
        <li key={indicator.code}>
          <Level of={indicator.raisedLevel ?? indicator.level} /> <strong>{said(indicator.title)}</strong>{' '}
          <span className="soft">{indicator.figures.map(said).join('；')}</span>
          <WhyIndicator project={code} code={indicator.code} title={said(indicator.title)} />
        </li>
      ))}
    </ul>
  );
};

const Shown = ({ of: site, today }: { readonly of: Site; readonly today: string }) => {
  const { t } = useTranslation();
  const { code, name, area, contractor, wageMonths, sharedMonths, roster, headcounts } = site;
  const present = headcounts?.at(-1);
  return (
    <>
      <div>
        <Typography.Title level={1} style={{ margin: 0 }}>
          {name}
        </Typography.Title>
        <span className="soft">
          {[code, area?.name ?? area?.code, t('contractor.own.by', { contractor: contractor.name })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <p className="soft">{t('contractor.own.says')}</p>
      <Typography.Title level={2}>{t('contractor.months')}</Typography.Title>
      {wageMonths ? (
        <Months
          of={wageMonths.nodes}
          today={today}
          toLines={(month) => (
            <Link to="/projects/$code/months/$month" params={{ code, month }}>
              {month}
            </Link>
          )}
        />
      ) : (
        <Nothing says={t('state.partial')} />
      )}
      {sharedMonths && <SharedMonths of={sharedMonths} />}
      <Typography.Title level={2}>{t('contractor.warnings')}</Typography.Title>
      <Warnings of={site} />
      <Typography.Title level={2}>
        {t('contractor.own.people')} <span className="soft">{roster?.totalCount}</span>
      </Typography.Title>
      {present && <p className="soft">{t('contractor.own.present', { ...present })}</p>}
      {roster ? <Stays of={roster.nodes} /> : <Nothing says={t('state.partial')} />}
      <p className="soft">
        {t('contractor.own.wrong', { contractor: contractor.name })} <OfficePhone />
      </p>
    </>
  );
};

const OneSite = () => {
  const { t } = useTranslation();
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const { data, loading, error, refetch } = useQuery(parsedOf(OwnSiteQuery), { variables: { code } });
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      {data?.project ? (
        <Shown of={data.project} today={data.businessDay ?? ''} />
      ) : (
        <Nothing says={t('contractor.own.unknown')} />
      )}
    </Screen>
  );
};

/** One site of a subcontractor: months of its own people, what warns of them, who they are. */
export const OwnSite = () => (
  <OfSubcontractors>
    <OneSite />
  </OfSubcontractors>
);
