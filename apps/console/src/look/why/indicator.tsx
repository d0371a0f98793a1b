import { IndicatorWhy } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import { Nothing, Screen } from '../states';
import { WhyParts } from './parts';
import { Why } from './why';

type Asked = { readonly project: string; readonly code: string };

const Reasons = ({ project, code }: Asked) => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const { data, loading, error, refetch } = useQuery(parsedOf(IndicatorWhy), {
    variables: { project, origins: role === 'OFFICE', clues: role !== 'CONTRACTOR' },
    // Reasons are of now, and what a list keeps of the same indicators is not touched.
    fetchPolicy: 'no-cache',
  });
  const of = data?.project;
  const standing = [...(of?.indicators ?? []), ...(of?.wageIndicators ?? []), ...(of?.clueIndicators ?? [])];
  const found = standing.find((indicator) => indicator.code === code);
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      {found?.missing && <p className="why-says">{t('why.missing', { what: found.missing })}</p>}
      {found ? <WhyParts why={found.why} asOf={data?.businessDay ?? null} /> : <Nothing says={t('why.cleared')} />}
    </Screen>
  );
};

type WhyIndicatorProps = Asked & { readonly title: string; readonly shown?: ReactNode };

/** Why an indicator stands on a project today. */
export const WhyIndicator = ({ project, code, title, shown }: WhyIndicatorProps) => (
  <Why title={`${code} ${title}`} {...(shown === undefined ? {} : { shown })}>
    <Reasons project={project} code={code} />
  </Why>
);
