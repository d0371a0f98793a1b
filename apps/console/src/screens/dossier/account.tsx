import { WarningFilled } from '@ant-design/icons';
import { AccountMovements, type DossierQuery } from '@anxin/client';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListed, useSession } from '../../api';
import { Chart, type Column, type Ink, Listing, Money, Screen, Told, useWordOf, WhyForecast, yuan } from '../../look';
import { AmendFact } from './amend/amend-fact';
import { Facts, Sheet, SmallTable } from './sheet';

type Project = NonNullable<DossierQuery['project']>;
type Forecast = NonNullable<Project['accountForecast']>;
type Account = NonNullable<Project['wageAccount']>;
type Row = NonNullable<NonNullable<Account['balances']>>[number];
type Point = readonly [day: string, yuan: number];

/** Drawn alone: amounts are shown and added up as the API has them. */
const inYuan = (fen: string): number => Number(fen) / 100;

const ahead = (forecast: Forecast, key: 'balanceFen' | 'fundedBalanceFen'): readonly Point[] => [
  [forecast.on, inYuan(forecast.balanceFen)],
  ...forecast.movements.map((movement): Point => [movement.on, inYuan(movement[key])]),
];

const lineOf = (name: string, color: string, data: readonly Point[], dashed = false) => ({
  name,
  type: 'line' as const,
  step: 'end' as const,
  symbol: 'none',
  data: data.map((point) => [...point]),
  lineStyle: { color, width: 2, type: dashed ? ('dashed' as const) : ('solid' as const) },
  itemStyle: { color },
});

const useCurve = (balances: readonly Row[], forecast: Forecast | null) => {
  const { t } = useTranslation();
  return useCallback(
    (ink: Ink) => {
      const short = forecast?.shortOn;
      const past = balances.map(({ on, balanceFen }): Point => [on, inYuan(balanceFen)]);
      const today: readonly Point[] = forecast ? [[forecast.on, inYuan(forecast.balanceFen)]] : [];
      return {
        grid: { left: 12, right: 16, top: 34, bottom: 8, containLabel: true },
        legend: { top: 0, left: 0, textStyle: { color: ink['ink-soft'] }, icon: 'roundRect', itemHeight: 3 },
        tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => yuan(String(Math.round(Number(value) * 100))) },
        xAxis: {
          type: 'time',
          axisLine: { lineStyle: { color: ink.line } },
          axisLabel: { formatter: '{yyyy}-{MM}', hideOverlap: true },
        },
        yAxis: {
          type: 'value',
          splitLine: { lineStyle: { color: ink.line } },
          axisLabel: { formatter: (value: number) => value.toLocaleString('en') },
        },
        series: [
          {
            ...lineOf(t('dossier.balanceLine'), ink.accent, [...past, ...today]),
            ...(short
              ? {
                  markLine: {
                    symbol: 'none',
                    lineStyle: { color: ink.red, width: 1.5 },
                    label: { formatter: short, color: ink.red, position: 'insideEndTop' },
                    data: [{ xAxis: short }],
                  },
                }
              : {}),
          },
          ...(forecast
            ? [
                lineOf(t('dossier.forecastLine'), ink.red, ahead(forecast, 'balanceFen'), true),
                lineOf(t('dossier.fundedLine'), ink.calm, ahead(forecast, 'fundedBalanceFen'), true),
              ]
            : []),
        ],
      };
    },
    [balances, forecast, t],
  );
};

/** Until when the account carries the payroll, in words. */
const Carries = ({ forecast, project }: { readonly forecast: Forecast; readonly project: Project }) => {
  const { t } = useTranslation();
  const { missing, shortOn, fundedShortOn, payrollFen, basisMonths } = forecast;
  if (missing) return <p>{t('dossier.forecastMissing')}</p>;
  return (
    <p className="carries">
      {shortOn ? (
        <strong className="owing">
          <WarningFilled aria-hidden /> {t('dossier.shortOn', { day: shortOn })}
        </strong>
      ) : (
        t('dossier.enough')
      )}{' '}
      {shortOn && (fundedShortOn ? t('dossier.fundedShort', { day: fundedShortOn }) : t('dossier.fundedEnough'))}{' '}
      {payrollFen && t('dossier.payrollMean', { amount: yuan(payrollFen), months: basisMonths.join('、') })}
      <WhyForecast project={project.code} title={`${t('dossier.account')} · ${project.name}`} />
    </p>
  );
};

