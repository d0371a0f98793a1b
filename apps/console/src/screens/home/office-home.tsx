import { Home as HomeQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Level, momentInChina, Screen } from '../../look';
import { LiveSign, useFollowed } from '../../live';
import { FigureCard } from './figure-card';
import { figuresOf } from './figures';
import './home.css';
import { MustDo } from './must-do';
import { useDays } from './use-days';

/** A day in full, with its weekday. */
const useFullDay = (language: string): ((on: string) => string) =>
  useMemo(() => {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const inFull = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    return (on) => inFull.format(new Date(on));
  }, [language]);

/** What an office, a department or a town sees first: what must be done today, then six figures, in one request. */
export const OfficeHome = () => {
  const { t, i18n } = useTranslation();
  const { days, told } = useDays();
  const { data, loading, error, refetch } = useQuery(parsedOf(HomeQuery), {
    variables: days,
    fetchPolicy: 'cache-and-network',
  });
  const today = data?.businessDay;
  useEffect(() => told(today), [told, today]);
  const again = (): void => void refetch();
  useFollowed('cases', again);
  const fullDay = useFullDay(i18n.language);
  const area = data?.homeArea;
  const foundAt = area?.wageFigures?.foundAt;
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={again}>
      <header className="screen-head">
        <div>
          <h1>{t('home.title')}</h1>
          {today && <p>{[area?.name, fullDay(today)].filter(Boolean).join(' · ')}</p>}
        </div>
        <div className="head-signs">
          {area?.standingWarnings?.map(({ level, count }) => (
            <Link key={level} to="/warnings" search={{ levels: [level], area: area.code }} className="figure">
              <Level of={level} /> {count}
            </Link>
          ))}
          <LiveSign of="cases" />
        </div>
      </header>
      {data?.mustDo && <MustDo of={data.mustDo.nodes} total={data.mustDo.totalCount} through={days.today} />}
      {data && (
        <section aria-label={t('home.figures')} className="figure-grid">
          {figuresOf(data, days).map((figure) => (
            <FigureCard
              key={figure.key}
              of={figure}
              before={days.monthAgo}
              asOf={figure.key === 'owed' && foundAt ? momentInChina(foundAt) : (today ?? '')}
            />
          ))}
        </section>
      )}
    </Screen>
  );
};
