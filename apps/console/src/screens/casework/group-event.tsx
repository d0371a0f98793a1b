import { GroupEventPage, type GroupEventPageQuery } from '@anxin/client';
import { CheckOutlined, WarningFilled } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Card, Descriptions, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { useFollowed } from '../../live';
import { Money, momentInChina, Nothing, Screen, useWho, useWordOf } from '../../look';
import './casework.css';
import { Matter, MatterHead } from './matter';

const route = getRouteApi('/group-events/$code');

type Event = NonNullable<GroupEventPageQuery['groupEvent']>;
type OfEvent = { readonly of: Event };

const at = (moment: string | null | undefined): string | null => (moment ? momentInChina(moment) : null);

const Head = ({ of }: OfEvent) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <MatterHead
      title={of.code}

      summary={[of.place, t('casework.peopleCount', { count: of.people }), at(of.occurredAt)].join(' · ')}
    >
      <Tag color="blue">{wordOf('GroupEventStage', of.stage)}</Tag>
      {of.level && <Tag color="error">{wordOf('GroupEventLevel', of.level)}</Tag>}
      {of.gravity.map((grave) => (
        <Tag key={grave} color="warning">
          {wordOf('GroupEventGravity', grave)}
        </Tag>
      ))}
    </MatterHead>
  );
};

/** Who has to be there: present since when, or missing. */
const Attendance = ({ of: { attendance } }: OfEvent) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <Card size="small" title={t('groupEvent.attendance')}>
      <ul className="plain">
        {attendance.present.map(({ who, at: since }) => (
          <li key={who}>
            <CheckOutlined aria-hidden /> {wordOf('GroupEventAttendant', who)}{' '}
            <span className="soft">{t('groupEvent.since', { at: at(since) })}</span>
          </li>
        ))}
        {attendance.missing.map((who) => (
          <li key={who}>
            <WarningFilled aria-hidden /> {wordOf('GroupEventAttendant', who)} {t('groupEvent.missing')}
          </li>
        ))}
      </ul>
    </Card>
  );
};

type Fact = readonly [word: string, value: ReactNode];

/** What its level brings, and who is on the way. */
const useResponse = (of: Event): readonly Fact[] => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const words = (type: string, all: readonly string[] | undefined) =>
    all?.map((one) => wordOf(type, one)).join('、') || null;
  const who = useWho([of.commander?.officer]);
  const inTime = of.arrival?.isInTime;
  return [
    ['levelByRule', of.levelByRule && wordOf('GroupEventLevel', of.levelByRule)],
    ['grading', [of.grading?.reason, of.grading?.planBasis].filter(Boolean).join(' · ') || null],
    ['callOut', words('CalledOut', of.response?.callOut)],
    ['reportTo', of.response && wordOf('GovernmentTier', of.response.reportTo)],
    ['commander', of.commander && `${who(of.commander.officer)}（${wordOf('CommanderRank', of.commander.rank)}）`],
    [
      'arrival',
      of.arrival &&
        [at(of.arrival.at), inTime === null ? null : t(inTime ? 'groupEvent.inTime' : 'groupEvent.late')]
          .filter(Boolean)
          .join(' · '),
    ],
    ['policeTold', at(of.police.toldAt)],
    ['policeSent', at(of.police.dispatchedAt)],
    [
      'reportedUp',
      of.reportedUp
        .map((up) => `${wordOf('GovernmentTier', up.to)} ${wordOf('GroupEventReportForm', up.by)} ${at(up.at)}`)
        .join('；') || null,
    ],
  ];
};

/** What is known; what nobody has said yet is left out. */
const useFacts = (of: Event): readonly Fact[] => {
  const wordOf = useWordOf();
  const response = useResponse(of);
  const facts: readonly Fact[] = [
    ['source', wordOf('GroupEventSource', of.source)],
    ['reportedAt', at(of.reportedAt)],
    ['area', of.area.name],
    [
      'project',
      of.project && (
        <Link to="/projects/$code" params={of.project}>
          {of.project.name}
        </Link>
      ),
    ],
    [
      'case',
      of.caseCode && (
        <Link to="/cases/$code" params={{ code: of.caseCode }}>
          {of.caseCode}
        </Link>
      ),
    ],
    ['amount', of.amountFen && <Money fen={of.amountFen} />],
    ...response,
    [
      'dutyLine',
      <a key="line" href={`tel:${of.dutyLine}`}>
        {of.dutyLine}
      </a>,
    ],
    ['cause', of.cause],
    ['demands', of.demands],
    ['action', of.action],
    ['nextStep', of.nextStep],
    ['controlledAt', at(of.controlledAt)],
    ['settledAt', at(of.settledAt)],
    ['outcome', of.outcome],
    ['findings', of.findings],
  ];
  return facts.filter(([, value]) => Boolean(value));
};

const Whole = ({ of, again }: OfEvent & { readonly again: () => unknown }) => {
  const { t } = useTranslation();
  const facts = useFacts(of);
  return (
    <>
      <Head of={of} />
      <Matter of={of} stages="GroupEventStage" onDone={again}>
        <Attendance of={of} />
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, sm: 1, md: 2, lg: 2 }}
          items={facts.map(([word, children]) => ({ key: word, label: t(`groupEvent.${word}`), children }))}
        />
      </Matter>
    </>
  );
};

/** One group event: its clocks of minutes, who is there and who is missing, what is known, and what can be done next. */
export const GroupEventScreen = () => {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { data, loading, error, refetch } = useQuery(parsedOf(GroupEventPage), { variables: { code } });
  const of = data?.groupEvent;
  useFollowed('cases', () => void refetch(), of?.project?.code ?? of?.area.code);
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      {of ? <Whole of={of} again={() => refetch()} /> : <Nothing says={t('casework.noGroupEvent', { code })} />}
    </Screen>
  );
};