const Ahead = ({ forecast }: { readonly forecast: Forecast }) => {
  const { t } = useTranslation();
  if (forecast.movements.length === 0) return null;
  return (
    <SmallTable
      label={t('dossier.ahead')}
      heads={[
        t('dossier.on'),
        t('dossier.ahead'),
        t('dossier.amount'),
        t('dossier.balanceAfter'),
        t('dossier.fundedAfter'),
      ]}
      amounts={[2, 3, 4]}
      rows={forecast.movements.map(({ on, kind, amountFen, balanceFen, fundedBalanceFen }, at) => ({
        key: `${on} ${at}`,
        cells: [
          on,
          t(kind === 'PAYROLL' && on === forecast.on ? 'dossier.kind.NOW' : `dossier.kind.${kind}`),
          <Money key="amount" fen={amountFen} />,
          <span key="balance" className={balanceFen.startsWith('-') ? 'owing' : undefined}>
            <Money fen={balanceFen} />
          </span>,
          <span key="funded" className={fundedBalanceFen.startsWith('-') ? 'owing' : undefined}>
            <Money fen={fundedBalanceFen} />
          </span>,
        ],
      }))}
    />
  );
};

const Movements = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { page, rows, total, loading, fault, again, more } = useListed(
    AccountMovements,
    { variables: { code, first: 50 }, fetchPolicy: 'no-cache' },
    ({ project }) => project?.wageAccount?.movements,
  );
  type Movement = (typeof rows)[number];
  const columns: readonly Column<Movement>[] = [
    { key: 'postedAt', title: t('dossier.postedAt'), of: ({ postedAt }) => <span className="figure">{postedAt}</span> },
    { key: 'direction', title: t('dossier.direction'), of: ({ direction }) => wordOf('Direction', direction) },
    { key: 'amount', title: t('dossier.amount'), align: 'right', of: ({ amountFen }) => <Money fen={amountFen} /> },
    {
      key: 'counterparty',
      title: t('dossier.counterparty'),
      of: ({ counterpartyNameMasked: name, counterpartyAccountMasked: account }) =>
        [name, account].filter(Boolean).join(' ') || '—',
    },
    { key: 'purpose', title: t('dossier.purpose'), of: ({ purpose }) => purpose ?? '—' },
  ];
  return (
    <Screen loading={loading} fault={fault} isBare={!page} again={again}>
      <Listing
        label={t('dossier.movements')}
        columns={columns}
        rows={rows}
        keyOf={({ bankSerial }) => bankSerial}
        total={total}
        loading={loading}
        more={more}
        empty={t('dossier.noAccount')}
      />
    </Screen>
  );
};

const AccountFacts = ({ project, account }: { readonly project: Project; readonly account: Account }) => {
  const { t } = useTranslation();
  const amend = (name: 'accountNo' | 'openedOn', stands: string | null) => (
    <AmendFact project={project} name={name} says={t(`dossier.${name}`)} stands={stands} />
  );
  const { accountNoMasked, openedOn, balanceFen } = account;
  return (
    <Facts
      of={[
        [
          t('dossier.accountNo'),
          <span key="no" className="figure">
            {accountNoMasked}
          </span>,
          amend('accountNo', accountNoMasked),
        ],
        [t('dossier.openedOn'), openedOn, amend('openedOn', openedOn)],
        [t('dossier.strip.balance'), t('dossier.yuan', { amount: yuan(balanceFen) })],
      ]}
    />
  );
};

/** The wage account: how its balance went, what lies ahead, and when it runs short. */
export const AccountSheet = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const [open, setOpen] = useState(false);
  const { wageAccount: account, accountForecast: forecast } = project;
  const curve = useCurve(account?.balances ?? [], forecast);
  return (
    <Sheet title={t('dossier.account')}>
      {account ? (
        <>
          <AccountFacts project={project} account={account} />
          {forecast && <Carries forecast={forecast} project={project} />}
          <Chart label={t('dossier.accountChart')} option={curve} height={250} />
          {forecast && <Ahead forecast={forecast} />}
          {/* What single payments were is not a town's to see. */}
          {role !== 'TOWN' && (
            <div className="no-print">
              {open ? (
                <Movements code={project.code} />
              ) : (
                <Button size="small" onClick={() => setOpen(true)}>
                  {t('dossier.showMovements')}
                </Button>
              )}
            </div>
          )}
        </>
      ) : (
        <p>
          <Told value={null} none={t('dossier.noAccount')} />
        </p>
      )}
    </Sheet>
  );
};
