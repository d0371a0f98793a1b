import { Home as HomeQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Level, Screen } from '../../look';
import { LineState, useLive } from '../../live';
import { comparedDays, keepDay, likelyDay } from './days';
import { FigureCard } from './figure-card';
import { figuresOf } from './figures';
import './home.css';
import { MustDo } from './must-do';

/** After something happened the home waits for what comes with it, and asks once. */
const SETTLES_MS = 5_000;

/** Asks again once it is quiet after something happened. */
const useQuietly = (ask: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, SETTLES_MS);
  };
};

const moment = (at: string): string =>
  new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(
    new Date(at),
  );

/** What an office, a department or a town sees first: what must be done today, then six figures, in one request. */
export const OfficeHome = () => {
  const { t, i18n } = useTranslation();
  const [day, setDay] = useState(likelyDay);
  const { data, loading, error, refetch } = useQuery(parsedOf(HomeQuery), {
    variables: comparedDays(day),
    fetchPolicy: 'cache-and-network',
  });
  const today = data?.businessDay;
  useEffect(() => {
    if (!today || today === day) return;
    keepDay(today);
    setDay(today);
  }, [today, day]);
  const again = (): void => void refetch();
  const quietly = useQuietly(again);
  useLive('cases', { onHappened: quietly, onGap: again });
  const weekday = (on: string): string =>
    new Intl.DateTimeFormat(i18n.language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(on),
    );
  const area = data?.homeArea;
  const foundAt = area?.wageFigures?.foundAt;
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={again}>
      <header className="screen-head">
        <div>
          <h1>{t('home.title')}</h1>
          {today && <p>{[area?.name, weekday(today)].filter(Boolean).join(' · ')}</p>}
        </div>
        <div className="head-signs">
          {area?.standingWarnings?.map(({ level, count }) => (
            <Link key={level} to={`/warnings?levels=${encodeURIComponent(JSON.stringify([level]))}`} className="figure">
              <Level of={level} /> {count}
            </Link>
          ))}
          <LineState of="cases" />
        </div>
      </header>
      {data?.mustDo && today && <MustDo of={data.mustDo.nodes} total={data.mustDo.totalCount} today={today} />}
      {data && (
        <section aria-label={t('home.figures')} className="figure-grid">
          {figuresOf(data).map((figure) => (
            <FigureCard
              key={figure.key}
              of={figure}
              before={comparedDays(day).monthAgo}
              asOf={figure.key === 'owed' && foundAt ? moment(foundAt) : (today ?? '')}
            />
          ))}
        </section>
      )}
    </Screen>
  );
};
