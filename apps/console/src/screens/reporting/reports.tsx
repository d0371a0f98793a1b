import { HomePlace, Reports, type ReportsQuery } from '@anxin/client';
import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Flex, Input, Select, Tabs, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Screen } from '../../look';
import '../casework/casework.css';
import { useValues } from '../casework/filters';
import type { ReportSearch } from '../casework/searches';
import { Ageing } from './ageing';
import type { Where } from './behind';
import { Cycles } from './cycles';
import { Channels, LeadTimes, Ranking, Rates, WorkFigures } from './figures';
import { type Span, spanOf, usualSpans } from './period';
import { Scorecards } from './scorecards';
import './reports.css';
import { speakToo } from '../../words';
import { reports } from '../../words/reports';

speakToo(reports);

const route = getRouteApi('/reports');

type Place = { readonly code: string; readonly name: string | null; readonly children?: readonly Place[] | null };

type AskedFor = Where & { readonly rate: string };

type ShownProps = {
  readonly of: ReportsQuery;
  readonly where: Where;
  readonly rate: string;
  readonly onRate: (rate: string) => void;
};

const Shown = ({ of, where, rate, onRate }: ShownProps) => {
  const { t } = useTranslation();
  const values = useValues();
  return (
    <Tabs
      items={[
        {
          key: 'work',
          label: t('reports.tab.work'),
          children: (
            <>
              <WorkFigures of={of} where={where} />
              <h2 className="part-title">{t('reports.rates')}</h2>
              <Rates of={of} where={where} />
            </>
          ),
        },
        { key: 'ageing', label: t('reports.tab.ageing'), children: <Ageing of={of} area={where.area} /> },
        { key: 'channels', label: t('reports.tab.channels'), children: <Channels of={of} where={where} /> },
        { key: 'lead', label: t('reports.tab.lead'), children: <LeadTimes of={of} /> },
        {
          key: 'ranking',
          label: t('reports.tab.ranking'),
          children: (
            <Flex vertical gap={12}>
              <Select
                style={{ width: 240 }}
                aria-label={t('reports.rate')}
                options={values('RateOf')}
                value={rate}
                onChange={onRate}
              />
              <Ranking of={of} />
            </Flex>
          ),
        },
        { key: 'cycles', label: t('reports.tab.cycles'), children: <Cycles of={of} /> },
      ]}
    />
  );
};

const Asked = ({ area, span, today, rate, onRate }: AskedFor & { readonly onRate: (rate: string) => void }) => {
  const month = span.to.slice(0, 7);
  const { data, previousData, loading, error, refetch } = useQuery(parsedOf(Reports), {
    variables: { area, ...span, rate: rate as 'CLOSING', month, period: month },
  });
  const of = data ?? previousData;
  return (
    <Screen loading={loading} fault={error} isBare={!of} again={() => void refetch()}>
      {of && <Shown of={of} where={{ area, span, today }} rate={rate} onRate={onRate} />}
    </Screen>
  );
};

const Chooser = ({
  places,
  area,
  span,
  businessDay,
  change,
}: {
  places: readonly Place[];
  area: string;
  span: Span;
  businessDay: string;
  change: (part: ReportSearch) => void;
}) => {
  const { t } = useTranslation();
  const day = (name: 'from' | 'to') => (
    <Input
      type="date"
      aria-label={t(`reports.${name}`)}
      style={{ width: 160 }}
      value={span[name]}
      onChange={({ target }) => target.value && change({ ...span, [name]: target.value })}
    />
  );
  return (
    <div className="filters no-print" role="search" aria-label={t('casework.filters')}>
      <Select
        aria-label={t('matter.fact.area')}
        style={{ minWidth: 180 }}
        showSearch={{ optionFilterProp: 'label' }}
        options={places.map(({ code, name }) => ({ value: code, label: name ?? code }))}
        value={area}
        onChange={(code: string) => change({ area: code })}
      />
      {day('from')}
      <span aria-hidden>—</span>
      {day('to')}
      {usualSpans(businessDay).map(([name, usual]) => (
        <Button key={name} onClick={() => change(usual)}>
          {t(`reports.span.${name}`)}
        </Button>
      ))}
      <Button
        type="primary"
        icon={<DownloadOutlined />}
        href={`/services/cases/exports/reports.xlsx?${new URLSearchParams({ area, ...span }).toString()}`}
      >
        {t('reports.export')}
      </Button>
    </div>
  );
};

/** What was done in a span of days, how soon, and who stands where; the span and the area are in the address. */
export const ReportsScreen = () => {
  const { t } = useTranslation();
  const search: ReportSearch = route.useSearch();
  const navigate = useNavigate({ from: '/reports' });
  const { data, loading, error, refetch } = useQuery(parsedOf(HomePlace));
  const change = (part: ReportSearch) => void navigate({ search: { ...search, ...part } });
  const home = data?.homeArea;
  const area = search.area ?? home?.code;
  const rate = search.rate ?? 'CLOSING';
  const businessDay = data?.businessDay ?? '';
  const span = spanOf(search, businessDay);
  return (
    <Screen loading={loading} fault={error} isBare={!area} again={() => void refetch()}>
      <Typography.Title level={1} className="matter-title">
        {t('casework.reports')}
      </Typography.Title>
      {area && businessDay && (
        <>
          <Chooser
            places={home ? [home, ...(home.children ?? [])] : []}
            area={area}
            span={span}
            businessDay={businessDay}
            change={change}
          />
          <Asked
            area={area}
            span={span}
            today={businessDay}
            rate={rate}
            onRate={(chosen) => change({ rate: chosen })}
          />
          <Scorecards area={area} />
        </>
      )}
    </Screen>
  );
};
