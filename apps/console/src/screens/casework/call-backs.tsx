import { CallBacks, type CallBacksQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Card, Descriptions, Flex, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../acts';
import { parsedOf } from '../../api';
import { type Column, Listing, Nothing, Screen, useWordOf } from '../../look';
import { likelyDay } from '../home/days';
import './casework.css';
import { monthBefore } from './month-before';
import { useUnit } from './unit';

const route = getRouteApi('/call-backs');

type Sample = NonNullable<CallBacksQuery['callBackSample']>;
type OfUnit = Sample['units'][number];
type Drawn = OfUnit['drawnCases'][number];

const ACT = 'caseCallBack';
const mayRecord = ({ acts }: Drawn): boolean => acts.some(({ act, isOpen }) => act === ACT && isOpen);

const percentOf = (in10000: number): string => `${in10000 / 100}%`;

/** With what anybody draws it again. */
const Proof = ({ of: { drawnOn, seed, shareIn10000 } }: { readonly of: Sample }) => {
  const { t } = useTranslation();
  const share = percentOf(shareIn10000);
  return (
    <>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'drawnOn', label: t('callBacks.drawnOn'), children: drawnOn },
          { key: 'share', label: t('callBacks.share'), children: share },
          { key: 'seed', label: t('callBacks.seed'), children: <code className="seed">{seed}</code>, span: 'filled' },
        ]}
      />
      <details>
        <summary>{t('callBacks.how')}</summary>
        <p>{t('callBacks.howSeed')}</p>
        <p>{t('callBacks.howRank', { share })}</p>
      </details>
    </>
  );
};

const useColumns = (onRecord: (code: string) => void): readonly Column<Drawn>[] => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return [
    {
      key: 'case',
      title: t('callBacks.case'),
      of: ({ code }) => (
        <Link to="/cases/$code" params={{ code }}>
          {code}
        </Link>
      ),
    },
    { key: 'project', title: t('callBacks.project'), of: ({ project }) => project?.name ?? project?.code ?? '—' },
    { key: 'closedOn', title: t('callBacks.closedOn'), of: ({ closedOn }) => closedOn ?? '—' },
    { key: 'stage', title: t('callBacks.stage'), of: ({ stage }) => wordOf('CaseStage', stage) },
    {
      key: 'do',
      title: t('callBacks.do'),
      of: (one) =>
        mayRecord(one) ? (
          <Button size="small" type="primary" onClick={() => onRecord(one.code)}>
            {t('callBacks.record')}
          </Button>
        ) : (
          '—'
        ),
    },
  ];
};

/** What was drawn of a unit's closed cases, and what it was drawn from. */
const Unit = ({ of, onRecord }: { readonly of: OfUnit; readonly onRecord: (code: string) => void }) => {
  const { t } = useTranslation();
  const unitOf = useUnit();
  const { unit, closed, drawn, drawnCases } = of;
  const says = t('callBacks.ofUnit', { unit: unitOf(unit), closed: closed.length, drawn: drawn.length });
  const beyond = drawn.length - drawnCases.length;
  return (
    <Card size="small" title={says}>
      <Listing
        label={says}
        columns={useColumns(onRecord)}
        rows={drawnCases}
        keyOf={({ code }) => code}
        total={drawnCases.length}
        loading={false}
        empty={t('callBacks.beyond', { count: beyond })}
      />
      {beyond > 0 && drawnCases.length > 0 && <p className="soft">{t('callBacks.beyond', { count: beyond })}</p>}
      <details>
        <summary>{t('callBacks.closed')}</summary>
        <ul className="plain">
          {closed.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </details>
    </Card>
  );
};

const Head = ({ month }: { readonly month: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/call-backs' });
  return (
    <>
      <Typography.Title level={1} className="matter-title">
        {t('callBacks.title')}
      </Typography.Title>
      <p className="intro">{t('callBacks.intro')}</p>
      <label className="by-day no-print">
        {t('callBacks.month')}
        <Input
          type="month"
          value={month}
          onChange={({ target: { value } }) => void navigate({ search: value ? { month: value } : {} })}
        />
      </label>
    </>
  );
};

/** The cases of a month that are called back, drawn as anybody can draw them again; each call is recorded here. */
export const CallBacksScreen = () => {
  const { t } = useTranslation();
  const { month: asked } = route.useSearch();
  const month = asked ?? monthBefore(likelyDay());
  const [called, call] = useState<string>();
  const { data, loading, error, refetch } = useQuery(parsedOf(CallBacks), { variables: { month } });
  const sample = data?.callBackSample;
  const recorded = (): unknown => {
    call(undefined);
    return refetch();
  };
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      <Head month={month} />
      {sample ? (
        <Flex vertical gap={16}>
          <Proof of={sample} />
          {sample.units.map((one) => (
            <Unit key={JSON.stringify(one.unit)} of={one} onRecord={call} />
          ))}
        </Flex>
      ) : (
        !error && <Nothing says={t('callBacks.none', { month })} />
      )}
      {called && <ActForm act={ACT} to={{ code: called }} onClose={() => call(undefined)} onDone={recorded} />}
    </Screen>
  );
};
