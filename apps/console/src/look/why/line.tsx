import { ForecastWhy, LineWhy, WarningWhy, type WhyPartsFragment } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import { Nothing, Screen } from '../states';
import { WhyParts } from './parts';
import { Why } from './why';

type AnswerProps = {
  readonly loading: boolean;
  readonly fault: unknown;
  readonly again: () => void;
  readonly why: WhyPartsFragment | null | undefined;
  readonly on: string | null | undefined;
};

const Answer = ({ loading, fault, again, why, on }: AnswerProps) => {
  const { t } = useTranslation();
  return (
    <Screen loading={loading} fault={fault} isBare={!why} again={again}>
      {why ? <WhyParts why={why} asOf={on ?? null} /> : <Nothing says={t('why.none')} />}
    </Screen>
  );
};

const useOrigins = (): boolean => useSession().account.role === 'OFFICE';

type Line = { readonly project: string; readonly month: string; readonly worker: string };

const LineReasons = (line: Line) => {
  const { data, loading, error, refetch } = useQuery(parsedOf(LineWhy), {
    variables: { ...line, origins: useOrigins() },
    fetchPolicy: 'no-cache',
  });
  const why = data?.project?.wageLines?.nodes[0]?.why;
  return <Answer loading={loading} fault={error} again={() => void refetch()} why={why} on={data?.businessDay} />;
};

/** Why a worker is owed what a line says. */
export const WhyLine = ({ title, shown, ...line }: Line & { readonly title: string; readonly shown?: ReactNode }) => (
  <Why title={title} {...(shown === undefined ? {} : { shown })}>
    <LineReasons {...line} />
  </Why>
);

const ForecastReasons = ({ project }: Pick<Line, 'project'>) => {
  const { data, loading, error, refetch } = useQuery(parsedOf(ForecastWhy), {
    variables: { project, origins: useOrigins() },
    fetchPolicy: 'no-cache',
  });
  const why = data?.project?.accountForecast?.why;
  return <Answer loading={loading} fault={error} again={() => void refetch()} why={why} on={data?.businessDay} />;
};

/** Why an account runs short on the day that is named. */
export const WhyForecast = ({ project, title }: { readonly project: string; readonly title: string }) => (
  <Why title={title}>
    <ForecastReasons project={project} />
  </Why>
);

const WarningReasons = ({ id }: { readonly id: string }) => {
  const { data, loading, error, refetch } = useQuery(parsedOf(WarningWhy), {
    variables: { id, origins: useOrigins() },
    fetchPolicy: 'no-cache',
  });
  const warning = data?.warning;
  return <Answer loading={loading} fault={error} again={() => void refetch()} why={warning?.why} on={warning?.since} />;
};

/** Why a warning stands that rests on what other departments know, as of the day since which it is at its level. */
export const WhyWarning = ({
  id,
  title,
  shown,
}: {
  readonly id: string;
  readonly title: string;
  readonly shown: ReactNode;
}) => (
  <Why title={title} shown={shown}>
    <WarningReasons id={id} />
  </Why>
);
