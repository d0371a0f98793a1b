import { FIGURES } from '@anxin/client';
import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Card, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Definition, KEYED, Money, Nothing, useSaid, useWordOf, Why } from '../../look';
import { useUnit } from '../casework/unit';
import type { OfReports } from './ageing';
import { type Behind, listBehind, listsOfRate, type Where } from './behind';
import { Led } from './led';

/** Which figures of the span stand beside those of the year before. */
const COMPARED: Readonly<Record<string, string>> = {
  received: 'CLUES_RECEIVED',
  casesOpened: 'CASES_OPENED',
  claimants: 'CLAIMANTS',
  claimFen: 'CLAIMED',
};

type InReport = OfReports & { readonly where: Where };

/** What a figure counts, of which days, and the list of it. */
const Counted = ({ says, where, list }: { readonly says: string; readonly where: Where; readonly list?: Behind }) => {
  const { t } = useTranslation();
  return (
    <>
      <Definition says={says} />
      <p>{t('reports.ofSpan', { ...where.span })}</p>
      <p>{list ? <Led by={list}>{t('reports.list')}</Led> : <span className="soft">{t('reports.noList')}</span>}</p>
    </>
  );
};

/** Every figure of the span with its definition, what is behind it, and how it changed against the year before. */
export const WorkFigures = ({ of: { yearOnYear }, where }: InReport) => {
  const { t } = useTranslation();
  const said = useSaid();
  if (!yearOnYear) return <Nothing says={t('reports.none')} />;
  const { now, changes } = yearOnYear;
  const known = FIGURES['WorkFigures'] ?? {};
  const figures = Object.entries(now).flatMap(([name, value]) =>
    name in known && (typeof value !== 'object' || value === null) ? [[name, value] as const] : [],
  );
  const changeOf = (name: string) => changes.find(({ of }) => of === COMPARED[name]);
  return (
    <div className="report-figures">
      {figures.map(([name, value]) => {
        const { says, hint } = known[name] ?? {};
        const change = changeOf(name);
        const list = listBehind(name, where);
        const title = `${said(says)}${name.endsWith('Fen') ? t('reports.yuan') : ''}`;
        return (
          <Card key={name} size="small">
            <div className="soft">{title}</div>
            <div className="report-value figure">
              <Why title={title} shown={name.endsWith('Fen') ? <Money fen={value as string | null} /> : String(value)}>
                <Counted says={hint ? said(hint) : title} where={where} {...(list ? { list } : {})} />
              </Why>
            </div>
            {change?.percent && (
              <div className="soft">
                {change.hasFallen ? <ArrowDownOutlined aria-hidden /> : <ArrowUpOutlined aria-hidden />}{' '}
                {t(change.hasFallen ? 'reports.fell' : 'reports.rose', { percent: change.percent.replace('-', '') })}
              </div>
            )}
            {hint && <div className="report-hint">{said(hint)}</div>}
          </Card>
        );
      })}
    </div>
  );
};

/** Rates with what each divides by what: none stands for another. */
export const Rates = ({ of: { yearOnYear }, where }: InReport) => {
  const { t } = useTranslation();
  const said = useSaid();
  const wordOf = useWordOf();
  return (
    <Table
      size="small"
      rowKey="of"
      pagination={false}
      scroll={{ x: 'max-content' }}
      components={KEYED}
      dataSource={[...(yearOnYear?.now.rates ?? [])]}
      columns={[
        { title: t('reports.rate'), dataIndex: 'of', render: (of: string) => wordOf('RateOf', of) },
        {
          title: t('reports.percent'),
          align: 'right',
          render: (_, { percent }) => <strong className="figure">{percent === null ? '—' : `${percent}%`}</strong>,
        },
        {
          title: t('reports.numerator'),
          render: (_, one) => (
            <Led by={listsOfRate(one.of, where).numerator}>{`${one.numerator} · ${said(one.numeratorIs)}`}</Led>
          ),
        },
        {
          title: t('reports.denominator'),
          render: (_, one) => (
            <Led by={listsOfRate(one.of, where).denominator}>{`${one.denominator} · ${said(one.denominatorIs)}`}</Led>
          ),
        },
      ]}
    />
  );
};

export const Channels = ({ of: { clueChannels }, where }: InReport) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const came = listBehind('received', where);
  return (
    <Table
      size="small"
      rowKey="channel"
      pagination={false}
      scroll={{ x: 'max-content' }}
      components={KEYED}
      dataSource={[...(clueChannels ?? [])]}
      locale={{ emptyText: t('reports.none') }}
      columns={[
        { title: t('casework.channel'), dataIndex: 'channel', render: (one: string) => wordOf('ClueChannel', one) },
        {
          title: t('reports.received'),
          align: 'right',
          render: (_, { channel, received }) => (
            <Led by={came && { ...came, search: { ...came.search, channel } }}>{received}</Led>
          ),
        },
        { title: t('reports.closed'), dataIndex: 'closed', align: 'right' },
        { title: t('reports.responded'), dataIndex: 'responded', align: 'right' },
        { title: t('reports.sameDay'), dataIndex: 'respondedSameDay', align: 'right' },
        {
          title: t('reports.mean'),
          dataIndex: 'responseDaysMean',
          align: 'right',
          render: (days?: string) => days ?? '—',
        },
        {
          title: t('reports.longest'),
          dataIndex: 'responseDaysLongest',
          align: 'right',
          render: (days?: number) => days ?? '—',
        },
      ]}
    />
  );
};

export const LeadTimes = ({ of: { leadTimes } }: OfReports) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <Table
      size="small"
      rowKey="of"
      pagination={false}
      dataSource={[...(leadTimes ?? [])]}
      locale={{ emptyText: t('reports.none') }}
      columns={[
        { title: t('reports.leadTime'), dataIndex: 'of', render: (of: string) => wordOf('LeadTimeOf', of) },
        { title: t('reports.cases'), dataIndex: 'cases', align: 'right' },
        { title: t('reports.mean'), dataIndex: 'daysMean', align: 'right', render: (days?: string) => days ?? '—' },
        {
          title: t('reports.longest'),
          dataIndex: 'daysLongest',
          align: 'right',
          render: (days?: number) => days ?? '—',
        },
      ]}
    />
  );
};

/** Units by rank among their peers; equals share one. */
export const Ranking = ({ of: { ranking } }: OfReports) => {
  const { t } = useTranslation();
  const unitOf = useUnit();
  return (
    <Table
      size="small"
      rowKey={({ unit }) => unitOf(unit)}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      components={KEYED}
      dataSource={[...(ranking ?? [])].toSorted((a, b) => (a.rank ?? 999) - (b.rank ?? 999))}
      locale={{ emptyText: t('reports.none') }}
      columns={[
        {
          title: t('reports.rank'),
          align: 'right',
          render: (_, { rank, ranked }) => (rank === null ? t('reports.unranked') : `${rank} / ${ranked}`),
        },
        { title: t('casework.unit'), render: (_, { unit }) => unitOf(unit) },
        {
          title: t('reports.percent'),
          align: 'right',
          render: (_, { rate }) => (rate.percent === null ? '—' : `${rate.percent}%`),
        },
        {
          title: t('reports.ofWhat'),
          align: 'right',
          render: (_, { rate }) => `${rate.numerator} / ${rate.denominator}`,
        },
      ]}
    />
  );
};
