import { IndicatorWhy, type IndicatorWhyQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import { Level } from '../level';
import { Nothing, Screen } from '../states';
import { WhyParts } from './parts';
import { Why } from './why';

type Asked = {
  readonly project: string;
  readonly code: string;
  /** The day that is asked about first; today's unless given. */
  readonly on?: string | undefined;
  /** The moment at which what stood on a day was told, where that is known: by it the day is asked about as it was known then. */
  readonly toldAt?: ((day: string) => string | undefined) | undefined;
};

type WhenProps = {
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
  readonly isAsKnownThen: boolean | undefined;
  readonly onKnown: (isThen: boolean) => void;
};

/** Which day is asked about, and whether with what was known then. */
const When = ({ day, today, onDay, isAsKnownThen, onKnown }: WhenProps) => {
  const { t } = useTranslation();
  return (
    <div className="why-when no-print">
      <label>
        {t('why.on')}{' '}
        <Input type="date" max={today} value={day} onChange={({ target }) => onDay(target.value || today)} />
      </label>
      {isAsKnownThen !== undefined && (
        <label>
          <input type="checkbox" checked={isAsKnownThen} onChange={({ target }) => onKnown(target.checked)} />{' '}
          {t('why.asKnownThen')}
        </label>
      )}
    </div>
  );
};

type Whole = NonNullable<IndicatorWhyQuery['project']>;

const foundIn = ({ indicators, wageIndicators, clueIndicators }: Whole, code: string) =>
  [...(indicators ?? []), ...(wageIndicators ?? []), ...(clueIndicators ?? [])].find(
    (indicator) => indicator.code === code,
  );

/** The level and its reasons, or that it does not stand. */
const Found = ({ found, asOf, none }: { found: ReturnType<typeof foundIn>; asOf: string; none: string }) => {
  const { t } = useTranslation();
  if (!found) return <Nothing says={none} />;
  return (
    <>
      <div>
        <Level of={found.raisedLevel ?? found.level} />
      </div>
      {found.missing && <p className="why-says">{t('why.missing', { what: found.missing })}</p>}
      <WhyParts why={found.why} asOf={asOf} />
    </>
  );
};

const Reasons = ({ project, code, on, toldAt }: Asked) => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const [day, setDay] = useState(on);
  const [isThen, setThen] = useState(false);
  const moment = day && toldAt?.(day);
  const { data, loading, error, refetch } = useQuery(parsedOf(IndicatorWhy), {
    variables: {
      ...{ project, origins: role === 'OFFICE', site: role !== 'SUBCONTRACTOR' },
      clues: role !== 'CONTRACTOR' && role !== 'SUBCONTRACTOR',
      ...{ on: day ?? null, knownAt: (isThen && moment) || null },
    },
    // Reasons are of now, and what a list keeps of the same indicators is not touched.
    fetchPolicy: 'no-cache',
  });
  const today = data?.businessDay ?? '';
  const asOf = day ?? today;
  return (
    <>
      <When {...{ day: asOf, today, onDay: setDay, onKnown: setThen }} isAsKnownThen={moment ? isThen : undefined} />
      <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
        <Found
          found={data?.project ? foundIn(data.project, code) : undefined}
          asOf={asOf}
          none={t(day ? 'why.notThen' : 'why.cleared')}
        />
      </Screen>
    </>
  );
};

type WhyIndicatorProps = Asked & { readonly title: string; readonly shown?: ReactNode };

/** Why an indicator stands on a project, today or on a day that has passed. */
export const WhyIndicator = ({ title, shown, ...asked }: WhyIndicatorProps) => (
  <Why title={`${asked.code} ${title}`} {...(shown === undefined ? {} : { shown })}>
    <Reasons {...asked} />
  </Why>
);
