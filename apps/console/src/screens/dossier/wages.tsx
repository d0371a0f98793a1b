import type { DossierQuery } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type Ink, Money, Told, useIsWhole } from '../../look';
import { Sheet, SmallTable } from './sheet';

type Project = NonNullable<DossierQuery['project']>;
type Headcount = NonNullable<Project['headcounts']>[number];

/** Wages month by month; each leads to its people. */
export const WageMonths = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  const months = project.wageMonths?.nodes ?? [];
  return (
    <Sheet title={t('dossier.months')}>
      {months.length === 0 ? (
        <p>
          <Told value={null} none={t('dossier.noMonths')} />
        </p>
      ) : (
        <SmallTable
          label={t('dossier.months')}
          heads={[
            t('dossier.month'),
            t('dossier.lines'),
            t('dossier.payable'),
            t('dossier.paid'),
            t('dossier.owed'),
            t('dossier.due'),
          ]}
          amounts={[1, 2, 3, 4]}
          rows={months.toReversed().map(({ payMonth, lines, payableFen, paidFen, arrearsFen, dueOn }) => ({
            key: payMonth,
            cells: [
              <Link key="month" to="/projects/$code/months/$month" params={{ code: project.code, month: payMonth }}>
                {payMonth}
              </Link>,
              lines,
              <Money key="payable" fen={payableFen} />,
              <Money key="paid" fen={paidFen} />,
              <span key="owed" className={arrearsFen === '0' ? undefined : 'owing'}>
                <Money fen={arrearsFen} />
              </span>,
              dueOn ?? '—',
            ],
          }))}
        />
      )}
    </Sheet>
  );
};

const mostPresent = (days: readonly Headcount[]): Headcount | undefined =>
  days.reduce<Headcount | undefined>((most, day) => (most && most.present >= day.present ? most : day), undefined);

const useCurve = (days: readonly Headcount[]) => {
  const { t } = useTranslation();
  return useCallback(
    (ink: Ink) => ({
      grid: { left: 12, right: 16, top: 34, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: ink['ink-soft'] }, icon: 'roundRect', itemHeight: 3 },
      tooltip: { trigger: 'axis' },
      xAxis: {
        type: 'time',
        axisLine: { lineStyle: { color: ink.line } },
        axisLabel: { formatter: '{yyyy}-{MM}', hideOverlap: true },
      },
      yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: ink.line } } },
      series: [
        {
          name: t('dossier.onRoster'),
          type: 'line',
          step: 'end',
          symbol: 'none',
          lineStyle: { color: ink.accent, width: 2 },
          itemStyle: { color: ink.accent },
          data: days.map(({ on, onRoster }) => [on, onRoster]),
        },
        {
          name: t('dossier.present'),
          type: 'bar',
          barWidth: '60%',
          itemStyle: { color: ink.calm, opacity: 0.45 },
          data: days.map(({ on, present }) => [on, present]),
        },
      ],
    }),
    [days, t],
  );
};

const LastTold = ({ of }: { readonly of: Project['lastTold'] }) => {
  const { t } = useTranslation();
  const isWhole = useIsWhole();
  if (!of && !isWhole) return null;
  const told = (value: string | null | undefined) => value ?? t('quality.never');
  return (
    <p className="soft figure">
      {t('dossier.lastTold', {
        attendance: told(of?.attendanceOn),
        sheet: told(of?.sheetMonth),
        bank: told(of?.bankReturnOn),
      })}
    </p>
  );
};

/** Who is on the roster and who came, day by day; and what was told last. */
export const PeopleSheet = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  const days = project.headcounts ?? [];
  const curve = useCurve(days);
  const [today, most] = [days.at(-1), mostPresent(days)];
  return (
    <Sheet title={t('dossier.people')}>
      {today && most && (
        <p className="figure">
          {t('dossier.peopleNow', {
            day: today.on,
            roster: today.onRoster,
            present: today.present,
            most: most.present,
            mostOn: most.on,
          })}
        </p>
      )}
      <LastTold of={project.lastTold} />
      <Chart label={t('dossier.peopleChart')} option={curve} height={190} />
    </Sheet>
  );
};
