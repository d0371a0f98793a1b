import { OwnSites as OwnSitesQuery, type OwnSitesQuery as Found } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Level, Nothing, Screen, yuan } from '../../look';
import './contractor.css';
import { OfSubcontractors } from './owner';

type Site = NonNullable<Found['projects']>['nodes'][number];

const OneSite = ({ of: { code, name, area, contractor, wageFigures } }: { readonly of: Site }) => {
  const { t } = useTranslation();
  return (
    <Card size="small">
      <Flex vertical gap={8} align="start">
        <strong>
          <Link to="/sites/$code" params={{ code }}>
            {name}
          </Link>
        </strong>
        <span className="soft">
          {[area?.name ?? area?.code, t('contractor.own.by', { contractor: contractor.name })]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {wageFigures ? (
          <>
            <Flex gap={8} wrap>
              {wageFigures.warnings
                .filter(({ count }) => count > 0)
                .map(({ level, count }) => (
                  <span key={level}>
                    <Level of={level} /> {count}
                  </span>
                ))}
            </Flex>
            <span className="soft">
              {t('contractor.figures', {
                workers: wageFigures.workers,
                owed: wageFigures.workersOwed,
                amount: yuan(wageFigures.arrearsFen),
              })}
            </span>
          </>
        ) : (
          <span className="soft">{t('state.partial')}</span>
        )}
      </Flex>
    </Card>
  );
};

const Sites = () => {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(parsedOf(OwnSitesQuery));
  const sites = data?.projects?.nodes ?? [];
  return (
    <Screen loading={loading} fault={error} isBare={!data?.projects} again={() => void refetch()}>
      <Typography.Title level={1} style={{ margin: 0 }}>
        {t('contractor.own.title')}
      </Typography.Title>
      <p className="soft">{t('contractor.own.says')}</p>
      {sites.length === 0 ? (
        <Nothing says={t('contractor.own.none')} />
      ) : (
        <ul className="tiles">
          {sites.map((site) => (
            <li key={site.code}>
              <OneSite of={site} />
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
};

/** The sites where a subcontractor's people work, with what they are owed. */
export const OwnSites = () => (
  <OfSubcontractors>
    <Sites />
  </OfSubcontractors>
);
